"""The models of `audio`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

import openai_core.computed.audio as _computed
from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.chat import (
        VoiceIdsOrCustomVoice,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "VoiceIdsOrCustomVoice": "chat",
        },
    )

__all__ = [
    "AudioResponseFormat",
    "CreateSpeechRequest",
    "CreateTranscriptionRequest",
    "CreateTranscriptionRequestChunkingStrategy",
    "CreateTranscriptionResponse",
    "CreateTranscriptionResponseDiarizedJsonUsage",
    "CreateTranscriptionResponseJsonLogprob",
    "CreateTranscriptionResponseJsonUsage",
    "CreateTranslationRequest",
    "CreateTranslationResponse",
    "CreateVoiceConsentRequest",
    "CreateVoiceRequest",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechAudioDoneEventUsage",
    "SpeechStreamEvent",
    "TranscriptTextDeltaEvent",
    "TranscriptTextDeltaEventLogprob",
    "TranscriptTextDoneEvent",
    "TranscriptTextDoneEventLogprob",
    "TranscriptTextSegmentEvent",
    "TranscriptTextUsageDuration",
    "TranscriptTextUsageTokens",
    "TranscriptTextUsageTokensInputTokenDetails",
    "Transcription",
    "TranscriptionChunkingStrategy",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionInclude",
    "TranscriptionLanguage",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationVerbose",
    "UpdateVoiceConsentRequest",
    "VadConfig",
    "Voice",
    "VoiceConsent",
    "VoiceConsentDeleted",
    "VoiceConsentList",
]

AudioResponseFormat: _t.TypeAlias = _t.Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
"""Default: `"json"`."""

TranscriptionInclude: _t.TypeAlias = _t.Literal["logprobs"]
"""Default: `[]`."""


@_define
class CreateSpeechRequest(_Model):
    """An object with `model`, `input`, `instructions` and 4 more."""

    model: str | _t.Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
    input: str
    """At most 4,096 characters."""
    instructions: str | None = None
    """At most 4,096 characters."""
    voice: VoiceIdsOrCustomVoice
    response_format: _t.Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None = None
    """Default: `"mp3"`."""
    speed: float | None = None
    """From 0.25 to 4. Default: `1`."""
    stream_format: _t.Literal["sse", "audio"] | None = None
    """Default: `"audio"`."""

    _nested = {
        "voice": "VoiceIdsOrCustomVoice",
    }


@_define
class CreateTranscriptionRequest(_Model):
    """An object with `file`, `model`, `language` and 11 more."""

    file: bytes
    model: (
        str | _t.Literal["whisper-1", "gpt-transcribe", "gpt-4o-transcribe", "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe-diarize"]
    )
    language: str | None = None
    languages: list[str] | None = None
    """At least 1 entries."""
    keywords: list[str] | None = None
    prompt: str | None = None
    response_format: AudioResponseFormat | None = None
    temperature: float | None = None
    """Default: `0`."""
    include: list[TranscriptionInclude] | None = None
    timestamp_granularities: list[_t.Literal["word", "segment"]] | None = None
    """Default: `["segment"]`."""
    stream: bool | None = None
    """Default: `false`."""
    chunking_strategy: CreateTranscriptionRequestChunkingStrategy | None = None
    known_speaker_names: list[str] | None = None
    """At most 4 entries."""
    known_speaker_references: list[str] | None = None
    """At most 4 entries."""

    _nested = {
        "chunking_strategy": "CreateTranscriptionRequestChunkingStrategy",
    }
    _nullable = frozenset({"chunking_strategy", "stream"})


@_define
class CreateTranscriptionResponseJsonLogprob(_Model):
    """An object with `token`, `logprob` and `bytes`."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None


@_define
class CreateTranslationRequest(_Model):
    """An object with `file`, `model`, `prompt` and 2 more."""

    file: bytes
    model: str | _t.Literal["whisper-1"]
    prompt: str | None = None
    response_format: _t.Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None
    """Default: `"json"`."""
    temperature: float | None = None
    """Default: `0`."""


@_define
class CreateVoiceConsentRequest(_Model):
    """An object with `name`, `recording` and `language`."""

    name: str
    recording: bytes
    language: str


@_define
class CreateVoiceRequest(_Model):
    """An object with `name`, `audio_sample` and `consent`."""

    name: str
    audio_sample: bytes
    consent: str


@_define
class SpeechAudioDeltaEvent(_computed.SpeechAudioDeltaEvent, _Model):
    """The next piece of streamed speech, as base64 audio."""

    type: _t.Literal["speech.audio.delta"] = "speech.audio.delta"
    audio: str


