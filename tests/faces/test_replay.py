"""An answer, made input, is taken by the next request, in both faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import Driven
from openai_core.sansio.replay import to_input
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face

SCHEMA = {"type": "object", "properties": {}}


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as started:
        yield started


@pytest.fixture
def client(face: Face, server: LocalServer) -> Any:
    return face.client(base_url=server.url, max_retries=0)


def inner(value: Any) -> Any:
    return value.inner if isinstance(value, Driven) else value


def test_a_response_goes_on_from_its_own_output(client: Any, server: LocalServer) -> None:
    first = inner(client.responses.create(model="m", input="Hello"))
    follow = {"role": "user", "content": "And now?"}
    second = inner(client.responses.create(model="m", input=[*first.to_input(), follow]))
    assert second.output_text == "You said: And now?"
    assert server.requests[-1].body["input"] == [first.output[0].to_input(), follow]


def test_a_function_call_is_answered_after_the_call_itself(client: Any) -> None:
    tools = [{"type": "function", "name": "look", "parameters": SCHEMA, "strict": False}]
    first = inner(client.responses.create(model="m", input="look!", tools=tools))
    [call] = [item for item in first.output if item.type == "function_call"]
    output = {"type": "function_call_output", "call_id": call.call_id, "output": "a lighthouse"}
    second = inner(client.responses.create(model="m", tools=tools, input=[*first.to_input(), output]))
    assert second.status == "completed"


def test_a_chat_goes_on_from_its_own_message(client: Any, server: LocalServer) -> None:
    tools = [{"type": "function", "function": {"name": "look"}}]
    asked = {"role": "user", "content": "look"}
    first = inner(client.chat.completions.create(model="m", messages=[asked], tools=tools))
    [call] = first.choices[0].message.tool_calls
    messages = [asked, first.to_input(), {"role": "tool", "tool_call_id": call.id, "content": "a lighthouse"}]
    second = inner(client.chat.completions.create(model="m", messages=messages, tools=tools))
    messages += [second.to_input(), {"role": "user", "content": "Thanks"}]
    third = inner(client.chat.completions.create(model="m", messages=messages))
    assert third.choices[0].message.content == "You said: Thanks"
    assert server.requests[-1].body["messages"] == messages


def test_what_was_stored_as_json_goes_on_as_well(client: Any) -> None:
    first = inner(client.responses.create(model="m", input="Hello")).to_dict()
    for item in first["output"]:
        item["phase"] = item["created_by"] = None
        for part in item["content"]:
            part["parsed"] = {"a": 1}
    follow = {"role": "user", "content": "And now?"}
    second = inner(client.responses.create(model="m", input=[*to_input(first), follow]))
    assert second.output_text == "You said: And now?"


def test_items_that_are_listed_go_on_as_well(client: Any) -> None:
    first = inner(client.responses.create(model="m", input="Hello"))
    listed = [inner(item) for item in client.responses.input_items.list(first.id)]
    assert listed
    second = inner(client.responses.create(model="m", input=[*to_input(listed), *first.to_input()]))
    assert second.status == "completed"
