"""The models of `realtime`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.audio import (
        TranscriptTextUsageDuration,
        TranscriptTextUsageTokens,
        TranscriptionLanguage,
    )
    from openai_core.generated.models.chat import (
        VoiceIdsOrCustomVoice,
        VoiceIdsShared,
    )
    from openai_core.generated.models.responses import (
        MCPListToolsTool,
        MCPTool,
        Prompt,
        ToolChoiceFunction,
        ToolChoiceMCP,
        ToolChoiceOptions,
    )
    from openai_core.generated.models.shared import (
        Metadata,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "MCPListToolsTool": "responses",
            "MCPTool": "responses",
            "Metadata": "shared",
            "Prompt": "responses",
            "ToolChoiceFunction": "responses",
            "ToolChoiceMCP": "responses",
            "ToolChoiceOptions": "responses",
            "TranscriptTextUsageDuration": "audio",
            "TranscriptTextUsageTokens": "audio",
            "TranscriptionLanguage": "audio",
            "VoiceIdsOrCustomVoice": "chat",
            "VoiceIdsShared": "chat",
        },
    )

__all__ = [
    "AudioTranscription",
    "AudioTranscriptionResponse",
    "LogProbProperties",
    "NoiseReductionType",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsAudioPcm",
    "RealtimeAudioFormatsAudioPcma",
    "RealtimeAudioFormatsAudioPcmu",
    "RealtimeBetaClientEventConversationItemCreate",
    "RealtimeBetaClientEventConversationItemDelete",
    "RealtimeBetaClientEventConversationItemRetrieve",
    "RealtimeBetaClientEventConversationItemTruncate",
    "RealtimeBetaClientEventInputAudioBufferAppend",
    "RealtimeBetaClientEventInputAudioBufferClear",
    "RealtimeBetaClientEventInputAudioBufferCommit",
    "RealtimeBetaClientEventOutputAudioBufferClear",
    "RealtimeBetaClientEventResponseCancel",
    "RealtimeBetaClientEventResponseCreate",
    "RealtimeBetaClientEventSessionUpdate",
    "RealtimeBetaClientEventTranscriptionSessionUpdate",
    "RealtimeBetaResponse",
    "RealtimeBetaResponseCreateParams",
    "RealtimeBetaResponseCreateParamsTool",
    "RealtimeBetaResponseCreateParamsToolChoice",
    "RealtimeBetaResponseStatusDetails",
    "RealtimeBetaResponseStatusDetailsError",
    "RealtimeBetaResponseUsage",
    "RealtimeBetaResponseUsageInputTokenDetails",
    "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails",
    "RealtimeBetaResponseUsageOutputTokenDetails",
    "RealtimeBetaServerEventConversationItemCreated",
    "RealtimeBetaServerEventConversationItemDeleted",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
    "RealtimeBetaServerEventConversationItemRetrieved",
    "RealtimeBetaServerEventConversationItemTruncated",
    "RealtimeBetaServerEventError",
    "RealtimeBetaServerEventErrorError",
    "RealtimeBetaServerEventInputAudioBufferCleared",
    "RealtimeBetaServerEventInputAudioBufferCommitted",
    "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
    "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
    "RealtimeBetaServerEventMCPListToolsCompleted",
    "RealtimeBetaServerEventMCPListToolsFailed",
    "RealtimeBetaServerEventMCPListToolsInProgress",
    "RealtimeBetaServerEventRateLimitsUpdated",
    "RealtimeBetaServerEventRateLimitsUpdatedRateLimit",
    "RealtimeBetaServerEventResponseAudioDelta",
    "RealtimeBetaServerEventResponseAudioDone",
    "RealtimeBetaServerEventResponseAudioTranscriptDelta",
    "RealtimeBetaServerEventResponseAudioTranscriptDone",
    "RealtimeBetaServerEventResponseContentPartAdded",
    "RealtimeBetaServerEventResponseContentPartAddedPart",
    "RealtimeBetaServerEventResponseContentPartDone",
    "RealtimeBetaServerEventResponseContentPartDonePart",
    "RealtimeBetaServerEventResponseCreated",
    "RealtimeBetaServerEventResponseDone",
    "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
    "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
    "RealtimeBetaServerEventResponseMCPCallCompleted",
    "RealtimeBetaServerEventResponseMCPCallFailed",
    "RealtimeBetaServerEventResponseMCPCallInProgress",
    "RealtimeBetaServerEventResponseOutputItemAdded",
    "RealtimeBetaServerEventResponseOutputItemDone",
    "RealtimeBetaServerEventResponseTextDelta",
    "RealtimeBetaServerEventResponseTextDone",
    "RealtimeBetaServerEventSessionCreated",
    "RealtimeBetaServerEventSessionUpdated",
    "RealtimeBetaServerEventTranscriptionSessionCreated",
    "RealtimeBetaServerEventTranscriptionSessionUpdated",
    "RealtimeCallCreateRequest",
    "RealtimeCallReferRequest",
    "RealtimeCallRejectRequest",
    "RealtimeClientEvent",
    "RealtimeClientEventConversationItemCreate",
    "RealtimeClientEventConversationItemDelete",
    "RealtimeClientEventConversationItemRetrieve",
    "RealtimeClientEventConversationItemTruncate",
    "RealtimeClientEventInputAudioBufferAppend",
    "RealtimeClientEventInputAudioBufferClear",
    "RealtimeClientEventInputAudioBufferCommit",
    "RealtimeClientEventOutputAudioBufferClear",
    "RealtimeClientEventResponseCancel",
    "RealtimeClientEventResponseCreate",
    "RealtimeClientEventSessionUpdate",
    "RealtimeClientEventSessionUpdateSession",
    "RealtimeClientEventTranscriptionSessionUpdate",
    "RealtimeClientSecret",
    "RealtimeConversationItem",
    "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemMessageAssistant",
    "RealtimeConversationItemMessageAssistantContent",
    "RealtimeConversationItemMessageSystem",
    "RealtimeConversationItemMessageSystemContent",
    "RealtimeConversationItemMessageUser",
    "RealtimeConversationItemMessageUserContent",
    "RealtimeConversationItemWithReference",
    "RealtimeConversationItemWithReferenceContent",
    "RealtimeCreateClientSecretRequest",
    "RealtimeCreateClientSecretRequestExpiresAfter",
    "RealtimeCreateClientSecretRequestSession",
    "RealtimeCreateClientSecretResponseSession",
    "RealtimeFunctionTool",
    "RealtimeMCPApprovalRequest",
    "RealtimeMCPApprovalResponse",
    "RealtimeMCPHTTPError",
    "RealtimeMCPListTools",
    "RealtimeMCPProtocolError",
    "RealtimeMCPToolCall",
    "RealtimeMCPToolCallError",
    "RealtimeMCPToolExecutionError",
    "RealtimeReasoning",
    "RealtimeReasoningEffort",
    "RealtimeResponse",
    "RealtimeResponseAudio",
    "RealtimeResponseAudioOutput",
    "RealtimeResponseCreateParams",
    "RealtimeResponseCreateParamsAudio",
    "RealtimeResponseCreateParamsAudioOutput",
    "RealtimeResponseCreateParamsTool",
    "RealtimeResponseCreateParamsToolChoice",
    "RealtimeResponseStatusDetails",
    "RealtimeResponseStatusDetailsError",
    "RealtimeResponseUsage",
    "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
    "RealtimeResponseUsageOutputTokenDetails",
    "RealtimeServerEvent",
    "RealtimeServerEventConversationCreated",
    "RealtimeServerEventConversationCreatedConversation",
    "RealtimeServerEventConversationItemAdded",
    "RealtimeServerEventConversationItemCreated",
    "RealtimeServerEventConversationItemDeleted",
    "RealtimeServerEventConversationItemDone",
    "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
    "RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage",
    "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError",
    "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
    "RealtimeServerEventConversationItemRetrieved",
    "RealtimeServerEventConversationItemTruncated",
    "RealtimeServerEventError",
    "RealtimeServerEventErrorError",
    "RealtimeServerEventInputAudioBufferCleared",
    "RealtimeServerEventInputAudioBufferCommitted",
    "RealtimeServerEventInputAudioBufferDtmfEventReceived",
    "RealtimeServerEventInputAudioBufferSpeechStarted",
    "RealtimeServerEventInputAudioBufferSpeechStopped",
    "RealtimeServerEventInputAudioBufferTimeoutTriggered",
    "RealtimeServerEventMCPListToolsCompleted",
    "RealtimeServerEventMCPListToolsFailed",
    "RealtimeServerEventMCPListToolsInProgress",
    "RealtimeServerEventOutputAudioBufferCleared",
    "RealtimeServerEventOutputAudioBufferStarted",
    "RealtimeServerEventOutputAudioBufferStopped",
    "RealtimeServerEventRateLimitsUpdated",
    "RealtimeServerEventRateLimitsUpdatedRateLimit",
    "RealtimeServerEventResponseAudioDelta",
    "RealtimeServerEventResponseAudioDone",
    "RealtimeServerEventResponseAudioTranscriptDelta",
    "RealtimeServerEventResponseAudioTranscriptDone",
    "RealtimeServerEventResponseContentPartAdded",
    "RealtimeServerEventResponseContentPartAddedPart",
    "RealtimeServerEventResponseContentPartDone",
    "RealtimeServerEventResponseContentPartDonePart",
    "RealtimeServerEventResponseCreated",
    "RealtimeServerEventResponseDone",
    "RealtimeServerEventResponseFunctionCallArgumentsDelta",
    "RealtimeServerEventResponseFunctionCallArgumentsDone",
    "RealtimeServerEventResponseMCPCallArgumentsDelta",
    "RealtimeServerEventResponseMCPCallArgumentsDone",
    "RealtimeServerEventResponseMCPCallCompleted",
    "RealtimeServerEventResponseMCPCallFailed",
    "RealtimeServerEventResponseMCPCallInProgress",
    "RealtimeServerEventResponseOutputItemAdded",
    "RealtimeServerEventResponseOutputItemDone",
    "RealtimeServerEventResponseTextDelta",
    "RealtimeServerEventResponseTextDone",
    "RealtimeServerEventSessionCreated",
    "RealtimeServerEventSessionCreatedSession",
    "RealtimeServerEventSessionUpdated",
    "RealtimeServerEventSessionUpdatedSession",
    "RealtimeServerEventTranscriptionSessionUpdated",
    "RealtimeSession",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestClientSecret",
    "RealtimeSessionCreateRequestGA",
    "RealtimeSessionCreateRequestGAAudio",
    "RealtimeSessionCreateRequestGAAudioInput",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
    "RealtimeSessionCreateRequestGAAudioOutput",
    "RealtimeSessionCreateRequestGATool",
    "RealtimeSessionCreateRequestGAToolChoice",
    "RealtimeSessionCreateRequestGATracing",
    "RealtimeSessionCreateRequestGATracingVariant2",
    "RealtimeSessionCreateRequestInputAudioTranscription",
    "RealtimeSessionCreateRequestTool",
    "RealtimeSessionCreateRequestTracing",
    "RealtimeSessionCreateRequestTracingVariant2",
    "RealtimeSessionCreateRequestTurnDetection",
    "RealtimeSessionCreateResponseGA",
    "RealtimeSessionCreateResponseGAAudio",
    "RealtimeSessionCreateResponseGAAudioInput",
    "RealtimeSessionCreateResponseGAAudioInputNoiseReduction",
    "RealtimeSessionCreateResponseGAAudioOutput",
    "RealtimeSessionCreateResponseGATool",
    "RealtimeSessionCreateResponseGAToolChoice",
    "RealtimeSessionCreateResponseGATracing",
    "RealtimeSessionCreateResponseGATracingVariant2",
    "RealtimeSessionInputAudioNoiseReduction",
    "RealtimeSessionTracing",
    "RealtimeSessionTracingVariant2",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestGA",
    "RealtimeTranscriptionSessionCreateRequestGAAudio",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInput",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestTurnDetection",
    "RealtimeTranscriptionSessionCreateResponseClientSecret",
    "RealtimeTranscriptionSessionCreateResponseGA",
    "RealtimeTranscriptionSessionCreateResponseGAAudio",
    "RealtimeTranscriptionSessionCreateResponseGAAudioInput",
    "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction",
    "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection",
    "RealtimeTranscriptionSessionCreateResponseTurnDetection",
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventInputAudioBufferAppend",
    "RealtimeTranslationClientEventSessionClose",
    "RealtimeTranslationClientEventSessionUpdate",
    "RealtimeTranslationClientSecretCreateRequest",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
    "RealtimeTranslationClientSecretCreateResponse",
    "RealtimeTranslationServerEvent",
    "RealtimeTranslationServerEventSessionClosed",
    "RealtimeTranslationServerEventSessionCreated",
    "RealtimeTranslationServerEventSessionInputTranscriptDelta",
    "RealtimeTranslationServerEventSessionOutputAudioDelta",
    "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
    "RealtimeTranslationServerEventSessionUpdated",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionAudio",
    "RealtimeTranslationSessionAudioInput",
    "RealtimeTranslationSessionAudioInputNoiseReduction",
    "RealtimeTranslationSessionAudioInputTranscription",
    "RealtimeTranslationSessionAudioOutput",
    "RealtimeTranslationSessionCreateRequest",
    "RealtimeTranslationSessionCreateRequestAudio",
    "RealtimeTranslationSessionCreateRequestAudioInput",
    "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction",
    "RealtimeTranslationSessionCreateRequestAudioInputTranscription",
    "RealtimeTranslationSessionCreateRequestAudioOutput",
    "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestAudio",
    "RealtimeTranslationSessionUpdateRequestAudioInput",
    "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
    "RealtimeTranslationSessionUpdateRequestAudioInputTranscription",
    "RealtimeTranslationSessionUpdateRequestAudioOutput",
    "RealtimeTruncation",
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioTokenLimits",
    "RealtimeTurnDetection",
    "RealtimeTurnDetectionSemanticVad",
    "RealtimeTurnDetectionServerVad",
    "TranscriptionSession",
]

NoiseReductionType: _t.TypeAlias = _t.Literal["near_field", "far_field"]

RealtimeReasoningEffort: _t.TypeAlias = _t.Literal["minimal", "low", "medium", "high", "xhigh"]
"""Default: `"low"`."""


@_define
class AudioTranscription(_Model):
    """How the audio of a realtime user is transcribed: model, language and hints."""

    model: (
        str | _t.Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize",
        "gpt-realtime-whisper"] | None
    ) = None
    language: str | None = None
    languages: list[str] | None = None
    """At least 1 entries."""
    keywords: list[str] | None = None
    prompt: str | None = None
    delay: _t.Literal["minimal", "low", "medium", "high", "xhigh"] | None = None


@_define
class AudioTranscriptionResponse(_Model):
    """An object with `model`, `language`, `languages` and `prompt`."""

    model: (
        str | _t.Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize",
        "gpt-realtime-whisper"] | None
    ) = None
    language: str | None = None
    languages: list[str] | None = None
    """At least 1 entries."""
    prompt: str | None = None


@_define
class LogProbProperties(_Model):
    """An object with `token`, `logprob` and `bytes`."""

    token: str
    logprob: float
    bytes: list[int]


@_define
class RealtimeAudioFormatsAudioPcm(_Model):
    """An object marked `type: "audio/pcm"`."""

    type: _t.Literal["audio/pcm"] | None = None
    rate: _t.Literal[24000] | None = None


@_define
class RealtimeAudioFormatsAudioPcma(_Model):
    """An object marked `type: "audio/pcma"`."""

    type: _t.Literal["audio/pcma"] | None = None


@_define
class RealtimeAudioFormatsAudioPcmu(_Model):
    """An object marked `type: "audio/pcmu"`."""

    type: _t.Literal["audio/pcmu"] | None = None


@_define
class RealtimeBetaClientEventConversationItemCreate(_Model):
    """An object marked `type: "conversation.item.create"`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["conversation.item.create"] = "conversation.item.create"
    previous_item_id: str | None = None
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeBetaClientEventConversationItemDelete(_Model):
    """An object marked `type: "conversation.item.delete"`."""

    event_id: str | None = None
    type: _t.Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str


