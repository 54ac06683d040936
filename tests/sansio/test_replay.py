from __future__ import annotations

import copy
import json
from typing import Any

import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_core.sansio.replay import Replay, to_input
from openai_core.testing import load, sample
from openai_core.testing.strategies import values
from openai_core.testing.validate import STRICT

CONTRACT = load()
EXAMPLES = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def members(union: str) -> list[tuple[str, str, str]]:
    """The union, each type in it, and the component that describes it."""
    table = CONTRACT.schemas.component(union).dispatch()[1]
    return [(union, str(kind), repr(shape)[6:-1]) for kind, shapes in table.items() for shape in shapes]


OUTPUTS = [*members("OutputItem"), *members("BetaOutputItem")]
LISTED = [*members("ItemField"), *members("ItemResource")]
NAMED = {"call_id", "caller_id", "name", "namespace", "path"}


def named(value: Any) -> Any:
    """The same with names that the API would give: not empty, and of letters."""
    if isinstance(value, dict):
        return {key: "x" if key in NAMED and isinstance(item, str) else named(item) for key, item in value.items()}
    return [named(item) for item in value] if isinstance(value, list) else value


def dumped(value: Any) -> Any:
    """The same as `model_dump()` of the official SDK gives it: with all that its models add, mostly null."""
    if isinstance(value, list):
        return [dumped(item) for item in value]
    if not isinstance(value, dict):
        return value
    added: dict[str, Any] = {}
    match value.get("type"):
        case "message":
            added = {"phase": None}
        case "output_text":
            added = {"parsed": {"city": "Paris", "n": None}, "logprobs": None}
        case "reasoning":
            added = {"content": None, "encrypted_content": None, "status": None}
        case "function_call":
            added = {"parsed_arguments": {"a": 1}, "id": None, "status": None, "namespace": None, "created_by": None}
        case "web_search_call" | "file_search_call" | "computer_call" | "mcp_call" | "custom_tool_call":
            added = {"created_by": None, "results": None, "error": None}
    return {**added, **{key: dumped(item) for key, item in value.items()}}


def fault(union: str, item: Any) -> Any:
    request = "BetaInputItem" if union.startswith("Beta") else "InputItem"
    return STRICT.fault(CONTRACT.schemas.component(request), item)


# --- whatever the API answers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("union", "kind", "component"), OUTPUTS)
def test_whatever_item_was_answered_is_taken_by_the_next_request(union: str, kind: str, component: str) -> None:
    @EXAMPLES
    @given(values(component, CONTRACT, unknown_keys=False).map(named), st.booleans())
    def holds(item: dict[str, Any], official: bool) -> None:
        item = dumped(item) if official else item
        before = copy.deepcopy(item)
        made = to_input([item])
        assert item == before, "what was given is left alone"
        assert len(made) + len(made.dropped) == 1
        for one in made:
            assert fault(union, one) is None, one
            assert one["type"] == kind
            assert to_input([one]) == [one], "input is its own input"
            json.dumps(one)

    holds()


@pytest.mark.parametrize(("union", "kind", "component"), LISTED)
def test_whatever_item_is_listed_is_taken_by_the_next_request(union: str, kind: str, component: str) -> None:
    @EXAMPLES
    @given(values(component, CONTRACT, unknown_keys=False).map(named))
    def holds(item: dict[str, Any]) -> None:
        for one in to_input([item]):
            assert fault(union, one) is None, one

    holds()


@pytest.mark.parametrize(("union", "kind", "component"), OUTPUTS)
def test_a_plain_item_keeps_all_that_it_says(union: str, kind: str, component: str) -> None:
    item = sample(component, CONTRACT)
    if kind == "additional_tools":
        item["role"] = "developer"
    elif kind == "custom_tool_call_output":
        item["status"] = "completed"
    elif kind == "tool_search_call":
        item["arguments"] = {"q": "x"}
    [made] = to_input([item])
    lost = {key for key, value in item.items() if value is not None} - made.keys()
    assert lost <= {"created_by", "status"}
    assert "status" not in lost or kind in ("custom_tool_call", "custom_tool_call_output")


