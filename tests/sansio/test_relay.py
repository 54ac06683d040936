from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    IncompleteStreamError,
    RateLimitError,
    StreamError,
)
from openai_core.accumulate.chat import ChatCompletionStreamState
from openai_core.accumulate.event import DerivedEvent
from openai_core.accumulate.responses import ResponseStreamState
from openai_core.errors import LengthFinishReasonError
from openai_core.generated.endpoints import beta_threads_runs_create, chat_completions_create, responses_create
from openai_core.sansio.events import EventDecoder, ServerSentEvent
from openai_core.sansio.reader import NOTHING, StreamReader
from openai_core.sansio.relay import Ndjson, Sse, status_of, told
from openai_core.types import ChatCompletionChunk

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)
items = values | st.fixed_dictionaries(
    {"type": texts}, optional={"sequence_number": st.integers(0), "delta": texts, "event": texts, "data": values}
)
CHAT = chat_completions_create.build_stream(model="m", messages=[], stream=True)
RESPONSES = responses_create.build_stream(model="m", input="Hi", stream=True)
RUN = beta_threads_runs_create.build_stream(thread_id="t", assistant_id="a", stream=True)


def decoded(data: bytes) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    return [*decoder.feed(data), *decoder.finish()]


def read(data: bytes, named: bool = False) -> list[Any]:
    """What our own reader makes of it, up to its end or an error."""
    reader: StreamReader[Any] = StreamReader(lambda value: value, named=named)
    reader.feed(data)
    reader.finish()
    taken = []
    while (item := reader.take()) is not NOTHING:
        taken.append(item)
    return taken


class Delta(DerivedEvent):
    __slots__ = ("_whole", "delta")
    type = "content.delta"
    fields = ("delta", "snapshot")

    def __init__(self, delta: str, whole: str) -> None:
        self.delta = delta
        self._whole = whole

    @property
    def snapshot(self) -> str:
        return self._whole


class Done(DerivedEvent):
    __slots__ = ("content",)
    type = "content.done"
    fields = ("content", "parsed")

    def __init__(self, content: str) -> None:
        self.content = content

    @property
    def parsed(self) -> Any:
        return json.loads(self.content)


# --- blocks -----------------------------------------------------------------------------------------------------


@given(items)
def test_any_item_comes_out_of_the_decoder_as_it_went_in(item: Any) -> None:
    (event,) = decoded(Sse().item(item))
    assert json.loads(event.data) == item


@given(st.lists(items))
def test_items_stay_apart_and_in_order(several: list[Any]) -> None:
    form = Sse()
    assert [json.loads(event.data) for event in decoded(b"".join(map(form.item, several)))] == several


@given(st.lists(items))
def test_a_line_is_an_item(several: list[Any]) -> None:
    form = Ndjson()
    lines = b"".join(map(form.item, several)).split(b"\n")
    assert lines.pop() == b""
    assert [json.loads(line) for line in lines] == several


@given(texts, values)
def test_a_pair_comes_back_as_a_pair(name: str, data: Any) -> None:
    (event,) = decoded(Sse(named=True).item({"event": name, "data": data}))
    assert json.loads(event.data) == data
    if name and "\r" not in name and "\n" not in name:
        assert event.event == name


def test_the_type_names_the_event_and_the_sequence_number_is_its_id() -> None:
    item = {"type": "response.output_text.delta", "delta": "Hi\n", "sequence_number": 7}
    assert Sse().item(item) == (
        b"event: response.output_text.delta\nid: 7\n"
        b'data: {"type":"response.output_text.delta","delta":"Hi\\n","sequence_number":7}\n\n'
    )


def test_what_has_no_type_has_no_name() -> None:
    chunk = ChatCompletionChunk.from_dict({"id": "c", "choices": [{"index": 0, "delta": {"content": "é"}}]})
    assert Sse().item(chunk) == 'data: {"id":"c","choices":[{"index":0,"delta":{"content":"é"}}]}\n\n'.encode()


@pytest.mark.parametrize("name", ["a\nb", "a\rb", "", 3, None, ["x"]])
def test_a_type_that_cannot_stand_on_a_line_is_no_name(name: Any) -> None:
    (event,) = decoded(Sse().item({"type": name}))
    assert event == ServerSentEvent(json.dumps({"type": name}, separators=(",", ":")))


def test_a_pair_of_the_assistants_is_written_as_the_api_writes_it() -> None:
    pair = RUN.decode({"event": "thread.message.delta", "data": {"id": "msg_1", "object": "thread.message.delta"}})
    written = Sse.like(RUN).item(pair)
    assert written == b'event: thread.message.delta\ndata: {"id":"msg_1","object":"thread.message.delta"}\n\n'
    assert read(written, named=True) == [pair.to_dict()]


def test_of_a_derived_event_what_repeats_itself_is_left_out_until_it_is_done() -> None:
    assert json.loads(Ndjson().item(Delta("lo", "Hello"))) == {"type": "content.delta", "delta": "lo"}
    assert json.loads(Ndjson().item(Done("[1]"))) == {"type": "content.done", "content": "[1]", "parsed": [1]}
    assert json.loads(Ndjson(lambda event: event.to_dict()).item(Delta("lo", "Hello")))["snapshot"] == "Hello"


