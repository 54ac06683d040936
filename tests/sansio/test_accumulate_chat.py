"""What the chunks of a chat completion add up to, fed by hand."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import time
from itertools import pairwise
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.accumulate.chat import ChatCompletionStreamState
from openai_core.errors import (
    ContentFilterFinishReasonError,
    IncompleteStreamError,
    LengthFinishReasonError,
    ParseError,
)
from openai_core.generated.models.chat import ChatCompletion, ChatCompletionChunk
from openai_core.sansio.partial import partial_loads

HEAD: dict[str, Any] = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 7, "model": "gpt-x"}


def chunk(delta: Any = None, *, index: int = 0, finish: str | None = None, **more: Any) -> dict[str, Any]:
    """A chunk as the API sends it, with one choice."""
    return {
        **HEAD,
        "choices": [{"index": index, "delta": delta or {}, "logprobs": None, "finish_reason": finish}],
        **more,
    }


def call(index: int | None = 0, arguments: str | None = None, **more: Any) -> dict[str, Any]:
    """A delta of one tool call."""
    function = {"name": more.pop("name", None), "arguments": arguments}
    given = {"function": {key: value for key, value in function.items() if value is not None}, **more}
    return {"tool_calls": [given if index is None else {"index": index, **given}]}


def fed(*chunks: Any, **options: Any) -> tuple[ChatCompletionStreamState[Any], list[Any]]:
    """A state that was fed with these to their end, and the events but for the chunks."""
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(**options)
    events = [event for item in chunks for event in state.handle_chunk(item)]
    events += state.finish()
    return state, [event for event in events if event.type != "chunk"]


def final(*chunks: Any, **options: Any) -> Any:
    return fed(*chunks, **options)[0].get_final_completion()


def message(*chunks: Any) -> Any:
    return final(*chunks).choices[0].message


def calls(*chunks: Any) -> list[dict[str, Any]]:
    return [one.to_dict() for one in message(*chunks).tool_calls]


def types(events: list[Any]) -> list[str]:
    return [event.type for event in events]


def made(name: str, arguments: str, identity: str | None = None) -> dict[str, Any]:
    known = {} if identity is None else {"id": identity}
    return {**known, "type": "function", "function": {"name": name, "arguments": arguments}}


class Recording:
    """A format that reads JSON and tells what it was asked."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def partial(self, value: Any) -> Any:
        self.seen.append(value)
        return {"so far": value}

    def parse(self, text: str) -> Any:
        self.seen.append(text)
        return tuple(json.loads(text).items())


# --- the ordinary stream


