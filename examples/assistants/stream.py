"""A run as it happens, told to a handler; and the same without one, awaited."""

import asyncio

from openai_core import AssistantEventHandler, AsyncClient, Client
from openai_core.testing import stand_in
from openai_core.types import MessageContentTextObjectText, MessageDeltaContentTextObjectText


class Printer(AssistantEventHandler):
    def on_text_created(self, text: MessageContentTextObjectText) -> None:
        print("assistant: ", end="")

    def on_text_delta(self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText) -> None:
        print(delta.value, end="", flush=True)

    def on_end(self) -> None:
        print("\nended as", self.current_run.status if self.current_run else "nothing")


def blocking() -> None:
    with Client() as client:
        assistant = client.beta.assistants.create(model="gpt-5.4", instructions="You are a tutor of mathematics.")
        thread = client.beta.threads.create(messages=[{"role": "user", "content": "Solve 3x + 11 = 14."}])
        with client.beta.threads.runs.stream(thread.id, assistant_id=assistant.id, event_handler=Printer()) as stream:
            stream.until_done()


async def awaited() -> None:
    async with AsyncClient() as client:
        assistant = await client.beta.assistants.create(model="gpt-5.4")
        thread = await client.beta.threads.create(messages=[{"role": "user", "content": "And 2x = 8?"}])
        async with client.beta.threads.runs.stream(thread.id, assistant_id=assistant.id) as stream:
            async for text in stream.text_deltas:
                print(text, end="", flush=True)
            print(f"\n{len(await stream.get_final_messages())} message")


if __name__ == "__main__":
    with stand_in("Take 11 from both sides, then divide by 3: x = 1.", "Divide by 2: x = 4."):
        blocking()
        asyncio.run(awaited())
