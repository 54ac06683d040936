"""Whoever looks on while a call is made: its user's hooks, its span, the clock of its stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.timeout import Deadline, earlier

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.hooks import Hooks


class Watch:
    """What one call has beyond its message; made only for calls that have something."""

    __slots__ = ("_clock", "_first", "_idle", "deadline", "ended", "hooks", "opening", "span")

    def __init__(
        self,
        clock: Callable[[], float],
        *,
        hooks: Hooks | None = None,
        span: Any = None,
        deadline: Deadline | None = None,
        first_event: float | None = None,
        idle_event: float | None = None,
    ) -> None:
        self.hooks = hooks
        self.span = span
        """Told by `attempted`, `event` and `finish`; None where nobody traces."""
        self.deadline = deadline
        self.opening: Deadline | None = None
        """When the first event has to be there."""
        self.ended = False
        self._clock = clock
        self._first = first_event
        self._idle = idle_event

    def opens(self) -> Deadline | None:
        """Know that an attempt to open a stream begins; by when it has to have given its first event."""
        if self._first is not None:
            self.opening = Deadline(self._first, self._clock, "first_event")
        return earlier(self.opening, self.deadline)

    def patience(self, begun: bool) -> Deadline | None:
        """By when the next event of a stream has to be there, from now on."""
        if not begun and self._first is not None:
            return earlier(self.opening, self.deadline)
        if self._idle is None:
            return self.deadline
        return earlier(Deadline(self._idle, self._clock, "idle_event"), self.deadline)

    def event(self, item: Any) -> Callable[[Any], Any] | None:
        """Know that this event came; the hook to call with it."""
        if self.span is not None:
            self.span.event(item)
        return None if self.hooks is None else self.hooks.on_stream_event

    def end(self, error: BaseException | None = None) -> Callable[[Any], Any] | None:
        """Know that the stream ended, or broke; the hook to call with what broke it. Nothing the second time."""
        if self.ended:
            return None
        self.ended = True
        if self.span is not None:
            self.span.finish(error)
        return None if self.hooks is None else self.hooks.on_stream_end