@_define
class RealtimeBetaClientEventConversationItemRetrieve(_Model):
    """An object marked `type: "conversation.item.retrieve"`."""

    event_id: str | None = None
    type: _t.Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    item_id: str


@_define
class RealtimeBetaClientEventConversationItemTruncate(_Model):
    """An object marked `type: "conversation.item.truncate"`."""

    event_id: str | None = None
    type: _t.Literal["conversation.item.truncate"] = "conversation.item.truncate"
    item_id: str
    content_index: int
    audio_end_ms: int


@_define
class RealtimeBetaClientEventInputAudioBufferAppend(_Model):
    """An object marked `type: "input_audio_buffer.append"`."""

    event_id: str | None = None
    type: _t.Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    audio: str


@_define
class RealtimeBetaClientEventInputAudioBufferClear(_Model):
    """An object marked `type: "input_audio_buffer.clear"`."""

    event_id: str | None = None
    type: _t.Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"


@_define
class RealtimeBetaClientEventInputAudioBufferCommit(_Model):
    """An object marked `type: "input_audio_buffer.commit"`."""

    event_id: str | None = None
    type: _t.Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"


@_define
class RealtimeBetaClientEventOutputAudioBufferClear(_Model):
    """An object marked `type: "output_audio_buffer.clear"`."""

    event_id: str | None = None
    type: _t.Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"


@_define
class RealtimeBetaClientEventResponseCancel(_Model):
    """An object marked `type: "response.cancel"`."""

    event_id: str | None = None
    type: _t.Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None


@_define
class RealtimeBetaClientEventResponseCreate(_Model):
    """An object marked `type: "response.create"`."""

    event_id: str | None = None
    type: _t.Literal["response.create"] = "response.create"
    response: RealtimeBetaResponseCreateParams | None = None

    _nested = {
        "response": "RealtimeBetaResponseCreateParams",
    }


@_define
class RealtimeBetaClientEventSessionUpdate(_Model):
    """An object marked `type: "session.update"`."""

    event_id: str | None = None
    type: _t.Literal["session.update"] = "session.update"
    session: RealtimeSessionCreateRequest

    _nested = {
        "session": "RealtimeSessionCreateRequest",
    }


@_define
class RealtimeBetaClientEventTranscriptionSessionUpdate(_Model):
    """An object marked `type: "transcription_session.update"`."""

    event_id: str | None = None
    type: _t.Literal["transcription_session.update"] = "transcription_session.update"
    session: RealtimeTranscriptionSessionCreateRequest

    _nested = {
        "session": "RealtimeTranscriptionSessionCreateRequest",
    }


@_define
class RealtimeBetaResponse(_Model):
    """An object marked `object: "realtime.response"`."""

    id: str | None = None
    object: _t.Literal["realtime.response"] | None = None
    status: _t.Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeBetaResponseStatusDetails | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: Metadata | None = None
    usage: RealtimeBetaResponseUsage | None = None
    conversation_id: str | None = None
    voice: VoiceIdsShared | None = None
    modalities: list[_t.Literal["text", "audio"]] | None = None
    output_audio_format: _t.Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    max_output_tokens: int | _t.Literal["inf"] | None = None

    _nested = {
        "status_details": "RealtimeBetaResponseStatusDetails",
        "output": _each("RealtimeConversationItem"),
        "usage": "RealtimeBetaResponseUsage",
    }
    _nullable = frozenset({"metadata"})


@_define
class RealtimeBetaResponseCreateParams(_Model):
    """An object with `modalities`, `instructions`, `voice` and 9 more."""

    modalities: list[_t.Literal["text", "audio"]] | None = None
    instructions: str | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    output_audio_format: _t.Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    tools: list[RealtimeBetaResponseCreateParamsTool] | None = None
    tool_choice: RealtimeBetaResponseCreateParamsToolChoice | None = None
    """Default: `"auto"`."""
    temperature: float | None = None
    max_output_tokens: int | _t.Literal["inf"] | None = None
    conversation: str | _t.Literal["auto", "none"] | None = None
    metadata: Metadata | None = None
    prompt: Prompt | None = None
    input: list[RealtimeConversationItem] | None = None

    _nested = {
        "voice": "VoiceIdsOrCustomVoice",
        "tools": _each("RealtimeBetaResponseCreateParamsTool"),
        "tool_choice": "RealtimeBetaResponseCreateParamsToolChoice",
        "prompt": "Prompt",
        "input": _each("RealtimeConversationItem"),
    }
    _nullable = frozenset({"metadata", "prompt"})


@_define
class RealtimeBetaResponseCreateParamsTool(_Model):
    """An object marked `type: "function"`."""

    type: _t.Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, _t.Any] | None = None


@_define
class RealtimeBetaResponseStatusDetails(_Model):
    """An object with `type`, `reason` and `error`."""

    type: _t.Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: _t.Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    error: RealtimeBetaResponseStatusDetailsError | None = None

    _nested = {
        "error": "RealtimeBetaResponseStatusDetailsError",
    }


@_define
class RealtimeBetaResponseStatusDetailsError(_Model):
    """An object with `type` and `code`."""

    type: str | None = None
    code: str | None = None


@_define
class RealtimeBetaResponseUsage(_Model):
    """An object with `total_tokens`, `input_tokens`, `output_tokens` and 2 more."""

    total_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = None

    _nested = {
        "input_token_details": "RealtimeBetaResponseUsageInputTokenDetails",
        "output_token_details": "RealtimeBetaResponseUsageOutputTokenDetails",
    }


@_define
class RealtimeBetaResponseUsageInputTokenDetails(_Model):
    """An object with `cached_tokens`, `text_tokens`, `image_tokens` and 2 more."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = None

    _nested = {
        "cached_tokens_details": "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails",
    }


@_define
class RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails(_Model):
    """An object with `text_tokens`, `image_tokens` and `audio_tokens`."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None


@_define
class RealtimeBetaResponseUsageOutputTokenDetails(_Model):
    """An object with `text_tokens` and `audio_tokens`."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@_define
class RealtimeBetaServerEventConversationItemCreated(_Model):
    """An object marked `type: "conversation.item.created"`."""

    event_id: str
    type: _t.Literal["conversation.item.created"] = "conversation.item.created"
    previous_item_id: str | None = None
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }
    _nullable = frozenset({"previous_item_id"})


@_define
class RealtimeBetaServerEventConversationItemDeleted(_Model):
    """An object marked `type: "conversation.item.deleted"`."""

    event_id: str
    type: _t.Literal["conversation.item.deleted"] = "conversation.item.deleted"
    item_id: str


@_define
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted(_Model):
    """An object marked `type: "conversation.item.input_audio_transcription.completed"`."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.completed"
    ] = "conversation.item.input_audio_transcription.completed"
    item_id: str
    content_index: int
    transcript: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None
    usage: RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage

    _nested = {
        "languages": _each("TranscriptionLanguage"),
        "logprobs": _each("LogProbProperties"),
        "usage": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage",
    }
    _nullable = frozenset({"logprobs"})


@_define
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(_Model):
    """An object marked `type: "conversation.item.input_audio_transcription.delta"`."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.delta"
    ] = "conversation.item.input_audio_transcription.delta"
    item_id: str
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None

    _nested = {
        "logprobs": _each("LogProbProperties"),
    }
    _nullable = frozenset({"logprobs"})


@_define
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed(_Model):
    """An object marked `type: "conversation.item.input_audio_transcription.failed"`."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.failed"
    ] = "conversation.item.input_audio_transcription.failed"
    item_id: str
    content_index: int
    error: RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError

    _nested = {
        "error": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError",
    }


@_define
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError(_Model):
    """An object with `type`, `code`, `message` and `param`."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None


@_define
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(_Model):
    """An object marked `type: "conversation.item.input_audio_transcription.segment"`."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.segment"
    ] = "conversation.item.input_audio_transcription.segment"
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float


@_define
class RealtimeBetaServerEventConversationItemRetrieved(_Model):
    """An object marked `type: "conversation.item.retrieved"`."""

    event_id: str
    type: _t.Literal["conversation.item.retrieved"] = "conversation.item.retrieved"
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeBetaServerEventConversationItemTruncated(_Model):
    """An object marked `type: "conversation.item.truncated"`."""

    event_id: str
    type: _t.Literal["conversation.item.truncated"] = "conversation.item.truncated"
    item_id: str
    content_index: int
    audio_end_ms: int


