"""Something to be sent: bytes, a file, an answer, or an iterable, read piece by piece and, where possible, again."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Iterator
from io import TextIOBase
from stat import S_ISDIR, S_ISREG
from typing import Any, NamedTuple

from openai_core.errors import OpenAIError

PIECE = 256 * 1024
_COROUTINE = 0x80
"""The flag of a coroutine function's code (`inspect.CO_COROUTINE`, which takes long to load)."""

Progress = Callable[[int, int | None], Any]
"""Called with the bytes that were sent so far, and with all there are to send (None when nobody knows)."""


class Found(NamedTuple):
    """How a value is read."""

    open: Callable[[], Any]
    """Gives the bytes in pieces, from the beginning."""
    length: int | None = None
    """In bytes; None when nobody knows before the end."""
    replayable: bool = True
    """Whether it can be opened a second time."""
    asynchronous: bool = False
    """Whether its pieces have to be awaited."""
    held: bool = False
    """Whether the bytes are in memory, so that reading them takes no time."""


class Source:
    """Yields the bytes of a value."""

    __slots__ = ("_found", "length", "progress", "what")

    def __init__(
        self, value: Any, what: str = "the body", *, length: int | None = None, progress: Progress | None = None
    ) -> None:
        """Take the value.

        Args:
            value: Bytes, text (sent as UTF-8), a path (`os.PathLike`), a binary file, an answer, an iterable of bytes
                or an asynchronous one.
            what: What it is for, to be named when it cannot be sent.
            length: In bytes, where the value does not tell by itself.
            progress: Called after each piece that was sent.

        Raises:
            TypeError: the value is none of these.
            OSError: it is a path, and nothing can be read there.
        """
        self.what = what
        self._found = found(value, what)
        if hasattr(value, "found"):  # a `File`
            length, progress = value.length if length is None else length, progress or value.progress
        self.length = self._found.length if length is None else length
        """In bytes; None when nobody knows before the end."""
        self.progress = progress

    @property
    def replayable(self) -> bool:
        """Whether it can be sent from the beginning: again, or because nothing was read yet."""
        return self._found.replayable or not getattr(self._found.open, "begun", True)

    @property
    def asynchronous(self) -> bool:
        """Whether its pieces have to be awaited, which only the awaitable face can do."""
        return self._found.asynchronous

    @property
    def held(self) -> bool:
        """Whether the bytes are in memory, so that reading them takes no time."""
        return self._found.held

    def sources(self) -> tuple[Source, ...]:
        return (self,)

    def opened(self) -> Any:
        """The pieces, as the value gives them: an iterable, or an asynchronous one.

        Raises:
            OpenAIError: they can be had only once, and were.
        """
        return self._found.open()

    def __iter__(self) -> Iterator[bytes]:
        if self.asynchronous:
            raise TypeError(f"{self.what} is read asynchronously; only AsyncClient can send it")
        meter = Meter(self)
        for piece in self.opened():
            if taken := meter.take(piece):
                yield taken
                if hasattr(told := meter.told(), "__await__"):
                    if hasattr(told, "close"):
                        told.close()
                    raise TypeError("progress= was given a coroutine function; only AsyncClient can await it")
        meter.finish()


class Meter:
    """Looks at the pieces of one sending of a source as they go by."""

    __slots__ = ("_on_its_way", "_sent", "_source")

    def __init__(self, source: Source) -> None:
        self._source = source
        self._sent = 0
        self._on_its_way = 0

    def take(self, piece: Any) -> bytes:
        """The piece as bytes.

        Raises:
            TypeError: it is something else.
            OpenAIError: it is more than there was to be.
        """
        if isinstance(piece, (bytearray, memoryview)):
            piece = bytes(piece)
        elif not isinstance(piece, bytes):
            raise TypeError(f"{self._source.what} must give bytes, not {_name(piece)}{_hint(piece)}")
        length = self._source.length
        self._on_its_way = len(piece)
        if length is not None and self._sent + len(piece) > length:
            raise OpenAIError(f"{self._source.what} was to be {length} bytes long, and is longer")
        taken: bytes = piece
        return taken

    def told(self) -> Any:
        """Count the piece, which is sent by now, and tell; the result is what the one who was told returned."""
        self._sent += self._on_its_way
        self._on_its_way = 0
        progress = self._source.progress
        return None if progress is None else progress(self._sent, self._source.length)

    def finish(self) -> None:
        """Raise OpenAIError if it was less than there was to be: the server waits for the rest."""
        length = self._source.length
        if length is not None and self._sent < length:
            raise OpenAIError(f"{self._source.what} was to be {length} bytes long, and ended after {self._sent}")


