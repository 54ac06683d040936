from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from faces.test_calls import get, post
from faces.wire import Answer, answer, events
from openai_core import APITimeoutError, InternalServerError, RetryPolicy, Timeout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face
    from faces.wire import Wire

pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

HARD = 10.0
"""Seconds; far more than any of these calls may take."""


def trickle(wire: Wire, piece: bytes, every: float = 0.02) -> Iterator[bytes]:
    """Pieces that never end."""
    while not wire.released.wait(every):
        yield piece


def late(runner: Any, request: Any, phase: str, shortest: float) -> APITimeoutError:
    """The error of a call that may not take longer than it is given."""
    began = time.monotonic()
    with pytest.raises(APITimeoutError) as caught:
        runner.run(request)
    assert shortest <= time.monotonic() - began < HARD
    assert caught.value.phase == phase
    return caught.value


def test_a_silent_server_is_given_up_when_the_whole_call_has_to_be_done(face: Face, wire: Wire) -> None:
    wire.tell(Answer(silent=True))
    error = late(face.runner(base_url=wire.url, timeout=Timeout(total=0.3)), get(), "total", 0.25)
    assert len(wire.seen) == 1
    assert error.attempts == 1
    assert "Timeout(total=...)" in error.__notes__[-1]


def test_a_body_that_trickles_in_is_bounded_as_a_whole(face: Face, wire: Wire) -> None:
    wire.tell(Answer(body=None, pieces=trickle(wire, b" ")))
    late(face.runner(base_url=wire.url, timeout=Timeout(total=0.3)), get(), "total", 0.25)
    assert wire.settled(0)


def test_a_refusal_that_trickles_in_is_bounded_too(face: Face, wire: Wire) -> None:
    wire.tell(Answer(500, body=None, pieces=trickle(wire, b" ")))
    late(face.runner(base_url=wire.url, timeout=Timeout(total=0.3)), get(), "total", 0.25)


def test_attempts_and_pauses_count_together(face: Face, wire: Wire) -> None:
    wire.tell(*[Answer(silent=True)] * 9)
    retry = RetryPolicy(limit=9, first=0.05, longest=0.05)
    runner = face.runner(base_url=wire.url, timeout=Timeout(0.1, total=0.5), retry=retry)
    began = time.monotonic()
    with pytest.raises(APITimeoutError) as caught:
        runner.run(get())
    assert 0.3 < time.monotonic() - began < HARD
    assert 2 <= caught.value.attempts == len(wire.seen) < 9


def test_a_pause_that_would_end_too_late_is_not_begun(face: Face, wire: Wire) -> None:
    wire.tell(answer({}, 503, retry_after="60"))
    began = time.monotonic()
    with pytest.raises(InternalServerError, match="503") as caught:
        face.runner(base_url=wire.url, timeout=Timeout(total=30)).run(get())
    assert time.monotonic() - began < HARD
    assert "no time for another attempt" in caught.value.__notes__[0]


def test_a_call_that_is_done_in_time_is_not_disturbed(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url, timeout=Timeout(total=30, first_event=20, idle_event=20))
    for _ in range(3):
        assert runner.run(post())
    wire.tell(events({"n": 1}, {"n": 2}))
    assert [item["n"] for item in runner.stream(post(stream=True))] == [1, 2]
    assert wire.accepted == 1


def test_the_timeout_of_one_call_wins(face: Face, wire: Wire) -> None:
    wire.tell(Answer(silent=True))
    late(face.runner(base_url=wire.url), get(timeout=Timeout(total=0.2)), "total", 0.15)
    wire.tell(Answer(body=None, pieces=[b"{"], hold=wire.released))
    runner = face.runner(base_url=wire.url, timeout=Timeout(total=0.2), max_retries=0)
    with pytest.raises(APITimeoutError) as caught:
        runner.run(get(timeout=0.4))
    assert caught.value.phase == "read"


def broken(runner: Any, phase: str, taken: int) -> APITimeoutError:
    """The error that breaks a stream after so many events."""
    stream = runner.stream(post(stream=True))
    for _ in range(taken):
        next(stream)
    with pytest.raises(APITimeoutError) as caught:
        next(stream)
    assert caught.value.phase == phase
    assert stream.is_closed
    return caught.value  # type: ignore[no-any-return]


