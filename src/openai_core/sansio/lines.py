"""Bytes and text cut into pieces and lines as they come."""

from __future__ import annotations

from codecs import getincrementaldecoder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codecs import IncrementalDecoder
    from collections.abc import Mapping


def charset(headers: Mapping[str, str]) -> str:
    """The character set that an answer's header names; UTF-8 when it names none."""
    _, _, rest = headers.get("content-type", "").partition("charset=")
    return rest.partition(";")[0].strip().strip('"') or "utf-8"


def text_decoder(headers: Mapping[str, str]) -> IncrementalDecoder:
    """Decodes the body of an answer with these headers, bit by bit."""
    try:
        return getincrementaldecoder(charset(headers))("replace")
    except LookupError:
        return getincrementaldecoder("utf-8")("replace")


class Cutter:
    """Bytes in, pieces of one size out; without a size, what comes in."""

    __slots__ = ("_rest", "_size")

    def __init__(self, size: int | None = None) -> None:
        if size is not None and size < 1:
            raise ValueError(f"The size of a piece must be at least 1 byte, not {size}")
        self._size = size
        self._rest = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The pieces that these bytes complete."""
        if self._size is None:
            return [data] if data else []
        self._rest += data
        whole = len(self._rest) - len(self._rest) % self._size
        pieces = [bytes(self._rest[start : start + self._size]) for start in range(0, whole, self._size)]
        del self._rest[:whole]
        return pieces

    def finish(self) -> list[bytes]:
        """What is left."""
        rest = bytes(self._rest)
        self._rest.clear()
        return [rest] if rest else []


class TextCutter:
    """Bytes in, text out, in the character set that an answer's header names."""

    __slots__ = ("_decoder",)

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._decoder = text_decoder(headers)

    def feed(self, data: bytes) -> list[str]:
        """The text that these bytes complete."""
        text = self._decoder.decode(data)
        return [text] if text else []

    def finish(self) -> list[str]:
        """What is left."""
        text = self._decoder.decode(b"", True)
        return [text] if text else []


class LineCutter:
    """Bytes in, lines out, in the character set that an answer's header names."""

    __slots__ = ("_decoder", "_lines")

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._decoder = text_decoder(headers)
        self._lines = LineDecoder()

    def feed(self, data: bytes) -> list[str]:
        """The lines that these bytes complete."""
        return self._lines.feed(self._decoder.decode(data))

    def finish(self) -> list[str]:
        """The line that the end completes, if there is one."""
        return [*self._lines.feed(self._decoder.decode(b"", True)), *self._lines.finish()]


class LineDecoder:
    """Text in, whole lines out; a line ends with CR, LF or both."""

    __slots__ = ("_after_return", "_rest")

    def __init__(self) -> None:
        self._rest: list[str] = []
        self._after_return = False

    def feed(self, text: str) -> list[str]:
        """The lines that this text completes."""
        if self._after_return and text:
            self._after_return = False
            text = text.removeprefix("\n")
        if "\r" in text:
            self._after_return = text.endswith("\r")
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        first, found, more = text.partition("\n")
        self._rest.append(first)
        if not found:
            return []
        lines = ["".join(self._rest), *more.split("\n")]
        self._rest = [lines.pop()]
        return lines

    def finish(self) -> list[str]:
        """The line that the end completes, if there is one."""
        rest = "".join(self._rest)
        self._rest = []
        return [rest] if rest else []
