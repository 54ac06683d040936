"""Types in, values out, as type checkers see it. Never run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypedDict, assert_type

from openai_core import AsyncClient, Client  # noqa: TC001 - as a program would import them
from openai_core.structured.format import Format, format_of
from openai_core.structured.parsed import ParsedChatCompletion, ParsedResponse
from openai_core.structured.schema import json_schema
from openai_core.structured.tools import function_tool, pydantic_function_tool


@dataclass
class Step:
    """One of several."""

    explanation: str
    output: str


class Movie(TypedDict):
    """A dictionary."""

    title: str


def chat(client: Client) -> None:
    answer = client.chat.completions.parse(model="gpt-5.4", messages=[], response_format=Step, temperature=0.5)
    assert_type(answer, ParsedChatCompletion[Step])
    assert_type(answer.choices[0].message.parsed, Step | None)
    if parsed := answer.choices[0].message.parsed:
        print(parsed.explanation.upper())
    for call in answer.choices[0].message.tool_calls or ():
        if call.type == "function":
            assert_type(call.function.parsed_arguments, Any)
    steps = client.chat.completions.parse(model="gpt-5.4", messages=[], response_format=list[Step])
    assert_type(steps.choices[0].message.parsed, list[Step] | None)
    movies = client.chat.completions.parse(model="gpt-5.4", messages=[], response_format=dict[str, Movie])
    assert_type(movies.choices[0].message.parsed, dict[str, Movie] | None)
    plain = client.chat.completions.parse(model="gpt-5.4", messages=[], tools=[Step, pydantic_function_tool(Step)])
    assert_type(plain, ParsedChatCompletion[None])


def responses(client: Client) -> None:
    assert_type(client.responses.parse(model="gpt-5.4", input="hello", text_format=Step).output_parsed, Step | None)
    assert_type(client.responses.parse(model="gpt-5.4", input="hello", text_format=int).output_parsed, int | None)
    tools = [function_tool(Step, description="Take a step").for_responses()]
    assert_type(client.responses.parse(input="hello", text_format=Movie, tools=tools), ParsedResponse[Movie])


def unions(client: Client) -> None:
    """A union is no `type[...]` to type checkers: name it once, or live with `Any`."""
    wanted: Format[Step | Movie] = format_of(Step | Movie)
    answer = client.responses.parse(model="gpt-5.4", input="hello", text_format=wanted)
    assert_type(answer.output_parsed, Step | Movie | None)
    anything = client.responses.parse(model="gpt-5.4", input="hello", text_format=Step | Movie)
    assert_type(anything, ParsedResponse[Any])


async def awaited(client: AsyncClient) -> None:
    answer = await client.chat.completions.parse(model="gpt-5.4", messages=[], response_format=list[Step])
    assert_type(answer.choices[0].message.parsed, list[Step] | None)
    response = await client.responses.parse(model="gpt-5.4", input="hello", text_format=Step)
    assert_type(response.output_parsed, Step | None)


def streamed(client: Client) -> None:
    with client.chat.completions.stream(model="gpt-5.4", messages=[], response_format=Step) as stream:
        for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Step | None)
        assert_type(stream.get_final_completion().choices[0].message.parsed, Step | None)
    with client.responses.stream(model="gpt-5.4", input="hello", text_format=Step) as events:
        assert_type(events.get_final_response().output_parsed, Step | None)


async def streamed_and_awaited(client: AsyncClient) -> None:
    async with client.chat.completions.stream(model="gpt-5.4", messages=[], response_format=Step) as stream:
        final = await stream.get_final_completion()
        assert_type(final.choices[0].message.parsed, Step | None)
    async with client.responses.stream(model="gpt-5.4", input="hello", text_format=Step) as events:
        assert_type((await events.get_final_response()).output_parsed, Step | None)


def schemas() -> None:
    assert_type(format_of(Step), Format[Step])
    assert_type(format_of(Step).parse("{}"), Step)
    assert_type(json_schema(list[Step]), dict[str, Any])


def mistakes(client: Client) -> None:
    client.chat.completions.parse(model="gpt-5.4", messages=[], response_format=Step, temperatur=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.responses.parse(model="gpt-5.4", input="hello", text_format=Step, temperature="1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
