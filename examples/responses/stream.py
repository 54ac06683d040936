"""A response while it is written, its thoughts first; blocking and asyncio."""

import asyncio

from openai_core import AsyncClient, Client
from openai_core.testing import Thought, stand_in


def blocking() -> None:
    with (
        Client() as client,
        client.responses.stream(
            model="gpt-5.4", input="Is 91 a prime number?", reasoning={"effort": "low", "summary": "auto"}
        ) as stream,
    ):
        for event in stream:
            if event.type == "response.reasoning_summary_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.reasoning_summary_text.done":
                print("\n---")
            elif event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
        print(f"\n{stream.get_final_response().status}")


async def awaited() -> None:
    async with (
        AsyncClient() as client,
        client.responses.stream(model="gpt-5.4", input="Is 97 a prime number?") as stream,
    ):
        async for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, "->", event.snapshot)


if __name__ == "__main__":
    with stand_in([Thought("Seven times thirteen is 91."), "No, it is 7 times 13."], "Yes, it is."):
        blocking()
        asyncio.run(awaited())
