"""Whom of several to ask: how each of them stands, and the choice. State and the time go in, a choice comes out."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from openai_core.errors import APIConnectionError, APITimeoutError, ConfigurationError
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MINUTE = 60.0
SOON = 0.02
"""Seconds after which it is worth looking again whether there is room; nobody knows when an answer will be done."""
TWICE = 2
"""How often a member is asked in one call before one and the same cause rules it out."""


class Cooling(Value):
    """How long a member that fails is left alone."""

    __slots__ = __match_args__ = ("after", "first", "factor", "longest")

    def __init__(self, first: float = 1.0, *, after: int = 1, factor: float = 2.0, longest: float = 60.0) -> None:
        """Take the rules.

        Args:
            first: Seconds of the first pause.
            after: Failures in a row that begin it.
            factor: What each further pause is longer by, when the one request that is let through after a pause (the
                probe) fails as well.
            longest: Seconds that no pause exceeds, even if the server wishes for more.

        Raises:
            ConfigurationError: a rule cannot be right.
        """
        for name, value, least in (("first", first, 0), ("factor", factor, 1), ("longest", longest, 0)):
            if not isinstance(value, (int, float)) or isinstance(value, bool) or not value >= least:
                raise ConfigurationError(f"`Cooling({name}=...)` must be a number, {least} or more, not {value!r}")
        if not isinstance(after, int) or isinstance(after, bool) or after < 1:
            raise ConfigurationError(f"`Cooling(after=...)` must be a whole number, 1 or more, not {after!r}")
        self.first = float(first)
        self.after = after
        self.factor = float(factor)
        self.longest = float(longest)

    def seconds(self, times: int, wish: float | None = None) -> float:
        """The pause after this many pauses; no shorter than what the server wishes for."""
        own = self.first * self.factor ** min(times, 60)
        return min(own if wish is None else max(own, wish), self.longest)


class Standing:
    """How one member stands: whether it cools down, how much it has to do."""

    __slots__ = ("begun", "cooled", "failures", "in_flight", "most", "per_minute", "probing", "since", "until")

    def __init__(self, most: int | None = None, per_minute: int | None = None) -> None:
        self.most = most
        """Requests that may be under way at once."""
        self.per_minute = per_minute
        """Requests that may begin in any 60 seconds."""
        self.in_flight = 0
        self.failures = 0
        """In a row."""
        self.cooled = 0
        """Pauses since it last did well."""
        self.since = float("-inf")
        """When the last pause began."""
        self.until = float("-inf")
        """When it is over."""
        self.probing = False
        """Whether the one request that may go out after a pause is under way."""
        self.begun: deque[float] = deque()
        """When the requests of the last minute began, where that counts."""

    def hindrance(self, now: float) -> tuple[str, float]:
        """What keeps it from being asked, and the seconds until it is worth looking again; nothing, if nothing does."""
        if self.until > now:
            return "cooling", self.until - now
        if self.probing:
            return "probing", SOON
        if self.most is not None and self.in_flight >= self.most:
            return "full", SOON
        if self.per_minute is not None:
            while self.begun and self.begun[0] <= now - MINUTE:
                self.begun.popleft()
            if len(self.begun) >= self.per_minute:
                return "paced", self.begun[-self.per_minute] + MINUTE - now
        return "", 0.0

    def begin(self, now: float) -> bool:
        """Know that it is asked; whether that is a probe."""
        self.in_flight += 1
        if self.per_minute is not None:
            self.begun.append(now)
        if self.cooled:
            self.probing = True
        return self.probing

    def leave(self) -> None:
        """Know that a request is over, its body included."""
        self.in_flight -= 1

    def succeed(self, began: float) -> None:
        """Know that what began then did well; what began before the last pause says nothing about now."""
        if began >= self.since:
            self.failures = self.cooled = 0
            self.until = self.since = float("-inf")

    def fail(self, began: float, now: float, cooling: Cooling, wish: float | None = None) -> float:
        """Know that what began then failed; the seconds of the pause that this begins, 0 where it begins none."""
        if began < self.since or self.until > now:
            return 0.0
        self.failures += 1
        if not self.cooled and self.failures < cooling.after:
            return 0.0
        pause = cooling.seconds(self.cooled, wish)
        self.cooled += 1
        self.since, self.until = now, now + pause
        return pause


class Leg:
    """One member as far as one call is concerned."""

    __slots__ = ("asked", "causes", "model", "name", "standing", "tier", "weight")

    def __init__(self, name: str, model: str | None, standing: Standing, tier: int, weight: float) -> None:
        self.name = name
        self.model = model
        """What the model is called there; None leaves the request as it is."""
        self.standing = standing
        self.tier = tier
        """Lower ones come first."""
        self.weight = weight
        """Its share among those of one tier."""
        self.asked = 0
        """Attempts of this call."""
        self.causes: dict[str, int] = {}
        """What they failed of."""

    @property
    def worn(self) -> bool:
        """Whether it failed twice of one cause, and is not asked any more."""
        return any(count >= TWICE for count in self.causes.values())

    def __repr__(self) -> str:
        return f"Leg({self.name!r}, {self.model!r})"


class Choice(Value):
    """What to do now: ask somebody, or wait and look again."""

    __slots__ = __match_args__ = ("leg", "wait", "hindrances")

    def __init__(self, leg: Leg | None, wait: float = 0.0, hindrances: Mapping[str, str] = {}) -> None:
        self.leg = leg
        """Whom to ask; None where nobody can be asked now."""
        self.wait = wait
        """Seconds."""
        self.hindrances = hindrances
        """What keeps the others from being asked: `cooling`, `probing`, `full`, `paced`, by name."""


def choose(legs: Sequence[Leg], now: float, chance: float) -> Choice:
    """Whom to ask: of those that can be asked those of the lowest tier that were not asked yet, and of these one by
    weight.

    Args:
        legs: Who is in question.
        now: Seconds on a scale that only ever goes up.
        chance: A number from 0 to 1, the latter excluded.
    """
    ready: list[Leg] = []
    hindrances: dict[str, str] = {}
    wait = float("inf")
    for leg in legs:
        why, seconds = leg.standing.hindrance(now)
        if why:
            hindrances[leg.name] = why
            wait = min(wait, seconds)
        else:
            ready.append(leg)
    if not ready:
        return Choice(None, wait, hindrances)
    best = min((leg.asked > 0, leg.tier) for leg in ready)
    group = [leg for leg in ready if (leg.asked > 0, leg.tier) == best]
    return Choice(_weighted(group, chance), 0.0, hindrances)


def _weighted(legs: Sequence[Leg], chance: float) -> Leg:
    mark = chance * sum(leg.weight for leg in legs)
    for leg in legs:
        mark -= leg.weight
        if mark < 0:
            return leg
    return legs[-1]


def cools(legs: Iterable[Leg], now: float) -> bool:
    """Whether none of them is to be had soon: all cool down, or are being tried after they did."""
    return all(leg.standing.hindrance(now)[0] in ("cooling", "probing") for leg in legs)


def cause(error: Any) -> str:
    """What an attempt failed of, in a word: the same word for the same cause."""
    if isinstance(error, APITimeoutError):
        return f"{error.phase or 'read'} timeout"
    if isinstance(error, APIConnectionError):
        return "connection"
    return str(getattr(error, "status_code", None) or type(error).__name__)
