"""The stream of an assistant's run, and handlers of its events."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from openai_core.accumulate.assistants import RawAssistantEvents
from openai_core.accumulate.assistants_events import HOOKS, AssistantRuntimeEvent
from openai_core.blocking.events import EventStream
from openai_core.blocking.runner import called
from openai_core.blocking.texts import TextDeltas
from openai_core.errors import APITimeoutError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Self

    from openai_core.accumulate.assistants import AssistantSnapshot
    from openai_core.blocking.runner import Runner
    from openai_core.generated.models.beta_threads import (
        AssistantStreamEvent,
        Message,
        MessageContentImageFileObjectImageFile,
        MessageContentTextObjectText,
        MessageDeltaContentTextObjectText,
        MessageDeltaObjectDelta,
        Run,
        RunStep,
        RunStepDeltaObjectDelta,
        RunStepDeltaStepDetailsToolCallsObjectToolCall,
        RunStepDetailsToolCallsObjectToolCall,
    )
    from openai_core.sansio.message import StreamRequest


class AssistantStream(EventStream["AssistantStreamEvent"]):
    """A run while it goes on: its events as they come, told apart by `event.event`, and in the end what they add up to.

    However a run ends (it may wait for the outputs of tools, fail, be cancelled, or expire), that is no error: the
    `status` of `get_final_run()` says so.
    """

    def __init__(
        self,
        runner: Runner,
        request: StreamRequest[AssistantStreamEvent],
        event_handler: AssistantEventHandler | None = None,
    ) -> None:
        self._events = RawAssistantEvents()
        self._state = self._events.state
        self._hooks: dict[str, Callable[..., Any]] = {}
        self._reading = False
        self._told: Sequence[AssistantRuntimeEvent] = ()
        self._told_end = False
        self._unread: deque[AssistantRuntimeEvent] = deque()
        """Derived events that nobody has taken yet."""
        self.event_handler = event_handler
        """What is told of the events; None where nothing is."""
        super().__init__(runner, request, self._events)
        if event_handler is not None:
            self._hooks = _bound(event_handler, self)

    # --- the state ---

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The last event that came."""
        return self._state.current_event

    @property
    def current_run(self) -> Run | None:
        """The run as last told of."""
        return self._state.current_run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The run step that was last told of, as it stands."""
        return self._state.current_run_step_snapshot

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that was last told of, as it stands."""
        return self._state.current_message_snapshot

    @property
    def current_snapshot(self) -> AssistantSnapshot | None:
        """The run, its steps, its messages and, where the stream made it, the thread, as they stand."""
        return self._state.snapshot

    # --- reading ---

    def __next__(self) -> AssistantStreamEvent:
        before, self._reading = self._reading, True
        try:
            try:
                event = super().__next__()
            except StopIteration:
                event = None
            if self._hooks:
                self._tell()
            if event is not None:
                return event
        except BaseException as error:
            self._fail(error)
            raise
        finally:
            self._reading = before
        self._end()
        raise StopIteration

    def derived(self) -> DerivedEvents:
        """The derived events, with snapshots of what grows: `message.*`, `text.*`, `image_file.done`, `run_step.*`,
        `tool_call.*`, told apart by `type`; before those that it gives rise to comes each event itself, as `event`."""
        return DerivedEvents(self)

    @property
    def text_deltas(self) -> TextDeltas:
        """Only the text of the messages, as it comes."""
        return TextDeltas(self.derived(), _text_of)

    @property
    def text_stream(self) -> TextDeltas:
        """The same as `text_deltas`."""
        return self.text_deltas

    def get_final_run(self) -> Run:
        """Read on to the end; the run as it is then, whatever its `status`.

        Raises:
            IncompleteStreamError: the stream was closed before its end, or told of no run.
        """
        self.until_done()
        return self._state.final(self._state.current_run)

    def get_final_run_steps(self) -> list[RunStep]:
        """Read on to the end; the steps that the run took.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        self.until_done()
        return self._state.final(self._state.run_steps)

    def get_final_messages(self) -> list[Message]:
        """Read on to the end; the messages that the run wrote.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        self.until_done()
        return self._state.final(self._state.messages)

    def close(self) -> None:
        """Let the connection go; nothing more comes."""
        super().close()
        if not self._reading:
            self._end()

    # --- the handler ---

    def _tell(self) -> None:
        """Give the handler what the last event gave rise to."""
        if self._told is self._events.derived:
            return
        self._told = self._events.derived
        for event in self._told:
            hook = self._hooks.get(event.type)
            if hook is not None:
                called(hook, *[getattr(event, name) for name in event.given])

    def _fail(self, error: BaseException) -> None:
        """Tell the handler what went wrong, and that this was the end."""
        super().close()
        try:
            if isinstance(error, APITimeoutError) and "timeout" in self._hooks:
                called(self._hooks["timeout"])
            if isinstance(error, Exception) and "exception" in self._hooks:
                called(self._hooks["exception"], error)
        finally:
            self._end()

    def _end(self) -> None:
        """Tell the handler, once, that nothing more comes."""
        if not self._told_end:
            self._told_end = True
            if "end" in self._hooks:
                called(self._hooks["end"])