@_define
class SpeechAudioDoneEvent(_Model):
    """The end of streamed speech, with its token usage."""

    type: _t.Literal["speech.audio.done"] = "speech.audio.done"
    usage: SpeechAudioDoneEventUsage

    _nested = {
        "usage": "SpeechAudioDoneEventUsage",
    }


@_define
class SpeechAudioDoneEventUsage(_Model):
    """An object with `input_tokens`, `output_tokens` and `total_tokens`."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


@_define
class TranscriptTextDeltaEvent(_Model):
    """The next piece of a streamed transcript."""

    type: _t.Literal["transcript.text.delta"] = "transcript.text.delta"
    delta: str
    logprobs: list[TranscriptTextDeltaEventLogprob] | None = None
    segment_id: str | None = None

    _nested = {
        "logprobs": _each("TranscriptTextDeltaEventLogprob"),
    }


@_define
class TranscriptTextDeltaEventLogprob(_Model):
    """An object with `token`, `logprob` and `bytes`."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None


@_define
class TranscriptTextDoneEvent(_Model):
    """The complete text of a streamed transcript, with its usage."""

    type: _t.Literal["transcript.text.done"] = "transcript.text.done"
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptTextDoneEventLogprob] | None = None
    usage: TranscriptTextUsageTokens | None = None

    _nested = {
        "languages": _each("TranscriptionLanguage"),
        "logprobs": _each("TranscriptTextDoneEventLogprob"),
        "usage": "TranscriptTextUsageTokens",
    }


@_define
class TranscriptTextDoneEventLogprob(_Model):
    """An object with `token`, `logprob` and `bytes`."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None


@_define
class TranscriptTextSegmentEvent(_Model):
    """A complete segment of a streamed transcript, with its speaker and times."""

    type: _t.Literal["transcript.text.segment"] = "transcript.text.segment"
    id: str
    start: float
    end: float
    text: str
    speaker: str


@_define
class TranscriptTextUsageDuration(_Model):
    """The usage of a transcription that is counted in seconds of audio."""

    type: _t.Literal["duration"] = "duration"
    seconds: float


@_define
class TranscriptTextUsageTokens(_Model):
    """The usage of a transcription that is counted in tokens."""

    type: _t.Literal["tokens"] = "tokens"
    input_tokens: int
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    output_tokens: int
    total_tokens: int

    _nested = {
        "input_token_details": "TranscriptTextUsageTokensInputTokenDetails",
    }


@_define
class TranscriptTextUsageTokensInputTokenDetails(_Model):
    """An object with `text_tokens` and `audio_tokens`."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@_define
class Transcription(_Model):
    """The text of a recording, with languages, log probabilities and usage where available."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[CreateTranscriptionResponseJsonLogprob] | None = None
    usage: CreateTranscriptionResponseJsonUsage | None = None

    _nested = {
        "languages": _each("TranscriptionLanguage"),
        "logprobs": _each("CreateTranscriptionResponseJsonLogprob"),
        "usage": "CreateTranscriptionResponseJsonUsage",
    }


@_define
class TranscriptionDiarized(_Model):
    """The text of a recording, split into segments by speaker."""

    task: _t.Literal["transcribe"] = "transcribe"
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: CreateTranscriptionResponseDiarizedJsonUsage | None = None

    _nested = {
        "segments": _each("TranscriptionDiarizedSegment"),
        "usage": "CreateTranscriptionResponseDiarizedJsonUsage",
    }


@_define
class TranscriptionDiarizedSegment(_Model):
    """What one speaker said in one stretch of a recording, with its times."""

    type: _t.Literal["transcript.text.segment"] = "transcript.text.segment"
    id: str
    start: float
    end: float
    text: str
    speaker: str


@_define
class TranscriptionLanguage(_Model):
    """An object with `code`."""

    code: str


@_define
class TranscriptionSegment(_Model):
    """One timed stretch of a transcript, with quality measures."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float


@_define
class TranscriptionVerbose(_Model):
    """The text of a recording with its language, duration and optional timestamps."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: TranscriptTextUsageDuration | None = None
    task: str | None = None

    _nested = {
        "words": _each("TranscriptionWord"),
        "segments": _each("TranscriptionSegment"),
        "usage": "TranscriptTextUsageDuration",
    }


@_define
class TranscriptionWord(_Model):
    """One word of a transcript with its start and end time."""

    word: str
    start: float
    end: float


@_define
class Translation(_Model):
    """The English text of a recording in another language."""

    text: str


@_define
class TranslationVerbose(_Model):
    """The English text of a recording with its language, duration and segments."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None

    _nested = {
        "segments": _each("TranscriptionSegment"),
    }


