"""Reading a form: `multipart/form-data` into its parts."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple
from urllib.parse import unquote


class Part(NamedTuple):
    """One part of a form."""

    name: str
    filename: str | None
    content_type: str | None
    content: bytes

    @property
    def is_file(self) -> bool:
        """Whether the part is a file and not a text."""
        if self.filename is not None:
            return True
        kind = self.content_type or "text/plain"
        return not (kind.startswith("text/") or kind.endswith(("json", "/sdp")))

    @property
    def value(self) -> Any:
        """Bytes of a file, what a JSON part holds, or text."""
        if self.is_file:
            return self.content
        text = self.content.decode("utf-8")
        return json.loads(text) if (self.content_type or "").startswith("application/json") else text


_BOUNDARY = re.compile(r'boundary=(?:"([^"]+)"|([^;\s]+))', re.I)
_PARAMETER = re.compile(r';\s*([\w*]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))')


def parse(content_type: str, body: bytes) -> list[Part]:
    """The parts of a form, in order; ValueError says what is wrong with it."""
    found = _BOUNDARY.search(content_type)
    if found is None:
        raise ValueError("the Content-Type has no boundary")
    mark = b"--" + (found[1] or found[2]).encode("latin-1")
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise ValueError("the form does not end with its boundary")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, separator, content = piece.lstrip(b" \t").removeprefix(b"\r\n").partition(b"\r\n\r\n")
    if not separator:
        head, content = b"", head
    headers = {}
    for line in head.decode("utf-8").split("\r\n"):
        key, _, value = line.partition(":")
        headers[key.strip().lower()] = value.strip()
    said = {
        key.lower(): quoted or bare for key, quoted, bare in _PARAMETER.findall(headers.get("content-disposition", ""))
    }
    if "name" not in said:
        raise ValueError("a part of the form has no name")
    filename = said.get("filename")
    if "filename*" in said:
        filename = unquote(said["filename*"].rsplit("'", 1)[-1])
    kind = headers.get("content-type")
    return Part(_plain(said["name"]), None if filename is None else _plain(filename), kind, content)


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text).replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")
