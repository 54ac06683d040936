"""Calls of another thread, cut short: what it waits for, on a socket or in a pause, ends at once."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from openai_core.errors import OpenAIError

if TYPE_CHECKING:
    from typing import Self

    from openai_core.http.streams import Stream


class Cut:
    """Enters a thread, and holds the sockets of the calls that are made in it; any other thread may cut them."""

    __slots__ = ("_before", "_lock", "_over", "_streams")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._streams: set[Stream] = set()
        self._before: Cut | None = None

    def cut(self) -> None:
        """Let every call fail that is under way, and every one to come."""
        self._over.set()
        with self._lock:
            for stream in self._streams:
                stream.shut()

    def hold(self, stream: Stream) -> None:
        """A call of the thread goes over this socket now."""
        with self._lock:
            self._streams.add(stream)
            if self._over.is_set():
                stream.shut()

    def free(self, stream: Stream) -> None:
        """A call of another thread does."""
        with self._lock:
            self._streams.discard(stream)

    def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            OpenAIError: it was cut.
        """
        if self._over.wait(seconds):
            raise OpenAIError("Nobody waits for this call any more")

    def __enter__(self) -> Self:
        self._before, _here.cut = _here.cut, self
        return self

    def __exit__(self, *_: object) -> None:
        _here.cut, self._before = self._before, None
        with self._lock:
            self._streams.clear()


class _Here(threading.local):
    cut: Cut | None = None


_here = _Here()


def held(stream: Stream, before: Cut | None) -> Cut | None:
    """Who may cut what goes over a socket from now on, in this thread."""
    now = _here.cut
    if before is not None and before is not now:
        before.free(stream)
    if now is not None:
        now.hold(stream)
    return now


def sleep(seconds: float) -> None:
    """Wait, unless the calls of this thread are cut.

    Raises:
        OpenAIError: they were.
    """
    cut = _here.cut
    if cut is None:
        time.sleep(seconds)
    else:
        cut.sleep(seconds)
