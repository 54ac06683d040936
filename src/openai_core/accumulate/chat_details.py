"""The events of a chat completion that are about its tokens and its sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from openai_core.accumulate.event import DerivedEvent

if TYPE_CHECKING:
    from openai_core.accumulate.chat_audio import Audio
    from openai_core.generated.models.chat import ChatCompletionTokenLogprob


class _Logprobs(DerivedEvent):
    # More of a list that only grows.

    __slots__ = ("_length", "_whole", "choice_index")

    def __init__(self, choice_index: int, whole: list[ChatCompletionTokenLogprob]) -> None:
        self.choice_index = choice_index
        self._whole = whole
        self._length = len(whole)

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """The log probabilities of all tokens so far."""
        return self._whole[: self._length]


class LogprobsContentDeltaEvent(_Logprobs):
    """The log probabilities of more tokens of the text."""

    __slots__ = ("content",)

    type: ClassVar[Literal["logprobs.content.delta"]] = "logprobs.content.delta"
    fields = ("choice_index", "content", "snapshot")

    def __init__(
        self, choice_index: int, content: list[ChatCompletionTokenLogprob], whole: list[ChatCompletionTokenLogprob]
    ) -> None:
        super().__init__(choice_index, whole)
        self.content = content


class LogprobsContentDoneEvent(DerivedEvent):
    """The log probabilities of the text are all there."""

    __slots__ = ("choice_index", "content")

    type: ClassVar[Literal["logprobs.content.done"]] = "logprobs.content.done"
    fields = ("choice_index", "content")

    def __init__(self, choice_index: int, content: list[ChatCompletionTokenLogprob]) -> None:
        self.choice_index = choice_index
        self.content = content


class LogprobsRefusalDeltaEvent(_Logprobs):
    """The log probabilities of more tokens of the refusal."""

    __slots__ = ("refusal",)

    type: ClassVar[Literal["logprobs.refusal.delta"]] = "logprobs.refusal.delta"
    fields = ("choice_index", "refusal", "snapshot")

    def __init__(
        self, choice_index: int, refusal: list[ChatCompletionTokenLogprob], whole: list[ChatCompletionTokenLogprob]
    ) -> None:
        super().__init__(choice_index, whole)
        self.refusal = refusal


class LogprobsRefusalDoneEvent(DerivedEvent):
    """The log probabilities of the refusal are all there."""

    __slots__ = ("choice_index", "refusal")

    type: ClassVar[Literal["logprobs.refusal.done"]] = "logprobs.refusal.done"
    fields = ("choice_index", "refusal")

    def __init__(self, choice_index: int, refusal: list[ChatCompletionTokenLogprob]) -> None:
        self.choice_index = choice_index
        self.refusal = refusal


class AudioDeltaEvent(DerivedEvent):
    """More of what the model speaks: sound, its transcript, or both."""

    __slots__ = ("_audio", "_length", "_place", "choice_index", "data", "id", "transcript_delta")

    type: ClassVar[Literal["audio.delta"]] = "audio.delta"
    fields = ("choice_index", "id", "data", "transcript_delta", "transcript")

    def __init__(self, choice_index: int, audio: Audio, data: str, transcript_delta: str) -> None:
        self.choice_index = choice_index
        self.id: str | None = audio.id
        self.data = data
        """Sound in base64, as it came; empty if none did."""
        self.transcript_delta = transcript_delta
        self._audio = audio
        self._length = audio.transcript.length
        self._place = audio.place

    @property
    def transcript(self) -> str:
        """The words so far."""
        return self._audio.transcript.upto(self._length)

    @property
    def content(self) -> bytes:
        """The sound itself; the contents of all events, joined, are the whole of it."""
        return self._audio.sound(self.data, self._place)


class AudioDoneEvent(DerivedEvent):
    """The model has spoken."""

    __slots__ = ("choice_index", "data", "expires_at", "id", "transcript")

    type: ClassVar[Literal["audio.done"]] = "audio.done"
    fields = ("choice_index", "id", "data", "transcript", "expires_at")

    def __init__(self, choice_index: int, audio: Audio) -> None:
        self.choice_index = choice_index
        self.id: str | None = audio.id
        self.data = audio.data()
        """All of the sound, in base64."""
        self.transcript = str(audio.transcript)
        self.expires_at: int | None = audio.expires_at
        """Unix seconds until which the audio can be referred to by its id."""

    @property
    def content(self) -> bytes:
        """The sound itself."""
        from base64 import b64decode

        return b64decode(self.data + "=" * (-len(self.data) % 4))
