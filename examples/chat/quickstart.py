"""A chat completion, blocking and asyncio."""

import asyncio

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in


def blocking() -> None:
    with Client() as client:
        completion = client.chat.completions.create(
            model="gpt-5.4",
            messages=[{"role": "user", "content": "Say this is a test."}],
        )
        print(completion.choices[0].message.content)


async def awaited() -> None:
    async with AsyncClient() as client:
        first, second = await asyncio.gather(
            client.chat.completions.create(
                model="gpt-5.4", messages=[{"role": "user", "content": "Name a city in the north."}]
            ),
            client.chat.completions.create(
                model="gpt-5.4", messages=[{"role": "user", "content": "Name a city in the south."}]
            ),
        )
        print(first.choices[0].message.content)
        print(second.choices[0].message.content)


if __name__ == "__main__":
    with stand_in("This is a test."):
        blocking()
        asyncio.run(awaited())
