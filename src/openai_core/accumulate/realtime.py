"""What the events of a Realtime session add up to: the conversation, what was said, calls of tools, usage, limits."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from openai_core.accumulate.event import Accumulator
from openai_core.accumulate.realtime_events import (
    AudioDelta,
    Interrupted,
    ToolCalled,
    TranscriptDelta,
    TranscriptDone,
    plain_event,
)
from openai_core.accumulate.realtime_items import Item, Line
from openai_core.sansio.model import Model, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


ERRORS: Final = 100
"""Errors that are kept."""


class RealtimeState(Accumulator[Any, Any]):
    """Takes the events of a session, and knows what they add up to.

        state = RealtimeState()
        for event in connection:
            for known in state.handle(event):
                ...
        print(state.transcript)

    It keeps no sound, and does not mind events for things that were never announced.
    """

    def __init__(self) -> None:
        self.session: Any = None
        """The settings, as the server told them last."""
        self.rate_limits: dict[str, Any] = {}
        """Name -> limit, as told last."""
        self.errors: deque[Any] = deque(maxlen=ERRORS)
        """The errors that the server told, the last hundred."""
        self.responses: dict[str, Any] = {}
        """Id -> response, of those that are over, in order."""
        self.active: set[str] = set()
        """The ids of responses that are under way."""
        self._items: dict[str, Item] = {}
        self._order: list[str] = []
        self._usage: dict[str, Any] = {}
        self._heard: dict[str, Any] = {}
        self._sent: dict[str, dict[str, Any]] = {}
        """Items that were sent, and that the server has not told of yet."""
        self._spoken: str | None = None
        """The item of the model's whose sound came last."""

    # --- what is known

    @property
    def items(self) -> list[dict[str, Any]]:
        """The conversation, made anew each time: items as JSON, with the transcripts of what was said."""
        return [self._items[identity].made() for identity in self._order]

    @property
    def transcript(self) -> list[Line]:
        """Who said what, in order."""
        lines = (self._items[identity].line() for identity in self._order)
        return [line for line in lines if line is not None]

    @property
    def tool_calls(self) -> list[dict[str, Any]]:
        """The calls of functions that the model asked for, in order; `output` where it was told one."""
        outputs = {i.data.get("call_id"): i.data.get("output") for i in self._items.values() if i.is_output}
        made = [self._items[identity].made() for identity in self._order if self._items[identity].is_call]
        return [{**call, "output": outputs.get(call.get("call_id"))} for call in made]

    @property
    def usage(self) -> dict[str, Any]:
        """The tokens of all responses so far, added up."""
        return plain(self._usage)  # type: ignore[no-any-return]

    @property
    def transcription_usage(self) -> dict[str, Any]:
        """What writing down the user's words used so far (tokens, or seconds), added up."""
        return plain(self._heard)  # type: ignore[no-any-return]

    @property
    def snapshot(self) -> Model | None:
        """The settings of the session."""
        found: Model | None = self.session
        return found

    def to_dict(self) -> dict[str, Any]:
        """All that is known, as plain JSON values."""
        return {
            "session": plain(self.session),
            "items": self.items,
            "usage": self.usage,
            "transcription_usage": self.transcription_usage,
            "rate_limits": plain(self.rate_limits),
            "active": sorted(self.active),
        }

    def text_of(self, response_id: str) -> str:
        """What the model wrote and said in a response, as far as is known."""
        lines = (
            self._items[identity].line() for identity in self._order if self._items[identity].response_id == response_id
        )
        return "\n".join(line.text for line in lines if line is not None and line.text)

    def calls_of(self, response_id: str) -> list[str]:
        """The ids of the calls that a response asks for."""
        items = (self._items[identity] for identity in self._order)
        return [str(i.data.get("call_id")) for i in items if i.is_call and i.response_id == response_id]

    def replay(self) -> list[dict[str, Any]]:
        """The events that tell a new connection the conversation so far, as text.

        Messages that are complete, calls and their outputs; what was said goes by its transcript. Sound, pictures
        that the server did not repeat, messages without any words and whatever was still under way are left out.
        """
        made = [item for identity in self._order if (item := self._items[identity].again()) is not None]
        made += self._sent.values()
        return [{"type": "conversation.item.create", "item": item} for item in made]

    def sent(self, item: dict[str, Any]) -> None:
        """Know that an item (with an `id`) was sent."""
        self._sent[item["id"]] = item

    def lost(self) -> list[str]:
        """Know that the connection was lost: the responses that were under way, which will have no end."""
        gone = sorted(self.active)
        self.active.clear()
        for identity in [i for i in self._order if not self._items[i].done]:
            self._items[identity].done = True
            self._items[identity].cut = True
        return gone

    # --- what comes

    def handle(self, item: Any) -> Sequence[Any]:
        """Take an event; it, and what it means beside that."""
        fields = plain_event(item)
        handler = _HANDLERS.get(fields.get("type"))
        if handler is None:
            return (item,)
        return (item, *handler(self, fields))

    def _settings(self, fields: dict[str, Any]) -> Sequence[Any]:
        self.session = fields.get("session")
        return ()

    def _limits(self, fields: dict[str, Any]) -> Sequence[Any]:
        for limit in fields.get("rate_limits") or ():
            self.rate_limits[str(plain_event(limit).get("name"))] = limit
        return ()

    def _failed(self, fields: dict[str, Any]) -> Sequence[Any]:
        self.errors.append(fields.get("error"))
        return ()

    def _item(self, identity: Any, previous: Any = None, *, known: bool = False) -> Item:
        """An item of the conversation, put after another one; at the end where that is not known."""
        identity = identity if isinstance(identity, str) else ""
        item = self._items.get(identity)
        if item is None:
            item = self._items[identity] = Item(identity)
            self._order.append(identity)
        if known and isinstance(previous, str) and previous in self._items and previous != identity:
            at = self._order.index(identity)
            if at == 0 or self._order[at - 1] != previous:
                self._order.remove(identity)
                self._order.insert(self._order.index(previous) + 1, identity)
        return item

    def _took_item(self, fields: dict[str, Any]) -> Sequence[Any]:
        told = plain(fields.get("item"))
        if not isinstance(told, dict):
            return ()
        kind = fields["type"]
        self._sent.pop(told.get("id", ""), None)
        item = self._item(told.get("id"), fields.get("previous_item_id"), known="previous_item_id" in fields)
        if isinstance(fields.get("response_id"), str):
            item.response_id = fields["response_id"]
        item.take(told)
        over = told.get("status") in ("completed", "incomplete")
        if kind.endswith((".done", ".retrieved")) or (over and kind != "response.output_item.added"):
            item.done = True
        return ()

    def _deleted(self, fields: dict[str, Any]) -> Sequence[Any]:
        if self._items.pop(fields.get("item_id", ""), None) is not None:
            self._order.remove(fields["item_id"])
        return ()

    def _truncated(self, fields: dict[str, Any]) -> Sequence[Any]:
        self._item(fields.get("item_id")).truncated(fields.get("content_index") or 0)
        return ()

    def _grown(self, fields: dict[str, Any]) -> Sequence[Any]:
        """More of what somebody says: the hot path of what is text."""
        delta = fields.get("delta")
        if not isinstance(delta, str):
            return ()
        item = self._items.get(fields.get("item_id", "")) or self._item(fields.get("item_id"))
        index = fields.get("content_index") or 0
        response = fields.get("response_id")
        text = item.grown(index)
        text.append(delta)
        role: Any = "user"
        if response is not None:
            item.response_id = response
            role = "assistant"
        return (TranscriptDelta(role, delta, item.id, index, response, text),)

    def _told(self, fields: dict[str, Any]) -> Sequence[Any]:
        words = fields.get("text")
        if words is None:
            words = fields.get("transcript")
        item, index = self._item(fields.get("item_id")), fields.get("content_index") or 0
        response = fields.get("response_id")
        if response is not None:
            item.response_id = response
        if isinstance(words, str):
            item.says(index, words)
        if isinstance(fields.get("usage"), (dict, Model)):
            _add(self._heard, plain(fields["usage"]))
        role: Any = "user" if response is None else "assistant"
        return (TranscriptDone(role, item.words(index), item.id, index, response),)

    def _sounded(self, fields: dict[str, Any]) -> Sequence[Any]:
        identity, delta = fields.get("item_id") or "", fields.get("delta")
        self._spoken = identity
        if not isinstance(delta, str):
            return ()
        return (AudioDelta(identity, fields.get("content_index") or 0, fields.get("response_id") or "", delta),)

    def _argued(self, fields: dict[str, Any]) -> Sequence[Any]:
        item = self._item(fields.get("item_id"))
        item.response_id = fields.get("response_id") or item.response_id
        for name in ("call_id", "name", "arguments"):
            if isinstance(fields.get(name), str):
                item.data[name] = fields[name]
        item.data.setdefault("type", "function_call")
        item.done = True  # as far as another connection has to be told of it
        known = {name: str(item.data.get(name) or "") for name in ("name", "arguments", "call_id")}
        return (ToolCalled(**known, item_id=item.id, response_id=item.response_id),)

    def _begun(self, fields: dict[str, Any]) -> Sequence[Any]:
        identity = plain_event(fields.get("response") or {}).get("id")
        if isinstance(identity, str):
            self.active.add(identity)
        return ()

    def _ended(self, fields: dict[str, Any]) -> Sequence[Any]:
        response = fields.get("response")
        told = plain_event(response or {})
        identity = told.get("id")
        if isinstance(identity, str):
            self.active.discard(identity)
            self.responses[identity] = response
        for item in told.get("output") or ():
            data = plain(item)
            if isinstance(data, dict):
                known = self._item(data.get("id"))
                known.response_id = identity if isinstance(identity, str) else known.response_id
                known.take(data)
                known.done = True
        if told.get("usage") is not None:
            _add(self._usage, plain(told["usage"]))
        return ()

    def _interrupted(self, fields: dict[str, Any]) -> Sequence[Any]:
        if self._spoken is None and not self.active:
            return ()
        spoken, self._spoken = self._spoken, None
        return (Interrupted(spoken, next(iter(self.active), None), fields.get("audio_start_ms")),)


