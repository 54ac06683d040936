"""What requests take in `realtime`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.responses as _params_responses


__all__ = [
    "AudioTranscriptionParam",
    "RealtimeAudioFormatsAudioPcmParam",
    "RealtimeAudioFormatsAudioPcmaParam",
    "RealtimeAudioFormatsAudioPcmuParam",
    "RealtimeAudioFormatsParam",
    "RealtimeClientEventSessionUpdateSessionParam",
    "RealtimeConversationItemFunctionCallOutputParam",
    "RealtimeConversationItemFunctionCallParam",
    "RealtimeConversationItemMessageAssistantContentParam",
    "RealtimeConversationItemMessageAssistantParam",
    "RealtimeConversationItemMessageSystemContentParam",
    "RealtimeConversationItemMessageSystemParam",
    "RealtimeConversationItemMessageUserContentParam",
    "RealtimeConversationItemMessageUserParam",
    "RealtimeConversationItemParam",
    "RealtimeCreateClientSecretRequestExpiresAfterParam",
    "RealtimeCreateClientSecretRequestSessionParam",
    "RealtimeFunctionToolParam",
    "RealtimeMCPApprovalRequestParam",
    "RealtimeMCPApprovalResponseParam",
    "RealtimeMCPHTTPErrorParam",
    "RealtimeMCPListToolsParam",
    "RealtimeMCPProtocolErrorParam",
    "RealtimeMCPToolCallErrorParam",
    "RealtimeMCPToolCallParam",
    "RealtimeMCPToolExecutionErrorParam",
    "RealtimeReasoningParam",
    "RealtimeResponseCreateParams",
    "RealtimeResponseCreateParamsAudioOutputParam",
    "RealtimeResponseCreateParamsAudioParam",
    "RealtimeResponseCreateParamsToolChoiceParam",
    "RealtimeResponseCreateParamsToolParam",
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
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionParam",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterParam",
    "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam",
    "RealtimeTranslationSessionCreateRequestAudioInputParam",
    "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam",
    "RealtimeTranslationSessionCreateRequestAudioOutputParam",
    "RealtimeTranslationSessionCreateRequestAudioParam",
    "RealtimeTranslationSessionCreateRequestParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam",
    "RealtimeTranslationSessionUpdateRequestAudioOutputParam",
    "RealtimeTranslationSessionUpdateRequestAudioParam",
    "RealtimeTranslationSessionUpdateRequestParam",
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


class RealtimeConversationItemFunctionCallParam(_t.TypedDict, total=False):
    """A function call by the model in a realtime conversation."""

    id: str
    object: _t.Literal["realtime.item"]
    type: _t.Required[_t.Literal["function_call"]]
    status: _t.Literal["completed", "incomplete", "in_progress"]
    call_id: str
    name: _t.Required[str]
    arguments: _t.Required[str]


class RealtimeConversationItemFunctionCallOutputParam(_t.TypedDict, total=False):
    """What your function returned for a call in a realtime conversation."""

    id: str
    object: _t.Literal["realtime.item"]
    type: _t.Required[_t.Literal["function_call_output"]]
    status: _t.Literal["completed", "incomplete", "in_progress"]
    call_id: _t.Required[str]
    output: _t.Required[str]


class RealtimeConversationItemMessageAssistantParam(_t.TypedDict, total=False):
    """The model's message in a realtime conversation: text or audio."""

    id: str
    object: _t.Literal["realtime.item"]
    type: _t.Required[_t.Literal["message"]]
    status: _t.Literal["completed", "incomplete", "in_progress"]
    role: _t.Required[_t.Literal["assistant"]]
    content: _t.Required[
        _c.Sequence[RealtimeConversationItemMessageAssistantContentParam
        | _models_realtime.RealtimeConversationItemMessageAssistantContent]
    ]


class RealtimeConversationItemMessageAssistantContentParam(_t.TypedDict, total=False):
    """An object with `type`, `text`, `audio` and `transcript`."""

    type: _t.Literal["output_text", "output_audio"]
    text: str
    audio: str
    transcript: str


class RealtimeConversationItemMessageSystemParam(_t.TypedDict, total=False):
    """System text placed into a realtime conversation."""

    id: str
    object: _t.Literal["realtime.item"]
    type: _t.Required[_t.Literal["message"]]
    status: _t.Literal["completed", "incomplete", "in_progress"]
    role: _t.Required[_t.Literal["system"]]
    content: _t.Required[
        _c.Sequence[RealtimeConversationItemMessageSystemContentParam
        | _models_realtime.RealtimeConversationItemMessageSystemContent]
    ]


class RealtimeConversationItemMessageSystemContentParam(_t.TypedDict, total=False):
    """An object marked `type: "input_text"`."""

    type: _t.Literal["input_text"]
    text: str


