"""Answers that a Realtime session asks for, and that somebody may wait for."""

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
    """A response that was asked for: which one it will be, and how it ended."""

    __slots__ = ("_answer", "_error", "done", "event", "held", "response_id", "wanted")

    def __init__(self, event_id: str, settings: dict[str, Any] | None = None, *, wanted: bool = True) -> None:
        """Know what is asked for.

        Args:
            event_id: A name that no other event has: errors refer to it.
            settings: Of the response.
            wanted: Whether somebody waits for the answer.
        """
        self.event: dict[str, Any] = {"type": "response.create", "event_id": event_id}
        """What asks for it."""
        if settings:
            self.event["response"] = settings
        self.wanted = wanted
        self.response_id: str | None = None
        """The response under way; None before it began."""
        self.held: RealtimeAnswer | None = None
        """The last answer, while calls that it asks for are made."""
        self.done = False
        self._answer: RealtimeAnswer | None = None
        self._error: Exception | None = None

    @property
    def is_due(self) -> bool:
        """Whether it was asked for, and has not begun."""
        return self.response_id is None and self.held is None

    def is_settled(self) -> bool:
        """Whether nothing has to be read for it at the moment."""
        return self.done or self.held is not None

    def hold(self, answer: RealtimeAnswer) -> None:
        """Know an answer that is not the last one."""
        self.response_id, self.held = None, answer

    def again(self, event_id: str) -> None:
        """Be asked for once more, the calls of the held answer being made."""
        self.event, self.held = {"type": "response.create", "event_id": event_id}, None

    def settle(self, answer: RealtimeAnswer | None = None, error: Exception | None = None) -> None:
        """Know how it ended."""
        self.done, self._answer, self._error = True, answer, error

    def result(self) -> RealtimeAnswer:
        """The answer; raises what came in its place."""
        if self._error is not None:
            raise self._error
        assert self._answer is not None
        return self._answer
