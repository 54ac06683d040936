from __future__ import annotations

import gzip
import json
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from faces.driven import KEY
from faces.wire import Answer, events
from openai_core import APIConnectionError, AsyncClient, Client, ConfigurationError, IncompleteStreamError, StreamError
from openai_core.accumulate.event import Accumulator, DerivedEvent
from openai_core.aio.events import AsyncEventStream
from openai_core.blocking.events import EventStream
from openai_core.generated.endpoints import chat_completions_create
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faces.driven import Face
    from faces.wire import Wire

pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


def chunk(text: str, finish: str | None = None) -> dict[str, Any]:
    return {"id": "c", "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": finish}]}


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


def ask(client: Any) -> Any:
    return client.responses.create(model="m", input="Hi", stream=True)


def lines(data: bytes) -> list[Any]:
    return [json.loads(line) for line in data.splitlines()]


class Said(DerivedEvent):
    __slots__ = ("text",)
    type = "said"
    fields = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


class Ears(Accumulator[Any, Said]):
    def handle(self, item: Any) -> list[Said]:
        return [Said(choice.delta.content) for choice in item.choices]

    def finish(self) -> list[Said]:
        return [Said("and that was it")]

    @property
    def snapshot(self) -> None:
        return None


def heard(face: Face, wire: Wire) -> Any:
    """A stream of derived events."""
    request = chat_completions_create.build_stream(model="m", messages=MESSAGES, stream=True)
    runner = face.runner(base_url=wire.url)
    if face.portal is None:
        return EventStream(runner, request, Ears())
    from faces.driven import Driven

    return Driven(face.portal, AsyncEventStream(runner.inner, request, Ears()))


# --- what is written --------------------------------------------------------------------------------------------


def test_a_chat_is_passed_on_as_the_api_writes_it(face: Face, wire: Wire) -> None:
    sent = [chunk("Hel"), chunk("lo", "stop")]
    wire.tell(events(*sent))
    relay = chat(face.client(base_url=wire.url)).to_sse()
    assert relay.content_type == "text/event-stream; charset=utf-8"
    assert list(relay) == [
        *(b"data: " + json.dumps(one, separators=(",", ":")).encode() + b"\n\n" for one in sent),
        b"data: [DONE]\n\n",
    ]
    assert relay.is_closed
    assert relay.error is None
    assert list(relay) == []


def test_lines_of_json_have_no_end_mark(face: Face, wire: Wire) -> None:
    sent = [chunk("Hel"), chunk("lo", "stop")]
    wire.tell(events(*sent))
    relay = chat(face.client(base_url=wire.url)).to_ndjson()
    assert relay.headers == {
        "content-type": "application/x-ndjson; charset=utf-8",
        "cache-control": "no-cache",
        "x-accel-buffering": "no",
    }
    assert lines(b"".join(relay)) == sent


def test_what_is_picked_is_passed_on(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), chunk(""), chunk("lo", "stop")))
    relay = chat(face.client(base_url=wire.url)).to_sse(pick=lambda c: c.choices[0].delta.content or None, done=False)
    assert list(relay) == [b'data: "Hel"\n\n', b'data: "lo"\n\n']


def test_derived_events_are_passed_on(face: Face, wire: Wire) -> None:
    for _ in range(2):
        wire.tell(events(chunk("Hel"), chunk("lo", "stop")))
    assert list(heard(face, wire).to_sse()) == [
        b'event: said\ndata: {"type":"said","text":"Hel"}\n\n',
        b'event: said\ndata: {"type":"said","text":"lo"}\n\n',
        b'event: said\ndata: {"type":"said","text":"and that was it"}\n\n',
        b"data: [DONE]\n\n",
    ]
    assert lines(b"".join(heard(face, wire).to_ndjson(pick=lambda event: event.text))) == [
        "Hel",
        "lo",
        "and that was it",
    ]


CALLS: dict[str, Callable[[Any], Any]] = {
    "responses": ask,
    "chat": chat,
    "completions": lambda client: client.completions.create(model="m", prompt="Hi", stream=True),
    "speech": lambda client: client.audio.speech.create(model="m", voice="alloy", input="Hi", stream_format="sse"),
    "transcription": lambda client: client.audio.transcriptions.create(
        model="gpt-4o-transcribe", file=("a.wav", b"RIFF"), stream=True
    ),
    "image": lambda client: client.images.generate(model="gpt-image-1", prompt="Hi", stream=True, partial_images=2),
    "run": lambda client: client.beta.threads.create_and_run(assistant_id="asst_1", stream=True),
}


