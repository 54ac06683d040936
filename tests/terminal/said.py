"""What a server says in these tests: chunks of a chat."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.faces.wire import Answer

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

HEADERS = {"content-type": "text/event-stream", "x-request-id": "req_chat"}


def chunk(content: str | None = None, reason: str | None = None, **delta: Any) -> bytes:
    """A chunk of a chat as it goes over the wire."""
    delta = {**({} if content is None else {"content": content}), **delta}
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    told = {"id": "chat_1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return f"data: {json.dumps(told)}\n\n".encode()


END = chunk(reason="stop") + b"data: [DONE]\n\n"


def chat(*pieces: str, reason: str = "stop") -> Answer:
    """A whole answer."""
    end = chunk(reason=reason) + b"data: [DONE]\n\n"
    return Answer(200, HEADERS, None, [*map(chunk, pieces), end])


def gated(first: str, gate: threading.Event, *later: str) -> Answer:
    """An answer of which only the first piece comes before the gate is opened."""

    def pieces() -> Iterator[bytes]:
        yield chunk(first)
        gate.wait()
        yield from map(chunk, later)
        yield END

    return Answer(200, HEADERS, None, pieces())


def lacking(ability: str) -> str:
    """The name of a provider that is known not to have this, and wants a key."""
    from openai_core.providers import CATALOGUE

    return next(name for name, one in CATALOGUE.items() if one.variables and ability not in one.abilities.split())
