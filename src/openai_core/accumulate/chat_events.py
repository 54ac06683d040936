"""What `chat.completions.stream(...)` yields. Of what has come so far, each event tells how it was after that event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeAlias, TypeVar

from openai_core.accumulate.chat_details import (
    AudioDeltaEvent,
    AudioDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
)
from openai_core.accumulate.event import DerivedEvent

if TYPE_CHECKING:
    from openai_core.accumulate.chat import ChatCompletionStreamState
    from openai_core.accumulate.chat_calls import ToolCall
    from openai_core.accumulate.chat_reading import Reading
    from openai_core.accumulate.text import Text
    from openai_core.generated.models.chat import ChatCompletion, ChatCompletionChunk

T = TypeVar("T")


class ChunkEvent(DerivedEvent):
    """A chunk, as it came; the other events that it gives rise to follow."""

    __slots__ = ("_snapshot", "_state", "chunk")
    _snapshot: ChatCompletion

    type: ClassVar[Literal["chunk"]] = "chunk"
    fields = ("chunk", "snapshot")

    def __init__(self, chunk: ChatCompletionChunk, state: ChatCompletionStreamState[Any]) -> None:
        self.chunk = chunk
        self._state = state

    @property
    def snapshot(self) -> ChatCompletion:
        """What the chunks add up to, made when first read: read it before the next chunk is taken."""
        try:
            return self._snapshot
        except AttributeError:
            self._snapshot = self._state.current_completion_snapshot
            return self._snapshot


class _Spoken(DerivedEvent):
    # More of a text, the text itself being put off.

    __slots__ = ("_length", "_text", "choice_index", "delta")

    fields: ClassVar[tuple[str, ...]] = ("choice_index", "delta", "snapshot")

    def __init__(self, choice_index: int, delta: str, text: Text, length: int) -> None:
        self.choice_index = choice_index
        self.delta = delta
        self._text = text
        self._length = length

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._text.upto(self._length)


class ContentDeltaEvent(DerivedEvent):
    """More of an answer's text."""

    __slots__ = ("_length", "_parsed", "_reading", "choice_index", "delta")
    _parsed: Any

    type: ClassVar[Literal["content.delta"]] = "content.delta"
    fields = ("choice_index", "delta", "snapshot")

    def __init__(self, choice_index: int, delta: str, reading: Reading, length: int) -> None:
        self.choice_index = choice_index
        self.delta = delta
        self._reading = reading
        self._length = length

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._reading.text.upto(self._length)

    @property
    def parsed(self) -> Any:
        """What can be read of the value so far; None unless a type was asked for."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed = None if self._reading.format is None else self._reading.shown(self._length)
            return self._parsed

    def to_dict(self) -> dict[str, Any]:
        reading = self._reading
        return {**super().to_dict(), "parsed": reading.value(self._length) if reading.format is not None else None}


class ContentDoneEvent(DerivedEvent, Generic[T]):
    """An answer's text is whole: it finished, or tool calls begin."""

    __slots__ = ("_reading", "choice_index", "content")

    type: ClassVar[Literal["content.done"]] = "content.done"
    fields = ("choice_index", "content")

    def __init__(self, choice_index: int, content: str, reading: Reading) -> None:
        self.choice_index = choice_index
        self.content = content
        self._reading = reading

    @property
    def parsed(self) -> T | None:
        """The value that the text says; None unless a type was asked for.

        Raises:
            ParseError: the text does not say a value of that type.
        """
        found: T | None = self._reading.parsed(self.content)
        return found

    def to_dict(self) -> dict[str, Any]:
        reading = self._reading
        return {**super().to_dict(), "parsed": reading.value(len(self.content)) if reading.format is not None else None}


class RefusalDeltaEvent(_Spoken):
    """More of the words by which the model refuses."""

    __slots__ = ()

    type: ClassVar[Literal["refusal.delta"]] = "refusal.delta"


class RefusalDoneEvent(DerivedEvent):
    """A refusal is whole."""

    __slots__ = ("choice_index", "refusal")

    type: ClassVar[Literal["refusal.done"]] = "refusal.done"
    fields = ("choice_index", "refusal")

    def __init__(self, choice_index: int, refusal: str) -> None:
        self.choice_index = choice_index
        self.refusal = refusal


class ReasoningDeltaEvent(_Spoken):
    """More of what the model thinks, as some providers tell it."""

    __slots__ = ("key",)

    type: ClassVar[Literal["reasoning.delta"]] = "reasoning.delta"
    fields = ("choice_index", "key", "delta", "snapshot")

    def __init__(self, choice_index: int, key: str, delta: str, text: Text, length: int) -> None:
        super().__init__(choice_index, delta, text, length)
        self.key = key
        """Where the provider puts it: `reasoning_content`, `reasoning`, `reasoning_details`, or `content` for parts."""


