"""What tasks wait with: turns and signals, under asyncio and trio."""

from __future__ import annotations

import sys
from collections import deque
from typing import TYPE_CHECKING, Any

import anyio

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class AsyncTurn:
    """Held by one at a time, and handed on to who has got what it waits for, otherwise to who has waited longest."""

    __slots__ = ("_taken", "_waiting")

    def __init__(self) -> None:
        self._taken = False
        self._waiting: deque[tuple[anyio.Event, Callable[[], Any]]] = deque()

    def take(self) -> bool:
        if self._taken:
            return False
        self._taken = True
        return True

    async def wait(self, served: Callable[[], Any] = bool) -> None:
        """Wait for the turn.

        Args:
            served: Whether what the turn is wanted for has come meanwhile: who is served need not wait for those that
                keep the turn for long.
        """
        if self.take():
            return
        event = anyio.Event()
        place = event, served
        self._waiting.append(place)
        try:
            await event.wait()
        except BaseException:
            if event.is_set():
                self.give()
            else:
                self._waiting.remove(place)
            raise

    def give(self) -> None:
        waiting = self._waiting
        if not waiting:
            self._taken = False
            return
        place = next((place for place in waiting if place[1]()), waiting[0])
        waiting.remove(place)
        place[0].set()


class AsyncSignal:
    """Set once or many times; waited for by any number."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event: anyio.Event | None = None

    def set(self) -> None:
        if self._event is None:
            self._event = anyio.Event()
        self._event.set()

    def clear(self) -> None:
        if self.is_set():
            self._event = None

    def is_set(self) -> bool:
        return self._event is not None and self._event.is_set()

    async def wait(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 (its twin has no other way)
        if self._event is None:
            self._event = anyio.Event()
        with anyio.move_on_after(timeout):
            await self._event.wait()
            return True
        return False


def spawn(function: Callable[[], Coroutine[Any, Any, Any]], name: str) -> Any:
    """Run a coroutine function beside everything else; it does not keep the event loop alive."""
    if library() == "trio":
        import trio

        return trio.lowlevel.spawn_system_task(function, name=name)
    import asyncio

    return asyncio.get_running_loop().create_task(function(), name=name)


def whoami() -> Any:
    """The task that runs."""
    if library() == "trio":
        import trio

        return trio.lowlevel.current_task()
    import asyncio

    return asyncio.current_task()


def library() -> str:
    """The event loop's: `asyncio` or `trio`."""
    if "trio" not in sys.modules:
        return "asyncio"
    from sniffio import current_async_library

    return current_async_library()
