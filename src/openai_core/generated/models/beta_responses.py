"""The models of `beta_responses`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

import openai_core.computed.beta_responses as _computed
from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import values as _values

__all__ = [
    "BetaAdditionalTools",
    "BetaAdditionalToolsItemParam",
    "BetaAgentMessage",
    "BetaAgentMessageContent",
    "BetaAgentMessageItemParam",
    "BetaAgentMessageItemParamContent",
    "BetaAgentTag",
    "BetaAgentTagParam",
    "BetaAnnotation",
    "BetaApplyPatchCallOutputStatus",
    "BetaApplyPatchCallOutputStatusParam",
    "BetaApplyPatchCallStatus",
    "BetaApplyPatchCallStatusParam",
    "BetaApplyPatchCreateFileOperation",
    "BetaApplyPatchCreateFileOperationParam",
    "BetaApplyPatchDeleteFileOperation",
    "BetaApplyPatchDeleteFileOperationParam",
    "BetaApplyPatchOperationParam",
    "BetaApplyPatchToolCall",
    "BetaApplyPatchToolCallItemParam",
    "BetaApplyPatchToolCallOperation",
    "BetaApplyPatchToolCallOutput",
    "BetaApplyPatchToolCallOutputItemParam",
    "BetaApplyPatchToolParam",
    "BetaApplyPatchUpdateFileOperation",
    "BetaApplyPatchUpdateFileOperationParam",
    "BetaApproximateLocation",
    "BetaAutoCodeInterpreterToolParam",
    "BetaAutoCodeInterpreterToolParamNetworkPolicy",
    "BetaCallableToolAllowedCaller",
    "BetaClickButtonType",
    "BetaClickParam",
    "BetaCodeInterpreterOutputImage",
    "BetaCodeInterpreterOutputLogs",
    "BetaCodeInterpreterTool",
    "BetaCodeInterpreterToolCallOutput",
    "BetaCodeInterpreterToolContainer",
    "BetaCompactResponseMethodPublicBody",
    "BetaCompactedResponse",
    "BetaCompactionBody",
    "BetaCompactionSummaryItemParam",
    "BetaCompactionTriggerItemParam",
    "BetaComparisonFilter",
    "BetaCompoundFilter",
    "BetaCompoundFilterFilter",
    "BetaComputerAction",
    "BetaComputerActionList",
    "BetaComputerCallOutputItemParam",
    "BetaComputerCallOutputStatus",
    "BetaComputerCallSafetyCheckParam",
    "BetaComputerEnvironment",
    "BetaComputerScreenshotContent",
    "BetaComputerScreenshotImage",
    "BetaComputerTool",
    "BetaComputerToolCallOutput",
    "BetaComputerToolCallOutputResource",
    "BetaComputerUsePreviewTool",
    "BetaContainerAutoParam",
    "BetaContainerAutoParamNetworkPolicy",
    "BetaContainerAutoParamSkill",
    "BetaContainerFileCitationBody",
    "BetaContainerFileCitationParam",
    "BetaContainerMemoryLimit",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReferenceParam",
    "BetaContainerReferenceResource",
    "BetaContent",
    "BetaContextManagementParam",
    "BetaConversationMessagePhase",
    "BetaConversationParam",
    "BetaConversationReferenceParam",
    "BetaCoordParam",
    "BetaCreateModelResponseProperties",
    "BetaCreateResponse",
    "BetaCustomGrammarFormatParam",
    "BetaCustomTextFormatParam",
    "BetaCustomToolCallOutput",
    "BetaCustomToolCallOutputResource",
    "BetaCustomToolCallResource",
    "BetaCustomToolParam",
    "BetaCustomToolParamFormat",
    "BetaDetailEnum",
    "BetaDirectToolCallCaller",
    "BetaDirectToolCallCallerParam",
    "BetaDoubleClickAction",
    "BetaDragParam",
    "BetaEasyInputMessage",
    "BetaEmptyModelParam",
    "BetaEncryptedContent",
    "BetaEncryptedContentParam",
    "BetaError",
    "BetaFileCitationBody",
    "BetaFileCitationParam",
    "BetaFileDetailEnum",
    "BetaFileInputDetail",
    "BetaFilePath",
    "BetaFileSearchTool",
    "BetaFileSearchToolCallResult",
    "BetaFilters",
    "BetaFunctionAndCustomToolCallOutput",
    "BetaFunctionCallItemStatus",
    "BetaFunctionCallOutputItemParam",
    "BetaFunctionCallOutputItemParamOutput",
    "BetaFunctionCallOutputStatusEnum",
    "BetaFunctionCallStatus",
    "BetaFunctionShellAction",
    "BetaFunctionShellActionParam",
    "BetaFunctionShellCall",
    "BetaFunctionShellCallEnvironment",
    "BetaFunctionShellCallItemParam",
    "BetaFunctionShellCallItemParamEnvironment",
    "BetaFunctionShellCallItemStatus",
    "BetaFunctionShellCallOutput",
    "BetaFunctionShellCallOutputContent",
    "BetaFunctionShellCallOutputContentOutcome",
    "BetaFunctionShellCallOutputContentParam",
    "BetaFunctionShellCallOutputExitOutcome",
    "BetaFunctionShellCallOutputExitOutcomeParam",
    "BetaFunctionShellCallOutputItemParam",
    "BetaFunctionShellCallOutputOutcomeParam",
    "BetaFunctionShellCallOutputStatusEnum",
    "BetaFunctionShellCallOutputTimeoutOutcome",
    "BetaFunctionShellCallOutputTimeoutOutcomeParam",
    "BetaFunctionShellCallStatus",
    "BetaFunctionShellToolParam",
    "BetaFunctionShellToolParamEnvironment",
    "BetaFunctionTool",
    "BetaFunctionToolCallOutput",
    "BetaFunctionToolCallOutputResource",
    "BetaFunctionToolCallResource",
    "BetaFunctionToolParam",
    "BetaGrammarSyntax1",
    "BetaHybridSearchOptions",
    "BetaImageDetail",
    "BetaImageGenActionEnum",
    "BetaImageGenTool",
    "BetaImageGenToolCall",
    "BetaImageGenToolInputImageMask",
    "BetaIncludeEnum",
    "BetaInlineSkillParam",
    "BetaInlineSkillSourceParam",
    "BetaInputAudio",
    "BetaInputAudioInputAudio",
    "BetaInputContent",
    "BetaInputFidelity",
    "BetaInputFileContent",
    "BetaInputFileContentParam",
    "BetaInputImageContent",
    "BetaInputImageContentParamAutoParam",
    "BetaInputMessage",
    "BetaInputMessageContentList",
    "BetaInputMessageResource",
    "BetaInputParam",
    "BetaInputTextContent",
    "BetaInputTextContentParam",
    "BetaInputTokenCount",
    "BetaItem",
    "BetaItemField",
    "BetaItemReferenceParam",
    "BetaItemResource",
    "BetaKeyPressAction",
    "BetaLocalEnvironmentParam",
    "BetaLocalEnvironmentResource",
    "BetaLocalShellExecAction",
    "BetaLocalShellToolCall",
    "BetaLocalShellToolCallOutput",
    "BetaLocalShellToolParam",
    "BetaLocalSkillParam",
    "BetaLogProb",
    "BetaMCPApprovalRequest",
    "BetaMCPApprovalResponse",
    "BetaMCPApprovalResponseResource",
    "BetaMCPListTools",
    "BetaMCPListToolsTool",
    "BetaMCPTool",
    "BetaMCPToolAllowedTools",
    "BetaMCPToolCall",
    "BetaMCPToolCallStatus",
    "BetaMCPToolFilter",
    "BetaMCPToolRequireApproval",
    "BetaMCPToolRequireApprovalVariant1",
    "BetaMessage",
    "BetaMessageContent",
    "BetaMessagePhase",
    "BetaMessageRole",
    "BetaMessageStatus",
    "BetaMetadata",
    "BetaModelIdsCompaction",
    "BetaModelIdsResponses",
    "BetaModelIdsShared",
    "BetaModelResponseProperties",
    "BetaModeration",
    "BetaModerationConfigParam",
    "BetaModerationErrorBody",
    "BetaModerationInput",
    "BetaModerationInputType",
    "BetaModerationMode",
    "BetaModerationOutput",
    "BetaModerationParam",
    "BetaModerationPolicyParam",
    "BetaModerationResultBody",
    "BetaMoveParam",
    "BetaMultiAgentAction",
    "BetaMultiAgentAction1",
    "BetaMultiAgentCall",
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallOutput",
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentParam",
    "BetaNamespaceToolParam",
    "BetaNamespaceToolParamTool",
    "BetaOutputAudio",
    "BetaOutputContent",
    "BetaOutputMessageContent",
    "BetaOutputTextContent",
    "BetaOutputTextContentParam",
    "BetaOutputTextContentParamAnnotation",
    "BetaPersonalityEnum",
    "BetaProgram",
    "BetaProgramItemParam",
    "BetaProgramOutput",
    "BetaProgramOutputItemParam",
    "BetaProgramOutputItemStatus",
    "BetaProgramOutputStatus",
    "BetaProgramToolCallCaller",
    "BetaProgramToolCallCallerParam",
    "BetaProgrammaticToolCallingParam",
    "BetaPrompt",
    "BetaPromptCacheBreakpointConfig",
    "BetaPromptCacheBreakpointParam",
    "BetaPromptCacheModeEnum",
    "BetaPromptCacheOptions",
    "BetaPromptCacheOptionsParam",
    "BetaPromptCacheRetentionEnum",
    "BetaPromptCacheTTLEnum",
    "BetaRankerVersionType",
    "BetaRankingOptions",
    "BetaReasoning",
    "BetaReasoningEffort",
    "BetaReasoningModeEnum",
    "BetaReasoningTextContent",
    "BetaResponse",
    "BetaResponseAudioDeltaEvent",
    "BetaResponseAudioDoneEvent",
    "BetaResponseAudioTranscriptDeltaEvent",
    "BetaResponseAudioTranscriptDoneEvent",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    "BetaResponseCodeInterpreterCallCodeDoneEvent",
    "BetaResponseCodeInterpreterCallCompletedEvent",
    "BetaResponseCodeInterpreterCallInProgressEvent",
    "BetaResponseCodeInterpreterCallInterpretingEvent",
    "BetaResponseCodeInterpreterToolCall",
    "BetaResponseCompletedEvent",
    "BetaResponseComputerToolCall",
    "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartDoneEvent",
    "BetaResponseConversation",
    "BetaResponseCreatedEvent",
    "BetaResponseCustomToolCall",
    "BetaResponseCustomToolCallInputDeltaEvent",
    "BetaResponseCustomToolCallInputDoneEvent",
    "BetaResponseError",
    "BetaResponseErrorCode",
    "BetaResponseErrorEvent",
    "BetaResponseFailedEvent",
    "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallSearchingEvent",
    "BetaResponseFileSearchToolCall",
    "BetaResponseFormatJsonObject",
    "BetaResponseFormatJsonSchemaSchema",
    "BetaResponseFormatText",
    "BetaResponseFunctionCallArgumentsDeltaEvent",
    "BetaResponseFunctionCallArgumentsDoneEvent",
    "BetaResponseFunctionToolCall",
    "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallPartialImageEvent",
    "BetaResponseInProgressEvent",
    "BetaResponseIncompleteDetails",
    "BetaResponseIncompleteEvent",
    "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent",
    "BetaResponseInjectFailedEvent",
    "BetaResponseInjectFailedEventError",
    "BetaResponseInputItem",
    "BetaResponseItemList",
    "BetaResponseLogProb",
    "BetaResponseLogProbTopLogprob",
    "BetaResponseMCPCallArgumentsDeltaEvent",
    "BetaResponseMCPCallArgumentsDoneEvent",
    "BetaResponseMCPCallCompletedEvent",
    "BetaResponseMCPCallFailedEvent",
    "BetaResponseMCPCallInProgressEvent",
    "BetaResponseMCPListToolsCompletedEvent",
    "BetaResponseMCPListToolsFailedEvent",
    "BetaResponseMCPListToolsInProgressEvent",
    "BetaResponseOutputItem",
    "BetaResponseOutputItemAddedEvent",
    "BetaResponseOutputItemDoneEvent",
    "BetaResponseOutputMessage",
    "BetaResponseOutputRefusal",
    "BetaResponseOutputTextAnnotationAddedEvent",
    "BetaResponsePromptVariables",
    "BetaResponsePromptVariablesValue",
    "BetaResponseProperties",
    "BetaResponseQueuedEvent",
    "BetaResponseReasoningItem",
    "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartAddedEventPart",
    "BetaResponseReasoningSummaryPartDoneEvent",
    "BetaResponseReasoningSummaryPartDoneEventPart",
    "BetaResponseReasoningSummaryTextDeltaEvent",
    "BetaResponseReasoningSummaryTextDoneEvent",
    "BetaResponseReasoningTextDeltaEvent",
    "BetaResponseReasoningTextDoneEvent",
    "BetaResponseRefusalDeltaEvent",
    "BetaResponseRefusalDoneEvent",
    "BetaResponseSteer",
    "BetaResponseSteerAcceptedEvent",
    "BetaResponseSteerEvent",
    "BetaResponseSteerFailedEvent",
    "BetaResponseSteerFailedEventError",
    "BetaResponseSteerFailure",
    "BetaResponseSteerPendingEvent",
    "BetaResponseSteerRequiredInput",
    "BetaResponseStreamEvent",
    "BetaResponseStreamOptions",
    "BetaResponseTextDeltaEvent",
    "BetaResponseTextDoneEvent",
    "BetaResponseTextParam",
    "BetaResponseUsage",
    "BetaResponseUsageInputTokensDetails",
    "BetaResponseUsageOutputTokensDetails",
    "BetaResponseWebSearchCallCompletedEvent",
    "BetaResponseWebSearchCallInProgressEvent",
    "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponseWebSearchToolCall",
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventResponseCreate",
    "BetaResponsesServerEvent",
    "BetaScreenshotParam",
    "BetaScrollParam",
    "BetaSearchContentType",
    "BetaSearchContextSize",
    "BetaServiceTier",
    "BetaServiceTierEnum",
    "BetaSkillReferenceParam",
    "BetaSpecificApplyPatchParam",
    "BetaSpecificFunctionShellParam",
    "BetaSpecificProgrammaticToolCallingParam",
    "BetaSummaryTextContent",
    "BetaTextContent",
    "BetaTextResponseFormatConfiguration",
    "BetaTextResponseFormatJsonSchema",
    "BetaTokenCountsBody",
    "BetaTool",
    "BetaToolCallCaller",
    "BetaToolCallCallerParam",
    "BetaToolChoiceAllowed",
    "BetaToolChoiceCustom",
    "BetaToolChoiceFunction",
    "BetaToolChoiceMCP",
    "BetaToolChoiceOptions",
    "BetaToolChoiceParam",
    "BetaToolChoiceTypes",
    "BetaToolSearchCall",
    "BetaToolSearchCallItemParam",
    "BetaToolSearchExecutionType",
    "BetaToolSearchOutput",
    "BetaToolSearchOutputItemParam",
    "BetaToolSearchToolParam",
    "BetaToolsArray",
    "BetaTopLogProb",
    "BetaTruncationEnum",
    "BetaTypeParam",
    "BetaUrlCitationBody",
    "BetaUrlCitationParam",
    "BetaVectorStoreFileAttributes",
    "BetaVerbosity",
    "BetaWaitParam",
    "BetaWebSearchActionFind",
    "BetaWebSearchActionOpenPage",
    "BetaWebSearchActionSearch",
    "BetaWebSearchActionSearchSource",
    "BetaWebSearchApproximateLocation",
    "BetaWebSearchPreviewTool",
    "BetaWebSearchTool",
    "BetaWebSearchToolCallAction",
    "BetaWebSearchToolFilters",
]

BetaApplyPatchCallOutputStatus: _t.TypeAlias = _t.Literal["completed", "failed"]

BetaApplyPatchCallOutputStatusParam: _t.TypeAlias = _t.Literal["completed", "failed"]

BetaApplyPatchCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed"]

BetaApplyPatchCallStatusParam: _t.TypeAlias = _t.Literal["in_progress", "completed"]

BetaCallableToolAllowedCaller: _t.TypeAlias = _t.Literal["direct", "programmatic"]

BetaClickButtonType: _t.TypeAlias = _t.Literal["left", "right", "wheel", "back", "forward"]

BetaComputerCallOutputStatus: _t.TypeAlias = _t.Literal["completed", "incomplete", "failed"]

BetaComputerEnvironment: _t.TypeAlias = _t.Literal["windows", "mac", "linux", "ubuntu", "browser"]

BetaContainerMemoryLimit: _t.TypeAlias = _t.Literal["1g", "4g", "16g", "64g"]

BetaConversationMessagePhase: _t.TypeAlias = _t.Literal["commentary", "final_answer"]

BetaDetailEnum: _t.TypeAlias = _t.Literal["low", "high", "auto", "original"]

BetaEmptyModelParam: _t.TypeAlias = dict[str, _t.Any]

BetaFileDetailEnum: _t.TypeAlias = _t.Literal["auto", "low", "high"]

BetaFileInputDetail: _t.TypeAlias = _t.Literal["auto", "low", "high"]

BetaFunctionCallItemStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

BetaFunctionCallOutputStatusEnum: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

BetaFunctionCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

BetaFunctionShellCallItemStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

BetaFunctionShellCallOutputStatusEnum: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

BetaFunctionShellCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

BetaGrammarSyntax1: _t.TypeAlias = _t.Literal["lark", "regex"]

BetaImageDetail: _t.TypeAlias = _t.Literal["low", "high", "auto", "original"]

BetaImageGenActionEnum: _t.TypeAlias = _t.Literal["generate", "edit", "auto"]

BetaIncludeEnum: _t.TypeAlias = _t.Literal[
    "file_search_call.results", "web_search_call.results", "web_search_call.action.sources",
    "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs",
    "reasoning.encrypted_content", "message.output_text.logprobs"
]

BetaInputFidelity: _t.TypeAlias = _t.Literal["high", "low"]

BetaMCPToolCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete", "calling", "failed"]

BetaMessagePhase: _t.TypeAlias = _t.Literal["commentary", "final_answer"]

BetaMessageRole: _t.TypeAlias = _t.Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]

BetaMessageStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

BetaMetadata: _t.TypeAlias = dict[str, str]

BetaModelIdsCompaction: _t.TypeAlias = (
    str | _t.Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13",
    "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini",
    "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini",
    "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17",
    "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
    "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4",
    "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
    "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
    "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06",
    "gpt-5.1-codex-max"]
)

BetaModelIdsResponses: _t.TypeAlias = (
    str | _t.Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13",
    "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini",
    "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini",
    "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17",
    "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
    "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4",
    "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
    "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
    "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06",
    "gpt-5.1-codex-max"]
)

BetaModelIdsShared: _t.TypeAlias = (
    str | _t.Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13",
    "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini",
    "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini",
    "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17",
    "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
    "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4",
    "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613"]
)

BetaModerationInputType: _t.TypeAlias = _t.Literal["text", "image"]

BetaModerationMode: _t.TypeAlias = _t.Literal["score", "block"]

BetaMultiAgentAction: _t.TypeAlias = _t.Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]

BetaMultiAgentAction1: _t.TypeAlias = _t.Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]

BetaPersonalityEnum: _t.TypeAlias = str | _t.Literal["friendly", "pragmatic"]

BetaProgramOutputItemStatus: _t.TypeAlias = _t.Literal["completed", "incomplete"]

BetaProgramOutputStatus: _t.TypeAlias = _t.Literal["completed", "incomplete"]

BetaPromptCacheModeEnum: _t.TypeAlias = _t.Literal["implicit", "explicit"]

BetaPromptCacheRetentionEnum: _t.TypeAlias = _t.Literal["in_memory", "24h"]

BetaPromptCacheTTLEnum: _t.TypeAlias = _t.Literal["30m"]

BetaRankerVersionType: _t.TypeAlias = _t.Literal["auto", "default-2024-11-15"]

BetaReasoningEffort: _t.TypeAlias = _t.Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""Default: `"medium"`."""