class RealtimeConversationItemMessageUserParam(_t.TypedDict, total=False):
    """A user's message in a realtime conversation: text, audio or images."""

    id: str
    object: _t.Literal["realtime.item"]
    type: _t.Required[_t.Literal["message"]]
    status: _t.Literal["completed", "incomplete", "in_progress"]
    role: _t.Required[_t.Literal["user"]]
    content: _t.Required[
        _c.Sequence[RealtimeConversationItemMessageUserContentParam
        | _models_realtime.RealtimeConversationItemMessageUserContent]
    ]


class RealtimeConversationItemMessageUserContentParam(_t.TypedDict, total=False):
    """An object with `type`, `text`, `audio` and 3 more."""

    type: _t.Literal["input_text", "input_audio", "input_image"]
    text: str
    audio: str
    image_url: str
    """A URL."""
    detail: _t.Literal["auto", "low", "high"]
    """Default: `"auto"`."""
    transcript: str


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


class RealtimeMCPApprovalRequestParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_approval_request"`."""

    type: _t.Required[_t.Literal["mcp_approval_request"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    name: _t.Required[str]
    arguments: _t.Required[str]


class RealtimeMCPApprovalResponseParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_approval_response"`."""

    type: _t.Required[_t.Literal["mcp_approval_response"]]
    id: _t.Required[str]
    approval_request_id: _t.Required[str]
    approve: _t.Required[bool]
    reason: str | None


class RealtimeMCPHTTPErrorParam(_t.TypedDict, total=False):
    """An object marked `type: "http_error"`."""

    type: _t.Required[_t.Literal["http_error"]]
    code: _t.Required[int]
    message: _t.Required[str]


class RealtimeMCPListToolsParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_list_tools"`."""

    type: _t.Required[_t.Literal["mcp_list_tools"]]
    id: str
    server_label: _t.Required[str]
    tools: _t.Required[_c.Sequence[_params_responses.MCPListToolsToolParam | _models_responses.MCPListToolsTool]]


class RealtimeMCPProtocolErrorParam(_t.TypedDict, total=False):
    """An object marked `type: "protocol_error"`."""

    type: _t.Required[_t.Literal["protocol_error"]]
    code: _t.Required[int]
    message: _t.Required[str]


class RealtimeMCPToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_call"`."""

    type: _t.Required[_t.Literal["mcp_call"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    name: _t.Required[str]
    arguments: _t.Required[str]
    approval_request_id: str | None
    output: str | None
    error: RealtimeMCPToolCallErrorParam | None


class RealtimeMCPToolExecutionErrorParam(_t.TypedDict, total=False):
    """An object marked `type: "tool_execution_error"`."""

    type: _t.Required[_t.Literal["tool_execution_error"]]
    message: _t.Required[str]


class RealtimeReasoningParam(_t.TypedDict, total=False):
    """An object with `effort`."""

    effort: _models_realtime.RealtimeReasoningEffort


class RealtimeResponseCreateParams(_t.TypedDict, total=False):
    """Settings for one realtime response that differ from those of the session."""

    output_modalities: _c.Sequence[_t.Literal["text", "audio"]]
    instructions: str
    audio: RealtimeResponseCreateParamsAudioParam | _models_realtime.RealtimeResponseCreateParamsAudio
    tools: _c.Sequence[RealtimeResponseCreateParamsToolParam]
    tool_choice: RealtimeResponseCreateParamsToolChoiceParam
    """Default: `"auto"`."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam | _models_realtime.RealtimeReasoning
    max_output_tokens: int | _t.Literal["inf"]
    conversation: str | _t.Literal["auto", "none"]
    metadata: _models_shared.Metadata | None
    prompt: _params_responses.PromptParam | _models_responses.Prompt | None
    input: _c.Sequence[RealtimeConversationItemParam]


class RealtimeResponseCreateParamsAudioParam(_t.TypedDict, total=False):
    """An object with `output`."""

    output: RealtimeResponseCreateParamsAudioOutputParam | _models_realtime.RealtimeResponseCreateParamsAudioOutput


class RealtimeResponseCreateParamsAudioOutputParam(_t.TypedDict, total=False):
    """An object with `format` and `voice`."""

    format: RealtimeAudioFormatsParam
    voice: _params_chat.VoiceIdsOrCustomVoiceParam
    """Default: `"alloy"`."""


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


class RealtimeTranscriptionSessionCreateRequestParam(_t.TypedDict, total=False):
    """An object with `turn_detection`, `input_audio_noise_reduction`, `input_audio_format` and 2 more."""

    turn_detection: (
        RealtimeTranscriptionSessionCreateRequestTurnDetectionParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestTurnDetection
    )
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
    )
    """Default: `null`."""
    input_audio_format: _t.Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Default: `"pcm16"`."""
    input_audio_transcription: AudioTranscriptionParam | _models_realtime.AudioTranscription
    include: _c.Sequence[_t.Literal["item.input_audio_transcription.logprobs"]]


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


class RealtimeTranslationSessionUpdateRequestParam(_t.TypedDict, total=False):
    """An object with `audio`."""

    audio: (
        RealtimeTranslationSessionUpdateRequestAudioParam
        | _models_realtime.RealtimeTranslationSessionUpdateRequestAudio
    )


class RealtimeTranslationSessionUpdateRequestAudioParam(_t.TypedDict, total=False):
    """An object with `input` and `output`."""

    input: (
        RealtimeTranslationSessionUpdateRequestAudioInputParam
        | _models_realtime.RealtimeTranslationSessionUpdateRequestAudioInput
    )
    output: (
        RealtimeTranslationSessionUpdateRequestAudioOutputParam
        | _models_realtime.RealtimeTranslationSessionUpdateRequestAudioOutput
    )


class RealtimeTranslationSessionUpdateRequestAudioInputParam(_t.TypedDict, total=False):
    """An object with `transcription` and `noise_reduction`."""

    transcription: (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam
        | _models_realtime.RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None
    )
    noise_reduction: (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam
        | _models_realtime.RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None
    )


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam(_t.TypedDict, total=False):
    """An object with `type`."""

    type: _t.Required[_models_realtime.NoiseReductionType]


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam(_t.TypedDict, total=False):
    """An object with `model`."""

    model: _t.Required[str]


class RealtimeTranslationSessionUpdateRequestAudioOutputParam(_t.TypedDict, total=False):
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
    RealtimeClientEventSessionUpdateSessionParam: _t.TypeAlias = (
        RealtimeSessionCreateRequestGAParam | _models_realtime.RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGAParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestGA
    )
    RealtimeConversationItemParam: _t.TypeAlias = (
        RealtimeConversationItemMessageSystemParam | _models_realtime.RealtimeConversationItemMessageSystem
        | RealtimeConversationItemMessageUserParam | _models_realtime.RealtimeConversationItemMessageUser
        | RealtimeConversationItemMessageAssistantParam | _models_realtime.RealtimeConversationItemMessageAssistant
        | RealtimeConversationItemFunctionCallParam | _models_realtime.RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutputParam
        | _models_realtime.RealtimeConversationItemFunctionCallOutput | RealtimeMCPApprovalResponseParam
        | _models_realtime.RealtimeMCPApprovalResponse | RealtimeMCPListToolsParam
        | _models_realtime.RealtimeMCPListTools | RealtimeMCPToolCallParam | _models_realtime.RealtimeMCPToolCall
        | RealtimeMCPApprovalRequestParam | _models_realtime.RealtimeMCPApprovalRequest
    )
    RealtimeCreateClientSecretRequestSessionParam: _t.TypeAlias = (
        RealtimeSessionCreateRequestGAParam | _models_realtime.RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGAParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestGA
    )
    RealtimeMCPToolCallErrorParam: _t.TypeAlias = (
        RealtimeMCPProtocolErrorParam | _models_realtime.RealtimeMCPProtocolError
        | RealtimeMCPToolExecutionErrorParam | _models_realtime.RealtimeMCPToolExecutionError
        | RealtimeMCPHTTPErrorParam | _models_realtime.RealtimeMCPHTTPError
    )
    RealtimeResponseCreateParamsToolParam: _t.TypeAlias = (
        RealtimeFunctionToolParam | _models_realtime.RealtimeFunctionTool | _params_responses.MCPToolParam
        | _models_responses.MCPTool
    )
    RealtimeResponseCreateParamsToolChoiceParam: _t.TypeAlias = (
        _models_responses.ToolChoiceOptions | _params_responses.ToolChoiceFunctionParam
        | _models_responses.ToolChoiceFunction | _params_responses.ToolChoiceMCPParam
        | _models_responses.ToolChoiceMCP
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
    RealtimeClientEventSessionUpdateSessionParam = _t.Any
    RealtimeConversationItemParam = _t.Any
    RealtimeCreateClientSecretRequestSessionParam = _t.Any
    RealtimeMCPToolCallErrorParam = _t.Any
    RealtimeResponseCreateParamsToolParam = _t.Any
    RealtimeResponseCreateParamsToolChoiceParam = _t.Any
    RealtimeSessionCreateRequestGAToolParam = _t.Any
    RealtimeSessionCreateRequestGAToolChoiceParam = _t.Any
    RealtimeSessionCreateRequestGATracingParam = _t.Any
    RealtimeSessionCreateRequestTracingParam = _t.Any
    RealtimeTruncationParam = _t.Any
    RealtimeTurnDetectionParam = _t.Any
