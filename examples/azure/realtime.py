"""A Realtime session on Azure: the same events, the address and the key of your resource."""

import asyncio

from openai_core import AsyncClient
from openai_core.testing import stand_in

DEPLOYMENT = "gpt-realtime"


async def main() -> None:
    async with (
        AsyncClient(provider="azure") as client,
        client.realtime.connect(model=DEPLOYMENT) as connection,
    ):
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Say hello!"}]}
        )
        await connection.response.create()
        async for event in connection:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.done":
                break
    print()


if __name__ == "__main__":
    with stand_in(provider="azure", sockets=True):
        asyncio.run(main())
