"""When a Realtime model is asked to go on after calls, step by step."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import MaxRoundsError
from openai_core.accumulate.realtime_events import ToolCalled
from openai_core.tools.live import LiveTools
from openai_core.tools.plan import Clock

if TYPE_CHECKING:
    from openai_core.tools.call import ToolCall


def weather(city: str) -> str:
    """The weather of a city."""
    return f"{city} is sunny"


def made(**options: Any) -> LiveTools:
    return LiveTools([weather], Clock(time.time, time.monotonic), **options)


def called(tools: LiveTools, call_id: str, response_id: str = "r1") -> None:
    tools.called(ToolCalled("weather", '{"city": "Rome"}', call_id, f"item of {call_id}", response_id))


def begun(tools: LiveTools) -> list[str]:
    return [call.id for call in tools.ready()]


def found(tools: LiveTools, call_id: str) -> ToolCall:
    return next(call for call in tools.calls if call.id == call_id)


def answered(tools: LiveTools, call_id: str) -> ToolCall:
    call = found(tools, call_id)
    call.status, call.output = "completed", "sunny"
    return call


def test_a_model_goes_on_only_after_it_was_told_the_answer() -> None:
    tools = made()
    called(tools, "c1")
    assert begun(tools) == ["c1"]
    call = answered(tools, "c1")  # the tool has returned, and its answer is on its way
    assert tools.ended("r1", "completed")
    assert tools.further() == []
    assert not tools.settled("r1")
    tools.done(call)
    assert tools.further() == ["r1"]
    assert tools.further() == []


def test_a_model_goes_on_only_after_its_response_is_over() -> None:
    tools = made()
    called(tools, "c1")
    begun(tools)
    tools.done(answered(tools, "c1"))
    assert tools.further() == []
    assert tools.ended("r1", "completed")
    assert tools.further() == ["r1"]


def test_a_model_goes_on_only_when_all_calls_are_answered() -> None:
    tools = made(parallel=1)
    called(tools, "c1")
    called(tools, "c2")
    assert begun(tools) == ["c1"]
    assert begun(tools) == []
    assert tools.ended("r1", "completed")
    tools.done(answered(tools, "c1"))
    assert tools.further() == []
    assert begun(tools) == ["c2"]
    tools.done(answered(tools, "c2"))
    assert tools.further() == ["r1"]


def test_a_call_that_is_told_twice_is_made_once() -> None:
    tools = made()
    called(tools, "c1")
    called(tools, "c1")
    assert begun(tools) == ["c1"]
    assert len(tools.calls) == 1


def test_a_tool_that_failed_is_known_to_have_failed_only_when_its_error_is() -> None:
    tools = made()
    called(tools, "c1")
    begun(tools)
    tools.ended("r1", "completed")
    call = found(tools, "c1")
    call.status = "failed"  # with on_error="raise": there is no answer, and the error is being raised
    assert not tools.settled("r1")
    tools.done(call)
    assert tools.settled("r1")


@pytest.mark.parametrize("status", ["cancelled", "failed", "incomplete"])
def test_a_model_does_not_go_on_after_a_response_that_was_cut_short(status: str) -> None:
    tools = made()
    called(tools, "c1")
    begun(tools)
    assert not tools.ended("r1", status)
    tools.done(answered(tools, "c1"))
    assert tools.further() == []


def test_a_call_is_answered_by_hand_once_and_never_while_it_is_made() -> None:
    tools = made(parallel=1)
    called(tools, "c1")
    called(tools, "c2")
    begun(tools)
    assert tools.taken("c1") is None  # being made
    assert tools.taken("c2") is None  # about to be made
    assert tools.taken("c3") is None  # never asked for
    call = found(tools, "c1")
    call.status = "pending"
    tools.done(call)
    assert tools.taken("c1") is call
    assert tools.taken("c1") is None
    tools.done(answered(tools, "c1"))
    assert tools.taken("c1") is None


def test_after_a_lost_connection_a_model_goes_on_unless_nobody_wants_it_to() -> None:
    tools = made()
    for number in "12":
        called(tools, f"c{number}", f"r{number}")
    begun(tools)
    for number in "12":
        tools.done(answered(tools, f"c{number}"))
    tools.lost(["r2"])
    assert tools.further() == ["r1"]
    assert tools.further() == []


def test_a_model_that_calls_again_and_again_is_stopped_until_the_user_has_a_say() -> None:
    tools = made(max_rounds=2)

    def round(number: int) -> list[str | None]:
        called(tools, f"c{number}", f"r{number}")
        begun(tools)
        tools.done(answered(tools, f"c{number}"))
        tools.ended(f"r{number}", "completed")
        return tools.further()

    assert round(1) == ["r1"]
    with pytest.raises(MaxRoundsError, match="2 rounds"):
        round(2)
    tools.heard()
    assert round(3) == ["r3"]
