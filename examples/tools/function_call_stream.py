"""A tool's call from a stream: the arguments grow, then they are whole; both clients."""

import asyncio

from openai_core import AsyncClient, Client
from openai_core.testing import CallTool, stand_in
from openai_core.types import ChatCompletionToolParam, ChatCompletionUserMessageParam

QUESTION: list[ChatCompletionUserMessageParam] = [{"role": "user", "content": "Find Dune in the library."}]
SEARCH: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "search",
        "description": "Search the library",
        "parameters": {"type": "object", "properties": {"title": {"type": "string"}, "limit": {"type": "integer"}}},
    },
}


def blocking() -> None:
    with (
        Client() as client,
        client.chat.completions.stream(model="gpt-5.4", messages=QUESTION, tools=[SEARCH]) as stream,
    ):
        for event in stream:
            if event.type == "tool_calls.function.arguments.delta":
                print(f"{event.name}: {event.arguments_delta!r:12} so far {event.parsed_arguments}")
            elif event.type == "tool_calls.function.arguments.done":
                print(f"{event.name}: {event.arguments}")


async def awaited() -> None:
    async with AsyncClient() as client:
        async with client.chat.completions.stream(model="gpt-5.4", messages=QUESTION, tools=[SEARCH]) as stream:
            message = await stream.get_final_message()
        for call in message.tool_calls or []:
            if call.type == "function":
                print("asked for:", call.function.name, call.function.arguments)


if __name__ == "__main__":
    with stand_in(*[CallTool("search", title="Dune", limit=3)] * 2):
        blocking()
        asyncio.run(awaited())