class Once:
    """Opens what can be read only once, and lets it be opened again until the second of its pieces was asked for.

    A connection that had been idle may turn out to be gone when the first piece is written to it.
    """

    def __init__(self, opens: Callable[[], Any], what: str) -> None:
        self._opens = opens
        self._what = what
        self._pieces: Any = None
        self._first: Any = None
        self._taken = 0
        self._again = False

    @property
    def begun(self) -> bool:
        """Whether something was read."""
        return self._taken > 0

    def __call__(self) -> Once:
        if self._taken > 1:
            raise OpenAIError(f"{self._what} can be read only once, and was")
        if self._pieces is None:
            pieces = self._opens()
            self._pieces = pieces.__aiter__() if hasattr(pieces, "__aiter__") else iter(pieces)
        self._again = self._taken == 1
        return self

    def again(self) -> Any:
        """The first piece, if it is to be given again; None otherwise."""
        again, self._again = self._again, False
        return self._first if again else None

    def kept(self, piece: Any) -> Any:
        """The piece; the first is remembered until the next comes."""
        self._taken += 1
        self._first = piece if self._taken == 1 else None
        return piece

    def __iter__(self) -> Once:
        return self

    def __next__(self) -> Any:
        piece = self.again()
        return self.kept(next(self._pieces)) if piece is None else piece

    def __aiter__(self) -> Once:
        return self

    def __anext__(self) -> Step:
        return Step(self, self._pieces)


class Step:
    """Awaits the next piece."""

    def __init__(self, once: Once, pieces: Any) -> None:
        self._once = once
        self._pieces = pieces

    def __await__(self) -> Generator[Any, None, Any]:
        piece = self._once.again()
        if piece is None:
            if hasattr(self._pieces, "__anext__"):
                piece = yield from self._pieces.__anext__().__await__()
            elif not (piece := (yield from next(self._pieces).__await__())):  # a file whose `read` is awaited
                raise StopAsyncIteration
            self._once.kept(piece)
        return piece


# --- kinds of values --------------------------------------------------------------------------------------------


def is_content(value: Any) -> bool:
    """Whether it can be nothing but the content of a file (text and lists may be something else)."""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike | Iterator | AsyncIterable) or any(
        hasattr(value, name) for name in ("read", "iter_bytes", "iter_content")
    )


def found(value: Any, what: str = "the body") -> Found:
    """How a value is read; see `Source`."""
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, bytes | bytearray | memoryview):
        size = value.nbytes if isinstance(value, memoryview) else len(value)
        return Found(lambda: _slices(value), size, held=True)
    if isinstance(value, os.PathLike):
        return _path(value, what)
    if hasattr(value, "found"):
        given: Found = value.found
        return given
    if (answer := _answer(value, what)) is not None:
        return answer
    if hasattr(value, "read"):
        return _file(value, what)
    if isinstance(value, AsyncIterator):
        return Found(Once(lambda: value, what), replayable=False, asynchronous=True)
    if isinstance(value, Iterator):
        return Found(Once(lambda: value, what), replayable=False)
    if isinstance(value, AsyncIterable):
        return Found(lambda: value, asynchronous=True)
    if isinstance(value, Iterable) and not isinstance(value, dict):
        return Found(lambda: value)
    raise TypeError(f"{what} must be bytes, a path, a file object or an iterable of bytes, not {_name(value)}")