@_define
class UpdateVoiceConsentRequest(_Model):
    """An object with `name`."""

    name: str


@_define
class VadConfig(_Model):
    """An object marked `type: "server_vad"`."""

    type: _t.Literal["server_vad"] = "server_vad"
    prefix_padding_ms: int | None = None
    """Default: `300`."""
    silence_duration_ms: int | None = None
    """Default: `200`."""
    threshold: float | None = None
    """Default: `0.5`."""


@_define
class Voice(_Model):
    """A custom voice made from an audio sample."""

    object: _t.Literal["audio.voice"] = "audio.voice"
    id: str
    name: str
    created_at: int
    """Unix seconds."""


@_define
class VoiceConsent(_Model):
    """A recording in which a speaker agrees to the use of their voice."""

    object: _t.Literal["audio.voice_consent"] = "audio.voice_consent"
    id: str
    name: str
    language: str
    created_at: int
    """Unix seconds."""


@_define
class VoiceConsentDeleted(_Model):
    """Confirms that a voice consent recording was deleted."""

    id: str
    object: _t.Literal["audio.voice_consent"] = "audio.voice_consent"
    deleted: bool


@_define
class VoiceConsentList(_Model):
    """One page of voice consent recordings."""

    object: _t.Literal["list"] = "list"
    data: list[VoiceConsent]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("VoiceConsent"),
    }
    _nullable = frozenset({"first_id", "last_id"})


if _t.TYPE_CHECKING:
    CreateTranscriptionRequestChunkingStrategy: _t.TypeAlias = _t.Literal["auto"] | VadConfig
    CreateTranscriptionResponse: _t.TypeAlias = Transcription | TranscriptionDiarized | TranscriptionVerbose
    """A transcript in the shape that was asked for: plain, verbose or by speaker."""
    CreateTranscriptionResponseDiarizedJsonUsage: _t.TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration
    )
    """Told apart by `type`."""
    CreateTranscriptionResponseJsonUsage: _t.TypeAlias = TranscriptTextUsageTokens | TranscriptTextUsageDuration
    """Told apart by `type`."""
    CreateTranslationResponse: _t.TypeAlias = Translation | TranslationVerbose
    """A translation of a recording in the shape that was asked for: plain or verbose."""
    SpeechStreamEvent: _t.TypeAlias = SpeechAudioDeltaEvent | SpeechAudioDoneEvent
    """Any event that can arrive while speech is streamed. Told apart by `type`."""
    TranscriptionChunkingStrategy: _t.TypeAlias = _t.Literal["auto"] | VadConfig
    TranscriptionStreamEvent: _t.TypeAlias = (
        TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent
    )
    """Any event that can arrive while a transcript is streamed. Told apart by `type`."""
else:
    CreateTranscriptionRequestChunkingStrategy = _Choice(
        __name__,
        "CreateTranscriptionRequestChunkingStrategy",
        default="VadConfig",
    )
    CreateTranscriptionResponse = _Choice(
        __name__,
        "CreateTranscriptionResponse",
        by_keys=(
            ("TranscriptionVerbose", ("language", "duration", "text", )),
            ("TranscriptionDiarized", ("task", "duration", "text", "segments", )),
            ("Transcription", ("text", )),
        ),
    )
    CreateTranscriptionResponseDiarizedJsonUsage = _Choice(
        __name__,
        "CreateTranscriptionResponseDiarizedJsonUsage",
        tag="type",
        table={
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        },
    )
    CreateTranscriptionResponseJsonUsage = _Choice(
        __name__,
        "CreateTranscriptionResponseJsonUsage",
        tag="type",
        table={
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        },
    )
    CreateTranslationResponse = _Choice(
        __name__,
        "CreateTranslationResponse",
        by_keys=(
            ("TranslationVerbose", ("language", "duration", "text", )),
            ("Translation", ("text", )),
        ),
    )
    SpeechStreamEvent = _Choice(
        __name__,
        "SpeechStreamEvent",
        tag="type",
        table={
            "speech.audio.delta": "SpeechAudioDeltaEvent",
            "speech.audio.done": "SpeechAudioDoneEvent",
        },
    )
    TranscriptionChunkingStrategy = _Choice(
        __name__,
        "TranscriptionChunkingStrategy",
        default="VadConfig",
    )
    TranscriptionStreamEvent = _Choice(
        __name__,
        "TranscriptionStreamEvent",
        tag="type",
        table={
            "transcript.text.segment": "TranscriptTextSegmentEvent",
            "transcript.text.delta": "TranscriptTextDeltaEvent",
            "transcript.text.done": "TranscriptTextDoneEvent",
        },
    )
