"""Performs flows in which several things go on at once: each job has a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.flow import Abandon, Emit, Spawn, Wait

if TYPE_CHECKING:
    from collections.abc import Sequence
    from threading import Condition, Thread

    from openai_core.blocking.runner import Runner
    from openai_core.sansio.flow import Deed
    from openai_core.sansio.job import Job
    from openai_core.sansio.timeout import Deadline


class Crew:
    """On leaving, what still runs is waited for, since a thread cannot be cut; not so what has a limit of its own."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._threads: dict[Thread, Job] = {}
        self._condition: Condition | None = None

    def __enter__(self) -> Crew:
        from threading import Condition

        self._condition = Condition()
        return self

    def __exit__(self, *_: object) -> None:
        self._condition = None
        threads, self._threads = self._threads, {}
        for thread, job in threads.items():
            if not job.limited:
                thread.join()

    def perform(self, deed: Deed) -> Any:
        """Do what a flow says; the result is its reply."""
        match deed:
            case Spawn(job):
                return self._spawn(job)
            case Wait(jobs, deadline):
                return self._wait(jobs, deadline)
            case Abandon(job):
                job.abandoned = True
                return None
            case Emit():
                return None
            case _:
                return self._runner.perform(deed)

    def _spawn(self, job: Job) -> None:
        from contextvars import copy_context
        from threading import Thread

        if self._condition is None:
            raise RuntimeError("This crew is not at work: enter it first")
        work = copy_context().run
        thread = Thread(target=work, args=(self._work, job, self._condition), name=f"tool {job.name}", daemon=True)
        self._threads = {other: its for other, its in self._threads.items() if not its.done}
        self._threads[thread] = job
        thread.start()

    def _work(self, job: Job, condition: Condition) -> None:
        value: Any = None
        error: BaseException | None = None
        try:
            value = self._called(job)
        except BaseException as problem:  # it is raised where the job is waited for
            error = problem
        with condition:
            job.settle(value, error)
            condition.notify_all()

    def _called(self, job: Job) -> Any:
        value = job.function()
        if not hasattr(value, "__await__"):
            return value
        import sys

        from anyio import run

        if (sniffio := sys.modules.get("sniffio")) is not None:
            sniffio.current_async_library_cvar.set(None)  # what the caller's thread runs in counts for nothing here
        return run(lambda: value)

    def _wait(self, jobs: Sequence[Job], deadline: Deadline | None) -> None:
        if self._condition is None:
            raise RuntimeError("This crew is not at work: enter it first")
        with self._condition:
            self._condition.wait_for(
                lambda: any(job.done for job in jobs), None if deadline is None else max(deadline.left(), 0.0)
            )
