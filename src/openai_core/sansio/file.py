"""What may be given where the API wants a file."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Awaitable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeAlias

from openai_core.sansio.source import Found, Progress, Source, found, is_content

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_NAMELESS = "upload"


class File:
    """A file to be sent: what is in it, what it is called and of what type it is; made by `to_file`."""

    __slots__ = ("_found", "content", "content_type", "headers", "length", "name", "progress")

    content: Any
    name: str
    content_type: str
    headers: Mapping[str, str]
    """Further headers for its part of the form."""
    length: int | None
    """In bytes, where the content does not tell by itself."""
    progress: Progress | None

    def __init__(
        self,
        content: Any,
        name: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
        length: int | None = None,
        progress: Progress | None = None,
    ) -> None:
        if isinstance(content, File):
            inner = content
            name, content_type = name or inner.name, content_type or (inner.content_type if name is None else None)
            headers = inner.headers if headers is None else headers
            length = inner.length if length is None else length
            progress = progress or inner.progress
            content = inner.content
            self._found: Found | None = inner._found
        else:
            self._found = None if isinstance(content, os.PathLike) else found(content, "the file")
        self.content = content
        self.content_type = content_type or _type_of(content, name or _name_of(content))
        self.name = name or _name_of(content) or _made_up(self.content_type)
        self.headers = headers or {}
        self.length = length
        self.progress = progress

    @property
    def found(self) -> Found:
        """How its content is read; a path is looked at anew each time."""
        return self._found or found(self.content, self.name)

    def source(self, what: str) -> Source:
        """Its bytes."""
        return Source(self, what)

    def __repr__(self) -> str:
        return f"File({self.name!r}, {self.content_type!r})"


def to_file(
    content: FileTypes,
    name: str | None = None,
    *,
    content_type: str | None = None,
    headers: Mapping[str, str] | None = None,
    length: int | None = None,
    progress: Progress | None = None,
) -> File:
    """Describe a file to be sent, for operations that take one; both clients take it.

    Args:
        content: Bytes, a path (`pathlib.Path`), a binary file, an iterator of bytes, an answer (of this package or of
            httpx, read or streamed), or `(name, content[, content type[, headers]])`. Asynchronous iterators, files
            and answers are for `AsyncClient`.
        name: What it is called. Default: the name of the path, the file or the answer; `upload` where there is none.
        content_type: Default: that of the answer, or what the name or the first bytes suggest.
        headers: Further headers for its part of the form.
        length: In bytes, where the content does not tell by itself; the whole form then has a known length too.
        progress: Called with the bytes of this file that were sent so far and with all there are (None when nobody
            knows). It begins again at the beginning when the request is tried again. Under `AsyncClient` it may be a
            coroutine function.

    Raises:
        TypeError: the content is text, a file that was opened as text, or none of the above.
        OSError: it is a path, and nothing can be read there.
    """
    if isinstance(content, str):
        raise TypeError(f"A file cannot be given as str: {_advice(content)}")
    if isinstance(content, os.PathLike):
        found(content, "the file")
    file = described(content)
    if isinstance(content, File) or any(x is not None for x in (name, content_type, headers, length, progress)):
        file = File(file, name, content_type, headers, length, progress)
    return file


def described(value: Any, field: str = "file") -> File:
    """Whatever stands where a file is wanted, as a `File`.

    Raises:
        TypeError: it cannot be a file.
    """
    if isinstance(value, File):
        return value
    if isinstance(value, tuple):
        name, content, kind, headers = (*value, None, None)[:4]
        return File(content, name, kind, headers)
    if isinstance(value, str):
        raise TypeError(f"`{field}` must be a file, not str: {_advice(value)}")
    try:
        return File(value)
    except TypeError as error:
        raise TypeError(str(error).replace("the file", f"`{field}`", 1)) from None


def is_described(value: Any) -> bool:
    """Whether this is (name, content, ...), not a row of files."""
    return isinstance(value, tuple) and 2 <= len(value) <= 4 and (value[0] is None or isinstance(value[0], str))


def is_file(value: Any) -> bool:
    """Whether it can be nothing but a file."""
    return isinstance(value, File) or is_described(value) or is_content(value)


# --- names and types --------------------------------------------------------------------------------------------


def _name_of(content: Any) -> str | None:
    name = content
    if not isinstance(content, os.PathLike):
        name = getattr(content, "filename", None) or getattr(content, "name", None)
    if isinstance(name, (str, bytes, os.PathLike)):
        return os.path.basename(os.fsdecode(name)) or None
    headers = getattr(content, "headers", None)
    told = None if headers is None else _told(headers.get("content-disposition") or "")
    if told is None:
        from urllib.parse import unquote, urlsplit

        try:
            url = str(getattr(content, "url", ""))
        except RuntimeError:  # httpx's, of an answer to no request
            url = ""
        told = unquote(urlsplit(url).path.rpartition("/")[2]) if "://" in url else None
    return os.path.basename(told or "") or None


def _told(disposition: str) -> str | None:
    """The name that a `content-disposition` header gives."""
    import re
    from urllib.parse import unquote

    if exact := re.search(r"filename\*\s*=\s*[\w-]+'[^']*'([^;\s]+)", disposition, re.IGNORECASE):
        return unquote(exact[1])
    plain = re.search(r'filename\s*=\s*(?:"([^"]*)"|([^;\s]+))', disposition, re.IGNORECASE)
    return plain[1] or plain[2] if plain else None


def _type_of(content: Any, name: str | None) -> str:
    from openai_core.sansio.kinds import OCTETS, sniffed, type_by_name

    headers = getattr(content, "headers", None)
    told = None if headers is None else headers.get("content-type")
    if told and told != OCTETS:
        return str(told)
    by_name = None if name is None else type_by_name(name)
    return by_name or sniffed(_first(content)) or OCTETS


def _first(content: Any) -> bytes:
    """The first bytes of what is in memory."""
    from openai_core.sansio.kinds import FIRST

    if isinstance(content, bytes | bytearray):
        return bytes(content[:FIRST])
    if hasattr(content, "getbuffer"):
        place = content.tell()
        return bytes(content.getbuffer()[place : place + FIRST])
    return b""


def _made_up(content_type: str) -> str:
    """A name for what has none; the API tells formats by the end of a name."""
    from openai_core.sansio.kinds import OCTETS, ending

    return _NAMELESS if content_type == OCTETS else f"{_NAMELESS}{ending(content_type) or ''}"


def _advice(text: str) -> str:
    short = text if len(text) <= 60 and text.isprintable() else "..."
    return f"write Path({short!r}) for the file there, or (name, content) for a file with this content"


# --- for type checkers ------------------------------------------------------------------------------------------


class Answered(Protocol):
    """An answer whose bytes can be read; httpx's or one of this package."""

    @property
    def headers(self) -> Mapping[str, str]: ...
    def iter_bytes(self) -> Iterator[bytes] | AsyncIterator[bytes]: ...


class Awaited(Protocol):
    """A file whose `read` is awaited; for `AsyncClient`."""

    def read(self, size: int = -1, /) -> Awaitable[bytes]: ...


FileContent: TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | IO[bytes]
    | os.PathLike[str]
    | Iterator[bytes]
    | AsyncIterable[bytes]
    | Answered
    | Awaited
    | File
)
"""The bytes themselves, an open binary file, a path (`pathlib.Path`) that is read while it is sent, an iterator or
asynchronous iterable of bytes, an answer, or what `to_file` gives. What is asynchronous is for `AsyncClient`."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent | str]
    | tuple[str | None, FileContent | str, str | None]
    | tuple[str | None, FileContent | str, str | None, Mapping[str, str]]
)
"""A file: its content, or `(name, content[, content type[, headers]])`."""
