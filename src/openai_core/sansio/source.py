"""Something to be sent: bytes, a file, or an iterable, read piece by piece and, where possible, again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

PIECE = 64 * 1024


class Source:
    """Yields the bytes of a value."""

    __slots__ = ("_open", "length", "replayable")

    def __init__(self, value: Any, what: str = "the body") -> None:
        """Take the value.

        Args:
            value: Bytes, text (sent as UTF-8), a path (`os.PathLike`), a file object, or an iterable of bytes.
            what: What it is for, to be named when it cannot be sent.

        Raises:
            TypeError: the value is none of these.
        """
        self.length: int | None = None
        """In bytes; None when nobody knows before the end."""
        self.replayable = True
        """Whether it can be sent a second time."""
        self._open: Any
        if isinstance(value, str):
            value = value.encode()
        if isinstance(value, (bytes, bytearray, memoryview)):
            self._open = lambda: (bytes(value),)
            self.length = len(value) if not isinstance(value, memoryview) else value.nbytes
        elif isinstance(value, os.PathLike):
            self._open = lambda: _read_path(value)
            self.length = os.stat(value).st_size
        elif hasattr(value, "read"):
            self._take_file(value)
        elif isinstance(value, Iterable):
            self.replayable = not isinstance(value, Iterator)
            self._open = lambda: value
        else:
            raise TypeError(f"{what} must be bytes, a path, a file object or an iterable of bytes, not {_name(value)}")

    def _take_file(self, file: Any) -> None:
        try:
            start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(start)
        except (AttributeError, OSError, ValueError):
            self.replayable = False
            self._open = lambda: _pieces(file)
            return
        if isinstance(file.read(0), bytes):
            self.length = end - start

        def again() -> Iterator[bytes]:
            file.seek(start)
            return _pieces(file)

        self._open = again

    def __iter__(self) -> Iterator[bytes]:
        return (piece if isinstance(piece, bytes) else _encoded(piece) for piece in self._open())


def _pieces(file: Any) -> Iterator[Any]:
    while piece := file.read(PIECE):
        yield piece


def _read_path(path: os.PathLike[Any]) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _pieces(file)


def _encoded(piece: Any) -> bytes:
    if isinstance(piece, str):
        return piece.encode()
    if isinstance(piece, (bytearray, memoryview)):
        return bytes(piece)
    raise TypeError(f"A body is made of bytes, not of {_name(piece)}")


def _name(value: Any) -> str:
    return type(value).__name__
