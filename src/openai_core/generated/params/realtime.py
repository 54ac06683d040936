"""What requests take in `realtime`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.responses as _params_responses


__all__ = [
    "AudioTranscriptionParam",
    "RealtimeAudioFormatsAudioPcmParam",
    "RealtimeAudioFormatsAudioPcmaParam",
    "RealtimeAudioFormatsAudioPcmuParam",
    "RealtimeAudioFormatsParam",
    "RealtimeCreateClientSecretRequestExpiresAfterParam",
    "RealtimeCreateClientSecretRequestSessionParam",
    "RealtimeFunctionToolParam",
    "RealtimeReasoningParam",
    "RealtimeSessionCreateRequestClientSecretParam",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam",
    "RealtimeSessionCreateRequestGAAudioInputParam",
    "RealtimeSessionCreateRequestGAAudioOutputParam",
    "RealtimeSessionCreateRequestGAAudioParam",
    "RealtimeSessionCreateRequestGAParam",
    "RealtimeSessionCreateRequestGAToolChoiceParam",
    "RealtimeSessionCreateRequestGAToolParam",
    "RealtimeSessionCreateRequestGATracingParam",
    "RealtimeSessionCreateRequestGATracingVariant2Param",
    "RealtimeSessionCreateRequestInputAudioTranscriptionParam",
    "RealtimeSessionCreateRequestToolParam",
    "RealtimeSessionCreateRequestTracingParam",
    "RealtimeSessionCreateRequestTracingVariant2Param",
    "RealtimeSessionCreateRequestTurnDetectionParam",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputParam",
    "RealtimeTranscriptionSessionCreateRequestGAAudioParam",
    "RealtimeTranscriptionSessionCreateRequestGAParam",
    "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionParam",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterParam",
    "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam",
    "RealtimeTranslationSessionCreateRequestAudioInputParam",
    "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam",
    "RealtimeTranslationSessionCreateRequestAudioOutputParam",
    "RealtimeTranslationSessionCreateRequestAudioParam",
    "RealtimeTranslationSessionCreateRequestParam",
    "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatioParam",
    "RealtimeTruncationRetentionRatioTokenLimitsParam",
    "RealtimeTurnDetectionParam",
    "RealtimeTurnDetectionSemanticVadParam",
    "RealtimeTurnDetectionServerVadParam",
]


class AudioTranscriptionParam(_t.TypedDict, total=False):
    """How the audio of a realtime user is transcribed: model, language and hints."""

    model: (
        str | _t.Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize",
        "gpt-realtime-whisper"]
    )
    language: str
    languages: _c.Sequence[str]
    """At least 1 entries."""
    keywords: _c.Sequence[str]
    prompt: str
    delay: _t.Literal["minimal", "low", "medium", "high", "xhigh"]


class RealtimeAudioFormatsAudioPcmParam(_t.TypedDict, total=False):
    """An object marked `type: "audio/pcm"`."""

    type: _t.Literal["audio/pcm"]
    rate: _t.Literal[24000]


class RealtimeAudioFormatsAudioPcmaParam(_t.TypedDict, total=False):
    """An object marked `type: "audio/pcma"`."""

    type: _t.Literal["audio/pcma"]


class RealtimeAudioFormatsAudioPcmuParam(_t.TypedDict, total=False):
    """An object marked `type: "audio/pcmu"`."""

    type: _t.Literal["audio/pcmu"]


class RealtimeCreateClientSecretRequestExpiresAfterParam(_t.TypedDict, total=False):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Literal["created_at"]
    seconds: int
    """From 10 to 7,200. Default: `600`."""


class RealtimeFunctionToolParam(_t.TypedDict, total=False):
    """A function that a realtime model may call."""

    type: _t.Literal["function"]
    name: str
    description: str
    parameters: _c.Mapping[str, _t.Any]


class RealtimeReasoningParam(_t.TypedDict, total=False):
    """An object with `effort`."""

    effort: _models_realtime.RealtimeReasoningEffort


class RealtimeSessionCreateRequestClientSecretParam(_t.TypedDict, total=False):
    """An object with `value` and `expires_at`."""

    value: _t.Required[str]
    expires_at: _t.Required[int]
    """Unix seconds."""


class RealtimeSessionCreateRequestGAParam(_t.TypedDict, total=False):
    """The settings of a realtime session: model, instructions, audio, tools and more."""

    type: _t.Required[_t.Literal["realtime"]]
    output_modalities: _c.Sequence[_t.Literal["text", "audio"]]
    """Default: `["audio"]`."""
    model: (
        str | _t.Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1",
        "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
        "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
        "gpt-audio-mini-2025-12-15"]
    )
    instructions: str
    audio: RealtimeSessionCreateRequestGAAudioParam | _models_realtime.RealtimeSessionCreateRequestGAAudio
    include: _c.Sequence[_t.Literal["item.input_audio_transcription.logprobs"]]
    tracing: RealtimeSessionCreateRequestGATracingParam | None
    """Default: `null`."""
    tools: _c.Sequence[RealtimeSessionCreateRequestGAToolParam]
    tool_choice: RealtimeSessionCreateRequestGAToolChoiceParam
    """Default: `"auto"`."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam | _models_realtime.RealtimeReasoning
    max_output_tokens: int | _t.Literal["inf"]
    truncation: RealtimeTruncationParam
    prompt: _params_responses.PromptParam | _models_responses.Prompt | None


