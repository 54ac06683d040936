"""One of the answers of a chat completion, as it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_core.accumulate.chat_audio import Audio
from openai_core.accumulate.chat_calls import ToolCall, ToolCalls
from openai_core.accumulate.chat_details import (
    AudioDeltaEvent,
    AudioDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
)
from openai_core.accumulate.chat_events import (
    ContentDeltaEvent,
    ContentDoneEvent,
    CustomToolCallInputDeltaEvent,
    CustomToolCallInputDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    ReasoningDeltaEvent,
    ReasoningDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from openai_core.accumulate.chat_growth import (
    LEFT_OUT,
    TEXTS,
    THOUGHTS,
    Parts,
    fields_of,
    grown,
    kind_of,
    settled,
    thought_in,
    whole,
)
from openai_core.accumulate.chat_reading import Reading, is_whole
from openai_core.accumulate.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.accumulate.chat_reading import Fail, Format

_APART: Final = frozenset({"content", "refusal", "tool_calls", "audio", LEFT_OUT})
"""What is taken from a delta in an order of its own."""

_REASONING: Final = frozenset({"reasoning_content", "reasoning", "reasoning_text", "thinking"})
"""Where providers put what a model thinks."""

_DETAILS: Final = "reasoning_details"
_PLAIN: Final = frozenset({"type", "text", "index"})
"""The keys of a part that is nothing but text."""


class Choice:
    """Takes its deltas; a done event tells that something is whole, and comes again only if more of it came after."""

    __slots__ = (
        "_fail",
        "_formats",
        "_is_message",
        "_logprobs_told",
        "_parts",
        "_refusal_told",
        "_said",
        "_thoughts_told",
        "_told",
        "audio",
        "calls",
        "content",
        "extra",
        "finish_reason",
        "function_call",
        "index",
        "logprobs",
        "message_extra",
        "reading",
        "refusal",
        "role",
        "thoughts",
    )

    def __init__(self, index: int, format: Format | None, formats: Mapping[str, Format], fail: Fail) -> None:
        """Begin.

        Args:
            index: Which of the answers it is.
            format: What the content is read as.
            formats: What the arguments of tools are read as, by the tools' names.
            fail: Makes the error for a text that cannot be read.
        """
        self.index = index
        self.role: str | None = None
        self.content = Text()
        self.reading = Reading(self.content, format, fail, index)
        """The content as a value."""
        self.refusal: Text | None = None
        self.thoughts = Text()
        """What the model thinks, wherever the provider puts it."""
        self.calls: ToolCalls | None = None
        self.audio: Audio | None = None
        self.function_call: Any = None
        self.logprobs: dict[str, Any] | None = None
        self.finish_reason: str | None = None
        self.extra: dict[str, Any] = {}
        self.message_extra: dict[str, Any] = {}
        self._formats = formats
        self._fail = fail
        self._said = False
        """Whether there is a content, be it empty."""
        self._parts: Parts | None = None
        """The content, where it is more than text."""
        self._is_message = False
        """Whether it came as a message, and not as deltas."""
        self._told = self._refusal_told = self._thoughts_told = 0
        """How long each text was when it was last told to be whole."""
        self._logprobs_told = {"content": 0, "refusal": 0}

    # --- what comes

    def take(self, fields: dict[str, Any], events: list[Any]) -> None:
        """Take what a chunk says of this choice."""
        delta = reason = logprobs = message = None
        for name, value in fields.items():
            if name == "delta":
                delta = value
            elif value is None or name == "index":
                continue
            elif name == "finish_reason":
                reason = value
            elif name == "logprobs":
                logprobs = value
            elif name == "message":
                message = value
            else:
                self._take_extra(name, value)
        if delta is not None and (known := fields_of(delta)):
            self._take_delta(known, events)
        if message is not None and (known := fields_of(message)):
            self._take_message(known, events)
        if logprobs is not None and (known := fields_of(logprobs)) is not None:
            self._take_logprobs(known, events)
        if reason and type(reason) is str:
            if self.finish_reason is None:
                self.close(events)
            self.finish_reason = reason

    def _take_delta(self, delta: dict[str, Any], events: list[Any]) -> None:
        content = delta.get("content")
        if len(delta) == 1 and (calls := delta.get("tool_calls")):
            self._call(calls, events)
            return
        if content is None or len(delta) > 1:
            self._think(delta, events)
        if content is not None:
            if type(content) is str:
                self._say(content, events)
            elif type(content) is list:
                self._say_parts(content, events)
        if len(delta) == 1 and content is not None:
            return
        if type(refusal := delta.get("refusal")) is str:
            self._refuse(refusal, events)
        if audio := fields_of(delta.get("audio")):
            self.audio = self.audio or Audio()
            data, words = self.audio.take(audio)
            if data or words:
                events.append(AudioDeltaEvent(self.index, self.audio, data, words))
        if calls := delta.get("tool_calls"):
            self._call(calls, events)

    def _think(self, delta: dict[str, Any], events: list[Any]) -> None:
        """Take all that has no order of its own, thoughts among it."""
        thought, key = "", ""
        for name, value in delta.items():
            if value is None or name in _APART:
                continue
            if name == "role":
                self.role = value or self.role
            elif name == "function_call":
                self.function_call = grown(self.function_call, value)
            else:
                self.message_extra[name] = grown(self.message_extra.get(name), value, name)
                if not thought and name in _REASONING and type(value) is str:
                    thought, key = value, name
        if not thought and (details := delta.get(_DETAILS)):
            thought, key = thought_in(details), _DETAILS
        if thought:
            self._add_thought(key, thought, events)

    def _add_thought(self, key: str, thought: str, events: list[Any]) -> None:
        thoughts = self.thoughts
        thoughts.append(thought)
        events.append(ReasoningDeltaEvent(self.index, key, thought, thoughts, thoughts.length))

    def _say(self, text: str, events: list[Any], part: Any = None) -> None:
        self._said = True
        if text:
            if self.thoughts.length and not self._thoughts_told:
                self._end_thoughts(events)
            if self._parts is not None:
                self._parts.add(part or {"type": "text", "text": text})
            content = self.content
            content.append(text)
            events.append(ContentDeltaEvent(self.index, text, self.reading, content.length))

    def _say_parts(self, parts: list[Any], events: list[Any]) -> None:
        """Take a content that is a list: its text is content, its thoughts are thoughts, the rest is kept."""
        self._said = True
        for part in parts:
            if type(part) is str:
                self._say(part, events)
            elif fields := fields_of(part):
                kind, text = kind_of(fields), fields.get("text")
                plain = kind in TEXTS and type(text) is str
                if self._parts is None and not (plain and fields.keys() <= _PLAIN):
                    self._parts = Parts()
                    if self.content:
                        self._parts.add({"type": "text", "text": str(self.content)})
                if plain and text:
                    self._say(text, events, fields)
                elif not plain and self._parts is not None:
                    self._parts.add(fields)
                    if kind in THOUGHTS and (thought := thought_in(fields.get(kind) or text)):
                        self._add_thought("content", thought, events)

    def _refuse(self, text: str, events: list[Any]) -> None:
        refusal = self.refusal = self.refusal or Text()
        if text:
            if self.thoughts.length and not self._thoughts_told:
                self._end_thoughts(events)
            refusal.append(text)
            events.append(RefusalDeltaEvent(self.index, text, refusal, refusal.length))

    def _call(self, given: Any, events: list[Any]) -> None:
        calls = self.calls
        if calls is None:
            calls = self.calls = ToolCalls(self._formats, self._fail, self.index)
            self.reading.beside_calls = True
        touched: list[ToolCall] = []
        items = given if type(given) is list else [given]
        for item in items:
            if not (fields := fields_of(item)):
                continue
            known = len(calls.calls)
            call = calls.find(fields, touched, len(items))
            if len(calls.calls) > known:
                if known:
                    self._end_call(calls.calls[known - 1], events, is_last=False)
                else:
                    self._end_texts(events)
            touched.append(call)
            piece = call.take(fields)
            if piece is not None:
                kind = FunctionToolCallArgumentsDeltaEvent if call.kind == "function" else CustomToolCallInputDeltaEvent
                events.append(kind(self.index, call, piece))

    def _take_message(self, message: dict[str, Any], events: list[Any]) -> None:
        """Take a message that came in place of deltas; one that only repeats them says nothing new."""
        begun = self._said or self.calls or self.refusal or self.audio or self.thoughts or self.function_call
        if begun and not self._is_message and self.content:
            return
        content = message.get("content")
        if type(content) is str and content.startswith(str(self.content)):
            content = content[self.content.length :]
        elif self.content:
            content = None
        if begun:
            message = {} if self.calls else {"tool_calls": message.get("tool_calls")}
        self._is_message = True
        self._take_delta({**message, "content": content}, events)

    def _take_logprobs(self, given: dict[str, Any], events: list[Any]) -> None:
        if self.logprobs is None:
            self.logprobs = {"content": None, "refusal": None}
        for name, value in given.items():
            if value is None:
                continue
            if name not in self._logprobs_told or type(value) is not list:
                self.logprobs[name] = grown(self.logprobs.get(name), value, name)
                continue
            known = self.logprobs[name]
            if known is None:
                known = self.logprobs[name] = []
            if value:
                known.extend(value)
                kind = LogprobsContentDeltaEvent if name == "content" else LogprobsRefusalDeltaEvent
                events.append(kind(self.index, value, known))

    def _take_extra(self, name: str, value: Any) -> None:
        if name == LEFT_OUT:
            return
        extra = self.extra
        known = extra.get(name)
        if type(value) is list and type(known) is list and value and type(value[0]) is not dict:
            extra[name] = known + value if len(known) < 2 else known
            if extra[name] is known:
                known.extend(value)
        elif known != value:
            extra[name] = settled(known, value)

    # --- what is whole

    def close(self, events: list[Any]) -> None:
        """Know that the answer is at its end."""
        self._end_texts(events)
        audio = self.audio
        if audio is not None and audio.size != audio.told:
            audio.told = audio.size
            events.append(AudioDoneEvent(self.index, audio))
        for call in self.calls.calls if self.calls is not None else ():
            self._end_call(call, events)

    def _end_texts(self, events: list[Any]) -> None:
        if self.thoughts.length > self._thoughts_told:
            self._end_thoughts(events)
        if self.content.length > self._told:
            self._told = self.content.length
            events.append(ContentDoneEvent[Any](self.index, str(self.content), self.reading))
        if self.refusal is not None and self.refusal.length > self._refusal_told:
            self._refusal_told = self.refusal.length
            events.append(RefusalDoneEvent(self.index, str(self.refusal)))
        for name, told in self._logprobs_told.items() if self.logprobs is not None else ():
            known = self.logprobs[name]  # type: ignore[index]
            if type(known) is list and len(known) > told:
                self._logprobs_told[name] = len(known)
                kind = LogprobsContentDoneEvent if name == "content" else LogprobsRefusalDoneEvent
                events.append(kind(self.index, known[:]))

    def _end_thoughts(self, events: list[Any]) -> None:
        self._thoughts_told = self.thoughts.length
        events.append(ReasoningDoneEvent(self.index, str(self.thoughts)))

    def _end_call(self, call: ToolCall, events: list[Any], *, is_last: bool = True) -> None:
        """Tell that a call is whole; while another one only begins, providers may yet send more of this one."""
        length = call.text.length
        if length <= call.told or not call.kind:
            return
        if call.kind == "custom":
            events.append(CustomToolCallInputDoneEvent(self.index, call))
        elif is_last or is_whole(str(call.text)):
            events.append(FunctionToolCallArgumentsDoneEvent(self.index, call))
        else:
            return
        call.told = length

    # --- what there is

    @property
    def text(self) -> str | None:
        """The text of the content; None where there is no content."""
        return str(self.content) if self._said else None

    def whole(self) -> dict[str, Any]:
        """What has come, as the JSON of a choice of an answer that is no stream."""
        content = (self._parts.whole() if self._parts is not None else str(self.content)) if self._said else None
        message: dict[str, Any] = {
            "role": self.role or "assistant",
            "content": content,
            "refusal": None if self.refusal is None else str(self.refusal),
        }
        if self.calls is not None and self.calls.calls:
            message["tool_calls"] = self.calls.whole()
        if self.function_call is not None:
            message["function_call"] = whole(self.function_call)
        if self.audio is not None:
            message["audio"] = self.audio.whole()
        message.update(whole(self.message_extra))
        return {
            "index": self.index,
            "message": message,
            "logprobs": whole(self.logprobs),
            "finish_reason": self.finish_reason,
            **whole(self.extra),
        }
