"""A bound on retries as a whole, so that an outage is not multiplied by all who meet it."""

from __future__ import annotations

from openai_core.errors import ConfigurationError


class RetryBudget:
    """A bucket of tokens: a retry takes one; every success, and time, put something back.

    Shared by a client and its siblings. While the server is down and the bucket is empty, calls fail after their first
    attempt; no call is ever held back by it. Threads may share it; what they lose by racing is a token now and then.
    """

    __slots__ = ("_since", "capacity", "per_second", "per_success", "tokens")

    def __init__(self, capacity: float = 100, *, per_second: float = 1.0, per_success: float = 0.1) -> None:
        """Fill the bucket.

        Args:
            capacity: The most it holds, which is also what it begins with.
            per_second: What time puts back.
            per_success: What a call that succeeds puts back.
        """
        for name, value in (("capacity", capacity), ("per_second", per_second), ("per_success", per_success)):
            if not isinstance(value, (int, float)) or not value >= 0:
                raise ConfigurationError(f"`RetryBudget({name}=...)` must be a number, 0 or more, not {value!r}")
        self.capacity = capacity
        self.per_second = per_second
        self.per_success = per_success
        self.tokens = float(capacity)
        self._since: float | None = None

    def take(self, now: float) -> bool:
        """Take a token; whether there was one.

        Args:
            now: Seconds, on any scale.
        """
        if self._since is not None and now > self._since:
            self.tokens = min(self.tokens + (now - self._since) * self.per_second, float(self.capacity))
        self._since = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True

    def refund(self) -> None:
        """Put back what a success is worth."""
        if self.tokens < self.capacity:
            self.tokens = min(self.tokens + self.per_success, float(self.capacity))

    def __repr__(self) -> str:
        return f"RetryBudget({self.tokens:g} of {self.capacity:g})"