@EXAMPLES
@given(values("Response", CONTRACT, unknown_keys=False).map(named), st.booleans())
def test_whatever_response_came_is_taken_by_the_next_request(response: dict[str, Any], official: bool) -> None:
    made = to_input(dumped(response) if official else response)
    assert len(made) + len(made.dropped) == len(response["output"])
    body = {"model": "m", "input": [*made, {"role": "user", "content": "Go on"}]}
    shape = CONTRACT.shape(next(iter(CONTRACT.operation("responses.create").bodies.values())))
    assert STRICT.fault(shape, body) is None


@EXAMPLES
@given(values("CreateChatCompletionResponse", CONTRACT, unknown_keys=False), st.booleans())
def test_whatever_completion_came_is_taken_by_the_next_request(completion: dict[str, Any], official: bool) -> None:
    if not completion["choices"]:
        with pytest.raises(ValueError, match="no choice 0"):
            to_input(completion)
        return
    completion["choices"][0]["index"] = 0
    message = completion["choices"][0]["message"]
    if official:
        message |= {"parsed": {"a": 1}}
        for call in message.get("tool_calls") or ():
            call.get("function", {})["parsed_arguments"] = {"a": 1}
            if "function" not in call or call["type"] == "custom":
                call.pop("function")
    before = copy.deepcopy(completion)
    made = to_input(completion)
    assert completion == before
    body = {"model": "m", "messages": [made, {"role": "user", "content": "Go on"}]}
    shape = CONTRACT.shape(next(iter(CONTRACT.operation("chat.completions.create").bodies.values())))
    assert STRICT.fault(shape, body) is None
    assert to_input(made) == made
    assert made.get("content") == message["content"] or message["content"] is None
    assert made.get("tool_calls", []) == [
        {
            key: {k: v for k, v in value.items() if k != "parsed_arguments"} if key == "function" else value
            for key, value in call.items()
        }
        for call in message.get("tool_calls") or ()
    ]


# --- the rules, one by one --------------------------------------------------------------------------------------


def test_a_dump_of_the_official_sdk_loses_what_it_added() -> None:
    message = {
        "id": "msg_1",
        "content": [
            {"annotations": [], "text": '{"n": 1}', "type": "output_text", "logprobs": None, "parsed": {"n": 1}}
        ],
        "role": "assistant",
        "status": "completed",
        "type": "message",
        "phase": None,
    }
    reasoning = {
        "id": "rs_1",
        "summary": [],
        "type": "reasoning",
        "content": None,
        "encrypted_content": None,
        "status": None,
    }
    call = {
        "arguments": "{}",
        "call_id": "call_1",
        "name": "f",
        "type": "function_call",
        "caller": None,
        "id": "fc_1",
        "namespace": None,
        "status": "completed",
        "created_by": "u",
        "parsed_arguments": {},
    }
    assert to_input([message, reasoning, call]) == [
        {
            "id": "msg_1",
            "content": [{"annotations": [], "text": '{"n": 1}', "type": "output_text", "logprobs": []}],
            "role": "assistant",
            "status": "completed",
            "type": "message",
        },
        {"id": "rs_1", "summary": [], "type": "reasoning"},
        {
            "arguments": "{}",
            "call_id": "call_1",
            "name": "f",
            "type": "function_call",
            "id": "fc_1",
            "status": "completed",
        },
    ]


def test_reasoning_its_encrypted_content_and_the_phase_stay() -> None:
    reasoning = {
        "type": "reasoning",
        "id": "rs_1",
        "summary": [{"type": "summary_text", "text": "Hm."}],
        "encrypted_content": "gAAAA",
        "content": [{"type": "reasoning_text", "text": "Hm, hm."}],
    }
    message = {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "phase": "commentary",
        "content": [{"type": "refusal", "refusal": "No."}],
    }
    assert to_input([reasoning, message]) == [reasoning, message]