BetaReasoningModeEnum: _t.TypeAlias = str | _t.Literal["standard", "pro"]

BetaResponseErrorCode: _t.TypeAlias = _t.Literal[
    "server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy",
    "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url",
    "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation",
    "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file",
    "failed_to_download_image", "image_file_not_found"
]

BetaResponseFormatJsonSchemaSchema: _t.TypeAlias = dict[str, _t.Any]

BetaSearchContentType: _t.TypeAlias = _t.Literal["text", "image"]

BetaSearchContextSize: _t.TypeAlias = _t.Literal["low", "medium", "high"]

BetaServiceTier: _t.TypeAlias = _t.Literal["auto", "default", "flex", "scale", "priority", "fast"]
"""Default: `"auto"`."""

BetaServiceTierEnum: _t.TypeAlias = _t.Literal["auto", "default", "fast", "flex", "priority"]

BetaToolChoiceOptions: _t.TypeAlias = _t.Literal["none", "auto", "required"]

BetaToolSearchExecutionType: _t.TypeAlias = _t.Literal["server", "client"]

BetaTruncationEnum: _t.TypeAlias = _t.Literal["auto", "disabled"]

BetaVectorStoreFileAttributes: _t.TypeAlias = dict[str, str | float | bool]
"""At most 16 keys."""

BetaVerbosity: _t.TypeAlias = _t.Literal["low", "medium", "high"]
"""Default: `"medium"`."""


@_define
class BetaAdditionalTools(_computed.BetaAdditionalTools, _Model):
    """An object marked `type: "additional_tools"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["additional_tools"] = "additional_tools"
    id: str
    role: BetaMessageRole
    tools: list[BetaTool]

    _nested = {
        "agent": "BetaAgentTag",
        "tools": _each("BetaTool"),
    }


@_define
class BetaAdditionalToolsItemParam(_Model):
    """An object marked `type: "additional_tools"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    type: _t.Literal["additional_tools"] = "additional_tools"
    role: _t.Literal["developer"] = "developer"
    tools: list[BetaTool]

    _nested = {
        "agent": "BetaAgentTagParam",
        "tools": _each("BetaTool"),
    }
    _nullable = frozenset({"agent", "id"})


@_define
class BetaAgentMessage(_computed.BetaAgentMessage, _Model):
    """An object marked `type: "agent_message"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["agent_message"] = "agent_message"
    id: str
    author: str
    recipient: str
    content: list[BetaAgentMessageContent]

    _nested = {
        "agent": "BetaAgentTag",
        "content": _each("BetaAgentMessageContent"),
    }


@_define
class BetaAgentMessageItemParam(_Model):
    """An object marked `type: "agent_message"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    type: _t.Literal["agent_message"] = "agent_message"
    author: str
    recipient: str
    content: list[BetaAgentMessageItemParamContent]

    _nested = {
        "agent": "BetaAgentTagParam",
        "content": _each("BetaAgentMessageItemParamContent"),
    }
    _nullable = frozenset({"agent", "id"})


@_define
class BetaAgentTag(_Model):
    """An object with `agent_name`."""

    agent_name: str


@_define
class BetaAgentTagParam(_Model):
    """An object with `agent_name`."""

    agent_name: str


@_define
class BetaApplyPatchCreateFileOperation(_Model):
    """An object marked `type: "create_file"`."""

    type: _t.Literal["create_file"] = "create_file"
    path: str
    diff: str


@_define
class BetaApplyPatchCreateFileOperationParam(_Model):
    """An object marked `type: "create_file"`."""

    type: _t.Literal["create_file"] = "create_file"
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10,485,760 characters."""


@_define
class BetaApplyPatchDeleteFileOperation(_Model):
    """An object marked `type: "delete_file"`."""

    type: _t.Literal["delete_file"] = "delete_file"
    path: str


@_define
class BetaApplyPatchDeleteFileOperationParam(_Model):
    """An object marked `type: "delete_file"`."""

    type: _t.Literal["delete_file"] = "delete_file"
    path: str
    """At least 1 characters."""


@_define
class BetaApplyPatchToolCall(_computed.BetaApplyPatchToolCall, _Model):
    """An object marked `type: "apply_patch_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: BetaApplyPatchCallStatus
    operation: BetaApplyPatchToolCallOperation
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
        "operation": "BetaApplyPatchToolCallOperation",
    }
    _nullable = frozenset({"caller"})


@_define
class BetaApplyPatchToolCallItemParam(_Model):
    """An object marked `type: "apply_patch_call"`."""

    agent: BetaAgentTagParam | None = None
    type: _t.Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    status: BetaApplyPatchCallStatusParam
    operation: BetaApplyPatchOperationParam

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": "BetaToolCallCallerParam",
        "operation": "BetaApplyPatchOperationParam",
    }
    _nullable = frozenset({"agent", "caller", "id"})


@_define
class BetaApplyPatchToolCallOutput(_computed.BetaApplyPatchToolCallOutput, _Model):
    """An object marked `type: "apply_patch_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: BetaApplyPatchCallOutputStatus
    output: str | None = None
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
    }
    _nullable = frozenset({"caller", "output"})


@_define
class BetaApplyPatchToolCallOutputItemParam(_Model):
    """An object marked `type: "apply_patch_call_output"`."""

    agent: BetaAgentTagParam | None = None
    type: _t.Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    status: BetaApplyPatchCallOutputStatusParam
    output: str | None = None
    """At most 10,485,760 characters."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": "BetaToolCallCallerParam",
    }
    _nullable = frozenset({"agent", "caller", "id", "output"})


@_define
class BetaApplyPatchToolParam(_Model):
    """An object marked `type: "apply_patch"`."""

    type: _t.Literal["apply_patch"] = "apply_patch"
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nullable = frozenset({"allowed_callers"})


@_define
class BetaApplyPatchUpdateFileOperation(_Model):
    """An object marked `type: "update_file"`."""

    type: _t.Literal["update_file"] = "update_file"
    path: str
    diff: str


@_define
class BetaApplyPatchUpdateFileOperationParam(_Model):
    """An object marked `type: "update_file"`."""

    type: _t.Literal["update_file"] = "update_file"
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10,485,760 characters."""


@_define
class BetaApproximateLocation(_Model):
    """An object marked `type: "approximate"`."""

    type: _t.Literal["approximate"] = "approximate"
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None

    _nullable = frozenset({"city", "country", "region", "timezone"})


@_define
class BetaAutoCodeInterpreterToolParam(_Model):
    """An object marked `type: "auto"`."""

    type: _t.Literal["auto"] = "auto"
    file_ids: list[str] | None = None
    """At most 50 entries."""
    memory_limit: BetaContainerMemoryLimit | None = None
    network_policy: BetaAutoCodeInterpreterToolParamNetworkPolicy | None = None

    _nested = {
        "network_policy": "BetaAutoCodeInterpreterToolParamNetworkPolicy",
    }
    _nullable = frozenset({"memory_limit"})


@_define
class BetaClickParam(_Model):
    """An object marked `type: "click"`."""

    type: _t.Literal["click"] = "click"
    button: BetaClickButtonType
    x: int
    y: int
    keys: list[str] | None = None

    _nullable = frozenset({"keys"})


@_define
class BetaCodeInterpreterOutputImage(_Model):
    """An object marked `type: "image"`."""

    type: _t.Literal["image"] = "image"
    url: str
    """A URL."""


@_define
class BetaCodeInterpreterOutputLogs(_Model):
    """An object marked `type: "logs"`."""

    type: _t.Literal["logs"] = "logs"
    logs: str


@_define
class BetaCodeInterpreterTool(_Model):
    """An object marked `type: "code_interpreter"`."""

    type: _t.Literal["code_interpreter"] = "code_interpreter"
    container: BetaCodeInterpreterToolContainer
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nested = {
        "container": "BetaCodeInterpreterToolContainer",
    }
    _nullable = frozenset({"allowed_callers"})


@_define
class BetaCompactResponseMethodPublicBody(_Model):
    """An object with `model`, `input`, `previous_response_id` and 5 more."""

    model: BetaModelIdsCompaction | None
    input: str | list[BetaResponseInputItem] | None = None
    previous_response_id: str | None = None
    instructions: str | None = None
    prompt_cache_key: str | None = None
    """At most 64 characters."""
    prompt_cache_retention: BetaPromptCacheRetentionEnum | None = None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    service_tier: BetaServiceTierEnum | None = None

    _nested = {
        "input": _each("BetaResponseInputItem"),
        "prompt_cache_options": "BetaPromptCacheOptionsParam",
    }
    _nullable = frozenset({
        "input", "instructions", "previous_response_id", "prompt_cache_key", "prompt_cache_options",
        "prompt_cache_retention", "service_tier",
    })


@_define
class BetaCompactedResponse(_Model):
    """An object marked `object: "response.compaction"`."""

    id: str
    object: _t.Literal["response.compaction"] = "response.compaction"
    output: list[BetaItemField]
    created_at: int
    """Unix seconds."""
    usage: BetaResponseUsage

    _nested = {
        "output": _each("BetaItemField"),
        "usage": "BetaResponseUsage",
    }


@_define
class BetaCompactionBody(_computed.BetaCompactionBody, _Model):
    """An object marked `type: "compaction"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["compaction"] = "compaction"
    id: str
    encrypted_content: str
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
    }


