"""`client.chat.completions.stream(...)`, over the wire, under each face."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from faces.wire import answer, events
from openai_core import APIError, IncompleteStreamError, LengthFinishReasonError, OpenAIError, RateLimitError
from openai_core.accumulate.chat import ChatCompletionStreamState
from openai_core.generated.models.chat import ChatCompletion
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

# httpcore leaves the generators of a body that was not read to its end to the garbage collector, which trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

HEAD: dict[str, Any] = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 7, "model": "gpt-x"}
ASK: dict[str, Any] = {"model": "gpt-x", "messages": [{"role": "user", "content": "Hi"}]}


def chunk(delta: Any = None, *, index: int = 0, finish: str | None = None) -> dict[str, Any]:
    return {**HEAD, "choices": [{"index": index, "delta": delta or {}, "finish_reason": finish}]}


HELLO = [chunk({"role": "assistant", "content": ""}), chunk({"content": "Hel"}), chunk({"content": "lo"})]
END = chunk(finish="stop")


def test_events_come_as_they_are_sent_and_add_up_to_the_completion(face: Face, wire: Wire) -> None:
    wire.tell(events(*HELLO, END))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK) as stream:
        assert [event.type for event in stream] == [
            *("chunk", "chunk", "content.delta", "chunk", "content.delta", "chunk", "content.done")
        ]
        completion = stream.get_final_completion()
    assert type(completion) is ChatCompletion
    assert completion.choices[0].message.content == "Hello"
    assert completion.request_id == stream.request_id == "req_stream"
    assert stream.is_closed
    assert wire.seen[0].json() == {**ASK, "stream": True}
    assert wire.seen[0].headers["accept"] == "text/event-stream"


def test_nothing_is_sent_before_the_stream_is_entered_or_read(face: Face, wire: Wire) -> None:
    wire.tell(events(*HELLO, END))
    stream = face.client(base_url=wire.url).chat.completions.stream(**ASK)
    assert wire.seen == []
    assert stream.snapshot is None
    with pytest.raises(OpenAIError):
        _ = stream.response
    assert [event.type for event in stream][:3] == ["chunk", "chunk", "content.delta"]
    assert stream.current_completion_snapshot.choices[0].message.content == "Hello"


def test_what_was_not_read_is_read_for_the_final_answer(face: Face, wire: Wire) -> None:
    wire.tell(events(*HELLO, END), events(*HELLO, END), events(*HELLO, END))
    completions = face.client(base_url=wire.url).chat.completions
    assert completions.stream(**ASK).get_final_content() == "Hello"
    assert completions.stream(**ASK).get_final_message().content == "Hello"
    stream = completions.stream(**ASK)
    next(stream)
    stream.until_done()
    assert stream.get_final_completion().choices[0].finish_reason == "stop"
    assert wire.settled(1)


def test_the_snapshot_grows_with_the_events(face: Face, wire: Wire) -> None:
    wire.tell(events(*HELLO, END))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK) as stream:
        seen = [stream.current_completion_snapshot.choices[0].message.content for _ in stream]
    assert seen == ["", "Hel", "Hel", "Hello", "Hello", "Hello", "Hello"]


@pytest.mark.parametrize("name", ["text_deltas", "text_stream"])
def test_only_the_text_can_be_had(face: Face, wire: Wire, name: str) -> None:
    wire.tell(events(*HELLO, chunk({"content": "no"}, index=1), chunk({"refusal": "no", "reasoning": "no"}), END))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK, n=2) as stream:
        assert list(getattr(stream, name)()) == ["Hel", "lo"]
        assert stream.get_final_content() == "Hello"


@pytest.mark.parametrize("reason", ["length", "content_filter"])
def test_an_answer_that_was_cut_short_is_returned(face: Face, wire: Wire, reason: str) -> None:
    wire.tell(events(*HELLO, chunk(finish=reason)))
    stream = face.client(base_url=wire.url).chat.completions.stream(**ASK)
    assert stream.get_final_completion().choices[0].finish_reason == reason


def test_a_stream_that_breaks_says_what_had_come(face: Face, wire: Wire) -> None:
    for told in (events(*HELLO, done=False, cut=True), events(*HELLO, done=False)):
        wire.tell(told)
        with (
            face.client(base_url=wire.url, max_retries=0).chat.completions.stream(**ASK) as stream,
            pytest.raises(APIError) as caught,
        ):
            stream.until_done()
        assert type(caught.value.partial) is ChatCompletion
        assert caught.value.partial.choices[0].message.content == "Hello"
        with pytest.raises(IncompleteStreamError) as again:
            stream.get_final_completion()
        assert again.value.partial.choices[0].message.content == "Hello"


def test_an_error_within_the_stream_says_what_had_come(face: Face, wire: Wire) -> None:
    wire.tell(events(*HELLO, {"error": {"message": "too much", "code": "overloaded"}}))
    with pytest.raises(APIError, match="too much") as caught:
        face.client(base_url=wire.url).chat.completions.stream(**ASK).get_final_completion()
    assert caught.value.partial.choices[0].message.content == "Hello"


def test_a_stream_that_was_left_has_no_final_answer(face: Face, wire: Wire) -> None:
    wire.tell(events(*HELLO, done=False, hold=wire.released))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK) as stream:
        next(stream)
        next(stream)
    assert list(stream) == []
    for ask in (stream.get_final_completion, stream.get_final_message, stream.get_final_content):
        with pytest.raises(IncompleteStreamError) as caught:
            ask()
        assert caught.value.partial.choices[0].message.content == "Hel"
        assert caught.value.request_id == "req_stream"
    assert wire.settled(0)


def test_a_stream_without_a_completion_has_no_final_answer(face: Face, wire: Wire) -> None:
    wire.tell(events(), events({"id": "x", "choices": [], "usage": {"total_tokens": 1}}))
    completions = face.client(base_url=wire.url).chat.completions
    with pytest.raises(IncompleteStreamError):
        completions.stream(**ASK).get_final_completion()
    stream = completions.stream(**ASK)
    assert stream.get_final_completion().choices == []
    with pytest.raises(IncompleteStreamError):
        stream.get_final_message()


def test_a_refusal_of_the_request_is_raised_by_the_first_event(face: Face, wire: Wire) -> None:
    wire.tell(answer({"error": {"message": "slow down"}}, 429))
    with pytest.raises(RateLimitError):
        next(face.client(base_url=wire.url, max_retries=0).chat.completions.stream(**ASK))


def test_options_of_the_call_are_taken(face: Face, wire: Wire) -> None:
    wire.tell(events(END))
    stream = face.client(base_url=wire.url).chat.completions.stream(
        **ASK, extra_headers={"x-mine": "1"}, extra_body={"top_k": 3}, response_format={"type": "json_object"}
    )
    stream.until_done()
    assert wire.seen[0].headers["x-mine"] == "1"
    assert wire.seen[0].json()["top_k"] == 3
    assert wire.seen[0].json()["response_format"] == {"type": "json_object"}


def test_wrong_arguments_are_told_before_anything_is_sent(face: Face, wire: Wire) -> None:
    completions = face.client(base_url=wire.url).chat.completions
    for wrong, words in (
        ({**ASK, "temprature": 1}, "did you mean"),
        ({"model": "gpt-x"}, "messages"),
        ({**ASK, "stream": True}, "always streams"),
    ):
        with pytest.raises(TypeError, match=words):
            completions.stream(**wrong)
    assert wire.seen == []


def test_a_raw_view_has_no_stream_helper(face: Face, wire: Wire) -> None:
    chat = face.client(base_url=wire.url).chat
    for view in (chat.with_raw_response, chat.with_streaming_response):
        with pytest.raises(TypeError, match="raw"):
            view.completions.stream(**ASK)


def test_what_the_local_server_streams_is_what_it_answers(face: Face) -> None:
    with LocalServer() as server:
        completions = face.client(base_url=server.url).chat.completions
        ask = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Say something long, with ümläuts."}]}
        whole = completions.create(**ask)
        with completions.stream(**ask, stream_options={"include_usage": True}) as stream:
            text = "".join(event.delta for event in stream if event.type == "content.delta")
            final = stream.get_final_completion()
    assert final.choices[0].message.content == whole.choices[0].message.content == text
    assert final.choices[0].finish_reason == whole.choices[0].finish_reason
    assert final.object == whole.object
    assert final.usage is not None


class Place(NamedTuple):
    name: str
    size: int


def test_a_type_in_gives_values_out(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk({"content": '{"name": "Os'}), chunk({"content": 'lo", "size": 7}'}), END))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK, response_format=Place) as stream:
        seen = [event.parsed for event in stream if event.type in ("content.delta", "content.done")]
        final = stream.get_final_completion()
    assert seen == [{"name": "Os"}, {"name": "Oslo", "size": 7}, Place("Oslo", 7)]
    assert final.choices[0].message.parsed == stream.get_final_message().parsed == Place("Oslo", 7)
    assert final.request_id == "req_stream"
    assert wire.seen[0].json()["response_format"]["json_schema"]["strict"] is True


def test_a_value_that_was_cut_short_is_an_error_with_all_that_came(face: Face, wire: Wire) -> None:
    usage = {"id": "x", "choices": [], "usage": {"total_tokens": 9}}
    wire.tell(events(chunk({"content": '{"name": "Os'}), chunk(finish="length"), usage))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK, response_format=Place) as stream:
        assert "content.done" in [event.type for event in stream]
        with pytest.raises(LengthFinishReasonError) as caught:
            stream.get_final_completion()
        assert stream.get_final_content() == '{"name": "Os'
    error = caught.value
    assert (error.text, error.partial, error.usage.total_tokens) == ('{"name": "Os', {"name": "Os"}, 9)
    assert error.response.choices[0].finish_reason == "length"
    assert error.request_id == "req_stream"


def test_kept_chunks_give_the_same_as_the_stream_did(face: Face, wire: Wire) -> None:
    wire.tell(events(*HELLO, END))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK) as stream:
        kept = [event.chunk.to_json() for event in stream if event.type == "chunk"]
        final = stream.get_final_completion()
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    for line in kept:
        state.handle_chunk(json.loads(line))
    assert state.get_final_completion() == final


def test_many_deltas_leave_nothing_behind_but_the_text(face: Face, wire: Wire) -> None:
    wire.tell(events(*[chunk({"content": "word "})] * 5000, END))
    with face.client(base_url=wire.url).chat.completions.stream(**ASK) as stream:
        assert sum(event.type == "content.delta" for event in stream) == 5000
        assert stream.get_final_content() == "word " * 5000