def test_keys_of_other_providers_stay_as_they_came() -> None:
    extra = {"google": {"thought_signature": "abc", "more": None}}
    message = {
        "role": "assistant",
        "content": None,
        "reasoning_content": "Hm.",
        "tool_calls": [
            {
                "id": "c",
                "index": 0,
                "type": "function",
                "function": {"name": "f", "arguments": "{}"},
                "extra_content": extra,
            }
        ],
    }
    assert to_input(message) == {
        "role": "assistant",
        "reasoning_content": "Hm.",
        "tool_calls": [
            {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}, "extra_content": extra}
        ],
    }
    call = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "extra_content": extra}
    assert to_input(call) == call


def test_what_is_free_json_is_not_looked_into() -> None:
    schema = {"type": "object", "properties": {"parsed": {"default": None, "enum": [None, "a"]}}, "created_by": None}
    tool = {"type": "function", "name": "f", "parameters": schema, "strict": None, "description": None}
    found = {
        "type": "tool_search_output",
        "id": "ts_1",
        "call_id": None,
        "execution": "server",
        "status": "completed",
        "tools": [tool],
    }
    [made] = to_input([found])
    assert made["tools"] == [{"type": "function", "name": "f", "parameters": schema, "strict": None}]
    listed = {
        "type": "mcp_list_tools",
        "id": "m",
        "server_label": "s",
        "error": None,
        "tools": [{"name": "t", "input_schema": schema, "annotations": {"title": None}, "description": None}],
    }
    [made] = to_input([listed])
    assert made["tools"] == [{"name": "t", "input_schema": schema, "annotations": {"title": None}}]


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ({"type": "computer_call_output", "call_id": "c", "output": {"type": "computer_screenshot"},
          "status": "failed"}, "its status is failed"),
        ({"type": "custom_tool_call_output", "call_id": "c", "output": "x", "status": "incomplete"},
         "its status is incomplete"),
        ({"type": "custom_tool_call_output", "call_id": "c", "output": "x", "status": "in_progress"},
         "its status is in_progress"),
        ({"type": "additional_tools", "id": "a", "role": "tool", "tools": []},
         "its role is tool, and only a developer gives tools"),
        ({"type": "tool_search_call", "id": "a", "arguments": "x", "status": "completed"},
         "its arguments are no object"),
        ({"type": "message", "id": "a", "role": "critic", "content": []}, "its role is critic"),
        ({"type": "agent_message", "id": "a", "content": [{"type": "input_file", "file_id": "f"}]},
         "a part of it is input_file"),
    ],
)  # fmt: skip
def test_what_cannot_be_sent_again_is_dropped_and_named(item: dict[str, Any], reason: str) -> None:
    reasoning = {"type": "reasoning", "id": "rs_1", "summary": []}
    made = to_input({"output": [reasoning, item]})
    assert made == [reasoning]
    [dropped] = made.dropped
    assert dropped.item == item
    assert dropped.reason == reason
    with pytest.raises(ValueError, match=f"This {item['type']} cannot be sent again: {reason}"):
        to_input(item)


def test_outputs_that_are_complete_are_sent_without_the_status_that_requests_do_not_have() -> None:
    output = {"type": "custom_tool_call_output", "id": "o", "call_id": "c", "output": "x", "status": "completed"}
    assert to_input([output]) == [{"type": "custom_tool_call_output", "id": "o", "call_id": "c", "output": "x"}]


def test_items_of_unknown_types_are_sent_as_they_came() -> None:
    item = {"type": "brand_new", "parsed": None, "created_by": "x", "deep": {"a": [None]}}
    made = to_input([item])
    assert made == [item]
    assert made[0] is not item


def test_keys_that_have_to_be_there_are_sent_as_null() -> None:
    assert to_input([{"type": "image_generation_call", "id": "i", "status": "failed"}])[0]["result"] is None
    made = to_input({"type": "code_interpreter_call", "id": "i", "status": "completed", "container_id": "c"})
    assert made["code"] is made["outputs"] is None
    click = {"type": "double_click", "x": 1, "y": 2, "keys": None}
    assert to_input({"type": "computer_call", "id": "c", "action": click})["action"] == click