@_define
class RealtimeBetaServerEventError(_Model):
    """An object marked `type: "error"`."""

    event_id: str
    type: _t.Literal["error"] = "error"
    error: RealtimeBetaServerEventErrorError

    _nested = {
        "error": "RealtimeBetaServerEventErrorError",
    }


@_define
class RealtimeBetaServerEventErrorError(_Model):
    """An object with `type`, `code`, `message` and 2 more."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None

    _nullable = frozenset({"code", "event_id", "param"})


@_define
class RealtimeBetaServerEventInputAudioBufferCleared(_Model):
    """An object marked `type: "input_audio_buffer.cleared"`."""

    event_id: str
    type: _t.Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"


@_define
class RealtimeBetaServerEventInputAudioBufferCommitted(_Model):
    """An object marked `type: "input_audio_buffer.committed"`."""

    event_id: str
    type: _t.Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    previous_item_id: str | None = None
    item_id: str

    _nullable = frozenset({"previous_item_id"})


@_define
class RealtimeBetaServerEventInputAudioBufferSpeechStarted(_Model):
    """An object marked `type: "input_audio_buffer.speech_started"`."""

    event_id: str
    type: _t.Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    audio_start_ms: int
    item_id: str


@_define
class RealtimeBetaServerEventInputAudioBufferSpeechStopped(_Model):
    """An object marked `type: "input_audio_buffer.speech_stopped"`."""

    event_id: str
    type: _t.Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
    audio_end_ms: int
    item_id: str


@_define
class RealtimeBetaServerEventMCPListToolsCompleted(_Model):
    """An object marked `type: "mcp_list_tools.completed"`."""

    event_id: str
    type: _t.Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    item_id: str


@_define
class RealtimeBetaServerEventMCPListToolsFailed(_Model):
    """An object marked `type: "mcp_list_tools.failed"`."""

    event_id: str
    type: _t.Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    item_id: str


@_define
class RealtimeBetaServerEventMCPListToolsInProgress(_Model):
    """An object marked `type: "mcp_list_tools.in_progress"`."""

    event_id: str
    type: _t.Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    item_id: str


@_define
class RealtimeBetaServerEventRateLimitsUpdated(_Model):
    """An object marked `type: "rate_limits.updated"`."""

    event_id: str
    type: _t.Literal["rate_limits.updated"] = "rate_limits.updated"
    rate_limits: list[RealtimeBetaServerEventRateLimitsUpdatedRateLimit]

    _nested = {
        "rate_limits": _each("RealtimeBetaServerEventRateLimitsUpdatedRateLimit"),
    }


@_define
class RealtimeBetaServerEventRateLimitsUpdatedRateLimit(_Model):
    """An object with `name`, `limit`, `remaining` and `reset_seconds`."""

    name: _t.Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


@_define
class RealtimeBetaServerEventResponseAudioDelta(_Model):
    """An object marked `type: "response.output_audio.delta"`."""

    event_id: str
    type: _t.Literal["response.output_audio.delta"] = "response.output_audio.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@_define
class RealtimeBetaServerEventResponseAudioDone(_Model):
    """An object marked `type: "response.output_audio.done"`."""

    event_id: str
    type: _t.Literal["response.output_audio.done"] = "response.output_audio.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int


@_define
class RealtimeBetaServerEventResponseAudioTranscriptDelta(_Model):
    """An object marked `type: "response.output_audio_transcript.delta"`."""

    event_id: str
    type: _t.Literal["response.output_audio_transcript.delta"] = "response.output_audio_transcript.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@_define
class RealtimeBetaServerEventResponseAudioTranscriptDone(_Model):
    """An object marked `type: "response.output_audio_transcript.done"`."""

    event_id: str
    type: _t.Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str


@_define
class RealtimeBetaServerEventResponseContentPartAdded(_Model):
    """An object marked `type: "response.content_part.added"`."""

    event_id: str
    type: _t.Literal["response.content_part.added"] = "response.content_part.added"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartAddedPart

    _nested = {
        "part": "RealtimeBetaServerEventResponseContentPartAddedPart",
    }


@_define
class RealtimeBetaServerEventResponseContentPartAddedPart(_Model):
    """An object with `type`, `text`, `audio` and `transcript`."""

    type: _t.Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@_define
class RealtimeBetaServerEventResponseContentPartDone(_Model):
    """An object marked `type: "response.content_part.done"`."""

    event_id: str
    type: _t.Literal["response.content_part.done"] = "response.content_part.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartDonePart

    _nested = {
        "part": "RealtimeBetaServerEventResponseContentPartDonePart",
    }


@_define
class RealtimeBetaServerEventResponseContentPartDonePart(_Model):
    """An object with `type`, `text`, `audio` and `transcript`."""

    type: _t.Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@_define
class RealtimeBetaServerEventResponseCreated(_Model):
    """An object marked `type: "response.created"`."""

    event_id: str
    type: _t.Literal["response.created"] = "response.created"
    response: RealtimeBetaResponse

    _nested = {
        "response": "RealtimeBetaResponse",
    }


@_define
class RealtimeBetaServerEventResponseDone(_Model):
    """An object marked `type: "response.done"`."""

    event_id: str
    type: _t.Literal["response.done"] = "response.done"
    response: RealtimeBetaResponse

    _nested = {
        "response": "RealtimeBetaResponse",
    }


@_define
class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(_Model):
    """An object marked `type: "response.function_call_arguments.delta"`."""

    event_id: str
    type: _t.Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str


@_define
class RealtimeBetaServerEventResponseFunctionCallArgumentsDone(_Model):
    """An object marked `type: "response.function_call_arguments.done"`."""

    event_id: str
    type: _t.Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: str
    arguments: str


@_define
class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(_Model):
    """An object marked `type: "response.mcp_call_arguments.delta"`."""

    event_id: str
    type: _t.Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None

    _nullable = frozenset({"obfuscation"})


@_define
class RealtimeBetaServerEventResponseMCPCallArgumentsDone(_Model):
    """An object marked `type: "response.mcp_call_arguments.done"`."""

    event_id: str
    type: _t.Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    arguments: str


@_define
class RealtimeBetaServerEventResponseMCPCallCompleted(_Model):
    """An object marked `type: "response.mcp_call.completed"`."""

    event_id: str
    type: _t.Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    output_index: int
    item_id: str


@_define
class RealtimeBetaServerEventResponseMCPCallFailed(_Model):
    """An object marked `type: "response.mcp_call.failed"`."""

    event_id: str
    type: _t.Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    output_index: int
    item_id: str


@_define
class RealtimeBetaServerEventResponseMCPCallInProgress(_Model):
    """An object marked `type: "response.mcp_call.in_progress"`."""

    event_id: str
    type: _t.Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    output_index: int
    item_id: str


@_define
class RealtimeBetaServerEventResponseOutputItemAdded(_Model):
    """An object marked `type: "response.output_item.added"`."""

    event_id: str
    type: _t.Literal["response.output_item.added"] = "response.output_item.added"
    response_id: str
    output_index: int
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeBetaServerEventResponseOutputItemDone(_Model):
    """An object marked `type: "response.output_item.done"`."""

    event_id: str
    type: _t.Literal["response.output_item.done"] = "response.output_item.done"
    response_id: str
    output_index: int
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeBetaServerEventResponseTextDelta(_Model):
    """An object marked `type: "response.output_text.delta"`."""

    event_id: str
    type: _t.Literal["response.output_text.delta"] = "response.output_text.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@_define
class RealtimeBetaServerEventResponseTextDone(_Model):
    """An object marked `type: "response.output_text.done"`."""

    event_id: str
    type: _t.Literal["response.output_text.done"] = "response.output_text.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str


@_define
class RealtimeBetaServerEventSessionCreated(_Model):
    """An object marked `type: "session.created"`."""

    event_id: str
    type: _t.Literal["session.created"] = "session.created"
    session: RealtimeSession

    _nested = {
        "session": "RealtimeSession",
    }


@_define
class RealtimeBetaServerEventSessionUpdated(_Model):
    """An object marked `type: "session.updated"`."""

    event_id: str
    type: _t.Literal["session.updated"] = "session.updated"
    session: RealtimeSession

    _nested = {
        "session": "RealtimeSession",
    }


@_define
class RealtimeBetaServerEventTranscriptionSessionCreated(_Model):
    """An object marked `type: "transcription_session.created"`."""

    event_id: str
    type: _t.Literal["transcription_session.created"] = "transcription_session.created"
    session: TranscriptionSession

    _nested = {
        "session": "TranscriptionSession",
    }


@_define
class RealtimeBetaServerEventTranscriptionSessionUpdated(_Model):
    """An object marked `type: "transcription_session.updated"`."""

    event_id: str
    type: _t.Literal["transcription_session.updated"] = "transcription_session.updated"
    session: TranscriptionSession

    _nested = {
        "session": "TranscriptionSession",
    }


@_define
class RealtimeCallCreateRequest(_Model):
    """An object with `sdp` and `session`."""

    sdp: str
    session: RealtimeSessionCreateRequestGA | None = None

    _nested = {
        "session": "RealtimeSessionCreateRequestGA",
    }


@_define
class RealtimeCallReferRequest(_Model):
    """An object with `target_uri`."""

    target_uri: str


@_define
class RealtimeCallRejectRequest(_Model):
    """An object with `status_code`."""

    status_code: int | None = None


@_define
class RealtimeClientEventConversationItemCreate(_Model):
    """Adds an item to the realtime conversation."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["conversation.item.create"] = "conversation.item.create"
    previous_item_id: str | None = None
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeClientEventConversationItemDelete(_Model):
    """Removes an item from the realtime conversation."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str


@_define
class RealtimeClientEventConversationItemRetrieve(_Model):
    """Asks the server for an item of the realtime conversation."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    item_id: str


@_define
class RealtimeClientEventConversationItemTruncate(_Model):
    """Cuts off the audio of a model message that the user did not hear."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["conversation.item.truncate"] = "conversation.item.truncate"
    item_id: str
    content_index: int
    audio_end_ms: int


@_define
class RealtimeClientEventInputAudioBufferAppend(_Model):
    """Adds base64 audio to the input buffer."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    audio: str


@_define
class RealtimeClientEventInputAudioBufferClear(_Model):
    """Discards the audio in the input buffer."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"


@_define
class RealtimeClientEventInputAudioBufferCommit(_Model):
    """Turns the audio in the input buffer into a user message."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"


@_define
class RealtimeClientEventOutputAudioBufferClear(_Model):
    """Stops the audio that is being played to the user."""

    event_id: str | None = None
    type: _t.Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"


@_define
class RealtimeClientEventResponseCancel(_Model):
    """Stops a realtime response that is in progress."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None


@_define
class RealtimeClientEventResponseCreate(_Model):
    """Asks the realtime model to respond."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["response.create"] = "response.create"
    response: RealtimeResponseCreateParams | None = None

    _nested = {
        "response": "RealtimeResponseCreateParams",
    }


@_define
class RealtimeClientEventSessionUpdate(_Model):
    """Changes the settings of the realtime session."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["session.update"] = "session.update"
    session: RealtimeClientEventSessionUpdateSession

    _nested = {
        "session": "RealtimeClientEventSessionUpdateSession",
    }


@_define
class RealtimeClientEventTranscriptionSessionUpdate(_Model):
    """An object marked `type: "transcription_session.update"`."""

    event_id: str | None = None
    type: _t.Literal["transcription_session.update"] = "transcription_session.update"
    session: RealtimeTranscriptionSessionCreateRequest

    _nested = {
        "session": "RealtimeTranscriptionSessionCreateRequest",
    }


@_define
class RealtimeClientSecret(_Model):
    """A short-lived key for a realtime session, with the session's settings."""

    value: str
    expires_at: int
    """Unix seconds."""
    session: RealtimeCreateClientSecretResponseSession

    _nested = {
        "session": "RealtimeCreateClientSecretResponseSession",
    }


@_define
class RealtimeConversationItemFunctionCall(_Model):
    """A function call by the model in a realtime conversation."""

    id: str | None = None
    object: _t.Literal["realtime.item"] | None = None
    type: _t.Literal["function_call"] = "function_call"
    status: _t.Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str | None = None
    name: str
    arguments: str


@_define
class RealtimeConversationItemFunctionCallOutput(_Model):
    """What your function returned for a call in a realtime conversation."""

    id: str | None = None
    object: _t.Literal["realtime.item"] | None = None
    type: _t.Literal["function_call_output"] = "function_call_output"
    status: _t.Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str
    output: str


