"""Waiting for something that takes its time: looked at again and again until it is over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openai_core.errors import APITimeoutError, ConfigurationError, PollTimeout
from openai_core.sansio.flow import Ask, Call, Flow, Sleep
from openai_core.sansio.timeout import DEFAULTS, Deadline, Timeout
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.answer import RawResponse
    from openai_core.sansio.message import Request

T = TypeVar("T")

FIRST: Final = 0.5
"""Seconds between the first look and the second, where nobody says otherwise."""
LONGEST: Final = 5.0
"""Seconds between two looks, at most, where nobody says otherwise."""
GROWTH: Final = 1.5
WISH: Final = "openai-poll-after-ms"
"""The header by which a server says when to look again."""
MOST_PATIENT: Final = 120.0
"""Seconds that a server may ask to wait before the next look."""


def poll(
    look: Callable[[], Request[T]],
    is_over: Callable[[T], bool],
    *,
    clock: Callable[[], float],
    interval: float | None = None,
    timeout: float | None = None,
    patience: Any = UNSET,
    on_update: Callable[[T], Any] | None = None,
    longest: float = LONGEST,
) -> Flow[T]:
    """Look until it is over, and give it as it is then.

    Args:
        look: Makes the request that looks.
        is_over: Whether nothing will change any more.
        clock: Seconds on a scale that only ever goes up: `time.monotonic`.
        interval: Seconds between two looks. Default: what the server asks for; else 0.5, and longer each time up to
            `longest`.
        timeout: Seconds for all of it. Default: no limit.
        patience: The client's own `timeout`, which holds for each look where that is nearer than the end of all.
        on_update: Called with what each look gives; may be a coroutine function under `AsyncClient`.
        longest: Seconds between two looks, at most, where neither the caller nor the server says how many.

    Raises:
        PollTimeout: it was not over in time; `last` is what was seen last.
        ConfigurationError: `interval` or `timeout` is no number of seconds.
    """
    pause = FIRST
    deadline = None if seconds("timeout", timeout) is None else Deadline(timeout or 0.0, clock)
    seconds("interval", interval)
    last: Any = None
    while True:
        answer = yield from in_time(look(), patience, deadline, last)
        last = value = answer.parse()
        if on_update is not None:
            yield Call(partial(on_update, value))
        if is_over(value):
            return value
        rest = wish(answer.headers) if interval is None else interval
        if rest is None:
            rest = pause
            pause = min(pause * GROWTH, longest)
        if deadline is not None:
            left = deadline.left()
            if left <= 0:
                raise _late(deadline, last)
            rest = min(rest, left)
        yield Sleep(rest)


def in_time(request: Request[T], patience: Any, deadline: Deadline | None, last: Any = None) -> Flow[RawResponse[T]]:
    """The answer to a request that has to come by then.

    Raises:
        PollTimeout: it did not.
    """
    try:
        answer: RawResponse[T] = yield Ask(hastened(request, patience, deadline))
    except APITimeoutError as error:
        if deadline is None or deadline.left() > 0.005:
            raise
        raise _late(deadline, last) from error
    return answer


def wish(headers: Any) -> float | None:
    """Seconds after which a server asks to be asked again; None where it does not."""
    try:
        milliseconds = float(headers.get(WISH) or "")
    except ValueError:
        return None
    return milliseconds / 1000 if 0 < milliseconds <= MOST_PATIENT * 1000 else None


def seconds(name: str, value: Any) -> float | None:
    """A number of seconds, or None.

    Raises:
        ConfigurationError: it is neither.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
        raise ConfigurationError(f"`{name}` must be seconds (0 or more), or None: {value!r}")
    return float(value)


def hastened(request: Request[T], patience: Any, deadline: Deadline | None) -> Request[T]:
    """The request, its answer waited for no longer than until then."""
    if deadline is None:
        return request
    own = patience if request.options.timeout is UNSET else request.options.timeout
    left = max(deadline.left(), 0.001)
    if isinstance(own, Timeout):
        limits = own.replace(total=left if own.total is None else min(own.total, left))
    elif own is UNSET:
        limits = Timeout(total=left)
    else:
        phases = {
            name: getattr(own, name, own if own is None or isinstance(own, (int, float)) else default)
            for name, default in DEFAULTS.items()
        }
        limits = Timeout(**phases, total=left)
    request.options = request.options._replace(timeout=limits)
    return request


def _late(deadline: Deadline, last: Any) -> PollTimeout:
    status = getattr(last, "status", None)
    so_far = f"; it is {status}" if isinstance(status, str) else ""
    return PollTimeout(f"It was not over within {deadline.seconds:g} s{so_far}", last=last)