@_define
class BetaCompactionSummaryItemParam(_Model):
    """An object marked `type: "compaction"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    type: _t.Literal["compaction"] = "compaction"
    encrypted_content: str
    """At most 10,485,760 characters."""

    _nested = {
        "agent": "BetaAgentTagParam",
    }
    _nullable = frozenset({"agent", "id"})


@_define
class BetaCompactionTriggerItemParam(_Model):
    """An object marked `type: "compaction_trigger"`."""

    agent: BetaAgentTagParam | None = None
    type: _t.Literal["compaction_trigger"] = "compaction_trigger"

    _nested = {
        "agent": "BetaAgentTagParam",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaComparisonFilter(_Model):
    """An object with `type`, `key` and `value`."""

    type: _t.Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """Default: `"eq"`."""
    key: str
    value: str | float | bool | list[str | float]


@_define
class BetaCompoundFilter(_Model):
    """An object with `type` and `filters`."""

    type: _t.Literal["and", "or"]
    filters: list[BetaCompoundFilterFilter]

    _nested = {
        "filters": _each("BetaCompoundFilterFilter"),
    }


@_define
class BetaComputerCallOutputItemParam(_Model):
    """An object marked `type: "computer_call_output"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    type: _t.Literal["computer_call_output"] = "computer_call_output"
    output: BetaComputerScreenshotImage
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    status: BetaFunctionCallItemStatus | None = None

    _nested = {
        "agent": "BetaAgentTagParam",
        "output": "BetaComputerScreenshotImage",
        "acknowledged_safety_checks": _each("BetaComputerCallSafetyCheckParam"),
    }
    _nullable = frozenset({"acknowledged_safety_checks", "agent", "id", "status"})


@_define
class BetaComputerCallSafetyCheckParam(_Model):
    """An object with `id`, `code` and `message`."""

    id: str
    code: str | None = None
    message: str | None = None

    _nullable = frozenset({"code", "message"})


@_define
class BetaComputerScreenshotContent(_Model):
    """An object marked `type: "computer_screenshot"`."""

    type: _t.Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None
    """A URL."""
    file_id: str | None
    detail: BetaImageDetail
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None

    _nested = {
        "prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig",
    }


@_define
class BetaComputerScreenshotImage(_Model):
    """An object marked `type: "computer_screenshot"`."""

    type: _t.Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None = None
    """A URL."""
    file_id: str | None = None


@_define
class BetaComputerTool(_Model):
    """An object marked `type: "computer"`."""

    type: _t.Literal["computer"] = "computer"


@_define
class BetaComputerToolCallOutput(_Model):
    """An object marked `type: "computer_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["computer_call_output"] = "computer_call_output"
    id: str | None = None
    call_id: str
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    output: BetaComputerScreenshotImage
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "acknowledged_safety_checks": _each("BetaComputerCallSafetyCheckParam"),
        "output": "BetaComputerScreenshotImage",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaComputerToolCallOutputResource(_computed.BetaComputerToolCallOutputResource, _Model):
    """An object marked `type: "computer_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["computer_call_output"] = "computer_call_output"
    id: str
    call_id: str
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    output: BetaComputerScreenshotImage
    status: _t.Literal["in_progress", "completed", "incomplete", "failed"]
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "acknowledged_safety_checks": _each("BetaComputerCallSafetyCheckParam"),
        "output": "BetaComputerScreenshotImage",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaComputerUsePreviewTool(_Model):
    """An object marked `type: "computer_use_preview"`."""

    type: _t.Literal["computer_use_preview"] = "computer_use_preview"
    environment: BetaComputerEnvironment
    display_width: int
    display_height: int


@_define
class BetaContainerAutoParam(_Model):
    """An object marked `type: "container_auto"`."""

    type: _t.Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    """At most 50 entries."""
    memory_limit: BetaContainerMemoryLimit | None = None
    network_policy: BetaContainerAutoParamNetworkPolicy | None = None
    skills: list[BetaContainerAutoParamSkill] | None = None
    """At most 200 entries."""

    _nested = {
        "network_policy": "BetaContainerAutoParamNetworkPolicy",
        "skills": _each("BetaContainerAutoParamSkill"),
    }
    _nullable = frozenset({"memory_limit"})


@_define
class BetaContainerFileCitationBody(_Model):
    """An object marked `type: "container_file_citation"`."""

    type: _t.Literal["container_file_citation"] = "container_file_citation"
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


@_define
class BetaContainerFileCitationParam(_Model):
    """An object marked `type: "container_file_citation"`."""

    type: _t.Literal["container_file_citation"] = "container_file_citation"
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    container_id: str
    file_id: str
    filename: str


@_define
class BetaContainerNetworkPolicyAllowlistParam(_Model):
    """An object marked `type: "allowlist"`."""

    type: _t.Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
    """At least 1 entries."""
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecretParam] | None = None
    """At least 1 entries."""

    _nested = {
        "domain_secrets": _each("BetaContainerNetworkPolicyDomainSecretParam"),
    }


@_define
class BetaContainerNetworkPolicyDisabledParam(_Model):
    """An object marked `type: "disabled"`."""

    type: _t.Literal["disabled"] = "disabled"


@_define
class BetaContainerNetworkPolicyDomainSecretParam(_Model):
    """An object with `domain`, `name` and `value`."""

    domain: str
    """At least 1 characters."""
    name: str
    """At least 1 characters."""
    value: str
    """From 1 to 10,485,760 characters."""


@_define
class BetaContainerReferenceParam(_Model):
    """An object marked `type: "container_reference"`."""

    type: _t.Literal["container_reference"] = "container_reference"
    container_id: str


@_define
class BetaContainerReferenceResource(_Model):
    """An object marked `type: "container_reference"`."""

    type: _t.Literal["container_reference"] = "container_reference"
    container_id: str


@_define
class BetaContextManagementParam(_Model):
    """An object with `type` and `compact_threshold`."""

    type: str
    compact_threshold: int | None = None
    """At least 1,000."""

    _nullable = frozenset({"compact_threshold"})


@_define
class BetaConversationReferenceParam(_Model):
    """An object with `id`."""

    id: str


@_define
class BetaCoordParam(_Model):
    """An object with `x` and `y`."""

    x: int
    y: int


@_define
class BetaCreateModelResponseProperties(_Model):
    """An object with `metadata`, `top_logprobs`, `temperature` and 7 more."""

    metadata: BetaMetadata | None = None
    top_logprobs: int | None = None
    """From 0 to 20."""
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    service_tier: BetaServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None

    _nested = {
        "prompt_cache_options": "BetaPromptCacheOptionsParam",
    }
    _nullable = frozenset({
        "metadata", "prompt_cache_key", "prompt_cache_retention", "safety_identifier", "service_tier", "temperature",
        "top_p",
    })


@_define
class BetaCreateResponse(_Model):
    """An object with `metadata`, `top_logprobs`, `temperature` and 29 more."""

    metadata: BetaMetadata | None = None
    top_logprobs: int | None = None
    """From 0 to 20."""
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    service_tier: BetaServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: BetaModelIdsResponses | None = None
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = None
    tools: BetaToolsArray | None = None
    tool_choice: BetaToolChoiceParam | None = None
    prompt: BetaPrompt | None = None
    truncation: _t.Literal["auto", "disabled"] | None = None
    """Deprecated. Default: `"disabled"`."""
    reasoning: BetaReasoning | None = None
    input: BetaInputParam | None = None
    include: list[BetaIncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    """Default: `true`."""
    store: bool | None = None
    """Default: `true`."""
    instructions: str | None = None
    moderation: BetaModerationParam | None = None
    stream: bool | None = None
    """Default: `false`."""
    stream_options: BetaResponseStreamOptions | None = None
    conversation: BetaConversationParam | None = None
    context_management: list[BetaContextManagementParam] | None = None
    """At least 1 entries."""
    max_output_tokens: int | None = None
    """At least 16."""
    multi_agent: BetaMultiAgentParam | None = None

    _nested = {
        "prompt_cache_options": "BetaPromptCacheOptionsParam",
        "text": "BetaResponseTextParam",
        "tools": _each("BetaTool"),
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
        "reasoning": "BetaReasoning",
        "input": _each("BetaResponseInputItem"),
        "moderation": "BetaModerationParam",
        "stream_options": "BetaResponseStreamOptions",
        "conversation": "BetaConversationParam",
        "context_management": _each("BetaContextManagementParam"),
        "multi_agent": "BetaMultiAgentParam",
    }
    _nullable = frozenset({
        "background", "context_management", "conversation", "include", "instructions", "max_output_tokens",
        "max_tool_calls", "metadata", "moderation", "multi_agent", "parallel_tool_calls", "previous_response_id",
        "prompt", "prompt_cache_key", "prompt_cache_retention", "reasoning", "safety_identifier", "service_tier",
        "store", "stream", "stream_options", "temperature", "top_p", "truncation",
    })


@_define
class BetaCustomGrammarFormatParam(_Model):
    """An object marked `type: "grammar"`."""

    type: _t.Literal["grammar"] = "grammar"
    syntax: BetaGrammarSyntax1
    definition: str


@_define
class BetaCustomTextFormatParam(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"


@_define
class BetaCustomToolCallOutput(_Model):
    """An object marked `type: "custom_tool_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCallerParam",
        "output": _each("BetaFunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaCustomToolCallOutputResource(_computed.BetaCustomToolCallOutputResource, _Model):
    """An object marked `type: "custom_tool_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCallerParam",
        "output": _each("BetaFunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaCustomToolCallResource(_Model):
    """An object marked `type: "custom_tool_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str
    status: BetaFunctionCallStatus
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaCustomToolParam(_Model):
    """An object marked `type: "custom"`."""

    type: _t.Literal["custom"] = "custom"
    name: str
    description: str | None = None
    format: BetaCustomToolParamFormat | None = None
    defer_loading: bool | None = None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nested = {
        "format": "BetaCustomToolParamFormat",
    }
    _nullable = frozenset({"allowed_callers"})


@_define
class BetaDirectToolCallCaller(_Model):
    """An object marked `type: "direct"`."""

    type: _t.Literal["direct"] = "direct"


@_define
class BetaDirectToolCallCallerParam(_Model):
    """An object marked `type: "direct"`."""

    type: _t.Literal["direct"] = "direct"


@_define
class BetaDoubleClickAction(_Model):
    """An object marked `type: "double_click"`."""

    type: _t.Literal["double_click"] = "double_click"
    x: int
    y: int
    keys: list[str] | None


@_define
class BetaDragParam(_Model):
    """An object marked `type: "drag"`."""

    type: _t.Literal["drag"] = "drag"
    path: list[BetaCoordParam]
    keys: list[str] | None = None

    _nested = {
        "path": _each("BetaCoordParam"),
    }
    _nullable = frozenset({"keys"})


@_define
class BetaEasyInputMessage(_Model):
    """An object marked `type: "message"`."""

    role: _t.Literal["user", "assistant", "system", "developer"]
    content: str | BetaInputMessageContentList
    phase: BetaMessagePhase | None = None
    type: _t.Literal["message"] | None = None
    id: str | None = None
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "content": _each("BetaInputContent"),
    }
    _nullable = frozenset({"phase"})


@_define
class BetaEncryptedContent(_Model):
    """An object marked `type: "encrypted_content"`."""

    type: _t.Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str


@_define
class BetaEncryptedContentParam(_Model):
    """An object marked `type: "encrypted_content"`."""

    type: _t.Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str
    """At most 10,485,760 characters."""


@_define
class BetaError(_Model):
    """An object with `code`, `message`, `param` and `type`."""

    code: str | None
    message: str
    param: str | None
    type: str


@_define
class BetaFileCitationBody(_Model):
    """An object marked `type: "file_citation"`."""

    type: _t.Literal["file_citation"] = "file_citation"
    file_id: str
    index: int
    filename: str


@_define
class BetaFileCitationParam(_Model):
    """An object marked `type: "file_citation"`."""

    type: _t.Literal["file_citation"] = "file_citation"
    index: int
    """At least 0."""
    file_id: str
    filename: str


@_define
class BetaFilePath(_Model):
    """An object marked `type: "file_path"`."""

    type: _t.Literal["file_path"] = "file_path"
    file_id: str
    index: int


@_define
class BetaFileSearchTool(_Model):
    """An object marked `type: "file_search"`."""

    type: _t.Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    max_num_results: int | None = None
    ranking_options: BetaRankingOptions | None = None
    filters: BetaFilters | None = None

    _nested = {
        "ranking_options": "BetaRankingOptions",
        "filters": "BetaFilters",
    }
    _nullable = frozenset({"filters"})


@_define
class BetaFileSearchToolCallResult(_Model):
    """An object with `file_id`, `text`, `filename` and 2 more."""

    file_id: str | None = None
    text: str | None = None
    filename: str | None = None
    attributes: BetaVectorStoreFileAttributes | None = None
    score: float | None = None

    _nullable = frozenset({"attributes"})


@_define
class BetaFunctionCallOutputItemParam(_Model):
    """An object marked `type: "function_call_output"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    type: _t.Literal["function_call_output"] = "function_call_output"
    output: str | list[BetaFunctionCallOutputItemParamOutput]
    name: str | None = None
    """From 1 to 128 characters."""
    namespace: str | None = None
    """From 1 to 64 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    caller: BetaToolCallCallerParam | None = None
    status: BetaFunctionCallItemStatus | None = None

    _nested = {
        "agent": "BetaAgentTagParam",
        "output": _each("BetaFunctionCallOutputItemParamOutput"),
        "caller": "BetaToolCallCallerParam",
    }
    _nullable = frozenset({"agent", "caller", "id", "name", "namespace", "status"})


@_define
class BetaFunctionShellAction(_Model):
    """An object with `commands`, `timeout_ms` and `max_output_length`."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


@_define
class BetaFunctionShellActionParam(_Model):
    """An object with `commands`, `timeout_ms` and `max_output_length`."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None

    _nullable = frozenset({"max_output_length", "timeout_ms"})


@_define
class BetaFunctionShellCall(_computed.BetaFunctionShellCall, _Model):
    """An object marked `type: "shell_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    action: BetaFunctionShellAction
    status: BetaFunctionShellCallStatus
    environment: BetaFunctionShellCallEnvironment | None
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
        "action": "BetaFunctionShellAction",
        "environment": "BetaFunctionShellCallEnvironment",
    }
    _nullable = frozenset({"caller"})


@_define
class BetaFunctionShellCallItemParam(_Model):
    """An object marked `type: "shell_call"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    type: _t.Literal["shell_call"] = "shell_call"
    action: BetaFunctionShellActionParam
    status: BetaFunctionShellCallItemStatus | None = None
    environment: BetaFunctionShellCallItemParamEnvironment | None = None

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": "BetaToolCallCallerParam",
        "action": "BetaFunctionShellActionParam",
        "environment": "BetaFunctionShellCallItemParamEnvironment",
    }
    _nullable = frozenset({"agent", "caller", "environment", "id", "status"})


@_define
class BetaFunctionShellCallOutput(_computed.BetaFunctionShellCallOutput, _Model):
    """An object marked `type: "shell_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["shell_call_output"] = "shell_call_output"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: BetaFunctionShellCallOutputStatusEnum
    output: list[BetaFunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
        "output": _each("BetaFunctionShellCallOutputContent"),
    }
    _nullable = frozenset({"caller"})


@_define
class BetaFunctionShellCallOutputContent(_Model):
    """An object with `stdout`, `stderr`, `outcome` and `created_by`."""

    stdout: str
    stderr: str
    outcome: BetaFunctionShellCallOutputContentOutcome
    created_by: str | None = None

    _nested = {
        "outcome": "BetaFunctionShellCallOutputContentOutcome",
    }


@_define
class BetaFunctionShellCallOutputContentParam(_Model):
    """An object with `stdout`, `stderr` and `outcome`."""

    stdout: str
    """At most 10,485,760 characters."""
    stderr: str
    """At most 10,485,760 characters."""
    outcome: BetaFunctionShellCallOutputOutcomeParam

    _nested = {
        "outcome": "BetaFunctionShellCallOutputOutcomeParam",
    }


@_define
class BetaFunctionShellCallOutputExitOutcome(_Model):
    """An object marked `type: "exit"`."""

    type: _t.Literal["exit"] = "exit"
    exit_code: int


@_define
class BetaFunctionShellCallOutputExitOutcomeParam(_Model):
    """An object marked `type: "exit"`."""

    type: _t.Literal["exit"] = "exit"
    exit_code: int


@_define
class BetaFunctionShellCallOutputItemParam(_Model):
    """An object marked `type: "shell_call_output"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    type: _t.Literal["shell_call_output"] = "shell_call_output"
    output: list[BetaFunctionShellCallOutputContentParam]
    status: BetaFunctionShellCallItemStatus | None = None
    max_output_length: int | None = None

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": "BetaToolCallCallerParam",
        "output": _each("BetaFunctionShellCallOutputContentParam"),
    }
    _nullable = frozenset({"agent", "caller", "id", "max_output_length", "status"})


@_define
class BetaFunctionShellCallOutputTimeoutOutcome(_Model):
    """An object marked `type: "timeout"`."""

    type: _t.Literal["timeout"] = "timeout"


@_define
class BetaFunctionShellCallOutputTimeoutOutcomeParam(_Model):
    """An object marked `type: "timeout"`."""

    type: _t.Literal["timeout"] = "timeout"


@_define
class BetaFunctionShellToolParam(_Model):
    """An object marked `type: "shell"`."""

    type: _t.Literal["shell"] = "shell"
    environment: BetaFunctionShellToolParamEnvironment | None = None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nested = {
        "environment": "BetaFunctionShellToolParamEnvironment",
    }
    _nullable = frozenset({"allowed_callers", "environment"})


@_define
class BetaFunctionTool(_Model):
    """An object marked `type: "function"`."""

    type: _t.Literal["function"] = "function"
    name: str
    description: str | None = None
    parameters: dict[str, _t.Any] | None
    output_schema: dict[str, _t.Any] | None = None
    strict: bool | None
    defer_loading: bool | None = None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None

    _nullable = frozenset({"allowed_callers", "description", "output_schema"})


