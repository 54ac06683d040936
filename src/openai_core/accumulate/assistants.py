"""What the events of an assistant's run add up to: the run, its steps, and the messages it wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.accumulate.assistants_events import AssistantRuntimeEvent, RawEvent
from openai_core.accumulate.assistants_messages import GrowingMessage
from openai_core.accumulate.assistants_parts import as_model
from openai_core.accumulate.assistants_steps import GrowingStep
from openai_core.accumulate.ending import Ending
from openai_core.accumulate.event import Accumulator
from openai_core.sansio.model import Model, define
from openai_core.sansio.shape import each, elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from openai_core.generated.models.beta_threads import AssistantStreamEvent, Message, Run, RunStep, Thread
else:
    __getattr__ = elsewhere(__name__, dict.fromkeys(("Message", "Run", "RunStep", "Thread"), "beta_threads"))

P = TypeVar("P", GrowingMessage, GrowingStep)

GOING = frozenset({"queued", "in_progress", "cancelling"})
"""The statuses of a run that goes on by itself."""


@define
class AssistantSnapshot(Model):
    """What a stream of a run told so far."""

    thread: Thread | None = None
    """The thread, where the stream made it."""
    run: Run | None = None
    """The run as last told of."""
    messages: list[Message]
    """The messages, in the order in which they were begun."""
    run_steps: list[RunStep]
    """The steps, in the order in which they were begun."""

    _nested = {"thread": "Thread", "run": "Run", "messages": each("Message"), "run_steps": each("RunStep")}


class AssistantStreamState(Ending["AssistantStreamEvent", AssistantRuntimeEvent]):
    """Takes the events of a run, gives derived ones, and holds the run, its steps and its messages as they grow.

    Events may be models or plain JSON; they may lack an index, come twice, or come before what they add to was begun.
    """

    def __init__(self) -> None:
        self.current_event: AssistantStreamEvent | None = None
        """The last event that came."""
        self.current_run: Run | None = None
        """The run as last told of."""
        self.thread: Thread | None = None
        """The thread, where the stream made it."""
        self._messages: dict[Any, GrowingMessage] = {}
        self._steps: dict[Any, GrowingStep] = {}
        self._message: GrowingMessage | None = None
        self._step: GrowingStep | None = None

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that was last told of, as it stands when it is first looked at."""
        return None if self._message is None else self._message.snapshot

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The run step that was last told of, as it stands when it is first looked at."""
        return None if self._step is None else self._step.snapshot

    @property
    def messages(self) -> list[Message]:
        """The messages so far, in the order in which they were begun."""
        return [one.snapshot for one in self._messages.values()]

    @property
    def run_steps(self) -> list[RunStep]:
        """The run steps so far, in the order in which they were begun."""
        return [one.snapshot for one in self._steps.values()]

    @property
    def snapshot(self) -> AssistantSnapshot | None:
        """All of it; None before anything came."""
        if self.current_event is None:
            return None
        whole = {"thread": self.thread, "run": self.current_run, "messages": self.messages, "run_steps": self.run_steps}
        return AssistantSnapshot._adopt({name: value for name, value in whole.items() if value is not None})

    def handle(self, item: AssistantStreamEvent | dict[str, Any]) -> Sequence[AssistantRuntimeEvent]:
        """Take an event; it is given back as the first of the derived ones (`event`), what it gives rise to follows."""
        event: AssistantStreamEvent = as_model(item, "beta_threads:AssistantStreamEvent")
        self.current_event = event
        events: list[AssistantRuntimeEvent] = [RawEvent(event)]
        known = event.__dict__
        name, data = known.get("event"), known.get("data")
        take = _TAKES.get(name) if type(name) is str else None
        if take is not None:
            if type(data) is dict or isinstance(data, Model):
                take(self, data, events)
        elif type(name) is str and type(data) is dict:  # an event of a kind that came into the API later
            _take_new(name)(self, data, events)
        return events

    def finish(self) -> Sequence[AssistantRuntimeEvent]:
        """Know that the stream ended: what was still being written is done."""
        self.ended = True
        events: list[AssistantRuntimeEvent] = []
        for one in (*self._messages.values(), *self._steps.values()):
            one.close_all(events)
        return events

    def _of_thread(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self.thread = as_model(data, "beta_threads:Thread")

    def _of_run(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self.current_run = run = as_model(data, "beta_threads:Run")
        if run.__dict__.get("status") not in GOING:  # it waits for the outputs of its calls, or has ended
            for step in self._steps.values():
                if step.facts.get("run_id") in (None, run.__dict__.get("id")):
                    step.close_all(events)

    def _message_of(self, data: Any) -> GrowingMessage:
        self._message = found = _found(self._messages, self._message, data, GrowingMessage)
        return found

    def _step_of(self, data: Any) -> GrowingStep:
        self._step = found = _found(self._steps, self._step, data, GrowingStep)
        return found

    def _message_created(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._message_of(data).create(data, events)

    def _message_told(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._message_of(data).learn(data)

    def _message_delta(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._message_of(data).grow(data, events)

    def _message_ended(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._message_of(data).end(data, events)

    def _step_created(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._step_of(data).create(data, events)

    def _step_told(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._step_of(data).learn(data)

    def _step_delta(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._step_of(data).grow(data, events)

    def _step_ended(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        self._step_of(data).end(data, events)

    def _ignored(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        pass


class RawAssistantEvents(Accumulator["AssistantStreamEvent", "AssistantStreamEvent"]):
    """Passes the events on as they came, and keeps what the last of them gave rise to."""

    def __init__(self) -> None:
        self.state = AssistantStreamState()
        self.derived: Sequence[AssistantRuntimeEvent] = ()

    def handle(self, item: AssistantStreamEvent) -> Sequence[AssistantStreamEvent]:
        self.derived = self.state.handle(item)
        return (item,)

    def finish(self) -> Sequence[AssistantStreamEvent]:
        self.derived = self.state.finish()
        return ()

    def taken(self) -> Sequence[AssistantRuntimeEvent]:
        """What the last event gave rise to, once."""
        taken, self.derived = self.derived, ()
        return taken

    @property
    def snapshot(self) -> AssistantSnapshot | None:
        return self.state.snapshot


def _found(known: dict[Any, P], last: P | None, data: Any, kind: type[P]) -> P:
    """What an event tells of, by its id; without one it tells of what the last one did."""
    identity = (data if type(data) is dict else data.__dict__).get("id")
    if type(identity) is not str:
        if last is not None:
            return last
        identity = None
    found = known.get(identity)
    if found is None:
        found = known[identity] = kind(identity)
    return found


def _take_new(name: str) -> Callable[[AssistantStreamState, Any, list[AssistantRuntimeEvent]], None]:
    """What is to be done about an event by what it tells of: it says how that stands now."""
    if name.startswith("thread.run.step."):
        return AssistantStreamState._step_told
    if name.startswith("thread.run."):
        return AssistantStreamState._of_run
    return AssistantStreamState._message_told if name.startswith("thread.message.") else AssistantStreamState._ignored


_TAKES: dict[str, Callable[[AssistantStreamState, Any, list[AssistantRuntimeEvent]], None]] = {
    "thread.created": AssistantStreamState._of_thread,
    "thread.run.step.created": AssistantStreamState._step_created,
    "thread.run.step.in_progress": AssistantStreamState._step_told,
    "thread.run.step.delta": AssistantStreamState._step_delta,
    "thread.message.created": AssistantStreamState._message_created,
    "thread.message.in_progress": AssistantStreamState._message_told,
    "thread.message.delta": AssistantStreamState._message_delta,
}
for _how in ("completed", "failed", "cancelled", "expired"):
    _TAKES[f"thread.run.step.{_how}"] = AssistantStreamState._step_ended
for _how in ("completed", "incomplete"):
    _TAKES[f"thread.message.{_how}"] = AssistantStreamState._message_ended
for _how in (
    *("created", "queued", "in_progress", "requires_action", "completed"),
    *("incomplete", "failed", "cancelling", "cancelled", "expired"),
):
    _TAKES[f"thread.run.{_how}"] = AssistantStreamState._of_run
