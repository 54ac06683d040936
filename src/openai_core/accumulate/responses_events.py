"""The events of `client.responses.stream(...)`: those of the API, some with what they add up to so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

from openai_core.accumulate.event import DerivedEvent
from openai_core.sansio.model import Model, plain

if TYPE_CHECKING:
    from typing import TypeAlias

    import openai_core.generated.models.responses as _m
    from openai_core.accumulate.responses_growth import Growing
    from openai_core.structured.parsed import ParsedResponse

T = TypeVar("T")

_OURS = ("type", "fields", "added", "event")
"""What classes of events declare beside the fields of the event."""


class Enriched(DerivedEvent):
    """An event of the API with something added: all that came with it reads as it does there."""

    __slots__ = ("event",)

    added: ClassVar[tuple[str, ...]] = ()
    """What is added, by name."""

    event: Any
    """The event itself."""
    sequence_number: int

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        declared = (name for above in reversed(cls.__mro__) for name in getattr(above, "__annotations__", ()))
        came = [name for name in dict.fromkeys(declared) if name[0] != "_" and name not in (*_OURS, *cls.added)]
        cls.fields = (*came, *cls.added)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name[0] == "_" or name == "event":
                raise AttributeError(name)
            event = self.event
            fields = event.__dict__
            if name in fields:
                return fields[name]
            if hasattr(type(event), name) or name in type(event).__annotations__:
                return getattr(event, name)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def to_dict(self) -> dict[str, Any]:
        """The event as plain JSON values, with what is added; shares nothing with it."""
        return {**self.event.to_dict(), **{name: plain(getattr(self, name)) for name in self.added}}

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Enriched):
            return NotImplemented
        return bool(self.event == other.event) and all(getattr(self, n) == getattr(other, n) for n in self.added)

    __hash__ = None

    def __repr__(self) -> str:
        shown = {name: value for name, value in self.event.__dict__.items() if name != "type"}
        shown |= {name: getattr(self, name) for name in self.added}
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


class Delta(Enriched):
    """An event that adds a piece of text to something."""

    __slots__ = ("_growing", "_length", "delta")

    added: ClassVar[tuple[str, ...]] = ("snapshot",)

    delta: str

    def __init__(self, event: Any, delta: str, growing: Growing, length: int, state: Any) -> None:
        self.event = event
        self.delta = delta
        self._growing = growing
        self._length = length

    @property
    def snapshot(self) -> str:
        """All of it so far, this piece included."""
        return self._growing.text.upto(self._length)


class ItemDelta(Delta):
    """The same, in an item of the output."""

    __slots__ = ()

    output_index: int
    item_id: str


class ResponseTextDelta(ItemDelta, Generic[T]):
    """More of a text."""

    __slots__ = ("_parsed", "_state")

    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    added: ClassVar[tuple[str, ...]] = ("snapshot", "parsed")

    event: _m.ResponseTextDeltaEvent
    content_index: int
    logprobs: list[_m.ResponseLogProb]
    _parsed: T | None

    def __init__(self, event: Any, delta: str, growing: Growing, length: int, state: Any) -> None:
        self.event = event
        self.delta = delta
        self._growing = growing
        self._length = length
        self._state = state

    @property
    def parsed(self) -> T | None:
        """What the text so far says, where a type was asked for: its fields as far as they came. Made when first
        read."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed = self._state.partial(self._growing, self._length)
            return self._parsed


class ResponseTextDone(Enriched, Generic[T]):
    """A text is at its end."""

    __slots__ = ("_parsed", "_state")

    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"
    added: ClassVar[tuple[str, ...]] = ("parsed",)

    event: _m.ResponseTextDoneEvent
    output_index: int
    content_index: int
    item_id: str
    text: str
    logprobs: list[_m.ResponseLogProb]
    _parsed: T | None

    def __init__(self, event: Any, state: Any) -> None:
        self.event = event
        self._state = state

    @property
    def parsed(self) -> T | None:
        """The value that the text is, where a type was asked for; None where it is none, which `get_final_response()`
        raises as an error. Made when first read."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed = self._state.whole(self.event.text)
            return self._parsed


class ResponseRefusalDelta(ItemDelta):
    """More of the words with which the model refuses."""

    __slots__ = ()

    type: ClassVar[Literal["response.refusal.delta"]] = "response.refusal.delta"

    event: _m.ResponseRefusalDeltaEvent
    content_index: int


class ResponseReasoningDelta(ItemDelta):
    """More of the model's reasoning."""

    __slots__ = ()

    type: ClassVar[Literal["response.reasoning_text.delta"]] = "response.reasoning_text.delta"

    event: _m.ResponseReasoningTextDeltaEvent
    content_index: int


