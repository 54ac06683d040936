"""A message of a thread while an assistant writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.assistants_events import (
    TEXT,
    ImageFileDoneEvent,
    MessageCreatedEvent,
    MessageDeltaEvent,
    MessageDoneEvent,
    TextCreatedEvent,
    TextDeltaEvent,
    TextDoneEvent,
)
from openai_core.accumulate.assistants_growth import Grown, Row, settled
from openai_core.accumulate.assistants_parts import Parted, as_model, fields_of, infer_type
from openai_core.accumulate.lazy import lazily
from openai_core.accumulate.text import Text
from openai_core.sansio.model import Model
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.accumulate.assistants_events import AssistantRuntimeEvent
    from openai_core.generated.models.beta_threads import Message

MESSAGE = "beta_threads:Message"
_TEXT_DELTA = "beta_threads:MessageDeltaContentTextObjectText"
_IMAGE_FILE = "beta_threads:MessageContentImageFileObjectImageFile"
_KINDS = ("text", "refusal", "image_file", "image_url")


class GrowingMessage(Parted):
    """Its parts are its content: texts, refusals, pictures."""

    __slots__ = ()

    @property
    def snapshot(self) -> Message:
        """The message, as it stands when it is first looked at."""
        whole: Message
        if self.done is not None:
            whole = self.done
        else:
            whole = lazily(MESSAGE, lambda: {**self.facts, "content": settled(self.row)})
        return whole

    def create(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        """Take that it was begun."""
        self.learn(data)
        events.append(MessageCreatedEvent(self.snapshot))

    def learn(self, data: Any) -> None:
        """Take what the server tells of it; text that came before is kept."""
        if self.done is not None:
            return
        told = dict(as_model(data, MESSAGE).__dict__)
        content = told.pop("content", None)
        self.facts.update(told)
        if type(content) is list and not self.row.slots:
            self.row = Row(content)

    def grow(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        """Take a delta."""
        delta: Any = fields_of(data).get("delta")
        if self.done is not None or not isinstance(delta, Model):
            return
        inside = delta.__dict__
        content = inside.get("content")
        if type(content) is list:
            for item in content:
                known = fields_of(item)
                if known:
                    self._part(known, events)
        role = inside.get("role")
        if role is not None:
            self.facts["role"] = role
        events.append(MessageDeltaEvent(delta, self))  # type: ignore[arg-type]

    def end(self, data: Any, events: list[AssistantRuntimeEvent]) -> None:
        """Take the whole of it; what never came as a delta is told now."""
        whole = as_model(data, MESSAGE)
        again = self.done is not None
        content = whole.__dict__.get("content")
        if content and type(content) is list:
            written = whole.__dict__.get("role") != "user"
            for number, item in self.numbered(content):
                if written:
                    self._catch_up(number, item, events)
                if number not in self.told:
                    self.enter(number, events)
                    self.row.slots[number] = item
        elif self.row.slots:
            whole = resolve(MESSAGE)({**self.facts, **whole.__dict__, "content": settled(self.row)})
        self.close_all(events)
        self.done = whole
        if not again:
            events.append(MessageDoneEvent(whole))

    def say_done(self, number: int, events: list[AssistantRuntimeEvent]) -> None:
        fields = fields_of(settled(self.row.slots[number]))
        text, image = fields.get("text"), fields.get("image_file")
        if text is not None:
            events.append(TextDoneEvent(self.id, number, as_model(text, TEXT)))
        elif image is not None:
            events.append(ImageFileDoneEvent(self.id, number, as_model(image, _IMAGE_FILE)))

    def _part(self, known: Mapping[str, Any], events: list[AssistantRuntimeEvent]) -> None:
        row = self.row
        number = row.place(known)
        begun = number != self.now and self.enter(number, events)
        text: Any = known.get("text")
        if type(text) is str:  # some servers send the text where its object should be
            text = resolve(_TEXT_DELTA)({"value": text})
            known = {**known, "text": text}
        told = issubclass(type(text), Model)
        part = row.at(number)
        before: Any = part.fields.get("text")
        growing = type(before) is Grown
        if growing and told and len(known) == 3 and _only_text(before, text):
            events.append(TextDeltaEvent(self.id, number, before, text))
            return
        part.merge(known)
        if begun:
            infer_type(part.fields, _KINDS)
        grown = part.fields.get("text")
        if not told or type(grown) is not Grown:
            return
        inner = grown.fields
        if type(inner.get("value")) is not Text:
            inner["value"] = Text()
        inner.setdefault("annotations", Row())
        if begun or not growing:
            events.append(TextCreatedEvent(self.id, number, grown))
        events.append(TextDeltaEvent(self.id, number, grown, text))

    def _catch_up(self, number: int, item: Any, events: list[AssistantRuntimeEvent]) -> None:
        """Tell as a delta what of a text came only with the whole."""
        value = fields_of(fields_of(item).get("text")).get("value")
        held = fields_of(fields_of(settled(self.row.slots.get(number))).get("text")).get("value")
        had = held if type(held) is str and number in self.begun else ""
        if type(value) is str and len(value) > len(had) and value.startswith(had):
            rest = resolve(_TEXT_DELTA)({"value": value[len(had) :]})
            self.row.slots[number] = Grown({"text": Grown({"value": Text(had)})})
            self._part({"index": number, "type": "text", "text": rest}, events)


def _only_text(grown: Grown, delta: Any) -> bool:
    """Take the delta of a text, if it brings nothing but more of it, as most do."""
    inside, held = delta.__dict__, grown.fields.get("value")
    value = inside.get("value")
    if len(inside) != 1 or type(value) is not str or type(held) is not Text:
        return False
    held.append(value)
    return True
