"""Things that take their time are begun, and looked at until they are over: one text for every kind of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

from openai_core.errors import ConfigurationError
from openai_core.sansio.flow import Call, Flow
from openai_core.sansio.poll import LONGEST, in_time, poll, seconds
from openai_core.sansio.timeout import Deadline
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset

T = TypeVar("T")

SLOW: Final = 60.0
"""Seconds between two looks, at most, at what takes hours."""


class LookOptions(TypedDict, total=False):
    """What each look takes."""

    max_retries: int | Unset
    """How often to try a look again after a failure that may pass. Default: the client's, 2."""
    extra_headers: Mapping[str, str | Unset | None]
    """Headers on top of the client's; `UNSET` removes one of those."""
    extra_query: Mapping[str, Any]
    """Query parameters beyond the declared ones; they win over those."""


class Kind:
    """A kind of thing that is waited for: how long, and until when."""

    __slots__ = ("_over", "longest", "word")

    def __init__(self, word: str, over: frozenset[str], longest: float = LONGEST) -> None:
        self.word = word
        """What messages call it."""
        self._over = over
        self.longest = longest
        """Seconds between two looks, at most, where neither the caller nor the server says how many."""

    def is_over(self, value: Any) -> bool:
        """Whether nothing of it will change any more. A status nobody knows may be passed through: it is not."""
        return getattr(value, "status", None) in self._over

    def named(self, value: Any) -> str:
        """Its id, out of the thing or given by itself.

        Raises:
            TypeError: it is neither.
        """
        identity = value if isinstance(value, str) else getattr(value, "id", None)
        if not isinstance(identity, str) or not identity:
            raise TypeError(f"The id of a {self.word} (or the {self.word}) is needed here, not {value!r:.80}")
        return identity


FILE = Kind("file", frozenset({"processed", "error", "deleted"}))
VECTOR_STORE = Kind("vector store", frozenset({"completed", "expired"}))
STORED_FILE = Kind("file of a vector store", frozenset({"completed", "failed", "cancelled"}))
FILE_BATCH = Kind("file batch", frozenset({"completed", "failed", "cancelled"}))
RUN = Kind("run", frozenset({"requires_action", "completed", "incomplete", "failed", "cancelled", "expired"}))
JOB = Kind("fine-tuning job", frozenset({"succeeded", "failed", "cancelled", "paused"}), SLOW)
BATCH = Kind("batch", frozenset({"completed", "failed", "expired", "cancelled"}), SLOW)
VIDEO = Kind("video", frozenset({"completed", "failed"}))
EVAL_RUN = Kind("eval run", frozenset({"completed", "failed", "canceled", "cancelled"}), SLOW)


def waited(
    resource: Any,
    kind: Kind,
    look: Callable[[], Request[T]],
    seen: Any = None,
    *,
    timeout: float | None = None,
    deadline: float | None = None,
    interval: float | None = None,
    poll_interval_ms: float | None = None,
    on_update: Callable[[T], Any] | None = None,
) -> Flow[T]:
    """The conversation that waits until it is over.

    Args:
        resource: Whose client asks.
        kind: What is waited for.
        look: Makes the request that looks.
        seen: The thing as it was, where the caller gave it and not its id; nothing is asked if that was over.
        timeout: Seconds for all of it.
        deadline: Another name of it.
        interval: Seconds between two looks.
        poll_interval_ms: The same in milliseconds.
        on_update: Called with what each look gives.

    Raises:
        ConfigurationError: a number of seconds is none, or one is given by two names.
    """
    interval = paused(interval, poll_interval_ms)
    look()  # what is wrong with the arguments is said at once
    if deadline is not None and timeout is not None:
        raise ConfigurationError("`timeout` and `deadline` say the same: give one of them")
    timeout = seconds("timeout", timeout) if deadline is None else seconds("deadline", deadline)
    if seen is not None and not isinstance(seen, str) and kind.is_over(seen):
        return told(seen)
    return poll(
        look,
        kind.is_over,
        clock=time.monotonic,
        interval=interval,
        timeout=timeout,
        patience=resource._runner.settings.timeout,
        on_update=on_update,
        longest=kind.longest,
    )


def begun(
    resource: Any,
    kind: Kind,
    begin: Callable[..., Request[T]],
    look: Callable[[T], Callable[[], Request[T]]],
    *path: Any,
    params: dict[str, Any],
    interval: float | None = None,
    poll_interval_ms: float | None = None,
    on_update: Callable[[T], Any] | None = None,
) -> Flow[T]:
    """The conversation that begins something and waits until it is over.

    Args:
        resource: Whose client asks.
        kind: What is waited for.
        begin: Makes the request that begins it.
        look: Makes, of what that gave, what makes the requests that look.
        path: What `begin` takes by position.
        params: What `begin` takes by name; a `timeout` in plain seconds is for all of it.
        interval: Seconds between two looks.
        poll_interval_ms: The same in milliseconds.
        on_update: Called with what each look gives.
    """
    deadline, params = limited(params)
    request = begin(*path, **params)
    interval = paused(interval, poll_interval_ms)
    return _begun(resource, kind, request, look, deadline, interval, on_update)


def _begun(
    resource: Any,
    kind: Kind,
    request: Request[T],
    look: Callable[[T], Callable[[], Request[T]]],
    timeout: float | None,
    interval: float | None,
    on_update: Callable[[T], Any] | None,
) -> Flow[T]:
    deadline = None if timeout is None else Deadline(timeout, time.monotonic)
    answer = yield from in_time(request, resource._runner.settings.timeout, deadline)
    value = answer.parse()
    if kind.is_over(value):
        if on_update is not None:
            yield Call(lambda: on_update(value))
        return value
    left = None if deadline is None else max(deadline.left(), 0.0)
    return (yield from waited(resource, kind, look(value), timeout=left, interval=interval, on_update=on_update))


def looks(params: Mapping[str, Any]) -> dict[str, Any]:
    """What the calls that follow say again of what the first one said."""
    return {name: params[name] for name in ("max_retries", "extra_headers", "extra_query") if name in params}


def limited(params: dict[str, Any]) -> tuple[float | None, dict[str, Any]]:
    """The seconds that all of it may take, and what each call is told; a `Timeout` is for each call."""
    timeout = params.get("timeout", UNSET)
    if timeout is None or (isinstance(timeout, (int, float)) and not isinstance(timeout, bool)):
        return seconds("timeout", timeout), {name: value for name, value in params.items() if name != "timeout"}
    return None, params


def paused(interval: float | None, poll_interval_ms: float | None) -> float | None:
    """Seconds between two looks, given either way.

    Raises:
        ConfigurationError: it is given both ways, or is no number.
    """
    if poll_interval_ms is None:
        return seconds("interval", interval)
    if interval is not None:
        raise ConfigurationError("`interval` (seconds) and `poll_interval_ms` say the same: give one of them")
    return (seconds("poll_interval_ms", poll_interval_ms) or 0.0) / 1000


def told(value: T) -> Flow[T]:
    """A conversation of nothing but its end."""
    yield from ()
    return value