class ReasoningDoneEvent(DerivedEvent):
    """The model has thought: its answer begins, or ends."""

    __slots__ = ("choice_index", "reasoning")

    type: ClassVar[Literal["reasoning.done"]] = "reasoning.done"
    fields = ("choice_index", "reasoning")

    def __init__(self, choice_index: int, reasoning: str) -> None:
        self.choice_index = choice_index
        self.reasoning = reasoning


class FunctionToolCallArgumentsDeltaEvent(DerivedEvent):
    """A function call begins (`arguments_delta` may be empty then), or more of its arguments came."""

    __slots__ = ("_call", "_length", "_parsed", "arguments_delta", "choice_index", "id", "index", "name")
    _parsed: Any

    type: ClassVar[Literal["tool_calls.function.arguments.delta"]] = "tool_calls.function.arguments.delta"
    fields = ("choice_index", "index", "id", "name", "arguments_delta", "arguments")

    def __init__(self, choice_index: int, call: ToolCall, delta: str) -> None:
        self.choice_index = choice_index
        self.index: int = call.index
        """Which of the calls of its choice it is."""
        self.id: str | None = call.id
        self.name: str = call.name
        self.arguments_delta = delta
        self._call = call
        self._length = call.text.length

    @property
    def arguments(self) -> str:
        """The arguments so far, as JSON text that may end anywhere."""
        return self._call.text.upto(self._length)

    @property
    def parsed_arguments(self) -> Any:
        """What can be read of the arguments so far."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed = self._call.reading.shown(self._length)
            return self._parsed

    def to_dict(self) -> dict[str, Any]:
        return {**super().to_dict(), "parsed_arguments": self._call.reading.value(self._length)}


class FunctionToolCallArgumentsDoneEvent(DerivedEvent):
    """The arguments of a function call are whole."""

    __slots__ = ("_call", "arguments", "choice_index", "id", "index", "name")

    type: ClassVar[Literal["tool_calls.function.arguments.done"]] = "tool_calls.function.arguments.done"
    fields = ("choice_index", "index", "id", "name", "arguments")

    def __init__(self, choice_index: int, call: ToolCall) -> None:
        self.choice_index = choice_index
        self.index: int = call.index
        """Which of the calls of its choice it is."""
        self.id: str | None = call.id
        self.name: str = call.name
        self.arguments = str(call.text)
        self._call = call

    @property
    def parsed_arguments(self) -> Any:
        """The arguments: a value of the tool's type, or plain JSON values where the tool has none.

        Raises:
            ParseError: they do not say a value of the tool's type.
        """
        reading = self._call.reading
        if reading.format is None:
            return reading.value(len(self.arguments))
        from openai_core.accumulate.responses_parsed import NO_ARGUMENTS

        return reading.parsed(self.arguments or NO_ARGUMENTS)

    def to_dict(self) -> dict[str, Any]:
        return {**super().to_dict(), "parsed_arguments": self._call.reading.value(len(self.arguments))}


class CustomToolCallInputDeltaEvent(DerivedEvent):
    """A call of a custom tool begins (`input_delta` may be empty then), or more of its input came."""

    __slots__ = ("_call", "_length", "choice_index", "id", "index", "input_delta", "name")

    type: ClassVar[Literal["tool_calls.custom.input.delta"]] = "tool_calls.custom.input.delta"
    fields = ("choice_index", "index", "id", "name", "input_delta", "input")

    def __init__(self, choice_index: int, call: ToolCall, delta: str) -> None:
        self.choice_index = choice_index
        self.index: int = call.index
        """Which of the calls of its choice it is."""
        self.id: str | None = call.id
        self.name: str = call.name
        self.input_delta = delta
        self._call = call
        self._length = call.text.length

    @property
    def input(self) -> str:
        """The input so far."""
        return self._call.text.upto(self._length)


class CustomToolCallInputDoneEvent(DerivedEvent):
    """The input of a custom tool's call is whole."""

    __slots__ = ("choice_index", "id", "index", "input", "name")

    type: ClassVar[Literal["tool_calls.custom.input.done"]] = "tool_calls.custom.input.done"
    fields = ("choice_index", "index", "id", "name", "input")

    def __init__(self, choice_index: int, call: ToolCall) -> None:
        self.choice_index = choice_index
        self.index: int = call.index
        """Which of the calls of its choice it is."""
        self.id: str | None = call.id
        self.name: str = call.name
        self.input = str(call.text)


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | ReasoningDeltaEvent
    | ReasoningDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | CustomToolCallInputDeltaEvent
    | CustomToolCallInputDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
    | AudioDeltaEvent
    | AudioDoneEvent
)
"""Any of the events; `event.type` tells them apart."""
