"""Writes multipart/form-data: fields in bracket style, files streamed from where they are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from openai_core.sansio.codec import dumps, plain
from openai_core.sansio.source import Source
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openai_core.sansio.message import MultipartBody

_NAMELESS = "upload"


class Form:
    """The bytes of a form, in pieces; its length is known when that of every file is."""

    __slots__ = ("_parts", "boundary", "length", "replayable")

    def __init__(self, body: MultipartBody, boundary: str | None = None) -> None:
        self.boundary = boundary or os.urandom(16).hex()
        self._parts: list[tuple[bytes, Source]] = list(self._laid_out(body))
        self.replayable = all(source.replayable for _, source in self._parts)
        self.length: int | None = len(self.boundary) + 6
        for head, source in self._parts:
            if source.length is None:
                self.length = None
                break
            self.length += len(head) + source.length + 2

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    def __iter__(self) -> Iterator[bytes]:
        for head, source in self._parts:
            yield head
            yield from source
            yield b"\r\n"
        yield f"--{self.boundary}--\r\n".encode()

    def _laid_out(self, body: MultipartBody) -> Iterator[tuple[bytes, Source]]:
        for name, value in body.fields.items():
            if value is UNSET or value is None:
                continue
            if name in body.files or name in body.file_lists:
                many = isinstance(value, list) or (isinstance(value, tuple) and not _is_described(value))
                for file in value if many else (value,):
                    yield self._file(f"{name}[]" if many else name, file)
            elif name in body.encodings:
                kind = body.encodings[name]
                written = value if isinstance(value, (str, bytes)) and "json" not in kind else dumps(value)
                yield self._head(name, content_type=kind), Source(written)
            else:
                for key, text in flatten(name, value):
                    yield self._head(key), Source(text)

    def _file(self, name: str, value: Any) -> tuple[bytes, Source]:
        filename: str | None = None
        kind: str | None = None
        headers: Mapping[str, str] = {}
        content = value
        if isinstance(value, tuple):
            filename, content, *rest = value
            kind = rest[0] if rest else None
            headers = rest[1] if len(rest) > 1 else {}
        if isinstance(content, str) and not isinstance(value, tuple):
            raise TypeError(
                f"`{name}` must be a file: bytes, a pathlib.Path, a file object or (name, content), not str"
            )
        filename = filename or _name_of(content)
        head = self._head(name, filename=filename, content_type=kind or guess_type(filename), headers=headers)
        return head, Source(content, f"`{name}`")

    def _head(
        self,
        name: str,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] = {},
    ) -> bytes:
        lines = [f"--{self.boundary}", f'Content-Disposition: form-data; name="{_escaped(name)}"']
        if filename is not None:
            lines[1] += f'; filename="{_escaped(filename)}"'
        if content_type is not None:
            lines.append(f"Content-Type: {content_type}")
        lines.extend(f"{key}: {value}" for key, value in headers.items())
        if any("\r" in line or "\n" in line for line in lines):
            raise ValueError(f"A header of the part `{name}` holds a line break")
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


def flatten(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """A value as names and texts: `name[]` for the items of a list, `name[key]` for those of a mapping.

    None and UNSET are left out; true and false are written so.
    """
    if value is None or value is UNSET:
        return
    if value is True or value is False:
        yield name, "true" if value else "false"
    elif isinstance(value, (str, int, float)):
        yield name, str(getattr(value, "value", value))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from flatten(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from flatten(f"{name}[]", item)
    else:
        yield from flatten(name, plain(value))


def guess_type(filename: str) -> str:
    """The content type that a file's name suggests."""
    import mimetypes

    return mimetypes.guess_type(filename)[0] or "application/octet-stream"


def _is_described(value: tuple[Any, ...]) -> bool:
    """Whether this is (name, content, ...), not a row of files."""
    return 2 <= len(value) <= 4 and (value[0] is None or isinstance(value[0], str))


def _name_of(content: Any) -> str:
    name = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    if isinstance(name, (str, bytes, os.PathLike)):
        return os.path.basename(os.fsdecode(name)) or _NAMELESS
    return _NAMELESS


def _escaped(name: str) -> str:
    return name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