class RealtimeSessionCreateRequestGAAudioParam(_t.TypedDict, total=False):
    """An object with `input` and `output`."""

    input: RealtimeSessionCreateRequestGAAudioInputParam | _models_realtime.RealtimeSessionCreateRequestGAAudioInput
    output: (
        RealtimeSessionCreateRequestGAAudioOutputParam | _models_realtime.RealtimeSessionCreateRequestGAAudioOutput
    )


class RealtimeSessionCreateRequestGAAudioInputParam(_t.TypedDict, total=False):
    """An object with `format`, `transcription`, `noise_reduction` and `turn_detection`."""

    format: RealtimeAudioFormatsParam
    transcription: AudioTranscriptionParam | _models_realtime.AudioTranscription
    noise_reduction: (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam
        | _models_realtime.RealtimeSessionCreateRequestGAAudioInputNoiseReduction
    )
    """Default: `null`."""
    turn_detection: RealtimeTurnDetectionParam | None


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam(_t.TypedDict, total=False):
    """An object with `type`."""

    type: _models_realtime.NoiseReductionType


class RealtimeSessionCreateRequestGAAudioOutputParam(_t.TypedDict, total=False):
    """An object with `format`, `voice` and `speed`."""

    format: RealtimeAudioFormatsParam
    voice: _params_chat.VoiceIdsOrCustomVoiceParam
    """Default: `"alloy"`."""
    speed: float
    """From 0.25 to 1.5. Default: `1`."""


class RealtimeSessionCreateRequestGATracingVariant2Param(_t.TypedDict, total=False):
    """An object with `workflow_name`, `group_id` and `metadata`."""

    workflow_name: str
    group_id: str
    metadata: _c.Mapping[str, _t.Any]


class RealtimeSessionCreateRequestInputAudioTranscriptionParam(_t.TypedDict, total=False):
    """An object with `model`."""

    model: str


class RealtimeSessionCreateRequestToolParam(_t.TypedDict, total=False):
    """An object marked `type: "function"`."""

    type: _t.Literal["function"]
    name: str
    description: str
    parameters: _c.Mapping[str, _t.Any]


class RealtimeSessionCreateRequestTracingVariant2Param(_t.TypedDict, total=False):
    """An object with `workflow_name`, `group_id` and `metadata`."""

    workflow_name: str
    group_id: str
    metadata: _c.Mapping[str, _t.Any]


