"""What the events of a run give rise to: messages, run steps, tool calls and texts, each created, growing, and done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from openai_core.accumulate.assistants_growth import Grown, settled
from openai_core.accumulate.event import DerivedEvent
from openai_core.accumulate.lazy import lazily

if TYPE_CHECKING:
    from openai_core.accumulate.text import Text
    from openai_core.generated.models.beta_threads import (
        AssistantStreamEvent,
        Message,
        MessageContentImageFileObjectImageFile,
        MessageContentTextObjectText,
        MessageDeltaContentTextObjectText,
        MessageDeltaObjectDelta,
        RunStep,
        RunStepDeltaObjectDelta,
        RunStepDeltaStepDetailsToolCallsObjectToolCall,
        RunStepDetailsToolCallsObjectToolCall,
    )

TEXT = "beta_threads:MessageContentTextObjectText"
_TOOL_CALLS = {
    "code_interpreter": "beta_threads:RunStepDetailsToolCallsCodeObject",
    "file_search": "beta_threads:RunStepDetailsToolCallsFileSearchObject",
    "function": "beta_threads:RunStepDetailsToolCallsFunctionObject",
}
_ANY_TOOL_CALL = "beta_threads:RunStepDetailsToolCallsObjectToolCall"


class AssistantDerivedEvent(DerivedEvent):
    """What they all have: what a handler calls them, and what it is given of them."""

    __slots__ = ()

    hook: ClassVar[str]
    given: ClassVar[tuple[str, ...]]


class RawEvent(AssistantDerivedEvent):
    """An event as it came; the events that it gives rise to follow it."""

    __slots__ = ("event",)
    type: ClassVar[Literal["event"]] = "event"
    fields = ("event",)
    hook = "on_event"
    given = ("event",)

    def __init__(self, event: AssistantStreamEvent) -> None:
        self.event = event


# --- messages ---------------------------------------------------------------------------------------------------


class MessageCreatedEvent(AssistantDerivedEvent):
    """A message was begun."""

    __slots__ = ("message",)
    type: ClassVar[Literal["message.created"]] = "message.created"
    fields = ("message",)
    hook = "on_message_created"
    given = ("message",)

    def __init__(self, message: Message) -> None:
        self.message = message


class MessageDeltaEvent(AssistantDerivedEvent):
    """A message grew."""

    __slots__ = ("_message", "_snapshot", "delta")
    type: ClassVar[Literal["message.delta"]] = "message.delta"
    fields = ("delta", "snapshot")
    hook = "on_message_delta"
    given = ("delta", "snapshot")

    def __init__(self, delta: MessageDeltaObjectDelta, message: Any) -> None:
        self.delta = delta
        self._message = message
        self._snapshot: Any = None

    @property
    def snapshot(self) -> Message:
        """The message so far: as it stands when it is first looked at."""
        if self._snapshot is None:
            self._snapshot = self._message.snapshot
        return self._snapshot  # type: ignore[no-any-return]


class MessageDoneEvent(AssistantDerivedEvent):
    """A message is complete, or stays incomplete: its `status` says which."""

    __slots__ = ("message",)
    type: ClassVar[Literal["message.done"]] = "message.done"
    fields = ("message",)
    hook = "on_message_done"
    given = ("message",)

    def __init__(self, message: Message) -> None:
        self.message = message


class _OfMessage(AssistantDerivedEvent):
    """A part of a message."""

    __slots__ = ("content_index", "message_id")

    def __init__(self, message_id: str | None, content_index: int) -> None:
        self.message_id = message_id
        self.content_index = content_index
        """Which part of the message it is."""


class _OfText(_OfMessage):
    """A text that grows, as it was at the time of the event."""

    __slots__ = ("_cached", "_length", "_part")

    def __init__(self, message_id: str | None, content_index: int, part: Grown) -> None:
        self.message_id = message_id
        self.content_index = content_index
        self._part = part
        self._length: int = part.fields["value"].length
        self._cached: Any = None

    def _text(self) -> MessageContentTextObjectText:
        if self._cached is None:
            part, length = self._part, self._length

            def make() -> dict[str, Any]:
                value: Text = part.fields["value"]
                return {**settled(part), "value": value.upto(length)}

            self._cached = lazily(TEXT, make)
        return self._cached  # type: ignore[no-any-return]


class TextCreatedEvent(_OfText):
    """A text was begun."""

    __slots__ = ()
    type: ClassVar[Literal["text.created"]] = "text.created"
    fields = ("message_id", "content_index", "text")
    hook = "on_text_created"
    given = ("text",)

    @property
    def text(self) -> MessageContentTextObjectText:
        """Its beginning, which the first delta says again."""
        return self._text()


class TextDeltaEvent(_OfText):
    """A text grew."""

    __slots__ = ("delta",)
    type: ClassVar[Literal["text.delta"]] = "text.delta"
    fields = ("message_id", "content_index", "delta", "snapshot")
    hook = "on_text_delta"
    given = ("delta", "snapshot")

    def __init__(
        self, message_id: str | None, content_index: int, part: Grown, delta: MessageDeltaContentTextObjectText
    ) -> None:
        self.message_id = message_id
        self.content_index = content_index
        self._part = part
        self._length = part.fields["value"].length
        self._cached = None
        self.delta = delta

    @property
    def snapshot(self) -> MessageContentTextObjectText:
        """The text up to here; its annotations as they stand when it is first looked at."""
        return self._text()


class TextDoneEvent(_OfMessage):
    """A text is complete."""

    __slots__ = ("text",)
    type: ClassVar[Literal["text.done"]] = "text.done"
    fields = ("message_id", "content_index", "text")
    hook = "on_text_done"
    given = ("text",)

    def __init__(self, message_id: str | None, content_index: int, text: MessageContentTextObjectText) -> None:
        super().__init__(message_id, content_index)
        self.text = text


class ImageFileDoneEvent(_OfMessage):
    """A picture is part of the message; its file can be fetched."""

    __slots__ = ("image_file",)
    type: ClassVar[Literal["image_file.done"]] = "image_file.done"
    fields = ("message_id", "content_index", "image_file")
    hook = "on_image_file_done"
    given = ("image_file",)

    def __init__(
        self, message_id: str | None, content_index: int, image_file: MessageContentImageFileObjectImageFile
    ) -> None:
        super().__init__(message_id, content_index)
        self.image_file = image_file


# --- run steps --------------------------------------------------------------------------------------------------


class RunStepCreatedEvent(AssistantDerivedEvent):
    """A step of a run was begun."""

    __slots__ = ("run_step",)
    type: ClassVar[Literal["run_step.created"]] = "run_step.created"
    fields = ("run_step",)
    hook = "on_run_step_created"
    given = ("run_step",)

    def __init__(self, run_step: RunStep) -> None:
        self.run_step = run_step


class RunStepDeltaEvent(AssistantDerivedEvent):
    """A step of a run grew."""

    __slots__ = ("_snapshot", "_step", "delta")
    type: ClassVar[Literal["run_step.delta"]] = "run_step.delta"
    fields = ("delta", "snapshot")
    hook = "on_run_step_delta"
    given = ("delta", "snapshot")

    def __init__(self, delta: RunStepDeltaObjectDelta, step: Any) -> None:
        self.delta = delta
        self._step = step
        self._snapshot: Any = None

    @property
    def snapshot(self) -> RunStep:
        """The step so far: as it stands when it is first looked at."""
        if self._snapshot is None:
            self._snapshot = self._step.snapshot
        return self._snapshot  # type: ignore[no-any-return]


class RunStepDoneEvent(AssistantDerivedEvent):
    """A step of a run ended; its `status` says how."""

    __slots__ = ("run_step",)
    type: ClassVar[Literal["run_step.done"]] = "run_step.done"
    fields = ("run_step",)
    hook = "on_run_step_done"
    given = ("run_step",)

    def __init__(self, run_step: RunStep) -> None:
        self.run_step = run_step


class _OfToolCall(AssistantDerivedEvent):
    """A tool call that grows; as it stands when it is first looked at."""

    __slots__ = ("_cached", "_call", "index", "run_step_id")

    def __init__(self, run_step_id: str | None, index: int, call: Grown) -> None:
        self.run_step_id = run_step_id
        self.index = index
        """Which call of its step it is."""
        self._call = call
        self._cached: Any = None

    def _tool_call(self) -> RunStepDetailsToolCallsObjectToolCall:
        if self._cached is None:
            self._cached = tool_call(self._call)
        return self._cached  # type: ignore[no-any-return]


class ToolCallCreatedEvent(_OfToolCall):
    """A tool call was begun."""

    __slots__ = ()
    type: ClassVar[Literal["tool_call.created"]] = "tool_call.created"
    fields = ("run_step_id", "index", "tool_call")
    hook = "on_tool_call_created"
    given = ("tool_call",)

    @property
    def tool_call(self) -> RunStepDetailsToolCallsObjectToolCall:
        """Its beginning, which the first delta says again."""
        return self._tool_call()


class ToolCallDeltaEvent(_OfToolCall):
    """A tool call grew."""

    __slots__ = ("delta",)
    type: ClassVar[Literal["tool_call.delta"]] = "tool_call.delta"
    fields = ("run_step_id", "index", "delta", "snapshot")
    hook = "on_tool_call_delta"
    given = ("delta", "snapshot")

    def __init__(
        self, run_step_id: str | None, index: int, call: Grown, delta: RunStepDeltaStepDetailsToolCallsObjectToolCall
    ) -> None:
        self.run_step_id = run_step_id
        self.index = index
        self._call = call
        self._cached = None
        self.delta = delta

    @property
    def snapshot(self) -> RunStepDetailsToolCallsObjectToolCall:
        """The call so far: as it stands when it is first looked at."""
        return self._tool_call()


class ToolCallDoneEvent(_OfToolCall):
    """A tool call is complete: of a function, it can be answered; of another tool, it has been."""

    __slots__ = ()
    type: ClassVar[Literal["tool_call.done"]] = "tool_call.done"
    fields = ("run_step_id", "index", "tool_call")
    hook = "on_tool_call_done"
    given = ("tool_call",)

    @property
    def tool_call(self) -> RunStepDetailsToolCallsObjectToolCall:
        return self._tool_call()


def tool_call(call: Grown) -> Any:
    """The call as it stands when it is first looked at."""
    kind = call.fields.get("type")
    return lazily(_TOOL_CALLS.get(kind, _ANY_TOOL_CALL) if type(kind) is str else _ANY_TOOL_CALL, lambda: settled(call))


AssistantRuntimeEvent = (
    RawEvent
    | MessageCreatedEvent
    | MessageDeltaEvent
    | MessageDoneEvent
    | TextCreatedEvent
    | TextDeltaEvent
    | TextDoneEvent
    | ImageFileDoneEvent
    | RunStepCreatedEvent
    | RunStepDeltaEvent
    | RunStepDoneEvent
    | ToolCallCreatedEvent
    | ToolCallDeltaEvent
    | ToolCallDoneEvent
)
"""Any event that is made of those of a run. Told apart by `type`."""

HOOKS: dict[str, str] = {kind.type: kind.hook for kind in AssistantRuntimeEvent.__args__}
"""Kind of event -> the name of the handler's method that it is given to."""