def test_a_message_that_some_other_server_wrote_becomes_a_plain_one() -> None:
    parts = [{"type": "output_text", "text": "Hello"}, {"type": "refusal", "refusal": " no"}]
    message = {"type": "message", "role": "assistant", "id": None, "status": None, "content": parts}
    assert to_input([message]) == [{"type": "message", "role": "assistant", "content": "Hello no"}]
    assert to_input([{**message, "id": "msg_1"}])[0]["status"] == "completed"


def test_arguments_that_came_as_an_object_become_text() -> None:
    call = {"type": "function_call", "call_id": "c", "name": "f", "arguments": {"a": "é"}}
    assert to_input(call)["arguments"] == '{"a":"é"}'
    message = {"role": "assistant", "tool_calls": [{"id": "c", "function": {"name": "f", "arguments": {"a": 1}}}]}
    assert to_input(message)["tool_calls"] == [
        {"id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}}
    ]


def test_a_message_of_a_chat_loses_what_only_answers_have() -> None:
    message = {
        "role": "assistant",
        "content": None,
        "refusal": None,
        "annotations": [],
        "tool_calls": [],
        "function_call": None,
        "parsed": None,
        "audio": {"id": "audio_1", "data": "UklG", "expires_at": 1, "transcript": "Hi"},
    }
    assert to_input(message) == {"role": "assistant", "audio": {"id": "audio_1"}}
    assert to_input({"role": "assistant", "content": None}) == {"role": "assistant", "content": ""}
    assert to_input({"content": "x", "role": None}) == {"content": "x", "role": "assistant"}
    assert to_input({"role": "assistant", "content": None, "refusal": "No."}) == {"role": "assistant", "refusal": "No."}


def test_a_history_of_messages_and_items_is_taken_as_a_whole() -> None:
    history = [
        {"role": "developer", "content": "Be brief."},
        {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
        {"type": "message", "role": "user", "id": "msg_0", "content": [{"type": "text", "text": "Hi"}]},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "status": None},
        {"type": "function_call_output", "call_id": "c", "output": "1"},
        {"type": "item_reference", "id": "rs_1"},
    ]
    made = to_input(history)
    assert isinstance(made, Replay)
    assert made == [
        *history[:2],
        {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
        *history[4:],
    ]
    chat = [{"role": "user", "content": "Hi", "name": None}, {"role": "tool", "tool_call_id": "c", "content": "1"}]
    assert to_input(chat) == [{"role": "user", "content": "Hi"}, chat[1]]


def test_a_completion_is_its_first_choice_and_a_choice_its_message() -> None:
    choices = [
        {"index": 1, "message": {"content": "b"}},
        {"index": 0, "message": {"role": "assistant", "content": "a"}},
    ]
    assert to_input({"choices": choices}) == {"role": "assistant", "content": "a"}
    assert to_input(choices[0]) == {"role": "assistant", "content": "b"}
    with pytest.raises(ValueError, match="no choice 0"):
        to_input({"choices": None})


def test_objects_of_pydantic_are_taken() -> None:
    class Part(pydantic.BaseModel):
        type: str = "output_text"
        text: str
        parsed: dict[str, int] | None = None

    class Message(pydantic.BaseModel):
        id: str
        type: str = "message"
        role: str = "assistant"
        status: str | None = None
        content: list[Part]

    message = Message(id="msg_1", content=[Part(text="Hi", parsed={"a": 1})])
    expected = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": "Hi", "annotations": [], "logprobs": []}],
    }
    assert to_input([message]) == [expected]
    assert to_input(message) == expected


@pytest.mark.parametrize("value", [None, "Hello", 1, [1], ["Hello"], [None]])
def test_what_is_no_answer_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r"to_input\(\)|An item is"):
        to_input(value)
