"""Calls of typed tools from a stream: partial arguments on the way, a value at the end."""

from pydantic import BaseModel

from openai_core import Client, pydantic_function_tool
from openai_core.testing import CallTool, stand_in


class Weather(BaseModel):
    """The weather of a city."""

    city: str
    country: str


def main() -> None:
    with (
        Client() as client,
        client.chat.completions.stream(
            model="gpt-5.4",
            messages=[{"role": "user", "content": "How is the weather in San Francisco and in Oslo?"}],
            tools=[pydantic_function_tool(Weather, name="weather")],
            parallel_tool_calls=True,
        ) as stream,
    ):
        for event in stream:
            if event.type == "tool_calls.function.arguments.delta":
                print(event.index, event.parsed_arguments)
            elif event.type == "tool_calls.function.arguments.done":
                print(event.index, repr(event.parsed_arguments))


if __name__ == "__main__":
    here = CallTool("weather", city="San Francisco", country="USA")
    with stand_in([here, CallTool("weather", city="Oslo", country="Norway")]):
        main()