class DerivedEvents(Iterator[AssistantRuntimeEvent]):
    """The derived events of a run; reads the stream that it is of."""

    def __init__(self, stream: AssistantStream) -> None:
        self._stream = stream

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> AssistantRuntimeEvent:
        stream, waiting = self._stream, self._stream._unread
        while not waiting:
            try:
                next(stream)
            except StopIteration:
                if stream._state.ended:
                    waiting.extend(stream._events.taken())
                if not waiting:
                    raise
            else:
                waiting.extend(stream._events.taken())
        return waiting.popleft()


class AssistantEventHandler:
    """Is told of the events of a run: subclass it, write the methods that you need, and give an instance to one stream.

    A snapshot that a method is given is made when it is first looked at: a method that does not look costs nothing.
    """

    stream: AssistantStream | None = None
    """The stream that tells it; None before it was given to one."""

    # --- what to write ---

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Any event, as it came, before what it gives rise to."""

    def on_message_created(self, message: Message) -> None:
        """A message was begun."""

    def on_message_delta(self, delta: MessageDeltaObjectDelta, snapshot: Message) -> None:
        """A message grew; after what is told of its texts."""

    def on_message_done(self, message: Message) -> None:
        """A message is complete, or stays incomplete: its `status` says which."""

    def on_text_created(self, text: MessageContentTextObjectText) -> None:
        """A text was begun."""

    def on_text_delta(self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText) -> None:
        """A text grew."""

    def on_text_done(self, text: MessageContentTextObjectText) -> None:
        """A text is complete."""

    def on_image_file_done(self, image_file: MessageContentImageFileObjectImageFile) -> None:
        """A picture is part of a message; its file can be fetched."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step of the run was begun."""

    def on_run_step_delta(self, delta: RunStepDeltaObjectDelta, snapshot: RunStep) -> None:
        """A step of the run grew; after what is told of its tool calls."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step of the run ended; its `status` says how."""

    def on_tool_call_created(self, tool_call: RunStepDetailsToolCallsObjectToolCall) -> None:
        """A tool call was begun."""

    def on_tool_call_delta(
        self, delta: RunStepDeltaStepDetailsToolCallsObjectToolCall, snapshot: RunStepDetailsToolCallsObjectToolCall
    ) -> None:
        """A tool call grew."""

    def on_tool_call_done(self, tool_call: RunStepDetailsToolCallsObjectToolCall) -> None:
        """A tool call is complete: of a function, it can be answered; of another tool, it has been."""

    def on_exception(self, exception: Exception) -> None:
        """The stream broke, or a method of this handler raised; it is raised again afterwards."""

    def on_timeout(self) -> None:
        """The stream broke since nothing came in time; before `on_exception`."""

    def on_end(self) -> None:
        """Nothing more comes: the stream ended, broke, or was closed. Told once, last of all."""

    # --- what can be asked for meanwhile ---

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The last event that came."""
        return None if self.stream is None else self.stream.current_event

    @property
    def current_run(self) -> Run | None:
        """The run as last told of."""
        return None if self.stream is None else self.stream.current_run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The run step that was last told of, as it stands."""
        return None if self.stream is None else self.stream.current_run_step_snapshot

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that was last told of, as it stands."""
        return None if self.stream is None else self.stream.current_message_snapshot

    @property
    def text_deltas(self) -> TextDeltas:
        """Only the text of the messages, as it comes; reads the stream."""
        return self._given.text_deltas

    def get_final_run(self) -> Run:
        """Read on to the end; the run as it is then."""
        return self._given.get_final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read on to the end; the steps that the run took."""
        return self._given.get_final_run_steps()

    def get_final_messages(self) -> list[Message]:
        """Read on to the end; the messages that the run wrote."""
        return self._given.get_final_messages()

    def until_done(self) -> None:
        """Read on to the end, caring only for what the handler is told."""
        self._given.until_done()

    def close(self) -> None:
        """Let the connection go; nothing more comes."""
        if self.stream is not None:
            self.stream.close()

    @property
    def _given(self) -> AssistantStream:
        if self.stream is None:
            raise OpenAIError("This handler was given to no stream yet: pass it as `event_handler`")
        return self.stream


_KINDS = {**HOOKS, "exception": "on_exception", "timeout": "on_timeout", "end": "on_end"}


def _bound(handler: AssistantEventHandler, stream: AssistantStream) -> dict[str, Callable[..., Any]]:
    """The methods that a handler really has, by the kind of event that they are told of."""
    if not isinstance(handler, AssistantEventHandler):
        raise TypeError(f"event_handler takes an instance of a subclass of AssistantEventHandler, not {handler!r}")
    if handler.stream is not None:
        raise OpenAIError("A handler is for one stream: make a new one for each")
    handler.stream = stream
    methods = {kind: getattr(handler, name) for kind, name in _KINDS.items()}
    ours = vars(AssistantEventHandler)
    return {kind: one for kind, one in methods.items() if getattr(one, "__func__", one) is not ours[_KINDS[kind]]}


def _text_of(event: Any) -> str | None:
    return event.delta.value if event.type == "text.delta" else None
