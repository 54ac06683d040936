"""What checkers call the types of results, for `test_typing`: it compares these lines word for word. Never run."""

from __future__ import annotations

from typing import reveal_type

from openai_core import AsyncClient, Client

client = Client()
later = AsyncClient()


def blocking() -> None:
    reveal_type(client.models.retrieve("m"))
    reveal_type(client.models.list())
    reveal_type(client.chat.completions.create(model="m", messages=[], stream=True))
    reveal_type(client.responses.create(model="m", input="Hello"))
    for item in client.responses.create(model="m", input="Hello").output:
        if item.type == "message":
            reveal_type(item)
            reveal_type(item.content)
    for event in client.responses.create(model="m", input="Hello", stream=True):
        if event.type == "response.output_text.delta":
            reveal_type(event)
            reveal_type(event.delta)


async def asynchronous() -> None:
    reveal_type(later.models.list())
    reveal_type(await later.models.list())
    waiting = reveal_type(later.responses.create(model="m", input="Hello"))
    reveal_type(await waiting)
    reveal_type(await later.chat.completions.create(model="m", messages=[], stream=True))
    reveal_type(await later.responses.create.raw(model="m", input="Hello"))