def test_a_stream_is_bounded_as_a_whole(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    broken(face.runner(base_url=wire.url, timeout=Timeout(total=0.3)), "total", 1)
    assert wire.settled(0)


def test_comments_do_not_stand_in_for_the_next_event(face: Face, wire: Wire) -> None:
    pieces = [b'data: {"n": 1}\n\n', b'data: {"n": 2}\n\n']

    def body() -> Iterator[bytes]:
        yield from pieces
        yield from trickle(wire, b": keep-alive\n\n")

    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, body()))
    error = broken(face.runner(base_url=wire.url, timeout=Timeout(idle_event=0.3)), "idle_event", 2)
    assert "within 0.3 s" in str(error)
    assert wire.settled(0)


def test_comments_do_not_stand_in_for_the_first_event(face: Face, wire: Wire) -> None:
    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, trickle(wire, b": keep-alive\n\n")))
    broken(face.runner(base_url=wire.url, timeout=Timeout(first_event=0.3)), "first_event", 0)
    assert wire.settled(0)


def test_a_server_that_does_not_even_begin_a_stream_is_asked_again(face: Face, wire: Wire, no_pause: None) -> None:
    wire.tell(Answer(silent=True), events({"n": 1}))
    stream = face.runner(base_url=wire.url, timeout=Timeout(first_event=0.3)).stream(post(stream=True))
    assert [item["n"] for item in stream] == [1]
    assert len(wire.seen) == 2


def test_the_first_event_may_take_longer_than_others_and_the_reader_as_long_as_it_likes(face: Face, wire: Wire) -> None:
    def body() -> Iterator[bytes]:
        wire.released.wait(0.3)
        yield b'data: {"n": 1}\n\n'
        yield b'data: {"n": 2}\n\n'
        yield b"data: [DONE]\n\n"

    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, body()))
    runner = face.runner(base_url=wire.url, timeout=Timeout(first_event=HARD, idle_event=0.1))
    stream = runner.stream(post(stream=True))
    assert next(stream) == {"n": 1}
    time.sleep(0.2)
    assert [item["n"] for item in stream] == [2]


@pytest.mark.parametrize("given", [False, True])
def test_a_limit_for_the_first_event_says_nothing_on_the_others(face: Face, wire: Wire, given: bool) -> None:
    def body() -> Iterator[bytes]:
        yield b'data: {"n": 1}\n\n'
        wire.released.wait(0.5)
        yield b'data: {"n": 2}\n\ndata: [DONE]\n\n'

    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, body()))
    options = {"http_client": httpx.Client() if face.blocking else httpx.AsyncClient()} if given else {}
    runner = face.runner(base_url=wire.url, timeout=Timeout(first_event=0.25), **options)
    assert [item["n"] for item in runner.stream(post(stream=True))] == [1, 2]


def test_event_limits_do_not_hold_for_answers_that_are_no_streams(face: Face, wire: Wire) -> None:
    def body() -> Iterator[bytes]:
        wire.released.wait(0.2)
        yield b"{}"

    wire.tell(Answer(body=None, pieces=body()))
    assert face.runner(base_url=wire.url, timeout=Timeout(first_event=0.05, idle_event=0.05)).run(get()) == {}


def test_a_head_that_trickles_in_is_bounded_as_a_whole(face: Face) -> None:
    stop = threading.Event()

    def serve(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            while not stop.wait(0.02):
                connection.sendall(b"x-more: 1\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,), daemon=True)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        try:
            late(face.runner(base_url=url, timeout=Timeout(total=0.3)), get(), "total", 0.25)
        finally:
            stop.set()
            thread.join(HARD)


def test_a_stream_that_is_done_is_not_waited_for_until_the_deadline(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, hold=wire.released))
    began = time.monotonic()
    stream = face.runner(base_url=wire.url, timeout=Timeout(total=HARD)).stream(post(stream=True))
    assert [item["n"] for item in stream] == [1]
    assert time.monotonic() - began < HARD / 2
    assert wire.settled(0)


def test_a_function_that_gives_no_key_is_given_up_where_that_is_possible(face: Face, wire: Wire) -> None:
    if face.blocking:
        pytest.skip("a plain function cannot be cut short")

    async def key() -> str:
        await anyio.sleep_forever()
        raise AssertionError("unreachable")

    late(face.runner(base_url=wire.url, api_key=key, timeout=Timeout(total=0.2)), get(), "total", 0.15)
    assert wire.seen == []
