"""What the chunks of a chat completion add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, overload

from openai_core.accumulate.chat_choice import Choice
from openai_core.accumulate.chat_events import ChatCompletionStreamEvent, ChunkEvent
from openai_core.accumulate.chat_formats import format_for, formats_for
from openai_core.accumulate.chat_growth import LEFT_OUT, fields_of, settled, whole
from openai_core.accumulate.event import Accumulator
from openai_core.errors import IncompleteStreamError
from openai_core.sansio.model import Model
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from openai_core.accumulate.chat_reading import Format
    from openai_core.generated.models.chat import ChatCompletion, ChatCompletionChunk
    from openai_core.structured.parsed import ParsedChatCompletion
    from openai_core.unset import Unset

T = TypeVar("T")

_FIRST: Final = frozenset({"id", "created", "model"})
"""What the first chunk that knows it says once and for all."""

_OURS: Final = frozenset({"id", "object", "created", "model", "choices"})


class ChatCompletionStreamState(Accumulator[Any, ChatCompletionStreamEvent[T]], Generic[T]):
    """Takes the chunks of a streamed chat completion, and tells events and the completion so far.

    It needs no client: `stream(...)` feeds one, and you can feed one with chunks of your own, such as kept ones.
    """

    @overload
    def __init__(
        self: ChatCompletionStreamState[None],
        *,
        response_format: Mapping[str, Any] | Unset | None = None,
        input_tools: Iterable[Any] | Mapping[str, Any] | Unset | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        response_format: type[T],
        input_tools: Iterable[Any] | Mapping[str, Any] | Unset | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        response_format: Any,
        input_tools: Iterable[Any] | Mapping[str, Any] | Unset | None = None,
    ) -> None: ...
    def __init__(self, *, response_format: Any = None, input_tools: Any = None) -> None:
        """Begin.

        Args:
            response_format: The type that the content is read as. Of a dictionary, or None, the content is only text.
            input_tools: The tools of the request: the arguments of those that are strict are read. Or a mapping from
                the names of tools to what their arguments are read as.

        Raises:
            SchemaError: there is no way to read a value of this type.
        """
        self._format = format_for(response_format)
        self._formats = formats_for(input_tools)
        self._top: dict[str, Any] = {}
        """What chunks say beside their choices."""
        self._choices: dict[int, Choice] = {}
        self._begun = False
        self._made: ChatCompletion | None = None
        """The completion so far, until another chunk comes."""
        self.ended = False
        """Whether the stream ended by itself."""

    def handle(self, item: ChatCompletionChunk | Mapping[str, Any]) -> Sequence[ChatCompletionStreamEvent[T]]:
        """Take a chunk; the events that it gives rise to, in order.

        Args:
            item: A chunk, its JSON, or a `ChunkEvent` that was kept; it is not changed. What is none of these is passed
                over.
        """
        chunk: Any = item if isinstance(item, Model) else _read(item)
        if chunk is None:
            return ()
        self._begun = True
        self._made = None
        events: list[Any] = [ChunkEvent(chunk, self)]
        top = self._top
        choices = None
        for name, value in chunk.__dict__.items():
            if name == "choices":
                choices = value
            elif top.get(name) != value:
                self._take(name, value)
        if choices:
            known = self._choices
            for given in choices if type(choices) is list else (choices,):
                fields = given.__dict__ if isinstance(given, Model) else fields_of(given)
                if fields is None:
                    continue
                index = fields.get("index")
                choice = known.get(index if type(index) is int else 0)
                if choice is None:
                    choice = self._new(index if type(index) is int else 0)
                choice.take(fields, events)
        return events

    handle_chunk = handle

    def finish(self) -> Sequence[ChatCompletionStreamEvent[T]]:
        """Know that the stream ended; what has not been told to be whole yet is told now."""
        self.ended = True
        events: list[Any] = []
        for index in sorted(self._choices):
            self._choices[index].close(events)
        return events

    @property
    def snapshot(self) -> ChatCompletion | None:
        """The completion so far; None before a chunk came."""
        if self._made is None and self._begun:
            self._made = resolve("chat:ChatCompletion")(self._whole())
        return self._made

    @property
    def current_completion_snapshot(self) -> ChatCompletion:
        """The completion so far.

        Raises:
            IncompleteStreamError: no chunk has come yet.
        """
        made = self.snapshot
        if made is None:
            raise IncompleteStreamError("Nothing of a completion has come")
        return made

    @overload
    def get_final_completion(self: ChatCompletionStreamState[None]) -> ChatCompletion: ...
    @overload
    def get_final_completion(self) -> ParsedChatCompletion[T]: ...
    def get_final_completion(self) -> ChatCompletion:
        """What all chunks add up to, as the operation answers when it does not stream.

        Where a type was asked for, or for the arguments of tools, it holds the values: `choices[0].message.parsed`.
        Where none was, the answer is returned however it ended: its `finish_reason` tells.

        Raises:
            IncompleteStreamError: no chunk has come.
            LengthFinishReasonError, ContentFilterFinishReasonError: it was cut short, and says no value.
            ParseError: it says no value of the type.
        """
        completion = self.current_completion_snapshot
        if self._format is None and not self._formats:
            return completion
        from openai_core.accumulate.chat_parsed import is_lacking, unparsed, with_values
        from openai_core.accumulate.responses_parsed import NO_ARGUMENTS

        def value(given: Any) -> Any:
            choice = self._choices[given.index]
            text = str(choice.content)
            if self._format is not None and is_lacking(given, text):
                raise unparsed(completion, given.index, text, None, self._format)
            return choice.reading.parsed(text) if text and not choice.refusal else None

        def arguments(given: Any, number: int) -> Any:
            calls = self._choices[given.index].calls
            call = calls.in_order[number] if calls is not None else None
            return None if call is None else call.reading.parsed(str(call.text) or NO_ARGUMENTS)

        return with_values(completion, value, arguments)

    def text(self, index: int = 0) -> str | None:
        """The text of a choice so far; None where it has none."""
        choice = self._choices.get(index)
        return None if choice is None else choice.text

    def check_ended(self, request_id: str | None = None) -> None:
        """Know that the stream ended by itself.

        Args:
            request_id: The name of the request, for the error.

        Raises:
            IncompleteStreamError: it was left, or broke, before its end; what came stands in `partial`.
        """
        if not self.ended:
            error = IncompleteStreamError("The stream was not read to its end", request_id=request_id)
            error.partial = self.snapshot
            raise error

    def final(self, request_id: str | None = None) -> Any:
        """The completion of a stream that ended by itself.

        Args:
            request_id: The name of the request, which the completion is to know.

        Raises:
            IncompleteStreamError: the stream was left, or broke, before its end; or nothing came.
            ParseError: as `get_final_completion`.
        """
        self.check_ended(request_id)
        if request_id is not None and (completion := self.snapshot) is not None:
            completion._request_id = request_id
        return self.get_final_completion()

    def final_message(self, request_id: str | None = None) -> Any:
        """The message in it, the first of several.

        Raises:
            IncompleteStreamError: there is none; or as `final`.
            ParseError: as `get_final_completion`.
        """
        completion = self.final(request_id)
        if not completion.choices:
            error = IncompleteStreamError("The stream held no message", request_id=request_id)
            error.partial = completion
            raise error
        return completion.choices[0].message

    # --- inside

    def _take(self, name: str, value: Any) -> None:
        top = self._top
        known = top.get(name)
        if name in _FIRST:
            top[name] = known or value
        elif name == "usage":
            top[name] = known if value is None else value
        elif name != LEFT_OUT:
            top[name] = value if isinstance(value, Model) else settled(known, value)

    def _new(self, index: int) -> Choice:
        asked = self._format is not None or bool(self._formats)  # what is not asked for cannot fail: no circle then
        choice = Choice(index, self._format, self._formats, self._unparsed if asked else _unread)
        self._choices[index] = choice
        return choice

    def _unparsed(self, index: int, text: str, error: Exception, format: Format | None) -> Exception:
        from openai_core.accumulate.chat_parsed import unparsed

        return unparsed(self.snapshot, index, text, error, format)

    def _whole(self) -> dict[str, Any]:
        top = self._top
        known = {**top, "object": "chat.completion"}
        data: dict[str, Any] = {name: known[name] for name in ("id", "object", "created", "model") if name in known}
        data["choices"] = [self._choices[index].whole() for index in sorted(self._choices)]
        data.update((name, whole(value)) for name, value in top.items() if name not in _OURS and value is not None)
        if "usage" not in data:
            for choice in data["choices"]:  # where some providers put it
                if type(usage := choice.get("usage")) is dict:
                    data["usage"] = whole(usage)
        return data


def _read(item: Any) -> Any:
    """A chunk out of its JSON, or out of the event that told of it; None where it is none."""
    if isinstance(item, ChunkEvent):
        return item.chunk
    if type(item) is not dict:
        if not hasattr(item, "keys"):
            return None
        item = dict(item)
    if item.get("type") is not None and "choices" not in item:  # an event of ours
        item = item.get("chunk")
        if type(item) is not dict:
            return None
    from openai_core.sansio.model import copied

    return resolve("chat:ChatCompletionChunk")(copied(item))


def _unread(index: int, text: str, error: Exception, format: Format | None) -> Exception:
    return error