@_define
class RealtimeConversationItemMessageAssistant(_Model):
    """The model's message in a realtime conversation: text or audio."""

    id: str | None = None
    object: _t.Literal["realtime.item"] | None = None
    type: _t.Literal["message"] = "message"
    status: _t.Literal["completed", "incomplete", "in_progress"] | None = None
    role: _t.Literal["assistant"] = "assistant"
    content: list[RealtimeConversationItemMessageAssistantContent]

    _nested = {
        "content": _each("RealtimeConversationItemMessageAssistantContent"),
    }


@_define
class RealtimeConversationItemMessageAssistantContent(_Model):
    """An object with `type`, `text`, `audio` and `transcript`."""

    type: _t.Literal["output_text", "output_audio"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@_define
class RealtimeConversationItemMessageSystem(_Model):
    """System text placed into a realtime conversation."""

    id: str | None = None
    object: _t.Literal["realtime.item"] | None = None
    type: _t.Literal["message"] = "message"
    status: _t.Literal["completed", "incomplete", "in_progress"] | None = None
    role: _t.Literal["system"] = "system"
    content: list[RealtimeConversationItemMessageSystemContent]

    _nested = {
        "content": _each("RealtimeConversationItemMessageSystemContent"),
    }


@_define
class RealtimeConversationItemMessageSystemContent(_Model):
    """An object marked `type: "input_text"`."""

    type: _t.Literal["input_text"] | None = None
    text: str | None = None


@_define
class RealtimeConversationItemMessageUser(_Model):
    """A user's message in a realtime conversation: text, audio or images."""

    id: str | None = None
    object: _t.Literal["realtime.item"] | None = None
    type: _t.Literal["message"] = "message"
    status: _t.Literal["completed", "incomplete", "in_progress"] | None = None
    role: _t.Literal["user"] = "user"
    content: list[RealtimeConversationItemMessageUserContent]

    _nested = {
        "content": _each("RealtimeConversationItemMessageUserContent"),
    }


@_define
class RealtimeConversationItemMessageUserContent(_Model):
    """An object with `type`, `text`, `audio` and 3 more."""

    type: _t.Literal["input_text", "input_audio", "input_image"] | None = None
    text: str | None = None
    audio: str | None = None
    image_url: str | None = None
    """A URL."""
    detail: _t.Literal["auto", "low", "high"] | None = None
    """Default: `"auto"`."""
    transcript: str | None = None


@_define
class RealtimeConversationItemWithReference(_Model):
    """An object marked `object: "realtime.item"`."""

    id: str | None = None
    type: _t.Literal["message", "function_call", "function_call_output"] | None = None
    object: _t.Literal["realtime.item"] | None = None
    status: _t.Literal["completed", "incomplete", "in_progress"] | None = None
    role: _t.Literal["user", "assistant", "system"] | None = None
    content: list[RealtimeConversationItemWithReferenceContent] | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: str | None = None
    output: str | None = None

    _nested = {
        "content": _each("RealtimeConversationItemWithReferenceContent"),
    }


@_define
class RealtimeConversationItemWithReferenceContent(_Model):
    """An object with `type`, `text`, `id` and 2 more."""

    type: _t.Literal["input_audio", "input_text", "item_reference", "text"] | None = None
    text: str | None = None
    id: str | None = None
    audio: str | None = None
    transcript: str | None = None


@_define
class RealtimeCreateClientSecretRequest(_Model):
    """An object with `expires_after` and `session`."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = None
    session: RealtimeCreateClientSecretRequestSession | None = None

    _nested = {
        "expires_after": "RealtimeCreateClientSecretRequestExpiresAfter",
        "session": "RealtimeCreateClientSecretRequestSession",
    }


@_define
class RealtimeCreateClientSecretRequestExpiresAfter(_Model):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Literal["created_at"] | None = None
    seconds: int | None = None
    """From 10 to 7,200. Default: `600`."""


@_define
class RealtimeFunctionTool(_Model):
    """A function that a realtime model may call."""

    type: _t.Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, _t.Any] | None = None


@_define
class RealtimeMCPApprovalRequest(_Model):
    """An object marked `type: "mcp_approval_request"`."""

    type: _t.Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str


@_define
class RealtimeMCPApprovalResponse(_Model):
    """An object marked `type: "mcp_approval_response"`."""

    type: _t.Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None

    _nullable = frozenset({"reason"})


@_define
class RealtimeMCPHTTPError(_Model):
    """An object marked `type: "http_error"`."""

    type: _t.Literal["http_error"] = "http_error"
    code: int
    message: str


@_define
class RealtimeMCPListTools(_Model):
    """An object marked `type: "mcp_list_tools"`."""

    type: _t.Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str | None = None
    server_label: str
    tools: list[MCPListToolsTool]

    _nested = {
        "tools": _each("MCPListToolsTool"),
    }


@_define
class RealtimeMCPProtocolError(_Model):
    """An object marked `type: "protocol_error"`."""

    type: _t.Literal["protocol_error"] = "protocol_error"
    code: int
    message: str


@_define
class RealtimeMCPToolCall(_Model):
    """An object marked `type: "mcp_call"`."""

    type: _t.Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: str | None = None
    output: str | None = None
    error: RealtimeMCPToolCallError | None = None

    _nested = {
        "error": "RealtimeMCPToolCallError",
    }
    _nullable = frozenset({"approval_request_id", "error", "output"})


@_define
class RealtimeMCPToolExecutionError(_Model):
    """An object marked `type: "tool_execution_error"`."""

    type: _t.Literal["tool_execution_error"] = "tool_execution_error"
    message: str


@_define
class RealtimeReasoning(_Model):
    """An object with `effort`."""

    effort: RealtimeReasoningEffort | None = None


@_define
class RealtimeResponse(_Model):
    """What a realtime model answered in one turn, with its items, status and usage."""

    id: str | None = None
    object: _t.Literal["realtime.response"] | None = None
    status: _t.Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatusDetails | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: Metadata | None = None
    audio: RealtimeResponseAudio | None = None
    usage: RealtimeResponseUsage | None = None
    conversation_id: str | None = None
    output_modalities: list[_t.Literal["text", "audio"]] | None = None
    max_output_tokens: int | _t.Literal["inf"] | None = None

    _nested = {
        "status_details": "RealtimeResponseStatusDetails",
        "output": _each("RealtimeConversationItem"),
        "audio": "RealtimeResponseAudio",
        "usage": "RealtimeResponseUsage",
    }
    _nullable = frozenset({"metadata"})


@_define
class RealtimeResponseAudio(_Model):
    """An object with `output`."""

    output: RealtimeResponseAudioOutput | None = None

    _nested = {
        "output": "RealtimeResponseAudioOutput",
    }


@_define
class RealtimeResponseAudioOutput(_Model):
    """An object with `format` and `voice`."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    """Default: `"alloy"`."""

    _nested = {
        "format": "RealtimeAudioFormats",
    }


@_define
class RealtimeResponseCreateParams(_Model):
    """Settings for one realtime response that differ from those of the session."""

    output_modalities: list[_t.Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: RealtimeResponseCreateParamsAudio | None = None
    tools: list[RealtimeResponseCreateParamsTool] | None = None
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    """Default: `"auto"`."""
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | _t.Literal["inf"] | None = None
    conversation: str | _t.Literal["auto", "none"] | None = None
    metadata: Metadata | None = None
    prompt: Prompt | None = None
    input: list[RealtimeConversationItem] | None = None

    _nested = {
        "audio": "RealtimeResponseCreateParamsAudio",
        "tools": _each("RealtimeResponseCreateParamsTool"),
        "tool_choice": "RealtimeResponseCreateParamsToolChoice",
        "reasoning": "RealtimeReasoning",
        "prompt": "Prompt",
        "input": _each("RealtimeConversationItem"),
    }
    _nullable = frozenset({"metadata", "prompt"})


@_define
class RealtimeResponseCreateParamsAudio(_Model):
    """An object with `output`."""

    output: RealtimeResponseCreateParamsAudioOutput | None = None

    _nested = {
        "output": "RealtimeResponseCreateParamsAudioOutput",
    }


@_define
class RealtimeResponseCreateParamsAudioOutput(_Model):
    """An object with `format` and `voice`."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    """Default: `"alloy"`."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "voice": "VoiceIdsOrCustomVoice",
    }


@_define
class RealtimeResponseStatusDetails(_Model):
    """Why a realtime response was cancelled, failed or stayed incomplete."""

    type: _t.Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: _t.Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    error: RealtimeResponseStatusDetailsError | None = None

    _nested = {
        "error": "RealtimeResponseStatusDetailsError",
    }


@_define
class RealtimeResponseStatusDetailsError(_Model):
    """An object with `type` and `code`."""

    type: str | None = None
    code: str | None = None


@_define
class RealtimeResponseUsage(_Model):
    """How many tokens a realtime response used."""

    total_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None

    _nested = {
        "input_token_details": "RealtimeResponseUsageInputTokenDetails",
        "output_token_details": "RealtimeResponseUsageOutputTokenDetails",
    }


@_define
class RealtimeResponseUsageInputTokenDetails(_Model):
    """An object with `cached_tokens`, `text_tokens`, `image_tokens` and 2 more."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None

    _nested = {
        "cached_tokens_details": "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
    }


@_define
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(_Model):
    """An object with `text_tokens`, `image_tokens` and `audio_tokens`."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None


@_define
class RealtimeResponseUsageOutputTokenDetails(_Model):
    """An object with `text_tokens` and `audio_tokens`."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@_define
class RealtimeServerEventConversationCreated(_Model):
    """The conversation of a realtime session was created."""

    event_id: str
    type: _t.Literal["conversation.created"] = "conversation.created"
    conversation: RealtimeServerEventConversationCreatedConversation

    _nested = {
        "conversation": "RealtimeServerEventConversationCreatedConversation",
    }


@_define
class RealtimeServerEventConversationCreatedConversation(_Model):
    """An object with `id` and `object`."""

    id: str | None = None
    object: str | None = None


@_define
class RealtimeServerEventConversationItemAdded(_Model):
    """An item was added to the conversation and may still be incomplete."""

    event_id: str
    type: _t.Literal["conversation.item.added"] = "conversation.item.added"
    previous_item_id: str | None = None
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }
    _nullable = frozenset({"previous_item_id"})


@_define
class RealtimeServerEventConversationItemCreated(_Model):
    """An item was created at its place in the realtime conversation."""

    event_id: str
    type: _t.Literal["conversation.item.created"] = "conversation.item.created"
    previous_item_id: str | None = None
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }
    _nullable = frozenset({"previous_item_id"})


@_define
class RealtimeServerEventConversationItemDeleted(_Model):
    """An item was removed from the realtime conversation."""

    event_id: str
    type: _t.Literal["conversation.item.deleted"] = "conversation.item.deleted"
    item_id: str


@_define
class RealtimeServerEventConversationItemDone(_Model):
    """An item of the realtime conversation is complete."""

    event_id: str
    type: _t.Literal["conversation.item.done"] = "conversation.item.done"
    previous_item_id: str | None = None
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }
    _nullable = frozenset({"previous_item_id"})


@_define
class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(_Model):
    """The transcript of a user's audio is complete."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.completed"
    ] = "conversation.item.input_audio_transcription.completed"
    item_id: str
    content_index: int
    transcript: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None
    usage: RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage

    _nested = {
        "languages": _each("TranscriptionLanguage"),
        "logprobs": _each("LogProbProperties"),
        "usage": "RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage",
    }
    _nullable = frozenset({"logprobs"})


@_define
class RealtimeServerEventConversationItemInputAudioTranscriptionDelta(_Model):
    """The next piece of the transcript of a user's audio."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.delta"
    ] = "conversation.item.input_audio_transcription.delta"
    item_id: str
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None

    _nested = {
        "logprobs": _each("LogProbProperties"),
    }
    _nullable = frozenset({"logprobs"})


@_define
class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(_Model):
    """The audio of a user could not be transcribed."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.failed"
    ] = "conversation.item.input_audio_transcription.failed"
    item_id: str
    content_index: int
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError

    _nested = {
        "error": "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError",
    }