@_define
class BetaFunctionToolCallOutput(_Model):
    """An object marked `type: "function_call_output"`."""

    agent: BetaAgentTag | None = None
    id: str | None = None
    type: _t.Literal["function_call_output"] = "function_call_output"
    call_id: str
    name: str | None = None
    namespace: str | None = None
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCallerParam",
        "output": _each("BetaFunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaFunctionToolCallOutputResource(_computed.BetaFunctionToolCallOutputResource, _Model):
    """An object marked `type: "function_call_output"`."""

    agent: BetaAgentTag | None = None
    id: str
    type: _t.Literal["function_call_output"] = "function_call_output"
    call_id: str
    name: str | None = None
    namespace: str | None = None
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCallerParam",
        "output": _each("BetaFunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaFunctionToolCallResource(_Model):
    """An object marked `type: "function_call"`."""

    agent: BetaAgentTag | None = None
    id: str
    type: _t.Literal["function_call"] = "function_call"
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: BetaFunctionCallStatus
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaFunctionToolParam(_Model):
    """An object marked `type: "function"`."""

    name: str
    """From 1 to 128 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    description: str | None = None
    parameters: BetaEmptyModelParam | None = None
    strict: bool | None = None
    type: _t.Literal["function"] = "function"
    output_schema: dict[str, _t.Any] | None = None
    defer_loading: bool | None = None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nullable = frozenset({"allowed_callers", "description", "output_schema", "parameters", "strict"})


@_define
class BetaHybridSearchOptions(_Model):
    """An object with `embedding_weight` and `text_weight`."""

    embedding_weight: float
    text_weight: float


@_define
class BetaImageGenTool(_Model):
    """An object marked `type: "image_generation"`."""

    type: _t.Literal["image_generation"] = "image_generation"
    model: str | _t.Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5"] | None = None
    quality: _t.Literal["low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""
    size: str | _t.Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    """Default: `"auto"`."""
    output_format: _t.Literal["png", "webp", "jpeg"] | None = None
    """Default: `"png"`."""
    output_compression: int | None = None
    """From 0 to 100. Default: `100`."""
    moderation: _t.Literal["auto", "low"] | None = None
    """Default: `"auto"`."""
    background: _t.Literal["transparent", "opaque", "auto"] | None = None
    """Default: `"auto"`."""
    input_fidelity: BetaInputFidelity | None = None
    input_image_mask: BetaImageGenToolInputImageMask | None = None
    partial_images: int | None = None
    """From 0 to 3. Default: `0`."""
    action: BetaImageGenActionEnum | None = None

    _nested = {
        "input_image_mask": "BetaImageGenToolInputImageMask",
    }
    _nullable = frozenset({"input_fidelity"})


@_define
class BetaImageGenToolCall(_computed.BetaImageGenToolCall, _Model):
    """An object marked `type: "image_generation_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: _t.Literal["in_progress", "completed", "generating", "failed"]
    result: str | None

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaImageGenToolInputImageMask(_Model):
    """An object with `image_url` and `file_id`."""

    image_url: str | None = None
    file_id: str | None = None


@_define
class BetaInlineSkillParam(_Model):
    """An object marked `type: "inline"`."""

    type: _t.Literal["inline"] = "inline"
    name: str
    description: str
    source: BetaInlineSkillSourceParam

    _nested = {
        "source": "BetaInlineSkillSourceParam",
    }


@_define
class BetaInlineSkillSourceParam(_Model):
    """An object marked `type: "base64"`."""

    type: _t.Literal["base64"] = "base64"
    media_type: _t.Literal["application/zip"] = "application/zip"
    data: str
    """From 1 to 70,254,592 characters."""


@_define
class BetaInputAudio(_Model):
    """An object marked `type: "input_audio"`."""

    type: _t.Literal["input_audio"] = "input_audio"
    input_audio: BetaInputAudioInputAudio

    _nested = {
        "input_audio": "BetaInputAudioInputAudio",
    }


@_define
class BetaInputAudioInputAudio(_Model):
    """An object with `data` and `format`."""

    data: str
    format: _t.Literal["mp3", "wav"]


@_define
class BetaInputFileContent(_Model):
    """An object marked `type: "input_file"`."""

    type: _t.Literal["input_file"] = "input_file"
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    file_url: str | None = None
    """A URL."""
    detail: BetaFileInputDetail | None = None

    _nested = {
        "prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig",
    }
    _nullable = frozenset({"file_id"})


@_define
class BetaInputFileContentParam(_Model):
    """An object marked `type: "input_file"`."""

    type: _t.Literal["input_file"] = "input_file"
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    """At most 73,400,320 characters."""
    file_url: str | None = None
    """A URL."""
    detail: BetaFileDetailEnum | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None

    _nested = {
        "prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam",
    }
    _nullable = frozenset({"file_data", "file_id", "file_url", "filename", "prompt_cache_breakpoint"})


@_define
class BetaInputImageContent(_Model):
    """An object marked `type: "input_image"`."""

    type: _t.Literal["input_image"] = "input_image"
    image_url: str | None = None
    """A URL."""
    file_id: str | None = None
    detail: BetaImageDetail | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None

    _nested = {
        "prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig",
    }
    _nullable = frozenset({"file_id", "image_url"})


@_define
class BetaInputImageContentParamAutoParam(_Model):
    """An object marked `type: "input_image"`."""

    type: _t.Literal["input_image"] = "input_image"
    image_url: str | None = None
    """A URL. At most 20,971,520 characters."""
    file_id: str | None = None
    detail: BetaDetailEnum | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None

    _nested = {
        "prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam",
    }
    _nullable = frozenset({"detail", "file_id", "image_url", "prompt_cache_breakpoint"})


@_define
class BetaInputMessage(_Model):
    """An object marked `type: "message"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["message"] | None = None
    role: _t.Literal["user", "system", "developer"]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None
    content: BetaInputMessageContentList

    _nested = {
        "agent": "BetaAgentTag",
        "content": _each("BetaInputContent"),
    }
    _nullable = frozenset({"agent"})


@_define
class BetaInputMessageResource(_Model):
    """An object marked `type: "message"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["message"] = "message"
    role: _t.Literal["user", "system", "developer"]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None
    content: BetaInputMessageContentList
    id: str

    _nested = {
        "agent": "BetaAgentTag",
        "content": _each("BetaInputContent"),
    }
    _nullable = frozenset({"agent"})


@_define
class BetaInputTextContent(_Model):
    """An object marked `type: "input_text"`."""

    type: _t.Literal["input_text"] = "input_text"
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None

    _nested = {
        "prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig",
    }


@_define
class BetaInputTextContentParam(_Model):
    """An object marked `type: "input_text"`."""

    type: _t.Literal["input_text"] = "input_text"
    text: str
    """At most 10,485,760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None

    _nested = {
        "prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam",
    }
    _nullable = frozenset({"prompt_cache_breakpoint"})


@_define
class BetaInputTokenCount(_Model):
    """An object marked `object: "response.input_tokens"`."""

    object: _t.Literal["response.input_tokens"] = "response.input_tokens"
    input_tokens: int


@_define
class BetaItemReferenceParam(_Model):
    """An object marked `type: "item_reference"`."""

    agent: BetaAgentTagParam | None = None
    type: _t.Literal["item_reference"] | None = None
    id: str

    _nested = {
        "agent": "BetaAgentTagParam",
    }
    _nullable = frozenset({"agent", "type"})


@_define
class BetaKeyPressAction(_Model):
    """An object marked `type: "keypress"`."""

    type: _t.Literal["keypress"] = "keypress"
    keys: list[str]


@_define
class BetaLocalEnvironmentParam(_Model):
    """An object marked `type: "local"`."""

    type: _t.Literal["local"] = "local"
    skills: list[BetaLocalSkillParam] | None = None
    """At most 200 entries."""

    _nested = {
        "skills": _each("BetaLocalSkillParam"),
    }


@_define
class BetaLocalEnvironmentResource(_Model):
    """An object marked `type: "local"`."""

    type: _t.Literal["local"] = "local"


@_define
class BetaLocalShellExecAction(_Model):
    """An object marked `type: "exec"`."""

    type: _t.Literal["exec"] = "exec"
    command: list[str]
    timeout_ms: int | None = None
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None

    _nullable = frozenset({"timeout_ms", "user", "working_directory"})


@_define
class BetaLocalShellToolCall(_computed.BetaLocalShellToolCall, _Model):
    """An object marked `type: "local_shell_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: BetaLocalShellExecAction
    status: _t.Literal["in_progress", "completed", "incomplete"]

    _nested = {
        "agent": "BetaAgentTag",
        "action": "BetaLocalShellExecAction",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaLocalShellToolCallOutput(_computed.BetaLocalShellToolCallOutput, _Model):
    """An object marked `type: "local_shell_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent", "status"})


@_define
class BetaLocalShellToolParam(_Model):
    """An object marked `type: "local_shell"`."""

    type: _t.Literal["local_shell"] = "local_shell"


@_define
class BetaLocalSkillParam(_Model):
    """An object with `name`, `description` and `path`."""

    name: str
    description: str
    path: str


@_define
class BetaLogProb(_Model):
    """An object with `token`, `logprob`, `bytes` and `top_logprobs`."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaTopLogProb]

    _nested = {
        "top_logprobs": _each("BetaTopLogProb"),
    }


@_define
class BetaMCPApprovalRequest(_computed.BetaMCPApprovalRequest, _Model):
    """An object marked `type: "mcp_approval_request"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaMCPApprovalResponse(_Model):
    """An object marked `type: "mcp_approval_response"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None = None
    approval_request_id: str
    approve: bool
    reason: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent", "id", "reason"})


@_define
class BetaMCPApprovalResponseResource(_computed.BetaMCPApprovalResponseResource, _Model):
    """An object marked `type: "mcp_approval_response"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent", "reason"})


@_define
class BetaMCPListTools(_computed.BetaMCPListTools, _Model):
    """An object marked `type: "mcp_list_tools"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[BetaMCPListToolsTool]
    error: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "tools": _each("BetaMCPListToolsTool"),
    }
    _nullable = frozenset({"agent", "error"})


@_define
class BetaMCPListToolsTool(_Model):
    """An object with `name`, `description`, `input_schema` and `annotations`."""

    name: str
    description: str | None = None
    input_schema: dict[str, _t.Any]
    annotations: dict[str, _t.Any] | None = None

    _nullable = frozenset({"annotations", "description"})


@_define
class BetaMCPTool(_Model):
    """An object marked `type: "mcp"`."""

    type: _t.Literal["mcp"] = "mcp"
    server_label: str
    server_url: str | None = None
    """A URL."""
    connector_id: (
        _t.Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
        | None
    ) = None
    tunnel_id: str | None = None
    """Matches `^tunnel_[a-z0-9]{32}$`."""
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: BetaMCPToolAllowedTools | None = None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """At least 1 entries."""
    require_approval: BetaMCPToolRequireApproval | None = None
    """Default: `"always"`."""
    defer_loading: bool | None = None

    _nested = {
        "allowed_tools": "BetaMCPToolAllowedTools",
        "require_approval": "BetaMCPToolRequireApproval",
    }
    _nullable = frozenset({"allowed_callers", "allowed_tools", "headers", "require_approval"})


@_define
class BetaMCPToolCall(_computed.BetaMCPToolCall, _Model):
    """An object marked `type: "mcp_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: str | None = None
    status: BetaMCPToolCallStatus | None = None
    approval_request_id: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent", "approval_request_id", "error", "output"})


@_define
class BetaMCPToolFilter(_Model):
    """An object with `tool_names` and `read_only`."""

    tool_names: list[str] | None = None
    read_only: bool | None = None


@_define
class BetaMCPToolRequireApprovalVariant1(_Model):
    """An object with `always` and `never`."""

    always: BetaMCPToolFilter | None = None
    never: BetaMCPToolFilter | None = None

    _nested = {
        "always": "BetaMCPToolFilter",
        "never": "BetaMCPToolFilter",
    }


@_define
class BetaMessage(_Model):
    """An object marked `type: "message"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["message"] = "message"
    id: str
    status: BetaMessageStatus
    role: BetaMessageRole
    content: list[BetaMessageContent]
    phase: BetaConversationMessagePhase | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "content": _each("BetaMessageContent"),
    }
    _nullable = frozenset({"phase"})


@_define
class BetaModelResponseProperties(_Model):
    """An object with `metadata`, `top_logprobs`, `temperature` and 6 more."""

    metadata: BetaMetadata | None = None
    top_logprobs: int | None = None
    """From 0 to 20."""
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    service_tier: BetaServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""

    _nullable = frozenset({
        "metadata", "prompt_cache_key", "prompt_cache_retention", "safety_identifier", "service_tier", "temperature",
        "top_logprobs", "top_p",
    })


@_define
class BetaModeration(_Model):
    """An object with `input` and `output`."""

    input: BetaModerationInput
    output: BetaModerationOutput

    _nested = {
        "input": "BetaModerationInput",
        "output": "BetaModerationOutput",
    }


@_define
class BetaModerationConfigParam(_Model):
    """An object with `mode`."""

    mode: BetaModerationMode


@_define
class BetaModerationErrorBody(_Model):
    """An object marked `type: "error"`."""

    type: _t.Literal["error"] = "error"
    code: str
    message: str


@_define
class BetaModerationParam(_Model):
    """An object with `model` and `policy`."""

    model: str
    policy: BetaModerationPolicyParam | None = None

    _nested = {
        "policy": "BetaModerationPolicyParam",
    }
    _nullable = frozenset({"policy"})


@_define
class BetaModerationPolicyParam(_Model):
    """An object with `input` and `output`."""

    input: BetaModerationConfigParam | None = None
    output: BetaModerationConfigParam | None = None

    _nested = {
        "input": "BetaModerationConfigParam",
        "output": "BetaModerationConfigParam",
    }
    _nullable = frozenset({"input", "output"})


@_define
class BetaModerationResultBody(_Model):
    """An object marked `type: "moderation_result"`."""

    type: _t.Literal["moderation_result"] = "moderation_result"
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[BetaModerationInputType]]


@_define
class BetaMoveParam(_Model):
    """An object marked `type: "move"`."""

    type: _t.Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None

    _nullable = frozenset({"keys"})


@_define
class BetaMultiAgentCall(_computed.BetaMultiAgentCall, _Model):
    """An object marked `type: "multi_agent_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["multi_agent_call"] = "multi_agent_call"
    id: str
    call_id: str
    action: BetaMultiAgentAction
    arguments: str

    _nested = {
        "agent": "BetaAgentTag",
    }


@_define
class BetaMultiAgentCallItemParam(_Model):
    """An object marked `type: "multi_agent_call"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    type: _t.Literal["multi_agent_call"] = "multi_agent_call"
    action: BetaMultiAgentAction1
    arguments: str

    _nested = {
        "agent": "BetaAgentTagParam",
    }
    _nullable = frozenset({"agent", "id"})


@_define
class BetaMultiAgentCallOutput(_computed.BetaMultiAgentCallOutput, _Model):
    """An object marked `type: "multi_agent_call_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["multi_agent_call_output"] = "multi_agent_call_output"
    id: str
    call_id: str
    action: BetaMultiAgentAction
    output: list[BetaOutputTextContent]

    _nested = {
        "agent": "BetaAgentTag",
        "output": _each("BetaOutputTextContent"),
    }


@_define
class BetaMultiAgentCallOutputItemParam(_Model):
    """An object marked `type: "multi_agent_call_output"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    type: _t.Literal["multi_agent_call_output"] = "multi_agent_call_output"
    action: BetaMultiAgentAction1
    output: list[BetaOutputTextContentParam]

    _nested = {
        "agent": "BetaAgentTagParam",
        "output": _each("BetaOutputTextContentParam"),
    }
    _nullable = frozenset({"agent", "id"})


@_define
class BetaMultiAgentParam(_Model):
    """An object with `enabled` and `max_concurrent_subagents`."""

    enabled: bool
    max_concurrent_subagents: int | None = None
    """At least 1."""


@_define
class BetaNamespaceToolParam(_Model):
    """An object marked `type: "namespace"`."""

    type: _t.Literal["namespace"] = "namespace"
    name: str
    """At least 1 characters."""
    description: str
    """At least 1 characters."""
    tools: list[BetaNamespaceToolParamTool]
    """At least 1 entries."""

    _nested = {
        "tools": _each("BetaNamespaceToolParamTool"),
    }


@_define
class BetaOutputAudio(_Model):
    """An object marked `type: "output_audio"`."""

    type: _t.Literal["output_audio"] = "output_audio"
    data: str
    transcript: str


@_define
class BetaOutputTextContent(_Model):
    """An object marked `type: "output_text"`."""

    type: _t.Literal["output_text"] = "output_text"
    text: str
    annotations: list[BetaAnnotation]
    logprobs: list[BetaLogProb]

    _nested = {
        "annotations": _each("BetaAnnotation"),
        "logprobs": _each("BetaLogProb"),
    }


@_define
class BetaOutputTextContentParam(_Model):
    """An object marked `type: "output_text"`."""

    type: _t.Literal["output_text"] = "output_text"
    text: str
    """At most 10,485,760 characters."""
    annotations: list[BetaOutputTextContentParamAnnotation] | None = None

    _nested = {
        "annotations": _each("BetaOutputTextContentParamAnnotation"),
    }


@_define
class BetaProgram(_computed.BetaProgram, _Model):
    """An object marked `type: "program"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["program"] = "program"
    id: str
    call_id: str
    code: str
    fingerprint: str

    _nested = {
        "agent": "BetaAgentTag",
    }


@_define
class BetaProgramItemParam(_Model):
    """An object marked `type: "program"`."""

    agent: BetaAgentTagParam | None = None
    id: str
    type: _t.Literal["program"] = "program"
    call_id: str
    """From 1 to 64 characters."""
    code: str
    """At most 10,485,760 characters."""
    fingerprint: str
    """At most 10,485,760 characters."""

    _nested = {
        "agent": "BetaAgentTagParam",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaProgramOutput(_computed.BetaProgramOutput, _Model):
    """An object marked `type: "program_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["program_output"] = "program_output"
    id: str
    call_id: str
    result: str
    status: BetaProgramOutputStatus

    _nested = {
        "agent": "BetaAgentTag",
    }


@_define
class BetaProgramOutputItemParam(_Model):
    """An object marked `type: "program_output"`."""

    agent: BetaAgentTagParam | None = None
    id: str
    type: _t.Literal["program_output"] = "program_output"
    call_id: str
    """From 1 to 64 characters."""
    result: str
    """At most 10,485,760 characters."""
    status: BetaProgramOutputItemStatus

    _nested = {
        "agent": "BetaAgentTagParam",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaProgramToolCallCaller(_Model):
    """An object marked `type: "program"`."""

    type: _t.Literal["program"] = "program"
    caller_id: str


@_define
class BetaProgramToolCallCallerParam(_Model):
    """An object marked `type: "program"`."""

    type: _t.Literal["program"] = "program"
    caller_id: str
    """From 1 to 64 characters."""


@_define
class BetaProgrammaticToolCallingParam(_Model):
    """An object marked `type: "programmatic_tool_calling"`."""

    type: _t.Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


@_define
class BetaPrompt(_Model):
    """An object with `id`, `version` and `variables`."""

    id: str
    version: str | None = None
    variables: BetaResponsePromptVariables | None = None

    _nested = {
        "variables": _values("BetaResponsePromptVariablesValue"),
    }
    _nullable = frozenset({"variables", "version"})


@_define
class BetaPromptCacheBreakpointConfig(_Model):
    """An object with `mode`."""

    mode: _t.Literal["explicit"] = "explicit"


@_define
class BetaPromptCacheBreakpointParam(_Model):
    """An object with `mode`."""

    mode: _t.Literal["explicit"] = "explicit"


@_define
class BetaPromptCacheOptions(_Model):
    """An object with `ttl` and `mode`."""

    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum


@_define
class BetaPromptCacheOptionsParam(_Model):
    """An object with `ttl` and `mode`."""

    ttl: BetaPromptCacheTTLEnum | None = None
    mode: BetaPromptCacheModeEnum | None = None


@_define
class BetaRankingOptions(_Model):
    """An object with `ranker`, `score_threshold` and `hybrid_search`."""

    ranker: BetaRankerVersionType | None = None
    score_threshold: float | None = None
    hybrid_search: BetaHybridSearchOptions | None = None

    _nested = {
        "hybrid_search": "BetaHybridSearchOptions",
    }


@_define
class BetaReasoning(_Model):
    """An object with `mode`, `effort`, `summary` and 2 more."""

    mode: BetaReasoningModeEnum | None = None
    effort: BetaReasoningEffort | None = None
    summary: _t.Literal["auto", "concise", "detailed"] | None = None
    context: _t.Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: _t.Literal["auto", "concise", "detailed"] | None = None
    """Deprecated."""

    _nullable = frozenset({"context", "effort", "generate_summary", "summary"})


@_define
class BetaReasoningTextContent(_Model):
    """An object marked `type: "reasoning_text"`."""

    type: _t.Literal["reasoning_text"] = "reasoning_text"
    text: str


@_define
class BetaResponse(_computed.BetaResponse, _Model):
    """An object marked `object: "response"`."""

    metadata: BetaMetadata | None
    top_logprobs: int | None = None
    """From 0 to 20."""
    temperature: float | None
    """From 0 to 2. Default: `1`."""
    top_p: float | None
    """From 0 to 1. Default: `1`."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    service_tier: BetaServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    previous_response_id: str | None = None
    model: BetaModelIdsResponses
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = None
    tools: BetaToolsArray
    tool_choice: BetaToolChoiceParam
    prompt: BetaPrompt | None = None
    truncation: _t.Literal["auto", "disabled"] | None = None
    """Default: `"disabled"`."""
    id: str
    object: _t.Literal["response"] = "response"
    status: _t.Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None = None
    created_at: float
    """Unix seconds."""
    completed_at: float | None = None
    """Unix seconds."""
    error: BetaResponseError | None
    incomplete_details: BetaResponseIncompleteDetails | None
    output: list[BetaResponseOutputItem]
    reasoning: BetaReasoning | None = None
    instructions: str | list[BetaResponseInputItem] | None
    usage: BetaResponseUsage | None = None
    prompt_cache_options: BetaPromptCacheOptions | None = None
    moderation: BetaModeration | None = None
    parallel_tool_calls: bool
    """Default: `true`."""
    conversation: BetaResponseConversation | None = None
    """Default: `null`."""
    max_output_tokens: int | None = None

    _nested = {
        "text": "BetaResponseTextParam",
        "tools": _each("BetaTool"),
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
        "error": "BetaResponseError",
        "incomplete_details": "BetaResponseIncompleteDetails",
        "output": _each("BetaResponseOutputItem"),
        "reasoning": "BetaReasoning",
        "instructions": _each("BetaResponseInputItem"),
        "usage": "BetaResponseUsage",
        "prompt_cache_options": "BetaPromptCacheOptions",
        "moderation": "BetaModeration",
        "conversation": "BetaResponseConversation",
    }
    _nullable = frozenset({
        "background", "completed_at", "conversation", "max_output_tokens", "max_tool_calls", "moderation",
        "previous_response_id", "prompt", "prompt_cache_key", "prompt_cache_retention", "reasoning",
        "safety_identifier", "service_tier", "top_logprobs", "truncation",
    })


@_define
class BetaResponseAudioDeltaEvent(_Model):
    """An object marked `type: "response.audio.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    delta: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseAudioDoneEvent(_Model):
    """An object marked `type: "response.audio.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseAudioTranscriptDeltaEvent(_Model):
    """An object marked `type: "response.audio.transcript.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseAudioTranscriptDoneEvent(_Model):
    """An object marked `type: "response.audio.transcript.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCodeInterpreterCallCodeDeltaEvent(_Model):
    """An object marked `type: "response.code_interpreter_call_code.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCodeInterpreterCallCodeDoneEvent(_Model):
    """An object marked `type: "response.code_interpreter_call_code.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    output_index: int
    item_id: str
    code: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCodeInterpreterCallCompletedEvent(_Model):
    """An object marked `type: "response.code_interpreter_call.completed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCodeInterpreterCallInProgressEvent(_Model):
    """An object marked `type: "response.code_interpreter_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCodeInterpreterCallInterpretingEvent(_Model):
    """An object marked `type: "response.code_interpreter_call.interpreting"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCodeInterpreterToolCall(_computed.BetaResponseCodeInterpreterToolCall, _Model):
    """An object marked `type: "code_interpreter_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    status: _t.Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: list[BetaCodeInterpreterToolCallOutput] | None

    _nested = {
        "agent": "BetaAgentTag",
        "outputs": _each("BetaCodeInterpreterToolCallOutput"),
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCompletedEvent(_Model):
    """An object marked `type: "response.completed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.completed"] = "response.completed"
    response: BetaResponse
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
        "response": "BetaResponse",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseComputerToolCall(_computed.BetaResponseComputerToolCall, _Model):
    """An object marked `type: "computer_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["computer_call"] = "computer_call"
    id: str
    call_id: str
    action: BetaComputerAction | None = None
    actions: BetaComputerActionList | None = None
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    status: _t.Literal["in_progress", "completed", "incomplete"]

    _nested = {
        "agent": "BetaAgentTag",
        "action": "BetaComputerAction",
        "actions": _each("BetaComputerAction"),
        "pending_safety_checks": _each("BetaComputerCallSafetyCheckParam"),
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseContentPartAddedEvent(_Model):
    """An object marked `type: "response.content_part.added"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
        "part": "BetaOutputContent",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseContentPartDoneEvent(_Model):
    """An object marked `type: "response.content_part.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: BetaOutputContent

    _nested = {
        "agent": "BetaAgentTag",
        "part": "BetaOutputContent",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseConversation(_Model):
    """An object with `id`."""

    id: str


@_define
class BetaResponseCreatedEvent(_Model):
    """An object marked `type: "response.created"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.created"] = "response.created"
    response: BetaResponse
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
        "response": "BetaResponse",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCustomToolCall(_computed.BetaResponseCustomToolCall, _Model):
    """An object marked `type: "custom_tool_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None = None
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaResponseCustomToolCallInputDeltaEvent(_Model):
    """An object marked `type: "response.custom_tool_call_input.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    output_index: int
    item_id: str
    delta: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseCustomToolCallInputDoneEvent(_Model):
    """An object marked `type: "response.custom_tool_call_input.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    output_index: int
    item_id: str
    input: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseError(_Model):
    """An object with `code` and `message`."""

    code: BetaResponseErrorCode
    message: str


@_define
class BetaResponseErrorEvent(_Model):
    """An object marked `type: "error"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["error"] = "error"
    code: str | None
    message: str
    param: str | None
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseFailedEvent(_Model):
    """An object marked `type: "response.failed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: BetaResponse

    _nested = {
        "agent": "BetaAgentTag",
        "response": "BetaResponse",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseFileSearchCallCompletedEvent(_Model):
    """An object marked `type: "response.file_search_call.completed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseFileSearchCallInProgressEvent(_Model):
    """An object marked `type: "response.file_search_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseFileSearchCallSearchingEvent(_Model):
    """An object marked `type: "response.file_search_call.searching"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseFileSearchToolCall(_computed.BetaResponseFileSearchToolCall, _Model):
    """An object marked `type: "file_search_call"`."""

    agent: BetaAgentTag | None = None
    id: str
    type: _t.Literal["file_search_call"] = "file_search_call"
    status: _t.Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[BetaFileSearchToolCallResult] | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "results": _each("BetaFileSearchToolCallResult"),
    }
    _nullable = frozenset({"agent", "results"})


@_define
class BetaResponseFormatJsonObject(_Model):
    """An object marked `type: "json_object"`."""

    type: _t.Literal["json_object"] = "json_object"


@_define
class BetaResponseFormatText(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"


@_define
class BetaResponseFunctionCallArgumentsDeltaEvent(_Model):
    """An object marked `type: "response.function_call_arguments.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    sequence_number: int
    delta: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseFunctionCallArgumentsDoneEvent(_Model):
    """An object marked `type: "response.function_call_arguments.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseFunctionToolCall(_computed.BetaResponseFunctionToolCall, _Model):
    """An object marked `type: "function_call"`."""

    agent: BetaAgentTag | None = None
    id: str | None = None
    type: _t.Literal["function_call"] = "function_call"
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "caller": "BetaToolCallCaller",
    }
    _nullable = frozenset({"agent", "caller"})


@_define
class BetaResponseImageGenCallCompletedEvent(_Model):
    """An object marked `type: "response.image_generation_call.completed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    output_index: int
    sequence_number: int
    item_id: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseImageGenCallGeneratingEvent(_Model):
    """An object marked `type: "response.image_generation_call.generating"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseImageGenCallInProgressEvent(_Model):
    """An object marked `type: "response.image_generation_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseImageGenCallPartialImageEvent(_Model):
    """An object marked `type: "response.image_generation_call.partial_image"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseInProgressEvent(_Model):
    """An object marked `type: "response.in_progress"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.in_progress"] = "response.in_progress"
    response: BetaResponse
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
        "response": "BetaResponse",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseIncompleteDetails(_Model):
    """An object with `reason`."""

    reason: _t.Literal["max_output_tokens", "content_filter", "steered"] | None = None


@_define
class BetaResponseIncompleteEvent(_Model):
    """An object marked `type: "response.incomplete"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.incomplete"] = "response.incomplete"
    response: BetaResponse
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
        "response": "BetaResponse",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseInjectCreatedEvent(_Model):
    """An object marked `type: "response.inject.created"`."""

    type: _t.Literal["response.inject.created"] = "response.inject.created"
    response_id: str
    sequence_number: int
    stream_id: str | None = None


@_define
class BetaResponseInjectEvent(_Model):
    """An object marked `type: "response.inject"`."""

    type: _t.Literal["response.inject"] = "response.inject"
    response_id: str
    input: list[BetaResponseInputItem]
    """At most 16,384 entries."""

    _nested = {
        "input": _each("BetaResponseInputItem"),
    }


@_define
class BetaResponseInjectFailedEvent(_Model):
    """An object marked `type: "response.inject.failed"`."""

    type: _t.Literal["response.inject.failed"] = "response.inject.failed"
    response_id: str
    input: list[BetaResponseInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: int
    stream_id: str | None = None

    _nested = {
        "input": _each("BetaResponseInputItem"),
        "error": "BetaResponseInjectFailedEventError",
    }


@_define
class BetaResponseInjectFailedEventError(_Model):
    """An object with `code` and `message`."""

    code: _t.Literal["response_already_completed", "response_not_found"]
    message: str


@_define
class BetaResponseItemList(_Model):
    """An object marked `object: "list"`."""

    object: _t.Literal["list"] = "list"
    data: list[BetaItemResource]
    has_more: bool
    first_id: str
    last_id: str

    _nested = {
        "data": _each("BetaItemResource"),
    }


@_define
class BetaResponseLogProb(_Model):
    """An object with `token`, `logprob` and `top_logprobs`."""

    token: str
    logprob: float
    top_logprobs: list[BetaResponseLogProbTopLogprob] | None = None

    _nested = {
        "top_logprobs": _each("BetaResponseLogProbTopLogprob"),
    }


@_define
class BetaResponseLogProbTopLogprob(_Model):
    """An object with `token` and `logprob`."""

    token: str | None = None
    logprob: float | None = None


@_define
class BetaResponseMCPCallArgumentsDeltaEvent(_Model):
    """An object marked `type: "response.mcp_call_arguments.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseMCPCallArgumentsDoneEvent(_Model):
    """An object marked `type: "response.mcp_call_arguments.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseMCPCallCompletedEvent(_Model):
    """An object marked `type: "response.mcp_call.completed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    output_index: int
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseMCPCallFailedEvent(_Model):
    """An object marked `type: "response.mcp_call.failed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    output_index: int
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseMCPCallInProgressEvent(_Model):
    """An object marked `type: "response.mcp_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseMCPListToolsCompletedEvent(_Model):
    """An object marked `type: "response.mcp_list_tools.completed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    output_index: int
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseMCPListToolsFailedEvent(_Model):
    """An object marked `type: "response.mcp_list_tools.failed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseMCPListToolsInProgressEvent(_Model):
    """An object marked `type: "response.mcp_list_tools.in_progress"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseOutputItemAddedEvent(_Model):
    """An object marked `type: "response.output_item.added"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: BetaResponseOutputItem

    _nested = {
        "agent": "BetaAgentTag",
        "item": "BetaResponseOutputItem",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseOutputItemDoneEvent(_Model):
    """An object marked `type: "response.output_item.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: BetaResponseOutputItem

    _nested = {
        "agent": "BetaAgentTag",
        "item": "BetaResponseOutputItem",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseOutputMessage(_computed.BetaResponseOutputMessage, _Model):
    """An object marked `type: "message"`."""

    agent: BetaAgentTag | None = None
    id: str
    type: _t.Literal["message"] = "message"
    role: _t.Literal["assistant"] = "assistant"
    content: list[BetaOutputMessageContent]
    phase: BetaMessagePhase | None = None
    status: _t.Literal["in_progress", "completed", "incomplete"]

    _nested = {
        "agent": "BetaAgentTag",
        "content": _each("BetaOutputMessageContent"),
    }
    _nullable = frozenset({"agent", "phase"})


@_define
class BetaResponseOutputRefusal(_Model):
    """An object marked `type: "refusal"`."""

    type: _t.Literal["refusal"] = "refusal"
    refusal: str


@_define
class BetaResponseOutputTextAnnotationAddedEvent(_Model):
    """An object marked `type: "response.output_text.annotation.added"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: dict[str, _t.Any]

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseProperties(_Model):
    """An object with `previous_response_id`, `model`, `background` and 5 more."""

    previous_response_id: str | None = None
    model: BetaModelIdsResponses | None = None
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = None
    tools: BetaToolsArray | None = None
    tool_choice: BetaToolChoiceParam | None = None
    prompt: BetaPrompt | None = None

    _nested = {
        "text": "BetaResponseTextParam",
        "tools": _each("BetaTool"),
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
    }
    _nullable = frozenset({"background", "max_tool_calls", "previous_response_id", "prompt"})


@_define
class BetaResponseQueuedEvent(_Model):
    """An object marked `type: "response.queued"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.queued"] = "response.queued"
    response: BetaResponse
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
        "response": "BetaResponse",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseReasoningItem(_computed.BetaResponseReasoningItem, _Model):
    """An object marked `type: "reasoning"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["reasoning"] = "reasoning"
    id: str
    encrypted_content: str | None = None
    summary: list[BetaSummaryTextContent]
    content: list[BetaReasoningTextContent] | None = None
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "summary": _each("BetaSummaryTextContent"),
        "content": _each("BetaReasoningTextContent"),
    }
    _nullable = frozenset({"agent", "encrypted_content"})


@_define
class BetaResponseReasoningSummaryPartAddedEvent(_Model):
    """An object marked `type: "response.reasoning_summary_part.added"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponseReasoningSummaryPartAddedEventPart

    _nested = {
        "agent": "BetaAgentTag",
        "part": "BetaResponseReasoningSummaryPartAddedEventPart",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseReasoningSummaryPartAddedEventPart(_Model):
    """An object marked `type: "summary_text"`."""

    type: _t.Literal["summary_text"] = "summary_text"
    text: str


@_define
class BetaResponseReasoningSummaryPartDoneEvent(_Model):
    """An object marked `type: "response.reasoning_summary_part.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    summary_index: int
    status: _t.Literal["incomplete"] | None = None
    sequence_number: int
    part: BetaResponseReasoningSummaryPartDoneEventPart

    _nested = {
        "agent": "BetaAgentTag",
        "part": "BetaResponseReasoningSummaryPartDoneEventPart",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseReasoningSummaryPartDoneEventPart(_Model):
    """An object marked `type: "summary_text"`."""

    type: _t.Literal["summary_text"] = "summary_text"
    text: str


@_define
class BetaResponseReasoningSummaryTextDeltaEvent(_Model):
    """An object marked `type: "response.reasoning_summary_text.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseReasoningSummaryTextDoneEvent(_Model):
    """An object marked `type: "response.reasoning_summary_text.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseReasoningTextDeltaEvent(_Model):
    """An object marked `type: "response.reasoning_text.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseReasoningTextDoneEvent(_Model):
    """An object marked `type: "response.reasoning_text.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseRefusalDeltaEvent(_Model):
    """An object marked `type: "response.refusal.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseRefusalDoneEvent(_Model):
    """An object marked `type: "response.refusal.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseSteer(_Model):
    """An object with `id` and `previous_response_id`."""

    id: str
    previous_response_id: str


@_define
class BetaResponseSteerAcceptedEvent(_Model):
    """An object marked `type: "response.steer.accepted"`."""

    type: _t.Literal["response.steer.accepted"] = "response.steer.accepted"
    steer: BetaResponseSteer
    sequence_number: int
    stream_id: str | None = None

    _nested = {
        "steer": "BetaResponseSteer",
    }


@_define
class BetaResponseSteerEvent(_Model):
    """An object marked `type: "response.steer"`."""

    type: _t.Literal["response.steer"] = "response.steer"
    previous_response_id: str
    input: BetaInputParam

    _nested = {
        "input": _each("BetaResponseInputItem"),
    }


@_define
class BetaResponseSteerFailedEvent(_Model):
    """An object marked `type: "response.steer.failed"`."""

    type: _t.Literal["response.steer.failed"] = "response.steer.failed"
    steer: BetaResponseSteerFailure
    error: BetaResponseSteerFailedEventError
    sequence_number: int
    stream_id: str | None = None

    _nested = {
        "steer": "BetaResponseSteerFailure",
        "error": "BetaResponseSteerFailedEventError",
    }


@_define
class BetaResponseSteerFailedEventError(_Model):
    """An object with `type`, `code` and `message`."""

    type: str
    code: str
    message: str


@_define
class BetaResponseSteerFailure(_Model):
    """An object with `id`, `previous_response_id` and `input`."""

    id: str | None = None
    previous_response_id: str
    input: BetaInputParam

    _nested = {
        "input": _each("BetaResponseInputItem"),
    }


@_define
class BetaResponseSteerPendingEvent(_Model):
    """An object marked `type: "response.steer.pending"`."""

    type: _t.Literal["response.steer.pending"] = "response.steer.pending"
    steer: BetaResponseSteer
    reason: str
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    stream_id: str | None = None

    _nested = {
        "steer": "BetaResponseSteer",
        "required_input": _each("BetaResponseSteerRequiredInput"),
    }


@_define
class BetaResponseSteerRequiredInput(_Model):
    """An object with `type`, `call_id`, `name` and 2 more."""

    type: str
    call_id: str | None = None
    name: str | None = None
    execution: str | None = None
    approval_request_id: str | None = None


@_define
class BetaResponseStreamOptions(_Model):
    """An object with `include_obfuscation`."""

    include_obfuscation: bool | None = None


@_define
class BetaResponseTextDeltaEvent(_Model):
    """An object marked `type: "response.output_text.delta"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]

    _nested = {
        "agent": "BetaAgentTag",
        "logprobs": _each("BetaResponseLogProb"),
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseTextDoneEvent(_Model):
    """An object marked `type: "response.output_text.done"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]

    _nested = {
        "agent": "BetaAgentTag",
        "logprobs": _each("BetaResponseLogProb"),
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseTextParam(_Model):
    """An object with `format` and `verbosity`."""

    format: BetaTextResponseFormatConfiguration | None = None
    verbosity: BetaVerbosity | None = None

    _nested = {
        "format": "BetaTextResponseFormatConfiguration",
    }
    _nullable = frozenset({"verbosity"})


@_define
class BetaResponseUsage(_Model):
    """An object with `input_tokens`, `input_tokens_details`, `output_tokens` and 2 more."""

    input_tokens: int
    input_tokens_details: BetaResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    total_tokens: int

    _nested = {
        "input_tokens_details": "BetaResponseUsageInputTokensDetails",
        "output_tokens_details": "BetaResponseUsageOutputTokensDetails",
    }


@_define
class BetaResponseUsageInputTokensDetails(_Model):
    """An object with `cached_tokens` and `cache_write_tokens`."""

    cached_tokens: int
    cache_write_tokens: int


@_define
class BetaResponseUsageOutputTokensDetails(_Model):
    """An object with `reasoning_tokens`."""

    reasoning_tokens: int


@_define
class BetaResponseWebSearchCallCompletedEvent(_Model):
    """An object marked `type: "response.web_search_call.completed"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseWebSearchCallInProgressEvent(_Model):
    """An object marked `type: "response.web_search_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseWebSearchCallSearchingEvent(_Model):
    """An object marked `type: "response.web_search_call.searching"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {
        "agent": "BetaAgentTag",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponseWebSearchToolCall(_computed.BetaResponseWebSearchToolCall, _Model):
    """An object marked `type: "web_search_call"`."""

    agent: BetaAgentTag | None = None
    id: str
    type: _t.Literal["web_search_call"] = "web_search_call"
    status: _t.Literal["in_progress", "searching", "completed", "failed"]
    action: BetaWebSearchToolCallAction

    _nested = {
        "agent": "BetaAgentTag",
        "action": "BetaWebSearchToolCallAction",
    }
    _nullable = frozenset({"agent"})


@_define
class BetaResponsesClientEventResponseCreate(_Model):
    """An object marked `type: "response.create"`."""

    type: _t.Literal["response.create"] = "response.create"
    stream_id: str | None = None
    """At most 256 characters."""
    metadata: BetaMetadata | None = None
    top_logprobs: int | None = None
    """From 0 to 20."""
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    service_tier: BetaServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: BetaModelIdsResponses | None = None
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = None
    tools: BetaToolsArray | None = None
    tool_choice: BetaToolChoiceParam | None = None
    prompt: BetaPrompt | None = None
    truncation: _t.Literal["auto", "disabled"] | None = None
    """Deprecated. Default: `"disabled"`."""
    reasoning: BetaReasoning | None = None
    input: BetaInputParam | None = None
    include: list[BetaIncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    """Default: `true`."""
    store: bool | None = None
    """Default: `true`."""
    instructions: str | None = None
    moderation: BetaModerationParam | None = None
    stream: bool | None = None
    """Default: `false`."""
    stream_options: BetaResponseStreamOptions | None = None
    conversation: BetaConversationParam | None = None
    context_management: list[BetaContextManagementParam] | None = None
    """At least 1 entries."""
    max_output_tokens: int | None = None
    """At least 16."""
    multi_agent: BetaMultiAgentParam | None = None

    _nested = {
        "prompt_cache_options": "BetaPromptCacheOptionsParam",
        "text": "BetaResponseTextParam",
        "tools": _each("BetaTool"),
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
        "reasoning": "BetaReasoning",
        "input": _each("BetaResponseInputItem"),
        "moderation": "BetaModerationParam",
        "stream_options": "BetaResponseStreamOptions",
        "conversation": "BetaConversationParam",
        "context_management": _each("BetaContextManagementParam"),
        "multi_agent": "BetaMultiAgentParam",
    }
    _nullable = frozenset({
        "background", "context_management", "conversation", "include", "instructions", "max_output_tokens",
        "max_tool_calls", "metadata", "moderation", "multi_agent", "parallel_tool_calls", "previous_response_id",
        "prompt", "prompt_cache_key", "prompt_cache_retention", "reasoning", "safety_identifier", "service_tier",
        "store", "stream", "stream_options", "temperature", "top_p", "truncation",
    })


@_define
class BetaScreenshotParam(_Model):
    """An object marked `type: "screenshot"`."""

    type: _t.Literal["screenshot"] = "screenshot"


@_define
class BetaScrollParam(_Model):
    """An object marked `type: "scroll"`."""

    type: _t.Literal["scroll"] = "scroll"
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None

    _nullable = frozenset({"keys"})


@_define
class BetaSkillReferenceParam(_Model):
    """An object marked `type: "skill_reference"`."""

    type: _t.Literal["skill_reference"] = "skill_reference"
    skill_id: str
    """From 1 to 64 characters."""
    version: str | None = None


@_define
class BetaSpecificApplyPatchParam(_Model):
    """An object marked `type: "apply_patch"`."""

    type: _t.Literal["apply_patch"] = "apply_patch"


@_define
class BetaSpecificFunctionShellParam(_Model):
    """An object marked `type: "shell"`."""

    type: _t.Literal["shell"] = "shell"


@_define
class BetaSpecificProgrammaticToolCallingParam(_Model):
    """An object marked `type: "programmatic_tool_calling"`."""

    type: _t.Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


@_define
class BetaSummaryTextContent(_Model):
    """An object marked `type: "summary_text"`."""

    type: _t.Literal["summary_text"] = "summary_text"
    text: str


@_define
class BetaTextContent(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"
    text: str


@_define
class BetaTextResponseFormatJsonSchema(_Model):
    """An object marked `type: "json_schema"`."""

    type: _t.Literal["json_schema"] = "json_schema"
    description: str | None = None
    name: str
    schema: BetaResponseFormatJsonSchemaSchema
    strict: bool | None = None
    """Default: `false`."""

    _nullable = frozenset({"strict"})


@_define
class BetaTokenCountsBody(_Model):
    """An object with `model`, `input`, `previous_response_id` and 9 more."""

    model: str | None = None
    input: str | list[BetaResponseInputItem] | None = None
    previous_response_id: str | None = None
    tools: list[BetaTool] | None = None
    text: BetaResponseTextParam | None = None
    reasoning: BetaReasoning | None = None
    truncation: BetaTruncationEnum | None = None
    """Deprecated."""
    instructions: str | None = None
    personality: BetaPersonalityEnum | None = None
    conversation: BetaConversationParam | None = None
    tool_choice: BetaToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None

    _nested = {
        "input": _each("BetaResponseInputItem"),
        "tools": _each("BetaTool"),
        "text": "BetaResponseTextParam",
        "reasoning": "BetaReasoning",
        "conversation": "BetaConversationParam",
        "tool_choice": "BetaToolChoiceParam",
    }
    _nullable = frozenset({
        "conversation", "input", "instructions", "model", "parallel_tool_calls", "previous_response_id", "reasoning",
        "text", "tool_choice", "tools",
    })


@_define
class BetaToolChoiceAllowed(_Model):
    """An object marked `type: "allowed_tools"`."""

    type: _t.Literal["allowed_tools"] = "allowed_tools"
    mode: _t.Literal["auto", "required"]
    tools: list[dict[str, _t.Any]]


@_define
class BetaToolChoiceCustom(_Model):
    """An object marked `type: "custom"`."""

    type: _t.Literal["custom"] = "custom"
    name: str


@_define
class BetaToolChoiceFunction(_Model):
    """An object marked `type: "function"`."""

    type: _t.Literal["function"] = "function"
    name: str


@_define
class BetaToolChoiceMCP(_Model):
    """An object marked `type: "mcp"`."""

    type: _t.Literal["mcp"] = "mcp"
    server_label: str
    name: str | None = None

    _nullable = frozenset({"name"})


@_define
class BetaToolChoiceTypes(_Model):
    """An object with `type`."""

    type: _t.Literal[
        "file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use",
        "web_search_preview_2025_03_11", "image_generation", "code_interpreter"
    ]


@_define
class BetaToolSearchCall(_computed.BetaToolSearchCall, _Model):
    """An object marked `type: "tool_search_call"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["tool_search_call"] = "tool_search_call"
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    arguments: _t.Any
    status: BetaFunctionCallStatus
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
    }


@_define
class BetaToolSearchCallItemParam(_Model):
    """An object marked `type: "tool_search_call"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    """From 1 to 64 characters."""
    type: _t.Literal["tool_search_call"] = "tool_search_call"
    execution: BetaToolSearchExecutionType | None = None
    arguments: BetaEmptyModelParam
    status: BetaFunctionCallItemStatus | None = None

    _nested = {
        "agent": "BetaAgentTagParam",
    }
    _nullable = frozenset({"agent", "call_id", "id", "status"})


@_define
class BetaToolSearchOutput(_computed.BetaToolSearchOutput, _Model):
    """An object marked `type: "tool_search_output"`."""

    agent: BetaAgentTag | None = None
    type: _t.Literal["tool_search_output"] = "tool_search_output"
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    tools: list[BetaTool]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None = None

    _nested = {
        "agent": "BetaAgentTag",
        "tools": _each("BetaTool"),
    }


@_define
class BetaToolSearchOutputItemParam(_Model):
    """An object marked `type: "tool_search_output"`."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    """From 1 to 64 characters."""
    type: _t.Literal["tool_search_output"] = "tool_search_output"
    execution: BetaToolSearchExecutionType | None = None
    tools: list[BetaTool]
    status: BetaFunctionCallItemStatus | None = None

    _nested = {
        "agent": "BetaAgentTagParam",
        "tools": _each("BetaTool"),
    }
    _nullable = frozenset({"agent", "call_id", "id", "status"})


@_define
class BetaToolSearchToolParam(_Model):
    """An object marked `type: "tool_search"`."""

    type: _t.Literal["tool_search"] = "tool_search"
    execution: BetaToolSearchExecutionType | None = None
    description: str | None = None
    parameters: BetaEmptyModelParam | None = None

    _nullable = frozenset({"description", "parameters"})


@_define
class BetaTopLogProb(_Model):
    """An object with `token`, `logprob` and `bytes`."""

    token: str
    logprob: float
    bytes: list[int]


@_define
class BetaTypeParam(_Model):
    """An object marked `type: "type"`."""

    type: _t.Literal["type"] = "type"
    text: str


@_define
class BetaUrlCitationBody(_Model):
    """An object marked `type: "url_citation"`."""

    type: _t.Literal["url_citation"] = "url_citation"
    url: str
    """A URL."""
    start_index: int
    end_index: int
    title: str


@_define
class BetaUrlCitationParam(_Model):
    """An object marked `type: "url_citation"`."""

    type: _t.Literal["url_citation"] = "url_citation"
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    url: str
    """A URL."""
    title: str


@_define
class BetaWaitParam(_Model):
    """An object marked `type: "wait"`."""

    type: _t.Literal["wait"] = "wait"


@_define
class BetaWebSearchActionFind(_Model):
    """An object marked `type: "find_in_page"`."""

    type: _t.Literal["find_in_page"] = "find_in_page"
    url: str
    """A URL."""
    pattern: str


@_define
class BetaWebSearchActionOpenPage(_Model):
    """An object marked `type: "open_page"`."""

    type: _t.Literal["open_page"] = "open_page"
    url: str | None = None
    """A URL."""

    _nullable = frozenset({"url"})


@_define
class BetaWebSearchActionSearch(_Model):
    """An object marked `type: "search"`."""

    type: _t.Literal["search"] = "search"
    query: str | None = None
    """Deprecated."""
    queries: list[str] | None = None
    sources: list[BetaWebSearchActionSearchSource] | None = None

    _nested = {
        "sources": _each("BetaWebSearchActionSearchSource"),
    }


@_define
class BetaWebSearchActionSearchSource(_Model):
    """An object marked `type: "url"`."""

    type: _t.Literal["url"] = "url"
    url: str
    """A URL."""


@_define
class BetaWebSearchApproximateLocation(_Model):
    """An object marked `type: "approximate"`."""

    type: _t.Literal["approximate"] | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None

    _nullable = frozenset({"city", "country", "region", "timezone"})


@_define
class BetaWebSearchPreviewTool(_Model):
    """An object with `type`, `user_location`, `search_context_size` and `search_content_types`."""

    type: _t.Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Default: `"web_search_preview"`."""
    user_location: BetaApproximateLocation | None = None
    search_context_size: BetaSearchContextSize | None = None
    search_content_types: list[BetaSearchContentType] | None = None

    _nested = {
        "user_location": "BetaApproximateLocation",
    }
    _nullable = frozenset({"user_location"})


@_define
class BetaWebSearchTool(_Model):
    """An object with `type`, `filters`, `user_location` and `search_context_size`."""

    type: _t.Literal["web_search", "web_search_2025_08_26"]
    """Default: `"web_search"`."""
    filters: BetaWebSearchToolFilters | None = None
    user_location: BetaWebSearchApproximateLocation | None = None
    search_context_size: _t.Literal["low", "medium", "high"] | None = None
    """Default: `"medium"`."""

    _nested = {
        "filters": "BetaWebSearchToolFilters",
        "user_location": "BetaWebSearchApproximateLocation",
    }
    _nullable = frozenset({"filters", "user_location"})


@_define
class BetaWebSearchToolFilters(_Model):
    """An object with `allowed_domains`."""

    allowed_domains: list[str] | None = None
    """Default: `[]`."""

    _nullable = frozenset({"allowed_domains"})


if _t.TYPE_CHECKING:
    BetaAgentMessageContent: _t.TypeAlias = (
        BetaInputTextContent | BetaOutputTextContent | BetaTextContent | BetaSummaryTextContent
        | BetaReasoningTextContent | BetaResponseOutputRefusal | BetaInputImageContent
        | BetaComputerScreenshotContent | BetaInputFileContent | BetaEncryptedContent
    )
    """Told apart by `type`."""
    BetaAgentMessageItemParamContent: _t.TypeAlias = (
        BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaEncryptedContentParam
    )
    """Told apart by `type`."""
    BetaAnnotation: _t.TypeAlias = (
        BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath
    )
    """Told apart by `type`."""
    BetaApplyPatchOperationParam: _t.TypeAlias = (
        BetaApplyPatchCreateFileOperationParam | BetaApplyPatchDeleteFileOperationParam
        | BetaApplyPatchUpdateFileOperationParam
    )
    """Told apart by `type`."""
    BetaApplyPatchToolCallOperation: _t.TypeAlias = (
        BetaApplyPatchCreateFileOperation | BetaApplyPatchDeleteFileOperation | BetaApplyPatchUpdateFileOperation
    )
    """Told apart by `type`."""
    BetaAutoCodeInterpreterToolParamNetworkPolicy: _t.TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
    )
    """Told apart by `type`."""
    BetaCodeInterpreterToolCallOutput: _t.TypeAlias = BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage
    """Told apart by `type`."""
    BetaCodeInterpreterToolContainer: _t.TypeAlias = str | BetaAutoCodeInterpreterToolParam
    BetaCompoundFilterFilter: _t.TypeAlias = BetaComparisonFilter | BetaCompoundFilter
    """Told apart by `type`."""
    BetaComputerAction: _t.TypeAlias = (
        BetaClickParam | BetaDoubleClickAction | BetaDragParam | BetaKeyPressAction | BetaMoveParam
        | BetaScreenshotParam | BetaScrollParam | BetaTypeParam | BetaWaitParam
    )
    """Told apart by `type`."""
    BetaContainerAutoParamNetworkPolicy: _t.TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
    )
    """Told apart by `type`."""
    BetaContainerAutoParamSkill: _t.TypeAlias = BetaSkillReferenceParam | BetaInlineSkillParam
    """Told apart by `type`."""
    BetaConversationParam: _t.TypeAlias = str | BetaConversationReferenceParam
    BetaCustomToolParamFormat: _t.TypeAlias = BetaCustomTextFormatParam | BetaCustomGrammarFormatParam
    """Told apart by `type`."""
    BetaFilters: _t.TypeAlias = BetaComparisonFilter | BetaCompoundFilter
    """Told apart by `type`."""
    BetaFunctionAndCustomToolCallOutput: _t.TypeAlias = (
        BetaInputTextContent | BetaInputImageContent | BetaInputFileContent
    )
    """Told apart by `type`."""
    BetaFunctionCallOutputItemParamOutput: _t.TypeAlias = (
        BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaInputFileContentParam
    )
    """Told apart by `type`."""
    BetaFunctionShellCallEnvironment: _t.TypeAlias = BetaLocalEnvironmentResource | BetaContainerReferenceResource
    """Told apart by `type`."""
    BetaFunctionShellCallItemParamEnvironment: _t.TypeAlias = BetaLocalEnvironmentParam | BetaContainerReferenceParam
    """Told apart by `type`."""
    BetaFunctionShellCallOutputContentOutcome: _t.TypeAlias = (
        BetaFunctionShellCallOutputTimeoutOutcome | BetaFunctionShellCallOutputExitOutcome
    )
    """Told apart by `type`."""
    BetaFunctionShellCallOutputOutcomeParam: _t.TypeAlias = (
        BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam
    )
    """Told apart by `type`."""
    BetaFunctionShellToolParamEnvironment: _t.TypeAlias = (
        BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam
    )
    """Told apart by `type`."""
    BetaInputContent: _t.TypeAlias = BetaInputTextContent | BetaInputImageContent | BetaInputFileContent
    """Told apart by `type`."""
    BetaItem: _t.TypeAlias = (
        BetaInputMessage | BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseComputerToolCall
        | BetaComputerCallOutputItemParam | BetaResponseWebSearchToolCall | BetaResponseFunctionToolCall
        | BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam
        | BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaToolSearchOutputItemParam
        | BetaAdditionalToolsItemParam | BetaResponseReasoningItem | BetaCompactionSummaryItemParam
        | BetaImageGenToolCall | BetaResponseCodeInterpreterToolCall | BetaLocalShellToolCall
        | BetaLocalShellToolCallOutput | BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam
        | BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam | BetaMCPListTools
        | BetaMCPApprovalRequest | BetaMCPApprovalResponse | BetaMCPToolCall | BetaCustomToolCallOutput
        | BetaResponseCustomToolCall
    )
    """Told apart by `type`."""
    BetaItemField: _t.TypeAlias = (
        BetaMessage | BetaProgram | BetaProgramOutput | BetaResponseFunctionToolCall | BetaMultiAgentCall
        | BetaMultiAgentCallOutput | BetaToolSearchCall | BetaToolSearchOutput | BetaAdditionalTools
        | BetaAgentMessage | BetaFunctionToolCallOutput | BetaResponseFileSearchToolCall
        | BetaResponseWebSearchToolCall | BetaImageGenToolCall | BetaResponseComputerToolCall
        | BetaComputerToolCallOutputResource | BetaResponseReasoningItem | BetaCompactionBody
        | BetaResponseCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput
        | BetaFunctionShellCall | BetaFunctionShellCallOutput | BetaApplyPatchToolCall
        | BetaApplyPatchToolCallOutput | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponseResource
        | BetaMCPToolCall | BetaResponseCustomToolCall | BetaCustomToolCallOutput
    )
    """Told apart by `type`."""
    BetaItemResource: _t.TypeAlias = (
        BetaInputMessageResource | BetaResponseOutputMessage | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall | BetaComputerToolCallOutputResource | BetaResponseWebSearchToolCall
        | BetaFunctionToolCallResource | BetaFunctionToolCallOutputResource | BetaAgentMessage | BetaMultiAgentCall
        | BetaMultiAgentCallOutput | BetaToolSearchCall | BetaToolSearchOutput | BetaAdditionalTools
        | BetaResponseReasoningItem | BetaProgram | BetaProgramOutput | BetaCompactionBody | BetaImageGenToolCall
        | BetaResponseCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput
        | BetaFunctionShellCall | BetaFunctionShellCallOutput | BetaApplyPatchToolCall
        | BetaApplyPatchToolCallOutput | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponseResource
        | BetaMCPToolCall | BetaCustomToolCallResource | BetaCustomToolCallOutputResource
    )
    """Told apart by `type`."""
    BetaMCPToolAllowedTools: _t.TypeAlias = list[str] | BetaMCPToolFilter
    BetaMCPToolRequireApproval: _t.TypeAlias = BetaMCPToolRequireApprovalVariant1 | _t.Literal["always", "never"]
    BetaMessageContent: _t.TypeAlias = (
        BetaInputTextContent | BetaOutputTextContent | BetaTextContent | BetaSummaryTextContent
        | BetaReasoningTextContent | BetaResponseOutputRefusal | BetaInputImageContent
        | BetaComputerScreenshotContent | BetaInputFileContent | BetaEncryptedContent
    )
    """Told apart by `type`."""
    BetaModerationInput: _t.TypeAlias = BetaModerationResultBody | BetaModerationErrorBody
    """Told apart by `type`."""
    BetaModerationOutput: _t.TypeAlias = BetaModerationResultBody | BetaModerationErrorBody
    """Told apart by `type`."""
    BetaNamespaceToolParamTool: _t.TypeAlias = BetaFunctionToolParam | BetaCustomToolParam
    """Told apart by `type`."""
    BetaOutputContent: _t.TypeAlias = BetaOutputTextContent | BetaResponseOutputRefusal | BetaReasoningTextContent
    """Told apart by `type`."""
    BetaOutputMessageContent: _t.TypeAlias = BetaOutputTextContent | BetaResponseOutputRefusal
    """Told apart by `type`."""
    BetaOutputTextContentParamAnnotation: _t.TypeAlias = (
        BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam
    )
    """Told apart by `type`."""
    BetaResponseOutputItem: _t.TypeAlias = (
        BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseFunctionToolCall
        | BetaFunctionToolCallOutputResource | BetaAgentMessage | BetaMultiAgentCall | BetaMultiAgentCallOutput
        | BetaResponseWebSearchToolCall | BetaResponseComputerToolCall | BetaComputerToolCallOutputResource
        | BetaResponseReasoningItem | BetaProgram | BetaProgramOutput | BetaToolSearchCall | BetaToolSearchOutput
        | BetaAdditionalTools | BetaCompactionBody | BetaImageGenToolCall | BetaResponseCodeInterpreterToolCall
        | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | BetaFunctionShellCall
        | BetaFunctionShellCallOutput | BetaApplyPatchToolCall | BetaApplyPatchToolCallOutput | BetaMCPToolCall
        | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponseResource | BetaResponseCustomToolCall
        | BetaCustomToolCallOutputResource
    )
    """Told apart by `type`."""
    BetaResponsePromptVariablesValue: _t.TypeAlias = (
        str | BetaInputTextContent | BetaInputImageContent | BetaInputFileContent
    )
    """Told apart by `type`."""
    BetaResponseStreamEvent: _t.TypeAlias = (
        BetaResponseAudioDeltaEvent | BetaResponseAudioDoneEvent | BetaResponseAudioTranscriptDeltaEvent
        | BetaResponseAudioTranscriptDoneEvent | BetaResponseCodeInterpreterCallCodeDeltaEvent
        | BetaResponseCodeInterpreterCallCodeDoneEvent | BetaResponseCodeInterpreterCallCompletedEvent
        | BetaResponseCodeInterpreterCallInProgressEvent | BetaResponseCodeInterpreterCallInterpretingEvent
        | BetaResponseCompletedEvent | BetaResponseContentPartAddedEvent | BetaResponseContentPartDoneEvent
        | BetaResponseCreatedEvent | BetaResponseErrorEvent | BetaResponseFileSearchCallCompletedEvent
        | BetaResponseFileSearchCallInProgressEvent | BetaResponseFileSearchCallSearchingEvent
        | BetaResponseFunctionCallArgumentsDeltaEvent | BetaResponseFunctionCallArgumentsDoneEvent
        | BetaResponseInProgressEvent | BetaResponseFailedEvent | BetaResponseIncompleteEvent
        | BetaResponseOutputItemAddedEvent | BetaResponseOutputItemDoneEvent
        | BetaResponseReasoningSummaryPartAddedEvent | BetaResponseReasoningSummaryPartDoneEvent
        | BetaResponseReasoningSummaryTextDeltaEvent | BetaResponseReasoningSummaryTextDoneEvent
        | BetaResponseReasoningTextDeltaEvent | BetaResponseReasoningTextDoneEvent | BetaResponseRefusalDeltaEvent
        | BetaResponseRefusalDoneEvent | BetaResponseTextDeltaEvent | BetaResponseTextDoneEvent
        | BetaResponseWebSearchCallCompletedEvent | BetaResponseWebSearchCallInProgressEvent
        | BetaResponseWebSearchCallSearchingEvent | BetaResponseImageGenCallCompletedEvent
        | BetaResponseImageGenCallGeneratingEvent | BetaResponseImageGenCallInProgressEvent
        | BetaResponseImageGenCallPartialImageEvent | BetaResponseMCPCallArgumentsDeltaEvent
        | BetaResponseMCPCallArgumentsDoneEvent | BetaResponseMCPCallCompletedEvent | BetaResponseMCPCallFailedEvent
        | BetaResponseMCPCallInProgressEvent | BetaResponseMCPListToolsCompletedEvent
        | BetaResponseMCPListToolsFailedEvent | BetaResponseMCPListToolsInProgressEvent
        | BetaResponseOutputTextAnnotationAddedEvent | BetaResponseQueuedEvent
        | BetaResponseCustomToolCallInputDeltaEvent | BetaResponseCustomToolCallInputDoneEvent
    )
    """Told apart by `type`."""
    BetaResponsesClientEvent: _t.TypeAlias = (
        BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEvent
    )
    """Told apart by `type`."""
    BetaTextResponseFormatConfiguration: _t.TypeAlias = (
        BetaResponseFormatText | BetaTextResponseFormatJsonSchema | BetaResponseFormatJsonObject
    )
    """Told apart by `type`."""
    BetaTool: _t.TypeAlias = (
        BetaFunctionTool | BetaFileSearchTool | BetaComputerTool | BetaComputerUsePreviewTool | BetaWebSearchTool
        | BetaMCPTool | BetaCodeInterpreterTool | BetaProgrammaticToolCallingParam | BetaImageGenTool
        | BetaLocalShellToolParam | BetaFunctionShellToolParam | BetaCustomToolParam | BetaNamespaceToolParam
        | BetaToolSearchToolParam | BetaWebSearchPreviewTool | BetaApplyPatchToolParam
    )
    """Told apart by `type`."""
    BetaToolCallCaller: _t.TypeAlias = BetaDirectToolCallCaller | BetaProgramToolCallCaller
    """Told apart by `type`."""
    BetaToolCallCallerParam: _t.TypeAlias = BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam
    """Told apart by `type`."""
    BetaWebSearchToolCallAction: _t.TypeAlias = (
        BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind
    )
    """Told apart by `type`."""
    BetaComputerActionList: _t.TypeAlias = list[BetaComputerAction]
    BetaContent: _t.TypeAlias = BetaInputContent | BetaOutputContent
    """Told apart by `type`."""
    BetaInputMessageContentList: _t.TypeAlias = list[BetaInputContent]
    BetaResponseInputItem: _t.TypeAlias = (
        BetaEasyInputMessage | BetaItem | BetaCompactionTriggerItemParam | BetaItemReferenceParam
        | BetaProgramItemParam | BetaProgramOutputItemParam
    )
    """Told apart by `type`."""
    BetaResponsePromptVariables: _t.TypeAlias = dict[str, BetaResponsePromptVariablesValue]
    BetaResponsesServerEvent: _t.TypeAlias = (
        BetaResponseStreamEvent | BetaResponseInjectCreatedEvent | BetaResponseInjectFailedEvent
        | BetaResponseSteerAcceptedEvent | BetaResponseSteerPendingEvent | BetaResponseSteerFailedEvent
    )
    """Told apart by `type`."""
    BetaToolChoiceParam: _t.TypeAlias = (
        BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction
        | BetaToolChoiceMCP | BetaToolChoiceCustom | BetaSpecificProgrammaticToolCallingParam
        | BetaSpecificApplyPatchParam | BetaSpecificFunctionShellParam
    )
    """Told apart by `type`."""
    BetaToolsArray: _t.TypeAlias = list[BetaTool]
    BetaInputParam: _t.TypeAlias = str | list[BetaResponseInputItem]
else:
    BetaAgentMessageContent = _Choice(
        __name__,
        "BetaAgentMessageContent",
        tag="type",
        table={
            "input_text": "BetaInputTextContent",
            "output_text": "BetaOutputTextContent",
            "text": "BetaTextContent",
            "summary_text": "BetaSummaryTextContent",
            "reasoning_text": "BetaReasoningTextContent",
            "refusal": "BetaResponseOutputRefusal",
            "input_image": "BetaInputImageContent",
            "computer_screenshot": "BetaComputerScreenshotContent",
            "input_file": "BetaInputFileContent",
            "encrypted_content": "BetaEncryptedContent",
        },
    )
    BetaAgentMessageItemParamContent = _Choice(
        __name__,
        "BetaAgentMessageItemParamContent",
        tag="type",
        table={
            "input_text": "BetaInputTextContentParam",
            "input_image": "BetaInputImageContentParamAutoParam",
            "encrypted_content": "BetaEncryptedContentParam",
        },
    )
    BetaAnnotation = _Choice(
        __name__,
        "BetaAnnotation",
        tag="type",
        table={
            "file_citation": "BetaFileCitationBody",
            "url_citation": "BetaUrlCitationBody",
            "container_file_citation": "BetaContainerFileCitationBody",
            "file_path": "BetaFilePath",
        },
    )
    BetaApplyPatchOperationParam = _Choice(
        __name__,
        "BetaApplyPatchOperationParam",
        tag="type",
        table={
            "create_file": "BetaApplyPatchCreateFileOperationParam",
            "delete_file": "BetaApplyPatchDeleteFileOperationParam",
            "update_file": "BetaApplyPatchUpdateFileOperationParam",
        },
    )
    BetaApplyPatchToolCallOperation = _Choice(
        __name__,
        "BetaApplyPatchToolCallOperation",
        tag="type",
        table={
            "create_file": "BetaApplyPatchCreateFileOperation",
            "delete_file": "BetaApplyPatchDeleteFileOperation",
            "update_file": "BetaApplyPatchUpdateFileOperation",
        },
    )
    BetaAutoCodeInterpreterToolParamNetworkPolicy = _Choice(
        __name__,
        "BetaAutoCodeInterpreterToolParamNetworkPolicy",
        tag="type",
        table={
            "disabled": "BetaContainerNetworkPolicyDisabledParam",
            "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
        },
    )
    BetaCodeInterpreterToolCallOutput = _Choice(
        __name__,
        "BetaCodeInterpreterToolCallOutput",
        tag="type",
        table={
            "logs": "BetaCodeInterpreterOutputLogs",
            "image": "BetaCodeInterpreterOutputImage",
        },
    )
    BetaCodeInterpreterToolContainer = _Choice(
        __name__,
        "BetaCodeInterpreterToolContainer",
        default="BetaAutoCodeInterpreterToolParam",
    )
    BetaCompoundFilterFilter = _Choice(
        __name__,
        "BetaCompoundFilterFilter",
        tag="type",
        table={
            "eq": "BetaComparisonFilter",
            "ne": "BetaComparisonFilter",
            "gt": "BetaComparisonFilter",
            "gte": "BetaComparisonFilter",
            "lt": "BetaComparisonFilter",
            "lte": "BetaComparisonFilter",
            "in": "BetaComparisonFilter",
            "nin": "BetaComparisonFilter",
            "and": "BetaCompoundFilter",
            "or": "BetaCompoundFilter",
        },
    )
    BetaComputerAction = _Choice(
        __name__,
        "BetaComputerAction",
        tag="type",
        table={
            "click": "BetaClickParam",
            "double_click": "BetaDoubleClickAction",
            "drag": "BetaDragParam",
            "keypress": "BetaKeyPressAction",
            "move": "BetaMoveParam",
            "screenshot": "BetaScreenshotParam",
            "scroll": "BetaScrollParam",
            "type": "BetaTypeParam",
            "wait": "BetaWaitParam",
        },
    )
    BetaContainerAutoParamNetworkPolicy = _Choice(
        __name__,
        "BetaContainerAutoParamNetworkPolicy",
        tag="type",
        table={
            "disabled": "BetaContainerNetworkPolicyDisabledParam",
            "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
        },
    )
    BetaContainerAutoParamSkill = _Choice(
        __name__,
        "BetaContainerAutoParamSkill",
        tag="type",
        table={
            "skill_reference": "BetaSkillReferenceParam",
            "inline": "BetaInlineSkillParam",
        },
    )
    BetaConversationParam = _Choice(
        __name__,
        "BetaConversationParam",
        default="BetaConversationReferenceParam",
    )
    BetaCustomToolParamFormat = _Choice(
        __name__,
        "BetaCustomToolParamFormat",
        tag="type",
        table={
            "text": "BetaCustomTextFormatParam",
            "grammar": "BetaCustomGrammarFormatParam",
        },
    )
    BetaFilters = _Choice(
        __name__,
        "BetaFilters",
        tag="type",
        table={
            "eq": "BetaComparisonFilter",
            "ne": "BetaComparisonFilter",
            "gt": "BetaComparisonFilter",
            "gte": "BetaComparisonFilter",
            "lt": "BetaComparisonFilter",
            "lte": "BetaComparisonFilter",
            "in": "BetaComparisonFilter",
            "nin": "BetaComparisonFilter",
            "and": "BetaCompoundFilter",
            "or": "BetaCompoundFilter",
        },
    )
    BetaFunctionAndCustomToolCallOutput = _Choice(
        __name__,
        "BetaFunctionAndCustomToolCallOutput",
        tag="type",
        table={
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    )
    BetaFunctionCallOutputItemParamOutput = _Choice(
        __name__,
        "BetaFunctionCallOutputItemParamOutput",
        tag="type",
        table={
            "input_text": "BetaInputTextContentParam",
            "input_image": "BetaInputImageContentParamAutoParam",
            "input_file": "BetaInputFileContentParam",
        },
    )
    BetaFunctionShellCallEnvironment = _Choice(
        __name__,
        "BetaFunctionShellCallEnvironment",
        tag="type",
        table={
            "local": "BetaLocalEnvironmentResource",
            "container_reference": "BetaContainerReferenceResource",
        },
    )
    BetaFunctionShellCallItemParamEnvironment = _Choice(
        __name__,
        "BetaFunctionShellCallItemParamEnvironment",
        tag="type",
        table={
            "local": "BetaLocalEnvironmentParam",
            "container_reference": "BetaContainerReferenceParam",
        },
    )
    BetaFunctionShellCallOutputContentOutcome = _Choice(
        __name__,
        "BetaFunctionShellCallOutputContentOutcome",
        tag="type",
        table={
            "timeout": "BetaFunctionShellCallOutputTimeoutOutcome",
            "exit": "BetaFunctionShellCallOutputExitOutcome",
        },
    )
    BetaFunctionShellCallOutputOutcomeParam = _Choice(
        __name__,
        "BetaFunctionShellCallOutputOutcomeParam",
        tag="type",
        table={
            "timeout": "BetaFunctionShellCallOutputTimeoutOutcomeParam",
            "exit": "BetaFunctionShellCallOutputExitOutcomeParam",
        },
    )
    BetaFunctionShellToolParamEnvironment = _Choice(
        __name__,
        "BetaFunctionShellToolParamEnvironment",
        tag="type",
        table={
            "container_auto": "BetaContainerAutoParam",
            "local": "BetaLocalEnvironmentParam",
            "container_reference": "BetaContainerReferenceParam",
        },
    )
    BetaInputContent = _Choice(
        __name__,
        "BetaInputContent",
        tag="type",
        table={
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    )
    BetaItem = _Choice(
        __name__,
        "BetaItem",
        tag="type",
        table={
            "message": "BetaInputMessage",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "web_search_call": "BetaResponseWebSearchToolCall",
            "function_call": "BetaResponseFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "tool_search_call": "BetaToolSearchCallItemParam",
            "tool_search_output": "BetaToolSearchOutputItemParam",
            "additional_tools": "BetaAdditionalToolsItemParam",
            "reasoning": "BetaResponseReasoningItem",
            "compaction": "BetaCompactionSummaryItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCallItemParam",
            "shell_call_output": "BetaFunctionShellCallOutputItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponse",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "custom_tool_call": "BetaResponseCustomToolCall",
        },
        ties={
            "message": ("role", {"user": "BetaInputMessage", "system": "BetaInputMessage", "developer": "BetaInputMessage", "assistant": "BetaResponseOutputMessage"}),
        },
        default="BetaInputMessage",
    )
    BetaItemField = _Choice(
        __name__,
        "BetaItemField",
        tag="type",
        table={
            "message": "BetaMessage",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "function_call": "BetaResponseFunctionToolCall",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "agent_message": "BetaAgentMessage",
            "function_call_output": "BetaFunctionToolCallOutput",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "web_search_call": "BetaResponseWebSearchToolCall",
            "image_generation_call": "BetaImageGenToolCall",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "reasoning": "BetaResponseReasoningItem",
            "compaction": "BetaCompactionBody",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call": "BetaResponseCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
        },
    )
    BetaItemResource = _Choice(
        __name__,
        "BetaItemResource",
        tag="type",
        table={
            "message": "BetaInputMessageResource",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "web_search_call": "BetaResponseWebSearchToolCall",
            "function_call": "BetaFunctionToolCallResource",
            "function_call_output": "BetaFunctionToolCallOutputResource",
            "agent_message": "BetaAgentMessage",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "reasoning": "BetaResponseReasoningItem",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "compaction": "BetaCompactionBody",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call": "BetaCustomToolCallResource",
            "custom_tool_call_output": "BetaCustomToolCallOutputResource",
        },
        ties={
            "message": ("role", {"user": "BetaInputMessageResource", "system": "BetaInputMessageResource", "developer": "BetaInputMessageResource", "assistant": "BetaResponseOutputMessage"}),
        },
    )
    BetaMCPToolAllowedTools = _Choice(
        __name__,
        "BetaMCPToolAllowedTools",
        default="BetaMCPToolFilter",
    )
    BetaMCPToolRequireApproval = _Choice(
        __name__,
        "BetaMCPToolRequireApproval",
        default="BetaMCPToolRequireApprovalVariant1",
    )
    BetaMessageContent = _Choice(
        __name__,
        "BetaMessageContent",
        tag="type",
        table={
            "input_text": "BetaInputTextContent",
            "output_text": "BetaOutputTextContent",
            "text": "BetaTextContent",
            "summary_text": "BetaSummaryTextContent",
            "reasoning_text": "BetaReasoningTextContent",
            "refusal": "BetaResponseOutputRefusal",
            "input_image": "BetaInputImageContent",
            "computer_screenshot": "BetaComputerScreenshotContent",
            "input_file": "BetaInputFileContent",
            "encrypted_content": "BetaEncryptedContent",
        },
    )
    BetaModerationInput = _Choice(
        __name__,
        "BetaModerationInput",
        tag="type",
        table={
            "moderation_result": "BetaModerationResultBody",
            "error": "BetaModerationErrorBody",
        },
    )
    BetaModerationOutput = _Choice(
        __name__,
        "BetaModerationOutput",
        tag="type",
        table={
            "moderation_result": "BetaModerationResultBody",
            "error": "BetaModerationErrorBody",
        },
    )
    BetaNamespaceToolParamTool = _Choice(
        __name__,
        "BetaNamespaceToolParamTool",
        tag="type",
        table={
            "function": "BetaFunctionToolParam",
            "custom": "BetaCustomToolParam",
        },
    )
    BetaOutputContent = _Choice(
        __name__,
        "BetaOutputContent",
        tag="type",
        table={
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaResponseOutputRefusal",
            "reasoning_text": "BetaReasoningTextContent",
        },
    )
    BetaOutputMessageContent = _Choice(
        __name__,
        "BetaOutputMessageContent",
        tag="type",
        table={
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaResponseOutputRefusal",
        },
    )
    BetaOutputTextContentParamAnnotation = _Choice(
        __name__,
        "BetaOutputTextContentParamAnnotation",
        tag="type",
        table={
            "file_citation": "BetaFileCitationParam",
            "url_citation": "BetaUrlCitationParam",
            "container_file_citation": "BetaContainerFileCitationParam",
        },
    )
    BetaResponseOutputItem = _Choice(
        __name__,
        "BetaResponseOutputItem",
        tag="type",
        table={
            "message": "BetaResponseOutputMessage",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "function_call": "BetaResponseFunctionToolCall",
            "function_call_output": "BetaFunctionToolCallOutputResource",
            "agent_message": "BetaAgentMessage",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "web_search_call": "BetaResponseWebSearchToolCall",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "reasoning": "BetaResponseReasoningItem",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "compaction": "BetaCompactionBody",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_call": "BetaMCPToolCall",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "custom_tool_call": "BetaResponseCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutputResource",
        },
    )
    BetaResponsePromptVariablesValue = _Choice(
        __name__,
        "BetaResponsePromptVariablesValue",
        tag="type",
        table={
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    )
    BetaResponseStreamEvent = _Choice(
        __name__,
        "BetaResponseStreamEvent",
        tag="type",
        table={
            "response.audio.delta": "BetaResponseAudioDeltaEvent",
            "response.audio.done": "BetaResponseAudioDoneEvent",
            "response.audio.transcript.delta": "BetaResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "BetaResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "BetaResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "BetaResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "BetaResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "BetaResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "BetaResponseCompletedEvent",
            "response.content_part.added": "BetaResponseContentPartAddedEvent",
            "response.content_part.done": "BetaResponseContentPartDoneEvent",
            "response.created": "BetaResponseCreatedEvent",
            "error": "BetaResponseErrorEvent",
            "response.file_search_call.completed": "BetaResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "BetaResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "BetaResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "BetaResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "BetaResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "BetaResponseInProgressEvent",
            "response.failed": "BetaResponseFailedEvent",
            "response.incomplete": "BetaResponseIncompleteEvent",
            "response.output_item.added": "BetaResponseOutputItemAddedEvent",
            "response.output_item.done": "BetaResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "BetaResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "BetaResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "BetaResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "BetaResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "BetaResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "BetaResponseReasoningTextDoneEvent",
            "response.refusal.delta": "BetaResponseRefusalDeltaEvent",
            "response.refusal.done": "BetaResponseRefusalDoneEvent",
            "response.output_text.delta": "BetaResponseTextDeltaEvent",
            "response.output_text.done": "BetaResponseTextDoneEvent",
            "response.web_search_call.completed": "BetaResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "BetaResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "BetaResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "BetaResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "BetaResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "BetaResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "BetaResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "BetaResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "BetaResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "BetaResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "BetaResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "BetaResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "BetaResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "BetaResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "BetaResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "BetaResponseOutputTextAnnotationAddedEvent",
            "response.queued": "BetaResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "BetaResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "BetaResponseCustomToolCallInputDoneEvent",
        },
    )
    BetaResponsesClientEvent = _Choice(
        __name__,
        "BetaResponsesClientEvent",
        tag="type",
        table={
            "response.create": "BetaResponsesClientEventResponseCreate",
            "response.inject": "BetaResponseInjectEvent",
            "response.steer": "BetaResponseSteerEvent",
        },
    )
    BetaTextResponseFormatConfiguration = _Choice(
        __name__,
        "BetaTextResponseFormatConfiguration",
        tag="type",
        table={
            "text": "BetaResponseFormatText",
            "json_schema": "BetaTextResponseFormatJsonSchema",
            "json_object": "BetaResponseFormatJsonObject",
        },
    )
    BetaTool = _Choice(
        __name__,
        "BetaTool",
        tag="type",
        table={
            "function": "BetaFunctionTool",
            "file_search": "BetaFileSearchTool",
            "computer": "BetaComputerTool",
            "computer_use_preview": "BetaComputerUsePreviewTool",
            "web_search": "BetaWebSearchTool",
            "web_search_2025_08_26": "BetaWebSearchTool",
            "mcp": "BetaMCPTool",
            "code_interpreter": "BetaCodeInterpreterTool",
            "programmatic_tool_calling": "BetaProgrammaticToolCallingParam",
            "image_generation": "BetaImageGenTool",
            "local_shell": "BetaLocalShellToolParam",
            "shell": "BetaFunctionShellToolParam",
            "custom": "BetaCustomToolParam",
            "namespace": "BetaNamespaceToolParam",
            "tool_search": "BetaToolSearchToolParam",
            "web_search_preview": "BetaWebSearchPreviewTool",
            "web_search_preview_2025_03_11": "BetaWebSearchPreviewTool",
            "apply_patch": "BetaApplyPatchToolParam",
        },
    )
    BetaToolCallCaller = _Choice(
        __name__,
        "BetaToolCallCaller",
        tag="type",
        table={
            "direct": "BetaDirectToolCallCaller",
            "program": "BetaProgramToolCallCaller",
        },
    )
    BetaToolCallCallerParam = _Choice(
        __name__,
        "BetaToolCallCallerParam",
        tag="type",
        table={
            "direct": "BetaDirectToolCallCallerParam",
            "program": "BetaProgramToolCallCallerParam",
        },
    )
    BetaWebSearchToolCallAction = _Choice(
        __name__,
        "BetaWebSearchToolCallAction",
        tag="type",
        table={
            "search": "BetaWebSearchActionSearch",
            "open_page": "BetaWebSearchActionOpenPage",
            "find_in_page": "BetaWebSearchActionFind",
        },
    )
    BetaComputerActionList = _each("BetaComputerAction")
    BetaContent = _Choice(
        __name__,
        "BetaContent",
        tag="type",
        table={
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaResponseOutputRefusal",
            "reasoning_text": "BetaReasoningTextContent",
        },
    )
    BetaInputMessageContentList = _each("BetaInputContent")
    BetaResponseInputItem = _Choice(
        __name__,
        "BetaResponseInputItem",
        tag="type",
        table={
            "message": "BetaEasyInputMessage",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "web_search_call": "BetaResponseWebSearchToolCall",
            "function_call": "BetaResponseFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "tool_search_call": "BetaToolSearchCallItemParam",
            "tool_search_output": "BetaToolSearchOutputItemParam",
            "additional_tools": "BetaAdditionalToolsItemParam",
            "reasoning": "BetaResponseReasoningItem",
            "compaction": "BetaCompactionSummaryItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCallItemParam",
            "shell_call_output": "BetaFunctionShellCallOutputItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponse",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "custom_tool_call": "BetaResponseCustomToolCall",
            "compaction_trigger": "BetaCompactionTriggerItemParam",
            "item_reference": "BetaItemReferenceParam",
            "program": "BetaProgramItemParam",
            "program_output": "BetaProgramOutputItemParam",
        },
        by_keys=(
            ("BetaEasyInputMessage", ("role", "content", )),
            ("BetaItemReferenceParam", ("id", )),
        ),
    )
    BetaResponsePromptVariables = _values("BetaResponsePromptVariablesValue")
    BetaResponsesServerEvent = _Choice(
        __name__,
        "BetaResponsesServerEvent",
        tag="type",
        table={
            "response.audio.delta": "BetaResponseAudioDeltaEvent",
            "response.audio.done": "BetaResponseAudioDoneEvent",
            "response.audio.transcript.delta": "BetaResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "BetaResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "BetaResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "BetaResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "BetaResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "BetaResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "BetaResponseCompletedEvent",
            "response.content_part.added": "BetaResponseContentPartAddedEvent",
            "response.content_part.done": "BetaResponseContentPartDoneEvent",
            "response.created": "BetaResponseCreatedEvent",
            "error": "BetaResponseErrorEvent",
            "response.file_search_call.completed": "BetaResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "BetaResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "BetaResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "BetaResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "BetaResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "BetaResponseInProgressEvent",
            "response.failed": "BetaResponseFailedEvent",
            "response.incomplete": "BetaResponseIncompleteEvent",
            "response.output_item.added": "BetaResponseOutputItemAddedEvent",
            "response.output_item.done": "BetaResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "BetaResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "BetaResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "BetaResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "BetaResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "BetaResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "BetaResponseReasoningTextDoneEvent",
            "response.refusal.delta": "BetaResponseRefusalDeltaEvent",
            "response.refusal.done": "BetaResponseRefusalDoneEvent",
            "response.output_text.delta": "BetaResponseTextDeltaEvent",
            "response.output_text.done": "BetaResponseTextDoneEvent",
            "response.web_search_call.completed": "BetaResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "BetaResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "BetaResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "BetaResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "BetaResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "BetaResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "BetaResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "BetaResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "BetaResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "BetaResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "BetaResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "BetaResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "BetaResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "BetaResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "BetaResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "BetaResponseOutputTextAnnotationAddedEvent",
            "response.queued": "BetaResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "BetaResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "BetaResponseCustomToolCallInputDoneEvent",
            "response.inject.created": "BetaResponseInjectCreatedEvent",
            "response.inject.failed": "BetaResponseInjectFailedEvent",
            "response.steer.accepted": "BetaResponseSteerAcceptedEvent",
            "response.steer.pending": "BetaResponseSteerPendingEvent",
            "response.steer.failed": "BetaResponseSteerFailedEvent",
        },
    )
    BetaToolChoiceParam = _Choice(
        __name__,
        "BetaToolChoiceParam",
        tag="type",
        table={
            "allowed_tools": "BetaToolChoiceAllowed",
            "file_search": "BetaToolChoiceTypes",
            "web_search_preview": "BetaToolChoiceTypes",
            "computer": "BetaToolChoiceTypes",
            "computer_use_preview": "BetaToolChoiceTypes",
            "computer_use": "BetaToolChoiceTypes",
            "web_search_preview_2025_03_11": "BetaToolChoiceTypes",
            "image_generation": "BetaToolChoiceTypes",
            "code_interpreter": "BetaToolChoiceTypes",
            "function": "BetaToolChoiceFunction",
            "mcp": "BetaToolChoiceMCP",
            "custom": "BetaToolChoiceCustom",
            "programmatic_tool_calling": "BetaSpecificProgrammaticToolCallingParam",
            "apply_patch": "BetaSpecificApplyPatchParam",
            "shell": "BetaSpecificFunctionShellParam",
        },
    )
    BetaToolsArray = _each("BetaTool")
    BetaInputParam = _each("BetaResponseInputItem")
