"""A key that a function of the user's gives."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.credentials.flight import Flight
from openai_core.sansio.flow import Call
from openai_core.sansio.seal import vouched

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.flow import Flow
    from openai_core.sansio.timeout import Deadline


class Asked:
    """Asks before every attempt, and once for all the attempts that wait at the same time."""

    __slots__ = ("_flight", "_function")

    def __init__(self, function: Callable[[], Any], asynchronous: bool) -> None:
        self._function = function
        self._flight: Flight[str] = Flight(asynchronous)

    def token(self, deadline: Deadline | None = None) -> Flow[str]:
        """The key."""
        return self._flight.share(partial(self._ask, deadline), deadline)

    def refused(self, token: str) -> bool:
        """Nothing can be done about it: the function gave the best it had."""
        return False

    def _ask(self, deadline: Deadline | None) -> Flow[str]:
        return vouched("api_key", (yield Call(self._function, deadline)))
