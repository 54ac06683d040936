"""A step of a run while it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.assistants_events import (
    RunStepCreatedEvent,
    RunStepDeltaEvent,
    RunStepDoneEvent,
    ToolCallCreatedEvent,
    ToolCallDeltaEvent,
    ToolCallDoneEvent,
)
from openai_core.accumulate.assistants_growth import Grown, Row, settled
from openai_core.accumulate.assistants_parts import Parted, as_model, fields_of, infer_type
from openai_core.accumulate.lazy import lazily
from openai_core.sansio.model import Model
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.accumulate.assistants_events import AssistantRuntimeEvent
    from openai_core.generated.models.beta_threads import RunStep

STEP = "beta_threads:RunStep"
_KINDS = ("function", "code_interpreter", "file_search")


class GrowingStep(Parted):
    """Its parts are the tool calls that are made in it; there are none where it writes a message."""

    __slots__ = ("details",)

    def __init__(self, identity: str | None) -> None:
        super().__init__(identity)
        self.details = Grown()
        """What is known of the step's details beside the calls."""

    @property
    def snapshot(self) -> RunStep:
        """The step, as it stands when it is first looked at."""
        whole: RunStep
        if self.done is not None:
            whole = self.done
        else:
            whole = lazily(STEP, lambda: {**self.facts, "step_details": self._settled()})
        return whole

    def create(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        """Take that it was begun."""
        self.learn(data)
        events.append(RunStepCreatedEvent(self.snapshot))

    def learn(self, data: Any) -> None:
        """Take what the server tells of it; calls that came before are kept."""
        if self.done is not None:
            return
        told = dict(as_model(data, STEP).__dict__)
        details = dict(fields_of(told.pop("step_details", None)))
        calls = details.pop("tool_calls", None)
        self.facts.update(told)
        self.details.merge(details)
        if type(calls) is list and not self.row.slots:
            self.row = Row(calls)

    def grow(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        """Take a delta."""
        delta: Any = fields_of(data).get("delta")
        if self.done is not None or not isinstance(delta, Model):
            return
        details = fields_of(delta.__dict__.get("step_details"))
        for name, value in details.items():
            if name != "tool_calls":
                self.details.merge({name: value})
            elif type(value) is list:
                for item in value:
                    known = fields_of(item)
                    if known:
                        self._call(item, known, events)
        events.append(RunStepDeltaEvent(delta, self))  # type: ignore[arg-type]

    def end(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        """Take the whole of it; calls that never came as deltas are told now."""
        whole = as_model(data, STEP)
        again = self.done is not None
        details = fields_of(whole.__dict__.get("step_details"))
        calls = details.get("tool_calls")
        if calls and type(calls) is list:
            for number, item in self.numbered(calls):
                if number in self.told or not isinstance(item, Model):
                    continue
                begun = self.enter(number, events)
                self.row.slots[number] = item
                if begun:
                    events.append(ToolCallCreatedEvent(self.id, number, self.row.at(number)))
        elif self.row.slots or not details:
            whole = resolve(STEP)({**self.facts, **whole.__dict__, "step_details": self._settled()})
        self.close_all(events)
        self.done = whole
        if not again:
            events.append(RunStepDoneEvent(whole))

    def say_done(self, number: int, events: list[AssistantRuntimeEvent]) -> None:
        events.append(ToolCallDoneEvent(self.id, number, self.row.at(number)))

    def _call(self, item: Any, known: Mapping[str, Any], events: list[AssistantRuntimeEvent]) -> None:
        number = self.row.place(known)
        begun = number != self.now and self.enter(number, events)
        call = self.row.at(number)
        call.merge(known)
        if begun:
            infer_type(call.fields, _KINDS)
            events.append(ToolCallCreatedEvent(self.id, number, call))
        events.append(ToolCallDeltaEvent(self.id, number, call, item))

    def _settled(self) -> dict[str, Any]:
        details: dict[str, Any] = settled(self.details)
        if self.row.slots or details.get("type") == "tool_calls":
            details = {"type": "tool_calls", **details, "tool_calls": settled(self.row)}
        return details
