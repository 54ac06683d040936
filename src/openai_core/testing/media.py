"""Small files that are what they say: a sound, a picture, an archive, a film."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib


def wav(text: str = "", seconds: float = 0.1) -> bytes:
    """A silent mono sound of 8 kHz; the text is told in its comment."""
    data = bytes(2 * int(8000 * seconds))
    told = text.encode()[:1000]
    told += bytes(len(told) % 2)
    comment = b"LIST" + struct.pack("<I", len(told) + 12) + b"INFOICMT" + struct.pack("<I", len(told)) + told
    form = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 16000, 2, 16)
    body = b"WAVE" + form + comment + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def png(red: int = 16, green: int = 163, blue: int = 127) -> bytes:
    """A picture of one point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    point = zlib.compress(bytes((0, red & 255, green & 255, blue & 255)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", point) + chunk(b"IEND", b"")


def archive(**texts: str) -> bytes:
    """A zip of text files; `readme_md="..."` is the file `readme.md`."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as pack:
        for name, text in (texts or {"SKILL_md": "# sample\n"}).items():
            pack.writestr(zipfile.ZipInfo(name.replace("_", ".", 1), (2026, 1, 1, 0, 0, 0)), text)
    return held.getvalue()


def film() -> bytes:
    """The head of an MP4 film, with nothing in it."""

    def box(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data) + 8) + kind + data

    return box(b"ftyp", b"isom\x00\x00\x02\x00isomiso2mp41") + box(b"free", b"") + box(b"mdat", b"")


def webp() -> bytes:
    """A WebP picture of one point."""
    data = bytes.fromhex("2f0000000007d0ffbff1ff0f")
    body = b"WEBPVP8L" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body
