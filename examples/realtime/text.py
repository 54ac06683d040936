"""A Realtime session by its events: text goes in, text comes out; blocking and asyncio."""

import asyncio

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in
from openai_core.types import RealtimeConversationItemMessageUserParam, RealtimeSessionCreateRequestGAParam

SESSION: RealtimeSessionCreateRequestGAParam = {"type": "realtime", "output_modalities": ["text"]}


def said(text: str) -> RealtimeConversationItemMessageUserParam:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


def blocking() -> None:
    with Client() as client, client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session=SESSION)
        connection.conversation.item.create(item=said("Good morning!"))
        connection.response.create()
        for event in connection:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.done":
                break
    print()


async def awaited() -> None:
    """A session that is looked after: ask, and be answered."""
    async with (
        AsyncClient() as client,
        client.realtime.session(model="gpt-realtime", output_modalities=["text"]) as live,
    ):
        print((await live.ask("Good evening!")).text)
        print([(line.role, line.text) for line in live.transcript])


if __name__ == "__main__":
    with stand_in(sockets=True):
        blocking()
        asyncio.run(awaited())
