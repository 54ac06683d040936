"""Chunked bodies, read straight from the socket: a stream of events has a chunk for each, and it adds up.

httpcore reads heads, and all bodies but these. When such a body has come whole, its connection begins anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpcore

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from openai_core.http.wire import Raw

BITE: Final = 64 * 1024
LONGEST: Final = 16 * 1024
"""Bytes of a line between two chunks, or of what follows the last."""


class Chunks:
    """Bytes of a chunked body in, what is in the chunks out (RFC 9112, 7.1)."""

    __slots__ = ("_after", "_held", "_left", "_trailer", "done", "rest")

    def __init__(self) -> None:
        self.done = False
        self.rest = b""
        """What came after the end."""
        self._held = b""
        self._left = 0
        self._after = False
        """Whether the line end that closes a chunk is to come."""
        self._trailer = False

    def feed(self, data: bytes) -> bytes:
        """What these bytes hold of the body.

        Raises:
            httpcore.RemoteProtocolError: this is no chunked body.
        """
        if self._held:
            data, self._held = self._held + data, b""
        found: list[bytes] = []
        at, size = 0, len(data)
        while at < size:
            if self._left:
                piece = data[at : at + self._left]
                found.append(piece)
                at += len(piece)
                self._left -= len(piece)
                self._after = not self._left
                continue
            end = data.find(b"\r\n", at)
            if end < 0:
                if size - at > LONGEST or (self._after and size - at > 1):
                    raise httpcore.RemoteProtocolError("The body is not chunked as it should be")
                self._held = data[at:]
                break
            line, at = data[at:end], end + 2
            if self._after:
                if line:
                    raise httpcore.RemoteProtocolError("A chunk is longer than was said")
                self._after = False
            elif self._trailer:
                if not line:
                    self.done, self.rest = True, data[at:]
                    break
            else:
                self._left = _length(line)
                self._trailer = not self._left
        return found[0] if len(found) == 1 else b"".join(found)


def _length(line: bytes) -> int:
    digits = line.partition(b";")[0].rstrip(b" \t")
    if not 0 < len(digits) <= 20 or digits.strip(b"0123456789abcdefABCDEF"):
        raise httpcore.RemoteProtocolError(f"This is no length of a chunk: {line[:40]!r}")
    return int(digits, 16)


def is_chunked(status: int, version: Any, headers: Raw) -> bool:
    """Whether the body of an answer is chunked and nothing but that, and the connection stays after it."""
    chunked = False
    for name, value in headers:
        if len(name) == 17 and name.lower() == b"transfer-encoding":
            if chunked or value.strip().lower() != b"chunked":
                return False
            chunked = True
        elif len(name) == 10 and name.lower() == b"connection" and value.strip().lower() != b"keep-alive":
            return False
    return chunked and version == b"HTTP/1.1" and status >= 200 and status not in (204, 304)


def _cut() -> httpcore.RemoteProtocolError:
    return httpcore.RemoteProtocolError(
        "peer closed connection without sending complete message body (incomplete chunked read)"
    )


class Unchunked:
    """A chunked body as it comes."""

    __slots__ = ("_begun", "_seconds", "_stream", "chunks")

    def __init__(self, stream: Any, begun: bytes, seconds: float | None) -> None:
        """Go on where the head ended.

        Args:
            stream: The socket.
            begun: What was read of the body along with the head.
            seconds: How long a read may take.
        """
        self.chunks = Chunks()
        self._stream = stream
        self._begun = begun
        self._seconds = seconds

    @property
    def is_whole(self) -> bool:
        """Whether it came to its end, and nothing after it."""
        return self.chunks.done and not self.chunks.rest

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        chunks = self.chunks
        while not chunks.done:
            data, self._begun = self._begun or self._stream.read(BITE, self._seconds), b""
            if not data:
                raise _cut()
            if piece := chunks.feed(data):
                return piece
        raise StopIteration


class AsyncUnchunked(Unchunked):
    """A chunked body as it is awaited."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        chunks = self.chunks
        while not chunks.done:
            data, self._begun = self._begun or await self._stream.read(BITE, self._seconds), b""
            if not data:
                raise _cut()
            if piece := chunks.feed(data):
                return piece
        raise StopAsyncIteration
