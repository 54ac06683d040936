"""The models of `beta_realtime`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.chat import (
        VoiceIdsShared,
    )
    from openai_core.generated.models.realtime import (
        AudioTranscriptionResponse,
        NoiseReductionType,
        RealtimeAudioFormats,
        RealtimeFunctionTool,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "AudioTranscriptionResponse": "realtime",
            "NoiseReductionType": "realtime",
            "RealtimeAudioFormats": "realtime",
            "RealtimeFunctionTool": "realtime",
            "VoiceIdsShared": "chat",
        },
    )

__all__ = [
    "RealtimeSessionCreateResponse",
    "RealtimeSessionCreateResponseAudio",
    "RealtimeSessionCreateResponseAudioInput",
    "RealtimeSessionCreateResponseAudioInputNoiseReduction",
    "RealtimeSessionCreateResponseAudioInputTurnDetection",
    "RealtimeSessionCreateResponseAudioOutput",
    "RealtimeSessionCreateResponseTracing",
    "RealtimeSessionCreateResponseTracingVariant2",
    "RealtimeSessionCreateResponseTurnDetection",
]


@_define
class RealtimeSessionCreateResponse(_Model):
    """A session of the earlier realtime API, as the server set it up."""

    id: str | None = None
    object: str | None = None
    expires_at: int | None = None
    """Unix seconds."""
    include: list[_t.Literal["item.input_audio_transcription.logprobs"]] | None = None
    model: str | None = None
    output_modalities: _t.Any = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseAudio | None = None
    tracing: RealtimeSessionCreateResponseTracing | None = None
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    max_output_tokens: int | _t.Literal["inf"] | None = None

    _nested = {
        "audio": "RealtimeSessionCreateResponseAudio",
        "tracing": "RealtimeSessionCreateResponseTracing",
        "turn_detection": "RealtimeSessionCreateResponseTurnDetection",
        "tools": _each("RealtimeFunctionTool"),
    }


@_define
class RealtimeSessionCreateResponseAudio(_Model):
    """An object with `input` and `output`."""

    input: RealtimeSessionCreateResponseAudioInput | None = None
    output: RealtimeSessionCreateResponseAudioOutput | None = None

    _nested = {
        "input": "RealtimeSessionCreateResponseAudioInput",
        "output": "RealtimeSessionCreateResponseAudioOutput",
    }


@_define
class RealtimeSessionCreateResponseAudioInput(_Model):
    """An object with `format`, `transcription`, `noise_reduction` and `turn_detection`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = None

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeSessionCreateResponseAudioInputNoiseReduction",
        "turn_detection": "RealtimeSessionCreateResponseAudioInputTurnDetection",
    }


@_define
class RealtimeSessionCreateResponseAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType | None = None


@_define
class RealtimeSessionCreateResponseAudioInputTurnDetection(_Model):
    """An object with `type`, `threshold`, `prefix_padding_ms` and `silence_duration_ms`."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@_define
class RealtimeSessionCreateResponseAudioOutput(_Model):
    """An object with `format`, `voice` and `speed`."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    speed: float | None = None

    _nested = {
        "format": "RealtimeAudioFormats",
    }


@_define
class RealtimeSessionCreateResponseTracingVariant2(_Model):
    """An object with `workflow_name`, `group_id` and `metadata`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, _t.Any] | None = None


@_define
class RealtimeSessionCreateResponseTurnDetection(_Model):
    """An object with `type`, `threshold`, `prefix_padding_ms` and `silence_duration_ms`."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


if _t.TYPE_CHECKING:
    RealtimeSessionCreateResponseTracing: _t.TypeAlias = (
        _t.Literal["auto"] | RealtimeSessionCreateResponseTracingVariant2
    )
else:
    RealtimeSessionCreateResponseTracing = _Choice(
        __name__,
        "RealtimeSessionCreateResponseTracing",
        default="RealtimeSessionCreateResponseTracingVariant2",
    )
