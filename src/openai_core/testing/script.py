"""What the next requests will meet, on purpose: faults, delays, cut streams, given answers."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from openai_core.testing.exchange import Answer, Received, dumps, error_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAID = {
    400: "The request was refused, as a test told this server to.",
    429: "Too many requests, as a test told this server to say.",
}


class Step:
    """What one request will meet."""

    __slots__ = ("answer", "cut", "delay", "drop", "on")

    def __init__(
        self,
        *,
        on: str | None = None,
        answer: Answer | None = None,
        delay: float = 0.0,
        cut: int | None = None,
        drop: bool = False,
    ) -> None:
        self.on = on
        """The operation it waits for: `responses.create`, or `POST /v1/responses`; any if None."""
        self.answer = answer
        """Given instead of the server's own."""
        self.delay = delay
        """Seconds before the answer."""
        self.cut = cut
        """How much of the body goes out before the connection breaks: events of a stream, else bytes."""
        self.drop = drop
        """Break the connection without an answer."""

    def meets(self, received: Received) -> bool:
        """Whether a request is one that this waits for."""
        return self.on is None or self.on in (received.operation, f"{received.method} {received.path}")


class Script:
    """The steps ahead; each request takes the first that waits for it."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._lock = threading.Lock()

    def add(self, *steps: Step) -> None:
        """Put steps at the end."""
        with self._lock:
            self._steps += steps

    def take(self, received: Received) -> Step | None:
        """The step for a request, which is used up by it."""
        with self._lock:
            for index, step in enumerate(self._steps):
                if step.meets(received):
                    return self._steps.pop(index)
        return None

    def clear(self) -> None:
        """Forget the steps ahead."""
        with self._lock:
            self._steps.clear()

    def __len__(self) -> int:
        return len(self._steps)


def failure(status: int, headers: Mapping[str, str] | None, body: Any) -> Answer:
    """The answer of a failing server."""
    if body is None:
        said = _SAID.get(status) or f"The server failed with {status}, as a test told it to."
        return error_answer(status, said, code=None, headers=headers)
    return given(body, status, headers)


def given(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer out of a user's hands: bytes and text as they are, anything else as JSON."""
    if isinstance(body, bytes):
        return Answer(body, status=status, headers=headers, content_type="application/octet-stream")
    if isinstance(body, str):
        return Answer(body.encode(), status=status, headers=headers, content_type="text/plain; charset=utf-8")
    return Answer(dumps(body).encode(), status=status, headers=headers)
