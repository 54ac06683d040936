"""The main job, blocking and asyncio: a response, a chat, a stream, a list and an upload.

Talks to the API that `OPENAI_API_KEY` (and `OPENAI_BASE_URL`) point to, or to the local server when no key is set.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import nullcontext

from openai_core import AsyncClient, Client
from openai_core.testing import LocalServer

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.4")
LINES = b'{"prompt": "2 + 2 =", "completion": "4"}\n'


def blocking(client: Client) -> None:
    response = client.responses.create(model=MODEL, input="Say hello in five words.")
    print("response:", response.output_text)

    completion = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": "Which is further north, Paris or Montreal?"}],
    )
    print("chat:    ", completion.choices[0].message.content)

    print("stream:   ", end="")
    with client.responses.create(model=MODEL, input="Count from one to five.", stream=True) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
    print()

    uploaded = client.files.create(file=("demo.jsonl", LINES), purpose="user_data")
    print("upload:  ", uploaded.id, uploaded.bytes, "bytes")

    names = [model.id for model in client.models.list()]
    print("list:    ", len(names), "models, such as", names[0])

    client.files.delete(uploaded.id)


async def awaited(client: AsyncClient) -> None:
    response, completion, uploaded = await asyncio.gather(
        client.responses.create(model=MODEL, input="Say hello in five words."),
        client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "Which is further north, Paris or Montreal?"}],
        ),
        client.files.create(file=("demo.jsonl", LINES), purpose="user_data"),
    )
    print("response:", response.output_text)
    print("chat:    ", completion.choices[0].message.content)

    print("stream:   ", end="")
    async with await client.responses.create(model=MODEL, input="Count from one to five.", stream=True) as stream:
        async for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
    print()

    print("upload:  ", uploaded.id, uploaded.bytes, "bytes")

    names = [model.id async for model in client.models.list()]
    print("list:    ", len(names), "models, such as", names[0])

    await client.files.delete(uploaded.id)


async def run_awaited(options: dict[str, str]) -> None:
    async with AsyncClient(**options) as client:  # type: ignore[arg-type]
        await awaited(client)


def main() -> None:
    real = bool(os.environ.get("OPENAI_API_KEY"))
    with nullcontext() if real else LocalServer() as server:
        options = {} if server is None else {"api_key": "local", "base_url": server.url}
        with Client(**options) as client:  # type: ignore[arg-type]
            where = client.settings.base_url if real else f"the local server at {client.settings.base_url}"
            print(f"Talking to {where}\n\n-- blocking")
            blocking(client)
        print("\n-- asyncio")
        asyncio.run(run_awaited(options))


if __name__ == "__main__":
    main()