HELLO = [
    chunk({"role": "assistant", "content": "", "refusal": None}),
    chunk({"content": "Hel"}),
    chunk({"content": "lo"}),
    chunk(finish="stop"),
    {**HEAD, "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}},
]


def test_chunks_of_text_add_up_to_the_completion_that_the_api_gives_without_a_stream() -> None:
    completion = final(*HELLO)
    assert type(completion) is ChatCompletion
    assert completion.to_dict() == {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 7,
        "model": "gpt-x",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello", "refusal": None},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    }
    assert completion.usage.total_tokens == 3


def test_events_tell_a_text_piece_by_piece_and_then_the_whole() -> None:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    events = [event for item in HELLO for event in state.handle(ChatCompletionChunk.from_dict(item))]
    assert types(events) == [
        "chunk",
        "chunk",
        "content.delta",
        "chunk",
        "content.delta",
        "chunk",
        "content.done",
        "chunk",
    ]
    assert [(e.choice_index, e.delta, e.snapshot, e.parsed) for e in events if e.type == "content.delta"] == [
        (0, "Hel", "Hel", None),
        (0, "lo", "Hello", None),
    ]
    done = events[6]
    assert done.type == "content.done"
    assert (done.content, done.parsed) == ("Hello", None)
    assert events[0].type == "chunk"
    assert events[0].chunk.choices[0].delta.role == "assistant"
    assert state.finish() == []


def test_a_chunk_event_has_the_completion_so_far() -> None:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    texts = []
    for item in HELLO:
        event = state.handle(item)[0]
        assert event.type == "chunk"
        texts.append(event.snapshot.choices[0].message.content)
        assert event.snapshot is event.snapshot is state.current_completion_snapshot
    assert texts == ["", "Hel", "Hello", "Hello", "Hello"]
    assert state.current_completion_snapshot.choices[0].finish_reason == "stop"


def test_before_anything_came_there_is_no_snapshot_and_no_completion() -> None:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    assert state.snapshot is None
    with pytest.raises(IncompleteStreamError):
        _ = state.current_completion_snapshot
    with pytest.raises(IncompleteStreamError):
        state.get_final_completion()


def test_items_are_left_as_they_were() -> None:
    given = [
        *HELLO,
        chunk({"reasoning_details": [{"index": 0, "text": "a"}]}),
        chunk(call(extra_content={"a": {"b": 1}})),
    ]
    kept = copy.deepcopy(given)
    models = [ChatCompletionChunk.from_dict(item) for item in given]
    state, _ = fed(*given)
    again, _ = fed(*models)
    assert given == kept
    assert [model.to_dict() for model in models] == kept
    assert state.get_final_completion() == again.get_final_completion()


def test_what_was_taken_from_a_snapshot_stays_as_it_was() -> None:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    state.handle(chunk({"content": "a", "x": {"y": [1]}}))
    early = state.current_completion_snapshot
    kept = early.to_dict()
    state.handle(chunk({"content": "b", "x": {"y": [2]}}))
    assert early.to_dict() == kept
    assert state.current_completion_snapshot.choices[0].message.to_dict()["x"] == {"y": [1, 2]}


@pytest.mark.parametrize("reason", ["length", "content_filter"])
def test_a_text_that_was_cut_short_is_returned_where_no_type_was_asked_for(reason: str) -> None:
    completion = final(chunk({"content": '{"half'}), chunk(finish=reason), response_format={"type": "json_object"})
    assert completion.choices[0].finish_reason == reason
    assert completion.choices[0].message.content == '{"half'


def test_a_refusal_has_events_of_its_own() -> None:
    state, events = fed(chunk({"refusal": "I "}), chunk({"refusal": "won't"}), chunk(finish="stop"))
    assert [(e.type, getattr(e, "snapshot", None) or e.refusal) for e in events] == [
        ("refusal.delta", "I "),
        ("refusal.delta", "I won't"),
        ("refusal.done", "I won't"),
    ]
    assert state.get_final_completion().choices[0].message.refusal == "I won't"
    assert state.get_final_completion().choices[0].message.content is None


def test_log_probabilities_grow_as_lists() -> None:
    def token(text: str) -> dict[str, Any]:
        return {"token": text, "logprob": -1.0, "bytes": None, "top_logprobs": []}

    def with_logprobs(delta: Any, **logprobs: Any) -> dict[str, Any]:
        return {**HEAD, "choices": [{"index": 0, "delta": delta, "finish_reason": None, "logprobs": logprobs}]}

    state, events = fed(
        with_logprobs({"content": "a"}, content=[token("a")], refusal=None),
        with_logprobs({"content": "b"}, content=[token("b"), token("c")], refusal=None),
        with_logprobs({"refusal": "n"}, content=None, refusal=[token("n")]),
        chunk(finish="stop"),
    )
    assert types(events) == [
        "content.delta",
        "logprobs.content.delta",
        "content.delta",
        "logprobs.content.delta",
        "refusal.delta",
        "logprobs.refusal.delta",
        "content.done",
        "refusal.done",
        "logprobs.content.done",
        "logprobs.refusal.done",
    ]
    assert [one.token for one in events[3].content] == ["b", "c"]
    assert [one.token for one in events[3].snapshot] == ["a", "b", "c"]
    assert [one.token for one in events[1].snapshot] == ["a"]
    assert [one.token for one in events[5].snapshot] == [one.token for one in events[9].refusal] == ["n"]
    logprobs = state.get_final_completion().choices[0].logprobs
    assert logprobs is not None
    assert [one.token for one in logprobs.content or []] == ["a", "b", "c"]
    assert [one.token for one in logprobs.refusal or []] == ["n"]


def test_several_answers_are_kept_apart_and_put_in_order() -> None:
    state, events = fed(
        chunk({"content": "b"}, index=1),
        chunk({"content": "a"}),
        chunk({"content": "B"}, index=1),
        chunk(finish="stop", index=1),
        chunk({"content": "A"}),
        chunk(finish="length"),
    )
    assert [(e.type, e.choice_index) for e in events if e.type == "content.done"] == [
        ("content.done", 1),
        ("content.done", 0),
    ]
    assert [(c.index, c.message.content, c.finish_reason) for c in state.get_final_completion().choices] == [
        (0, "aA", "length"),
        (1, "bB", "stop"),
    ]


# --- tool calls


def test_a_function_call_is_told_from_its_name_to_its_last_argument() -> None:
    state, events = fed(
        chunk({"role": "assistant", "content": None, **call(0, "", id="call_1", type="function", name="weather")}),
        chunk(call(0, '{"city": "Par')),
        chunk(call(0, 'is"}')),
        chunk(finish="tool_calls"),
    )
    assert types(events) == ["tool_calls.function.arguments.delta"] * 3 + ["tool_calls.function.arguments.done"]
    assert [(e.name, e.index, e.id, e.arguments_delta, e.arguments, e.parsed_arguments) for e in events[:3]] == [
        ("weather", 0, "call_1", "", "", None),
        ("weather", 0, "call_1", '{"city": "Par', '{"city": "Par', {"city": "Par"}),
        ("weather", 0, "call_1", 'is"}', '{"city": "Paris"}', {"city": "Paris"}),
    ]
    assert (events[3].name, events[3].arguments, events[3].parsed_arguments) == (
        "weather",
        '{"city": "Paris"}',
        {"city": "Paris"},
    )
    only = state.get_final_completion().choices[0].message
    assert only.content is None
    assert [one.to_dict() for one in only.tool_calls or []] == [made("weather", '{"city": "Paris"}', "call_1")]


def test_a_call_is_done_when_the_next_begins_and_the_text_before_the_first() -> None:
    _, events = fed(
        chunk({"content": "Let me see"}),
        chunk(call(0, "{}", id="a", name="f")),
        chunk(call(1, "{", id="b", name="g")),
        chunk(call(1, "}")),
        chunk(finish="tool_calls"),
    )
    assert [(e.type.removeprefix("tool_calls.function."), getattr(e, "name", "")) for e in events] == [
        ("content.delta", ""),
        ("content.done", ""),
        ("arguments.delta", "f"),
        ("arguments.done", "f"),
        ("arguments.delta", "g"),
        ("arguments.delta", "g"),
        ("arguments.done", "g"),
    ]


def test_interleaved_calls_are_done_when_they_are_whole() -> None:
    state, events = fed(
        chunk(call(0, '{"x"', id="a", name="f")),
        chunk(call(1, '{"y"', id="b", name="g")),
        chunk(call(0, ": 1}")),
        chunk(call(1, ": 2}")),
        chunk(finish="tool_calls"),
    )
    done = [(e.name, e.arguments) for e in events if e.type == "tool_calls.function.arguments.done"]
    assert done == [("f", '{"x": 1}'), ("g", '{"y": 2}')]
    assert [one.function.arguments for one in state.get_final_completion().choices[0].message.tool_calls] == [
        '{"x": 1}',
        '{"y": 2}',
    ]


def test_an_event_tells_how_it_was_then_even_when_more_has_come() -> None:
    _, events = fed(chunk(call(0, '{"a": [1', id="a", name="f")), chunk(call(0, ", 2]}")), chunk({"content": "x"}))
    assert events[0].arguments == '{"a": [1'
    assert events[0].parsed_arguments == partial_loads('{"a": [1')
    assert events[1].parsed_arguments == {"a": [1, 2]}


def test_custom_tools_have_an_input_that_is_no_json() -> None:
    state, events = fed(
        chunk({"tool_calls": [{"index": 0, "id": "a", "type": "custom", "custom": {"name": "sh", "input": ""}}]}),
        chunk({"tool_calls": [{"index": 0, "custom": {"input": "ls "}}]}),
        chunk({"tool_calls": [{"index": 0, "custom": {"input": "-l"}}]}),
        chunk(finish="tool_calls"),
    )
    assert [(e.type, e.name, e.index, e.id, e.input) for e in events] == [
        ("tool_calls.custom.input.delta", "sh", 0, "a", ""),
        ("tool_calls.custom.input.delta", "sh", 0, "a", "ls "),
        ("tool_calls.custom.input.delta", "sh", 0, "a", "ls -l"),
        ("tool_calls.custom.input.done", "sh", 0, "a", "ls -l"),
    ]
    assert events[2].input_delta == "-l"
    only = state.get_final_completion().choices[0].message.tool_calls[0]
    assert only.to_dict() == {"id": "a", "type": "custom", "custom": {"name": "sh", "input": "ls -l"}}
    assert type(only).__name__ == "ChatCompletionMessageCustomToolCall"


def test_calls_of_an_unknown_kind_are_kept() -> None:
    assert calls(
        chunk({"tool_calls": [{"index": 0, "id": "a", "type": "mcp", "mcp": {"name": "n", "args": "x"}}]}),
        chunk({"tool_calls": [{"index": 0, "mcp": {"args": "y"}}]}),
    ) == [{"id": "a", "type": "mcp", "mcp": {"name": "n", "args": "xy"}}]


def test_the_legacy_function_call_grows_too() -> None:
    only = message(
        chunk({"function_call": {"name": "f", "arguments": ""}}),
        chunk({"function_call": {"arguments": '{"a"'}}),
        chunk({"function_call": {"arguments": ":1}"}}),
        chunk(finish="function_call"),
    )
    assert only.function_call.to_dict() == {"name": "f", "arguments": '{"a":1}'}


# --- sound


def test_sound_and_words_grow_together() -> None:
    sound = bytes(range(256)) * 3
    text = base64.b64encode(sound).decode()
    state, events = fed(
        chunk({"role": "assistant", "audio": {"id": "au_1", "transcript": "Hel"}}),
        chunk({"audio": {"data": text[:10]}}),
        chunk({"audio": {"data": text[10:501], "transcript": "lo"}}),
        chunk({"audio": {"data": text[501:]}}),
        chunk({"audio": {"expires_at": 99}}, finish="stop"),
    )
    assert types(events) == ["audio.delta"] * 4 + ["audio.done"]
    assert [(e.id, e.transcript_delta, e.transcript) for e in events[:4]] == [
        ("au_1", "Hel", "Hel"),
        ("au_1", "", "Hel"),
        ("au_1", "lo", "Hello"),
        ("au_1", "", "Hello"),
    ]
    assert b"".join(e.content for e in events[:4]) == events[4].content == sound
    assert (events[4].transcript, events[4].expires_at, events[4].data) == ("Hello", 99, text)
    audio = state.get_final_completion().choices[0].message.audio
    assert audio is not None
    assert audio.to_dict() == {"id": "au_1", "expires_at": 99, "data": text, "transcript": "Hello"}


@given(st.lists(st.binary(min_size=1, max_size=20), min_size=1))
def test_sound_whose_pieces_are_each_padded_is_joined_rightly(pieces: list[bytes]) -> None:
    state, events = fed(*(chunk({"audio": {"data": base64.b64encode(piece).decode()}}) for piece in pieces))
    assert base64.b64decode(state.get_final_completion().choices[0].message.audio.data) == b"".join(pieces)
    assert [e.content for e in events if e.type == "audio.delta"] == pieces


# --- what providers do


@pytest.mark.parametrize("name", [None, "", "something.else"])
def test_a_missing_or_odd_object_does_not_matter(name: str | None) -> None:
    given = chunk({"content": "a"}, finish="stop")
    if name is None:
        del given["object"]
    else:
        given["object"] = name
    completion = final(given)
    assert completion.object == "chat.completion"
    assert completion.choices[0].message.content == "a"


@pytest.mark.parametrize("choices", [{"choices": None}, {}, {"choices": []}])
def test_missing_choices_are_none(choices: dict[str, Any]) -> None:
    assert final({"id": "x", **choices}).choices == []
    assert message({"id": "", "model": "", **choices}, *HELLO).content == "Hello"


def test_azure_tells_of_its_filters_before_and_after() -> None:
    safe = {"hate": {"filtered": False, "severity": "safe"}}
    completion = final(
        {
            "id": "",
            "object": "",
            "created": 0,
            "model": "",
            "choices": [],
            "prompt_filter_results": [{"prompt_index": 0}],
        },
        chunk({"content": "a"}, finish=None),
        {**HEAD, "choices": [{"index": 0, "delta": {"content": "b"}, "content_filter_results": safe}]},
        chunk(finish="stop"),
        {
            "id": "",
            "object": "",
            "created": 0,
            "model": "",
            "choices": [
                {
                    "index": 0,
                    "finish_reason": None,
                    "content_filter_results": {"hate": {"filtered": True}, "violence": {"filtered": False}},
                    "content_filter_offsets": {"check_offset": 1, "start_offset": 1, "end_offset": 2},
                }
            ],
        },
    )
    assert (completion.id, completion.created, completion.model) == ("chatcmpl-1", 7, "gpt-x")
    assert completion.extra["prompt_filter_results"] == [{"prompt_index": 0}]
    choice = completion.choices[0]
    assert (choice.message.content, choice.finish_reason) == ("ab", "stop")
    assert choice.extra == {
        "content_filter_results": {"hate": {"filtered": True, "severity": "safe"}, "violence": {"filtered": False}},
        "content_filter_offsets": {"check_offset": 1, "start_offset": 1, "end_offset": 2},
    }


def test_the_first_chunk_may_be_of_the_second_answer() -> None:
    assert [c.index for c in final(chunk({"content": "b"}, index=1)).choices] == [1]


@pytest.mark.parametrize("index", [{}, {"index": None}])
def test_a_choice_without_an_index_is_the_first(index: dict[str, Any]) -> None:
    assert final({**HEAD, "choices": [{"delta": {"content": "a"}, **index}]}).choices[0].to_dict()["index"] == 0


@pytest.mark.parametrize("delta", [{"delta": None}, {}, {"delta": {}}, {"delta": []}, {"delta": "?"}])
def test_a_delta_that_is_none_adds_nothing(delta: dict[str, Any]) -> None:
    only = message(*HELLO[:3], {**HEAD, "choices": [{"index": 0, **delta}]}, chunk(finish="stop"))
    assert only.content == "Hello"


@pytest.mark.parametrize("item", [None, 3, "ping", [], b"", [1]])
def test_what_is_no_chunk_is_passed_over(item: Any) -> None:
    assert message(item, *HELLO[:2], item, *HELLO[2:]).content == "Hello"
    assert message({"choices": [item]}, *HELLO).content == "Hello"


@pytest.mark.parametrize("index", [{}, {"index": None}])
def test_calls_without_an_index_are_told_apart_by_their_ids(index: dict[str, Any]) -> None:
    def delta(**more: Any) -> dict[str, Any]:
        return chunk({"tool_calls": [{**index, **more}]})

    assert calls(
        delta(id="a", type="function", function={"name": "f", "arguments": '{"x"'}),
        delta(function={"arguments": ":1}"}),
        delta(id="b", type="function", function={"name": "g", "arguments": "{"}),
        delta(id="b", function={"arguments": "}"}),
        delta(id="a", function={"arguments": " "}),
    ) == [made("f", '{"x":1} ', "a"), made("g", "{}", "b")]


def test_calls_without_index_or_id_are_told_apart_by_their_names_and_their_places() -> None:
    def delta(*given: Any) -> dict[str, Any]:
        return chunk({"tool_calls": [{"function": function} for function in given]})

    assert calls(
        delta({"name": "f", "arguments": "{"}),
        delta({"name": "f", "arguments": "}"}),
        delta({"name": "f", "arguments": "{}"}),
        delta({"name": "g", "arguments": ""}),
        delta({"name": "g", "arguments": "{}"}),
    ) == [made("f", "{}"), made("f", "{}"), made("g", "{}")]
    assert calls(
        delta({"name": "f", "arguments": "{"}, {"name": "f", "arguments": "["}),
        delta({"arguments": "}"}, {"arguments": "]"}),
    ) == [made("f", "{}"), made("f", "[]")]


def test_the_first_call_may_have_the_index_1() -> None:
    state, events = fed(
        chunk(call(1, "{}", id="b", name="g")), chunk(call(0, "{}", id="a", name="f")), chunk(finish="tool_calls")
    )
    assert [(e.index, e.name) for e in events if e.type.endswith("delta")] == [(1, "g"), (0, "f")]
    assert [one.id for one in state.get_final_completion().choices[0].message.tool_calls] == ["a", "b"]


def test_several_calls_may_share_an_index() -> None:
    assert calls(
        chunk(call(0, '{"x":1}', id="a", name="f")),
        chunk(call(0, '{"x":2}', id="b", name="f")),
        chunk(
            {
                "tool_calls": [
                    call(0, "{}", id="c", name="g")["tool_calls"][0],
                    call(0, "{", id="d", name="g")["tool_calls"][0],
                ]
            }
        ),
        chunk(call(0, "}")),
    ) == [made("f", '{"x":1}', "a"), made("f", '{"x":2}', "b"), made("g", "{}", "c"), made("g", "{}", "d")]
    assert calls(chunk(call(0, "{}", name="f")), chunk(call(0, "{}", name="g"))) == [made("f", "{}"), made("g", "{}")]


def test_an_id_that_changes_within_a_call_does_not_break_it() -> None:
    assert calls(chunk(call(0, "{", id="a", name="f")), chunk(call(0, "}", id="zzz"))) == [made("f", "{}", "a")]


def test_an_id_that_comes_late_is_taken() -> None:
    assert calls(chunk(call(None, "{", name="f")), chunk(call(None, "}", id="a"))) == [made("f", "{}", "a")]


def test_names_ids_roles_and_types_that_come_again_are_not_doubled() -> None:
    given = [
        chunk({"role": "assistant", **call(0, piece, id="call_1", type="function", name="f")})
        for piece in ("{", '"a"', ":1}")
    ]
    only = message(*given)
    assert only.role == "assistant"
    assert calls(*given) == [made("f", '{"a":1}', "call_1")]


def test_a_name_that_comes_in_pieces_is_joined() -> None:
    assert calls(chunk(call(0, name="get_", id="a")), chunk(call(0, "{}", name="weather"))) == [
        made("get_weather", "{}", "a")
    ]
    assert calls(chunk(call(0, name="get", id="a")), chunk(call(0, "{}", name="get_it"))) == [made("get_it", "{}", "a")]


def test_a_call_without_a_type_is_one_of_a_function() -> None:
    _, events = fed(chunk(call(0, "{}", id="a", name="f")))
    assert types(events) == ["tool_calls.function.arguments.delta", "tool_calls.function.arguments.done"]


def test_arguments_that_come_as_an_object_become_text() -> None:
    assert calls(chunk({"tool_calls": [{"id": "a", "function": {"name": "f", "arguments": {"x": 1}}}]})) == [
        made("f", '{"x":1}', "a")
    ]


def test_what_a_provider_adds_to_a_call_is_kept_with_it() -> None:
    signed = {"google": {"thought_signature": "abc"}}
    assert calls(
        chunk(call(0, "{", id="a", name="f", extra_content=signed)), chunk(call(0, "}", extra_content=signed))
    ) == [{**made("f", "{}", "a"), "extra_content": signed}]


@pytest.mark.parametrize(
    "places", [(0,), (2,), (4,), (0, 1, 2, 3, 4)], ids=["early", "midway", "late", "with each, the last is right"]
)
def test_usage_may_come_at_any_time(places: tuple[int, ...]) -> None:
    given = [{**item, "usage": {"total_tokens": n} if n in places else None} for n, item in enumerate(HELLO)]
    assert final(*given).usage.total_tokens == places[-1]


def test_usage_within_a_choice_is_found() -> None:
    last = {"index": 0, "delta": {}, "finish_reason": "stop", "usage": {"total_tokens": 5}}
    completion = final(chunk({"content": "a"}), {**HEAD, "choices": [last]})
    assert completion.usage.total_tokens == 5
    assert completion.choices[0].extra == {"usage": {"total_tokens": 5}}


def test_a_whole_answer_may_come_in_one_chunk() -> None:
    delta = {
        "role": "assistant",
        "content": "Hi",
        "tool_calls": [{"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
    }
    for key in ("delta", "message"):
        state, events = fed({**HEAD, "choices": [{"index": 0, key: delta, "finish_reason": "tool_calls"}]})
        assert types(events) == [
            "content.delta",
            "content.done",
            "tool_calls.function.arguments.delta",
            "tool_calls.function.arguments.done",
        ]
        only = state.get_final_completion().choices[0].message
        assert (only.content, len(only.tool_calls)) == ("Hi", 1)


def test_a_message_that_only_repeats_the_deltas_says_nothing_new() -> None:
    def both(piece: str, whole: str) -> dict[str, Any]:
        message = {"role": "assistant", "content": whole}
        return {**HEAD, "choices": [{"index": 0, "delta": {"content": piece}, "message": message}]}

    assert message(both("", ""), both("Hel", "Hel"), both("lo", "Hello"), both("", "Hello!")).content == "Hello!"
    whole = {
        **HEAD,
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}],
    }
    assert message(*HELLO[:3], whole).content == "Hello"
    assert message(chunk(call(0, "{}", id="a", name="f")), whole).content == "Hello"


@pytest.mark.parametrize("key", ["reasoning_content", "reasoning", "reasoning_text", "thinking"])
def test_thoughts_are_told_and_kept_where_the_provider_puts_them(key: str) -> None:
    state, events = fed(
        chunk({"role": "assistant", "content": None, key: "Let "}),
        chunk({"content": None, key: "me"}),
        chunk({"content": "Hi", key: None}),
        chunk(finish="stop"),
    )
    assert types(events) == ["reasoning.delta", "reasoning.delta", "reasoning.done", "content.delta", "content.done"]
    assert (events[1].key, events[1].delta, events[1].snapshot) == (key, "me", "Let me")
    assert events[2].reasoning == "Let me"
    only = state.get_final_completion().choices[0].message
    assert (only.content, only.extra) == ("Hi", {key: "Let me"})


def test_thoughts_that_come_in_two_forms_are_told_once() -> None:
    state, events = fed(
        chunk(
            {
                "reasoning": "a",
                "reasoning_details": [{"type": "reasoning.text", "text": "a", "index": 0, "format": "x"}],
            }
        ),
        chunk(
            {
                "reasoning": "b",
                "reasoning_details": [{"type": "reasoning.text", "text": "b", "index": 0, "format": "x"}],
            }
        ),
        chunk({"reasoning_details": [{"type": "reasoning.text", "signature": "sig", "index": 0}]}),
        chunk({"reasoning_details": [{"type": "reasoning.encrypted", "data": "zz", "id": "r", "index": 1}]}),
        chunk(finish="stop"),
    )
    assert [(e.type, getattr(e, "delta", "")) for e in events] == [
        ("reasoning.delta", "a"),
        ("reasoning.delta", "b"),
        ("reasoning.done", ""),
    ]
    assert state.get_final_completion().choices[0].message.extra == {
        "reasoning": "ab",
        "reasoning_details": [
            {"type": "reasoning.text", "text": "ab", "index": 0, "format": "x", "signature": "sig"},
            {"type": "reasoning.encrypted", "data": "zz", "id": "r", "index": 1},
        ],
    }


def test_thoughts_that_come_only_as_details_are_told() -> None:
    _, events = fed(
        chunk({"reasoning_details": [{"type": "reasoning.summary", "summary": "sum", "index": 0}]}),
        chunk({"content": "x"}),
    )
    assert [(e.key, e.delta) for e in events if e.type == "reasoning.delta"] == [("reasoning_details", "sum")]


def test_a_done_event_comes_again_only_if_more_came_after_it() -> None:
    _, events = fed(
        chunk({"content": "a"}, finish="stop"), chunk(finish="stop"), chunk({"content": "b"}), chunk(), chunk()
    )
    assert [(e.type, getattr(e, "content", e)) for e in events if e.type == "content.done"] == [
        ("content.done", "a"),
        ("content.done", "ab"),
    ]


def test_a_finish_reason_may_come_apart_and_again() -> None:
    state, events = fed(*HELLO[:3], chunk(finish=""), chunk(finish="stop"), chunk(finish="stop"), chunk())
    assert types(events).count("content.done") == 1
    assert state.get_final_completion().choices[0].finish_reason == "stop"


def test_what_is_left_open_is_told_at_the_end_of_the_stream() -> None:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    for item in (chunk({"content": "a"}), chunk({"content": "b"}, index=1), chunk(call(0, '{"a', id="a", name="f"))):
        state.handle(item)
    assert [(e.type, e.choice_index) for e in state.finish() if e.type != "chunk"] == [
        ("tool_calls.function.arguments.done", 0),
        ("content.done", 1),
    ]


def test_unknown_fields_grow_by_their_kind() -> None:
    only = message(
        chunk(
            {"content": "a", "note": "x", "score": 1, "deep": {"text": "p", "id": "i", "flag": False}, "tags": ["t"]}
        ),
        chunk({"content": "b", "note": "y", "score": 2, "deep": {"text": "q", "id": "i", "flag": True}, "tags": ["u"]}),
        chunk({"images": [{"index": 0, "type": "image_url", "image_url": {"url": "data:a"}}]}),
        chunk({"images": [{"index": 1, "type": "image_url", "image_url": {"url": "data:b"}}]}),
        chunk({"images": [{"index": 0, "image_url": {"url": "A"}}], "note": None}),
        chunk({"annotations": [{"type": "url_citation"}]}),
        chunk({"annotations": [{"type": "url_citation"}, {"type": "other"}]}),
    )
    assert only.extra == {
        "note": "xy",
        "score": 2,
        "deep": {"text": "pq", "id": "i", "flag": True},
        "tags": ["t", "u"],
        "images": [
            {"index": 0, "type": "image_url", "image_url": {"url": "data:aA"}},
            {"index": 1, "type": "image_url", "image_url": {"url": "data:b"}},
        ],
    }
    assert [one.to_dict() for one in only.annotations] == [{"type": "url_citation"}, {"type": "other"}]


def test_unknown_fields_beside_the_choices_are_those_of_the_last_chunk_that_has_them() -> None:
    completion = final(
        chunk(x_groq={"id": "r"}, citations=["a"], provider="P", system_fingerprint="fp", obfuscation="zz"),
        chunk(x_groq={"usage": {"n": 1}}, citations=["a", "b"], provider="P", system_fingerprint="", obfuscation="yyy"),
    )
    assert completion.extra == {"x_groq": {"id": "r", "usage": {"n": 1}}, "citations": ["a", "b"], "provider": "P"}
    assert completion.system_fingerprint == "fp"


def test_unknown_fields_of_a_choice_are_kept() -> None:
    def given(n: int) -> dict[str, Any]:
        return {**HEAD, "choices": [{"index": 0, "delta": {}, "token_ids": [n], "native_finish_reason": "STOP"}]}

    assert final(given(5), given(5), given(6)).choices[0].extra == {
        "token_ids": [5, 5, 6],
        "native_finish_reason": "STOP",
    }


def test_padding_is_no_part_of_what_came() -> None:
    item = chunk({"content": "a", "obfuscation": "x", "deep": {"obfuscation": "y", "k": 1}}, obfuscation="z")
    item["choices"][0]["obfuscation"] = "w"
    completion = final(item)
    assert "obfuscation" not in completion.to_json()
    assert ChatCompletionStreamState().handle(item)[0].chunk.to_dict()["obfuscation"] == "z"  # type: ignore[union-attr]


def test_text_in_parts_is_text() -> None:
    state, events = fed(
        chunk({"content": [{"type": "text", "text": "Hel"}]}), chunk({"content": [{"type": "text", "text": "l"}, "o"]})
    )
    assert [e.delta for e in events if e.type == "content.delta"] == ["Hel", "l", "o"]
    assert state.get_final_completion().choices[0].message.content == "Hello"


def test_parts_that_are_more_than_text_are_kept_in_order() -> None:
    state, events = fed(
        chunk({"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "Let "}]}]}),
        chunk({"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "me"}]}]}),
        chunk({"content": "Hel"}),
        chunk({"content": [{"type": "text", "text": "lo"}, {"type": "reference", "reference_ids": [1]}]}),
        chunk(finish="stop"),
    )
    assert [(e.type, getattr(e, "snapshot", None)) for e in events] == [
        ("reasoning.delta", "Let "),
        ("reasoning.delta", "Let me"),
        ("reasoning.done", None),
        ("content.delta", "Hel"),
        ("content.delta", "Hello"),
        ("content.done", None),
    ]
    assert state.get_final_completion().choices[0].message.content == [
        {"type": "thinking", "thinking": [{"type": "text", "text": "Let me"}]},
        {"type": "text", "text": "Hello"},
        {"type": "reference", "reference_ids": [1]},
    ]
    assert state.text() == "Hello"


# --- values


def test_a_format_shows_the_value_so_far_and_reads_the_whole() -> None:
    form = Recording()
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(response_format=form)
    shown = []
    for piece in ('{"a": ', "1, ", '"b": "x', 'y"}'):
        for event in state.handle(chunk({"content": piece})):
            if event.type == "content.delta":
                shown += [event.parsed]
    (_, done) = state.handle(chunk(finish="stop"))
    assert shown == [{"so far": value} for value in ({}, {"a": 1}, {"a": 1, "b": "x"}, {"a": 1, "b": "xy"})]
    assert done.type == "content.done"
    assert done.parsed == (("a", 1), ("b", "xy"))
    completion = state.get_final_completion()
    assert completion.choices[0].message.parsed == (("a", 1), ("b", "xy"))
    assert form.seen.count('{"a": 1, "b": "xy"}') == 1
    assert isinstance(completion, ChatCompletion)


def test_nothing_is_read_before_somebody_asks() -> None:
    form = Recording()
    fed(chunk({"content": '{"a": 1}'}), chunk(finish="stop"), response_format=form)
    assert form.seen == []


def test_values_stand_beside_the_json() -> None:
    form = Recording()
    completion = final(
        chunk({"content": '{"a": 1}', **call(0, '{"b": 2}', id="x", name="f")}),
        chunk(finish="stop"),
        response_format=form,
        input_tools={"f": form},
    )
    only = completion.choices[0].message
    assert only.tool_calls[0].function.parsed_arguments == (("b", 2),)
    assert "parsed" not in completion.to_json()
    assert only.to_dict() == {
        "role": "assistant",
        "content": '{"a": 1}',
        "refusal": None,
        "tool_calls": [made("f", '{"b": 2}', "x")],
    }
    again = pickle.loads(pickle.dumps(completion))
    assert again.choices[0].message.parsed == (("a", 1),)
    assert again.to_dict() == completion.to_dict()


def test_a_refusal_has_no_value() -> None:
    completion = final(chunk({"refusal": "no"}), chunk(finish="stop"), response_format=Recording())
    assert completion.choices[0].message.parsed is None
    assert completion.choices[0].message.refusal == "no"


@pytest.mark.parametrize(
    ("reason", "kind"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_an_answer_that_was_cut_short_has_no_value(reason: str, kind: type[ParseError]) -> None:
    usage = {"total_tokens": 9}
    state, events = fed(
        chunk({"content": '{"a": 1, "b": "x'}),
        chunk(finish=reason),
        {"choices": [], "usage": usage},
        response_format=Recording(),
    )
    with pytest.raises(kind) as caught:
        state.get_final_completion()
    assert caught.value.text == '{"a": 1, "b": "x'
    assert caught.value.partial == {"so far": {"a": 1, "b": "x"}}
    assert caught.value.response.choices[0].finish_reason == reason
    assert caught.value.usage.total_tokens == 9
    assert isinstance(caught.value.__cause__, ValueError)
    with pytest.raises(kind):
        _ = events[-1].parsed
    assert events[-1].to_dict()["parsed"] == {"a": 1, "b": "x"}
    with pytest.raises(kind):
        final(chunk(finish=reason), response_format=Recording())


def test_an_answer_that_is_whole_all_the_same_has_its_value() -> None:
    completion = final(chunk({"content": '{"a": 1}'}), chunk(finish="length"), response_format=Recording())
    assert completion.choices[0].message.parsed == (("a", 1),)


def test_an_answer_that_is_not_what_was_asked_for_is_an_error_with_all_of_it() -> None:
    with pytest.raises(ParseError) as caught:
        final(chunk({"content": "[1"}), chunk(finish="stop"), response_format=Recording())
    assert type(caught.value) is ParseError
    assert (caught.value.text, caught.value.partial) == ("[1", {"so far": [1]})
    assert caught.value.response.id == "chatcmpl-1"


def test_arguments_of_tools_with_a_format_are_read_and_those_of_others_are_plain_json() -> None:
    form = Recording()
    _, events = fed(
        chunk(call(0, '{"a": 1}', id="x", name="f")),
        chunk(call(1, '{"a": 1}', id="y", name="g")),
        chunk(finish="tool_calls"),
        input_tools={"f": form},
    )
    done = [e for e in events if e.type == "tool_calls.function.arguments.done"]
    assert [e.parsed_arguments for e in done] == [(("a", 1),), {"a": 1}]
    assert events[0].parsed_arguments == {"so far": {"a": 1}}


def test_strict_tools_of_a_request_are_read_as_json() -> None:
    tools = [
        {"type": "function", "function": {"name": "f", "strict": True}},
        {"type": "function", "function": {"name": "g"}},
    ]
    both = [
        chunk(call(0, '{"a": 1}', id="x", name="f")),
        chunk(call(1, "{}", id="y", name="g")),
        chunk(finish="tool_calls"),
    ]
    found = final(*both, input_tools=tools).choices[0].message.tool_calls
    assert [one.function.parsed_arguments for one in found] == [{"a": 1}, None]
    with pytest.raises(LengthFinishReasonError):
        final(chunk(call(0, '{"a"', id="x", name="f")), chunk(finish="length"), input_tools=tools)


class City(NamedTuple):
    """A place to live in."""

    name: str
    size: int = 0


def test_a_state_reads_the_types_it_is_given() -> None:
    state = ChatCompletionStreamState(response_format=list[City], input_tools=[City])
    state.handle(chunk({"content": '{"value": [{"name": "Oslo", "si'}))
    (_, delta) = state.handle(chunk({"content": 'ze": 7'}))
    assert delta.type == "content.delta"
    assert delta.parsed == [{"name": "Oslo", "size": 7}]
    state.handle(chunk({"content": "}]}", **call(0, '{"name": "Rome", "size": 3}', id="x", name="City")}))
    state.handle(chunk(finish="stop"))
    only = state.get_final_completion().choices[0].message
    assert only.parsed == [City("Oslo", 7)]
    assert [one.function.parsed_arguments for one in only.tool_calls] == [City("Rome", 3)]


# --- events as values


def test_events_are_plain_json_if_need_be() -> None:
    _, events = fed(*HELLO[:2], chunk(call(0, '{"a": ', id="x", name="f")), chunk(finish="stop"))
    assert [json.loads(event.to_json()) for event in events] == [
        {"type": "content.delta", "choice_index": 0, "delta": "Hel", "snapshot": "Hel", "parsed": None},
        {"type": "content.done", "choice_index": 0, "content": "Hel", "parsed": None},
        {
            "type": "tool_calls.function.arguments.delta",
            "choice_index": 0,
            "index": 0,
            "id": "x",
            "name": "f",
            "arguments_delta": '{"a": ',
            "arguments": '{"a": ',
            "parsed_arguments": {},
        },
        {
            "type": "tool_calls.function.arguments.done",
            "choice_index": 0,
            "index": 0,
            "id": "x",
            "name": "f",
            "arguments": '{"a": ',
            "parsed_arguments": {},
        },
    ]
    assert repr(events[1]) == "ContentDoneEvent(choice_index=0, content='Hel')"
    assert events == fed(*HELLO[:2], chunk(call(0, '{"a": ', id="x", name="f")), chunk(finish="stop"))[1]


def test_kept_events_can_be_fed_again() -> None:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    kept = [event for item in HELLO for event in state.handle(item)]
    for again in (kept, [json.loads(event.to_json()) for event in kept]):
        assert final(*again) == state.get_final_completion()


# --- however it is cut


def cuts(text: str) -> st.SearchStrategy[list[str]]:
    """The text in pieces, some of them empty."""

    def pieces(places: list[int]) -> list[str]:
        edges = [0, *sorted(places), len(text)]
        return [text[start:end] for start, end in pairwise(edges)]

    return st.lists(st.integers(0, len(text)), max_size=8).map(pieces)


WHOLE = {
    "role": "assistant",
    "content": "Grüße, 🌍! Let me look.",
    "refusal": None,
    "tool_calls": [made("f", '{"city": "São Paulo", "days": [1, 2]}', "a"), made("g", "{}", "b")],
    "reasoning_content": "Well, what would they like?",
    "extra": {"text": "more of it", "n": 3},
}


@given(st.data())
def test_however_a_message_is_cut_it_adds_up_to_the_same(data: st.DataObject) -> None:
    lanes: list[list[dict[str, Any]]] = [
        [{"reasoning_content": piece} for piece in data.draw(cuts(WHOLE["reasoning_content"]))],
        [{"content": piece} for piece in data.draw(cuts(WHOLE["content"]))],
        [{"extra": {"text": piece, "n": 3}} for piece in data.draw(cuts(WHOLE["extra"]["text"]))],
    ]
    for index, whole in enumerate(WHOLE["tool_calls"]):
        first = call(index, "", id=whole["id"], type="function", name=whole["function"]["name"])
        lanes.append([first, *(call(index, piece) for piece in data.draw(cuts(whole["function"]["arguments"])))])
    chunks = [chunk({"role": "assistant"})]
    while lanes := [lane for lane in lanes if lane]:
        deltas = [lane.pop(0) for lane in data.draw(st.lists(st.sampled_from(lanes), min_size=1, unique_by=id))]
        together: dict[str, Any] = {}
        for delta in deltas:
            for key, value in delta.items():
                together[key] = [*together[key], *value] if key in together else value
        chunks.append(chunk(together))
    state, events = fed(*chunks, chunk(finish="tool_calls"))
    assert state.get_final_completion().choices[0].message.to_dict() == WHOLE
    for kind, name, expected in (
        ("content.delta", "delta", WHOLE["content"]),
        ("reasoning.delta", "delta", WHOLE["reasoning_content"]),
    ):
        assert "".join(getattr(e, name) for e in events if e.type == kind) == expected
    last = {e.index: e.arguments for e in events if e.type == "tool_calls.function.arguments.done"}
    assert last == {n: one["function"]["arguments"] for n, one in enumerate(WHOLE["tool_calls"])}


KEYS = (
    *("choices", "delta", "content", "tool_calls", "function", "index", "audio", "message", "logprobs", "id", "name"),
    *("arguments", "custom", "input", "type", "data", "transcript", "usage", "reasoning_details", "refusal", "role"),
    *("finish_reason", "thinking", "text", "function_call", "reasoning", "expires_at"),
)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3),
        lambda below: (
            st.lists(below, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(), below, max_size=5)
        ),
        max_leaves=40,
    )
)
def test_no_json_whatever_breaks_it(value: Any) -> None:
    for item in (
        value,
        {"choices": value},
        {"choices": [value]},
        {"choices": [{"delta": value}]},
        {"choices": [{"delta": {"tool_calls": value, "content": value, "audio": value}}]},
        {"choices": [{"message": value, "logprobs": value}]},
    ):
        state, events = fed(item, copy.deepcopy(item))
        for event in events:
            event.to_dict()
        if state.snapshot is not None:
            state.snapshot.to_json()


# --- what it costs


@pytest.mark.parametrize("kind", ["content", "reasoning", "arguments", "parsed arguments"])
def test_what_a_delta_costs_does_not_depend_on_how_much_came_before(kind: str) -> None:
    def seconds(count: int) -> float:
        state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
        state.handle(chunk(call(0, '{"a": [', id="x", name="f")))
        delta = {"content": {"content": "word "}, "reasoning": {"reasoning_content": "word "}}.get(kind) or call(
            0, "1, "
        )
        item = ChatCompletionChunk.from_dict(chunk(delta))
        step = 1000 if kind == "parsed arguments" else count
        start = time.process_time()
        for number in range(count):
            events = state.handle(item)
            if number % step == 0 and events[-1].type == "tool_calls.function.arguments.delta":
                assert isinstance(events[-1].parsed_arguments, dict)
        state.finish()
        assert state.snapshot is not None
        return time.process_time() - start

    small = min(seconds(10_000) for _ in range(3))
    assert seconds(100_000) < 20 * small + 0.2


def test_text_is_joined_only_when_somebody_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_core.accumulate.text import Text

    joined = []
    monkeypatch.setattr(Text, "__str__", lambda self: joined.append(1) or "".join(self._pieces))
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    item = ChatCompletionChunk.from_dict(chunk({"content": "a", "reasoning_content": "b", **call(0, "1")}))
    for _ in range(1000):
        state.handle(item)
    assert len(joined) < 5


def test_a_state_that_nobody_holds_is_gone_at_once() -> None:
    import gc
    import weakref

    state, _ = fed(*HELLO)
    seen = weakref.ref(state)
    gc.disable()
    try:
        del state, _
        assert seen() is None
    finally:
        gc.enable()
