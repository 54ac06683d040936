"""The rate limits that an answer tells of in its headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNITS = {"ms": 0.001, "us": 1e-6, "µs": 1e-6, "ns": 1e-9, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class Rate(Value):
    """How much of something may be used, and how much of it is left. None where the server did not say."""

    __slots__ = __match_args__ = ("limit", "remaining", "reset")

    def __init__(self, limit: int | None = None, remaining: int | None = None, reset: float | None = None) -> None:
        self.limit = limit
        self.remaining = remaining
        self.reset = reset
        """Seconds until all of it can be used again."""

    def __bool__(self) -> bool:
        return any(getattr(self, name) is not None for name in self.__match_args__)


class RateLimits(Value):
    """The limits of requests and of tokens; false where the answer told of none."""

    __slots__ = __match_args__ = ("requests", "tokens")

    def __init__(self, requests: Rate, tokens: Rate) -> None:
        self.requests = requests
        self.tokens = tokens

    def __bool__(self) -> bool:
        return bool(self.requests or self.tokens)

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> RateLimits:
        """The limits that these headers tell: `x-ratelimit-limit-requests` and its like."""
        return cls(_rate(headers, "requests"), _rate(headers, "tokens"))


def _rate(headers: Mapping[str, str], what: str) -> Rate:
    return Rate(
        _whole(headers.get(f"x-ratelimit-limit-{what}")),
        _whole(headers.get(f"x-ratelimit-remaining-{what}")),
        duration(headers.get(f"x-ratelimit-reset-{what}")),
    )


def _whole(text: str | None) -> int | None:
    text = (text or "").strip()
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) < 20 else None


def duration(text: str | None) -> float | None:
    """Seconds in a text such as `20ms`, `1s`, `6m0s`, `1h2m3.5s` or `12`; None where it says none."""
    text = (text or "").strip().lower()
    if not text:
        return None
    seconds, rest = 0.0, text
    while rest:
        length = next((place for place, mark in enumerate(rest) if mark not in "0123456789."), len(rest))
        number, rest = rest[:length], rest[length:]
        length = next((place for place, mark in enumerate(rest) if mark in "0123456789."), len(rest))
        unit, rest = rest[:length].strip(), rest[length:]
        if not number.isascii() or number.count(".") > 1 or number.strip(".") == "" or len(number) > 20:
            return None
        if unit not in _UNITS and (unit or number != text):
            return None
        seconds += float(number) * _UNITS.get(unit, 1.0)
    return round(seconds, 9)