class RealtimeSessionCreateRequestTurnDetectionParam(_t.TypedDict, total=False):
    """An object with `type`, `threshold`, `prefix_padding_ms` and `silence_duration_ms`."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeTranscriptionSessionCreateRequestGAParam(_t.TypedDict, total=False):
    """The settings of a realtime session that only transcribes audio."""

    type: _t.Required[_t.Literal["transcription"]]
    audio: (
        RealtimeTranscriptionSessionCreateRequestGAAudioParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestGAAudio
    )
    include: _c.Sequence[_t.Literal["item.input_audio_transcription.logprobs"]]


class RealtimeTranscriptionSessionCreateRequestGAAudioParam(_t.TypedDict, total=False):
    """An object with `input`."""

    input: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestGAAudioInput
    )


class RealtimeTranscriptionSessionCreateRequestGAAudioInputParam(_t.TypedDict, total=False):
    """An object with `format`, `transcription`, `noise_reduction` and `turn_detection`."""

    format: RealtimeAudioFormatsParam
    transcription: AudioTranscriptionParam | _models_realtime.AudioTranscription
    noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction
    )
    """Default: `null`."""
    turn_detection: RealtimeTurnDetectionParam | None


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam(_t.TypedDict, total=False):
    """An object with `type`."""

    type: _models_realtime.NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam(_t.TypedDict, total=False):
    """An object with `type`."""

    type: _models_realtime.NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestTurnDetectionParam(_t.TypedDict, total=False):
    """An object marked `type: "server_vad"`."""

    type: _t.Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeTranslationClientSecretCreateRequestExpiresAfterParam(_t.TypedDict, total=False):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Literal["created_at"]
    seconds: int
    """From 10 to 7,200. Default: `600`."""


class RealtimeTranslationSessionCreateRequestParam(_t.TypedDict, total=False):
    """An object with `model` and `audio`."""

    model: _t.Required[str]
    audio: (
        RealtimeTranslationSessionCreateRequestAudioParam
        | _models_realtime.RealtimeTranslationSessionCreateRequestAudio
    )


class RealtimeTranslationSessionCreateRequestAudioParam(_t.TypedDict, total=False):
    """An object with `input` and `output`."""

    input: (
        RealtimeTranslationSessionCreateRequestAudioInputParam
        | _models_realtime.RealtimeTranslationSessionCreateRequestAudioInput
    )
    output: (
        RealtimeTranslationSessionCreateRequestAudioOutputParam
        | _models_realtime.RealtimeTranslationSessionCreateRequestAudioOutput
    )


class RealtimeTranslationSessionCreateRequestAudioInputParam(_t.TypedDict, total=False):
    """An object with `transcription` and `noise_reduction`."""

    transcription: (
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam
        | _models_realtime.RealtimeTranslationSessionCreateRequestAudioInputTranscription | None
    )
    noise_reduction: (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam
        | _models_realtime.RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None
    )


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(_t.TypedDict, total=False):
    """An object with `type`."""

    type: _t.Required[_models_realtime.NoiseReductionType]


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(_t.TypedDict, total=False):
    """An object with `model`."""

    model: _t.Required[str]


class RealtimeTranslationSessionCreateRequestAudioOutputParam(_t.TypedDict, total=False):
    """An object with `language`."""

    language: str


class RealtimeTruncationRetentionRatioParam(_t.TypedDict, total=False):
    """An object marked `type: "retention_ratio"`."""

    type: _t.Required[_t.Literal["retention_ratio"]]
    retention_ratio: _t.Required[float]
    """From 0 to 1."""
    token_limits: (
        RealtimeTruncationRetentionRatioTokenLimitsParam
        | _models_realtime.RealtimeTruncationRetentionRatioTokenLimits
    )


class RealtimeTruncationRetentionRatioTokenLimitsParam(_t.TypedDict, total=False):
    """An object with `post_instructions`."""

    post_instructions: int
    """At least 0."""


class RealtimeTurnDetectionSemanticVadParam(_t.TypedDict, total=False):
    """Detects the end of a turn by what the speaker has said."""

    type: _t.Required[_t.Literal["semantic_vad"]]
    eagerness: _t.Literal["low", "medium", "high", "auto"]
    """Default: `"auto"`."""
    create_response: bool
    """Default: `true`."""
    interrupt_response: bool
    """Default: `true`."""


class RealtimeTurnDetectionServerVadParam(_t.TypedDict, total=False):
    """Detects the end of a turn by how long the speaker is silent."""

    type: _t.Required[_t.Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    """Default: `true`."""
    interrupt_response: bool
    """Default: `true`."""
    idle_timeout_ms: int | None
    """From 5,000 to 30,000."""


if _t.TYPE_CHECKING:
    RealtimeAudioFormatsParam: _t.TypeAlias = (
        RealtimeAudioFormatsAudioPcmParam | _models_realtime.RealtimeAudioFormatsAudioPcm
        | RealtimeAudioFormatsAudioPcmuParam | _models_realtime.RealtimeAudioFormatsAudioPcmu
        | RealtimeAudioFormatsAudioPcmaParam | _models_realtime.RealtimeAudioFormatsAudioPcma
    )
    RealtimeCreateClientSecretRequestSessionParam: _t.TypeAlias = (
        RealtimeSessionCreateRequestGAParam | _models_realtime.RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGAParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestGA
    )
    RealtimeSessionCreateRequestGAToolParam: _t.TypeAlias = (
        RealtimeFunctionToolParam | _models_realtime.RealtimeFunctionTool | _params_responses.MCPToolParam
        | _models_responses.MCPTool
    )
    RealtimeSessionCreateRequestGAToolChoiceParam: _t.TypeAlias = (
        _models_responses.ToolChoiceOptions | _params_responses.ToolChoiceFunctionParam
        | _models_responses.ToolChoiceFunction | _params_responses.ToolChoiceMCPParam
        | _models_responses.ToolChoiceMCP
    )
    RealtimeSessionCreateRequestGATracingParam: _t.TypeAlias = (
        _t.Literal["auto"] | RealtimeSessionCreateRequestGATracingVariant2Param
        | _models_realtime.RealtimeSessionCreateRequestGATracingVariant2
    )
    RealtimeSessionCreateRequestTracingParam: _t.TypeAlias = (
        _t.Literal["auto"] | RealtimeSessionCreateRequestTracingVariant2Param
        | _models_realtime.RealtimeSessionCreateRequestTracingVariant2
    )
    RealtimeTruncationParam: _t.TypeAlias = (
        _t.Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam
        | _models_realtime.RealtimeTruncationRetentionRatio
    )
    RealtimeTurnDetectionParam: _t.TypeAlias = (
        RealtimeTurnDetectionServerVadParam | _models_realtime.RealtimeTurnDetectionServerVad
        | RealtimeTurnDetectionSemanticVadParam | _models_realtime.RealtimeTurnDetectionSemanticVad
    )
else:
    RealtimeAudioFormatsParam = _t.Any
    RealtimeCreateClientSecretRequestSessionParam = _t.Any
    RealtimeSessionCreateRequestGAToolParam = _t.Any
    RealtimeSessionCreateRequestGAToolChoiceParam = _t.Any
    RealtimeSessionCreateRequestGATracingParam = _t.Any
    RealtimeSessionCreateRequestTracingParam = _t.Any
    RealtimeTruncationParam = _t.Any
    RealtimeTurnDetectionParam = _t.Any
