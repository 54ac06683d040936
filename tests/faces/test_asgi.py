"""An ASGI answer, played by hand: what it says to the server, and what it does when the client goes away."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from faces.driven import KEY
from faces.test_relay import MESSAGES, Flood, chat, chunk
from faces.wire import Answer, answer, events
from openai_core import AsyncClient, Client, IncompleteStreamError, RateLimitError
from openai_core.aio.events import AsyncEventStream
from openai_core.asgi import StreamingAnswer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from faces.wire import Wire

pytestmark = [
    pytest.mark.parametrize("backend", ["asyncio", "trio"]),
    pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning"),
]

SCOPE = {"type": "http", "method": "GET", "path": "/", "headers": []}


class Visitor:
    """A client as an ASGI server presents it: sends its request, takes what comes, goes away when it is told to."""

    def __init__(self) -> None:
        self.messages: list[MutableMapping[str, Any]] = []
        self.gone = anyio.Event()
        self.hold: anyio.Event | None = None
        """Waited for before each message is taken."""
        self.lost = False
        """Whether sending fails, as with some servers when the client is gone."""
        self._asked = False
        self._came = anyio.Event()

    async def receive(self) -> MutableMapping[str, Any]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        if self.lost:
            raise BrokenPipeError
        if self.hold is not None:
            await self.hold.wait()
        self.messages.append(message)
        self._came.set()
        self._came = anyio.Event()

    async def has(self, data: bytes) -> None:
        """Wait until that was sent."""
        with anyio.fail_after(5):
            while data not in self.body:
                await self._came.wait()

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    @property
    def headers(self) -> dict[str, str]:
        return {name.decode(): value.decode() for name, value in self.messages[0]["headers"]}

    @property
    def blocks(self) -> list[bytes]:
        return [message["body"] for message in self.messages[1:]]

    @property
    def body(self) -> bytes:
        return b"".join(self.blocks)

    @property
    def whole(self) -> bool:
        """Whether it was told, once and last, that nothing follows."""
        more = [message.get("more_body") for message in self.messages[1:]]
        return more.count(False) == 1 and more[-1] is False


def play(backend: str, wire: Wire, work: Callable[[AsyncClient, Visitor], Awaitable[None]]) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=wire.url, max_retries=0) as client:
            with anyio.fail_after(20):
                await work(client, Visitor())

    anyio.run(main, backend=backend)


async def freed(wire: Wire) -> bool:
    return await anyio.to_thread.run_sync(wire.settled, 0)


# --- the whole way ----------------------------------------------------------------------------------------------


def test_a_stream_is_sent_event_by_event_with_the_headers_that_let_it_through(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), chunk("lo", "stop")))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        await StreamingAnswer(await chat(client))(SCOPE, visitor.receive, visitor.send)
        assert visitor.status == 200
        assert visitor.headers == {
            "content-type": "text/event-stream; charset=utf-8",
            "cache-control": "no-cache",
            "x-accel-buffering": "no",
        }
        assert [block[:6] for block in visitor.blocks] == [b"data: ", b"data: ", b"data: ", b""]
        assert visitor.body.endswith(b"data: [DONE]\n\n")
        assert visitor.whole

    play(backend, wire, work)


def test_what_opens_a_stream_is_awaited_or_entered_or_taken_as_it_is(backend: str, wire: Wire) -> None:
    sent = [chunk("Hel"), chunk("lo", "stop")]
    many: list[Callable[[AsyncClient], Any]] = [
        chat,
        lambda c: c.chat.completions.create.streaming(model="m", messages=MESSAGES, stream=True),
        lambda c: c.chat.completions.create.raw(model="m", messages=MESSAGES, stream=True),
    ]

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        for opening in many:
            wire.tell(events(*sent))
            visitor = Visitor()
            await StreamingAnswer(opening(client), "ndjson")(SCOPE, visitor.receive, visitor.send)
            assert [json.loads(line) for line in visitor.body.splitlines()] == sent
            assert visitor.headers["content-type"] == "application/x-ndjson; charset=utf-8"
            assert visitor.whole

    play(backend, wire, work)


def test_derived_events_are_sent_and_their_stream_opened_inside(backend: str, wire: Wire) -> None:
    from faces.test_relay import Ears
    from openai_core.generated.endpoints import chat_completions_create

    wire.tell(events(chunk("Hel"), chunk("lo", "stop")))
    request = chat_completions_create.build_stream(model="m", messages=MESSAGES, stream=True)

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        stream: Any = AsyncEventStream(client._runner, request, Ears())
        answer = StreamingAnswer(stream, pick=lambda event: event.text, done=False)
        assert wire.seen == []
        await answer(SCOPE, visitor.receive, visitor.send)
        assert visitor.blocks == [b'data: "Hel"\n\n', b'data: "lo"\n\n', b'data: "and that was it"\n\n', b""]

    play(backend, wire, work)


def test_raw_bytes_keep_their_status_and_type_and_lose_only_their_packing(backend: str, wire: Wire) -> None:
    body = b': hi\r\n\r\ndata: {"n": 1}\r\n\r\ndata: [DONE]\n\n'
    head = {"content-type": "text/event-stream; x=y", "content-encoding": "gzip", "set-cookie": "secret"}
    wire.tell(Answer(203, head, None, [gzip.compress(body)]))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        opening = client.chat.completions.create.raw(model="m", messages=MESSAGES, stream=True)
        await StreamingAnswer(opening, "raw")(SCOPE, visitor.receive, visitor.send)
        assert visitor.status == 203
        assert visitor.headers == {
            "content-type": "text/event-stream; x=y",
            "cache-control": "no-cache",
            "x-accel-buffering": "no",
        }
        assert visitor.body == body
        assert visitor.whole

    play(backend, wire, work)


def test_the_status_and_headers_can_be_chosen(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hi", "stop")))
    own = {"Cache-Control": "no-store", "X-Conversation": "7"}

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        await StreamingAnswer(chat(client), status=201, headers=own)(SCOPE, visitor.receive, visitor.send)
        assert visitor.status == 201
        assert visitor.headers == {
            "content-type": "text/event-stream; charset=utf-8",
            "x-accel-buffering": "no",
            "cache-control": "no-store",
            "x-conversation": "7",
        }

    play(backend, wire, work)


# --- errors -----------------------------------------------------------------------------------------------------


def test_a_refusal_is_answered_as_json_with_its_status(backend: str, wire: Wire) -> None:
    problem = {"message": "Slow down", "type": "requests", "param": None, "code": "rate_limit_exceeded"}
    wire.tell(answer({"error": problem}, 429, retry_after="2.5", set_cookie="secret"))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        sent = StreamingAnswer(chat(client), headers={"access-control-allow-origin": "*"})
        await sent(SCOPE, visitor.receive, visitor.send)
        assert visitor.status == 429
        assert visitor.headers == {
            "content-type": "application/json",
            "cache-control": "no-store",
            "x-accel-buffering": "no",
            "retry-after": "3",
            "access-control-allow-origin": "*",
        }
        assert json.loads(visitor.body) == {"error": problem}
        assert visitor.whole
        assert isinstance(sent.error, RateLimitError)

    play(backend, wire, work)


@pytest.mark.parametrize("format", ["sse", "ndjson", "raw"])
def test_an_api_that_cannot_be_reached_is_a_bad_gateway(backend: str, wire: Wire, format: Any) -> None:
    wire.close()

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        opening = client.responses.create.raw(model="m", input="Hi", stream=True)
        await StreamingAnswer(opening, format)(SCOPE, visitor.receive, visitor.send)
        assert visitor.status == 502
        told = json.loads(visitor.body)["error"]
        assert (told["message"], told["code"]) == ("The connection to the API failed", "connection_error")

    play(backend, wire, work)


def test_an_error_as_the_first_event_still_has_a_status(backend: str, wire: Wire) -> None:
    wire.tell(events({"error": {"message": "Overloaded", "code": "overloaded"}}))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        await StreamingAnswer(await chat(client))(SCOPE, visitor.receive, visitor.send)
        assert visitor.status == 502
        assert json.loads(visitor.body)["error"]["message"] == "Overloaded"

    play(backend, wire, work)


def test_an_error_in_mid_stream_is_the_last_event_or_line(backend: str, wire: Wire) -> None:
    async def work(client: AsyncClient, visitor: Visitor) -> None:
        for format, start in (("sse", b"event: error\ndata: {"), ("ndjson", b'{"error":{')):
            wire.tell(events(chunk("Hel"), {"error": {"message": "Overloaded"}}, hold=wire.released))
            visitor = Visitor()
            sent = StreamingAnswer(chat(client), format)  # type: ignore[arg-type]
            await sent(SCOPE, visitor.receive, visitor.send)
            assert visitor.status == 200
            assert visitor.blocks[1].startswith(start)
            assert b"Overloaded" in visitor.blocks[1]
            assert visitor.whole
            assert str(sent.error) == "Overloaded"
            assert await freed(wire)

    play(backend, wire, work)


def test_raw_bytes_that_break_off_are_no_whole_answer(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), cut=True, done=False))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        opening = client.chat.completions.create.raw(model="m", messages=MESSAGES, stream=True)
        with pytest.raises(Exception, match="connection"):
            await StreamingAnswer(opening, "raw")(SCOPE, visitor.receive, visitor.send)
        assert b"Hel" in visitor.body
        assert not visitor.whole

    play(backend, wire, work)


def test_errors_are_raised_as_they_are_where_that_is_asked_for(backend: str, wire: Wire) -> None:
    wire.tell(answer({}, 429), events(chunk("Hel"), done=False))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        with pytest.raises(RateLimitError):
            await StreamingAnswer(chat(client), errors="raise")(SCOPE, visitor.receive, visitor.send)
        assert visitor.messages == []
        with pytest.raises(IncompleteStreamError):
            await StreamingAnswer(chat(client), errors="raise")(SCOPE, visitor.receive, visitor.send)
        assert b"Hel" in visitor.body
        assert not visitor.whole

    play(backend, wire, work)


def test_a_mistake_of_the_program_is_raised_as_it_is(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), hold=wire.released), events(chunk("Hel"), hold=wire.released))

    def mistaken(item: Any) -> Any:
        raise KeyError("text")

    async def nothing() -> Any:
        return 3

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        with pytest.raises(KeyError):
            await StreamingAnswer(chat(client), pick=mistaken)(SCOPE, visitor.receive, visitor.send)
        with pytest.raises(TypeError, match="int is not"):
            await StreamingAnswer(nothing())(SCOPE, visitor.receive, visitor.send)
        with pytest.raises(TypeError, match=r"\.raw\(\.\.\.\)"):
            await StreamingAnswer(chat(client), "raw")(SCOPE, visitor.receive, visitor.send)
        with pytest.raises(TypeError, match="no_such"):
            await StreamingAnswer(client.responses.create(no_such=1))(  # type: ignore[call-overload]
                SCOPE, visitor.receive, visitor.send
            )
        assert visitor.messages == []
        assert await freed(wire)

    play(backend, wire, work)


def test_what_cannot_be_sent_is_refused_when_it_is_made(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hi", "stop")), events(chunk("Hi", "stop")))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        stream = await chat(client)
        with pytest.raises(ValueError, match="'sse', 'ndjson' or 'raw'"):
            StreamingAnswer(stream, "xml")  # type: ignore[arg-type]
        for name, value in {"a": "b\r\nc: d", "a\n": "b", "": "b"}.items():
            with pytest.raises(ValueError, match="cannot be sent"):
                StreamingAnswer(stream, headers={name: value})
        with pytest.raises(ValueError, match="'send' or 'raise'"):
            StreamingAnswer(stream, errors="ignore")  # type: ignore[arg-type]
        for seconds in (0, -1.0, float("nan")):
            with pytest.raises(ValueError, match="above 0"):
                StreamingAnswer(stream, keep_alive=seconds)
        sent = StreamingAnswer(stream)
        with pytest.raises(RuntimeError, match="one HTTP request"):
            await sent({"type": "websocket"}, visitor.receive, visitor.send)
        await sent(SCOPE, visitor.receive, visitor.send)
        with pytest.raises(RuntimeError, match="once"):
            await sent(SCOPE, visitor.receive, visitor.send)

    with Client(api_key=KEY, base_url=wire.url) as client, chat(client) as stream:
        with pytest.raises(TypeError, match="AsyncClient"):
            StreamingAnswer(stream)
        with pytest.raises(TypeError, match="not Relay"):
            StreamingAnswer(stream.to_sse())  # type: ignore[arg-type]
    play(backend, wire, work)


# --- a client that goes away ------------------------------------------------------------------------------------


async def leaves(sent: StreamingAnswer, visitor: Visitor, when: Awaitable[Any]) -> None:
    """The client goes when that has happened; the answer must then be over."""
    async with anyio.create_task_group() as group:
        group.start_soon(sent, SCOPE, visitor.receive, visitor.send)
        await when
        visitor.gone.set()


def test_the_request_is_cancelled_when_the_client_goes(backend: str, wire: Wire) -> None:
    async def work(client: AsyncClient, visitor: Visitor) -> None:
        for format in ("sse", "ndjson", "raw"):
            wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
            opening = client.chat.completions.create.raw(model="m", messages=MESSAGES, stream=True)
            visitor = Visitor()
            sent = StreamingAnswer(opening, format)  # type: ignore[arg-type]
            await leaves(sent, visitor, visitor.has(b"Hel"))
            assert await freed(wire)
            assert not visitor.whole
            assert sent.error is None

    play(backend, wire, work)


def test_the_request_is_cancelled_when_the_client_goes_before_it_is_answered(backend: str, wire: Wire) -> None:
    async def work(client: AsyncClient, visitor: Visitor) -> None:
        wire.tell(Answer(silent=True))
        sent = StreamingAnswer(chat(client))
        await leaves(sent, visitor, anyio.to_thread.run_sync(wire.settled, 1))
        assert visitor.messages == []
        wire.released.set()
        assert await freed(wire)

    play(backend, wire, work)


def test_the_request_is_cancelled_when_the_client_goes_without_having_taken_what_was_sent(
    backend: str, wire: Wire
) -> None:
    async def work(client: AsyncClient, visitor: Visitor) -> None:
        wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
        visitor.hold = anyio.Event()
        await leaves(StreamingAnswer(await chat(client)), visitor, anyio.wait_all_tasks_blocked())
        assert visitor.messages == []
        assert await freed(wire)

    play(backend, wire, work)


def test_a_server_that_fails_to_send_has_lost_its_client(backend: str, wire: Wire) -> None:
    async def work(client: AsyncClient, visitor: Visitor) -> None:
        for held in (True, False):
            wire.tell(events(*([] if held else [chunk("Hel")]), done=False, hold=wire.released))
            visitor.lost = True
            await StreamingAnswer(chat(client), keep_alive=0.01)(SCOPE, visitor.receive, visitor.send)
            assert await freed(wire)

    play(backend, wire, work)


def test_cancelling_the_answer_frees_the_connection(backend: str, wire: Wire) -> None:
    async def work(client: AsyncClient, visitor: Visitor) -> None:
        wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(StreamingAnswer(chat(client)), SCOPE, visitor.receive, visitor.send)
                await visitor.has(b"Hel")
                scope.cancel()
        assert await freed(wire)

    play(backend, wire, work)


def test_a_receive_that_fails_ends_the_answer_and_is_raised(backend: str, wire: Wire) -> None:
    async def receive() -> Any:
        raise RuntimeError("broken server")

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
        with pytest.raises(RuntimeError, match="broken server"):
            await StreamingAnswer(await chat(client))(SCOPE, receive, visitor.send)
        assert await freed(wire)

    play(backend, wire, work)


def test_what_is_to_be_done_afterwards_is_done(backend: str, wire: Wire) -> None:
    wire.tell(events(chunk("Hi", "stop")))
    done: list[bool] = []

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        async def afterwards() -> None:
            done.append(visitor.whole)

        sent = StreamingAnswer(chat(client))
        sent.background = afterwards
        await sent(SCOPE, visitor.receive, visitor.send)

    play(backend, wire, work)
    assert done == [True]


# --- a client that is slow, an API that is silent ---------------------------------------------------------------


def test_a_client_that_takes_nothing_holds_the_api_back(backend: str, wire: Wire) -> None:
    flood = Flood(wire)

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        visitor.hold = anyio.Event()
        async with anyio.create_task_group() as group:
            group.start_soon(StreamingAnswer(chat(client)), SCOPE, visitor.receive, visitor.send)
            sent = 0
            while sent < 2 or sent != flood.sent:
                sent = flood.sent
                await anyio.sleep(0.2)
            assert sent < flood.most / 4
            visitor.gone.set()
        assert await freed(wire)

    play(backend, wire, work)


def test_a_silent_api_is_bridged_by_comments(backend: str, wire: Wire) -> None:
    def silent() -> Any:
        wire.released.wait(5)
        for one in (chunk("Hel"), chunk("lo", "stop")):
            yield b"data: " + json.dumps(one).encode() + b"\n\n"
        yield b"data: [DONE]\n\n"

    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, silent()))

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(StreamingAnswer(chat(client), keep_alive=0.01), SCOPE, visitor.receive, visitor.send)
            await visitor.has(b": keep-alive\n\n: keep-alive\n\n")
            wire.released.set()
        assert visitor.body.replace(b": keep-alive\n\n", b"").count(b"data: ") == 3
        assert visitor.whole

    play(backend, wire, work)


def test_an_error_after_a_comment_is_an_event(backend: str, wire: Wire) -> None:
    def late(seen: Any) -> Answer:
        wire.released.wait(5)
        return answer({"error": {"message": "Slow down"}}, 429)

    wire.tell(late)

    async def work(client: AsyncClient, visitor: Visitor) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(StreamingAnswer(chat(client), keep_alive=0.01), SCOPE, visitor.receive, visitor.send)
            await visitor.has(b": keep-alive\n\n")
            wire.released.set()
        assert visitor.status == 200
        assert b"event: error\ndata: " in visitor.body
        assert b"Slow down" in visitor.body

    play(backend, wire, work)
