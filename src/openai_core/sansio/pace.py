"""How fast a crowd of calls may go: what one of them is told by the server holds for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_core.sansio.flow import Call, Flow, Sleep

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.attempt import Attempt
    from openai_core.sansio.rates import Rate, RateLimits

SCARCE: Final = 0.05
"""The share of a limit below which what is left of it is dealt out by time."""
LONGEST: Final = 60.0
"""Seconds between two attempts, at most, that scarceness makes."""


class Pace:
    """Knows when the next attempt may be made, and how many at once. Threads may use one together: what they read and
    write are single numbers, and a little too early or late does no harm."""

    __slots__ = ("_clock", "_next", "_spacing", "_tokens", "_until", "most", "width")

    def __init__(self, most: int, clock: Callable[[], float]) -> None:
        """Know the bounds.

        Args:
            most: How many may be under way at once.
            clock: Seconds on a scale that only ever goes up.
        """
        self.most = most
        self.width = float(most)
        """How many may be under way by now: halved when the server says that it is too much, grown by successes."""
        self._clock = clock
        self._until = 0.0
        self._next = 0.0
        self._spacing = 0.0
        self._tokens = 0.0

    def gate(self, further: Callable[[], Any] | None = None) -> Flow[None]:
        """Wait until an attempt may be made; then call this, if it is given."""
        while (rest := max(self._until - self._clock(), 0.0)) > 0:
            yield Sleep(rest)
        if self._spacing > 0:
            now = self._clock()
            self._next = max(self._next, now) + self._spacing
            if (rest := self._next - self._spacing - now) > 0:
                yield Sleep(rest)
        if further is not None:
            yield Call(further)

    def refused(self, attempt: Attempt) -> None:
        """Take note that an attempt will be made again: after a 429, nobody goes on before that."""
        if attempt.status == 429 and attempt.pause is not None:
            self.hold(attempt.pause)

    def hold(self, seconds: float) -> None:
        """The server has had enough for so long."""
        now = self._clock()
        if now >= self._until:  # those that were under way together are refused together: once is enough
            self.width = max(self.width / 2, 1.0)
        self._until = max(self._until, now + seconds)

    def succeeded(self, limits: RateLimits | None = None, tokens: int = 0) -> None:
        """Take note of an answer: what it tells of the limits, and the tokens that it took."""
        self.width = min(self.width + 1 / self.width, float(self.most))
        if tokens:
            self._tokens = 0.9 * self._tokens + 0.1 * tokens if self._tokens else float(tokens)
        if limits:
            self._spacing = max(
                spacing(limits.requests, 1.0, self.most), spacing(limits.tokens, self._tokens, self.most)
            )


def spacing(rate: Rate, each: float, many: int) -> float:
    """Seconds between two attempts, so that a limit that is nearly used up is not run into; 0 where there is enough.

    Args:
        rate: What the server tells.
        each: How much of it an attempt takes; 0 where nobody knows yet.
        many: How many attempts may be under way at once.
    """
    limit, left, reset = rate.limit, rate.remaining, rate.reset
    if limit is None or left is None or not reset or each <= 0 or limit <= left:
        return 0.0
    if left > max(limit * SCARCE, each * many):
        return 0.0
    return min(reset / (limit - left) * each, LONGEST)
