"""What the chunks of a legacy text completion add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from openai_core.accumulate.ending import Ending
from openai_core.accumulate.event import DerivedEvent
from openai_core.accumulate.text import Text
from openai_core.sansio.model import Model, copied
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openai_core.generated.models.completions import Completion, CreateCompletionResponseChoiceLogprobs

COMPLETION = "completions:Completion"
_OF_CHOICE = frozenset({"index", "text", "logprobs", "finish_reason"})


class CompletionChunkEvent(DerivedEvent):
    """A chunk as it came; the events that it gives rise to follow it."""

    __slots__ = ("_state", "chunk")
    type: ClassVar[Literal["chunk"]] = "chunk"
    fields = ("chunk", "snapshot")

    def __init__(self, chunk: Completion, state: CompletionStreamState) -> None:
        self.chunk = chunk
        self._state = state

    @property
    def snapshot(self) -> Completion | None:
        """The completion as far as it has come when this is read."""
        return self._state.snapshot


class CompletionTextDeltaEvent(DerivedEvent):
    """The text of a choice grew."""

    __slots__ = ("_length", "_text", "choice_index", "delta", "logprobs")
    type: ClassVar[Literal["text.delta"]] = "text.delta"
    fields = ("choice_index", "delta", "snapshot", "logprobs")

    def __init__(
        self, choice_index: int, delta: str, text: Text, logprobs: CreateCompletionResponseChoiceLogprobs | None
    ) -> None:
        self.choice_index = choice_index
        self.delta = delta
        """What was added."""
        self.logprobs = logprobs
        """Those of the added tokens; None where they were not asked for."""
        self._text = text
        self._length = text.length

    @property
    def snapshot(self) -> str:
        """The text up to here."""
        return self._text.upto(self._length)


class CompletionTextDoneEvent(DerivedEvent):
    """The text of a choice is complete."""

    __slots__ = ("choice_index", "finish_reason", "text")
    type: ClassVar[Literal["text.done"]] = "text.done"
    fields = ("choice_index", "text", "finish_reason")

    def __init__(self, choice_index: int, text: str, finish_reason: str | None) -> None:
        self.choice_index = choice_index
        self.text = text
        self.finish_reason = finish_reason
        """Such as `stop` or `length`; None where the server did not say."""


CompletionStreamEvent: TypeAlias = CompletionChunkEvent | CompletionTextDeltaEvent | CompletionTextDoneEvent
"""Any event that is made of the chunks of a text completion. Told apart by `type`."""


class _Choice:
    __slots__ = ("done", "finish_reason", "index", "logprobs", "more", "text")

    def __init__(self, index: int) -> None:
        self.index = index
        self.text = Text()
        self.logprobs: dict[str, Any] | None = None
        self.finish_reason: str | None = None
        self.more: dict[str, Any] = {}
        """What servers tell beyond the contract."""
        self.done = False

    def learn(self, logprobs: Mapping[str, Any]) -> None:
        """Lists go on, anything else is said anew."""
        ours = self.logprobs
        if ours is None:
            ours = self.logprobs = {}
        for name, value in logprobs.items():
            held = ours.get(name)
            if type(value) is list and type(held) is list:
                held.extend(value)
            elif value is not None or name not in ours:
                ours[name] = list(value) if type(value) is list else value

    def settled(self) -> dict[str, Any]:
        return {
            **self.more,
            "index": self.index,
            "text": str(self.text),
            "logprobs": copied(self.logprobs),
            "finish_reason": self.finish_reason,
        }


class CompletionStreamState(Ending["Completion", CompletionStreamEvent]):
    """Takes the chunks of a text completion, gives derived events, and holds the completion as it grows.

    Chunks may be models or plain JSON; choices may lack their index, be null, or come in any order.
    """

    def __init__(self) -> None:
        self._facts: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}

    @property
    def snapshot(self) -> Completion | None:
        """The completion as far as it has come; None before the first chunk."""
        if not self._facts and not self._choices:
            return None
        choices = [self._choices[index].settled() for index in sorted(self._choices)]
        completion: Completion = resolve(COMPLETION)({"object": "text_completion", **self._facts, "choices": choices})
        return completion

    def handle(self, item: Completion | dict[str, Any]) -> Sequence[CompletionStreamEvent]:
        """Take a chunk; it is given back as the first of the events (`chunk`), what it gives rise to follows."""
        chunk: Completion = resolve(COMPLETION)(copied(item)) if type(item) is dict else item  # type: ignore[assignment]
        events: list[CompletionStreamEvent] = [CompletionChunkEvent(chunk, self)]
        facts = self._facts
        for name, value in chunk.__dict__.items():
            if name == "choices":
                if type(value) is list:
                    for choice in value:
                        if isinstance(choice, Model):
                            self._grow(choice.__dict__, events)
            elif value is not None:
                facts[name] = value
        return events

    def finish(self) -> Sequence[CompletionStreamEvent]:
        """Know that the stream ended: texts that nothing told to be done are done, too."""
        self.ended = True
        return [_done(choice) for _, choice in sorted(self._choices.items()) if not choice.done]

    def _grow(self, known: dict[str, Any], events: list[CompletionStreamEvent]) -> None:
        index = known.get("index")
        if type(index) is not int:
            index = 0
        choice = self._choices.get(index)
        if choice is None:
            choice = self._choices[index] = _Choice(index)
        logprobs: Any = known.get("logprobs")
        if logprobs is not None and (inside := getattr(logprobs, "__dict__", None)):
            choice.learn(inside)
        piece = known.get("text")
        if piece and type(piece) is str:
            choice.text.append(piece)
            events.append(CompletionTextDeltaEvent(index, piece, choice.text, logprobs))
        if known.keys() - _OF_CHOICE:
            choice.more.update((name, value) for name, value in known.items() if name not in _OF_CHOICE)
        reason = known.get("finish_reason")
        if reason is not None:
            choice.finish_reason = reason
            if not piece and not choice.done:  # some servers tell a reason with every piece
                events.append(_done(choice))


def _done(choice: _Choice) -> CompletionTextDoneEvent:
    choice.done = True
    return CompletionTextDoneEvent(choice.index, str(choice.text), choice.finish_reason)
