"""What the events of speech, and of a transcript, add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from openai_core.accumulate.ending import Ending
from openai_core.accumulate.event import DerivedEvent
from openai_core.accumulate.text import Text
from openai_core.sansio.model import Model, copied, define
from openai_core.sansio.shape import each, elsewhere, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.generated.models.audio import (
        SpeechAudioDoneEventUsage,
        SpeechStreamEvent,
        TranscriptionDiarizedSegment,
        TranscriptionLanguage,
        TranscriptTextDeltaEventLogprob,
        TranscriptTextDoneEvent,
        TranscriptTextDoneEventLogprob,
        TranscriptTextSegmentEvent,
        TranscriptTextUsageTokens,
    )
else:
    _names = (
        "SpeechAudioDoneEventUsage",
        "TranscriptionDiarizedSegment",
        "TranscriptionLanguage",
        "TranscriptTextDoneEventLogprob",
        "TranscriptTextUsageTokens",
    )
    __getattr__ = elsewhere(__name__, dict.fromkeys(_names, "audio"))


# --- speech -----------------------------------------------------------------------------------------------------


@define
class SpeechAudio(Model):
    """The sound that a stream of speech brought."""

    audio: str
    """The sound, as base64."""
    usage: SpeechAudioDoneEventUsage | None = None
    """The tokens it took; None where the stream did not tell."""

    _nested = {"usage": "SpeechAudioDoneEventUsage"}

    @property
    def data(self) -> bytes:
        """The sound itself."""
        from base64 import b64decode

        return b64decode(self.audio)


class SpeechStreamState(Ending["SpeechStreamEvent", "SpeechStreamEvent"]):
    """Takes the events of speech as they come, passes them on, and holds the sound."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._came = False
        self.usage: SpeechAudioDoneEventUsage | None = None
        """The tokens it took; None before the end."""

    @property
    def audio(self) -> bytes:
        """The sound so far."""
        if len(self._pieces) > 1:
            self._pieces[:] = [b"".join(self._pieces)]
        return self._pieces[0] if self._pieces else b""

    @property
    def snapshot(self) -> SpeechAudio | None:
        """The sound so far; None before anything came."""
        if not self._came:
            return None
        from base64 import b64encode

        usage = {} if self.usage is None else {"usage": self.usage}
        return SpeechAudio._adopt({"audio": b64encode(self.audio).decode(), **usage})

    def handle(self, item: SpeechStreamEvent | dict[str, Any]) -> Sequence[SpeechStreamEvent]:
        """Take an event; it is given back."""
        event: Any = resolve("audio:SpeechStreamEvent")(copied(item)) if type(item) is dict else item
        self._came = True
        piece = sound_of(event)
        if piece:
            self._pieces.append(piece)
        usage = event.__dict__.get("usage")
        if usage is not None:
            self.usage = usage
        return (event,)


def sound_of(event: Any) -> bytes:
    """The sound that an event of speech brings; nothing for one that brings none."""
    from base64 import b64decode

    audio = event.__dict__.get("audio")
    return b64decode(audio) if type(audio) is str else b""


# --- transcripts ------------------------------------------------------------------------------------------------


@define
class StreamedTranscription(Model):
    """The text of a recording, put together from a stream, with all that the stream told of it."""

    text: str
    segments: list[TranscriptionDiarizedSegment] | None = None
    """Who said what and when, in the order in which it came; None where speakers are not told apart."""
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptTextDoneEventLogprob] | None = None
    """Those of the tokens; None where they were not asked for."""
    usage: TranscriptTextUsageTokens | None = None
    """The tokens it took; None where the stream did not tell."""

    _nested = {
        "segments": each("TranscriptionDiarizedSegment"),
        "languages": each("TranscriptionLanguage"),
        "logprobs": each("TranscriptTextDoneEventLogprob"),
        "usage": "TranscriptTextUsageTokens",
    }


class TranscriptTextDelta(DerivedEvent):
    """A transcript grew."""

    __slots__ = ("_length", "_text", "delta", "logprobs", "segment_id")
    type: ClassVar[Literal["transcript.text.delta"]] = "transcript.text.delta"
    fields = ("delta", "snapshot", "logprobs", "segment_id")

    def __init__(
        self,
        delta: str,
        text: Text,
        logprobs: list[TranscriptTextDeltaEventLogprob] | None = None,
        segment_id: str | None = None,
    ) -> None:
        self.delta = delta
        """What was added."""
        self.logprobs = logprobs
        """Those of the added tokens; None where they were not asked for."""
        self.segment_id = segment_id
        """Which segment it belongs to; None where speakers are not told apart."""
        self._text = text
        self._length = text.length

    @property
    def snapshot(self) -> str:
        """The text up to here."""
        return self._text.upto(self._length)


TranscriptionEvent: TypeAlias = "TranscriptTextDelta | TranscriptTextSegmentEvent | TranscriptTextDoneEvent"
"""Any event of a transcript that is being written. Told apart by `type`."""


class TranscriptionStreamState(Ending[Any, TranscriptionEvent]):
    """Takes the events of a transcript, gives deltas their snapshot, passes the rest on, and holds the transcript."""

    def __init__(self) -> None:
        self._text = Text()
        self._logprobs: list[Any] = []
        self._segments: dict[Any, Any] = {}
        self._done: dict[str, Any] = {}
        self._came = False

    @property
    def text(self) -> str:
        """The text so far."""
        done = self._done.get("text")
        return done if type(done) is str else str(self._text)

    @property
    def snapshot(self) -> StreamedTranscription | None:
        """The transcript as far as it has come; None before anything came."""
        if not self._came:
            return None
        whole: dict[str, Any] = {name: value for name, value in self._done.items() if name != "type"}
        whole["text"] = self.text
        if self._segments:
            whole["segments"] = list(self._segments.values())
        if self._logprobs and whole.get("logprobs") is None:
            whole["logprobs"] = [one.to_dict() if isinstance(one, Model) else one for one in self._logprobs]
        return StreamedTranscription._adopt(whole)

    def handle(self, item: Any) -> Sequence[TranscriptionEvent]:
        """Take an event, be it a model or plain JSON."""
        event: Any = resolve("audio:TranscriptionStreamEvent")(copied(item)) if type(item) is dict else item
        self._came = True
        known = event.__dict__
        kind = known.get("type")
        if kind == "transcript.text.delta":
            delta = known.get("delta")
            return self._grow(delta, known) if type(delta) is str else ()
        if kind == "transcript.text.segment":
            identity = known.get("id")
            self._segments[identity if type(identity) is str else len(self._segments)] = _segment(known)
        elif kind == "transcript.text.done":
            self._done.update((name, value) for name, value in known.items() if value is not None)
        elif kind is None and type(known.get("choices")) is list:  # chunks like those of a chat, as vLLM sends them
            return [one for choice in known["choices"] if (said := _content(choice)) for one in self._grow(said, {})]
        return (event,)

    def _grow(self, delta: str, known: dict[str, Any]) -> Sequence[TranscriptionEvent]:
        self._text.append(delta)
        logprobs = known.get("logprobs")
        if type(logprobs) is list:
            self._logprobs.extend(logprobs)
        return (TranscriptTextDelta(delta, self._text, logprobs, known.get("segment_id")),)


def _segment(known: dict[str, Any]) -> Any:
    return resolve("audio:TranscriptionDiarizedSegment")(copied(known))


def _content(choice: Any) -> str:
    delta = choice.get("delta") if type(choice) is dict else None
    content = delta.get("content") if type(delta) is dict else None
    return content if type(content) is str else ""
