"""What a credential object of another library grants, for the attempts of a client."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.credentials.flight import Flight
from openai_core.sansio.flow import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.flow import Flow
    from openai_core.sansio.timeout import Deadline


class Granted:
    """Asks when there is no good credential, once for all who wait; a slow object does not hold up an event loop."""

    __slots__ = ("_asynchronous", "_flight", "_good", "_grant", "_kept")

    def __init__(self, grant: Any, asynchronous: bool) -> None:
        self._grant = grant
        self._asynchronous = asynchronous
        self._flight: Flight[Any] = Flight(asynchronous)
        self._kept: Any = None
        self._good = 0.0
        """Until when, by the clock on the wall: that is how such objects tell it."""

    def token(self, deadline: Deadline | None = None) -> Flow[Any]:
        """The credential."""
        kept = self._kept
        if kept is not None and time.time() < self._good:
            return kept
        return (yield from self._flight.share(partial(self._ask, deadline), deadline))

    def refused(self, token: Any) -> bool:
        """Forget it; whether another can be had, which is so where this one had been kept."""
        if self._kept is None or self._kept != token:
            return False
        self._kept = None
        return True

    def _ask(self, deadline: Deadline | None) -> Flow[Any]:
        reply = yield Call(self._function(), deadline)
        credential, until = self._grant.read(reply)
        self._kept, self._good = (credential, until) if until else (None, 0.0)
        return credential

    def _function(self) -> Callable[[], Any]:
        if not (self._asynchronous and self._grant.slow):
            function: Callable[[], Any] = self._grant
            return function
        from anyio.to_thread import run_sync

        return partial(run_sync, self._grant, abandon_on_cancel=True)