def test_an_event_of_the_api_that_something_was_added_to_is_written_as_it_came() -> None:
    item = RESPONSES.decode(
        {"type": "response.output_text.delta", "delta": "Hi", "sequence_number": 3, "item_id": "m", "new": {"a": 1}}
    )
    (event,) = ResponseStreamState().handle(item)
    assert event.snapshot == "Hi"
    assert Sse().item(event) == Sse().item(item)


def test_an_accumulator_makes_of_the_lines_what_it_makes_of_the_stream() -> None:
    chunks = [
        {"id": "c", "choices": [{"index": 0, "delta": {"role": "assistant", "content": "Hel"}}]},
        {"id": "c", "choices": [{"index": 0, "delta": {"content": "lo"}, "finish_reason": "stop"}]},
    ]
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
    for line in b"".join(map(Ndjson().item, chunks)).splitlines():
        state.handle(ChatCompletionChunk.from_json(line))
    assert state.current_completion_snapshot.choices[0].message.content == "Hello"


def test_what_is_picked_is_written_and_none_leaves_out() -> None:
    form = Sse(lambda item: item.get("delta"))
    assert form.item({"delta": "x"}) == b'data: "x"\n\n'
    assert form.item({"other": 1}) == b""
    assert Ndjson(lambda item: {"text": item["delta"]}).item({"delta": "x"}) == b'{"text":"x"}\n'
    assert Ndjson(lambda item: None).item({}) == b""
    assert Sse(lambda item: 0).item({}) == b"data: 0\n\n"


def test_a_comment_is_no_event() -> None:
    assert decoded(Sse.pause + Sse().item(1) + Sse.pause) == [ServerSentEvent("1")]
    assert Ndjson.pause == b""


# --- ends -------------------------------------------------------------------------------------------------------


def test_the_end_is_as_the_api_has_it() -> None:
    assert Sse.like(CHAT).end() == b"data: [DONE]\n\n"
    assert Sse.like(RUN).end() == b"event: done\ndata: [DONE]\n\n"
    assert Sse.like(RESPONSES).end() == b""
    assert Sse.like(CHAT, done=False).end() == b""
    assert Sse.like(RESPONSES, done=True).end() == b"data: [DONE]\n\n"
    assert Ndjson().end() == b""


def test_our_own_reader_reads_it_back() -> None:
    form = Sse.like(CHAT)
    sent = [{"id": "a", "choices": []}, {"id": "b", "choices": []}]
    assert read(b"".join(map(form.item, sent)) + form.end()) == sent


def test_our_own_reader_raises_the_error_that_was_told() -> None:
    error = StreamError("Too many", code="rate_limit_exceeded", type="tokens", param="input")
    with pytest.raises(StreamError) as caught:
        read(Sse().item({"a": 1}) + Sse().error(error))
    again = caught.value
    assert (again.message, again.code, again.type, again.param) == (error.message, error.code, error.type, error.param)


# --- errors -----------------------------------------------------------------------------------------------------


def refused(cls: type[Any], status: int, message: str, **facts: Any) -> Any:
    return cls(message, status_code=status, headers={"set-cookie": "secret"}, **facts)


def test_an_error_is_told_in_the_shape_of_the_api() -> None:
    error = refused(RateLimitError, 429, "Slow down", code="rate_limit_exceeded", type="requests", request_id="req_1")
    facts = {"message": "Slow down", "type": "requests", "param": None, "code": "rate_limit_exceeded"}
    assert told(error) == {"error": facts}
    assert (
        Sse().error(error)
        == b"event: error\ndata: " + json.dumps(told(error), separators=(",", ":")).encode() + b"\n\n"
    )
    assert json.loads(Ndjson().error(error)) == told(error)


def test_an_error_tells_no_keys_and_no_hosts() -> None:
    key = refused(
        AuthenticationError, 401, "Incorrect API key provided: sk-proj-1234********wxyz", code="invalid_api_key"
    )
    assert told(key)["error"]["message"] == "The API did not accept the credentials"
    assert told(key)["error"]["code"] == "invalid_api_key"
    loose = told(StreamError("No access with sk-live_0123456789 to this; see sk-it"))["error"]["message"]
    assert loose == "No access with sk-*** to this; see sk-it"
    connection = told(APIConnectionError("The connection to http://10.0.0.7:8080 failed: refused"))["error"]
    assert connection == {
        "message": "The connection to the API failed",
        "type": "server_error",
        "param": None,
        "code": "connection_error",
    }
    late = told(APITimeoutError("Timed out after 3 s waiting (http://10.0.0.7:8080)", phase="read"))["error"]
    assert (late["message"], late["code"]) == ("The API did not answer in time", "timeout")
    assert told(IncompleteStreamError("Cut"))["error"]["code"] == "incomplete_stream"
    assert told(LengthFinishReasonError("Cut short", text="secret"))["error"]["message"] == "Cut short"


def test_the_status_of_an_error_is_that_of_the_api_or_of_a_gateway() -> None:
    assert status_of(refused(RateLimitError, 429, "")) == 429
    assert status_of(refused(AuthenticationError, 401, "")) == 401
    assert status_of(refused(RateLimitError, 302, "")) == 502
    assert status_of(APIConnectionError("")) == 502
    assert status_of(APITimeoutError("")) == 504
    assert status_of(APIError("")) == 502
