"""A stream as the answer of an ASGI application: for Starlette and FastAPI, for others, and for a bare server."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, Literal

from anyio import Lock, create_task_group, current_time, sleep_until

from openai_core.errors import OpenAIError
from openai_core.sansio.codec import dumps
from openai_core.sansio.relay import Ndjson, Sse, status_of, told

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, MutableMapping
    from contextlib import AbstractAsyncContextManager

    from openai_core.aio.events import AsyncEventStream
    from openai_core.aio.relay import AsyncRelay
    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.stream import AsyncStream
    from openai_core.aio.toolrun import AsyncToolRunStream

    Passable = AsyncStream[Any] | AsyncEventStream[Any] | AsyncToolRunStream[Any, Any] | AsyncStreamedResponse[Any]
    Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
    Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

    _Response = object
else:
    try:  # FastAPI sends only what is a response of Starlette's as it is
        from starlette.responses import Response as _Response
    except ImportError:
        _Response = object


class StreamingAnswer(_Response):
    """Answers a request with a stream, and lets the stream's connection go as soon as the client is gone.

        return StreamingAnswer(client.responses.create(model="gpt-5.4", input=question, stream=True))

    It is an ASGI application for one request, `await answer(scope, receive, send)`; where Starlette is installed, it is
    one of its responses too. Nothing is read ahead of the client, and no task is left behind. Under asyncio and trio.
    """

    background: Any = None
    """What Starlette and FastAPI call when all is sent."""

    def __init__(
        self,
        stream: Passable | Awaitable[Passable] | AbstractAsyncContextManager[Passable],
        format: Literal["sse", "ndjson", "raw"] = "sse",
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        keep_alive: float | None = 15.0,
        pick: Callable[[Any], Any] | None = None,
        done: bool | None = None,
        errors: Literal["send", "raise"] = "send",
    ) -> None:
        """Begin; nothing is sent yet.

        Args:
            stream: A stream of an `AsyncClient` (that of `run_tools` as well), what gives one when it is awaited or
                entered (so that an error of the API before the first event is answered with its status), or, for any
                format, an answer not yet read: that of `.raw(..., stream=True)` or `.streaming(..., stream=True)`.
            format: `sse`: server-sent events. `ndjson`: lines of JSON. `raw`: the bytes as they came, decompressed.
            status: The status; 200, or with `raw` that of the API, if None.
            headers: On top of the format's own, or in place of those.
            keep_alive: Seconds; a comment is sent whenever nothing else was for so long (`sse` only). None: never.
            pick: Makes of an item what is written in its place, JSON or a model; None leaves it out.
            done: Whether events end with `data: [DONE]`; as the API itself has it, if None.
            errors: `send`: an error of the API is answered as JSON with its status before anything was sent, and told
                in a last event or line afterwards. `raise`: it is raised. With `raw`, one in mid-stream always is.

        Raises:
            TypeError: that is no stream of an `AsyncClient`.
            ValueError: an option cannot be, or a header cannot be sent.
        """
        if not (hasattr(stream, "__await__") or hasattr(stream, "__aenter__")):
            what = "a stream of an AsyncClient, or what gives one when it is awaited"
            raise TypeError(f"StreamingAnswer takes {what}, not {type(stream).__name__}")
        if format not in ("sse", "ndjson", "raw"):
            raise ValueError(f"format is 'sse', 'ndjson' or 'raw', not {format!r}")
        if errors not in ("send", "raise"):
            raise ValueError(f"errors is 'send' or 'raise', not {errors!r}")
        if keep_alive is not None and not keep_alive > 0:
            raise ValueError(f"keep_alive is a number of seconds above 0, or None for never, not {keep_alive!r}")
        self.stream = stream
        self.format: str = format
        self.status_code = status or 200
        self.keep_alive = keep_alive if format == "sse" else None
        self.raw_headers = [_header(name, value) for name, value in (headers or {}).items()]
        self.error: OpenAIError | None = None
        """What broke the stream; None while nothing has."""
        self._status = status
        self._pick = pick
        self._done = done
        self._raises = errors == "raise"
        self._used = False

    async def __call__(self, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        """Send it all.

        Raises:
            RuntimeError: it was sent before, or this is no HTTP request.
            OpenAIError: with `errors="raise"`, or in mid-stream with `raw`.
        """
        if scope["type"] != "http" or self._used:
            raise RuntimeError("A StreamingAnswer answers one HTTP request, once")
        self._used = True
        failures: list[Exception] = []
        sending = _Sending(self, send)
        async with create_task_group() as group:

            async def alongside(work: Callable[..., Awaitable[None]], *values: Any) -> None:
                try:
                    await work(*values)
                except _GoneError:
                    pass
                except Exception as error:  # kept, since the group would wrap it
                    failures.append(error)
                group.cancel_scope.cancel()

            group.start_soon(alongside, _until_gone, receive)
            if self.keep_alive is not None:
                group.start_soon(alongside, sending.keep_alive, self.keep_alive)
            await alongside(self._pass_on, sending)
        if failures:
            raise failures[0]
        if self.background is not None:
            await self.background()

    async def _pass_on(self, sending: _Sending) -> None:
        """Send what the stream gives; it is closed before its last words are sent."""
        try:
            source: Any = self.stream
            if hasattr(source, "__await__"):
                source = await source
            if not hasattr(source, "__aenter__"):
                raise TypeError(f"StreamingAnswer takes a stream, which {type(source).__name__} is not")
            async with source as stream:
                async for block in self._blocks(stream, sending):
                    await sending.block(block)
        except OpenAIError as error:
            self.error = error
            if self._raises or not await sending.problem(error):
                raise
        else:
            await sending.end()

    def _blocks(self, stream: Any, sending: _Sending) -> AsyncIterator[bytes]:
        """What is sent of an open stream."""
        unread = hasattr(stream, "iter_bytes")
        if self.format == "raw":
            if not unread:
                raise TypeError("The raw bytes of a stream are had by .raw(...) or .streaming(...) on the operation")
            sending.form = None
            sending.headers["content-type"] = stream.content_type or "application/octet-stream"
            if self._status is None:
                self.status_code = stream.status_code
            return aiter(stream.iter_bytes())
        if unread:
            stream = stream.events()
        elif not hasattr(stream, "to_sse"):
            raise TypeError(f"StreamingAnswer takes a stream, which {type(stream).__name__} is not")
        relay: AsyncRelay
        if self.format == "sse":
            relay = stream.to_sse(pick=self._pick, done=self._done, errors="raise")
        else:
            relay = stream.to_ndjson(pick=self._pick, errors="raise")
        sending.form = relay.form
        return relay


class _Sending:
    """What was said to the server so far, and what may still be said."""

    def __init__(self, answer: StreamingAnswer, send: Send) -> None:
        self.form: Ndjson | None = Sse() if answer.format == "sse" else Ndjson()
        """Writes the last words; None where none can be said."""
        self.headers = self.form.headers
        self._answer = answer
        self._send = send
        self._lock = Lock()
        self._begun = False
        self._ended = False
        self._last = current_time()

    async def block(self, data: bytes) -> None:
        """Send a block, after the head if it is the first."""
        async with self._lock:
            await self._body(data)

    async def end(self) -> None:
        """Say that nothing follows."""
        async with self._lock:
            await self._body(b"", more=False)

    async def problem(self, error: OpenAIError) -> bool:
        """Tell the error: as an answer of its own, or in a last block. False where it is too late for either."""
        async with self._lock:
            data = dumps(told(error))
            if not self._begun:
                self.headers.update({"content-type": "application/json", "cache-control": "no-store"})
                if (seconds := getattr(error, "retry_after", None)) is not None:
                    self.headers["retry-after"] = str(ceil(seconds))
                await self._head(status_of(error), without=(b"content-type", b"cache-control"))
            elif self.form is None:
                return False
            else:
                data = self.form.error(error)
            await self._body(data, more=False)
            return True

    async def keep_alive(self, seconds: float) -> None:
        """Say that there is nothing to say, whenever nothing was said for so long."""
        while True:
            await sleep_until(self._last + seconds)
            async with self._lock:
                if not self._ended and current_time() >= self._last + seconds:
                    await self._body(Sse.pause)

    async def _body(self, data: bytes, *, more: bool = True) -> None:
        if not self._begun:
            await self._head(self._answer.status_code)
        self._ended = not more
        await self._say({"type": "http.response.body", "body": data, "more_body": more})
        self._last = current_time()

    async def _head(self, status: int, without: tuple[bytes, ...] = ()) -> None:
        own = [(name, value) for name, value in self._answer.raw_headers if name.lower() not in without]
        names = {name.lower() for name, _ in own}
        rest = [(name.encode(), value.encode("latin-1")) for name, value in self.headers.items()]
        headers = [*(pair for pair in rest if pair[0] not in names), *own]
        self._begun = True
        await self._say({"type": "http.response.start", "status": status, "headers": headers})

    async def _say(self, message: dict[str, Any]) -> None:
        try:
            await self._send(message)
        except OSError as error:  # how some servers say that the client is gone
            raise _GoneError from error


class _GoneError(Exception):
    """The client went away."""


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _header(name: str, value: str) -> tuple[bytes, bytes]:
    if not name or any(mark in name + value for mark in "\r\n\0"):
        raise ValueError(f"The header {name!r} cannot be sent: it is more than a line")
    return name.lower().encode("latin-1"), value.encode("latin-1")
