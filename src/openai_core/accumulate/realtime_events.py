"""What a Realtime session tells beside the server's events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from openai_core.accumulate.event import DerivedEvent

if TYPE_CHECKING:
    from openai_core.accumulate.text import Text

Role: TypeAlias = 'Literal["user", "assistant", "system"]'


class TranscriptDelta(DerivedEvent):
    """More of what somebody says or writes is known."""

    __slots__ = ("_length", "_text", "content_index", "delta", "item_id", "response_id", "role")

    type: ClassVar[Literal["transcript.delta"]] = "transcript.delta"
    fields = ("role", "delta", "item_id", "content_index", "response_id", "snapshot")

    def __init__(
        self, role: Role, delta: str, item_id: str, content_index: int, response_id: str | None, text: Text
    ) -> None:
        self.role = role
        self.delta = delta
        self.item_id = item_id
        self.content_index = content_index
        self.response_id = response_id
        """None where it is the user who speaks."""
        self._text = text
        self._length = text.length

    @property
    def snapshot(self) -> str:
        """All of it so far."""
        return self._text.upto(self._length)


class TranscriptDone(DerivedEvent):
    """All is known of what somebody said or wrote."""

    __slots__ = __match_args__ = ("role", "text", "item_id", "content_index", "response_id")

    type: ClassVar[Literal["transcript.done"]] = "transcript.done"
    fields = ("role", "text", "item_id", "content_index", "response_id")

    def __init__(self, role: Role, text: str, item_id: str, content_index: int, response_id: str | None) -> None:
        self.role = role
        self.text = text
        self.item_id = item_id
        self.content_index = content_index
        self.response_id = response_id


class AudioDelta(DerivedEvent):
    """The model says something: the next piece of sound."""

    __slots__ = ("base64", "content_index", "item_id", "response_id")

    type: ClassVar[Literal["audio.delta"]] = "audio.delta"
    fields = ("item_id", "content_index", "response_id", "base64")

    def __init__(self, item_id: str, content_index: int, response_id: str, base64: str) -> None:
        self.item_id = item_id
        self.content_index = content_index
        self.response_id = response_id
        self.base64 = base64

    @property
    def audio(self) -> bytes:
        """The samples, decoded anew each time."""
        from binascii import a2b_base64

        return a2b_base64(self.base64)


class ToolCalled(DerivedEvent):
    """The model asks for a call of a tool, and its arguments are complete."""

    __slots__ = __match_args__ = ("name", "arguments", "call_id", "item_id", "response_id")

    type: ClassVar[Literal["tool.called"]] = "tool.called"
    fields = ("name", "arguments", "call_id", "item_id", "response_id")

    def __init__(self, name: str, arguments: str, call_id: str, item_id: str, response_id: str | None) -> None:
        self.name = name
        self.arguments = arguments
        """JSON."""
        self.call_id = call_id
        self.item_id = item_id
        self.response_id = response_id


class Interrupted(DerivedEvent):
    """The user began to speak while the model did, or while what it said may still be heard."""

    __slots__ = __match_args__ = ("item_id", "response_id", "audio_start_ms")

    type: ClassVar[Literal["interrupted"]] = "interrupted"
    fields = ("item_id", "response_id", "audio_start_ms")

    def __init__(self, item_id: str | None, response_id: str | None, audio_start_ms: int | None) -> None:
        self.item_id = item_id
        """The message of the model."""
        self.response_id = response_id
        """The response that was under way; None where it was made already."""
        self.audio_start_ms = audio_start_ms
        """When the user began, as the server counts."""


RealtimeSessionEvent: TypeAlias = TranscriptDelta | TranscriptDone | AudioDelta | ToolCalled | Interrupted


def plain_event(event: Any) -> dict[str, Any]:
    """The fields of an event of the server, be it a model or its JSON."""
    return event if type(event) is dict else event.__dict__
