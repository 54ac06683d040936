"""Performs flows in which several things go on at once: jobs are tasks, those that would block run in threads."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from openai_core.sansio.flow import Abandon, Emit, Spawn, Wait

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyio import CapacityLimiter, Event
    from anyio.abc import TaskGroup

    from openai_core.aio.runner import AsyncRunner
    from openai_core.sansio.flow import Deed
    from openai_core.sansio.job import Job
    from openai_core.sansio.timeout import Deadline


class AsyncCrew:
    """Entered and left by the same task; on leaving, what still runs is cancelled, and its end waited for."""

    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner
        self._group: TaskGroup | None = None
        self._threads: CapacityLimiter | None = None
        self._changed: Event | None = None

    async def __aenter__(self) -> AsyncCrew:
        from anyio import create_task_group

        self._group = create_task_group()
        await self._group.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        group, self._group = self._group, None
        if group is not None:
            group.cancel_scope.cancel()
            await group.__aexit__(None, None, None)  # what went wrong goes on by itself, not wrapped into a group

    async def perform(self, deed: Deed) -> Any:
        """Do what a flow says; the result is its reply."""
        match deed:
            case Spawn(job):
                if self._group is None:
                    raise RuntimeError("This crew is not at work: enter it first")
                return self._group.start_soon(self._work, job)
            case Wait(jobs, deadline):
                return await self._wait(jobs, deadline)
            case Abandon(job):
                job.abandoned = True
                return None if job.scope is None else job.scope.cancel()
            case Emit():
                return None
            case _:
                return await self._runner.perform(deed)

    async def _work(self, job: Job) -> None:
        from anyio import CancelScope, current_effective_deadline, get_cancelled_exc_class

        value: Any = None
        error: BaseException | None = None
        try:
            if not job.abandoned:
                with CancelScope() as job.scope:
                    value = await self._called(job)
        except Exception as problem:
            error = problem
        except get_cancelled_exc_class():
            if current_effective_deadline() == -inf:
                raise
            error = RuntimeError("It was cancelled, though not by this run")
        finally:
            job.scope = None
            job.settle(value, error)
            if self._changed is not None:
                self._changed.set()

    async def _called(self, job: Job) -> Any:
        if job.awaited:
            value = job.function()
        else:
            from anyio import CapacityLimiter, to_thread

            self._threads = self._threads or CapacityLimiter(inf)
            boxed = await to_thread.run_sync(
                lambda: (job.function(),),  # trio wants no coroutine out of a thread, but it may be in something
                abandon_on_cancel=job.limited,
                limiter=self._threads,
            )
            value = boxed[0]
        return await value if hasattr(value, "__await__") else value

    async def _wait(self, jobs: Sequence[Job], deadline: Deadline | None) -> None:
        from anyio import Event, move_on_after

        while not any(job.done for job in jobs):
            left = None if deadline is None else deadline.left()
            if left is not None and left <= 0:
                return
            self._changed = Event()
            with move_on_after(left):
                await self._changed.wait()
