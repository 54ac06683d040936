"""Whether a lost WebSocket is made anew, when, and when one is changed for a fresh one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from openai_core.errors import APIConnectionError, APIStatusError, ConfigurationError
from openai_core.sansio.retry import RetryPolicy, is_retryable
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from openai_core.sansio.ws.life import Closure, SocketReconnecting

PASSING: Final = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015})
"""Codes of what may be over in a moment."""

LIFETIME: Final = 3600.0
"""Seconds after which the API closes a session."""


class Reconnect(Value):
    """How to stay connected. A value: `replace` makes another.

    Reconnect(limit=8, longest=30)
    Reconnect(on_reconnecting=lambda notice: notice.give_up() if notice.code == 1011 else None)
    """

    __slots__ = __match_args__ = (
        "limit",
        "first",
        "longest",
        "jitter",
        "codes",
        "rotate_after",
        "on_reconnecting",
        "replay",
        "clock",
        "chance",
    )

    def __init__(
        self,
        limit: int = 5,
        *,
        first: float = 0.5,
        longest: float = 8.0,
        jitter: Literal["quarter", "full", "none"] = "quarter",
        codes: Iterable[int] = PASSING,
        rotate_after: float | None = None,
        on_reconnecting: Callable[[SocketReconnecting], Any] | None = None,
        replay: Callable[[], Iterable[Any]] | None = None,
        clock: Callable[[], float] | None = None,
        chance: Callable[[], float] | None = None,
    ) -> None:
        """Take the rules.

        Args:
            limit: Attempts in a row; the count begins anew when the server has sent an event that is no error.
            first: Seconds before the first of them.
            longest: Seconds that the doubling pauses never exceed.
            jitter: How much of a pause is left to chance; see `RetryPolicy`.
            codes: The close codes after which to reconnect. Default: 1001, 1005, 1006, 1011 to 1015.
            rotate_after: Seconds after which a connection is changed for a fresh one, at a moment when no response is
                under way (or four minutes later at the latest); None for never. The API closes a session after 60
                minutes: 3300 is ahead of it.
            on_reconnecting: Told of each attempt before its pause; may change the notice (`delay`, `url`, `query`,
                `headers`) or `give_up()`. Under `AsyncClient` it may be a coroutine function.
            replay: Gives the events that a new connection is sent after the session's settings and before what waits,
                such as the conversation so far.
            clock: Seconds on a scale that only ever goes up. Default: `time.monotonic`.
            chance: A number from 0 to 1. Default: `random.random`.

        Raises:
            ConfigurationError: a rule cannot be right.
        """
        given = {} if chance is None else {"chance": chance}
        self._backoff(limit, first, longest, jitter, **given)
        if rotate_after is not None and not (isinstance(rotate_after, (int, float)) and rotate_after > 0):
            raise ConfigurationError(f"`Reconnect(rotate_after=...)` must be seconds above 0, not {rotate_after!r}")
        self.limit = limit
        self.first = first
        self.longest = longest
        self.jitter: Literal["quarter", "full", "none"] = jitter
        self.codes = frozenset(codes)
        self.rotate_after = rotate_after
        self.on_reconnecting = on_reconnecting
        self.replay = replay
        self.clock = clock
        self.chance = chance

    def replace(self, **changes: Any) -> Reconnect:
        """The same but for what is given."""
        return Reconnect(**{**{name: getattr(self, name) for name in Reconnect.__match_args__}, **changes})

    def wants(self, outcome: Closure | APIStatusError | APIConnectionError) -> bool:
        """Whether to try (again) after this: the end of a connection, or what an attempt to connect met."""
        if isinstance(outcome, APIConnectionError):
            return True
        if isinstance(outcome, APIStatusError):
            return outcome.response is not None and is_retryable(outcome.response)
        return outcome.code in self.codes

    def pause(self, attempt: int) -> float:
        """Seconds before an attempt, the first of which is 1."""
        given = {} if self.chance is None else {"chance": self.chance}
        return self._backoff(self.limit, self.first, self.longest, self.jitter, **given).backoff(attempt - 1)

    @staticmethod
    def _backoff(limit: int, first: float, longest: float, jitter: Any, **more: Any) -> RetryPolicy:
        try:
            return RetryPolicy(limit, first=first, longest=longest, jitter=jitter, **more)
        except ConfigurationError as error:
            raise ConfigurationError(str(error).replace("RetryPolicy(", "Reconnect(")) from None


def reconnect_of(value: Any) -> Reconnect | None:
    """What the option `reconnect` says: True for the usual rules, None or False for never."""
    if value is None or value is False:
        return None
    if value is True:
        return Reconnect()
    if isinstance(value, Reconnect):
        return value
    raise ConfigurationError(f"`reconnect` must be a Reconnect, True or False, not {value!r}")
