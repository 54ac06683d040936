"""What a fault is, and what should come of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from faults.server import Play

ATTEMPTS: Final = 3
"""The first, and two more."""
STALL: Final = 0.25
"""Seconds to wait where the server says nothing."""


class Row(NamedTuple):
    """A line of the table."""

    fault: str
    plays: Sequence[Play]
    """What the server does with each attempt; the last is repeated."""
    told: str
    """What the caller should see: `answer`, `3 events`, the class raised."""
    attempts: int = 1
    """How many the server should see, over all calls."""
    call: str = "create"
    """A name of `faults.calls`."""
    calls: int = 1
    """How often it is called; the last time is what counts."""
    kept: int | None = 0
    """Connections that may be used again should be open when the call is over; None: none or one."""
    options: Mapping[str, Any] = {}
    """Of the client."""
    at_least: float = 0.0
    """Seconds."""
    at_most: float = 4.0
    scheme: str = "http"
    trio: tuple[str, int] | None = None
    """What trio's caller sees instead, and the number of attempts."""
    deaf: bool = False
    """Nobody listens."""

    def under(self, face: str) -> Row:
        """What holds for a face."""
        if self.trio is None or face != "trio":
            return self
        told, attempts = self.trio
        return self._replace(told=told, attempts=attempts)


GOOD: Final = {"id": "good", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
EVENT: Final = {"id": "good", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


def head(status: int = 200, kind: str = "application/json", /, **headers: str | int) -> bytes:
    """A head; underscores in names stand for dashes."""
    lines = [f"HTTP/1.1 {status} X", f"content-type: {kind}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def whole(body: bytes, status: int = 200, kind: str = "application/json", /, **headers: str | int) -> bytes:
    """An answer with its length told."""
    return head(status, kind, content_length=len(body), **headers) + body


def chunk(piece: bytes) -> bytes:
    """A chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(piece), piece)


def event(value: Any = EVENT) -> bytes:
    """The bytes of an event."""
    return b"data: " + json.dumps(value, ensure_ascii=False).encode() + b"\n\n"


def problem(message: str, **facts: Any) -> bytes:
    """The body of a refusal."""
    return json.dumps({"error": {"message": message, **facts}}).encode()


JSON: Final = json.dumps(GOOD).encode()
OK: Final = whole(JSON)
"""A good answer."""
CHUNKED: Final = head(transfer_encoding="chunked")
STREAM: Final = head(200, "text/event-stream", transfer_encoding="chunked")
DONE: Final = b"data: [DONE]\n\n"
END: Final = b"0\r\n\r\n"