def _slices(value: bytes | bytearray | memoryview) -> Iterator[bytes]:
    if isinstance(value, bytes) and len(value) <= PIECE:
        yield value
        return
    view = memoryview(value)
    if not view.c_contiguous:
        yield bytes(view)
        return
    view = view.cast("B")
    for start in range(0, len(view), PIECE):
        yield bytes(view[start : start + PIECE])


def _path(path: os.PathLike[Any], what: str) -> Found:
    facts = os.stat(path)
    if S_ISDIR(facts.st_mode):
        raise IsADirectoryError(f"{what} must be a file, but {os.fspath(path)!r} is a folder")
    regular = S_ISREG(facts.st_mode)
    length = facts.st_size if regular else None

    def read() -> Iterator[bytes]:
        with open(path, "rb") as file:
            yield from _pieces(file, length)

    return Found(read, length) if regular else Found(Once(read, what), replayable=False)


def _file(file: Any, what: str) -> Found:
    if isinstance(file, TextIOBase) or ("b" not in str(getattr(file, "mode", "b")) and hasattr(file, "encoding")):
        raise TypeError(f'{what} was opened as text; open it with mode "rb"')
    if hasattr(file, "__aiter__") or _is_awaited(file.read):
        return Found(Once(lambda: _coroutines(file), what), replayable=False, asynchronous=True)
    try:
        start = file.tell()
        length = file.seek(0, os.SEEK_END) - start
        file.seek(start)
    except (AttributeError, TypeError, OSError, ValueError):
        return Found(Once(lambda: _pieces(file), what), replayable=False)

    def again() -> Iterator[bytes]:
        file.seek(start)
        return _pieces(file, length)

    return Found(again, length)


def _answer(value: Any, what: str) -> Found | None:
    """An answer, ours or another library's: its bytes if they are there, otherwise as they come."""
    if not hasattr(value, "headers"):
        return None
    awaited = False
    if hasattr(value, "iter_content"):  # of requests; its `content` would read it all
        opens: Callable[[], Any] = lambda: value.iter_content(PIECE)  # noqa: E731
    else:
        try:
            body = value.content
        except (AttributeError, RuntimeError):  # httpx raises one of its own when the body was not read yet
            body = None
        if isinstance(body, bytes):
            return found(body, what)
        chunks: Any = getattr(body, "iter_chunked", None)
        if chunks is not None:  # of aiohttp
            opens, awaited = lambda: chunks(PIECE), True
        elif not hasattr(value, "iter_bytes"):
            return None
        elif hasattr(value, "aiter_bytes") and not hasattr(getattr(value, "stream", None), "__iter__"):
            opens, awaited = value.aiter_bytes, True
        else:
            opens, awaited = value.iter_bytes, hasattr(value, "__aenter__")
    told = "" if "content-encoding" in value.headers else value.headers.get("content-length") or ""
    length = int(told) if told.isdigit() else None
    return Found(Once(opens, what), length, replayable=False, asynchronous=awaited)


def _is_awaited(function: Any) -> bool:
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return code is not None and bool(code.co_flags & _COROUTINE)


def _coroutines(file: Any) -> Iterator[Any]:
    while True:
        yield file.read(PIECE)


def _pieces(file: Any, length: int | None = None) -> Iterator[Any]:
    """The file from where it stands; no more of it than this, since it may grow."""
    left = length
    while left is None or left > 0:
        piece = file.read(PIECE if left is None else min(PIECE, left))
        if not piece:
            return
        yield piece
        left = None if left is None else left - len(piece)


def _hint(piece: Any) -> str:
    if isinstance(piece, str):
        return "; encode it, or open the file with mode 'rb'"
    return "; it has to be awaited, which AsyncClient does" if hasattr(piece, "__await__") else ""


def _name(value: Any) -> str:
    return type(value).__name__
