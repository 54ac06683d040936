"""A response, blocking and asyncio."""

import asyncio

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in


def blocking() -> None:
    with Client() as client:
        response = client.responses.create(
            model="gpt-5.4",
            instructions="You talk like a pirate.",
            input="Are semicolons optional in Python?",
        )
        print(response.output_text)


async def awaited() -> None:
    async with AsyncClient() as client:
        response = await client.responses.create(model="gpt-5.4", input="Say hello.")
        print(response.output_text)


if __name__ == "__main__":
    with stand_in("Arr, that they be, matey!", "Hello!"):
        blocking()
        asyncio.run(awaited())