class ResponseSummaryDelta(ItemDelta):
    """More of a summary of the model's reasoning."""

    __slots__ = ()

    type: ClassVar[Literal["response.reasoning_summary_text.delta"]] = "response.reasoning_summary_text.delta"

    event: _m.ResponseReasoningSummaryTextDeltaEvent
    summary_index: int


class ResponseArgumentsDelta(ItemDelta):
    """More of the arguments of a call of one of your functions."""

    __slots__ = ("_parsed", "_state")

    type: ClassVar[Literal["response.function_call_arguments.delta"]] = "response.function_call_arguments.delta"
    added: ClassVar[tuple[str, ...]] = ("snapshot", "parsed_arguments")

    event: _m.ResponseFunctionCallArgumentsDeltaEvent
    _parsed: Any

    def __init__(self, event: Any, delta: str, growing: Growing, length: int, state: Any) -> None:
        self.event = event
        self.delta = delta
        self._growing = growing
        self._length = length
        self._state = state

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as far as they came: what the tool's type makes of them, or plain JSON values. Made when first
        read."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed = self._state.partial_arguments(self._growing, self._length)
            return self._parsed


class ResponseArgumentsDone(Enriched):
    """The arguments of a call of one of your functions are at their end."""

    __slots__ = ("_parsed", "_state", "name")

    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"
    added: ClassVar[tuple[str, ...]] = ("name", "parsed_arguments")

    event: _m.ResponseFunctionCallArgumentsDoneEvent
    output_index: int
    item_id: str
    arguments: str
    name: str
    """The function's, even where the event does not tell it."""
    _parsed: Any

    def __init__(self, event: Any, name: Any, state: Any) -> None:
        self.event = event
        self.name = name
        self._state = state

    @property
    def parsed_arguments(self) -> Any:
        """The arguments: what the tool's type makes of them, or plain JSON values; None where they are neither. Made
        when first read."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed = self._state.whole_arguments(self.name, self.event.arguments)
            return self._parsed


class ResponseMCPArgumentsDelta(ItemDelta):
    """More of the arguments of a call of a tool of an MCP server."""

    __slots__ = ()

    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    added: ClassVar[tuple[str, ...]] = ("snapshot", "parsed_arguments")

    event: _m.ResponseMCPCallArgumentsDeltaEvent

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as far as they came, as plain JSON values."""
        return self._growing.json(self._length)


class ResponseCustomInputDelta(ItemDelta):
    """More of the input of a call of one of your free-form tools."""

    __slots__ = ()

    type: ClassVar[Literal["response.custom_tool_call_input.delta"]] = "response.custom_tool_call_input.delta"

    event: _m.ResponseCustomToolCallInputDeltaEvent


class ResponseCodeDelta(ItemDelta):
    """More of the code that the code interpreter will run."""

    __slots__ = ()

    type: ClassVar[Literal["response.code_interpreter_call_code.delta"]] = "response.code_interpreter_call_code.delta"

    event: _m.ResponseCodeInterpreterCallCodeDeltaEvent


class ResponseTranscriptDelta(Delta):
    """More of what is said in the audio."""

    __slots__ = ()

    type: ClassVar[Literal["response.audio.transcript.delta"]] = "response.audio.transcript.delta"

    event: _m.ResponseAudioTranscriptDeltaEvent


class ResponseAudioDelta(Enriched):
    """More of the audio."""

    __slots__ = ("_count", "_pieces")

    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"
    added: ClassVar[tuple[str, ...]] = ("snapshot",)

    event: _m.ResponseAudioDeltaEvent
    delta: str

    def __init__(self, event: Any, pieces: list[str]) -> None:
        self.event = event
        self._pieces = pieces
        self._count = len(pieces)

    @property
    def data(self) -> bytes:
        """This piece of it."""
        return joined([self.event.delta])

    @property
    def snapshot(self) -> str:
        """All of it so far, this piece included, as base64."""
        from base64 import b64encode

        return b64encode(joined(self._pieces[: self._count])).decode()


class ResponsePartialImage(Enriched):
    """A picture as far as it is drawn."""

    __slots__ = ("_count", "_images")

    type: ClassVar[Literal["response.image_generation_call.partial_image"]] = (
        "response.image_generation_call.partial_image"
    )
    added: ClassVar[tuple[str, ...]] = ("snapshot",)

    event: _m.ResponseImageGenCallPartialImageEvent
    output_index: int
    item_id: str
    partial_image_index: int
    partial_image_b64: str

    def __init__(self, event: Any, images: list[str]) -> None:
        self.event = event
        self._images = images
        self._count = len(images)

    @property
    def data(self) -> bytes:
        """The picture itself."""
        return joined([self.event.partial_image_b64])

    @property
    def snapshot(self) -> list[str]:
        """The stages of this picture so far, this one last, as base64."""
        return self._images[: self._count]


