"""Writes multipart/form-data: fields in bracket style, files streamed from where they are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from openai_core.sansio.codec import dumps, plain
from openai_core.sansio.file import described, is_described
from openai_core.sansio.source import Source
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openai_core.sansio.message import MultipartBody


class Form:
    """The bytes of a form, in pieces; its length is known when that of every file is."""

    __slots__ = ("_sources", "boundary", "length")

    def __init__(self, body: MultipartBody, boundary: str | None = None) -> None:
        """Lay it out.

        Raises:
            TypeError: what stands for a file cannot be one.
            ValueError: a header of a part would hold a line break.
            OSError: a path cannot be read.
        """
        self.boundary = boundary or os.urandom(16).hex()
        self._sources = self._joined(body)
        lengths = [source.length for source in self._sources]
        self.length: int | None = None if None in lengths else sum(length or 0 for length in lengths)

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def replayable(self) -> bool:
        """Whether it can be sent from the beginning."""
        return all(source.replayable for source in self._sources)

    def sources(self) -> list[Source]:
        """What it is made of, in order: the files, and what stands between them."""
        return self._sources

    def __iter__(self) -> Iterator[bytes]:
        for source in self._sources:
            yield from source

    def _joined(self, body: MultipartBody) -> list[Source]:
        sources: list[Source] = []
        between = bytearray()
        for head, content in self._laid_out(body):
            between += head
            if isinstance(content, Source):
                sources += (Source(bytes(between)), content)
                between.clear()
            else:
                between += content
            between += b"\r\n"
        between += f"--{self.boundary}--\r\n".encode()
        return [*sources, Source(bytes(between))]

    def _laid_out(self, body: MultipartBody) -> Iterator[tuple[bytes, bytes | Source]]:
        for name, value in body.fields.items():
            if value is UNSET or value is None:
                continue
            if name in body.files or name in body.file_lists:
                many = isinstance(value, list) or (isinstance(value, tuple) and not is_described(value))
                for file in value if many else (value,):
                    yield self._file(f"{name}[]" if many else name, name, file)
            elif name in body.encodings:
                kind = body.encodings[name]
                written = value if isinstance(value, (str, bytes)) and "json" not in kind else dumps(value)
                yield self._head(name, content_type=kind), written.encode() if isinstance(written, str) else written
            else:
                for key, text in flatten(name, value):
                    yield self._head(key), text.encode()

    def _file(self, wire: str, name: str, value: Any) -> tuple[bytes, Source]:
        file = described(value, name)
        head = self._head(wire, filename=file.name, content_type=file.content_type, headers=file.headers)
        return head, file.source(f"`{name}`")

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


def _escaped(name: str) -> str:
    return name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
