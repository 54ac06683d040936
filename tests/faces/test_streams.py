from __future__ import annotations

import gzip
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import Driven
from faces.test_calls import get, post
from faces.wire import Answer, Wire, answer, events
from openai_core import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    IncompleteStreamError,
    OpenAIError,
    RateLimitError,
)
from openai_core.sansio.message import Message, StreamRequest

if TYPE_CHECKING:
    from faces.driven import Face

# httpcore leaves the generators of a body that was not read to its end to the garbage collector, which trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


def streaming(**options: Any) -> Any:
    return post(stream=True, **options)


def test_items_come_as_they_are_sent(face: Face, wire: Wire) -> None:
    hold = threading.Event()
    wire.tell(events({"n": 1}, {"n": 2}, done=False, hold=hold))
    stream = face.runner(base_url=wire.url).stream(streaming())
    assert next(stream) == {"n": 1}
    assert next(stream) == {"n": 2}
    hold.set()
    assert list(stream) == []
    assert wire.seen[0].headers["accept"] == "text/event-stream"


def test_a_stream_tells_its_request(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}))
    stream = face.runner(base_url=wire.url).stream(streaming())
    assert stream.request_id == "req_stream"
    assert stream.response.status_code == 200
    assert stream.response.headers["content-type"] == "text/event-stream"
    assert list(stream) == [{"n": 1}]
    assert stream.is_closed


def test_a_stream_is_read_once(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}))
    stream = face.runner(base_url=wire.url).stream(streaming())
    assert list(stream) == [{"n": 1}]
    assert list(stream) == []


def test_until_done_reads_to_the_end(face: Face, wire: Wire) -> None:
    wire.tell(events(*range(100)))
    stream = face.runner(base_url=wire.url).stream(streaming())
    stream.until_done()
    assert stream.is_closed


def test_a_compressed_stream_is_unpacked(face: Face, wire: Wire) -> None:
    body = gzip.compress(b'data: {"n": 1}\n\ndata: [DONE]\n\n')
    wire.tell(Answer(200, {"content-encoding": "gzip"}, None, [body[:20], body[20:]]))
    assert list(face.runner(base_url=wire.url).stream(streaming())) == [{"n": 1}]


def test_leaving_the_with_block_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    with face.runner(base_url=wire.url).stream(streaming()) as stream:
        assert next(stream) == {"n": 1}
    assert stream.is_closed
    assert wire.settled(0)


def test_closing_frees_the_connection_and_ends_the_iteration(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    stream = face.runner(base_url=wire.url).stream(streaming())
    stream.close()
    stream.close()
    assert list(stream) == []
    assert wire.settled(0)


def test_an_exception_in_the_with_block_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    with pytest.raises(KeyError), face.runner(base_url=wire.url).stream(streaming()):
        raise KeyError
    assert wire.settled(0)


def test_done_frees_the_connection_though_the_server_lingers(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, hold=wire.released))
    assert list(face.runner(base_url=wire.url).stream(streaming())) == [{"n": 1}]
    assert wire.settled(0)


def test_a_stream_read_to_its_end_leaves_its_connection_to_the_next_call(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url)
    for _ in range(3):
        wire.tell(events({"n": 1}), events({"n": 1}, done=False))
        assert list(runner.stream(streaming())) == [{"n": 1}]
        assert list(runner.stream(streaming())) == [{"n": 1}]
        runner.run(get())
    assert wire.accepted == 1


def test_a_hundred_streams_left_early_leave_nothing_open(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url)
    for _ in range(100):
        wire.tell(events({"n": 1}, done=False, hold=wire.released))
        with runner.stream(streaming()) as stream:
            next(stream)
    assert wire.settled(0)
    assert runner.run(get()) is not None


def test_a_stream_closed_from_elsewhere_ends_where_it_is_read(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url)
    for _ in range(20):
        wire.tell(events({"n": 1}, done=False, hold=wire.released))
        stream = runner.stream(streaming())
        assert next(stream) == {"n": 1}
        ends: list[Any] = []

        def read(stream: Any = stream, ends: list[Any] = ends) -> None:
            try:
                ends.append(next(stream, "the end"))
            except Exception as error:
                ends.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        stream.close()
        reader.join(30)
        assert ends == ["the end"]
    assert wire.settled(0)


@pytest.mark.parametrize(
    "event",
    [
        b'data: {"error": {"message": "too much", "code": "overloaded"}}\n\n',
        b'event: error\ndata: {"type": "error", "message": "too much", "code": "overloaded"}\n\n',
    ],
)
def test_an_error_event_is_raised_and_frees_the_connection(face: Face, wire: Wire, event: bytes) -> None:
    wire.tell(events({"n": 1}, event, done=False, hold=wire.released))
    stream = face.runner(base_url=wire.url).stream(streaming())
    assert next(stream) == {"n": 1}
    with pytest.raises(APIError, match="too much") as caught:
        next(stream)
    assert caught.value.code == "overloaded"
    assert caught.value.request_id == "req_stream"
    assert stream.is_closed
    assert wire.settled(0)


