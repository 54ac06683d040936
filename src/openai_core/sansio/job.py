"""A function of the user's that runs beside a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Job:
    """What is to be called, and what came of it. Filled in by the crew that performs it, read by the flow."""

    __slots__ = (
        "abandoned",
        "awaited",
        "clock",
        "done",
        "ended",
        "error",
        "function",
        "limited",
        "name",
        "scope",
        "value",
    )

    def __init__(
        self,
        function: Callable[[], Any],
        clock: Callable[[], float],
        *,
        awaited: bool = False,
        limited: bool = False,
        name: str = "",
    ) -> None:
        self.function = function
        self.clock = clock
        """Seconds on a scale that only ever goes up."""
        self.awaited = awaited
        """Whether it is a coroutine function: no thread is needed for it where there is an event loop."""
        self.limited = limited
        """Whether somebody may give up waiting for it, so that the end of the run does not wait for its thread."""
        self.name = name
        self.done = False
        self.abandoned = False
        self.value: Any = None
        self.error: BaseException | None = None
        self.ended = 0.0
        """When it was done, by the clock."""
        self.scope: Any = None
        """What cancels it, where it can be cancelled."""

    def settle(self, value: Any = None, error: BaseException | None = None) -> None:
        """Know what came of it."""
        self.value = value
        self.error = error
        self.ended = self.clock()
        self.done = True

    def __repr__(self) -> str:
        state = "done" if self.done else "abandoned" if self.abandoned else "running"
        return f"Job({self.name}, {state})"
