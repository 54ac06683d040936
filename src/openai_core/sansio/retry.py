"""Whether to try again, and when."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any, Literal

from openai_core.errors import APIConnectionError, ConfigurationError
from openai_core.sansio.budget import RetryBudget
from openai_core.sansio.value import Value
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.attempt import Attempt

Outcome = Any
"""Something with `status` and `headers`, or the APIConnectionError that came in its place."""

CEILING = 120.0
"""Seconds. A server that wishes for a longer pause is not asked again by itself."""

USED_UP = (b"insufficient_quota", b"billing_hard_limit_reached", b"billing_not_active")
"""What a 429 says that no pause will cure."""

_SPREADS = {"quarter": (0.75, 0.25), "full": (0.0, 1.0), "none": (1.0, 0.0)}


def _chance() -> float:
    from random import random

    return random()  # noqa: S311


class RetryPolicy(Value):
    """Decides after each attempt; does nothing itself. A value: `replace` makes another.

    RetryPolicy(limit=5, longest=30, jitter="full")
    RetryPolicy(should_retry=lambda attempt: False if attempt.status == 409 else None)
    """

    __match_args__ = (
        "limit",
        "first",
        "longest",
        "ceiling",
        "jitter",
        "budget",
        "should_retry",
        "before_attempt",
        "on_retry",
        "chance",
        "clock",
    )
    __slots__ = (*__match_args__, "attended")

    def __init__(
        self,
        limit: int = 2,
        *,
        first: float = 0.5,
        longest: float = 8.0,
        ceiling: float = CEILING,
        jitter: Literal["quarter", "full", "none"] = "quarter",
        budget: RetryBudget | Unset | None = UNSET,
        should_retry: Callable[[Attempt], Any] | None = None,
        before_attempt: Callable[[Attempt], Any] | None = None,
        on_retry: Callable[[Attempt], Any] | None = None,
        chance: Callable[[], float] = _chance,
        clock: Callable[[], float] | None = None,
    ) -> None:
        """Take the rules. Every hook is given the `Attempt`; under `AsyncClient` it may be a coroutine function.

        Args:
            limit: Attempts after the first.
            first: Seconds before the first of them.
            longest: Seconds that the doubling pauses never exceed.
            ceiling: Seconds; when the server wishes for a longer pause, the error is raised at once.
            jitter: How much of a pause is left to chance: up to a quarter of it is taken off, it is anything from
                nothing to all of it (`full`: best where many clients fail together), or none.
            budget: What retries are paid from; None for no such bound. Default: one that a client and its siblings
                share.
            should_retry: Says whether to try again; None leaves it to the rules. It cannot go past `limit`, nor send
                twice what can be read only once.
            before_attempt: Called before every attempt, the first included. What it raises ends the call.
            on_retry: Called when there will be another attempt, before the pause.
            chance: A number from 0 to 1.
            clock: Unix seconds, to understand a date in `retry-after` and to fill the budget.

        Raises:
            ConfigurationError: a rule cannot be right.
        """
        if not isinstance(limit, int) or isinstance(limit, bool) or limit < 0:
            raise ConfigurationError(f"`RetryPolicy(limit=...)` must be a whole number, 0 or more, not {limit!r}")
        for name, value in (("first", first), ("longest", longest), ("ceiling", ceiling)):
            if not isinstance(value, (int, float)) or not value >= 0:
                raise ConfigurationError(f"`RetryPolicy({name}=...)` must be seconds, 0 or more, not {value!r}")
        if jitter not in _SPREADS:
            raise ConfigurationError(f"`RetryPolicy(jitter=...)` must be one of {', '.join(_SPREADS)}, not {jitter!r}")
        self.limit = limit
        self.first = first
        self.longest = longest
        self.ceiling = ceiling
        self.jitter = jitter
        self.budget = budget
        self.should_retry = should_retry
        self.before_attempt = before_attempt
        self.on_retry = on_retry
        self.chance = chance
        self.clock = clock
        self.attended = any(hook is not None for hook in (should_retry, before_attempt, on_retry))
        """Whether it has a hook."""

    def replace(self, **changes: Any) -> RetryPolicy:
        """The same but for what is given."""
        return RetryPolicy(**{**{name: getattr(self, name) for name in RetryPolicy.__match_args__}, **changes})

    def delay(self, outcome: Outcome, attempt: int, verdict: bool | None = None) -> float | None:
        """Seconds to wait before the next attempt, or None to stop here.

        Args:
            outcome: How the attempt ended.
            attempt: How many there were before it.
            verdict: What the user says about trying again.
        """
        if attempt >= self.limit or not (is_retryable(outcome) if verdict is None else verdict):
            return None
        wish = self.wish(outcome)
        if wish is None or wish <= 0:
            return self.backoff(attempt)
        return wish if wish <= self.ceiling else None

    def backoff(self, attempt: int) -> float:
        """The pause after this many attempts that were retries."""
        pause = min(self.first * 2.0 ** min(attempt, 60), self.longest)
        least, spread = _SPREADS[self.jitter]
        return pause * (least + spread * (1 - self.chance())) if spread else pause

    def wish(self, outcome: Outcome) -> float | None:
        """Seconds the server asks to be left alone; None where it did not say anything sensible."""
        return None if isinstance(outcome, APIConnectionError) else server_wish(outcome.headers, self.now)

    def now(self) -> float:
        """Unix seconds."""
        return 0.0 if self.clock is None else self.clock()

    def affords(self, outcome: Outcome) -> bool:
        """Whether the budget has something left for another attempt, which is then taken from it.

        Only what may be an outage is paid for; a rate limit is not.
        """
        budget = self.budget
        if not isinstance(budget, RetryBudget) or getattr(outcome, "status", 0) == 429:
            return True
        return budget.take(self.now())

    def succeeded(self) -> None:
        """Take note of a success."""
        if type(self.budget) is RetryBudget:
            self.budget.refund()


def is_retryable(outcome: Outcome) -> bool:
    """Whether another attempt may end better."""
    if isinstance(outcome, APIConnectionError):
        return True
    status: int = outcome.status
    if status < 400:
        return False
    if status == 429 and any(word in outcome.body for word in USED_UP):
        return False
    word = outcome.headers.get("x-should-retry")
    if word == "true":
        return True
    if word == "false":
        return False
    return status in (408, 409, 429) or status >= 500


def server_wish(headers: Any, clock: Callable[[], float] = float) -> float | None:
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
