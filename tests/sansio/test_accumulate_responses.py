"""What the events of a response add up to, fed by hand."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sansio.response_events import (
    ARGUMENTS,
    EVERYTHING,
    TEXT,
    events_of,
    function_call,
    item_events,
    message,
    response,
    split,
    text_part,
)

from openai_core.accumulate.responses import ResponseStreamState
from openai_core.accumulate.responses_events import (
    Enriched,
    ResponseArgumentsDelta,
    ResponseArgumentsDone,
    ResponseCompleted,
    ResponseTextDelta,
)
from openai_core.errors import IncompleteResponseError, IncompleteStreamError, ParseError, StreamError
from openai_core.generated.models import beta_responses, responses
from openai_core.sansio.model import Unknown
from openai_core.sansio.shape import resolve

KINDS = sorted(responses.ResponseStreamEvent.table)  # type: ignore[attr-defined]


def fed(*events: dict[str, Any], **options: Any) -> tuple[ResponseStreamState[Any], list[Any]]:
    state: ResponseStreamState[Any] = ResponseStreamState(**options)
    told = [event for one in events for event in state.handle_event(one)]
    return state, told


def output(state: ResponseStreamState[Any]) -> list[dict[str, Any]]:
    assert state.snapshot is not None
    return state.snapshot.to_dict()["output"]  # type: ignore[no-any-return]


# --- what they add up to


@pytest.mark.parametrize("item", EVERYTHING, ids=lambda item: item["type"])
def test_what_came_equals_what_the_end_tells(item: dict[str, Any]) -> None:
    events = events_of(response(item))
    state, _ = fed(*events[:-1])
    assert output(state) == [item]
    fed_all, told = fed(*events)
    assert fed_all.get_final_response().to_dict() == response(item)
    assert len(told) == len(events)


@pytest.mark.parametrize("item", EVERYTHING, ids=lambda item: item["type"])
def test_the_deltas_alone_add_up_to_the_texts(item: dict[str, Any]) -> None:
    added, *rest = item_events(0, item)
    deltas = [event for event in rest if not event["type"].endswith("done")]
    state, _ = fed(added, *deltas)
    found = output(state)[0]
    for name, value in item.items():
        if name not in ("status", "result", "outputs"):
            assert found[name] == value


@pytest.mark.parametrize("item", [i for i in EVERYTHING if i["type"] != "brand_new"], ids=lambda item: item["type"])
def test_deltas_for_an_item_that_was_never_announced_make_it_up(item: dict[str, Any]) -> None:
    rest = [event for event in item_events(4, item) if "added" not in event["type"] or "annotation" in event["type"]]
    state, _ = fed(*(event for event in rest if event["type"] not in ("response.output_item.done",)))
    made = output(state)
    assert [one["type"] for one in made] == [item["type"]]
    assert made[0]["id"] == item["id"]
    for name in ("arguments", "input", "code", "summary", "content"):
        if name in item:
            assert made[0][name] == item[name]


def test_everything_at_once() -> None:
    whole = response(*EVERYTHING)
    events = events_of(whole)
    assert {event["type"] for event in events} >= {
        kind for kind in KINDS if "audio" not in kind and "failed" not in kind and "incomplete" not in kind
    } - {"error", "response.created"}
    state, told = fed(*events[:-1])
    assert output(state) == whole["output"]
    assert state.output_text == TEXT
    assert [event.type for event in told] == [event["type"] for event in events[:-1]]
    state.handle_event(events[-1])
    assert state.get_final_response().to_dict() == whole
    assert isinstance(state.get_final_response(), responses.Response)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_events_of_several_items_may_come_mixed_and_their_announcements_late_or_twice(data: st.DataObject) -> None:
    items = data.draw(st.lists(st.sampled_from(EVERYTHING), min_size=1, max_size=4, unique_by=lambda i: i["id"]))
    size = data.draw(st.integers(1, 5))
    queues = []
    for index, item in enumerate(items):
        events = list(item_events(index, item, size))
        announced = [e for e in events if e["type"].endswith("added") and "annotation" not in e["type"]]
        for event in announced:
            fate = data.draw(st.sampled_from(["stays", "late", "twice", "never"]))
            at = events.index(event)
            later = data.draw(st.integers(at, max(at, len(events) - 2)))
            if fate != "stays":
                if fate in ("late", "twice"):
                    events.insert(later + 1 if later < len(events) - 1 else later, copy.deepcopy(event))
                if fate in ("late", "never"):
                    events.pop(at)
        events = [e for e in events if e["type"] != "response.output_item.done"] + [
            e for e in events if e["type"] == "response.output_item.done"
        ]
        queues.append(events)
    mixed = []
    while any(queues):
        mixed.append(data.draw(st.sampled_from([queue for queue in queues if queue])).pop(0))
    state, told = fed(*mixed)
    assert output(state) == items
    assert len(told) == len(mixed)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1), st.lists(st.integers(1, 7), min_size=1))
def test_text_cut_anywhere_is_the_same_text_and_each_snapshot_is_what_it_was(text: str, sizes: list[int]) -> None:
    pieces, rest = [], text
    while rest:
        size = sizes[len(pieces) % len(sizes)]
        pieces.append(rest[:size])
        rest = rest[size:]
    deltas = [
        {"type": "response.output_text.delta", "item_id": "m", "output_index": 0, "content_index": 0, "delta": p}
        for p in pieces
    ]
    state, told = fed(*deltas)
    assert state.output_text == text
    assert [event.snapshot for event in told] == ["".join(pieces[: n + 1]) for n in range(len(pieces))]


# --- what does not fit


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "error"])
def test_an_event_that_says_nothing_but_its_kind_breaks_nothing(kind: str) -> None:
    state, told = fed({"type": kind}, {"type": kind})
    assert [event.type for event in told] == [kind, kind]
    for event in told:
        assert event.to_dict()["type"] == kind
        repr(event)
    _ = state.snapshot


@pytest.mark.parametrize(
    "kind", ["response.brand_new.delta", "response.brand_new", "keepalive", "response.output_text.delta2"]
)
def test_an_unknown_event_passes_and_disturbs_nothing(kind: str) -> None:
    events = events_of(response(*EVERYTHING))
    strange = {"type": kind, "delta": "x", "output_index": 0, "item_id": "msg_1", "part": None}
    mixed = [one for event in events[:-1] for one in (strange, event)]
    state, told = fed(*mixed)
    assert output(state) == EVERYTHING
    assert type(told[0]) is Unknown
    assert told[0].delta == "x"


def test_an_event_without_a_type_passes() -> None:
    _, told = fed({"anything": 1})
    assert told[0].anything == 1


@pytest.mark.parametrize("event", [7, "text", None])
def test_what_is_no_event_is_refused(event: Any) -> None:
    with pytest.raises(TypeError, match="An event of a response is"):
        ResponseStreamState().handle_event(event)


def test_missing_indices_mean_the_only_thing_there_is() -> None:
    state, _ = fed(
        {"type": "response.output_text.delta", "delta": "Hel"},
        {"type": "response.output_text.delta", "delta": "lo"},
        {"type": "response.function_call_arguments.delta", "delta": "{}"},
    )
    made = output(state)
    assert [one["type"] for one in made] == ["message", "function_call"]
    assert made[0]["content"][0]["text"] == "Hello"
    assert made[1]["arguments"] == "{}"


def test_the_id_may_change_from_event_to_event() -> None:
    events = events_of(response(message()))
    for number, event in enumerate(events):
        if "item_id" in event:
            event["item_id"] = f"item_{number}"
        if "response" in event:
            event["response"]["id"] = f"resp_{number}"
    state, _ = fed(*events[:-1])
    assert output(state) == [message()]
    assert state.response_id == "resp_2"


def test_items_that_share_a_place_are_told_apart_by_their_ids() -> None:
    first, second = EVERYTHING[0], message()
    state, _ = fed(*item_events(0, first), *item_events(0, second))
    assert output(state) == [first, second]
    state, _ = fed(*item_events(0, message()), *item_events(0, message(text_part("Other"), identity="msg_2")))
    assert [one["id"] for one in output(state)] == ["msg_1", "msg_2"]


def test_items_that_share_a_place_and_have_no_ids_are_told_apart_by_what_they_are() -> None:
    deltas = [
        {"type": f"response.{name}.delta", "output_index": 0, "delta": piece}
        for piece in ("a", "b", "c")
        for name in ("reasoning_text", "output_text")
    ]
    state, _ = fed(*(one for delta in deltas for one in (delta, {"type": "response.in_progress"})))
    made = output(state)
    assert [one["type"] for one in made] == ["reasoning", "message"]
    assert [one["content"][0]["text"] for one in made] == ["abc", "abc"]


def test_items_are_ordered_by_their_places() -> None:
    items = [message(identity=f"msg_{n}") for n in range(3)]
    state, _ = fed(*item_events(2, items[2]), *item_events(0, items[0]), *item_events(1, items[1]))
    assert output(state) == items


def test_an_item_that_got_a_place_late_is_put_there() -> None:
    delta = {"type": "response.output_text.delta", "item_id": "msg_1", "delta": TEXT, "content_index": 0}
    state, _ = fed(
        *item_events(0, function_call()),
        *item_events(1, function_call(identity="fc_2")),
        delta,
        *item_events(5, message()),
    )
    state.handle_event({"type": "response.output_item.added", "output_index": 5, "item": {**message(), "content": []}})
    assert [one["id"] for one in output(state)] == ["fc_1", "fc_2", "msg_1"]
    assert state.output_text == TEXT


def test_a_late_announcement_with_nothing_in_it_keeps_the_text() -> None:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    state, _ = fed(
        {"type": "response.output_text.delta", **place, "delta": TEXT},
        {"type": "response.output_item.added", "output_index": 0, "item": message(status="in_progress", content=[])},
        {"type": "response.content_part.added", **place, "part": text_part("")},
        {"type": "response.output_text.delta", **place, "delta": "?"},
    )
    assert state.output_text == TEXT + "?"


def test_an_empty_end_keeps_the_text() -> None:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    state, _ = fed(
        {"type": "response.output_text.delta", **place, "delta": TEXT},
        {"type": "response.output_text.done", **place, "text": ""},
        {"type": "response.content_part.done", **place, "part": text_part("")},
        {"type": "response.output_item.done", "output_index": 0, "item": message(content=[])},
    )
    assert state.output_text == TEXT


def test_what_the_end_says_counts_where_the_deltas_said_something_else() -> None:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    state, _ = fed(
        {"type": "response.output_text.delta", **place, "delta": "draft"},
        {"type": "response.output_text.done", **place, "text": "final"},
    )
    assert state.output_text == "final"


@pytest.mark.parametrize("nothing", [None, []])
@pytest.mark.parametrize("status", ["completed", "failed", "incomplete"])
def test_an_end_without_output_is_filled_in_from_what_came(nothing: Any, status: str) -> None:
    events = events_of(response(*EVERYTHING, status=status))
    events[-1]["response"]["output"] = nothing
    state, told = fed(*events)
    assert state.get_final_response().to_dict() == response(*EVERYTHING, status=status)
    assert told[-1].response.to_dict() == response(*EVERYTHING, status=status)
    assert told[-1].event.response.output == nothing


def test_an_end_without_a_response_is_made_of_what_came() -> None:
    events = events_of(response(message()))
    state, _ = fed(*events[:-1], {"type": "response.completed"})
    assert state.get_final_response().status == "completed"
    assert state.get_final_response().output_text == TEXT


def test_an_end_that_comes_again_is_told_again() -> None:
    events = events_of(response(message()))
    state, told = fed(*events, {"type": "response.completed", "response": response(message(text_part("Other")))})
    assert [type(event) for event in told[-2:]] == [ResponseCompleted, ResponseCompleted]
    assert told[-2].response.output_text == TEXT
    assert state.get_final_response().output_text == "Other"


def test_a_response_may_be_cancelled_though_the_contract_has_no_event_for_it() -> None:
    state, told = fed({"type": "response.cancelled", "response": response(message(), status="cancelled")})
    assert told[0].response.status == state.get_final_response().status == "cancelled"
    assert state.get_final_response().output_text == TEXT


def test_a_message_whose_deltas_are_null_or_no_text_is_empty() -> None:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    state, told = fed(*({"type": "response.output_text.delta", **place, "delta": d} for d in (None, 3, {"a": 1})))
    assert state.output_text == ""
    assert told[-1].snapshot == ""


# --- numbers


def test_an_event_that_was_seen_comes_only_once() -> None:
    events = events_of(response(*EVERYTHING))
    state: ResponseStreamState[Any] = ResponseStreamState()
    told = [one for event in [*events[:20], *events[10:25], *events[:30], *events] for one in state.handle_event(event)]
    assert [event.sequence_number for event in told] == [event["sequence_number"] for event in events]
    assert state.get_final_response().to_dict() == response(*EVERYTHING)


def test_what_was_seen_before_the_stream_began_is_dropped() -> None:
    events = events_of(response(message()))
    state, told = fed(*events, starting_after=8)
    assert [event.sequence_number for event in told] == [*range(9, len(events))]
    assert state.sequence_number == len(events) - 1


@pytest.mark.parametrize("number", [0, -1, None, "7"])
def test_a_server_that_does_not_count_loses_nothing(number: Any) -> None:
    events = [{**event, "sequence_number": number} for event in events_of(response(message()))]
    state, told = fed(*events)
    assert len(told) == len(events)
    assert state.get_final_response().output_text == TEXT


# --- events as they are given


def test_models_and_their_json_give_the_same() -> None:
    decode = resolve("responses:ResponseStreamEvent")
    events = events_of(response(*EVERYTHING))
    state, told = fed(*events)
    other: ResponseStreamState[Any] = ResponseStreamState()
    models = [decode(copy.deepcopy(event)) for event in events]
    again = [one for model in models for one in other.handle_event(model)]
    assert again == told
    assert other.get_final_response() == state.get_final_response()
    assert [model.to_dict() for model in models] == events  # none was changed


def test_events_of_a_stream_helper_can_be_fed_again() -> None:
    _, told = fed(*events_of(response(*EVERYTHING)))
    state: ResponseStreamState[Any] = ResponseStreamState()
    assert [one for event in told for one in state.handle_event(event)] == told
    assert state.get_final_response().to_dict() == response(*EVERYTHING)


def test_events_given_are_not_changed() -> None:
    events = events_of(response(*EVERYTHING))
    before = copy.deepcopy(events)
    state, _ = fed(*events)
    _ = state.snapshot
    assert events == before


def test_an_enriched_event_keeps_all_that_came_with_it() -> None:
    raw = {
        "type": "response.output_text.delta",
        "item_id": "m",
        "output_index": 3,
        "content_index": 1,
        "delta": "x",
        "sequence_number": 5,
        "logprobs": [],
        "obfuscation": "zz",
    }
    _, (event,) = fed(raw)
    assert isinstance(event, ResponseTextDelta)
    assert (event.item_id, event.output_index, event.content_index, event.delta) == ("m", 3, 1, "x")
    assert event.sequence_number == 5
    assert event.obfuscation == "zz"  # type: ignore[attr-defined]
    assert event.event.to_dict() == raw
    assert event.to_dict() == {**raw, "snapshot": "x", "parsed": None}
    assert json.loads(event.to_json()) == event.to_dict()
    with pytest.raises(AttributeError):
        event.snapshots  # type: ignore[attr-defined]  # noqa: B018
    assert event.fields[-2:] == ("snapshot", "parsed")
    assert set(event.fields) <= event.to_dict().keys()


def test_an_event_can_be_copied_and_pickled() -> None:
    _, told = fed(*events_of(response(*EVERYTHING)))
    for event in told:
        assert pickle.loads(pickle.dumps(event)) == event
        assert copy.deepcopy(event) == event
        assert event != object()


def test_snapshots_of_each_kind_of_delta_grow() -> None:
    _, told = fed(*events_of(response(*EVERYTHING)))
    kinds = {event.type: event for event in told if isinstance(event, Enriched) and event.type.endswith("delta")}
    whole = {
        "response.reasoning_summary_text.delta": "Then",
        "response.reasoning_text.delta": "Let me think",
        "response.code_interpreter_call_code.delta": "print(1)\nprint(2)",
        "response.mcp_call_arguments.delta": '{"dice":2}',
        "response.custom_tool_call_input.delta": "select 1;",
        "response.function_call_arguments.delta": ARGUMENTS,
        "response.output_text.delta": TEXT,
        "response.refusal.delta": "I would rather not",
    }
    assert {kind: event.snapshot for kind, event in kinds.items()} == whole
    assert kinds["response.mcp_call_arguments.delta"].parsed_arguments == {"dice": 2}


def test_stages_of_a_picture_add_up() -> None:
    _, told = fed(*item_events(0, next(i for i in EVERYTHING if i["type"] == "image_generation_call")))
    stages = [event for event in told if event.type.endswith("partial_image")]
    assert [event.data for event in stages] == [b"part", b"image"]
    assert [event.snapshot for event in stages] == [["cGFydA=="], ["cGFydA==", "aW1hZ2U="]]


def test_audio_and_its_transcript_add_up() -> None:
    state, told = fed(
        {"type": "response.audio.delta", "delta": "YWI="},
        {"type": "response.audio.transcript.delta", "delta": "Hel"},
        {"type": "response.audio.delta", "delta": "Y2Rl"},
        {"type": "response.audio.transcript.delta", "delta": "lo"},
        {"type": "response.audio.done"},
    )
    assert told[2].snapshot == "YWJjZGU="
    assert told[0].snapshot == "YWI="
    assert told[2].data == b"cde"
    assert [told[1].snapshot, told[3].snapshot] == ["Hel", "Hello"]
    assert (state.audio, state.audio_transcript) == (b"abcde", "Hello")


def test_the_status_of_the_servers_own_tools_is_followed() -> None:
    item = next(i for i in EVERYTHING if i["type"] == "web_search_call")
    state: ResponseStreamState[Any] = ResponseStreamState()
    seen = []
    for event in item_events(0, item):
        state.handle_event(event)
        seen.append(output(state)[0]["status"])
    assert list(dict.fromkeys(seen)) == ["in_progress", "searching", "completed"]
    state.handle_event({"type": "response.web_search_call.searching", "item_id": "ws_1", "output_index": 0})
    assert output(state)[0]["status"] == "completed"


# --- the beginning and the end


def test_there_is_no_snapshot_before_anything_came() -> None:
    state: ResponseStreamState[Any] = ResponseStreamState(response_id="resp_9")
    assert state.snapshot is None
    assert state.output_text == ""
    assert state.sequence_number is None
    with pytest.raises(IncompleteStreamError) as caught:
        state.get_final_response()
    assert caught.value.partial is None


def test_a_stream_that_does_not_begin_at_the_beginning_adds_up_all_the_same() -> None:
    events = events_of(response(message()))[6:]
    state, _ = fed(*events[:-1], response_id="resp_1")
    assert state.snapshot is not None
    assert (state.snapshot.id, state.snapshot.status) == ("resp_1", "in_progress")
    assert state.output_text == TEXT
    state.handle_event(events[-1])
    assert state.get_final_response().to_dict() == response(message())


def test_the_end_has_to_come() -> None:
    state, _ = fed(*events_of(response(message()))[:-1])
    with pytest.raises(IncompleteStreamError) as caught:
        state.get_final_response()
    assert caught.value.partial.output_text == TEXT
    state.finish()  # the server said that this is all
    assert state.get_final_response().output_text == TEXT


def test_a_response_that_goes_on_is_not_at_its_end_with_its_stream() -> None:
    state, _ = fed(*events_of(response(message()))[:-1], outlives=True)
    with pytest.raises(IncompleteStreamError) as caught:
        state.finish()
    assert caught.value.partial.output_text == TEXT


@pytest.mark.parametrize("event", [{"type": "error", "message": "bad", "code": "server_error", "param": None}])
def test_an_error_is_raised_with_what_came(event: dict[str, Any]) -> None:
    state, _ = fed(*events_of(response(message()))[:-1])
    with pytest.raises(StreamError, match="bad") as caught:
        state.handle_event(event)
    assert caught.value.code == "server_error"
    assert caught.value.partial.output_text == TEXT


def test_a_snapshot_stays_as_it_was_and_may_be_changed() -> None:
    events = events_of(response(message()))
    state, _ = fed(*events[:8])
    before = state.snapshot
    assert before is not None
    said = before.output_text
    for event in events[8:-1]:
        state.handle_event(event)
    assert before.output_text == said
    before.output.clear()
    assert output(state) == [message()]


# --- what was known elsewhere


@pytest.mark.parametrize("status", ["completed", "failed", "incomplete", "cancelled"])
@pytest.mark.parametrize("seen", [0, 1, 4, 9, 30, 50, 75])
def test_what_a_stream_did_not_tell_can_be_told_from_how_the_response_ended(seen: int, status: str) -> None:
    whole = response(*EVERYTHING, status=status)
    state, told = fed(*events_of(response(*EVERYTHING))[:seen])
    state.settle(resolve("responses:Response")(copy.deepcopy(whole)))
    told += state.finish()
    assert told[-1].type == f"response.{status}"
    assert state.get_final_response().to_dict() == whole
    for item in (8, 9):
        pieces = [
            e.delta
            for e in told
            if e.type.endswith(("output_text.delta", "arguments.delta")) and e.output_index == item
        ]
        assert "".join(pieces) == (ARGUMENTS if item == 8 else TEXT)
    done = [e.item.id for e in told if e.type == "response.output_item.done"]
    assert done == [item["id"] for item in EVERYTHING]
    announced = [e.item.id for e in told if e.type == "response.output_item.added"]
    assert announced == done


def test_where_the_beginning_is_not_known_only_the_end_is_told() -> None:
    state, _ = fed(starting_after=9, response_id="resp_1")
    state.settle(resolve("responses:Response")(response(*EVERYTHING)))
    assert [event.type for event in state.finish()] == ["response.completed"]


# --- values


class Shout:
    """Makes upper case of values, and refuses what is no object."""

    def partial(self, value: Any, /) -> Any:
        return {name: str(inner).upper() for name, inner in value.items()}

    def parse(self, text: str, /) -> Any:
        return {name: str(inner).upper() for name, inner in json.loads(text).items()}


def test_arguments_are_read_while_they_are_written() -> None:
    _, told = fed(*item_events(0, function_call()))
    deltas = [event for event in told if isinstance(event, ResponseArgumentsDelta)]
    assert [event.parsed_arguments for event in deltas][:4] == [{}, {}, {"city": ""}, {"city": "Par"}]
    assert deltas[-1].parsed_arguments == json.loads(ARGUMENTS)
    done = next(event for event in told if isinstance(event, ResponseArgumentsDone))
    assert done.parsed_arguments == json.loads(ARGUMENTS)
    assert done.name == "weather"


def test_values_read_late_are_those_of_their_event() -> None:
    _, told = fed(*item_events(0, function_call()))
    deltas = [event for event in told if isinstance(event, ResponseArgumentsDelta)]
    last = deltas[-1].parsed_arguments
    assert last == json.loads(ARGUMENTS)
    assert deltas[3].parsed_arguments == {"city": "Par"}
    assert deltas[3].parsed_arguments is deltas[3].parsed_arguments


def test_the_name_of_a_function_is_known_even_where_the_last_event_does_not_tell_it() -> None:
    events = [{name: v for name, v in event.items() if name != "name"} for event in item_events(0, function_call())]
    _, told = fed(*events)
    assert [event.name for event in told if isinstance(event, ResponseArgumentsDone)] == ["weather"]


def test_a_tool_makes_values_of_its_own_arguments_only() -> None:
    calls = [function_call(), function_call("other", identity="fc_2")]
    state, told = fed(*events_of(response(*calls)), tools={"weather": Shout()})
    done = [event for event in told if isinstance(event, ResponseArgumentsDone)]
    assert done[0].parsed_arguments == {"city": "PARIS", "days": "[1, 2]"}
    assert done[1].parsed_arguments == json.loads(ARGUMENTS)
    deltas = [event for event in told if isinstance(event, ResponseArgumentsDelta)]
    assert deltas[3].parsed_arguments == {"city": "PAR"}
    final = state.get_final_response()
    assert final.output[0].parsed_arguments == {"city": "PARIS", "days": "[1, 2]"}  # type: ignore[union-attr]
    assert final.to_dict() == response(*calls)


def test_no_text_at_all_means_no_arguments() -> None:
    _, told = fed(*item_events(0, function_call(arguments="")), tools={"weather": Shout()})
    done = next(event for event in told if isinstance(event, ResponseArgumentsDone))
    assert done.parsed_arguments == {}


@pytest.mark.parametrize("text", ["{", '{"a":1}}', "no json"])
def test_arguments_that_are_no_json_have_no_value(text: str) -> None:
    _, told = fed(*item_events(0, function_call(arguments=text)), tools={"weather": Shout()})
    done = next(event for event in told if isinstance(event, ResponseArgumentsDone))
    assert done.parsed_arguments is None


def test_the_value_of_the_text_grows_and_stands_beside_the_json() -> None:
    whole = response(message(text_part('{"name":"ada"}')))
    state, told = fed(*events_of(whole), format=Shout())
    deltas = [event for event in told if isinstance(event, ResponseTextDelta)]
    assert [event.parsed for event in deltas] == [{}, {}, {"name": ""}, {"name": "ADA"}, {"name": "ADA"}]
    assert next(event for event in told if event.type == "response.output_text.done").parsed == {"name": "ADA"}
    final = state.get_final_response()
    assert final.output_parsed == {"name": "ADA"}
    assert told[-1].response.output_parsed == {"name": "ADA"}
    assert final.output[0].content[0].parsed == {"name": "ADA"}  # type: ignore[union-attr]
    assert final.to_dict() == whole
    assert "ADA" not in final.to_json()
    kept = pickle.loads(pickle.dumps(final))
    assert kept.output_parsed == {"name": "ADA"}
    assert final.copy().output_parsed is None


def test_without_a_type_there_is_no_value() -> None:
    state, told = fed(*events_of(response(message())))
    assert state.get_final_response().output_parsed is None
    assert {event.parsed for event in told if isinstance(event, ResponseTextDelta)} == {None}


def test_a_refusal_is_no_error() -> None:
    whole = response(message({"type": "refusal", "refusal": "No."}))
    state, _ = fed(*events_of(whole), format=Shout())
    assert state.get_final_response().output_parsed is None
    assert state.get_final_response().refusal == "No."


def test_a_commentary_is_not_the_answer() -> None:
    said = message(text_part("Let me see"), identity="msg_0", phase="commentary")
    state, _ = fed(*events_of(response(said, message(text_part('{"a":1}')))), format=Shout())
    assert state.get_final_response().output_parsed == {"a": "1"}


def test_text_that_is_not_what_was_asked_for_is_an_error_at_the_end_only() -> None:
    state, told = fed(*events_of(response(message(text_part('{"a":1} or so')))), format=Shout())
    assert told[-1].response.output_parsed is None
    assert next(event for event in told if event.type == "response.output_text.done").parsed is None
    with pytest.raises(ParseError) as caught:
        state.get_final_response()
    assert caught.value.text == '{"a":1} or so'
    assert caught.value.partial == {"a": "1"}
    assert caught.value.response.status == "completed"
    assert caught.value.usage.total_tokens == 3
    assert isinstance(caught.value.__cause__, ValueError)


@pytest.mark.parametrize("status", ["incomplete", "failed", "cancelled"])
def test_a_response_that_is_not_complete_raises_only_where_a_value_was_asked_for(status: str) -> None:
    details = {"reason": "max_output_tokens"} if status == "incomplete" else None
    whole = response(message(text_part('{"a":"b')), status=status, incomplete_details=details)
    plain, _ = fed(*events_of(whole))
    assert plain.get_final_response().status == status
    state, told = fed(*events_of(whole), format=Shout())
    assert told[-1].type == f"response.{status}"
    with pytest.raises(IncompleteResponseError, match=status) as caught:
        state.get_final_response()
    assert caught.value.text == '{"a":"b'
    assert caught.value.partial == {"a": "B"}
    assert caught.value.response.status == status


# --- the beta interface


def test_responses_of_the_beta_interface_are_models_of_their_own() -> None:
    decode = resolve("beta_responses:BetaResponseStreamEvent")
    state: ResponseStreamState[Any] = ResponseStreamState()
    for event in events_of(response(*EVERYTHING)):
        state.handle_event(decode(event))
        assert state.snapshot is None or isinstance(state.snapshot, beta_responses.BetaResponse)
    assert state.get_final_response().to_dict() == response(*EVERYTHING)
    valued: ResponseStreamState[Any] = ResponseStreamState(
        format=Shout(), tools={"weather": Shout()}, models="beta_responses"
    )
    whole = response(function_call(), message(text_part('{"a":1}')))
    for event in events_of(whole):
        valued.handle_event(event)
    final = valued.get_final_response()
    assert isinstance(final, beta_responses.BetaResponse)
    assert final.output_parsed == {"a": "1"}  # type: ignore[attr-defined]
    assert pickle.loads(pickle.dumps(final)).output_parsed == {"a": "1"}
    assert final.to_dict() == whole


# --- what it costs


def _seconds(count: int) -> float:
    decode = resolve("responses:ResponseStreamEvent")
    begun, *_ = events_of(response())
    delta = {"type": "response.output_text.delta", "item_id": "m", "output_index": 0, "content_index": 0}
    events = [decode({**delta, "delta": "word ", "sequence_number": n + 1, "logprobs": []}) for n in range(count)]
    best = float("inf")
    for _ in range(3):
        state: ResponseStreamState[Any] = ResponseStreamState()
        state.handle_event(begun)
        gc.collect()
        gc.disable()
        start = time.process_time()
        for event in events:
            state.handle(event)
        assert state.snapshot is not None
        best = min(best, time.process_time() - start)
        gc.enable()
        assert len(state.output_text) == 5 * count
    return best


def test_a_long_text_takes_time_in_proportion_to_its_length() -> None:
    assert _seconds(100_000) / _seconds(10_000) < 20


def test_values_read_at_each_delta_cost_no_more_for_a_long_text() -> None:
    def seconds(count: int) -> float:
        text = json.dumps({"items": [{"n": n} for n in range(count)]})
        place = {"type": "response.function_call_arguments.delta", "item_id": "f", "output_index": 0}
        pieces = split(text, 11)
        state: ResponseStreamState[Any] = ResponseStreamState()
        start = time.process_time()
        for number, piece in enumerate(pieces):
            event = state.handle_event({**place, "delta": piece})[0]
            if number % 100 == 0:
                assert event.parsed_arguments  # type: ignore[union-attr]
        return time.process_time() - start

    assert seconds(8000) / seconds(1000) < 32