@pytest.mark.parametrize("name", CALLS)
def test_what_is_passed_on_is_read_back_by_our_own_client_event_for_event(face: Face, wire: Wire, name: str) -> None:
    with LocalServer() as server:
        client = face.client(base_url=server.url)
        plain = [item.to_dict() for item in CALLS[name](client)]
        server.reset()
        relayed = list(CALLS[name](client).to_sse())
        server.reset()
        written = b"".join(CALLS[name](client).to_ndjson())
    assert len(relayed) >= len(plain) > 1
    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, relayed))
    again = [item.to_dict() for item in CALLS[name](face.client(base_url=wire.url))]
    assert again == plain
    assert lines(written) == plain


HELPERS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any], Callable[[Any], Any]]] = {
    "chat": (
        lambda client: client.chat.completions.stream(model="m", messages=MESSAGES),
        lambda event: event.chunk if event.type == "chunk" else None,
        lambda stream: stream.get_final_completion().choices[0].message.content,
    ),
    "responses": (
        lambda client: client.responses.stream(model="m", input="Hi"),
        lambda event: event,
        lambda stream: stream.get_final_response().output_text,
    ),
}


@pytest.mark.parametrize("name", HELPERS)
def test_a_helper_relays_what_the_api_sent_and_knows_in_the_end_what_it_came_to(face: Face, name: str) -> None:
    opened, pick, final = HELPERS[name]
    with LocalServer() as server:
        client = face.client(base_url=server.url)
        plain = list(CALLS[name](client).to_sse())
        server.reset()
        stream = opened(client)
        assert list(stream.to_sse(pick=pick)) == plain
        assert final(stream) == "You said: Hi"


# --- bytes as they came -----------------------------------------------------------------------------------------


def test_the_bytes_of_the_api_can_be_passed_on_as_they_are(face: Face, wire: Wire) -> None:
    body = b': hi\r\n\r\nid: 1\r\ndata: {"n": 1}\r\n\r\ndata: {"n"\ndata: : 2}\n\ndata: [DONE]\n\n'
    packed = gzip.compress(body)
    kind = {"content-type": "text/event-stream; charset=utf-8", "content-encoding": "gzip"}
    wire.tell(Answer(200, kind, None, [packed[:9], packed[9:]]))
    unread = face.client(base_url=wire.url).chat.completions.with_raw_response.create(
        model="m", messages=MESSAGES, stream=True
    )
    assert (unread.status_code, unread.content_type) == (200, "text/event-stream; charset=utf-8")
    assert b"".join(unread.iter_bytes()) == body
    assert unread.is_closed


# --- errors -----------------------------------------------------------------------------------------------------


def test_an_error_in_mid_stream_is_the_last_block(face: Face, wire: Wire) -> None:
    problem = {"error": {"message": "Overloaded", "type": "server_error", "param": None, "code": "overloaded"}}
    wire.tell(events(chunk("Hel"), problem, chunk("never"), hold=wire.released))
    relay = chat(face.client(base_url=wire.url)).to_sse()
    first, last = relay
    assert first.startswith(b"data: ")
    assert last == b"event: error\ndata: " + json.dumps(problem, separators=(",", ":")).encode() + b"\n\n"
    assert isinstance(relay.error, StreamError)
    assert relay.is_closed
    assert wire.settled(0)


def test_a_broken_connection_is_the_last_line(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, cut=True))
    relay = chat(face.client(base_url=wire.url)).to_ndjson()
    first, last = lines(b"".join(relay))
    assert first == chunk("Hel")
    assert last["error"]["message"] == "The connection to the API failed"
    assert isinstance(relay.error, APIConnectionError)


def test_a_stream_that_ends_too_early_says_so(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False))
    *_, last = lines(b"".join(chat(face.client(base_url=wire.url)).to_ndjson()))
    assert last["error"]["code"] == "incomplete_stream"


def test_errors_are_raised_where_that_is_asked_for(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, hold=None))
    relay = chat(face.client(base_url=wire.url)).to_sse(errors="raise")
    next(relay)
    with pytest.raises(IncompleteStreamError) as caught:
        next(relay)
    assert relay.error is caught.value
    assert list(relay) == []


