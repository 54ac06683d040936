"""What threads wait with: turns and signals."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Turn:
    """Held by one at a time, and handed on to who has got what it waits for, otherwise to who has waited longest."""

    __slots__ = ("_release", "_waiting", "take")

    def __init__(self) -> None:
        lock = threading.Lock()
        self._release = lock.release
        self._waiting: deque[tuple[threading.Lock, Callable[[], Any]]] = deque()
        """Only who holds the turn takes another one out of it."""
        self.take: Callable[[], bool] = lambda: lock.acquire(blocking=False)

    def wait(self, served: Callable[[], Any] = bool) -> None:
        """Wait for the turn.

        Args:
            served: Whether what the turn is wanted for has come meanwhile: who is served need not wait for those that
                keep the turn for long.
        """
        mine = threading.Lock()
        mine.acquire()
        place = mine, served
        self._waiting.append(place)
        if self.take():  # it was given back meanwhile
            self._waiting.remove(place)
            return
        try:
            mine.acquire()
        except BaseException:
            try:
                self._waiting.remove(place)
            except ValueError:  # it was handed to us just now
                self.give()
            raise

    def give(self) -> None:
        while True:
            waiting = tuple(self._waiting)
            if waiting:
                place = next((place for place in waiting if place[1]()), waiting[0])
                with contextlib.suppress(ValueError):  # it has given up waiting
                    self._waiting.remove(place)
                    place[0].release()
                    return
                continue
            self._release()
            if not self._waiting or not self.take():
                return


class Signal:
    """Set once or many times; waited for by any number."""

    __slots__ = ("_event", "clear", "is_set", "set", "wait")

    def __init__(self) -> None:
        self._event = event = threading.Event()
        self.set = event.set
        self.clear = event.clear
        self.is_set = event.is_set
        self.wait = event.wait


def spawn(function: Callable[[], Any], name: str) -> threading.Thread:
    """Run a function beside everything else; it does not keep the program alive."""
    thread = threading.Thread(target=function, name=name, daemon=True)
    thread.start()
    return thread


def whoami() -> Any:
    """The thread that runs."""
    return threading.current_thread()