@_define
class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(_Model):
    """An object with `type`, `code`, `message` and `param`."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None


@_define
class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(_Model):
    """A segment of the transcript of a user's audio, with speaker and times."""

    event_id: str
    type: _t.Literal[
        "conversation.item.input_audio_transcription.segment"
    ] = "conversation.item.input_audio_transcription.segment"
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float


@_define
class RealtimeServerEventConversationItemRetrieved(_Model):
    """The item that the client asked for."""

    event_id: str
    type: _t.Literal["conversation.item.retrieved"] = "conversation.item.retrieved"
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeServerEventConversationItemTruncated(_Model):
    """The audio of a model message was cut off as the client asked."""

    event_id: str
    type: _t.Literal["conversation.item.truncated"] = "conversation.item.truncated"
    item_id: str
    content_index: int
    audio_end_ms: int


@_define
class RealtimeServerEventError(_Model):
    """Reports a problem in a realtime session."""

    event_id: str
    type: _t.Literal["error"] = "error"
    error: RealtimeServerEventErrorError

    _nested = {
        "error": "RealtimeServerEventErrorError",
    }


@_define
class RealtimeServerEventErrorError(_Model):
    """What went wrong in a realtime session and which client event caused it."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None

    _nullable = frozenset({"code", "event_id", "param"})


@_define
class RealtimeServerEventInputAudioBufferCleared(_Model):
    """The audio in the input buffer was discarded."""

    event_id: str
    type: _t.Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"


@_define
class RealtimeServerEventInputAudioBufferCommitted(_Model):
    """The audio in the input buffer became a user message."""

    event_id: str
    type: _t.Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    previous_item_id: str | None = None
    item_id: str

    _nullable = frozenset({"previous_item_id"})


@_define
class RealtimeServerEventInputAudioBufferDtmfEventReceived(_Model):
    """A caller pressed a key on the telephone."""

    type: _t.Literal["input_audio_buffer.dtmf_event_received"] = "input_audio_buffer.dtmf_event_received"
    event: str
    received_at: int


@_define
class RealtimeServerEventInputAudioBufferSpeechStarted(_Model):
    """The server heard the user begin to speak."""

    event_id: str
    type: _t.Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    audio_start_ms: int
    item_id: str


@_define
class RealtimeServerEventInputAudioBufferSpeechStopped(_Model):
    """The server heard the user stop speaking."""

    event_id: str
    type: _t.Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
    audio_end_ms: int
    item_id: str


@_define
class RealtimeServerEventInputAudioBufferTimeoutTriggered(_Model):
    """The user stayed silent for as long as the idle timeout."""

    event_id: str
    type: _t.Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    audio_start_ms: int
    audio_end_ms: int
    item_id: str


@_define
class RealtimeServerEventMCPListToolsCompleted(_Model):
    """An object marked `type: "mcp_list_tools.completed"`."""

    event_id: str
    type: _t.Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    item_id: str


@_define
class RealtimeServerEventMCPListToolsFailed(_Model):
    """An object marked `type: "mcp_list_tools.failed"`."""

    event_id: str
    type: _t.Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    item_id: str


@_define
class RealtimeServerEventMCPListToolsInProgress(_Model):
    """An object marked `type: "mcp_list_tools.in_progress"`."""

    event_id: str
    type: _t.Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    item_id: str


@_define
class RealtimeServerEventOutputAudioBufferCleared(_Model):
    """Audio that was still to be played was discarded."""

    event_id: str
    type: _t.Literal["output_audio_buffer.cleared"] = "output_audio_buffer.cleared"
    response_id: str


@_define
class RealtimeServerEventOutputAudioBufferStarted(_Model):
    """The server began to play audio to the user."""

    event_id: str
    type: _t.Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    response_id: str


@_define
class RealtimeServerEventOutputAudioBufferStopped(_Model):
    """The server has played all audio to the user."""

    event_id: str
    type: _t.Literal["output_audio_buffer.stopped"] = "output_audio_buffer.stopped"
    response_id: str


@_define
class RealtimeServerEventRateLimitsUpdated(_Model):
    """The limits on requests and tokens in a realtime session, with what remains of each."""

    event_id: str
    type: _t.Literal["rate_limits.updated"] = "rate_limits.updated"
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimit]

    _nested = {
        "rate_limits": _each("RealtimeServerEventRateLimitsUpdatedRateLimit"),
    }


@_define
class RealtimeServerEventRateLimitsUpdatedRateLimit(_Model):
    """An object with `name`, `limit`, `remaining` and `reset_seconds`."""

    name: _t.Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


@_define
class RealtimeServerEventResponseAudioDelta(_Model):
    """The next piece of the model's speech, as base64 audio."""

    event_id: str
    type: _t.Literal["response.output_audio.delta"] = "response.output_audio.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@_define
class RealtimeServerEventResponseAudioDone(_Model):
    """The model's speech in a realtime response is complete."""

    event_id: str
    type: _t.Literal["response.output_audio.done"] = "response.output_audio.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int


@_define
class RealtimeServerEventResponseAudioTranscriptDelta(_Model):
    """The next piece of the transcript of the model's speech."""

    event_id: str
    type: _t.Literal["response.output_audio_transcript.delta"] = "response.output_audio_transcript.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@_define
class RealtimeServerEventResponseAudioTranscriptDone(_Model):
    """The transcript of the model's speech is given in full."""

    event_id: str
    type: _t.Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str


@_define
class RealtimeServerEventResponseContentPartAdded(_Model):
    """A new content part was started in a realtime response."""

    event_id: str
    type: _t.Literal["response.content_part.added"] = "response.content_part.added"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartAddedPart

    _nested = {
        "part": "RealtimeServerEventResponseContentPartAddedPart",
    }


@_define
class RealtimeServerEventResponseContentPartAddedPart(_Model):
    """An object with `type`, `text`, `audio` and `transcript`."""

    type: _t.Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@_define
class RealtimeServerEventResponseContentPartDone(_Model):
    """A content part of a realtime response is complete."""

    event_id: str
    type: _t.Literal["response.content_part.done"] = "response.content_part.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartDonePart

    _nested = {
        "part": "RealtimeServerEventResponseContentPartDonePart",
    }


@_define
class RealtimeServerEventResponseContentPartDonePart(_Model):
    """An object with `type`, `text`, `audio` and `transcript`."""

    type: _t.Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@_define
class RealtimeServerEventResponseCreated(_Model):
    """A realtime response was started."""

    event_id: str
    type: _t.Literal["response.created"] = "response.created"
    response: RealtimeResponse

    _nested = {
        "response": "RealtimeResponse",
    }


@_define
class RealtimeServerEventResponseDone(_Model):
    """A realtime response has ended and is attached with its final status."""

    event_id: str
    type: _t.Literal["response.done"] = "response.done"
    response: RealtimeResponse

    _nested = {
        "response": "RealtimeResponse",
    }


@_define
class RealtimeServerEventResponseFunctionCallArgumentsDelta(_Model):
    """The next piece of the arguments of a realtime function call."""

    event_id: str
    type: _t.Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str


@_define
class RealtimeServerEventResponseFunctionCallArgumentsDone(_Model):
    """The arguments of a realtime function call are complete."""

    event_id: str
    type: _t.Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: str
    arguments: str


@_define
class RealtimeServerEventResponseMCPCallArgumentsDelta(_Model):
    """An object marked `type: "response.mcp_call_arguments.delta"`."""

    event_id: str
    type: _t.Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None

    _nullable = frozenset({"obfuscation"})


@_define
class RealtimeServerEventResponseMCPCallArgumentsDone(_Model):
    """An object marked `type: "response.mcp_call_arguments.done"`."""

    event_id: str
    type: _t.Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    arguments: str


@_define
class RealtimeServerEventResponseMCPCallCompleted(_Model):
    """An object marked `type: "response.mcp_call.completed"`."""

    event_id: str
    type: _t.Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    output_index: int
    item_id: str


@_define
class RealtimeServerEventResponseMCPCallFailed(_Model):
    """An object marked `type: "response.mcp_call.failed"`."""

    event_id: str
    type: _t.Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    output_index: int
    item_id: str


@_define
class RealtimeServerEventResponseMCPCallInProgress(_Model):
    """An object marked `type: "response.mcp_call.in_progress"`."""

    event_id: str
    type: _t.Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    output_index: int
    item_id: str


@_define
class RealtimeServerEventResponseOutputItemAdded(_Model):
    """A new output item was started in a realtime response."""

    event_id: str
    type: _t.Literal["response.output_item.added"] = "response.output_item.added"
    response_id: str
    output_index: int
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeServerEventResponseOutputItemDone(_Model):
    """An output item of a realtime response is complete."""

    event_id: str
    type: _t.Literal["response.output_item.done"] = "response.output_item.done"
    response_id: str
    output_index: int
    item: RealtimeConversationItem

    _nested = {
        "item": "RealtimeConversationItem",
    }


@_define
class RealtimeServerEventResponseTextDelta(_Model):
    """The next piece of the text of a realtime response."""

    event_id: str
    type: _t.Literal["response.output_text.delta"] = "response.output_text.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@_define
class RealtimeServerEventResponseTextDone(_Model):
    """The text of a realtime response is given in full."""

    event_id: str
    type: _t.Literal["response.output_text.done"] = "response.output_text.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str


@_define
class RealtimeServerEventSessionCreated(_Model):
    """The realtime session is open, with its first settings."""

    event_id: str
    type: _t.Literal["session.created"] = "session.created"
    session: RealtimeServerEventSessionCreatedSession

    _nested = {
        "session": "RealtimeServerEventSessionCreatedSession",
    }


@_define
class RealtimeServerEventSessionUpdated(_Model):
    """The settings of the realtime session were changed."""

    event_id: str
    type: _t.Literal["session.updated"] = "session.updated"
    session: RealtimeServerEventSessionUpdatedSession

    _nested = {
        "session": "RealtimeServerEventSessionUpdatedSession",
    }


@_define
class RealtimeServerEventTranscriptionSessionUpdated(_Model):
    """An object marked `type: "transcription_session.updated"`."""

    event_id: str
    type: _t.Literal["transcription_session.updated"] = "transcription_session.updated"
    session: TranscriptionSession

    _nested = {
        "session": "TranscriptionSession",
    }


