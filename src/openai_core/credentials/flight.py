"""One answer for all who ask at the same time."""

from __future__ import annotations

import os
from _thread import allocate_lock  # `threading`, which costs more to load, is needed only when somebody waits
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.sansio.flow import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.flow import Flow
    from openai_core.sansio.timeout import Deadline

T = TypeVar("T")


class Landing:
    """What the first of several callers got; the others wait for it."""

    __slots__ = ("error", "gate", "value")

    def __init__(self, gate: Any) -> None:
        self.gate = gate
        self.value: Any = None
        self.error: Exception | None = None


class Flight(Generic[T]):
    """Lets one caller fetch something; whoever comes meanwhile waits for it and takes what that one got.

    Threads wait for each other, and so do the tasks of an event loop; event loops do not.
    """

    __slots__ = ("_asynchronous", "_landings", "_lock", "_process")

    def __init__(self, asynchronous: bool) -> None:
        self._asynchronous = asynchronous
        self._lock = allocate_lock()
        self._landings: dict[Any, Landing] = {}
        self._process = os.getpid()

    def share(self, fetch: Callable[[], Flow[T]], deadline: Deadline | None = None) -> Flow[T]:
        """What a flow gives, performed by the first caller only; if that one has to give up, by the next.

        The error of the first is raised for each who waited.
        """
        while True:
            place = self._place()
            landing, first = self._board(place)
            if first:
                return (yield from self._fly(place, landing, fetch))
            yield from self._wait(landing, deadline)
            if landing.error is not None:
                raise _again(landing.error)
            if landing.value is not None:
                value: T = landing.value
                return value

    @property
    def busy(self) -> bool:
        """Whether somebody is at it."""
        return self._place() in self._landings and self._process == os.getpid()

    def _wait(self, landing: Landing, deadline: Deadline | None) -> Flow[None]:
        if deadline is None or self._asynchronous:
            yield Call(landing.gate.wait, deadline)
        elif not (yield Call(partial(landing.gate.wait, max(deadline.left(), 0.0)))):
            raise deadline.error()

    def _fly(self, place: Any, landing: Landing, fetch: Callable[[], Flow[T]]) -> Flow[T]:
        try:
            landing.value = value = yield from fetch()
        except Exception as error:
            if getattr(error, "phase", None) != "total":  # this caller's time being up is not the others' business
                landing.error = error
            raise
        finally:
            with self._lock:
                if self._landings.get(place) is landing:
                    del self._landings[place]
            landing.gate.set()
        return value

    def _board(self, place: Any) -> tuple[Landing, bool]:
        with self._guard():
            landing = self._landings.get(place)
            if landing is not None:
                return landing, False
            landing = self._landings[place] = Landing(self._gate())
            return landing, True

    def _guard(self) -> Any:
        """The lock. What was under way when the process was forked is under way in the parent only."""
        process = os.getpid()
        if process != self._process:
            self._lock, self._landings, self._process = allocate_lock(), {}, process
        return self._lock

    def _place(self) -> Any:
        """The event loop; for threads, which can all wait for each other, always the same."""
        if not self._asynchronous:
            return None
        from anyio.lowlevel import current_token

        return current_token()

    def _gate(self) -> Any:
        if self._asynchronous:
            from anyio import Event

            return Event()
        import threading

        return threading.Event()


def _again(error: Exception) -> Exception:
    """An error to raise a second time: its twin, since a traceback grows wherever its error is raised."""
    from copy import copy

    try:
        twin = copy(error)
    except Exception:  # its class cannot be copied
        return error
    twin.__cause__ = error
    return twin