def test_an_error_of_the_decoder_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    request = StreamRequest(Message("POST", "/x"), lambda value: value["missing"])
    with pytest.raises(KeyError):
        next(face.runner(base_url=wire.url).stream(request))
    assert wire.settled(0)


def test_a_stream_that_breaks_is_a_connection_error(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, cut=True))
    stream = face.runner(base_url=wire.url).stream(streaming())
    assert next(stream) == {"n": 1}
    with pytest.raises(APIConnectionError):
        next(stream)
    assert len(wire.seen) == 1
    assert wire.settled(0)


def test_a_stream_that_ends_within_an_event_says_so(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, b'data: {"n"', done=False))
    stream = face.runner(base_url=wire.url).stream(streaming())
    assert next(stream) == {"n": 1}
    with pytest.raises(IncompleteStreamError):
        next(stream)


def test_a_stream_that_stalls_is_timed_out(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    stream = face.runner(base_url=wire.url, timeout=0.1).stream(streaming())
    assert next(stream) == {"n": 1}
    with pytest.raises(APITimeoutError):
        next(stream)
    assert wire.settled(0)


def test_a_refused_stream_is_tried_again_and_then_raised(face: Face, wire: Wire, no_pause: None) -> None:
    wire.tell(*[answer({"error": {"message": "slow down"}}, 429)] * 2, events({"n": 1}))
    runner = face.runner(base_url=wire.url)
    assert list(runner.stream(streaming())) == [{"n": 1}]
    wire.tell(*[answer({"error": {"message": "slow down"}}, 429)] * 3)
    with pytest.raises(RateLimitError, match="slow down"):
        runner.stream(streaming())


def test_a_response_can_be_read_bit_by_bit(face: Face, wire: Wire) -> None:
    hold = threading.Event()
    body = "one\r\ntwö\nthree".encode()
    wire.tell(Answer(200, {"x-request-id": "r"}, None, [body[:7], body[7:]], hold))
    runner = face.runner(base_url=wire.url)
    with runner.streaming(get()) as response:
        assert response.status_code == 200
        assert response.request_id == "r"
        pieces = iter(response.iter_bytes())
        first = next(pieces)  # while the end of the body is still to come
        hold.set()
        assert first
        assert first + b"".join(pieces) == body
        with pytest.raises(OpenAIError, match="read already"):
            list(response.iter_bytes())


def test_a_response_can_be_read_by_lines_and_as_text(face: Face, wire: Wire) -> None:
    body = "one\r\ntwö\n\nthree".encode()
    runner = face.runner(base_url=wire.url)
    for _ in range(2):
        wire.tell(Answer(200, {}, None, [body[:7], body[7:]]))
    with runner.streaming(get()) as response:
        assert list(response.iter_lines()) == ["one", "twö", "", "three"]
    with runner.streaming(get()) as response:
        assert "".join(response.iter_text()) == body.decode()


def test_a_response_can_be_read_whole(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url)
    wire.tell(answer({"a": 1}))
    with runner.streaming(get()) as response:
        assert response.read() == b'{"a": 1}'
        assert response.json() == response.parse() == {"a": 1}
        assert response.text() == '{"a": 1}'
        assert list(response.iter_bytes()) == [b'{"a": 1}']


def test_a_response_left_unread_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(Answer(200, {}, None, [b"one"], wire.released))
    with face.runner(base_url=wire.url).streaming(get()):
        pass
    assert wire.settled(0)


def test_the_events_of_a_response_can_be_read_undecoded(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}))
    with face.runner(base_url=wire.url).streaming(streaming()) as response:
        assert [event.data for event in response.iter_events()] == ['{"n": 1}', "[DONE]"]


def test_the_events_of_a_response_can_be_read_by_httpx_sse(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}))
    with face.runner(base_url=wire.url).streaming(streaming()) as response:
        source = response.event_source()
        found = source.iter_sse() if face.blocking else Driven(face.portal, source.aiter_sse())  # type: ignore[arg-type]
        assert [event.data for event in found] == ['{"n": 1}', "[DONE]"]


def test_a_raw_stream_is_parsed_into_its_items(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}))
    raw = face.runner(base_url=wire.url).raw(streaming())
    assert raw.status_code == 200
    assert list(raw.parse()) == [{"n": 1}]


def test_a_long_stream_arrives_whole(face: Face, wire: Wire) -> None:
    text = b"".join(f"data: {json.dumps({'n': n, 'text': 'é' * 50})}\n\n".encode() for n in range(3000))
    wire.tell(Answer(200, {}, None, [text[i : i + 777] for i in range(0, len(text), 777)]))
    found = list(face.runner(base_url=wire.url).stream(streaming()))
    assert [item["n"] for item in found] == list(range(3000))
