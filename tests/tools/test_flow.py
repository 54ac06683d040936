"""The conversation played by hand, without a client: broken off anywhere and resumed, it comes to the same."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.errors import APITimeoutError
from openai_core.generated.models.chat import ChatCompletion
from openai_core.generated.models.responses import Response
from openai_core.sansio.flow import Abandon, Call, Emit, Run, Spawn, Wait
from openai_core.tools.box import Toolbox
from openai_core.tools.chat import ChatTalk
from openai_core.tools.definition import tool
from openai_core.tools.plan import Clock, Plan
from openai_core.tools.responses import ResponseTalk
from openai_core.tools.run import ToolRun
from openai_core.tools.talk import converse
from tools.script import Asked, turn

if TYPE_CHECKING:
    from collections.abc import Iterator

Calls = list[list[tuple[str, str]]]

scripts: st.SearchStrategy[Calls] = st.lists(
    st.lists(
        st.tuples(
            st.sampled_from(["add", "fail", "nothing"]),
            st.sampled_from(["{}", '{"one": 1}', '{"one": "x"}', '{"one"', "[]"]),
        ),
        min_size=1,
        max_size=4,
    ),
    max_size=4,
)


class Power(Exception):
    """It went."""


class World:
    """A model that goes by a script, tools that count their calls, and a clock that ticks when it is read."""

    def __init__(self, api: str, script: Calls) -> None:
        self.api = api
        ids = count(1)
        rounds = [[Asked(f"call{next(ids)}", name, raw) for name, raw in calls] for calls in script]
        self.answers = [turn(api, at, None, *calls) for at, calls in enumerate(rounds, start=1)]
        self.answers.append(turn(api, len(rounds) + 1, "Done"))
        self.requests: list[Any] = []
        self.made: list[str] = []
        self.time = 0.0

        @tool
        def add(one: int) -> int:
            self.made.append("add")
            return one + 1

        @tool
        def fail() -> None:
            self.made.append("fail")
            raise ValueError("no")

        self.box = Toolbox([add, fail], api)

    def talk(self, resume: Any = None, **options: Any) -> Any:
        plan = Plan(self.box, Clock(self.now, self.now), max_rounds=20, on_call=lambda call: True, **options)
        if self.api == "chat":
            messages = None if resume is not None else [{"role": "user", "content": "Hi"}]
            return ChatTalk(plan, {"model": "m"}, messages, resume)
        return ResponseTalk(plan, {"model": "m"}, "Hi" if resume is None else None, resume)

    def now(self) -> float:
        self.time += 1.0
        return self.time

    def play(self, talk: Any, steps: int | None = None) -> Iterator[str]:
        """Perform the flow, one deed at a time; after so many, the power goes."""
        flow = converse(talk)
        reply = None
        for step in count():
            try:
                deed = flow.send(reply)
            except StopIteration:
                return
            if step == steps:
                flow.throw(Power())
            yield type(deed).__name__
            reply = None
            match deed:
                case Run(request):
                    body = request.message.body.value
                    body = {key: value for key, value in body.items() if key not in ("tools", "stream")}
                    if body.get("input") == "Hi":  # which a resumed run sends as an item
                        body["input"] = [{"role": "user", "content": "Hi"}]
                    self.requests.append(body)
                    known = talk.run.rounds
                    kind: Any = ChatCompletion if self.api == "chat" else Response
                    reply = kind.from_dict(self.answers[known])
                case Spawn(job):
                    try:
                        job.settle(job.function())
                    except Exception as error:
                        job.settle(error=error)
                case Call(function):
                    reply = function()
                case Emit() | Wait() | Abandon():
                    pass
                case _:
                    raise AssertionError(deed)


def transcript(run: Any) -> list[Any]:
    told = [(call.id, call.round, call.output, call.error) for call in run.calls]
    return [run.status, getattr(run, run._history), [one.to_dict() for one in run.answers], told]


@pytest.mark.parametrize("api", ["chat", "responses"])
@given(script=scripts, parallel=st.integers(1, 3), data=st.data())
def test_a_run_that_breaks_off_anywhere_comes_to_the_same_when_resumed(
    api: str, script: Calls, parallel: int, data: st.DataObject
) -> None:
    whole = World(api, script)
    talk = whole.talk(parallel=parallel)
    steps = len(list(whole.play(talk)))
    assert talk.run.status == "completed"

    world = World(api, script)
    broken = world.talk(parallel=parallel)
    with pytest.raises(Power) as caught:
        list(world.play(broken, data.draw(st.integers(0, steps - 1), label="the step at which the power goes")))
    assert caught.value.run is broken.run  # type: ignore[attr-defined]
    assert broken.run.status == "failed"
    unfinished = sum(call.status == "cut" for call in broken.run.calls)
    again = world.talk(ToolRun.from_json(broken.run.to_json()), parallel=parallel)
    list(world.play(again))
    assert transcript(again.run) == transcript(talk.run)
    assert world.requests[-1] == whole.requests[-1]
    assert len(world.made) - unfinished <= len(whole.made) <= len(world.made)


@pytest.mark.parametrize("api", ["chat", "responses"])
@given(script=scripts)
def test_a_trace_is_the_same_after_it_was_saved(api: str, script: Calls) -> None:
    world = World(api, script)
    talk = world.talk()
    list(world.play(talk))
    saved = ToolRun.from_json(talk.run.to_json())
    assert saved.to_dict() == talk.run.to_dict()
    assert type(saved) is type(talk.run)
    assert saved.usage == talk.run.usage


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_time_is_what_the_clock_says(api: str) -> None:
    world = World(api, [[("add", '{"one": 1}')]])
    talk = world.talk(timeout=1000)
    list(world.play(talk))
    call = talk.run.calls[0]
    assert call.started is not None
    assert call.seconds is not None
    assert call.seconds >= 1.0

    slow = world.talk(timeout=5)
    with pytest.raises(APITimeoutError) as caught:
        list(world.play(slow))
    assert caught.value.run.status == "timed_out"  # type: ignore[attr-defined]


def test_a_flow_that_is_let_go_of_ends_in_silence() -> None:
    world = World("chat", [[("add", '{"one": 1}'), ("add", '{"one": 2}')]])
    talk = world.talk()
    flow = converse(talk)
    deed = next(flow)
    while not isinstance(deed, Spawn):
        reply = ChatCompletion.from_dict(world.answers[0]) if isinstance(deed, Run) else None
        deed = flow.send(deed.function() if isinstance(deed, Call) else reply)
    flow.close()
    assert talk.run.calls[0].status == "running"
