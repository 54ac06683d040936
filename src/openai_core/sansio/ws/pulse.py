"""When a connection is pinged, and when it is old enough to be changed for a fresh one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

GRACE: Final = 240.0
"""Seconds that the end of a response is waited for before a connection is changed all the same."""


class Pulse:
    """Keeps the times of one WebSocket, over all its connections."""

    __slots__ = ("_busy", "_clock", "_due", "_opened", "interval", "rotate_after")

    def __init__(
        self, clock: Callable[[], float], interval: float | None = None, rotate_after: float | None = None
    ) -> None:
        """Begin.

        Args:
            clock: Seconds on a scale that only ever goes up.
            interval: Seconds between pings; None for no pings.
            rotate_after: Seconds after which a connection is changed; None for never.
        """
        self._clock = clock
        self.interval = interval
        self.rotate_after = rotate_after
        self._opened = clock()
        self._due = self._opened
        self._busy: set[str] = set()

    def opened(self) -> None:
        """Know that a connection was made."""
        self._opened = now = self._clock()
        self._due = now + (self.interval or 0.0)
        self._busy.clear()

    def pinged(self) -> None:
        """Know that a ping was sent."""
        self._due = self._clock() + (self.interval or 0.0)

    def noted(self, kind: str, response: str) -> None:
        """Know that an event came: those that begin and end a response tell when it is a good moment."""
        if kind == "response.created":
            self._busy.add(response)
        elif kind == "response.done":
            self._busy.discard(response)

    @property
    def wants_ping(self) -> bool:
        return self.interval is not None and self._clock() >= self._due

    @property
    def wants_rotation(self) -> bool:
        """Whether the connection is old enough, and nothing is under way."""
        if self.rotate_after is None:
            return False
        age = self._clock() - self._opened
        return age >= self.rotate_after + (GRACE if self._busy else 0.0)

    def pause(self) -> float | None:
        """Seconds until there is something to do; None where there never is."""
        now = self._clock()
        moments = [] if self.interval is None else [self._due]
        if self.rotate_after is not None:
            due = self._opened + self.rotate_after
            moments.append(due if now < due else min(due + GRACE, now + 1.0))
        return max(min(moments) - now, 0.01) if moments else None
