"""A conversation with tools: ask, make the calls that the model asks for, and ask again until it has no more."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.errors import APIError, APITimeoutError, IncompleteStreamError, MaxRoundsError
from openai_core.sansio.flow import Begin, Close, Emit, Run, Take
from openai_core.sansio.reader import NOTHING
from openai_core.tools.events import RoundFinished, RoundStarted
from openai_core.tools.result import told
from openai_core.tools.serve import Service
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.accumulate.event import Accumulator
    from openai_core.sansio.flow import Play
    from openai_core.tools.call import ToolCall
    from openai_core.tools.plan import Plan
    from openai_core.tools.run import ToolRun

N = TypeVar("N", bound="ToolRun[Any]")


class Talk(Generic[N]):
    """What the two APIs differ in. One for a run; it keeps the trace up to date."""

    run: N

    def __init__(self, plan: Plan, params: dict[str, Any]) -> None:
        self.plan = plan
        self._choice = params.pop("tool_choice", UNSET)
        self._key = params.pop("idempotency_key", UNSET)
        self._params = params
        self._asked = 0
        """How often the model was asked, this time."""

    def request(self) -> Any:
        """What the model is asked next."""
        raise NotImplementedError

    def accumulator(self) -> Accumulator[Any, Any]:
        """What adds up the answer of a stream."""
        raise NotImplementedError

    def accept(self, answer: Any) -> list[ToolCall]:
        """Take an answer; the calls that it asks for."""
        raise NotImplementedError

    def unanswered(self) -> list[ToolCall]:
        """The calls of the last answer in a run that is resumed, if some of them were not told the model yet."""
        raise NotImplementedError

    def tell(self, calls: Sequence[ToolCall]) -> None:
        """Put the answers to these calls into the conversation."""
        raise NotImplementedError

    def output(self, call: ToolCall, result: Any) -> Any:
        """What the model is told of a result."""
        raise NotImplementedError

    def words(self, call: ToolCall, words: str) -> Any:
        """What the model is told where there is no result."""
        return words

    def finish(self) -> None:
        """Read the last answer as a value, where a type was asked for."""

    def further(self) -> bool:
        """Put into a run that is resumed what the caller has to say now; whether there was anything."""
        raise NotImplementedError

    def options(self) -> dict[str, Any]:
        """The parameters that every request has in common, as they are this time."""
        params = {**self._params, "tools": self.plan.box.definitions or UNSET}
        choice = self._choice if self._asked == 0 else eased(self._choice)
        timeout = self.plan.request_timeout
        key = self._key
        if isinstance(key, str):
            key = f"{key}-{self.run.rounds + 1}"  # the same key would get the same answer
        set_here = {"tool_choice": choice, "timeout": timeout, "idempotency_key": key}
        params |= {name: value for name, value in set_here.items() if value is not UNSET}
        return params

    def asked(self) -> None:
        """Know that a request was made."""
        self._asked += 1


def converse(talk: Talk[Any]) -> Play[None]:
    """The whole conversation; whatever leaves it carries the trace."""
    run, plan = talk.run, talk.plan
    run.status, run.error = "running", None
    try:
        yield from _rounds(talk, plan, run)
    except GeneratorExit:
        raise
    except BaseException as error:
        late = plan.late()
        if isinstance(error, APITimeoutError) and plan.is_late and error.args != late.args:
            _ended(run, late)
            raise late from error
        _ended(run, error)
        raise


def _ended(run: ToolRun[Any], error: BaseException) -> None:
    """Note what cut the run short, on either side."""
    if isinstance(error, MaxRoundsError):
        run.status = "max_rounds"
    elif isinstance(error, APITimeoutError) and error.phase == "total":
        run.status = "timed_out"
    else:
        run.status = "failed" if isinstance(error, Exception) else "cancelled"
    run.error = told(error) if isinstance(error, Exception) else "The run was left before its end"
    with suppress(AttributeError, TypeError):
        error.run = run  # type: ignore[attr-defined]


def _rounds(talk: Talk[Any], plan: Plan, run: ToolRun[Any]) -> Play[None]:
    calls = talk.unanswered()
    if not calls and not talk.further() and run.rounds and not run.calls_of(run.rounds):  # it was done already
        run.status = "completed"
        talk.finish()
        return
    run.parsed = None
    while True:
        if not calls:
            if talk._asked >= plan.max_rounds:
                raise MaxRoundsError(_too_many(plan))
            yield Emit(RoundStarted(run.rounds + 1))
            answer = yield from _ask(talk, plan)
            calls = talk.accept(answer)
            if not calls:
                run.status = "completed"
                talk.finish()
                yield Emit(RoundFinished(run.rounds, answer, []))
                return
            if talk._asked >= plan.max_rounds:
                raise MaxRoundsError(_too_many(plan))
        service = Service(talk, plan, calls)
        yield from service.perform()
        if all(call.is_answered for call in calls):
            talk.tell(calls)
            talk.further()
        yield Emit(RoundFinished(run.rounds, run.answers[-1], calls))
        if service.stopped:
            run.status = "aborted"
            return
        if not all(call.is_answered for call in calls):
            run.status = "pending"
            return
        calls = []


def _ask(talk: Talk[Any], plan: Plan) -> Play[Any]:
    """The next answer of the model."""
    plan.check()
    request = talk.request()
    talk.asked()
    if not plan.stream:
        return (yield Run(request))
    state = talk.accumulator()
    stream = yield Begin(request)
    try:
        while True:
            item = yield Take(stream)
            if item is NOTHING:
                break
            for event in state.handle(item):
                yield Emit(event)
        for event in state.finish():
            yield Emit(event)
    except GeneratorExit:
        raise
    except BaseException as error:
        if isinstance(error, APIError) and error.partial is None:
            error.partial = state.snapshot
        yield Close(stream)
        raise
    yield Close(stream)
    answer: Any = state.snapshot
    if answer is None:
        raise IncompleteStreamError("Nothing of an answer came", request_id=stream.request_id)
    answer._request_id = stream.request_id
    return answer


def _too_many(plan: Plan) -> str:
    return (
        f"The model still called tools after {plan.max_rounds} rounds; its last calls were not made. "
        f"Raise max_rounds, or go on from here with run_tools(resume=error.run, ...)"
    )


def eased(choice: Any) -> Any:
    """A choice of tools that does not force the model to call one for ever."""
    if choice == "required":
        return "auto"
    kind = choice.get("type") if isinstance(choice, dict) else getattr(choice, "type", None)
    if kind is None or choice is UNSET:
        return choice
    if kind != "allowed_tools":
        return "auto"
    if not isinstance(choice, dict):
        choice = choice.to_dict()
    inner = choice.get("allowed_tools")
    if isinstance(inner, dict):
        return {**choice, "allowed_tools": {**inner, "mode": "auto"}}
    return {**choice, "mode": "auto"}
