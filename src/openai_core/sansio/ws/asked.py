"""An answer of a Realtime session that somebody waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from openai_core.generated.models.realtime import RealtimeResponse


class RealtimeAnswer(NamedTuple):
    """What the model answered."""

    response: RealtimeResponse
    """The response as it ended; its `status` tells how."""
    text: str
    """What the model wrote or said."""


class Asked:
    """Which response it will be, and how it ended."""

    __slots__ = ("_answer", "_error", "done", "event", "held", "response_id")

    def __init__(self, event_id: str, settings: dict[str, Any]) -> None:
        self.event: dict[str, Any] = {"type": "response.create", "event_id": event_id}
        """What asks for it."""
        if settings:
            self.event["response"] = settings
        self.response_id: str | None = None
        """The response under way; None before it began."""
        self.held: RealtimeAnswer | None = None
        """The last answer, while calls that it asks for are made."""
        self.done = False
        self._answer: RealtimeAnswer | None = None
        self._error: Exception | None = None

    def settle(self, answer: RealtimeAnswer | None = None, error: Exception | None = None) -> None:
        """Know how it ended."""
        self.done, self._answer, self._error = True, answer, error

    def result(self) -> RealtimeAnswer:
        """The answer; raises what came in its place."""
        if self._error is not None:
            raise self._error
        assert self._answer is not None
        return self._answer
