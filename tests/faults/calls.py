"""The calls that are made against the server; each says in a word or two what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGES = [{"role": "user", "content": "Hi"}]
BULK = bytes(1 << 20) * 24
"""More than the buffers of a connection take."""


def create(client: Any) -> str:
    """Ask, and decode the answer."""
    completion = client.chat.completions.create(model="m", messages=MESSAGES)
    return "answer" if completion.id == "good" else "wrong answer"


def stream(client: Any) -> str:
    """Read a stream to its end."""
    count = 0
    try:
        for item in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
            if item.id != "good":
                return "wrong event"
            count += 1
    except OpenAIError as error:
        error.__dict__["events_before"] = count
        raise
    return f"{count} events"


def text(client: Any) -> str:
    """Fetch a file."""
    return f"{len(client.files.content('file-1').read())} bytes"


def pieces(client: Any) -> str:
    """Fetch a file piece by piece."""
    with client.files.with_streaming_response.content("file-1") as response:
        return f"{sum(len(piece) for piece in response.iter_bytes())} bytes"


def upload(client: Any) -> str:
    """Send bytes, which can be sent again."""
    return _sent(client, BULK)


def upload_once(client: Any) -> str:
    """Send what can be read only once."""
    return _sent(client, _feed())


def _feed() -> Iterator[bytes]:
    for start in range(0, len(BULK), 1 << 16):
        yield BULK[start : start + (1 << 16)]


def _sent(client: Any, content: Any) -> str:
    file = client.files.create(file=("a.bin", content), purpose="batch")
    return "answer" if file.id == "good" else "wrong answer"
