"""How long each part of a call may take, and when the whole of it has to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import APITimeoutError, ConfigurationError
from openai_core.sansio.value import Value
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULTS = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


class Timeout(Value):
    """Limits in seconds; None is no limit.

        Timeout(60, connect=2, total=90)          # phases of 60 s each, but for connecting; 90 s for everything
        Timeout(total=300, idle_event=20)         # a stream: 5 minutes in all, 20 s between two events

    A value; `replace` makes another.
    """

    __slots__ = __match_args__ = ("connect", "read", "write", "pool", "total", "first_event", "idle_event")

    def __init__(
        self,
        each: float | Unset | None = UNSET,
        *,
        connect: float | Unset | None = UNSET,
        read: float | Unset | None = UNSET,
        write: float | Unset | None = UNSET,
        pool: float | Unset | None = UNSET,
        total: float | None = None,
        first_event: float | None = None,
        idle_event: float | None = None,
    ) -> None:
        """Take the limits.

        Args:
            each: That of every phase which is not given by itself.
            connect: To connect. Default: 5.
            read: To wait for the next bytes. Default: 600.
            write: To have some bytes of the request taken. Default: 600.
            pool: To wait for a free connection. Default: 600.
            total: For the whole call: all its attempts, the pauses between them, and the body of the answer, to the
                last event of a stream.
            first_event: For a stream to give its first event, from the sending of the request.
            idle_event: For a stream to give the next event. Comments that keep a connection alive do not count.

        Raises:
            ConfigurationError: one of them is no number of seconds.
        """
        given = {"connect": connect, "read": read, "write": write, "pool": pool}
        self.connect: float | None
        self.read: float | None
        self.write: float | None
        self.pool: float | None
        for name, value in given.items():
            fallback = DEFAULTS[name] if each is UNSET else each
            setattr(self, name, _seconds(name, fallback if value is UNSET else value))
        self.total: float | None = _seconds("total", total)
        self.first_event: float | None = _seconds("first_event", first_event)
        self.idle_event: float | None = _seconds("idle_event", idle_event)

    def replace(self, **changes: Any) -> Timeout:
        """The same but for what is given."""
        return Timeout(**{**{name: getattr(self, name) for name in Timeout.__match_args__}, **changes})

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(getattr(self, name) for name in Timeout.__match_args__))

    def __repr__(self) -> str:
        told = (f"{name}={getattr(self, name)!r}" for name in Timeout.__match_args__)
        return f"Timeout({', '.join(told)})"


class Deadline(Value):
    """A moment by which something has to be done."""

    __slots__ = __match_args__ = ("at", "clock", "seconds", "phase")

    def __init__(self, seconds: float, clock: Callable[[], float], phase: str = "total") -> None:
        self.at = clock() + seconds
        self.clock = clock
        """Seconds on a scale that only ever goes up."""
        self.seconds = seconds
        """What was given."""
        self.phase = phase
        """Which limit of `Timeout` this is."""

    def left(self) -> float:
        """Seconds until then; below zero when it has passed."""
        return self.at - self.clock()

    def error(self) -> APITimeoutError:
        """What is raised when it has passed."""
        words = {
            "total": "The call was not done",
            "first_event": "The first event of the stream did not come",
            "idle_event": "The next event of the stream did not come",
        }
        return APITimeoutError(f"{words[self.phase]} within {self.seconds:g} s", phase=self.phase)


class Left(float):
    """The limit of a phase, which shrinks as a deadline comes nearer; to who knows nothing of that, a number."""

    __slots__ = ("_deadline", "_seconds")

    _deadline: Deadline | None
    _seconds: float | None

    @classmethod
    def of(cls, seconds: float | None, deadline: Deadline) -> Left:
        """A limit of that many seconds, or of what is left."""
        left = deadline.left()
        made = cls(left if seconds is None else min(seconds, left))
        made._seconds, made._deadline = seconds, deadline
        return made

    def ease(self, deadline: Deadline | None) -> None:
        """Shrink for the sake of this deadline from now on, or no longer."""
        self._deadline = deadline

    def now(self) -> float | None:
        """Seconds, as of now: never none at all; None is no limit."""
        if self._deadline is None:
            return self._seconds
        left = max(self._deadline.left(), 0.001)
        return left if self._seconds is None else min(self._seconds, left)


def earlier(one: Deadline | None, other: Deadline | None) -> Deadline | None:
    """The one that comes first; None where there is none."""
    if one is None or other is None:
        return other if one is None else one
    return one if one.at <= other.at else other


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not value >= 0:
        raise ConfigurationError(f"`Timeout({name}=...)` must be seconds (0 or more), or None for no limit: {value!r}")
    return float(value)
