"""What goes over the wire for an envelope, whoever carries it, and how a body is decoded."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from openai_core.sansio.envelope import Envelope

Raw = list[tuple[bytes, bytes]]
"""Headers as they go over the wire."""

_BODIED = ("POST", "PUT", "PATCH")


def head(envelope: Envelope, host: bytes) -> Raw:
    """The headers, with those that only the wire needs: host and how long the body is."""
    try:
        headers = [(b"host", host)]
        headers += [(name.encode("ascii"), value.encode("ascii")) for name, value in envelope.headers.items()]
    except UnicodeEncodeError as error:
        raise unfit(error) from error
    return headers + framing(envelope)


def framing(envelope: Envelope) -> Raw:
    """What says where the body ends."""
    content = envelope.content
    if type(content) is bytes:
        return [(b"content-length", b"%d" % len(content))] if content or envelope.method in _BODIED else []
    if content.length is None:
        return [(b"transfer-encoding", b"chunked")]
    return [(b"content-length", b"%d" % content.length)]


def unfit(error: UnicodeEncodeError) -> ConfigurationError:
    """The refusal of a header that cannot be written."""
    return ConfigurationError(f"A header holds a character that headers cannot have: {error.object[error.start]!r}")


class AsyncPieces:
    """A body that is sent piece by piece."""

    def __init__(self, content: Any) -> None:
        self._content = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        from openai_core.http.pieces import AwaitedPieces

        return AwaitedPieces(self._content)


class AsyncWhole:
    """A body that is sent at once. httpcore's own leaves a generator behind where the sending is cancelled."""

    __slots__ = ("_content",)

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Once(self._content)


class _Once:
    __slots__ = ("_content",)

    def __init__(self, content: bytes | None) -> None:
        self._content = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        content, self._content = self._content, None
        if content is None:
            raise StopAsyncIteration
        return content


class Pieces:
    """A body that is sent piece by piece."""

    def __init__(self, content: Any) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._content)


class DecodingError(Exception):
    """A body is not encoded as its header says."""


class Decoder:
    """Undoes the encoding of a body, bit by bit."""

    def __init__(self, encodings: Iterable[str], strict: bool = True) -> None:
        """Begin.

        Args:
            encodings: In the order in which they were applied.
            strict: Refuse what is not encoded so; otherwise it is left as it is.
        """
        self._last_first = [_Coding(name) for name in encodings][::-1]
        self._strict = strict

    def feed(self, data: bytes) -> bytes:
        """What these bytes mean; it may be nothing yet."""
        raw = data
        try:
            for coding in self._last_first:
                data = coding.feed(data)
        except DecodingError:
            if self._strict:
                raise
            self._last_first = []
            return raw
        return data

    def finish(self) -> bytes:
        """What is left at the end."""
        data = b""
        try:
            for coding in self._last_first:
                data = coding.feed(data) + coding.finish()
        except DecodingError:
            if self._strict:
                raise
        return data


class _Coding:
    """gzip or deflate; the latter comes with and without a frame, whatever the standard says."""

    def __init__(self, name: str) -> None:
        self._gzip = name == "gzip"
        self._first = b""
        self._decompressor: Any = None

    def feed(self, data: bytes) -> bytes:
        if self._decompressor is None:
            data = self._first + data
            if len(data) < 2:
                self._first = data
                return b""
            self._decompressor = zlib.decompressobj(self._window(data))
        try:
            made: bytes = self._decompressor.decompress(data)
            while self._gzip and self._decompressor.eof and self._decompressor.unused_data.startswith(b"\x1f\x8b"):
                rest = self._decompressor.unused_data  # one archive after the other is one text
                self._decompressor = zlib.decompressobj(zlib.MAX_WBITS | 16)
                made += self._decompressor.decompress(rest)
        except zlib.error as error:
            raise DecodingError(str(error)) from error
        return made

    def _window(self, data: bytes) -> int:
        if self._gzip:
            return zlib.MAX_WBITS | 16
        framed = data[0] & 15 == 8 and (data[0] << 8 | data[1]) % 31 == 0
        return zlib.MAX_WBITS if framed else -zlib.MAX_WBITS

    def finish(self) -> bytes:
        if self._decompressor is None and not self._first:
            return b""
        if self._decompressor is None or not self._decompressor.eof:
            raise DecodingError("The compressed body ends too early")
        rest: bytes = self._decompressor.flush()
        return rest


def decoder(headers: Iterable[tuple[bytes, bytes]], status: int = 200) -> Decoder | None:
    """What undoes the encoding that the headers name; None where there is none, or none that was asked for.

    A refusal is told even if its words cannot be read.
    """
    named = b",".join([v for n, v in headers if len(n) == 16 and n.lower() == b"content-encoding"])
    if not named:
        return None
    encodings = [name for part in named.decode("latin-1").split(",") if (name := part.strip().lower())]
    encodings = ["gzip" if name == "x-gzip" else name for name in encodings if name != "identity"]
    if not encodings or any(name not in ("gzip", "deflate") for name in encodings):
        return None
    return Decoder(encodings, strict=200 <= status < 300)
