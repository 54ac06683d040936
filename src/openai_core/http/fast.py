"""The fast lane: our sockets, and a parser in C (httptools) for what comes over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpcore
from httptools import HttpParserError, HttpResponseParser

from openai_core.errors import ConfigurationError
from openai_core.http.awaited import AsyncDirect, Books
from openai_core.http.direct import Connection, Direct
from openai_core.http.loop import LoopBackend
from openai_core.http.proxies import tls
from openai_core.http.streams import Backend
from openai_core.http.wire import AsyncPieces, framing, unfit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from openai_core.http.direct import Place
    from openai_core.http.wire import Raw
    from openai_core.sansio.envelope import Envelope

MOST: Final = 100 * 1024
"""Bytes of an answer's head."""
BITE: Final = 64 * 1024

_BACKEND = Backend()
_LOOP_BACKEND = LoopBackend()


class Asked:
    """A request as it goes out."""

    __slots__ = ("content", "extensions", "head", "method", "sized", "timeout")

    def __init__(self, envelope: Envelope, where: Place) -> None:
        self.method = envelope.method
        self.content: Any = envelope.content
        self.timeout: Mapping[str, float | None] = envelope.timeout
        self.sized: int | None = None
        if type(self.content) is not bytes:
            self.sized = self.content.length
        lines = [f"{name}: {value}" for name, value in envelope.headers.items()]
        lines += [f"{name.decode()}: {value.decode()}" for name, value in framing(envelope)]
        try:
            text = "\r\n".join(lines).encode("ascii")
        except UnicodeEncodeError as error:
            raise unfit(error) from error
        if not text.count(b"\r") == text.count(b"\n") == len(lines) - 1 or b"\0" in text:
            raise ConfigurationError("A header holds a line break")
        first = b"%s %s HTTP/1.1\r\nhost: %s\r\n" % (envelope.method.encode("ascii"), where.url.target, where.host)
        self.head = b"%s%s\r\n\r\n" % (first, text)

    def framed(self, piece: bytes) -> bytes:
        """A piece of the body, as it is written."""
        return piece if self.sized is not None else b"%x\r\n%s\r\n" % (len(piece), piece)

    def last(self, sent: int) -> bytes:
        """What ends the body."""
        if self.sized is None:
            return b"0\r\n\r\n"
        if sent != self.sized:
            raise httpcore.LocalProtocolError(f"The body has {sent} bytes and was said to have {self.sized}")
        return b""


class Reading:
    """An answer as it is read."""

    def __init__(self, method: str) -> None:
        self.status = 0
        self.headers: Raw = []
        self.pieces: list[bytes] = []
        self.headed = False
        self.complete = False
        self.reusable = False
        self._method = method
        self._lasting = False
        self._size = 0
        self._parser = HttpResponseParser(self)

    def feed(self, data: bytes) -> None:
        """Take what came; nothing is the end of the connection."""
        if not data:
            self._end()
            return
        if not self.headed:
            self._size += len(data)
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            if not self.complete:
                raise httpcore.RemoteProtocolError(str(error) or type(error).__name__) from error
            self.reusable = False
        if not self.headed and self._size > MOST:
            raise httpcore.RemoteProtocolError("The head of the answer is too long")

    def _end(self) -> None:
        if not self.headed:
            raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
        names = {name.lower() for name, _ in self.headers}
        if b"transfer-encoding" in names:
            raise httpcore.RemoteProtocolError(
                "peer closed connection without sending complete message body (incomplete chunked read)"
            )
        if b"content-length" in names:
            raise httpcore.RemoteProtocolError(
                "peer closed connection without sending complete message body (too few bytes)"
            )
        self.complete = True

    def on_message_begin(self) -> None:
        if self.complete:  # something nobody asked for
            self.reusable = False

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.headed:
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        if self.headed:
            return
        status = self._parser.get_status_code()
        if 100 <= status < 200:
            self.headers = []
            return
        self.status = status
        self.headed = True
        self._lasting = self._parser.should_keep_alive()
        if self._method == "HEAD":
            self.complete = True

    def on_body(self, data: bytes) -> None:
        if not self.complete:
            self.pieces.append(data)

    def on_message_complete(self) -> None:
        if self.headed and not self.complete:
            self.complete = True
            self.reusable = self._lasting


class Reply:
    """An answer of the fast lane."""

    __slots__ = ("extensions", "headers", "status", "stream")

    def __init__(self, reading: Reading, body: Any, stream: Any) -> None:
        self.status = reading.status
        self.headers = reading.headers
        self.stream = body
        self.extensions = {"network_stream": stream}


class _Line:
    """One connection."""

    __slots__ = ("_broken", "_busy", "_stream", "_where")

    def __init__(self, where: Place) -> None:
        self._where = where
        self._stream: Any = None
        self._busy = False
        self._broken = False

    def is_available(self) -> bool:
        return not self._busy and not self._broken and self._stream is not None

    def has_expired(self) -> bool:
        return self._stream is None or bool(self._stream.get_extra_info("is_readable"))

    def over(self, body: Any) -> bool:
        """Know that an answer is done with; whether the connection is too."""
        self._busy = False
        if not body.reading.reusable or not body.whole_request:
            self._broken = True
        return self._broken


