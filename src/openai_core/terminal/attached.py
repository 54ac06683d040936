"""Files and pictures that go along with a question, as parts of its input."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any, Final

from openai_core.sansio.kinds import FIRST, OCTETS, sniffed, type_by_name
from openai_core.terminal.failure import Problem

PICTURES: Final = ("image/png", "image/jpeg", "image/gif", "image/webp")


def parts(files: list[str], pictures: list[str]) -> list[dict[str, Any]]:
    """The parts that these files and pictures are, as the Responses API takes them.

    Args:
        files: Paths, addresses, or ids of files that were uploaded.
        pictures: Paths or addresses.

    Raises:
        Problem: one of them is not there.
    """
    return [*(_file(one) for one in files), *(_picture(one) for one in pictures)]


def for_chat(part: dict[str, Any]) -> dict[str, Any]:
    """The same part as Chat Completions takes it.

    Raises:
        Problem: it takes no such part.
    """
    kind = part["type"]
    if kind == "input_text":
        return {"type": "text", "text": part["text"]}
    if kind == "input_image":
        return {"type": "image_url", "image_url": {"url": part["image_url"]}}
    if "file_url" in part:
        raise Problem("Chat Completions takes no addresses of files: download it, and give its path.")
    return {"type": "file", "file": {name: value for name, value in part.items() if name != "type"}}


def _file(given: str) -> dict[str, Any]:
    if _is_address(given):
        return {"type": "input_file", "file_url": given}
    path = Path(given)
    if given.startswith("file-") and not path.exists():
        return {"type": "input_file", "file_id": given}
    content = _content(path)
    kind = _kind(path, content)
    if kind in PICTURES:
        return {"type": "input_image", "detail": "auto", "image_url": _inline(kind, content)}
    if (text := _text(content)) is not None:
        return {"type": "input_text", "text": f'<file name="{path.name}">\n{text}\n</file>'}
    return {"type": "input_file", "filename": path.name, "file_data": _inline(kind, content)}


def _picture(given: str) -> dict[str, Any]:
    if _is_address(given) or given.startswith("data:"):
        return {"type": "input_image", "detail": "auto", "image_url": given}
    path = Path(given)
    content = _content(path)
    kind = _kind(path, content)
    if not kind.startswith("image/"):
        raise Problem(f"{given} is not a picture, but {kind}.", "--file takes what is no picture.")
    return {"type": "input_image", "detail": "auto", "image_url": _inline(kind, content)}


def _is_address(given: str) -> bool:
    return given.startswith(("https://", "http://"))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}.") from None


def _kind(path: Path, content: bytes) -> str:
    return sniffed(content[:FIRST]) or type_by_name(path.name) or OCTETS


def _inline(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


def _text(content: bytes) -> str | None:
    """What a file says; None where it is no text."""
    if b"\0" in content:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
