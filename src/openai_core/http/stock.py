"""Keeps the books on connections: which are idle, how many there are, who waits for one. It touches none of them."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

C = TypeVar("C")

CAP: Final = 1000
"""Connections of one client, idle ones and all."""
EXPIRY: Final = 30.0
"""Seconds after which an idle connection is no longer trusted."""
FRESH: Final = 0.002
"""Seconds within which an idle connection of an asyncio loop is trusted unseen: the loop would know if it had ended."""


class Turn(Generic[C]):
    """A place in the queue for a connection; a subclass knows how to wait for it."""

    def __init__(self, key: Hashable) -> None:
        self.key = key
        self.granted: C | None = None
        self._over = False

    def grant(self, connection: C | None) -> bool:
        """Hand over an idle connection, or None for the right to make one; False when nobody waits any more."""
        if self._over:
            return False
        self.granted = connection
        self._over = True
        self.call()
        return True

    def call(self) -> None:
        """Wake whoever waits."""
        raise NotImplementedError

    def leave(self) -> bool:
        """Wait no longer; False when the turn has come all the same."""
        came, self._over = self._over, True
        return not came


class Full(Exception):
    """No connection is free and no more may be made."""


class Stock(Generic[C]):
    """Takes the newest idle connection of a place, so that the others may expire; no operation walks over them all."""

    def __init__(self, stale: Callable[[C], bool], cap: int = CAP, fresh: float = 0.0) -> None:
        """Start empty.

        Args:
            stale: Whether an idle connection cannot be used any more.
            cap: How many connections there may be.
            fresh: Seconds of rest up to which that is not asked.
        """
        self.count = 0
        """Connections there are, idle or in use."""
        self.doomed: list[C] = []
        """Connections that are out of the books and still to be closed."""
        self._stale = stale
        self._cap = cap
        self._fresh = fresh
        self._idle: dict[Hashable, deque[tuple[C, float]]] = {}
        self._waiting: deque[Turn[C]] = deque()

    def take(self, key: Hashable) -> C | None:
        """An idle connection to a place, or None for the right to make one.

        Raises:
            Full: neither is to be had; see `wait`.
        """
        idle = self._idle.get(key)
        if idle:
            while idle:
                connection, since = idle.pop()
                rested = monotonic() - since
                if rested < self._fresh or (rested <= EXPIRY and not self._stale(connection)):
                    return connection
                self._doom(connection)
        if self.count >= self._cap and not self._make_room():
            raise Full
        self.count += 1
        return None

    def wait(self, waiter: Turn[C]) -> None:
        """Queue up; the first to come is the first to be granted."""
        self._waiting.append(waiter)

    def give(self, key: Hashable, connection: C) -> None:
        """Take back a connection that can be used again."""
        while self._waiting:
            waiter = self._waiting.popleft()
            same = waiter.key == key
            if waiter.grant(connection if same else None):
                if not same:
                    self.doomed.append(connection)
                return
        idle = self._idle.get(key)
        if idle is None:
            idle = self._idle[key] = deque()
        now = monotonic()
        idle.append((connection, now))
        while now - idle[0][1] > EXPIRY:
            self._doom(idle.popleft()[0])

    def drop(self) -> None:
        """Know that a connection is gone."""
        while self._waiting:
            if self._waiting.popleft().grant(None):
                return
        self.count -= 1

    def doom(self) -> list[C]:
        """The connections to be closed, which are forgotten here."""
        doomed, self.doomed = self.doomed, []
        return doomed

    def clear(self) -> list[C]:
        """All connections to be closed, the idle ones among them."""
        for idle in self._idle.values():
            while idle:
                self._doom(idle.pop()[0])
        return self.doom()

    def _doom(self, connection: C) -> None:
        self.count -= 1
        self.doomed.append(connection)

    def _make_room(self) -> bool:
        """Give up the connection to another place that has been idle for longest."""
        others = [idle for idle in self._idle.values() if idle]
        if not others:
            return False
        self._doom(min(others, key=lambda idle: idle[0][1]).popleft()[0])
        return True