class Body:
    """The body of an answer, as it comes."""

    __slots__ = ("_line", "_stream", "_timeout", "reading", "whole_request")

    def __init__(self, line: Any, reading: Reading, stream: Any, timeout: float | None, whole_request: bool) -> None:
        self._line = line
        self._stream = stream
        self._timeout = timeout
        self.reading = reading
        self.whole_request = whole_request

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        reading = self.reading
        while not reading.pieces:
            if reading.complete:
                raise StopIteration
            reading.feed(self._stream.read(BITE, self._timeout))
        pieces, reading.pieces = reading.pieces, []
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def close(self) -> None:
        if self._line.over(self):
            self._stream.close()


class Line(_Line):
    """One connection, blocking."""

    __slots__ = ()

    def handle_request(self, asked: Asked) -> Reply:
        """Send, and read the head of the answer."""
        self._busy = True
        timeout = asked.timeout
        stream = self._stream
        if stream is None:
            stream = self._stream = self._connected(timeout.get("connect"))
        whole = self._sent(stream, asked, timeout.get("write"))
        reading = Reading(asked.method)
        wait = timeout.get("read")
        while not reading.headed:
            reading.feed(stream.read(BITE, wait))
        return Reply(reading, Body(self, reading, stream, wait, whole), stream)

    def _connected(self, timeout: float | None) -> Any:
        origin = self._where.origin
        host = origin.host.decode("ascii")
        stream = _BACKEND.connect_tcp(host, origin.port, timeout)
        return stream.start_tls(tls(), host, timeout) if origin.scheme == b"https" else stream

    def _sent(self, stream: Any, asked: Asked, timeout: float | None) -> bool:
        """Send it; False where the server would not have all of it, and may have said why."""
        try:
            stream.write(asked.head, timeout)
            if type(asked.content) is bytes:
                stream.write(asked.content, timeout)
                return True
            sent = 0
            for piece in asked.content:
                if piece:
                    sent += len(piece)
                    stream.write(asked.framed(piece), timeout)
            stream.write(asked.last(sent), timeout)
        except httpcore.WriteError:
            return False
        return True

    def close(self) -> None:
        self._broken = True
        if self._stream is not None:
            self._stream.close()


class Fast(Direct):
    """Sends with plain calls, from any number of threads, over the fast lane."""

    def _request(self, envelope: Envelope, where: Place) -> Any:
        return Asked(envelope, where)

    def _connection(self, where: Place) -> Connection:
        return Connection(where.key, Line(where), where.origin)


class AsyncBody(Body):
    """The body of an answer, as it is awaited."""

    __slots__ = ()

    instant = True
    """Closing it waits for nothing."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        reading = self.reading
        while not reading.pieces:
            if reading.complete:
                raise StopAsyncIteration
            reading.feed(await self._stream.read(BITE, self._timeout))
        pieces, reading.pieces = reading.pieces, []
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def aclose(self) -> None:
        if self._line.over(self):
            self._stream.abort()


class AsyncLine(_Line):
    """One connection, awaited."""

    __slots__ = ()

    async def handle_async_request(self, asked: Asked) -> Reply:
        """Send, and read the head of the answer."""
        self._busy = True
        timeout = asked.timeout
        stream = self._stream
        if stream is None:
            stream = self._stream = await self._connected(timeout.get("connect"))
        whole = await self._sent(stream, asked, timeout.get("write"))
        reading = Reading(asked.method)
        wait = timeout.get("read")
        while not reading.headed:
            reading.feed(await stream.read(BITE, wait))
        return Reply(reading, AsyncBody(self, reading, stream, wait, whole), stream)

    async def _connected(self, seconds: float | None) -> Any:
        origin = self._where.origin
        host = origin.host.decode("ascii")
        stream = await _LOOP_BACKEND.connect_tcp(host, origin.port, seconds)
        return await stream.start_tls(tls(), host, seconds) if origin.scheme == b"https" else stream

    async def _sent(self, stream: Any, asked: Asked, seconds: float | None) -> bool:
        try:
            await stream.write(asked.head, seconds)
            if type(asked.content) is bytes:
                await stream.write(asked.content, seconds)
                return True
            sent = 0
            async for piece in AsyncPieces(asked.content):
                if piece:
                    sent += len(piece)
                    await stream.write(asked.framed(piece), seconds)
            await stream.write(asked.last(sent), seconds)
        except httpcore.WriteError:
            return False
        return True

    async def aclose(self) -> None:
        self._broken = True
        if self._stream is not None:
            self._stream.abort()


class FastBooks(Books):
    """The connections of one event loop."""

    def connection(self, where: Place) -> Connection:
        return (
            Connection(where.key, AsyncLine(where), where.origin)
            if self.name == "asyncio"
            else super().connection(where)
        )


class AsyncFast(AsyncDirect):
    """Sends under asyncio over the fast lane; under trio, as ever."""

    _kept_by = FastBooks

    def _request(self, books: Books, envelope: Envelope, where: Place) -> Any:
        return Asked(envelope, where) if books.name == "asyncio" else super()._request(books, envelope, where)
