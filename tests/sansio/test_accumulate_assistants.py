"""What the events of an assistant's run add up to."""

from __future__ import annotations

import copy
import json
import pickle
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.accumulate.assistants import AssistantSnapshot, AssistantStreamState
from openai_core.accumulate.lazy import lazily
from openai_core.errors import IncompleteStreamError
from openai_core.sansio.shape import resolve
from openai_core.types import (
    AssistantStreamEvent,
    Message,
    MessageContentTextObject,
    MessageContentTextObjectText,
    RunStepDetailsToolCallsCodeObject,
    RunStepDetailsToolCallsFileSearchObject,
    RunStepDetailsToolCallsFunctionObject,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

MESSAGE = {"id": "msg_1", "object": "thread.message", "role": "assistant", "status": "in_progress", "content": []}
STEP = {
    "id": "step_1",
    "object": "thread.run.step",
    "run_id": "run_1",
    "type": "tool_calls",
    "status": "in_progress",
    "step_details": {"type": "tool_calls", "tool_calls": []},
}


def event(name: str, data: Any) -> dict[str, Any]:
    return {"event": f"thread.{name}", "data": data}


def text(value: str | None, index: int | None = 0, **more: Any) -> dict[str, Any]:
    """A delta of a message's text."""
    part = {"type": "text", "text": {"value": value, **more}}
    return says({"index": index, **part} if index is not None else part)


def says(*content: Any, identity: str | None = "msg_1") -> dict[str, Any]:
    return event("message.delta", {"id": identity, "object": "thread.message.delta", "delta": {"content": [*content]}})


def whole(*content: Any, **facts: Any) -> dict[str, Any]:
    return {**MESSAGE, "status": "completed", "content": [*content], **facts}


def text_part(value: str, annotations: Iterable[Any] = ()) -> dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": [*annotations]}}


def calls(*tool_calls: Any) -> dict[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [*tool_calls]}
    return event("run.step.delta", {"id": "step_1", "delta": {"step_details": details}})


def function(arguments: str | None, index: int | None = 0, **more: Any) -> dict[str, Any]:
    call: dict[str, Any] = {"type": "function", "function": {"arguments": arguments}, **more}
    return {"index": index, **call} if index is not None else call


def run(status: str, **facts: Any) -> dict[str, Any]:
    return event(f"run.{status}", {"id": "run_1", "object": "thread.run", "status": status, **facts})


def played(*items: Any) -> tuple[AssistantStreamState, list[Any]]:
    """The state after these events, and all that they gave rise to but themselves."""
    state = AssistantStreamState()
    made = [one for item in items for one in state.handle(item)]
    made += state.finish()
    return state, [one for one in made if one.type != "event"]


def kinds(events: list[Any]) -> list[str]:
    return [one.type for one in events]


# --- messages ---------------------------------------------------------------------------------------------------


def test_a_message_is_created_grows_and_is_done() -> None:
    done = whole(text_part("Hello there"))
    _, events = played(
        event("message.created", MESSAGE),
        event("message.in_progress", MESSAGE),
        text("Hello"),
        text(" there"),
        event("message.completed", done),
    )
    assert kinds(events) == [
        "message.created",
        *("text.created", "text.delta", "message.delta"),
        *("text.delta", "message.delta"),
        *("text.done", "message.done"),
    ]
    assert [one.snapshot.value for one in events if one.type == "text.delta"] == ["Hello", "Hello there"]
    assert events[-1].message.to_dict() == done
    assert events[-2].text.value == "Hello there"


def test_each_event_comes_first_as_it_is() -> None:
    state = AssistantStreamState()
    item = AssistantStreamEvent.from_dict(text("Hi"))  # type: ignore[attr-defined]
    first = state.handle(item)[0]
    assert first.type == "event"
    assert first.event is item is state.current_event


def test_models_and_stored_json_add_up_to_the_same() -> None:
    items = [event("message.created", MESSAGE), text("Hello"), calls(function("{}", id="call_1")), run("failed")]
    kept = copy.deepcopy(items)
    plain, derived = played(*items)
    models, same = played(*[AssistantStreamEvent.from_dict(item) for item in items])  # type: ignore[attr-defined]
    assert plain.snapshot == models.snapshot
    assert derived == same
    assert items == kept


def test_a_delta_that_comes_before_its_message_is_kept() -> None:
    state, events = played(text("Hel"), event("message.created", MESSAGE), text("lo"))
    assert state.messages[0].to_dict() == {**MESSAGE, "content": [text_part("Hello")]}
    assert kinds(events).count("text.created") == kinds(events).count("message.created") == 1


def test_the_snapshot_of_a_text_stays_as_it_was_at_its_event() -> None:
    _, events = played(text("a"), text("b"), text("c"))
    deltas = [one for one in events if one.type == "text.delta"]
    assert [one.snapshot.value for one in reversed(deltas)] == ["abc", "ab", "a"]
    assert isinstance(deltas[0].snapshot, MessageContentTextObjectText)


def test_the_snapshot_of_a_message_is_made_when_it_is_looked_at() -> None:
    state = AssistantStreamState()
    state.handle(event("message.created", MESSAGE))
    *_, grown = state.handle(text("a"))
    assert grown.type == "message.delta"
    state.handle(text("b"))
    assert isinstance(grown.snapshot, Message)
    part = grown.snapshot.content[0]
    assert isinstance(part, MessageContentTextObject)
    assert part.text.value == "ab"


def test_annotations_come_by_index_and_whole() -> None:
    cited = {"index": 0, "type": "file_citation", "text": "[0]", "file_citation": {"file_id": "file_1"}}
    path = {"index": 1, "type": "file_path", "text": "sandbox:/a", "file_path": {"file_id": "file_2"}}
    state, _ = played(text("See [0] and a", annotations=[path]), text(None, annotations=[cited]), text("!"))
    part = state.messages[0].to_dict()["content"][0]
    assert part["text"]["value"] == "See [0] and a!"
    assert [one["type"] for one in part["text"]["annotations"]] == ["file_citation", "file_path"]
    assert all("index" not in one for one in part["text"]["annotations"])


def test_parts_are_done_when_the_next_one_begins() -> None:
    picture = {"index": 1, "type": "image_file", "image_file": {"file_id": "file_1"}}
    _, events = played(text("Look:"), says(picture), text("Nice.", index=2))
    assert kinds(events) == [
        *("text.created", "text.delta", "message.delta"),
        *("text.done", "message.delta"),
        *("image_file.done", "text.created", "text.delta", "message.delta"),
        "text.done",
    ]
    assert events[5].image_file.file_id == "file_1"
    assert [one.content_index for one in events if one.type == "text.done"] == [0, 2]


def test_parts_may_come_in_any_order_and_leave_numbers_out() -> None:
    state, events = played(text("third", index=5), text("first", index=1), text(" more", index=5))
    assert [part["text"]["value"] for part in state.messages[0].to_dict()["content"]] == ["first", "third more"]
    assert kinds(events).count("text.done") == 2


def test_parts_without_an_index_go_on_while_they_are_of_one_kind() -> None:
    picture = {"type": "image_file", "image_file": {"file_id": "file_1"}}
    state, _ = played(text("a", index=None), text("b", index=None), says(picture), text("c", index=None))
    parts = state.messages[0].to_dict()["content"]
    assert [part["type"] for part in parts] == ["text", "image_file", "text"]
    assert parts[0]["text"]["value"] == "ab"


def test_a_part_without_a_type_is_known_by_its_key() -> None:
    state, _ = played(says({"index": 0, "text": {"value": "Hi"}}), says({"index": 1, "refusal": "No"}))
    parts = state.messages[0].to_dict()["content"]
    assert [part["type"] for part in parts] == ["text", "refusal"]


def test_refusals_grow() -> None:
    state, _ = played(*[says({"index": 0, "type": "refusal", "refusal": piece}) for piece in ("I ca", "n't")])
    assert state.messages[0].to_dict()["content"] == [{"type": "refusal", "refusal": "I can't"}]


def test_a_text_may_begin_after_its_part() -> None:
    _, events = played(says({"index": 0, "type": "text"}), text("Hi"), text("!"))
    assert kinds(events) == [
        *("message.delta", "text.created", "text.delta", "message.delta"),
        *("text.delta", "message.delta", "text.done"),
    ]


def test_a_text_that_its_message_was_created_with_goes_on() -> None:
    state, events = played(event("message.created", {**MESSAGE, "content": [text_part("Hel")]}), text("lo"))
    assert state.messages[0].to_dict()["content"] == [text_part("Hello")]
    assert kinds(events)[1:] == ["text.created", "text.delta", "message.delta", "text.done"]


def test_text_in_the_place_of_its_object_is_text() -> None:
    state, events = played(says({"index": 0, "type": "text", "text": "Hi"}))
    assert state.messages[0].to_dict()["content"] == [text_part("Hi")]
    assert events[1].delta.value == "Hi"


def test_a_whole_message_without_deltas_is_told_in_one() -> None:
    _, events = played(event("message.completed", whole(text_part("All at once"), text_part("and more"))))
    assert [one.delta.value for one in events if one.type == "text.delta"] == ["All at once", "and more"]
    assert kinds(events).count("text.done") == 2
    assert kinds(events)[-1] == "message.done"


def test_deltas_that_were_lost_are_told_with_the_whole() -> None:
    _, events = played(text("All at"), event("message.completed", whole(text_part("All at once"))))
    assert [one.delta.value for one in events if one.type == "text.delta"] == ["All at", " once"]
    assert [one.snapshot.value for one in events if one.type == "text.delta"] == ["All at", "All at once"]
    assert events[-2].text.value == "All at once"


def test_the_whole_message_counts_where_it_differs_from_its_deltas() -> None:
    state, events = played(text("Paris"), event("message.completed", whole(text_part("London"))))
    assert [one.delta.value for one in events if one.type == "text.delta"] == ["Paris"]
    assert state.messages[0].to_dict()["content"] == [text_part("London")]


def test_what_a_user_says_is_not_told_as_text() -> None:
    _, events = played(event("message.completed", whole(text_part("Hello?"), role="user")))
    assert "text.delta" not in kinds(events)


@pytest.mark.parametrize("content", [[], None])
def test_a_completed_message_without_content_keeps_what_came(content: Any) -> None:
    state, events = played(
        text("Hello"), event("message.completed", {**MESSAGE, "content": content, "status": "completed"})
    )
    assert state.messages[0].to_dict()["content"] == [text_part("Hello")]
    assert events[-1].message.status == "completed"


def test_a_message_that_stays_incomplete_is_done_too() -> None:
    details = {"reason": "max_tokens"}
    data = {**MESSAGE, "status": "incomplete", "incomplete_details": details, "content": [text_part("Hel")]}
    _, events = played(text("Hel"), event("message.incomplete", data))
    assert events[-1].type == "message.done"
    assert events[-1].message.incomplete_details.reason == "max_tokens"


def test_what_comes_after_the_end_of_a_message_changes_nothing() -> None:
    done = event("message.completed", whole(text_part("Hello")))
    state, events = played(text("Hello"), done, text(" again"), event("message.in_progress", MESSAGE), done)
    assert state.messages[0].to_dict() == done["data"]
    assert kinds(events).count("message.done") == 1


def test_several_messages_are_kept_apart_by_id() -> None:
    one, two = (says({"index": 0, "type": "text", "text": {"value": n}}, identity=n) for n in ("a", "b"))
    state, _ = played(one, two, one)
    assert [m.to_dict()["content"][0]["text"]["value"] for m in state.messages] == ["aa", "b"]
    assert state.current_message_snapshot == state.messages[0]


def test_a_delta_without_an_id_is_for_the_message_before() -> None:
    piece = {"index": 0, "type": "text", "text": {"value": "a"}}
    state, _ = played(event("message.created", MESSAGE), says(piece, identity=None))
    assert [message.id for message in state.messages] == ["msg_1"]
    assert state.messages[0].to_dict()["content"] == [text_part("a")]


# --- run steps --------------------------------------------------------------------------------------------------


def test_the_arguments_of_a_function_grow() -> None:
    first = function("", id="call_1", function={"name": "look", "arguments": "", "output": None})
    state, events = played(
        event("run.step.created", STEP),
        calls(first),
        calls(function('{"at":')),
        calls(function('"it"}')),
        run("requires_action"),
    )
    (call,) = state.run_steps[0].to_dict()["step_details"]["tool_calls"]
    assert call == {
        "type": "function",
        "id": "call_1",
        "function": {"name": "look", "arguments": '{"at":"it"}', "output": None},
    }
    assert kinds(events) == [
        "run_step.created",
        *("tool_call.created", "tool_call.delta", "run_step.delta"),
        *("tool_call.delta", "run_step.delta") * 2,
        "tool_call.done",
    ]
    done = events[-1].tool_call
    assert isinstance(done, RunStepDetailsToolCallsFunctionObject)
    assert done.function.arguments == '{"at":"it"}'


def test_a_code_interpreter_brings_its_input_and_outputs() -> None:
    def code(**inside: Any) -> dict[str, Any]:
        return calls({"index": 0, "type": "code_interpreter", "code_interpreter": inside})

    state, events = played(
        code(input="print("),
        code(input="1)"),
        code(outputs=[{"index": 0, "type": "logs", "logs": "1"}]),
        code(outputs=[{"index": 1, "type": "image", "image": {"file_id": "file_1"}}]),
        code(outputs=[{"index": 0, "type": "logs", "logs": "\n"}]),
    )
    call = events[-1].tool_call
    assert isinstance(call, RunStepDetailsToolCallsCodeObject)
    assert call.code_interpreter.input == "print(1)"
    assert [one.to_dict() for one in call.code_interpreter.outputs] == [
        {"type": "logs", "logs": "1\n"},
        {"type": "image", "image": {"file_id": "file_1"}},
    ]
    assert state.current_run_step_snapshot == state.run_steps[0]


def test_a_file_search_brings_its_results() -> None:
    result = {"file_id": "file_1", "file_name": "a.txt", "score": 0.5, "content": [{"type": "text", "text": "Paris"}]}
    other = {**result, "file_id": "file_2"}
    _, events = played(
        calls({"index": 0, "id": "call_1", "type": "file_search", "file_search": {}}),
        calls({"index": 0, "type": "file_search", "file_search": {"results": [result, other]}}),
    )
    call = events[-1].tool_call
    assert isinstance(call, RunStepDetailsToolCallsFileSearchObject)
    assert call.file_search.results is not None
    assert [one.file_id for one in call.file_search.results] == ["file_1", "file_2"]


def test_a_tool_call_is_done_when_the_next_one_begins() -> None:
    _, events = played(calls(function("{", id="a")), calls(function("}")), calls(function("{}", index=1, id="b")))
    assert kinds(events) == [
        *("tool_call.created", "tool_call.delta", "run_step.delta"),
        *("tool_call.delta", "run_step.delta"),
        *("tool_call.done", "tool_call.created", "tool_call.delta", "run_step.delta"),
        "tool_call.done",
    ]
    assert [one.tool_call.id for one in events if one.type == "tool_call.done"] == ["a", "b"]


def test_tool_calls_without_an_index_go_by_id_or_on_with_the_last() -> None:
    state, _ = played(
        calls(function("{", None, id="a")),
        calls(function("{", None, id="b")),
        calls(function("}", None, id="a")),
        calls(function("}", None)),
    )
    made = state.run_steps[0].to_dict()["step_details"]["tool_calls"]
    assert [(call["id"], call["function"]["arguments"]) for call in made] == [("a", "{}"), ("b", "{}")]


def test_repeated_ids_names_and_types_do_not_double() -> None:
    again = function("x", id="call_1", function={"name": "look", "arguments": "x"})
    state, _ = played(calls(again), calls(again))
    assert state.run_steps[0].to_dict()["step_details"]["tool_calls"] == [
        {"type": "function", "function": {"arguments": "xx", "name": "look"}, "id": "call_1"}
    ]


def test_a_tool_call_without_a_type_is_known_by_its_key() -> None:
    _, events = played(calls({"index": 0, "id": "a", "function": {"name": "look", "arguments": "{}"}}))
    assert isinstance(events[0].tool_call, RunStepDetailsToolCallsFunctionObject)


@pytest.mark.parametrize("how", ["completed", "failed", "cancelled", "expired"])
def test_a_step_is_done_however_it_ends(how: str) -> None:
    done = {**STEP, "status": how, "step_details": {"type": "tool_calls", "tool_calls": [function("{}", None, id="a")]}}
    state, events = played(event("run.step.created", STEP), event(f"run.step.{how}", done))
    assert kinds(events) == ["run_step.created", "tool_call.created", "tool_call.done", "run_step.done"]
    assert events[-1].run_step.to_dict() == done
    assert state.run_steps[0].status == how


def test_a_step_that_writes_a_message_has_no_calls() -> None:
    details = {"type": "message_creation", "message_creation": {"message_id": "msg_1"}}
    state, events = played(event("run.step.created", {**STEP, "step_details": details}))
    assert state.run_steps[0].to_dict()["step_details"] == details
    assert kinds(events) == ["run_step.created"]


# --- runs -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["completed", "requires_action", "failed", "cancelled", "expired", "incomplete"])
def test_a_run_is_there_with_its_status_however_it_ends(status: str) -> None:
    state, _ = played(run("created"), run(status))
    assert state.current_run is not None
    assert state.current_run.status == status
    assert state.final(state.current_run) is state.current_run


def test_an_event_of_a_new_kind_still_tells_how_things_stand() -> None:
    state, _ = played(
        event("run.paused", {"id": "run_1", "status": "paused"}),
        event("run.step.paused", {**STEP, "status": "paused"}),
        event("message.paused", {**MESSAGE, "status": "paused"}),
    )
    assert state.current_run is not None
    statuses = [state.current_run.status, state.run_steps[0].status, state.messages[0].status]
    assert statuses == ["paused"] * 3


def test_the_snapshot_holds_all_that_was_told() -> None:
    state = AssistantStreamState()
    assert state.snapshot is None
    for item in (
        event("created", {"id": "thread_1", "object": "thread"}),
        run("queued"),
        text("Hi"),
        calls(function("{")),
    ):
        state.handle(item)
    snapshot = state.snapshot
    assert isinstance(snapshot, AssistantSnapshot)
    assert snapshot.thread is not None
    assert snapshot.thread.id == "thread_1"
    assert snapshot.run is not None
    assert snapshot.run.status == "queued"
    assert json.loads(snapshot.to_json())["messages"][0]["content"] == [text_part("Hi")]
    assert len(snapshot.run_steps) == 1
    assert AssistantSnapshot.from_dict(snapshot.to_dict()) == snapshot


def test_a_stream_that_was_not_read_to_its_end_has_no_result() -> None:
    state = AssistantStreamState()
    state.handle(run("queued"))
    with pytest.raises(IncompleteStreamError) as caught:
        state.final(state.current_run)
    assert caught.value.partial == state.snapshot


ODD = [None, [], "text", 3, {}, [None], ["x"], {"id": 3}]


@pytest.mark.parametrize("odd", ODD, ids=repr)
@pytest.mark.parametrize(
    "name",
    [
        *("created", "run.queued", "run.step.created", "run.step.delta", "run.step.completed"),
        *("message.created", "message.delta", "message.completed", "message.in_progress", "what.ever"),
    ],
)
@pytest.mark.parametrize("before", [(), (text("Hi"), calls(function("{", id="call_1")))], ids=["first", "later"])
def test_odd_data_does_no_harm(before: Any, name: str, odd: Any) -> None:
    inside = ({"delta": odd}, {"delta": {"content": odd, "step_details": odd}}, {"content": odd, "step_details": odd})
    parts = ({"delta": {"content": [odd], "step_details": {"tool_calls": [odd], "type": odd}}}, {"content": [odd]})
    deep = ({"delta": {"content": [{"type": "text", "text": odd}]}}, {"content": [{"type": "text", "text": odd}]})
    for data in (odd, *inside, *parts, *deep):
        state, events = played(*before, event(name, data))
        for one in events:
            one.to_dict()
        assert state.snapshot is not None
        state.snapshot.to_dict()


def test_what_cannot_be_a_text_takes_none_away() -> None:
    odd: list[Any] = [3, [], {"value": 3}, {"value": {"x": 1}}, {"value": [1]}, {"annotations": 3}, None]
    state, _ = played(*[item for one in odd for item in (text("a"), says({"index": 0, "type": "text", "text": one}))])
    assert state.messages[0].to_dict()["content"][0]["text"]["value"] == "aaaaaaa"


@given(st.lists(st.tuples(st.integers(0, 3), st.text(max_size=5)), max_size=30), st.integers(0, 30))
def test_any_pieces_in_any_parts_add_up_to_the_texts(pieces: list[tuple[int, str]], created: int) -> None:
    items = [text(piece, index) for index, piece in pieces]
    items.insert(min(created, len(items)), event("message.created", MESSAGE))
    state, events = played(*items)
    texts: dict[int, str] = {}
    for index, piece in pieces:
        texts[index] = texts.get(index, "") + piece
    expected = [text_part(texts[index]) for index in sorted(texts)]
    assert state.messages[0].to_dict()["content"] == expected
    told = [(one.content_index, one.text.value) for one in events if one.type == "text.done"]
    assert len(told) == len(texts) == len(dict(told))
    assert all(texts[index].startswith(value) for index, value in told)
    if [index for index, _ in pieces] == sorted(index for index, _ in pieces):
        assert dict(told) == texts


# --- models that wait -------------------------------------------------------------------------------------------


def made(calls: list[int] | None = None) -> Any:
    def make() -> dict[str, Any]:
        if calls is not None:
            calls.append(1)
        return {"value": "Hi", "annotations": []}

    return lazily("beta_threads:MessageContentTextObjectText", make)


@pytest.mark.parametrize(
    "look",
    [
        lambda model: model.value,
        lambda model: model.to_dict(),
        lambda model: model == MessageContentTextObjectText(value="Hi", annotations=[]),
        lambda model: MessageContentTextObjectText(value="Hi", annotations=[]) == model,
        repr,
        vars,
        dir,
        copy.copy,
        copy.deepcopy,
        lambda model: "value" in model,
        lambda model: model.evolve(value="Ho"),
        lambda model: pickle.loads(pickle.dumps(model)),
        lambda model: setattr(model, "value", "Ho"),
        lambda model: model.__class__,
    ],
)
def test_a_model_that_waits_is_made_once_whoever_looks(look: Any) -> None:
    count: list[int] = []
    model = made(count)
    assert isinstance(model, MessageContentTextObjectText)
    assert count == []
    found = look(model)
    assert found is not False
    assert type(model) is MessageContentTextObjectText
    assert model.annotations == []
    assert count == [1]


# --- cost -------------------------------------------------------------------------------------------------------


def seconds(count: int, look: bool) -> float:
    decode = resolve("beta_threads:AssistantStreamEvent")
    items = [decode(text("word ")) for _ in range(count)]
    state = AssistantStreamState()
    begun = time.process_time()
    for item in items:
        for one in state.handle(item):
            if look and one.type == "text.delta":
                assert one.snapshot is not None
    spent = time.process_time() - begun
    part = state.messages[0].content[0]
    assert isinstance(part, MessageContentTextObject)
    assert part.text.value == "word " * count
    return spent


@pytest.mark.parametrize("look", [False, True], ids=["nobody looks", "snapshots are taken but not read"])
def test_a_hundred_thousand_deltas_take_linear_time(look: bool) -> None:
    short = min(seconds(10_000, look) for _ in range(3))
    assert seconds(100_000, look) < 40 * short