def _add(total: dict[str, Any], usage: dict[str, Any]) -> None:
    for name, value in usage.items():
        if isinstance(value, dict):
            _add(total.setdefault(name, {}), value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            known = total.get(name)
            total[name] = value + (known if isinstance(known, (int, float)) else 0)
        elif value is not None:
            total[name] = value


_S = RealtimeState
_HANDLERS: Final[dict[Any, Callable[[RealtimeState, dict[str, Any]], Sequence[Any]]]] = {
    **dict.fromkeys(("session.created", "session.updated"), _S._settings),
    **dict.fromkeys(("transcription_session.created", "transcription_session.updated"), _S._settings),
    **dict.fromkeys(
        (
            "conversation.item.created",
            "conversation.item.added",
            "conversation.item.done",
            "conversation.item.retrieved",
            "response.output_item.added",
            "response.output_item.done",
        ),
        _S._took_item,
    ),
    **dict.fromkeys(
        (
            "conversation.item.input_audio_transcription.delta",
            "response.output_text.delta",
            "response.text.delta",
            "response.output_audio_transcript.delta",
            "response.audio_transcript.delta",
        ),
        _S._grown,
    ),
    **dict.fromkeys(
        (
            "conversation.item.input_audio_transcription.completed",
            "response.output_text.done",
            "response.text.done",
            "response.output_audio_transcript.done",
            "response.audio_transcript.done",
        ),
        _S._told,
    ),
    **dict.fromkeys(("response.output_audio.delta", "response.audio.delta"), _S._sounded),
    "conversation.item.deleted": _S._deleted,
    "conversation.item.truncated": _S._truncated,
    "response.function_call_arguments.done": _S._argued,
    "response.created": _S._begun,
    "response.done": _S._ended,
    "rate_limits.updated": _S._limits,
    "input_audio_buffer.speech_started": _S._interrupted,
    "error": _S._failed,
}
