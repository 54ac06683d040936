"""Whether to try again, and when."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable

Outcome = Any
"""Something with `status` and `headers`, or the APIConnectionError that came in its place."""

CEILING = 120.0
"""Seconds. A server that wishes for a longer pause is not asked again by itself."""


def _chance() -> float:
    from random import random

    return random()  # noqa: S311


def _no_clock() -> float:
    return 0.0


class RetryPolicy(NamedTuple):
    """Decides after each attempt; does nothing itself."""

    limit: int = 2
    """Attempts after the first."""
    first: float = 0.5
    """Seconds before the first of them."""
    longest: float = 8.0
    """Seconds that the doubling pauses never exceed."""
    ceiling: float = CEILING
    jitter: Callable[[], float] = _chance
    """A number from 0 to 1; up to a quarter of a pause is taken off by it."""
    clock: Callable[[], float] = _no_clock
    """Unix seconds, to understand a date in `retry-after`."""

    def delay(self, outcome: Outcome, attempt: int) -> float | None:
        """Seconds to wait before the next attempt, or None to stop here."""
        if attempt >= self.limit or not is_retryable(outcome):
            return None
        wish = self.wish(outcome)
        if wish is None or wish <= 0:
            return self.backoff(attempt)
        return wish if wish <= self.ceiling else None

    def backoff(self, attempt: int) -> float:
        """The pause after this many attempts that were retries."""
        pause = min(self.first * 2.0 ** min(attempt, 60), self.longest)
        return pause * (1 - 0.25 * self.jitter())

    def wish(self, outcome: Outcome) -> float | None:
        """Seconds the server asks to be left alone; None where it did not say anything sensible."""
        return None if isinstance(outcome, APIConnectionError) else server_wish(outcome.headers, self.clock)


def is_retryable(outcome: Outcome) -> bool:
    """Whether another attempt may end better."""
    if isinstance(outcome, APIConnectionError):
        return True
    status: int = outcome.status
    if status < 400:
        return False
    word = outcome.headers.get("x-should-retry")
    if word == "true":
        return True
    if word == "false":
        return False
    return status in (408, 409, 429) or status >= 500


def server_wish(headers: Any, clock: Callable[[], float] = _no_clock) -> float | None:
    """The pause that `retry-after-ms` or `retry-after` asks for, in seconds."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    return seconds if seconds is not None else _until(text, clock())


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    if isfinite(number):
        return number
    return float("inf") if text.strip().lstrip("+").isdigit() else None


def _until(text: str, now: float) -> float | None:
    from dateutil.parser import ParserError, parse

    try:
        moment = parse(text)
    except (ParserError, OverflowError):
        return None
    return moment.timestamp() - now if moment.tzinfo is not None else None
