"""A crew that needs no place in the task that leads it: it may be entered in one task and left in another."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openai_core.aio.crew import AsyncCrew
from openai_core.sansio.parting import PATIENCE, Parting

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from openai_core.aio.runner import AsyncRunner
    from openai_core.sansio.flow import Deed
    from openai_core.sansio.job import Job


class AsyncHands(AsyncCrew):
    """On leaving, what still runs is cancelled, and its end waited for."""

    def __init__(self, runner: AsyncRunner) -> None:
        super().__init__(runner)
        self._jobs: set[Job] = set()
        self._loose: Loose | None = None

    async def __aenter__(self) -> AsyncHands:
        self._loose = Loose()
        self._group = self._loose  # type: ignore[assignment]
        return self

    async def __aexit__(self, *_: object) -> None:
        from anyio import CancelScope

        self._group = None
        running = self._cut()
        with CancelScope(shield=True):
            while running:
                await self._wait(running, None)
                running = [job for job in running if not job.done]
        self._jobs.clear()

    def abandon(self) -> None:
        """Cancel what still runs, from whatever thread; its end is not waited for."""
        if self._loose is not None:
            with suppress(RuntimeError):  # the loop is closed, and everything over
                self._loose.soon(self._cut)

    def _cut(self) -> list[Job]:
        running = [job for job in self._jobs if not job.done]
        for job in running:
            job.abandoned = True
            if job.scope is not None:
                job.scope.cancel()
        return running

    async def perform(self, deed: Deed | Parting) -> Any:
        """Do what a flow says; the result is its reply."""
        if isinstance(deed, Parting):
            from anyio import move_on_after

            with move_on_after(PATIENCE, shield=True):
                return await self._runner.run(deed.request)
            return None
        return await super().perform(deed)

    async def _work(self, job: Job) -> None:
        self._jobs.add(job)
        try:
            await super()._work(job)
        finally:
            self._jobs.discard(job)


class Loose:
    """Starts tasks that are nobody's children, in the loop where it was made."""

    def __init__(self) -> None:
        self._tasks: set[Any] = set()
        self._trio = _trio()
        self.soon: Callable[[Callable[[], Any]], Any]
        """Has the loop call something, whatever thread asks for that."""
        if self._trio is not None:
            self.soon = self._trio.lowlevel.current_trio_token().run_sync_soon
        else:
            import asyncio

            self._loop = asyncio.get_running_loop()
            self.soon = self._loop.call_soon_threadsafe

    def start_soon(self, function: Callable[..., Coroutine[Any, Any, None]], *values: Any) -> None:
        """Start a task; it sees to its own errors."""
        if self._trio is not None:
            from contextvars import copy_context

            self._trio.lowlevel.spawn_system_task(function, *values, context=copy_context())
            return
        task = self._loop.create_task(function(*values))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _trio() -> Any:
    """The library of that name, if the program runs in it here."""
    trio = sys.modules.get("trio")
    return trio if trio is not None and trio.lowlevel.in_trio_run() else None