@_define
class RealtimeSession(_Model):
    """An object marked `object: "realtime.session"`."""

    id: str | None = None
    object: _t.Literal["realtime.session"] | None = None
    modalities: _t.Any = None
    model: (
        str | _t.Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
        "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
        "gpt-audio-mini-2025-12-15"] | None
    ) = None
    instructions: str | None = None
    voice: VoiceIdsShared | None = None
    input_audio_format: _t.Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Default: `"pcm16"`."""
    output_audio_format: _t.Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Default: `"pcm16"`."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTurnDetection | None = None
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    """Default: `null`."""
    speed: float | None = None
    """From 0.25 to 1.5. Default: `1`."""
    tracing: RealtimeSessionTracing | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    """Default: `"auto"`."""
    temperature: float | None = None
    """Default: `0.8`."""
    max_response_output_tokens: int | _t.Literal["inf"] | None = None
    expires_at: int | None = None
    """Unix seconds."""
    prompt: Prompt | None = None
    include: list[_t.Literal["item.input_audio_transcription.logprobs"]] | None = None

    _nested = {
        "input_audio_transcription": "AudioTranscriptionResponse",
        "turn_detection": "RealtimeTurnDetection",
        "input_audio_noise_reduction": "RealtimeSessionInputAudioNoiseReduction",
        "tracing": "RealtimeSessionTracing",
        "tools": _each("RealtimeFunctionTool"),
        "prompt": "Prompt",
    }
    _nullable = frozenset({"include", "input_audio_transcription", "prompt", "tracing", "turn_detection"})


@_define
class RealtimeSessionCreateRequest(_Model):
    """An object with `client_secret`, `modalities`, `instructions` and 13 more."""

    client_secret: RealtimeSessionCreateRequestClientSecret
    modalities: _t.Any = None
    instructions: str | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    input_audio_format: str | None = None
    output_audio_format: str | None = None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    speed: float | None = None
    """From 0.25 to 1.5. Default: `1`."""
    tracing: RealtimeSessionCreateRequestTracing | None = None
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    tools: list[RealtimeSessionCreateRequestTool] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    max_response_output_tokens: int | _t.Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None

    _nested = {
        "client_secret": "RealtimeSessionCreateRequestClientSecret",
        "voice": "VoiceIdsOrCustomVoice",
        "input_audio_transcription": "RealtimeSessionCreateRequestInputAudioTranscription",
        "tracing": "RealtimeSessionCreateRequestTracing",
        "turn_detection": "RealtimeSessionCreateRequestTurnDetection",
        "tools": _each("RealtimeSessionCreateRequestTool"),
        "truncation": "RealtimeTruncation",
        "prompt": "Prompt",
    }
    _nullable = frozenset({"prompt"})


@_define
class RealtimeSessionCreateRequestClientSecret(_Model):
    """An object with `value` and `expires_at`."""

    value: str
    expires_at: int
    """Unix seconds."""


@_define
class RealtimeSessionCreateRequestGA(_Model):
    """The settings of a realtime session: model, instructions, audio, tools and more."""

    type: _t.Literal["realtime"] = "realtime"
    output_modalities: list[_t.Literal["text", "audio"]] | None = None
    """Default: `["audio"]`."""
    model: (
        str | _t.Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1",
        "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
        "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
        "gpt-audio-mini-2025-12-15"] | None
    ) = None
    instructions: str | None = None
    audio: RealtimeSessionCreateRequestGAAudio | None = None
    include: list[_t.Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: RealtimeSessionCreateRequestGATracing | None = None
    """Default: `null`."""
    tools: list[RealtimeSessionCreateRequestGATool] | None = None
    tool_choice: RealtimeSessionCreateRequestGAToolChoice | None = None
    """Default: `"auto"`."""
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | _t.Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None

    _nested = {
        "audio": "RealtimeSessionCreateRequestGAAudio",
        "tracing": "RealtimeSessionCreateRequestGATracing",
        "tools": _each("RealtimeSessionCreateRequestGATool"),
        "tool_choice": "RealtimeSessionCreateRequestGAToolChoice",
        "reasoning": "RealtimeReasoning",
        "truncation": "RealtimeTruncation",
        "prompt": "Prompt",
    }
    _nullable = frozenset({"prompt", "tracing"})


@_define
class RealtimeSessionCreateRequestGAAudio(_Model):
    """An object with `input` and `output`."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = None
    output: RealtimeSessionCreateRequestGAAudioOutput | None = None

    _nested = {
        "input": "RealtimeSessionCreateRequestGAAudioInput",
        "output": "RealtimeSessionCreateRequestGAAudioOutput",
    }


@_define
class RealtimeSessionCreateRequestGAAudioInput(_Model):
    """An object with `format`, `transcription`, `noise_reduction` and `turn_detection`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None
    """Default: `null`."""
    turn_detection: RealtimeTurnDetection | None = None

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscription",
        "noise_reduction": "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }
    _nullable = frozenset({"turn_detection"})


@_define
class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType | None = None


@_define
class RealtimeSessionCreateRequestGAAudioOutput(_Model):
    """An object with `format`, `voice` and `speed`."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    """Default: `"alloy"`."""
    speed: float | None = None
    """From 0.25 to 1.5. Default: `1`."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "voice": "VoiceIdsOrCustomVoice",
    }


@_define
class RealtimeSessionCreateRequestGATracingVariant2(_Model):
    """An object with `workflow_name`, `group_id` and `metadata`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, _t.Any] | None = None


@_define
class RealtimeSessionCreateRequestInputAudioTranscription(_Model):
    """An object with `model`."""

    model: str | None = None


@_define
class RealtimeSessionCreateRequestTool(_Model):
    """An object marked `type: "function"`."""

    type: _t.Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, _t.Any] | None = None


@_define
class RealtimeSessionCreateRequestTracingVariant2(_Model):
    """An object with `workflow_name`, `group_id` and `metadata`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, _t.Any] | None = None


@_define
class RealtimeSessionCreateRequestTurnDetection(_Model):
    """An object with `type`, `threshold`, `prefix_padding_ms` and `silence_duration_ms`."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@_define
class RealtimeSessionCreateResponseGA(_Model):
    """A realtime session as the server set it up."""

    type: _t.Literal["realtime"] = "realtime"
    id: str
    object: _t.Literal["realtime.session"] = "realtime.session"
    expires_at: int | None = None
    """Unix seconds."""
    output_modalities: list[_t.Literal["text", "audio"]] | None = None
    """Default: `["audio"]`."""
    model: (
        str | _t.Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1",
        "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
        "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
        "gpt-audio-mini-2025-12-15"] | None
    ) = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseGAAudio | None = None
    include: list[_t.Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: RealtimeSessionCreateResponseGATracing | None = None
    """Default: `null`."""
    tools: list[RealtimeSessionCreateResponseGATool] | None = None
    tool_choice: RealtimeSessionCreateResponseGAToolChoice | None = None
    """Default: `"auto"`."""
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | _t.Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None

    _nested = {
        "audio": "RealtimeSessionCreateResponseGAAudio",
        "tracing": "RealtimeSessionCreateResponseGATracing",
        "tools": _each("RealtimeSessionCreateResponseGATool"),
        "tool_choice": "RealtimeSessionCreateResponseGAToolChoice",
        "reasoning": "RealtimeReasoning",
        "truncation": "RealtimeTruncation",
        "prompt": "Prompt",
    }
    _nullable = frozenset({"prompt", "tracing"})


@_define
class RealtimeSessionCreateResponseGAAudio(_Model):
    """An object with `input` and `output`."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = None
    output: RealtimeSessionCreateResponseGAAudioOutput | None = None

    _nested = {
        "input": "RealtimeSessionCreateResponseGAAudioInput",
        "output": "RealtimeSessionCreateResponseGAAudioOutput",
    }


@_define
class RealtimeSessionCreateResponseGAAudioInput(_Model):
    """An object with `format`, `transcription`, `noise_reduction` and `turn_detection`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    """Default: `null`."""
    turn_detection: RealtimeTurnDetection | None = None

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeSessionCreateResponseGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }
    _nullable = frozenset({"turn_detection"})


@_define
class RealtimeSessionCreateResponseGAAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType | None = None


@_define
class RealtimeSessionCreateResponseGAAudioOutput(_Model):
    """An object with `format`, `voice` and `speed`."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    """Default: `"alloy"`."""
    speed: float | None = None
    """From 0.25 to 1.5. Default: `1`."""

    _nested = {
        "format": "RealtimeAudioFormats",
    }


@_define
class RealtimeSessionCreateResponseGATracingVariant2(_Model):
    """An object with `workflow_name`, `group_id` and `metadata`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, _t.Any] | None = None


@_define
class RealtimeSessionInputAudioNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType | None = None


@_define
class RealtimeSessionTracingVariant2(_Model):
    """An object with `workflow_name`, `group_id` and `metadata`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, _t.Any] | None = None


@_define
class RealtimeTranscriptionSessionCreateRequest(_Model):
    """An object with `turn_detection`, `input_audio_noise_reduction`, `input_audio_format` and 2 more."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None = None
    """Default: `null`."""
    input_audio_format: _t.Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Default: `"pcm16"`."""
    input_audio_transcription: AudioTranscription | None = None
    include: list[_t.Literal["item.input_audio_transcription.logprobs"]] | None = None

    _nested = {
        "turn_detection": "RealtimeTranscriptionSessionCreateRequestTurnDetection",
        "input_audio_noise_reduction": "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction",
        "input_audio_transcription": "AudioTranscription",
    }


@_define
class RealtimeTranscriptionSessionCreateRequestGA(_Model):
    """The settings of a realtime session that only transcribes audio."""

    type: _t.Literal["transcription"] = "transcription"
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = None
    include: list[_t.Literal["item.input_audio_transcription.logprobs"]] | None = None

    _nested = {
        "audio": "RealtimeTranscriptionSessionCreateRequestGAAudio",
    }


@_define
class RealtimeTranscriptionSessionCreateRequestGAAudio(_Model):
    """An object with `input`."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = None

    _nested = {
        "input": "RealtimeTranscriptionSessionCreateRequestGAAudioInput",
    }


@_define
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(_Model):
    """An object with `format`, `transcription`, `noise_reduction` and `turn_detection`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = None
    """Default: `null`."""
    turn_detection: RealtimeTurnDetection | None = None

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscription",
        "noise_reduction": "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }
    _nullable = frozenset({"turn_detection"})


@_define
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType | None = None


@_define
class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType | None = None


@_define
class RealtimeTranscriptionSessionCreateRequestTurnDetection(_Model):
    """An object marked `type: "server_vad"`."""

    type: _t.Literal["server_vad"] | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@_define
class RealtimeTranscriptionSessionCreateResponseClientSecret(_Model):
    """An object with `value` and `expires_at`."""

    value: str
    expires_at: int
    """Unix seconds."""


@_define
class RealtimeTranscriptionSessionCreateResponseGA(_Model):
    """A realtime transcription session as the server set it up."""

    type: _t.Literal["transcription"] = "transcription"
    id: str
    object: str
    expires_at: int | None = None
    """Unix seconds."""
    include: list[_t.Literal["item.input_audio_transcription.logprobs"]] | None = None
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None

    _nested = {
        "audio": "RealtimeTranscriptionSessionCreateResponseGAAudio",
    }


@_define
class RealtimeTranscriptionSessionCreateResponseGAAudio(_Model):
    """An object with `input`."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = None

    _nested = {
        "input": "RealtimeTranscriptionSessionCreateResponseGAAudioInput",
    }


@_define
class RealtimeTranscriptionSessionCreateResponseGAAudioInput(_Model):
    """An object with `format`, `transcription`, `noise_reduction` and `turn_detection`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = None

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection",
    }
    _nullable = frozenset({"turn_detection"})


@_define
class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType | None = None


@_define
class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(_Model):
    """An object with `type`, `threshold`, `prefix_padding_ms` and `silence_duration_ms`."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@_define
class RealtimeTranscriptionSessionCreateResponseTurnDetection(_Model):
    """An object with `type`, `threshold`, `prefix_padding_ms` and `silence_duration_ms`."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@_define
class RealtimeTranslationClientEventInputAudioBufferAppend(_Model):
    """An object marked `type: "session.input_audio_buffer.append"`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["session.input_audio_buffer.append"] = "session.input_audio_buffer.append"
    audio: str


@_define
class RealtimeTranslationClientEventSessionClose(_Model):
    """An object marked `type: "session.close"`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["session.close"] = "session.close"


@_define
class RealtimeTranslationClientEventSessionUpdate(_Model):
    """An object marked `type: "session.update"`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: _t.Literal["session.update"] = "session.update"
    session: RealtimeTranslationSessionUpdateRequest

    _nested = {
        "session": "RealtimeTranslationSessionUpdateRequest",
    }


