"""A tool's call by hand: the model asks, your program answers, the model goes on."""

import json

from openai_core import Client
from openai_core.testing import CallTool, stand_in
from openai_core.types import ChatCompletionMessageParam, ChatCompletionToolParam

TOOL: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "The weather of a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def weather(city: str) -> dict[str, str]:
    return {"city": city, "sky": "clear", "temperature": "21 °C"}


def main() -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Do I need a coat in Paris?"}]
    with Client() as client:
        while True:
            completion = client.chat.completions.create(model="gpt-5.4", messages=messages, tools=[TOOL])
            message = completion.choices[0].message
            messages.append(completion.to_input())
            if not message.tool_calls:
                print(message.content)
                return
            for call in message.tool_calls:
                if call.type == "function":
                    result = weather(**json.loads(call.function.arguments))
                    print(f"{call.function.name}({call.function.arguments}) -> {result}")
                    messages.append({"role": "tool", "tool_call_id": call.id, "content": json.dumps(result)})


if __name__ == "__main__":
    with stand_in(CallTool("weather", city="Paris"), "No: it is 21 °C and clear."):
        main()
