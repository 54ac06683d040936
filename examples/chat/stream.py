"""A chat completion, shown while it is written: as chunks, as text, blocking and asyncio."""

import asyncio

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in
from openai_core.types import ChatCompletionUserMessageParam

QUESTION: list[ChatCompletionUserMessageParam] = [{"role": "user", "content": "Say hello in three languages."}]


def chunks() -> None:
    with Client() as client, client.chat.completions.create(model="gpt-5.4", messages=QUESTION, stream=True) as stream:
        for chunk in stream:
            for choice in chunk.choices:
                print(choice.delta.content or "", end="", flush=True)
    print()


def helped() -> None:
    """`stream(...)` adds the chunks up: the whole completion is there at the end."""
    with Client() as client, client.chat.completions.stream(model="gpt-5.4", messages=QUESTION) as stream:
        for event in stream:
            if event.type == "content.delta":
                print(event.delta, end="|", flush=True)
        completion = stream.get_final_completion()
    print(f"\n{completion.choices[0].finish_reason}: {completion.choices[0].message.content}")


async def awaited() -> None:
    async with AsyncClient() as client:
        async for text in client.chat.completions.stream(model="gpt-5.4", messages=QUESTION).text_deltas():
            print(text, end="", flush=True)
    print()


if __name__ == "__main__":
    with stand_in(*["Hello, bonjour, ciao!"] * 3):
        chunks()
        helped()
        asyncio.run(awaited())
