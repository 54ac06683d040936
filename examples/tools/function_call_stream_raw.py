"""Calls of tools put together from plain chunks, without any helper."""

from openai_core import Client
from openai_core.testing import CallTool, stand_in
from openai_core.types import ChatCompletionToolParam

CLOCK: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "clock",
        "description": "The time in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


def main() -> None:
    calls: dict[int, dict[str, str]] = {}
    with (
        Client() as client,
        client.chat.completions.create(
            model="gpt-5.4",
            messages=[{"role": "user", "content": "What time is it in Rome and in Oslo?"}],
            tools=[CLOCK],
            stream=True,
        ) as stream,
    ):
        for chunk in stream:
            for choice in chunk.choices:
                for delta in choice.delta.tool_calls or []:
                    call = calls.setdefault(delta.index, {"id": "", "name": "", "arguments": ""})
                    call["id"] += delta.id or ""
                    if delta.function:
                        call["name"] += delta.function.name or ""
                        call["arguments"] += delta.function.arguments or ""
                    print(delta.index, repr(delta.function and delta.function.arguments))
    for call in calls.values():
        print(call["name"], call["arguments"])


if __name__ == "__main__":
    with stand_in([CallTool("clock", city="Rome"), CallTool("clock", city="Oslo")]):
        main()
