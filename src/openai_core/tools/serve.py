"""The calls of one answer: approved, made side by side, and answered."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError, ToolRunError
from openai_core.sansio.flow import Abandon, Call, Emit, Spawn, Wait
from openai_core.sansio.job import Job
from openai_core.sansio.timeout import Deadline, earlier
from openai_core.tools.context import PENDING, StopTools, ToolContext
from openai_core.tools.events import ToolFinished, ToolStarted
from openai_core.tools.result import told
from openai_core.tools.signature import ArgumentsError
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.sansio.flow import Play
    from openai_core.tools.call import CallStatus, ToolCall
    from openai_core.tools.definition import Handled
    from openai_core.tools.plan import Plan
    from openai_core.tools.talk import Talk

REFUSED = "This call was refused by the user."


class Active:
    """A call whose tool runs."""

    __slots__ = ("begun", "call", "context", "deadline", "job")

    def __init__(
        self, call: ToolCall, job: Job, context: ToolContext[Any], begun: float, deadline: Deadline | None
    ) -> None:
        self.call = call
        self.job = job
        self.context = context
        self.begun = begun
        self.deadline = deadline


class Service:
    """Answers the calls of one answer."""

    def __init__(self, talk: Talk[Any], plan: Plan, calls: Sequence[ToolCall]) -> None:
        self._talk = talk
        self._plan = plan
        self._waiting = deque(call for call in calls if not call.is_answered)
        self._active: list[Active] = []
        self.stopped = False
        """Whether a tool ended the run."""
        self._error: BaseException | None = None

    def perform(self) -> Play[None]:
        """Answer them all, but for those that wait for somebody to decide, and those left when a tool ends the run."""
        try:
            while True:
                yield from self._start()
                if not self._active:
                    break
                limit = self._plan.deadline
                for active in self._active:
                    limit = earlier(limit, active.deadline)
                yield Wait([active.job for active in self._active], limit)
                for active in [active for active in self._active if active.job.done]:
                    self._active.remove(active)
                    yield from self._ended(active)
                self._plan.check()
                for active in [active for active in self._active if _is_over(active.deadline)]:
                    self._active.remove(active)
                    yield from self._overdue(active)
        except GeneratorExit:
            raise
        except BaseException:
            for active in self._active:
                if not self._kept(active):
                    active.call.status = "cut"
                    active.call.seconds = self._plan.clock.steady() - active.begun
                    yield Abandon(active.job)
            raise
        error, self._error = self._error, None
        try:
            if error is not None:
                raise error
        finally:
            del error  # this frame stands in its traceback: no circle between the two

    def _kept(self, active: Active) -> bool:
        """Whether a tool was done when the run was cut short; its result is kept then."""
        if not active.job.done or active.job.abandoned or active.job.error is not None:
            return False
        try:
            self._take(active.call, "completed", active.job.value)
        except (TypeError, ValueError, RecursionError):
            return False
        active.call.seconds = active.job.ended - active.begun
        return True

    def _start(self) -> Play[None]:
        """Begin as many calls as may run at once."""
        while self._waiting and len(self._active) < self._plan.parallel and not self.stopped and self._error is None:
            call = self._waiting.popleft()
            tool = self._plan.box.find(call)
            if tool is None and (call.kind not in ("function", "custom", "mcp") or self._plan.box.is_callers(call)):
                call.status = "pending"
                continue
            if tool is None and call.kind != "mcp":
                names = self._plan.box.names()
                yield from self._answer(call, "invalid", f"There is no tool {call.name!r}. The tools are: {names}.")
                continue
            try:
                call.arguments = _json(call) if tool is None else tool.arguments(call.raw_arguments)
                verdict = yield from self._verdict(call)
            except ArgumentsError as error:
                yield from self._answer(call, "invalid", str(error))
                continue
            except StopTools as stop:
                self.stopped = True
                if stop.result is not UNSET:
                    yield from self._finish(call, "refused", stop.result)
                continue
            if verdict is PENDING:
                call.status = "pending"
            elif isinstance(verdict, str):
                yield from self._answer(call, "refused", verdict)
            elif tool is None:
                yield from self._answer(call, "completed", "approved", error=False)
            else:
                yield from self._begin(call, tool)

    def _verdict(self, call: ToolCall) -> Play[Any]:
        """What the approval hook says: True, a text that refuses, or PENDING; other arguments are put in place."""
        hook = self._plan.on_call
        if hook is None:
            return True if call.kind != "mcp" else PENDING
        self._plan.check()
        verdict = yield Call(partial(hook, call), self._plan.deadline)
        if verdict is False:
            return REFUSED
        if verdict is True or verdict is PENDING or isinstance(verdict, str):
            return verdict
        if isinstance(verdict, dict) and call.kind != "mcp":
            call.arguments = verdict
            return True
        more = "" if call.kind == "mcp" else "other arguments, "
        raise ConfigurationError(
            f"`on_call` must return True, False, a text, {more}or PENDING; for {call.name!r} it returned {verdict!r}"
        )

    def _begin(self, call: ToolCall, tool: Handled) -> Play[None]:
        plan = self._plan
        context = ToolContext(plan.context, call, self._talk.run)
        try:
            function = tool.prepared(call.arguments, context)
        except ArgumentsError as error:
            yield from self._answer(call, "invalid", str(error))
            return
        plan.check()
        deadline = None if tool.timeout is None else Deadline(tool.timeout, plan.clock.steady)
        job = Job(
            function,
            plan.clock.steady,
            awaited=tool.awaited,
            limited=deadline is not None or plan.deadline is not None,
            name=tool.name,
        )
        call.status = "running"
        call.error = call.exception = None
        call.started = plan.clock.now()
        active = Active(call, job, context, plan.clock.steady(), deadline)
        self._active.append(active)
        yield Emit(ToolStarted(call))
        yield Spawn(job)

    def _ended(self, active: Active) -> Play[None]:
        call, job = active.call, active.job
        call.seconds = job.ended - active.begun
        if active.context.stopping:
            self.stopped = True
        error = job.error
        if error is None:
            yield from self._finish(call, "completed", job.value)
        elif isinstance(error, StopTools):
            self.stopped = True
            if error.result is UNSET:
                call.status = "cut"
            else:
                yield from self._finish(call, "completed", error.result)
        elif isinstance(error, ArgumentsError):  # a call of a tool inside a tool
            yield from self._answer(call, "failed", str(error))
        elif isinstance(error, Exception):
            yield from self._failed(call, error)
        else:
            call.status = "cut"
            raise error

    def _failed(self, call: ToolCall, error: Exception) -> Play[None]:
        """A tool raised: tell the model, or end the run."""
        call.exception = error
        call.error = told(error)
        on_error = self._plan.on_error
        words = call.error
        if callable(on_error):
            try:
                words = yield Call(partial(on_error, call, error), self._plan.deadline)
            except Exception as raised:
                yield from self._give_up(call, raised)
                return
            if not isinstance(words, str):
                kind = type(words).__name__
                wrong = ConfigurationError(f"`on_error` must return a text or raise; it returned {kind}")
                yield from self._give_up(call, wrong)
                return
        elif on_error == "raise":
            trouble = ToolRunError(f"The tool {call.name!r} failed: {call.error}")
            trouble.__cause__ = error
            yield from self._give_up(call, trouble)
            return
        yield from self._answer(call, "failed", words)

    def _give_up(self, call: ToolCall, error: BaseException) -> Play[None]:
        """Begin no further call; raise this when those that run are done. A run that is resumed makes the call anew."""
        call.status = "failed"
        self._error = self._error or error
        yield Emit(ToolFinished(call))

    def _overdue(self, active: Active) -> Play[None]:
        call = active.call
        call.seconds = self._plan.clock.steady() - active.begun
        yield from self._answer(call, "timed_out", f"The tool {call.name} did not answer within {_seconds(active)} s.")
        yield Abandon(active.job)

    def _finish(self, call: ToolCall, status: CallStatus, result: Any) -> Play[None]:
        """Take a result."""
        try:
            self._take(call, status, result)
        except (TypeError, ValueError, RecursionError) as error:
            yield from self._failed(call, error)
            return
        yield Emit(ToolFinished(call))

    def _take(self, call: ToolCall, status: CallStatus, result: Any) -> None:
        call.output = self._talk.output(call, result)
        call.result, call.status, call.error = result, status, None

    def _answer(self, call: ToolCall, status: CallStatus, words: str, error: bool = True) -> Play[None]:
        """Answer a call with words in place of a result."""
        call.status = status
        call.error = (call.error or words) if error else None
        call.output = self._talk.words(call, words)
        yield Emit(ToolFinished(call))


def _json(call: ToolCall) -> Any:
    """The arguments of a call that the server makes."""
    from openai_core.sansio.codec import loads

    try:
        return loads(call.raw_arguments)
    except ValueError:
        return None


def _is_over(deadline: Deadline | None) -> bool:
    return deadline is not None and deadline.left() <= 0


def _seconds(active: Active) -> str:
    return "0" if active.deadline is None else f"{active.deadline.seconds:g}"