@_define
class RealtimeTranslationClientSecretCreateRequest(_Model):
    """An object with `expires_after` and `session`."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = None
    session: RealtimeTranslationSessionCreateRequest

    _nested = {
        "expires_after": "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
        "session": "RealtimeTranslationSessionCreateRequest",
    }


@_define
class RealtimeTranslationClientSecretCreateRequestExpiresAfter(_Model):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Literal["created_at"] | None = None
    seconds: int | None = None
    """From 10 to 7,200. Default: `600`."""


@_define
class RealtimeTranslationClientSecretCreateResponse(_Model):
    """A short-lived key for a realtime translation session, with its settings."""

    value: str
    expires_at: int
    """Unix seconds."""
    session: RealtimeTranslationSession

    _nested = {
        "session": "RealtimeTranslationSession",
    }


@_define
class RealtimeTranslationServerEventSessionClosed(_Model):
    """An object marked `type: "session.closed"`."""

    event_id: str
    type: _t.Literal["session.closed"] = "session.closed"


@_define
class RealtimeTranslationServerEventSessionCreated(_Model):
    """An object marked `type: "session.created"`."""

    event_id: str
    type: _t.Literal["session.created"] = "session.created"
    session: RealtimeTranslationSession

    _nested = {
        "session": "RealtimeTranslationSession",
    }


@_define
class RealtimeTranslationServerEventSessionInputTranscriptDelta(_Model):
    """An object marked `type: "session.input_transcript.delta"`."""

    event_id: str
    type: _t.Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    delta: str
    elapsed_ms: int | None = None

    _nullable = frozenset({"elapsed_ms"})


@_define
class RealtimeTranslationServerEventSessionOutputAudioDelta(_Model):
    """An object marked `type: "session.output_audio.delta"`."""

    event_id: str
    type: _t.Literal["session.output_audio.delta"] = "session.output_audio.delta"
    delta: str
    sample_rate: int | None = None
    """Default: `24000`."""
    channels: int | None = None
    """Default: `1`."""
    format: _t.Literal["pcm16"] | None = None
    elapsed_ms: int | None = None

    _nullable = frozenset({"elapsed_ms"})


@_define
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(_Model):
    """An object marked `type: "session.output_transcript.delta"`."""

    event_id: str
    type: _t.Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    delta: str
    elapsed_ms: int | None = None

    _nullable = frozenset({"elapsed_ms"})


@_define
class RealtimeTranslationServerEventSessionUpdated(_Model):
    """An object marked `type: "session.updated"`."""

    event_id: str
    type: _t.Literal["session.updated"] = "session.updated"
    session: RealtimeTranslationSession

    _nested = {
        "session": "RealtimeTranslationSession",
    }


@_define
class RealtimeTranslationSession(_Model):
    """A realtime session that translates speech, with its audio settings."""

    id: str
    type: _t.Literal["translation"] = "translation"
    expires_at: int
    """Unix seconds."""
    model: str
    audio: RealtimeTranslationSessionAudio

    _nested = {
        "audio": "RealtimeTranslationSessionAudio",
    }


@_define
class RealtimeTranslationSessionAudio(_Model):
    """An object with `input` and `output`."""

    input: RealtimeTranslationSessionAudioInput | None = None
    output: RealtimeTranslationSessionAudioOutput | None = None

    _nested = {
        "input": "RealtimeTranslationSessionAudioInput",
        "output": "RealtimeTranslationSessionAudioOutput",
    }


@_define
class RealtimeTranslationSessionAudioInput(_Model):
    """An object with `transcription` and `noise_reduction`."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None

    _nested = {
        "transcription": "RealtimeTranslationSessionAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionAudioInputNoiseReduction",
    }
    _nullable = frozenset({"noise_reduction", "transcription"})


@_define
class RealtimeTranslationSessionAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType


@_define
class RealtimeTranslationSessionAudioInputTranscription(_Model):
    """An object with `model`."""

    model: str


@_define
class RealtimeTranslationSessionAudioOutput(_Model):
    """An object with `language`."""

    language: str | None = None


@_define
class RealtimeTranslationSessionCreateRequest(_Model):
    """An object with `model` and `audio`."""

    model: str
    audio: RealtimeTranslationSessionCreateRequestAudio | None = None

    _nested = {
        "audio": "RealtimeTranslationSessionCreateRequestAudio",
    }


@_define
class RealtimeTranslationSessionCreateRequestAudio(_Model):
    """An object with `input` and `output`."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = None
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = None

    _nested = {
        "input": "RealtimeTranslationSessionCreateRequestAudioInput",
        "output": "RealtimeTranslationSessionCreateRequestAudioOutput",
    }


@_define
class RealtimeTranslationSessionCreateRequestAudioInput(_Model):
    """An object with `transcription` and `noise_reduction`."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None

    _nested = {
        "transcription": "RealtimeTranslationSessionCreateRequestAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction",
    }
    _nullable = frozenset({"noise_reduction", "transcription"})


@_define
class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType


@_define
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(_Model):
    """An object with `model`."""

    model: str


@_define
class RealtimeTranslationSessionCreateRequestAudioOutput(_Model):
    """An object with `language`."""

    language: str | None = None


@_define
class RealtimeTranslationSessionUpdateRequest(_Model):
    """An object with `audio`."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None

    _nested = {
        "audio": "RealtimeTranslationSessionUpdateRequestAudio",
    }


@_define
class RealtimeTranslationSessionUpdateRequestAudio(_Model):
    """An object with `input` and `output`."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None

    _nested = {
        "input": "RealtimeTranslationSessionUpdateRequestAudioInput",
        "output": "RealtimeTranslationSessionUpdateRequestAudioOutput",
    }


@_define
class RealtimeTranslationSessionUpdateRequestAudioInput(_Model):
    """An object with `transcription` and `noise_reduction`."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None

    _nested = {
        "transcription": "RealtimeTranslationSessionUpdateRequestAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
    }
    _nullable = frozenset({"noise_reduction", "transcription"})


@_define
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(_Model):
    """An object with `type`."""

    type: NoiseReductionType


@_define
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(_Model):
    """An object with `model`."""

    model: str


@_define
class RealtimeTranslationSessionUpdateRequestAudioOutput(_Model):
    """An object with `language`."""

    language: str | None = None


@_define
class RealtimeTruncationRetentionRatio(_Model):
    """An object marked `type: "retention_ratio"`."""

    type: _t.Literal["retention_ratio"] = "retention_ratio"
    retention_ratio: float
    """From 0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None

    _nested = {
        "token_limits": "RealtimeTruncationRetentionRatioTokenLimits",
    }


@_define
class RealtimeTruncationRetentionRatioTokenLimits(_Model):
    """An object with `post_instructions`."""

    post_instructions: int | None = None
    """At least 0."""


