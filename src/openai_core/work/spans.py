"""Stretches of a file, each sent by itself: read from disk while it is sent, and again when that is tried again."""

from __future__ import annotations

import os
import tempfile
from io import TextIOBase
from stat import S_ISREG
from threading import Lock
from typing import IO, TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError, OpenAIError
from openai_core.sansio.source import PIECE, Found

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_MEMORY = 8 * 1024 * 1024
"""Bytes of a stream that cannot be read twice which are kept in memory; what is more goes through a temporary file."""


class Content:
    """What is to be sent in parts: a file that is there, an open one, or bytes."""

    def __init__(self, content: Any) -> None:
        """Take the content; what can be read only once is read to a temporary file now.

        Raises:
            TypeError: it is text, opened as text, or has to be awaited.
            OSError: it is a path, and nothing can be read there.
        """
        self.path: str | None = None
        self.stopped = False
        """Nothing more is wanted of it."""
        self._data: memoryview | None = None
        self._file: IO[bytes] | None = None
        self._start = 0
        self._lock = Lock()
        self._own = False
        if isinstance(content, (bytes, bytearray, memoryview)):
            self._data = memoryview(content).cast("B")
            self.size = len(self._data)
        elif isinstance(content, (str, os.PathLike)):
            self._take_path(os.fspath(content))
        elif hasattr(content, "read"):
            self._take_file(content)
        else:
            raise TypeError(f"A path, an open binary file or bytes are needed here, not {type(content).__name__}")
        self.name = self.path or getattr(content, "name", None)
        self.mark = self._mark()

    def _take_path(self, path: str) -> None:
        facts = os.stat(path)
        if os.path.isdir(path):
            raise IsADirectoryError(f"{path!r} is a folder; a file is needed here")
        if S_ISREG(facts.st_mode):
            self.path = os.path.realpath(path)
            self.size = facts.st_size
            self._file, self._own = open(path, "rb", 0), True  # noqa: SIM115 (closed by `close`)
            return
        with open(path, "rb") as stream:
            self._spool(stream)

    def _take_file(self, file: Any) -> None:
        if isinstance(file, TextIOBase) or ("b" not in str(getattr(file, "mode", "b")) and hasattr(file, "encoding")):
            raise TypeError('The file was opened as text; open it with mode "rb"')
        try:
            self._start = file.tell()
            self.size = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
        except (AttributeError, OSError, ValueError):
            self._spool(file)
        except TypeError:
            raise TypeError("The file has to be awaited; give its path instead") from None
        else:
            self._file = file

    def _spool(self, stream: Any) -> None:
        held: Any = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 (closed by `close`)
        self._file, self._own = held, True
        while piece := stream.read(PIECE):
            if not isinstance(piece, bytes):
                held.close()
                raise TypeError(f"The file must give bytes, not {type(piece).__name__}")
            held.write(piece)
        self.size = held.tell()

    def _mark(self) -> int | None:
        """When it was changed last, where it is a file."""
        return None if self.path is None else os.stat(self.path).st_mtime_ns

    @property
    def changed(self) -> bool:
        """Whether the file became another while it was sent."""
        return self.path is not None and (
            not os.path.exists(self.path) or self._mark() != self.mark or os.stat(self.path).st_size != self.size
        )

    def pieces(self, start: int, length: int) -> Iterator[bytes]:
        """The bytes of a stretch, a little at a time.

        Raises:
            OpenAIError: the file is shorter than it was, or nothing more is wanted of it.
        """
        if self._data is not None:
            for place in range(start, start + length, PIECE):
                yield bytes(self._data[place : min(place + PIECE, start + length)])
            return
        place, left = self._start + start, length
        while left:
            if self.stopped:
                raise OpenAIError("The upload was given up")
            piece = self._read(place, min(PIECE, left))
            if not piece:
                raise OpenAIError("The file became shorter while it was sent")
            place += len(piece)
            left -= len(piece)
            yield piece

    def _read(self, place: int, size: int) -> bytes:
        """Some bytes; several threads may ask."""
        assert self._file is not None
        if self.path is not None and hasattr(os, "pread"):
            return os.pread(self._file.fileno(), size, place)
        with self._lock:
            self._file.seek(place)
            return self._file.read(size)

    def md5(self) -> str:
        """The checksum of all of it, in hexadecimal digits."""
        from hashlib import md5

        digest = md5(usedforsecurity=False)
        for piece in self.pieces(0, self.size):
            digest.update(piece)
        return digest.hexdigest()

    def close(self) -> None:
        """Let go of what was made here; a file of the caller's stays open."""
        self.stopped = True
        if self._own and self._file is not None:
            self._file.close()


class Span:
    """A stretch of a content, given where a file is wanted."""

    __slots__ = ("content", "length", "start")

    def __init__(self, content: Content, start: int, length: int) -> None:
        self.content = content
        self.start = start
        self.length = length

    @property
    def found(self) -> Found:
        """How it is read."""
        return Found(lambda: self.content.pieces(self.start, self.length), self.length)


def spans(content: Content, size: int) -> list[Span]:
    """The content in stretches of this size, the last one shorter.

    Raises:
        ConfigurationError: there is nothing in it.
    """
    if not content.size:
        raise ConfigurationError("The file is empty: there is nothing to upload")
    return [Span(content, start, min(size, content.size - start)) for start in range(0, content.size, size)]