class _End(Enriched, Generic[T]):
    """The response is over."""

    __slots__ = ("response",)

    added: ClassVar[tuple[str, ...]] = ("response",)

    response: ParsedResponse[T]
    """The response; what the event leaves out of its output is filled in from what came before."""

    def __init__(self, event: Any, response: ParsedResponse[T]) -> None:
        self.event = event
        self.response = response


class ResponseCompleted(_End[T]):
    """The response is complete."""

    __slots__ = ()

    type: ClassVar[Literal["response.completed"]] = "response.completed"

    event: _m.ResponseCompletedEvent


class ResponseFailed(_End[T]):
    """The response failed; its `error` says why."""

    __slots__ = ()

    type: ClassVar[Literal["response.failed"]] = "response.failed"

    event: _m.ResponseFailedEvent


class ResponseIncomplete(_End[T]):
    """The response ended before it was complete; its `incomplete_details` say why."""

    __slots__ = ()

    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"

    event: _m.ResponseIncompleteEvent


class ResponseCancelled(_End[T]):
    """The response was cancelled while it ran in the background."""

    __slots__ = ()

    type: ClassVar[Literal["response.cancelled"]] = "response.cancelled"

    event: Model


def joined(pieces: list[str]) -> bytes:
    """The bytes of pieces of base64, each cut off anywhere or padded for itself."""
    from base64 import b64decode

    whole: list[bytes] = []
    waiting = ""
    for piece in pieces:
        waiting += piece
        if piece.endswith("=") and len(waiting) % 4 == 0:
            whole.append(b64decode(waiting))
            waiting = ""
    return b"".join([*whole, b64decode(waiting[: len(waiting) // 4 * 4])])


if TYPE_CHECKING:
    ResponseStreamEvent: TypeAlias = (
        ResponseTextDelta[T]
        | ResponseTextDone[T]
        | ResponseRefusalDelta
        | ResponseReasoningDelta
        | ResponseSummaryDelta
        | ResponseArgumentsDelta
        | ResponseArgumentsDone
        | ResponseMCPArgumentsDelta
        | ResponseCustomInputDelta
        | ResponseCodeDelta
        | ResponseTranscriptDelta
        | ResponseAudioDelta
        | ResponsePartialImage
        | ResponseCompleted[T]
        | ResponseFailed[T]
        | ResponseIncomplete[T]
        | ResponseCancelled[T]
        | _m.ResponseCreatedEvent
        | _m.ResponseQueuedEvent
        | _m.ResponseInProgressEvent
        | _m.ResponseErrorEvent
        | _m.ResponseOutputItemAddedEvent
        | _m.ResponseOutputItemDoneEvent
        | _m.ResponseContentPartAddedEvent
        | _m.ResponseContentPartDoneEvent
        | _m.ResponseOutputTextAnnotationAddedEvent
        | _m.ResponseRefusalDoneEvent
        | _m.ResponseReasoningSummaryPartAddedEvent
        | _m.ResponseReasoningSummaryPartDoneEvent
        | _m.ResponseReasoningSummaryTextDoneEvent
        | _m.ResponseReasoningTextDoneEvent
        | _m.ResponseAudioDoneEvent
        | _m.ResponseAudioTranscriptDoneEvent
        | _m.ResponseCodeInterpreterCallCodeDoneEvent
        | _m.ResponseCodeInterpreterCallInProgressEvent
        | _m.ResponseCodeInterpreterCallInterpretingEvent
        | _m.ResponseCodeInterpreterCallCompletedEvent
        | _m.ResponseCustomToolCallInputDoneEvent
        | _m.ResponseFileSearchCallInProgressEvent
        | _m.ResponseFileSearchCallSearchingEvent
        | _m.ResponseFileSearchCallCompletedEvent
        | _m.ResponseWebSearchCallInProgressEvent
        | _m.ResponseWebSearchCallSearchingEvent
        | _m.ResponseWebSearchCallCompletedEvent
        | _m.ResponseImageGenCallInProgressEvent
        | _m.ResponseImageGenCallGeneratingEvent
        | _m.ResponseImageGenCallCompletedEvent
        | _m.ResponseMCPCallArgumentsDoneEvent
        | _m.ResponseMCPCallInProgressEvent
        | _m.ResponseMCPCallCompletedEvent
        | _m.ResponseMCPCallFailedEvent
        | _m.ResponseMCPListToolsInProgressEvent
        | _m.ResponseMCPListToolsCompletedEvent
        | _m.ResponseMCPListToolsFailedEvent
    )
    """Any event of `client.responses.stream(...)`. Told apart by `type`; kinds that this release does not know come as
    `Unknown`."""
