"""What happens in a run beside what the model says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from openai_core.accumulate.event import DerivedEvent

if TYPE_CHECKING:
    from openai_core.tools.call import ToolCall


class RoundStarted(DerivedEvent):
    """The model is about to be asked."""

    __slots__ = ("round",)

    type: ClassVar[Literal["round.started"]] = "round.started"
    fields = ("round",)

    def __init__(self, round: int) -> None:
        self.round = round
        """Which round, counted from 1."""


class RoundFinished(DerivedEvent):
    """The model has answered, and the calls that it asked for are answered too."""

    __slots__ = ("answer", "calls", "round")

    type: ClassVar[Literal["round.finished"]] = "round.finished"
    fields = ("round", "answer", "calls")

    def __init__(self, round: int, answer: Any, calls: list[ToolCall]) -> None:
        self.round = round
        self.answer = answer
        """The `ChatCompletion` or `Response`."""
        self.calls = calls
        """In the order in which the model asked for them; empty after its last answer."""

    def to_dict(self) -> dict[str, Any]:
        """The event as plain JSON values."""
        return {
            "type": self.type,
            "round": self.round,
            "answer": self.answer.to_dict(),
            "calls": [call.to_dict() for call in self.calls],
        }


class ToolStarted(DerivedEvent):
    """A tool is about to be called."""

    __slots__ = ("call",)

    type: ClassVar[Literal["tool.started"]] = "tool.started"
    fields = ("call",)

    def __init__(self, call: ToolCall) -> None:
        self.call = call
        """The call, with its arguments; its result is filled in later."""

    def to_dict(self) -> dict[str, Any]:
        """The event as plain JSON values."""
        return {"type": self.type, "call": self.call.to_dict()}


class ToolFinished(DerivedEvent):
    """A call has its answer."""

    __slots__ = ("call",)

    type: ClassVar[Literal["tool.finished"]] = "tool.finished"
    fields = ("call",)

    def __init__(self, call: ToolCall) -> None:
        self.call = call

    @property
    def result(self) -> Any:
        """What the tool returned; None where it raised or was not called."""
        return self.call.result

    @property
    def error(self) -> str | None:
        """What went wrong, in words."""
        return self.call.error

    @property
    def seconds(self) -> float | None:
        """How long the tool took; None where it was not called."""
        return self.call.seconds

    def to_dict(self) -> dict[str, Any]:
        """The event as plain JSON values."""
        return {"type": self.type, "call": self.call.to_dict()}


RunEvent: TypeAlias = RoundStarted | RoundFinished | ToolStarted | ToolFinished
"""What a run tells beside the events of the model."""