@_define
class RealtimeTurnDetectionSemanticVad(_Model):
    """Detects the end of a turn by what the speaker has said."""

    type: _t.Literal["semantic_vad"] = "semantic_vad"
    eagerness: _t.Literal["low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""
    create_response: bool | None = None
    """Default: `true`."""
    interrupt_response: bool | None = None
    """Default: `true`."""


@_define
class RealtimeTurnDetectionServerVad(_Model):
    """Detects the end of a turn by how long the speaker is silent."""

    type: _t.Literal["server_vad"] = "server_vad"
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    """Default: `true`."""
    interrupt_response: bool | None = None
    """Default: `true`."""
    idle_timeout_ms: int | None = None
    """From 5,000 to 30,000."""

    _nullable = frozenset({"idle_timeout_ms"})


@_define
class TranscriptionSession(_Model):
    """A transcription session of the earlier realtime API, with its client secret."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    modalities: _t.Any = None
    input_audio_format: str | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = None

    _nested = {
        "client_secret": "RealtimeTranscriptionSessionCreateResponseClientSecret",
        "input_audio_transcription": "AudioTranscriptionResponse",
        "turn_detection": "RealtimeTranscriptionSessionCreateResponseTurnDetection",
    }


if _t.TYPE_CHECKING:
    RealtimeAudioFormats: _t.TypeAlias = (
        RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma
    )
    """An audio format of a realtime session: PCM or G.711. Told apart by `type`."""
    RealtimeBetaResponseCreateParamsToolChoice: _t.TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP
    """Told apart by `type`."""
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage: _t.TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration
    )
    """Told apart by `type`."""
    RealtimeClientEvent: _t.TypeAlias = (
        RealtimeClientEventConversationItemCreate | RealtimeClientEventConversationItemDelete
        | RealtimeClientEventConversationItemRetrieve | RealtimeClientEventConversationItemTruncate
        | RealtimeClientEventInputAudioBufferAppend | RealtimeClientEventInputAudioBufferClear
        | RealtimeClientEventOutputAudioBufferClear | RealtimeClientEventInputAudioBufferCommit
        | RealtimeClientEventResponseCancel | RealtimeClientEventResponseCreate | RealtimeClientEventSessionUpdate
    )
    """Any event that a client can send in a realtime session. Told apart by `type`."""
    RealtimeClientEventSessionUpdateSession: _t.TypeAlias = (
        RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA
    )
    """Told apart by `type`."""
    RealtimeConversationItem: _t.TypeAlias = (
        RealtimeConversationItemMessageSystem | RealtimeConversationItemMessageUser
        | RealtimeConversationItemMessageAssistant | RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutput | RealtimeMCPApprovalResponse | RealtimeMCPListTools
        | RealtimeMCPToolCall | RealtimeMCPApprovalRequest
    )
    """Any item that a realtime conversation can hold. Told apart by `type`."""
    RealtimeCreateClientSecretRequestSession: _t.TypeAlias = (
        RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA
    )
    """Told apart by `type`."""
    RealtimeCreateClientSecretResponseSession: _t.TypeAlias = (
        RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    )
    """Told apart by `type`."""
    RealtimeMCPToolCallError: _t.TypeAlias = (
        RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError
    )
    """Told apart by `type`."""
    RealtimeResponseCreateParamsTool: _t.TypeAlias = RealtimeFunctionTool | MCPTool
    """Told apart by `type`."""
    RealtimeResponseCreateParamsToolChoice: _t.TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP
    """Told apart by `type`."""
    RealtimeServerEvent: _t.TypeAlias = (
        RealtimeServerEventConversationCreated | RealtimeServerEventConversationItemCreated
        | RealtimeServerEventConversationItemDeleted
        | RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
        | RealtimeServerEventConversationItemInputAudioTranscriptionDelta
        | RealtimeServerEventConversationItemInputAudioTranscriptionFailed
        | RealtimeServerEventConversationItemRetrieved | RealtimeServerEventConversationItemTruncated
        | RealtimeServerEventError | RealtimeServerEventInputAudioBufferCleared
        | RealtimeServerEventInputAudioBufferCommitted | RealtimeServerEventInputAudioBufferDtmfEventReceived
        | RealtimeServerEventInputAudioBufferSpeechStarted | RealtimeServerEventInputAudioBufferSpeechStopped
        | RealtimeServerEventRateLimitsUpdated | RealtimeServerEventResponseAudioDelta
        | RealtimeServerEventResponseAudioDone | RealtimeServerEventResponseAudioTranscriptDelta
        | RealtimeServerEventResponseAudioTranscriptDone | RealtimeServerEventResponseContentPartAdded
        | RealtimeServerEventResponseContentPartDone | RealtimeServerEventResponseCreated
        | RealtimeServerEventResponseDone | RealtimeServerEventResponseFunctionCallArgumentsDelta
        | RealtimeServerEventResponseFunctionCallArgumentsDone | RealtimeServerEventResponseOutputItemAdded
        | RealtimeServerEventResponseOutputItemDone | RealtimeServerEventResponseTextDelta
        | RealtimeServerEventResponseTextDone | RealtimeServerEventSessionCreated
        | RealtimeServerEventSessionUpdated | RealtimeServerEventOutputAudioBufferStarted
        | RealtimeServerEventOutputAudioBufferStopped | RealtimeServerEventOutputAudioBufferCleared
        | RealtimeServerEventConversationItemAdded | RealtimeServerEventConversationItemDone
        | RealtimeServerEventInputAudioBufferTimeoutTriggered
        | RealtimeServerEventConversationItemInputAudioTranscriptionSegment
        | RealtimeServerEventMCPListToolsInProgress | RealtimeServerEventMCPListToolsCompleted
        | RealtimeServerEventMCPListToolsFailed | RealtimeServerEventResponseMCPCallArgumentsDelta
        | RealtimeServerEventResponseMCPCallArgumentsDone | RealtimeServerEventResponseMCPCallInProgress
        | RealtimeServerEventResponseMCPCallCompleted | RealtimeServerEventResponseMCPCallFailed
    )
    """Any event that the server can send in a realtime session. Told apart by `type`."""
    RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage: _t.TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration
    )
    """Told apart by `type`."""
    RealtimeServerEventSessionCreatedSession: _t.TypeAlias = (
        RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    )
    """Told apart by `type`."""
    RealtimeServerEventSessionUpdatedSession: _t.TypeAlias = (
        RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    )
    """Told apart by `type`."""
    RealtimeSessionCreateRequestGATool: _t.TypeAlias = RealtimeFunctionTool | MCPTool
    """Told apart by `type`."""
    RealtimeSessionCreateRequestGAToolChoice: _t.TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP
    """Told apart by `type`."""
    RealtimeSessionCreateRequestGATracing: _t.TypeAlias = (
        _t.Literal["auto"] | RealtimeSessionCreateRequestGATracingVariant2
    )
    RealtimeSessionCreateRequestTracing: _t.TypeAlias = (
        _t.Literal["auto"] | RealtimeSessionCreateRequestTracingVariant2
    )
    RealtimeSessionCreateResponseGATool: _t.TypeAlias = RealtimeFunctionTool | MCPTool
    """Told apart by `type`."""
    RealtimeSessionCreateResponseGAToolChoice: _t.TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP
    """Told apart by `type`."""
    RealtimeSessionCreateResponseGATracing: _t.TypeAlias = (
        _t.Literal["auto"] | RealtimeSessionCreateResponseGATracingVariant2
    )
    RealtimeSessionTracing: _t.TypeAlias = _t.Literal["auto"] | RealtimeSessionTracingVariant2
    RealtimeTranslationClientEvent: _t.TypeAlias = (
        RealtimeTranslationClientEventSessionUpdate | RealtimeTranslationClientEventInputAudioBufferAppend
        | RealtimeTranslationClientEventSessionClose
    )
    """Told apart by `type`."""
    RealtimeTranslationServerEvent: _t.TypeAlias = (
        RealtimeServerEventError | RealtimeTranslationServerEventSessionCreated
        | RealtimeTranslationServerEventSessionUpdated | RealtimeTranslationServerEventSessionClosed
        | RealtimeTranslationServerEventSessionInputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputAudioDelta
    )
    """Told apart by `type`."""
    RealtimeTruncation: _t.TypeAlias = _t.Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio
    """How a realtime conversation is shortened when it grows too long."""
    RealtimeTurnDetection: _t.TypeAlias = RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad
    """How the server notices that a speaker has finished: by silence or by meaning. Told apart by `type`."""
else:
    RealtimeAudioFormats = _Choice(
        __name__,
        "RealtimeAudioFormats",
        tag="type",
        table={
            "audio/pcm": "RealtimeAudioFormatsAudioPcm",
            "audio/pcmu": "RealtimeAudioFormatsAudioPcmu",
            "audio/pcma": "RealtimeAudioFormatsAudioPcma",
        },
    )
    RealtimeBetaResponseCreateParamsToolChoice = _Choice(
        __name__,
        "RealtimeBetaResponseCreateParamsToolChoice",
        tag="type",
        table={
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage = _Choice(
        __name__,
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage",
        tag="type",
        table={
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        },
    )
    RealtimeClientEvent = _Choice(
        __name__,
        "RealtimeClientEvent",
        tag="type",
        table={
            "conversation.item.create": "RealtimeClientEventConversationItemCreate",
            "conversation.item.delete": "RealtimeClientEventConversationItemDelete",
            "conversation.item.retrieve": "RealtimeClientEventConversationItemRetrieve",
            "conversation.item.truncate": "RealtimeClientEventConversationItemTruncate",
            "input_audio_buffer.append": "RealtimeClientEventInputAudioBufferAppend",
            "input_audio_buffer.clear": "RealtimeClientEventInputAudioBufferClear",
            "output_audio_buffer.clear": "RealtimeClientEventOutputAudioBufferClear",
            "input_audio_buffer.commit": "RealtimeClientEventInputAudioBufferCommit",
            "response.cancel": "RealtimeClientEventResponseCancel",
            "response.create": "RealtimeClientEventResponseCreate",
            "session.update": "RealtimeClientEventSessionUpdate",
        },
    )
    RealtimeClientEventSessionUpdateSession = _Choice(
        __name__,
        "RealtimeClientEventSessionUpdateSession",
        tag="type",
        table={
            "realtime": "RealtimeSessionCreateRequestGA",
            "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
        },
    )
    RealtimeConversationItem = _Choice(
        __name__,
        "RealtimeConversationItem",
        tag="type",
        table={
            "message": "RealtimeConversationItemMessageSystem",
            "function_call": "RealtimeConversationItemFunctionCall",
            "function_call_output": "RealtimeConversationItemFunctionCallOutput",
            "mcp_approval_response": "RealtimeMCPApprovalResponse",
            "mcp_list_tools": "RealtimeMCPListTools",
            "mcp_call": "RealtimeMCPToolCall",
            "mcp_approval_request": "RealtimeMCPApprovalRequest",
        },
        ties={
            "message": ("role", {"system": "RealtimeConversationItemMessageSystem", "user": "RealtimeConversationItemMessageUser", "assistant": "RealtimeConversationItemMessageAssistant"}),
        },
    )
    RealtimeCreateClientSecretRequestSession = _Choice(
        __name__,
        "RealtimeCreateClientSecretRequestSession",
        tag="type",
        table={
            "realtime": "RealtimeSessionCreateRequestGA",
            "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
        },
    )
    RealtimeCreateClientSecretResponseSession = _Choice(
        __name__,
        "RealtimeCreateClientSecretResponseSession",
        tag="type",
        table={
            "realtime": "RealtimeSessionCreateResponseGA",
            "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
        },
    )
    RealtimeMCPToolCallError = _Choice(
        __name__,
        "RealtimeMCPToolCallError",
        tag="type",
        table={
            "protocol_error": "RealtimeMCPProtocolError",
            "tool_execution_error": "RealtimeMCPToolExecutionError",
            "http_error": "RealtimeMCPHTTPError",
        },
    )
    RealtimeResponseCreateParamsTool = _Choice(
        __name__,
        "RealtimeResponseCreateParamsTool",
        tag="type",
        table={
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        },
        default="RealtimeFunctionTool",
    )
    RealtimeResponseCreateParamsToolChoice = _Choice(
        __name__,
        "RealtimeResponseCreateParamsToolChoice",
        tag="type",
        table={
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
    RealtimeServerEvent = _Choice(
        __name__,
        "RealtimeServerEvent",
        tag="type",
        table={
            "conversation.created": "RealtimeServerEventConversationCreated",
            "conversation.item.created": "RealtimeServerEventConversationItemCreated",
            "conversation.item.deleted": "RealtimeServerEventConversationItemDeleted",
            "conversation.item.input_audio_transcription.completed": "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
            "conversation.item.input_audio_transcription.delta": "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
            "conversation.item.input_audio_transcription.failed": "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
            "conversation.item.retrieved": "RealtimeServerEventConversationItemRetrieved",
            "conversation.item.truncated": "RealtimeServerEventConversationItemTruncated",
            "error": "RealtimeServerEventError",
            "input_audio_buffer.cleared": "RealtimeServerEventInputAudioBufferCleared",
            "input_audio_buffer.committed": "RealtimeServerEventInputAudioBufferCommitted",
            "input_audio_buffer.dtmf_event_received": "RealtimeServerEventInputAudioBufferDtmfEventReceived",
            "input_audio_buffer.speech_started": "RealtimeServerEventInputAudioBufferSpeechStarted",
            "input_audio_buffer.speech_stopped": "RealtimeServerEventInputAudioBufferSpeechStopped",
            "rate_limits.updated": "RealtimeServerEventRateLimitsUpdated",
            "response.output_audio.delta": "RealtimeServerEventResponseAudioDelta",
            "response.output_audio.done": "RealtimeServerEventResponseAudioDone",
            "response.output_audio_transcript.delta": "RealtimeServerEventResponseAudioTranscriptDelta",
            "response.output_audio_transcript.done": "RealtimeServerEventResponseAudioTranscriptDone",
            "response.content_part.added": "RealtimeServerEventResponseContentPartAdded",
            "response.content_part.done": "RealtimeServerEventResponseContentPartDone",
            "response.created": "RealtimeServerEventResponseCreated",
            "response.done": "RealtimeServerEventResponseDone",
            "response.function_call_arguments.delta": "RealtimeServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "RealtimeServerEventResponseFunctionCallArgumentsDone",
            "response.output_item.added": "RealtimeServerEventResponseOutputItemAdded",
            "response.output_item.done": "RealtimeServerEventResponseOutputItemDone",
            "response.output_text.delta": "RealtimeServerEventResponseTextDelta",
            "response.output_text.done": "RealtimeServerEventResponseTextDone",
            "session.created": "RealtimeServerEventSessionCreated",
            "session.updated": "RealtimeServerEventSessionUpdated",
            "output_audio_buffer.started": "RealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "RealtimeServerEventOutputAudioBufferStopped",
            "output_audio_buffer.cleared": "RealtimeServerEventOutputAudioBufferCleared",
            "conversation.item.added": "RealtimeServerEventConversationItemAdded",
            "conversation.item.done": "RealtimeServerEventConversationItemDone",
            "input_audio_buffer.timeout_triggered": "RealtimeServerEventInputAudioBufferTimeoutTriggered",
            "conversation.item.input_audio_transcription.segment": "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
            "mcp_list_tools.in_progress": "RealtimeServerEventMCPListToolsInProgress",
            "mcp_list_tools.completed": "RealtimeServerEventMCPListToolsCompleted",
            "mcp_list_tools.failed": "RealtimeServerEventMCPListToolsFailed",
            "response.mcp_call_arguments.delta": "RealtimeServerEventResponseMCPCallArgumentsDelta",
            "response.mcp_call_arguments.done": "RealtimeServerEventResponseMCPCallArgumentsDone",
            "response.mcp_call.in_progress": "RealtimeServerEventResponseMCPCallInProgress",
            "response.mcp_call.completed": "RealtimeServerEventResponseMCPCallCompleted",
            "response.mcp_call.failed": "RealtimeServerEventResponseMCPCallFailed",
        },
    )
    RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage = _Choice(
        __name__,
        "RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage",
        tag="type",
        table={
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        },
    )
    RealtimeServerEventSessionCreatedSession = _Choice(
        __name__,
        "RealtimeServerEventSessionCreatedSession",
        tag="type",
        table={
            "realtime": "RealtimeSessionCreateResponseGA",
            "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
        },
    )
    RealtimeServerEventSessionUpdatedSession = _Choice(
        __name__,
        "RealtimeServerEventSessionUpdatedSession",
        tag="type",
        table={
            "realtime": "RealtimeSessionCreateResponseGA",
            "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
        },
    )
    RealtimeSessionCreateRequestGATool = _Choice(
        __name__,
        "RealtimeSessionCreateRequestGATool",
        tag="type",
        table={
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        },
        default="RealtimeFunctionTool",
    )
    RealtimeSessionCreateRequestGAToolChoice = _Choice(
        __name__,
        "RealtimeSessionCreateRequestGAToolChoice",
        tag="type",
        table={
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
    RealtimeSessionCreateRequestGATracing = _Choice(
        __name__,
        "RealtimeSessionCreateRequestGATracing",
        default="RealtimeSessionCreateRequestGATracingVariant2",
    )
    RealtimeSessionCreateRequestTracing = _Choice(
        __name__,
        "RealtimeSessionCreateRequestTracing",
        default="RealtimeSessionCreateRequestTracingVariant2",
    )
    RealtimeSessionCreateResponseGATool = _Choice(
        __name__,
        "RealtimeSessionCreateResponseGATool",
        tag="type",
        table={
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        },
        default="RealtimeFunctionTool",
    )
    RealtimeSessionCreateResponseGAToolChoice = _Choice(
        __name__,
        "RealtimeSessionCreateResponseGAToolChoice",
        tag="type",
        table={
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
    RealtimeSessionCreateResponseGATracing = _Choice(
        __name__,
        "RealtimeSessionCreateResponseGATracing",
        default="RealtimeSessionCreateResponseGATracingVariant2",
    )
    RealtimeSessionTracing = _Choice(
        __name__,
        "RealtimeSessionTracing",
        default="RealtimeSessionTracingVariant2",
    )
    RealtimeTranslationClientEvent = _Choice(
        __name__,
        "RealtimeTranslationClientEvent",
        tag="type",
        table={
            "session.update": "RealtimeTranslationClientEventSessionUpdate",
            "session.input_audio_buffer.append": "RealtimeTranslationClientEventInputAudioBufferAppend",
            "session.close": "RealtimeTranslationClientEventSessionClose",
        },
    )
    RealtimeTranslationServerEvent = _Choice(
        __name__,
        "RealtimeTranslationServerEvent",
        tag="type",
        table={
            "error": "RealtimeServerEventError",
            "session.created": "RealtimeTranslationServerEventSessionCreated",
            "session.updated": "RealtimeTranslationServerEventSessionUpdated",
            "session.closed": "RealtimeTranslationServerEventSessionClosed",
            "session.input_transcript.delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "session.output_transcript.delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "session.output_audio.delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
        },
    )
    RealtimeTruncation = _Choice(
        __name__,
        "RealtimeTruncation",
        default="RealtimeTruncationRetentionRatio",
    )
    RealtimeTurnDetection = _Choice(
        __name__,
        "RealtimeTurnDetection",
        tag="type",
        table={
            "server_vad": "RealtimeTurnDetectionServerVad",
            "semantic_vad": "RealtimeTurnDetectionSemanticVad",
        },
    )
