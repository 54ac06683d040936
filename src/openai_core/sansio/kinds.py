"""What a file is, as its name, its content type or its first bytes tell."""

from __future__ import annotations

OCTETS = "application/octet-stream"

_SIGNS: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", ".png", "image/png"),
    (0, b"\xff\xd8\xff", ".jpg", "image/jpeg"),
    (0, b"GIF8", ".gif", "image/gif"),
    (8, b"WEBP", ".webp", "image/webp"),
    (8, b"WAVE", ".wav", "audio/wav"),
    (0, b"ID3", ".mp3", "audio/mpeg"),
    (0, b"\xff\xfb", ".mp3", "audio/mpeg"),
    (0, b"OggS", ".ogg", "audio/ogg"),
    (0, b"fLaC", ".flac", "audio/flac"),
    (4, b"ftypM4A", ".m4a", "audio/mp4"),
    (4, b"ftyp", ".mp4", "video/mp4"),
    (0, b"\x1aE\xdf\xa3", ".webm", "video/webm"),
    (0, b"%PDF-", ".pdf", "application/pdf"),
    (0, b"PK\x03\x04", ".zip", "application/zip"),
)
FIRST = 16
"""Bytes that tell."""

_FURTHER = {".jsonl": "application/jsonl", ".md": "text/markdown"}
"""What the standard library does not know everywhere."""


def type_by_name(name: str) -> str | None:
    """The content type that a file's name suggests."""
    import mimetypes
    from os.path import splitext

    return _FURTHER.get(splitext(name)[1].lower()) or mimetypes.guess_type(name)[0]


def ending(content_type: str) -> str | None:
    """The end of the name that a file of this type has: `.wav`."""
    import mimetypes

    kind = content_type.partition(";")[0].strip().lower()
    known = {sign[3]: sign[2] for sign in _SIGNS}
    known.update({kind: end for end, kind in _FURTHER.items()})
    return known.get(kind) or (None if kind == OCTETS else mimetypes.guess_extension(kind))


def sniffed(first: bytes) -> str | None:
    """The content type that a file's first bytes tell."""
    return next((kind for start, sign, _, kind in _SIGNS if first.startswith(sign, start)), None)