def test_a_mistake_of_the_program_is_raised_and_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
    relay = chat(face.client(base_url=wire.url)).to_sse(pick=lambda item: item.choices[1])
    with pytest.raises(IndexError):
        next(relay)
    assert relay.error is None
    assert wire.settled(0)


def test_errors_are_sent_or_raised_and_nothing_else(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel", "stop")))
    with chat(face.client(base_url=wire.url)) as stream, pytest.raises(ConfigurationError, match="'send' or 'raise'"):
        stream.to_sse(errors="ignore")


# --- closing ----------------------------------------------------------------------------------------------------


def test_closing_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
    relay = chat(face.client(base_url=wire.url)).to_sse()
    next(relay)
    relay.close()
    relay.close()
    assert list(relay) == []
    assert wire.settled(0)


def test_leaving_the_with_block_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
    with chat(face.client(base_url=wire.url)).to_ndjson() as relay:
        next(relay)
        assert "open" in repr(relay)
    assert "closed" in repr(relay)
    assert wire.settled(0)


def test_closing_a_relay_of_events_that_was_never_read_sends_nothing(face: Face, wire: Wire) -> None:
    relay = heard(face, wire).to_sse()
    relay.close()
    assert list(relay) == []
    assert wire.seen == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_another_task_may_close_it_and_the_reader_just_ends(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
    got: list[bytes] = []

    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=wire.url) as client:
            relay = (await chat(client)).to_sse()
            first = anyio.Event()

            async def read() -> None:
                async for block in relay:
                    got.append(block)
                    first.set()

            with anyio.fail_after(5):
                async with anyio.create_task_group() as group:
                    group.start_soon(read)
                    await first.wait()
                    await anyio.wait_all_tasks_blocked()
                    await relay.aclose()
            assert await anyio.to_thread.run_sync(wire.settled, 0)

    anyio.run(main, backend=backend)
    assert len(got) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelling_the_reader_frees_the_connection(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, hold=wire.released))

    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=wire.url) as client:
            relay = (await chat(client)).to_sse()
            await anext(relay)
            with anyio.CancelScope() as scope:
                async with anyio.create_task_group() as group:
                    group.start_soon(anext, relay)
                    await anyio.wait_all_tasks_blocked()
                    scope.cancel()
            assert relay.is_closed
            assert await anyio.to_thread.run_sync(wire.settled, 0)

    anyio.run(main, backend=backend)


# --- back-pressure ----------------------------------------------------------------------------------------------


class Flood:
    """More than any socket holds back, counted as it is sent."""

    def __init__(self, wire: Wire, size: int = 1 << 16, most: int = 2000) -> None:
        piece = json.dumps(chunk("x" * size)).encode()
        self.sent = 0
        self.ended = threading.Event()
        self.most = most
        wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, self._pieces(b"data: %b\n\n" % piece)))

    def _pieces(self, piece: bytes) -> Iterator[bytes]:
        try:
            for _ in range(self.most):
                self.sent += 1
                yield piece
        finally:
            self.ended.set()

    def stalled(self) -> int:
        """What was sent when no more could be."""
        before = -1
        while before != self.sent:
            before = self.sent
            time.sleep(0.2)
        return before


def test_who_does_not_read_holds_the_api_back(face: Face, wire: Wire) -> None:
    flood = Flood(wire)
    relay = chat(face.client(base_url=wire.url)).to_sse()
    next(relay)
    at_first = flood.stalled()
    assert at_first < flood.most / 4
    for _ in range(at_first):
        next(relay)
    then = flood.stalled()
    assert at_first < then <= 3 * at_first
    relay.close()
    assert wire.settled(0)
    flood.ended.wait(5)
    assert flood.sent < flood.most


# --- frameworks that wait ---------------------------------------------------------------------------------------


def test_a_wsgi_server_closes_what_it_was_given(wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, hold=wire.released))

    def application(environ: dict[str, Any], start_response: Any) -> Any:
        relay = chat(client).to_sse()
        start_response("200 OK", list(relay.headers.items()))
        return relay

    with Client(api_key=KEY, base_url=wire.url) as client:
        answered = application({}, lambda status, headers: None)
        assert next(iter(answered)).startswith(b"data: ")
        answered.close()  # as PEP 3333 has it, at the end and when the client is gone
        assert wire.settled(0)


def test_the_import_of_a_stream_does_not_load_the_relay(wire: Wire) -> None:
    import subprocess
    import sys

    code = "import sys, openai_core.blocking.stream; print('openai_core.blocking.relay' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
