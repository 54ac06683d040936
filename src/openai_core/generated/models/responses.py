"""The models of `responses`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

import openai_core.computed.responses as _computed
from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere
from openai_core.sansio.shape import values as _values

if _t.TYPE_CHECKING:
    from openai_core.generated.models.chat import (
        ModerationParam,
        ModerationResultBody,
        PromptCacheBreakpointParam,
        ResponseFormatJsonObject,
        ResponseFormatJsonSchemaSchema,
        ResponseFormatText,
        Verbosity,
    )
    from openai_core.generated.models.shared import (
        ComputerCallSafetyCheckParam,
        ComputerScreenshotImage,
        ImageDetail,
        InputContent,
        InputFileContent,
        InputImageContent,
        InputTextContent,
        Metadata,
        OutputContent,
        OutputTextContent,
        PromptCacheBreakpointConfig,
        PromptCacheModeEnum,
        PromptCacheOptionsParam,
        PromptCacheTTLEnum,
        ReasoningEffort,
        ReasoningTextContent,
        ResponseOutputRefusal,
        ServiceTier,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "ComputerCallSafetyCheckParam": "shared",
            "ComputerScreenshotImage": "shared",
            "ImageDetail": "shared",
            "InputContent": "shared",
            "InputFileContent": "shared",
            "InputImageContent": "shared",
            "InputTextContent": "shared",
            "Metadata": "shared",
            "ModerationParam": "chat",
            "ModerationResultBody": "chat",
            "OutputContent": "shared",
            "OutputTextContent": "shared",
            "PromptCacheBreakpointConfig": "shared",
            "PromptCacheBreakpointParam": "chat",
            "PromptCacheModeEnum": "shared",
            "PromptCacheOptionsParam": "shared",
            "PromptCacheTTLEnum": "shared",
            "ReasoningEffort": "shared",
            "ReasoningTextContent": "shared",
            "ResponseFormatJsonObject": "chat",
            "ResponseFormatJsonSchemaSchema": "chat",
            "ResponseFormatText": "chat",
            "ResponseOutputRefusal": "shared",
            "ServiceTier": "shared",
            "Verbosity": "chat",
        },
    )

__all__ = [
    "AdditionalTools",
    "AdditionalToolsItemParam",
    "ApplyPatchCallOutputStatus",
    "ApplyPatchCallOutputStatusParam",
    "ApplyPatchCallStatus",
    "ApplyPatchCallStatusParam",
    "ApplyPatchCreateFileOperation",
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchDeleteFileOperation",
    "ApplyPatchDeleteFileOperationParam",
    "ApplyPatchOperationParam",
    "ApplyPatchToolCall",
    "ApplyPatchToolCallItemParam",
    "ApplyPatchToolCallOperation",
    "ApplyPatchToolCallOutput",
    "ApplyPatchToolCallOutputItemParam",
    "ApplyPatchToolParam",
    "ApplyPatchUpdateFileOperation",
    "ApplyPatchUpdateFileOperationParam",
    "ApproximateLocation",
    "AutoCodeInterpreterToolParam",
    "AutoCodeInterpreterToolParamNetworkPolicy",
    "CallableToolAllowedCaller",
    "ClickButtonType",
    "ClickParam",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterTool",
    "CodeInterpreterToolCallOutput",
    "CodeInterpreterToolContainer",
    "CompactResponseMethodPublicBody",
    "CompactedResponse",
    "CompactionBody",
    "CompactionSummaryItemParam",
    "CompactionTriggerItemParam",
    "ComparisonFilter",
    "CompoundFilter",
    "CompoundFilterFilter",
    "ComputerAction",
    "ComputerActionList",
    "ComputerCallOutputItemParam",
    "ComputerEnvironment",
    "ComputerScreenshotContent",
    "ComputerTool",
    "ComputerToolCallOutputResource",
    "ComputerUsePreviewTool",
    "ContainerAutoParam",
    "ContainerAutoParamNetworkPolicy",
    "ContainerAutoParamSkill",
    "ContainerMemoryLimit",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReferenceParam",
    "ContainerReferenceResource",
    "ContextManagementParam",
    "ConversationMessage",
    "ConversationMessagePhase",
    "ConversationParam",
    "ConversationReferenceParam",
    "CoordParam",
    "CreateResponse",
    "CustomGrammarFormatParam",
    "CustomTextFormatParam",
    "CustomToolCallOutput",
    "CustomToolCallOutputResource",
    "CustomToolCallResource",
    "CustomToolParam",
    "CustomToolParamFormat",
    "DetailEnum",
    "DirectToolCallCaller",
    "DirectToolCallCallerParam",
    "DoubleClickAction",
    "DragParam",
    "EasyInputMessage",
    "EmptyModelParam",
    "FileDetailEnum",
    "FileSearchTool",
    "FileSearchToolCallResult",
    "Filters",
    "FunctionAndCustomToolCallOutput",
    "FunctionCallItemStatus",
    "FunctionCallOutputItemParam",
    "FunctionCallOutputItemParamOutput",
    "FunctionCallOutputStatusEnum",
    "FunctionCallStatus",
    "FunctionShellAction",
    "FunctionShellActionParam",
    "FunctionShellCall",
    "FunctionShellCallEnvironment",
    "FunctionShellCallItemParam",
    "FunctionShellCallItemParamEnvironment",
    "FunctionShellCallItemStatus",
    "FunctionShellCallOutput",
    "FunctionShellCallOutputContent",
    "FunctionShellCallOutputContentOutcome",
    "FunctionShellCallOutputContentParam",
    "FunctionShellCallOutputExitOutcome",
    "FunctionShellCallOutputExitOutcomeParam",
    "FunctionShellCallOutputItemParam",
    "FunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputStatusEnum",
    "FunctionShellCallOutputTimeoutOutcome",
    "FunctionShellCallOutputTimeoutOutcomeParam",
    "FunctionShellCallStatus",
    "FunctionShellToolParam",
    "FunctionShellToolParamEnvironment",
    "FunctionTool",
    "FunctionToolCallOutput",
    "FunctionToolCallOutputResource",
    "FunctionToolCallResource",
    "FunctionToolParam",
    "GrammarSyntax",
    "HybridSearchOptions",
    "ImageGenActionEnum",
    "ImageGenTool",
    "ImageGenToolCall",
    "ImageGenToolInputImageMask",
    "IncludeEnum",
    "InlineSkillParam",
    "InlineSkillSourceParam",
    "InputFidelity",
    "InputFileContentParam",
    "InputImageContentParamAutoParam",
    "InputMessage",
    "InputMessageContentList",
    "InputMessageResource",
    "InputParam",
    "InputTextContentParam",
    "InputTokenCount",
    "Item",
    "ItemField",
    "ItemReferenceParam",
    "ItemResource",
    "KeyPressAction",
    "LocalEnvironmentParam",
    "LocalEnvironmentResource",
    "LocalShellExecAction",
    "LocalShellToolCall",
    "LocalShellToolCallOutput",
    "LocalShellToolParam",
    "LocalSkillParam",
    "MCPApprovalRequest",
    "MCPApprovalResponse",
    "MCPApprovalResponseResource",
    "MCPListTools",
    "MCPListToolsTool",
    "MCPTool",
    "MCPToolAllowedTools",
    "MCPToolCall",
    "MCPToolCallStatus",
    "MCPToolFilter",
    "MCPToolRequireApproval",
    "MCPToolRequireApprovalVariant1",
    "MessageContent",
    "MessagePhase",
    "MessageRole",
    "MessageStatus",
    "ModelIdsCompaction",
    "ModelIdsResponses",
    "Moderation",
    "ModerationErrorBody",
    "ModerationInput",
    "ModerationOutput",
    "MoveParam",
    "NamespaceToolParam",
    "NamespaceToolParamTool",
    "OutputMessageContent",
    "PersonalityEnum",
    "Program",
    "ProgramItemParam",
    "ProgramOutput",
    "ProgramOutputItemParam",
    "ProgramOutputItemStatus",
    "ProgramOutputStatus",
    "ProgramToolCallCaller",
    "ProgramToolCallCallerParam",
    "ProgrammaticToolCallingParam",
    "Prompt",
    "PromptCacheOptions",
    "PromptCacheRetentionEnum",
    "RankerVersionType",
    "RankingOptions",
    "Reasoning",
    "ReasoningModeEnum",
    "Response",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCodeInterpreterToolCall",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversation",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseError",
    "ResponseErrorCode",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionToolCall",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncompleteDetails",
    "ResponseIncompleteEvent",
    "ResponseInputItem",
    "ResponseItemList",
    "ResponseLogProb",
    "ResponseLogProbTopLogprob",
    "ResponseMCPCallArgumentsDeltaEvent",
    "ResponseMCPCallArgumentsDoneEvent",
    "ResponseMCPCallCompletedEvent",
    "ResponseMCPCallFailedEvent",
    "ResponseMCPCallInProgressEvent",
    "ResponseMCPListToolsCompletedEvent",
    "ResponseMCPListToolsFailedEvent",
    "ResponseMCPListToolsInProgressEvent",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponsePromptVariables",
    "ResponsePromptVariablesValue",
    "ResponseProperties",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartAddedEventPart",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryPartDoneEventPart",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseSteer",
    "ResponseSteerAcceptedEvent",
    "ResponseSteerEvent",
    "ResponseSteerFailedEvent",
    "ResponseSteerFailedEventError",
    "ResponseSteerFailure",
    "ResponseSteerPendingEvent",
    "ResponseSteerRequiredInput",
    "ResponseStreamEvent",
    "ResponseStreamOptions",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseTextParam",
    "ResponseUsage",
    "ResponseUsageInputTokensDetails",
    "ResponseUsageOutputTokensDetails",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ResponseWebSearchToolCall",
    "ResponsesClientEvent",
    "ResponsesClientEventResponseCreate",
    "ResponsesServerEvent",
    "ScreenshotParam",
    "ScrollParam",
    "SearchContentType",
    "SearchContextSize",
    "ServiceTierEnum",
    "SkillReferenceParam",
    "SpecificApplyPatchParam",
    "SpecificFunctionShellParam",
    "SpecificProgrammaticToolCallingParam",
    "SummaryTextContent",
    "TextContent",
    "TextResponseFormatConfiguration",
    "TextResponseFormatJsonSchema",
    "TokenCountsBody",
    "Tool",
    "ToolCallCaller",
    "ToolCallCallerParam",
    "ToolChoiceAllowed",
    "ToolChoiceCustom",
    "ToolChoiceFunction",
    "ToolChoiceMCP",
    "ToolChoiceOptions",
    "ToolChoiceParam",
    "ToolChoiceTypes",
    "ToolSearchCall",
    "ToolSearchCallItemParam",
    "ToolSearchExecutionType",
    "ToolSearchOutput",
    "ToolSearchOutputItemParam",
    "ToolSearchToolParam",
    "ToolsArray",
    "TruncationEnum",
    "TypeParam",
    "VectorStoreFileAttributes",
    "WaitParam",
    "WebSearchActionFind",
    "WebSearchActionOpenPage",
    "WebSearchActionSearch",
    "WebSearchActionSearchSource",
    "WebSearchApproximateLocation",
    "WebSearchPreviewTool",
    "WebSearchTool",
    "WebSearchToolCallAction",
    "WebSearchToolFilters",
]

ApplyPatchCallOutputStatus: _t.TypeAlias = _t.Literal["completed", "failed"]

ApplyPatchCallOutputStatusParam: _t.TypeAlias = _t.Literal["completed", "failed"]

ApplyPatchCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed"]

ApplyPatchCallStatusParam: _t.TypeAlias = _t.Literal["in_progress", "completed"]

CallableToolAllowedCaller: _t.TypeAlias = _t.Literal["direct", "programmatic"]

ClickButtonType: _t.TypeAlias = _t.Literal["left", "right", "wheel", "back", "forward"]

ComputerEnvironment: _t.TypeAlias = _t.Literal["windows", "mac", "linux", "ubuntu", "browser"]

ContainerMemoryLimit: _t.TypeAlias = _t.Literal["1g", "4g", "16g", "64g"]

ConversationMessagePhase: _t.TypeAlias = _t.Literal["commentary", "final_answer"]

DetailEnum: _t.TypeAlias = _t.Literal["low", "high", "auto", "original"]

EmptyModelParam: _t.TypeAlias = dict[str, _t.Any]

FileDetailEnum: _t.TypeAlias = _t.Literal["auto", "low", "high"]

FunctionCallItemStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

FunctionCallOutputStatusEnum: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

FunctionCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

FunctionShellCallItemStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

FunctionShellCallOutputStatusEnum: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

FunctionShellCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

GrammarSyntax: _t.TypeAlias = _t.Literal["lark", "regex"]

ImageGenActionEnum: _t.TypeAlias = _t.Literal["generate", "edit", "auto"]

IncludeEnum: _t.TypeAlias = _t.Literal[
    "file_search_call.results", "web_search_call.results", "web_search_call.action.sources",
    "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs",
    "reasoning.encrypted_content", "message.output_text.logprobs"
]

InputFidelity: _t.TypeAlias = _t.Literal["high", "low"]

MCPToolCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete", "calling", "failed"]

MessagePhase: _t.TypeAlias = _t.Literal["commentary", "final_answer"]

MessageRole: _t.TypeAlias = _t.Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]

MessageStatus: _t.TypeAlias = _t.Literal["in_progress", "completed", "incomplete"]

ModelIdsCompaction: _t.TypeAlias = (
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

ModelIdsResponses: _t.TypeAlias = (
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

PersonalityEnum: _t.TypeAlias = str | _t.Literal["friendly", "pragmatic"]

ProgramOutputItemStatus: _t.TypeAlias = _t.Literal["completed", "incomplete"]

ProgramOutputStatus: _t.TypeAlias = _t.Literal["completed", "incomplete"]

PromptCacheRetentionEnum: _t.TypeAlias = _t.Literal["in_memory", "24h"]

RankerVersionType: _t.TypeAlias = _t.Literal["auto", "default-2024-11-15"]

ReasoningModeEnum: _t.TypeAlias = str | _t.Literal["standard", "pro"]

ResponseErrorCode: _t.TypeAlias = _t.Literal[
    "server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy",
    "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url",
    "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation",
    "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file",
    "failed_to_download_image", "image_file_not_found"
]

SearchContentType: _t.TypeAlias = _t.Literal["text", "image"]

SearchContextSize: _t.TypeAlias = _t.Literal["low", "medium", "high"]

ServiceTierEnum: _t.TypeAlias = _t.Literal["auto", "default", "fast", "flex", "priority"]

ToolChoiceOptions: _t.TypeAlias = _t.Literal["none", "auto", "required"]
"""Forbids tools, leaves their use to the model, or demands at least one call."""

ToolSearchExecutionType: _t.TypeAlias = _t.Literal["server", "client"]

TruncationEnum: _t.TypeAlias = _t.Literal["auto", "disabled"]

VectorStoreFileAttributes: _t.TypeAlias = dict[str, str | float | bool]
"""Your own values on a file in a vector store, for use in filters. At most 16 keys."""


@_define
class AdditionalTools(_computed.AdditionalTools, _Model):
    """An item that adds tools partway through a context."""

    type: _t.Literal["additional_tools"] = "additional_tools"
    id: str
    role: MessageRole
    tools: list[Tool]

    _nested = {
        "tools": _each("Tool"),
    }


@_define
class AdditionalToolsItemParam(_Model):
    """An object marked `type: "additional_tools"`."""

    id: str | None = None
    type: _t.Literal["additional_tools"] = "additional_tools"
    role: _t.Literal["developer"] = "developer"
    tools: list[Tool]

    _nested = {
        "tools": _each("Tool"),
    }
    _nullable = frozenset({"id"})


@_define
class ApplyPatchCreateFileOperation(_Model):
    """An object marked `type: "create_file"`."""

    type: _t.Literal["create_file"] = "create_file"
    path: str
    diff: str


@_define
class ApplyPatchCreateFileOperationParam(_Model):
    """An object marked `type: "create_file"`."""

    type: _t.Literal["create_file"] = "create_file"
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10,485,760 characters."""


@_define
class ApplyPatchDeleteFileOperation(_Model):
    """An object marked `type: "delete_file"`."""

    type: _t.Literal["delete_file"] = "delete_file"
    path: str


@_define
class ApplyPatchDeleteFileOperationParam(_Model):
    """An object marked `type: "delete_file"`."""

    type: _t.Literal["delete_file"] = "delete_file"
    path: str
    """At least 1 characters."""


@_define
class ApplyPatchToolCall(_computed.ApplyPatchToolCall, _Model):
    """One file change that the model asks for, with its status."""

    type: _t.Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: ApplyPatchCallStatus
    operation: ApplyPatchToolCallOperation
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCaller",
        "operation": "ApplyPatchToolCallOperation",
    }
    _nullable = frozenset({"caller"})


@_define
class ApplyPatchToolCallItemParam(_Model):
    """An object marked `type: "apply_patch_call"`."""

    type: _t.Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    status: ApplyPatchCallStatusParam
    operation: ApplyPatchOperationParam

    _nested = {
        "caller": "ToolCallCallerParam",
        "operation": "ApplyPatchOperationParam",
    }
    _nullable = frozenset({"caller", "id"})


@_define
class ApplyPatchToolCallOutput(_computed.ApplyPatchToolCallOutput, _Model):
    """Whether a file change succeeded, as the API stores it, with any log text."""

    type: _t.Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: ApplyPatchCallOutputStatus
    output: str | None = None
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCaller",
    }
    _nullable = frozenset({"caller", "output"})


@_define
class ApplyPatchToolCallOutputItemParam(_Model):
    """Whether you applied a file change, to be sent as an input item."""

    type: _t.Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    status: ApplyPatchCallOutputStatusParam
    output: str | None = None
    """At most 10,485,760 characters."""

    _nested = {
        "caller": "ToolCallCallerParam",
    }
    _nullable = frozenset({"caller", "id", "output"})


@_define
class ApplyPatchToolParam(_Model):
    """Lets the model create, update and delete files through patches."""

    type: _t.Literal["apply_patch"] = "apply_patch"
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nullable = frozenset({"allowed_callers"})


@_define
class ApplyPatchUpdateFileOperation(_Model):
    """An object marked `type: "update_file"`."""

    type: _t.Literal["update_file"] = "update_file"
    path: str
    diff: str


@_define
class ApplyPatchUpdateFileOperationParam(_Model):
    """An object marked `type: "update_file"`."""

    type: _t.Literal["update_file"] = "update_file"
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10,485,760 characters."""


@_define
class ApproximateLocation(_Model):
    """An object marked `type: "approximate"`."""

    type: _t.Literal["approximate"] = "approximate"
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None

    _nullable = frozenset({"city", "country", "region", "timezone"})


@_define
class AutoCodeInterpreterToolParam(_Model):
    """Has a container made for the code interpreter, with your files and limits."""

    type: _t.Literal["auto"] = "auto"
    file_ids: list[str] | None = None
    """At most 50 entries."""
    memory_limit: ContainerMemoryLimit | None = None
    network_policy: AutoCodeInterpreterToolParamNetworkPolicy | None = None

    _nested = {
        "network_policy": "AutoCodeInterpreterToolParamNetworkPolicy",
    }
    _nullable = frozenset({"memory_limit"})


@_define
class ClickParam(_Model):
    """An object marked `type: "click"`."""

    type: _t.Literal["click"] = "click"
    button: ClickButtonType
    x: int
    y: int
    keys: list[str] | None = None

    _nullable = frozenset({"keys"})


@_define
class CodeInterpreterOutputImage(_Model):
    """The URL of an image that code made during a code interpreter call."""

    type: _t.Literal["image"] = "image"
    url: str
    """A URL."""


@_define
class CodeInterpreterOutputLogs(_Model):
    """The text logs that code wrote during a code interpreter call."""

    type: _t.Literal["logs"] = "logs"
    logs: str


@_define
class CodeInterpreterTool(_Model):
    """Lets the model run code in a container."""

    type: _t.Literal["code_interpreter"] = "code_interpreter"
    container: CodeInterpreterToolContainer
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nested = {
        "container": "CodeInterpreterToolContainer",
    }
    _nullable = frozenset({"allowed_callers"})


@_define
class CompactResponseMethodPublicBody(_Model):
    """An object with `model`, `input`, `previous_response_id` and 5 more."""

    model: ModelIdsCompaction | None
    input: str | list[ResponseInputItem] | None = None
    previous_response_id: str | None = None
    instructions: str | None = None
    prompt_cache_key: str | None = None
    """At most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    service_tier: ServiceTierEnum | None = None

    _nested = {
        "input": _each("ResponseInputItem"),
        "prompt_cache_options": "PromptCacheOptionsParam",
    }
    _nullable = frozenset({
        "input", "instructions", "previous_response_id", "prompt_cache_key", "prompt_cache_options",
        "prompt_cache_retention", "service_tier",
    })


@_define
class CompactedResponse(_Model):
    """A shortened form of a long context, as output items to continue from."""

    id: str
    object: _t.Literal["response.compaction"] = "response.compaction"
    output: list[ItemField]
    created_at: int
    """Unix seconds."""
    usage: ResponseUsage

    _nested = {
        "output": _each("ItemField"),
        "usage": "ResponseUsage",
    }


@_define
class CompactionBody(_computed.CompactionBody, _Model):
    """An encrypted item that stands for earlier context after compaction."""

    type: _t.Literal["compaction"] = "compaction"
    id: str
    encrypted_content: str
    created_by: str | None = None


@_define
class CompactionSummaryItemParam(_Model):
    """A compaction item from an earlier response to pass back as input."""

    id: str | None = None
    type: _t.Literal["compaction"] = "compaction"
    encrypted_content: str
    """At most 10,485,760 characters."""

    _nullable = frozenset({"id"})


@_define
class CompactionTriggerItemParam(_Model):
    """An object marked `type: "compaction_trigger"`."""

    type: _t.Literal["compaction_trigger"] = "compaction_trigger"


@_define
class ComparisonFilter(_Model):
    """Keeps only files whose attribute compares with a value as stated."""

    type: _t.Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """Default: `"eq"`."""
    key: str
    value: str | float | bool | list[str | float]


@_define
class CompoundFilter(_Model):
    """Combines several attribute filters with `and` or `or`."""

    type: _t.Literal["and", "or"]
    filters: list[CompoundFilterFilter]

    _nested = {
        "filters": _each("CompoundFilterFilter"),
    }


@_define
class ComputerCallOutputItemParam(_Model):
    """A screenshot to send as the input item that answers a computer call."""

    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    type: _t.Literal["computer_call_output"] = "computer_call_output"
    output: ComputerScreenshotImage
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    status: FunctionCallItemStatus | None = None

    _nested = {
        "output": "ComputerScreenshotImage",
        "acknowledged_safety_checks": _each("ComputerCallSafetyCheckParam"),
    }
    _nullable = frozenset({"acknowledged_safety_checks", "id", "status"})


@_define
class ComputerScreenshotContent(_Model):
    """An object marked `type: "computer_screenshot"`."""

    type: _t.Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None
    """A URL."""
    file_id: str | None
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointConfig",
    }


@_define
class ComputerTool(_Model):
    """Lets the model ask for actions on a computer that you operate."""

    type: _t.Literal["computer"] = "computer"


@_define
class ComputerToolCallOutputResource(_computed.ComputerToolCallOutputResource, _Model):
    """The result of a computer call as the API stores it, with its ID and status."""

    type: _t.Literal["computer_call_output"] = "computer_call_output"
    id: str
    call_id: str
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    output: ComputerScreenshotImage
    status: _t.Literal["in_progress", "completed", "incomplete", "failed"]
    created_by: str | None = None

    _nested = {
        "acknowledged_safety_checks": _each("ComputerCallSafetyCheckParam"),
        "output": "ComputerScreenshotImage",
    }


@_define
class ComputerUsePreviewTool(_Model):
    """The preview form of the computer tool, with the environment and display size."""

    type: _t.Literal["computer_use_preview"] = "computer_use_preview"
    environment: ComputerEnvironment
    display_width: int
    display_height: int


@_define
class ContainerAutoParam(_Model):
    """Has a new container made for the shell tool, with its files, skills and network policy."""

    type: _t.Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    """At most 50 entries."""
    memory_limit: ContainerMemoryLimit | None = None
    network_policy: ContainerAutoParamNetworkPolicy | None = None
    skills: list[ContainerAutoParamSkill] | None = None
    """At most 200 entries."""

    _nested = {
        "network_policy": "ContainerAutoParamNetworkPolicy",
        "skills": _each("ContainerAutoParamSkill"),
    }
    _nullable = frozenset({"memory_limit"})


@_define
class ContainerNetworkPolicyAllowlistParam(_Model):
    """An object marked `type: "allowlist"`."""

    type: _t.Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
    """At least 1 entries."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = None
    """At least 1 entries."""

    _nested = {
        "domain_secrets": _each("ContainerNetworkPolicyDomainSecretParam"),
    }


@_define
class ContainerNetworkPolicyDisabledParam(_Model):
    """An object marked `type: "disabled"`."""

    type: _t.Literal["disabled"] = "disabled"


@_define
class ContainerNetworkPolicyDomainSecretParam(_Model):
    """An object with `domain`, `name` and `value`."""

    domain: str
    """At least 1 characters."""
    name: str
    """At least 1 characters."""
    value: str
    """From 1 to 10,485,760 characters."""


@_define
class ContainerReferenceParam(_Model):
    """Uses an existing container for the shell tool, by ID."""

    type: _t.Literal["container_reference"] = "container_reference"
    container_id: str


@_define
class ContainerReferenceResource(_Model):
    """An object marked `type: "container_reference"`."""

    type: _t.Literal["container_reference"] = "container_reference"
    container_id: str


@_define
class ContextManagementParam(_Model):
    """One rule for keeping a context small, such as compaction above a token threshold."""

    type: str
    compact_threshold: int | None = None
    """At least 1,000."""

    _nullable = frozenset({"compact_threshold"})


@_define
class ConversationMessage(_Model):
    """A message in a conversation, with its role, content and status."""

    type: _t.Literal["message"] = "message"
    id: str
    status: MessageStatus
    role: MessageRole
    content: list[MessageContent]
    phase: ConversationMessagePhase | None = None

    _nested = {
        "content": _each("MessageContent"),
    }
    _nullable = frozenset({"phase"})


@_define
class ConversationReferenceParam(_Model):
    """An object with `id`."""

    id: str


@_define
class CoordParam(_Model):
    """An object with `x` and `y`."""

    x: int
    y: int


@_define
class CreateResponse(_Model):
    """An object with `metadata`, `top_logprobs`, `temperature` and 28 more."""

    metadata: Metadata | None = None
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
    service_tier: ServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: ModelIdsResponses | None = None
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = None
    tools: ToolsArray | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: Prompt | None = None
    truncation: _t.Literal["auto", "disabled"] | None = None
    """Deprecated. Default: `"disabled"`."""
    reasoning: Reasoning | None = None
    input: InputParam | None = None
    include: list[IncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    """Default: `true`."""
    store: bool | None = None
    """Default: `true`."""
    instructions: str | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    """Default: `false`."""
    stream_options: ResponseStreamOptions | None = None
    conversation: ConversationParam | None = None
    context_management: list[ContextManagementParam] | None = None
    """At least 1 entries."""
    max_output_tokens: int | None = None
    """At least 16."""

    _nested = {
        "prompt_cache_options": "PromptCacheOptionsParam",
        "text": "ResponseTextParam",
        "tools": _each("Tool"),
        "tool_choice": "ToolChoiceParam",
        "prompt": "Prompt",
        "reasoning": "Reasoning",
        "input": _each("ResponseInputItem"),
        "moderation": "ModerationParam",
        "stream_options": "ResponseStreamOptions",
        "conversation": "ConversationParam",
        "context_management": _each("ContextManagementParam"),
    }
    _nullable = frozenset({
        "background", "context_management", "conversation", "include", "instructions", "max_output_tokens",
        "max_tool_calls", "metadata", "moderation", "parallel_tool_calls", "previous_response_id", "prompt",
        "prompt_cache_key", "prompt_cache_retention", "reasoning", "safety_identifier", "service_tier", "store",
        "stream", "stream_options", "temperature", "top_p", "truncation",
    })


@_define
class CustomGrammarFormatParam(_Model):
    """An object marked `type: "grammar"`."""

    type: _t.Literal["grammar"] = "grammar"
    syntax: GrammarSyntax
    definition: str


@_define
class CustomTextFormatParam(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"


@_define
class CustomToolCallOutput(_Model):
    """What your custom tool returned for a call, to be sent back to the model."""

    type: _t.Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]

    _nested = {
        "caller": "ToolCallCallerParam",
        "output": _each("FunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"caller"})


@_define
class CustomToolCallOutputResource(_computed.CustomToolCallOutputResource, _Model):
    """The output of a custom tool call as the API stores it, with its ID and status."""

    type: _t.Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str
    call_id: str
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCallerParam",
        "output": _each("FunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"caller"})


@_define
class CustomToolCallResource(_Model):
    """A custom tool call as the API stores it, with its ID and status."""

    type: _t.Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCaller",
    }
    _nullable = frozenset({"caller"})


@_define
class CustomToolParam(_Model):
    """A tool of yours that takes free text, which a grammar can constrain."""

    type: _t.Literal["custom"] = "custom"
    name: str
    description: str | None = None
    format: CustomToolParamFormat | None = None
    defer_loading: bool | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nested = {
        "format": "CustomToolParamFormat",
    }
    _nullable = frozenset({"allowed_callers"})


@_define
class DirectToolCallCaller(_Model):
    """An object marked `type: "direct"`."""

    type: _t.Literal["direct"] = "direct"


@_define
class DirectToolCallCallerParam(_Model):
    """An object marked `type: "direct"`."""

    type: _t.Literal["direct"] = "direct"


@_define
class DoubleClickAction(_Model):
    """An object marked `type: "double_click"`."""

    type: _t.Literal["double_click"] = "double_click"
    x: int
    y: int
    keys: list[str] | None


@_define
class DragParam(_Model):
    """An object marked `type: "drag"`."""

    type: _t.Literal["drag"] = "drag"
    path: list[CoordParam]
    keys: list[str] | None = None

    _nested = {
        "path": _each("CoordParam"),
    }
    _nullable = frozenset({"keys"})


@_define
class EasyInputMessage(_Model):
    """An input message in short form, with a role and either plain text or content parts."""

    role: _t.Literal["user", "assistant", "system", "developer"]
    content: str | InputMessageContentList
    phase: MessagePhase | None = None
    type: _t.Literal["message"] | None = None
    id: str | None = None
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "content": _each("InputContent"),
    }
    _nullable = frozenset({"phase"})


@_define
class FileSearchTool(_Model):
    """Lets the model search the files in chosen vector stores."""

    type: _t.Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None
    filters: Filters | None = None

    _nested = {
        "ranking_options": "RankingOptions",
        "filters": "Filters",
    }
    _nullable = frozenset({"filters"})


@_define
class FileSearchToolCallResult(_Model):
    """One passage that a file search call found, with its file, text and score."""

    file_id: str | None = None
    text: str | None = None
    filename: str | None = None
    attributes: VectorStoreFileAttributes | None = None
    score: float | None = None

    _nullable = frozenset({"attributes"})


@_define
class FunctionCallOutputItemParam(_Model):
    """What your function returned for a call, to be sent back to the model."""

    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    type: _t.Literal["function_call_output"] = "function_call_output"
    output: str | list[FunctionCallOutputItemParamOutput]
    name: str | None = None
    """From 1 to 128 characters."""
    namespace: str | None = None
    """From 1 to 64 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    caller: ToolCallCallerParam | None = None
    status: FunctionCallItemStatus | None = None

    _nested = {
        "output": _each("FunctionCallOutputItemParamOutput"),
        "caller": "ToolCallCallerParam",
    }
    _nullable = frozenset({"caller", "id", "name", "namespace", "status"})


@_define
class FunctionShellAction(_Model):
    """An object with `commands`, `timeout_ms` and `max_output_length`."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


@_define
class FunctionShellActionParam(_Model):
    """An object with `commands`, `timeout_ms` and `max_output_length`."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None

    _nullable = frozenset({"max_output_length", "timeout_ms"})


@_define
class FunctionShellCall(_computed.FunctionShellCall, _Model):
    """A shell call by the model, with its commands, limits and environment."""

    type: _t.Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    action: FunctionShellAction
    status: FunctionShellCallStatus
    environment: FunctionShellCallEnvironment | None
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCaller",
        "action": "FunctionShellAction",
        "environment": "FunctionShellCallEnvironment",
    }
    _nullable = frozenset({"caller"})


@_define
class FunctionShellCallItemParam(_Model):
    """An object marked `type: "shell_call"`."""

    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    type: _t.Literal["shell_call"] = "shell_call"
    action: FunctionShellActionParam
    status: FunctionShellCallItemStatus | None = None
    environment: FunctionShellCallItemParamEnvironment | None = None

    _nested = {
        "caller": "ToolCallCallerParam",
        "action": "FunctionShellActionParam",
        "environment": "FunctionShellCallItemParamEnvironment",
    }
    _nullable = frozenset({"caller", "environment", "id", "status"})


@_define
class FunctionShellCallOutput(_computed.FunctionShellCallOutput, _Model):
    """The results of a shell call as the API stores them, one entry per command."""

    type: _t.Literal["shell_call_output"] = "shell_call_output"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: FunctionShellCallOutputStatusEnum
    output: list[FunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCaller",
        "output": _each("FunctionShellCallOutputContent"),
    }
    _nullable = frozenset({"caller"})


@_define
class FunctionShellCallOutputContent(_Model):
    """What one shell command wrote to its output streams and how it ended."""

    stdout: str
    stderr: str
    outcome: FunctionShellCallOutputContentOutcome
    created_by: str | None = None

    _nested = {
        "outcome": "FunctionShellCallOutputContentOutcome",
    }


@_define
class FunctionShellCallOutputContentParam(_Model):
    """An object with `stdout`, `stderr` and `outcome`."""

    stdout: str
    """At most 10,485,760 characters."""
    stderr: str
    """At most 10,485,760 characters."""
    outcome: FunctionShellCallOutputOutcomeParam

    _nested = {
        "outcome": "FunctionShellCallOutputOutcomeParam",
    }


@_define
class FunctionShellCallOutputExitOutcome(_Model):
    """An object marked `type: "exit"`."""

    type: _t.Literal["exit"] = "exit"
    exit_code: int


@_define
class FunctionShellCallOutputExitOutcomeParam(_Model):
    """An object marked `type: "exit"`."""

    type: _t.Literal["exit"] = "exit"
    exit_code: int


@_define
class FunctionShellCallOutputItemParam(_Model):
    """The results of a shell call that you ran, to be sent as an input item."""

    id: str | None = None
    call_id: str
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    type: _t.Literal["shell_call_output"] = "shell_call_output"
    output: list[FunctionShellCallOutputContentParam]
    status: FunctionShellCallItemStatus | None = None
    max_output_length: int | None = None

    _nested = {
        "caller": "ToolCallCallerParam",
        "output": _each("FunctionShellCallOutputContentParam"),
    }
    _nullable = frozenset({"caller", "id", "max_output_length", "status"})


@_define
class FunctionShellCallOutputTimeoutOutcome(_Model):
    """An object marked `type: "timeout"`."""

    type: _t.Literal["timeout"] = "timeout"


@_define
class FunctionShellCallOutputTimeoutOutcomeParam(_Model):
    """An object marked `type: "timeout"`."""

    type: _t.Literal["timeout"] = "timeout"


@_define
class FunctionShellToolParam(_Model):
    """Lets the model run shell commands in a container or in your own environment."""

    type: _t.Literal["shell"] = "shell"
    environment: FunctionShellToolParamEnvironment | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nested = {
        "environment": "FunctionShellToolParamEnvironment",
    }
    _nullable = frozenset({"allowed_callers", "environment"})


@_define
class FunctionTool(_Model):
    """One of your functions that the model may call, with a JSON schema for its parameters."""

    type: _t.Literal["function"] = "function"
    name: str
    description: str | None = None
    parameters: dict[str, _t.Any] | None
    output_schema: dict[str, _t.Any] | None = None
    strict: bool | None
    defer_loading: bool | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None

    _nullable = frozenset({"allowed_callers", "description", "output_schema"})


@_define
class FunctionToolCallOutput(_Model):
    """The output of a function call as kept in a compacted response, where the item ID may be absent."""

    id: str | None = None
    type: _t.Literal["function_call_output"] = "function_call_output"
    call_id: str
    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "caller": "ToolCallCallerParam",
        "output": _each("FunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"caller"})


@_define
class FunctionToolCallOutputResource(_computed.FunctionToolCallOutputResource, _Model):
    """The output of a function call as the API stores it, with its ID and status."""

    id: str
    type: _t.Literal["function_call_output"] = "function_call_output"
    call_id: str
    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCallerParam",
        "output": _each("FunctionAndCustomToolCallOutput"),
    }
    _nullable = frozenset({"caller"})


@_define
class FunctionToolCallResource(_Model):
    """A call of one of your functions as the API stores it, with its ID and status."""

    id: str
    type: _t.Literal["function_call"] = "function_call"
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: FunctionCallStatus
    created_by: str | None = None

    _nested = {
        "caller": "ToolCallCaller",
    }
    _nullable = frozenset({"caller"})


@_define
class FunctionToolParam(_Model):
    """An object marked `type: "function"`."""

    name: str
    """From 1 to 128 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    description: str | None = None
    parameters: EmptyModelParam | None = None
    strict: bool | None = None
    type: _t.Literal["function"] = "function"
    output_schema: dict[str, _t.Any] | None = None
    defer_loading: bool | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """At least 1 entries."""

    _nullable = frozenset({"allowed_callers", "description", "output_schema", "parameters", "strict"})


@_define
class HybridSearchOptions(_Model):
    """An object with `embedding_weight` and `text_weight`."""

    embedding_weight: float
    text_weight: float


@_define
class ImageGenTool(_Model):
    """Lets the model make or edit images, with the size, quality and format to use."""

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
    input_fidelity: InputFidelity | None = None
    input_image_mask: ImageGenToolInputImageMask | None = None
    partial_images: int | None = None
    """From 0 to 3. Default: `0`."""
    action: ImageGenActionEnum | None = None

    _nested = {
        "input_image_mask": "ImageGenToolInputImageMask",
    }
    _nullable = frozenset({"input_fidelity"})


@_define
class ImageGenToolCall(_computed.ImageGenToolCall, _Model):
    """An image generation call, with its status and the finished image."""

    type: _t.Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: _t.Literal["in_progress", "completed", "generating", "failed"]
    result: str | None


@_define
class ImageGenToolInputImageMask(_Model):
    """An object with `image_url` and `file_id`."""

    image_url: str | None = None
    file_id: str | None = None


@_define
class InlineSkillParam(_Model):
    """A skill sent along in the request as a zip archive."""

    type: _t.Literal["inline"] = "inline"
    name: str
    description: str
    source: InlineSkillSourceParam

    _nested = {
        "source": "InlineSkillSourceParam",
    }


@_define
class InlineSkillSourceParam(_Model):
    """An object marked `type: "base64"`."""

    type: _t.Literal["base64"] = "base64"
    media_type: _t.Literal["application/zip"] = "application/zip"
    data: str
    """From 1 to 70,254,592 characters."""


@_define
class InputFileContentParam(_Model):
    """An object marked `type: "input_file"`."""

    type: _t.Literal["input_file"] = "input_file"
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    """At most 73,400,320 characters."""
    file_url: str | None = None
    """A URL."""
    detail: FileDetailEnum | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _nullable = frozenset({"file_data", "file_id", "file_url", "filename", "prompt_cache_breakpoint"})


@_define
class InputImageContentParamAutoParam(_Model):
    """An object marked `type: "input_image"`."""

    type: _t.Literal["input_image"] = "input_image"
    image_url: str | None = None
    """A URL. At most 20,971,520 characters."""
    file_id: str | None = None
    detail: DetailEnum | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _nullable = frozenset({"detail", "file_id", "image_url", "prompt_cache_breakpoint"})


@_define
class InputMessage(_Model):
    """An input message from a user, the system or a developer, as a list of content parts."""

    type: _t.Literal["message"] | None = None
    role: _t.Literal["user", "system", "developer"]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None
    content: InputMessageContentList

    _nested = {
        "content": _each("InputContent"),
    }


@_define
class InputMessageResource(_Model):
    """An input message as the API stores it, with its ID."""

    type: _t.Literal["message"] = "message"
    role: _t.Literal["user", "system", "developer"]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None
    content: InputMessageContentList
    id: str

    _nested = {
        "content": _each("InputContent"),
    }


@_define
class InputTextContentParam(_Model):
    """An object marked `type: "input_text"`."""

    type: _t.Literal["input_text"] = "input_text"
    text: str
    """At most 10,485,760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _nullable = frozenset({"prompt_cache_breakpoint"})


@_define
class InputTokenCount(_Model):
    """How many input tokens a request would use if it were sent."""

    object: _t.Literal["response.input_tokens"] = "response.input_tokens"
    input_tokens: int


@_define
class ItemReferenceParam(_Model):
    """Refers to an existing item by ID so that it need not be sent again."""

    type: _t.Literal["item_reference"] | None = None
    id: str

    _nullable = frozenset({"type"})


@_define
class KeyPressAction(_Model):
    """An object marked `type: "keypress"`."""

    type: _t.Literal["keypress"] = "keypress"
    keys: list[str]


@_define
class LocalEnvironmentParam(_Model):
    """An object marked `type: "local"`."""

    type: _t.Literal["local"] = "local"
    skills: list[LocalSkillParam] | None = None
    """At most 200 entries."""

    _nested = {
        "skills": _each("LocalSkillParam"),
    }


@_define
class LocalEnvironmentResource(_Model):
    """An object marked `type: "local"`."""

    type: _t.Literal["local"] = "local"


@_define
class LocalShellExecAction(_Model):
    """An object marked `type: "exec"`."""

    type: _t.Literal["exec"] = "exec"
    command: list[str]
    timeout_ms: int | None = None
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None

    _nullable = frozenset({"timeout_ms", "user", "working_directory"})


@_define
class LocalShellToolCall(_computed.LocalShellToolCall, _Model):
    """A command that the model wants run in the local shell that you provide."""

    type: _t.Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: LocalShellExecAction
    status: _t.Literal["in_progress", "completed", "incomplete"]

    _nested = {
        "action": "LocalShellExecAction",
    }


@_define
class LocalShellToolCallOutput(_computed.LocalShellToolCallOutput, _Model):
    """The output of a local shell command, to be sent back to the model."""

    type: _t.Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nullable = frozenset({"status"})


@_define
class LocalShellToolParam(_Model):
    """Lets the model ask for commands in a local shell on your machine."""

    type: _t.Literal["local_shell"] = "local_shell"


@_define
class LocalSkillParam(_Model):
    """An object with `name`, `description` and `path`."""

    name: str
    description: str
    path: str


@_define
class MCPApprovalRequest(_computed.MCPApprovalRequest, _Model):
    """A request for your approval before a tool on an MCP server is called."""

    type: _t.Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str


@_define
class MCPApprovalResponse(_Model):
    """Your decision on a requested MCP tool call, to be sent as an input item."""

    type: _t.Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None = None
    approval_request_id: str
    approve: bool
    reason: str | None = None

    _nullable = frozenset({"id", "reason"})


@_define
class MCPApprovalResponseResource(_computed.MCPApprovalResponseResource, _Model):
    """A decision on a requested MCP tool call, as the API stores it."""

    type: _t.Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None

    _nullable = frozenset({"reason"})


@_define
class MCPListTools(_computed.MCPListTools, _Model):
    """The tools that an MCP server offers, or the error met when listing them."""

    type: _t.Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[MCPListToolsTool]
    error: str | None = None

    _nested = {
        "tools": _each("MCPListToolsTool"),
    }
    _nullable = frozenset({"error"})


@_define
class MCPListToolsTool(_Model):
    """One tool of an MCP server, with its description and input schema."""

    name: str
    description: str | None = None
    input_schema: dict[str, _t.Any]
    annotations: dict[str, _t.Any] | None = None

    _nullable = frozenset({"annotations", "description"})


@_define
class MCPTool(_Model):
    """Connects the model to an MCP server, by URL, hosted connector or tunnel."""

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
    allowed_tools: MCPToolAllowedTools | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """At least 1 entries."""
    require_approval: MCPToolRequireApproval | None = None
    """Default: `"always"`."""
    defer_loading: bool | None = None

    _nested = {
        "allowed_tools": "MCPToolAllowedTools",
        "require_approval": "MCPToolRequireApproval",
    }
    _nullable = frozenset({"allowed_callers", "allowed_tools", "headers", "require_approval"})


@_define
class MCPToolCall(_computed.MCPToolCall, _Model):
    """A call of a tool on an MCP server, with its arguments and its output or error."""

    type: _t.Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: str | None = None
    status: MCPToolCallStatus | None = None
    approval_request_id: str | None = None

    _nullable = frozenset({"approval_request_id", "error", "output"})


@_define
class MCPToolFilter(_Model):
    """An object with `tool_names` and `read_only`."""

    tool_names: list[str] | None = None
    read_only: bool | None = None


@_define
class MCPToolRequireApprovalVariant1(_Model):
    """An object with `always` and `never`."""

    always: MCPToolFilter | None = None
    never: MCPToolFilter | None = None

    _nested = {
        "always": "MCPToolFilter",
        "never": "MCPToolFilter",
    }


@_define
class Moderation(_Model):
    """The moderation outcomes for the input and the output of a response."""

    input: ModerationInput
    output: ModerationOutput

    _nested = {
        "input": "ModerationInput",
        "output": "ModerationOutput",
    }


@_define
class ModerationErrorBody(_Model):
    """An object marked `type: "error"`."""

    type: _t.Literal["error"] = "error"
    code: str
    message: str


@_define
class MoveParam(_Model):
    """An object marked `type: "move"`."""

    type: _t.Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None

    _nullable = frozenset({"keys"})


@_define
class NamespaceToolParam(_Model):
    """Groups several function and custom tools under one name."""

    type: _t.Literal["namespace"] = "namespace"
    name: str
    """At least 1 characters."""
    description: str
    """At least 1 characters."""
    tools: list[NamespaceToolParamTool]
    """At least 1 entries."""

    _nested = {
        "tools": _each("NamespaceToolParamTool"),
    }


@_define
class Program(_computed.Program, _Model):
    """Code that the model wrote to call tools from a program."""

    type: _t.Literal["program"] = "program"
    id: str
    call_id: str
    code: str
    fingerprint: str


@_define
class ProgramItemParam(_Model):
    """An object marked `type: "program"`."""

    id: str
    type: _t.Literal["program"] = "program"
    call_id: str
    """From 1 to 64 characters."""
    code: str
    """At most 10,485,760 characters."""
    fingerprint: str
    """At most 10,485,760 characters."""


@_define
class ProgramOutput(_computed.ProgramOutput, _Model):
    """The result of a program that the model wrote to call tools."""

    type: _t.Literal["program_output"] = "program_output"
    id: str
    call_id: str
    result: str
    status: ProgramOutputStatus


@_define
class ProgramOutputItemParam(_Model):
    """An object marked `type: "program_output"`."""

    id: str
    type: _t.Literal["program_output"] = "program_output"
    call_id: str
    """From 1 to 64 characters."""
    result: str
    """At most 10,485,760 characters."""
    status: ProgramOutputItemStatus


@_define
class ProgramToolCallCaller(_Model):
    """An object marked `type: "program"`."""

    type: _t.Literal["program"] = "program"
    caller_id: str


@_define
class ProgramToolCallCallerParam(_Model):
    """An object marked `type: "program"`."""

    type: _t.Literal["program"] = "program"
    caller_id: str
    """From 1 to 64 characters."""


@_define
class ProgrammaticToolCallingParam(_Model):
    """Lets the model call tools from a program that it writes."""

    type: _t.Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


@_define
class Prompt(_Model):
    """A stored prompt to use, by ID and version, with values for its variables."""

    id: str
    version: str | None = None
    variables: ResponsePromptVariables | None = None

    _nested = {
        "variables": _values("ResponsePromptVariablesValue"),
    }
    _nullable = frozenset({"variables", "version"})


@_define
class PromptCacheOptions(_Model):
    """The prompt caching mode and lifetime that a response was made with."""

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum


@_define
class RankingOptions(_Model):
    """How file search ranks its results and which score is too low to keep."""

    ranker: RankerVersionType | None = None
    score_threshold: float | None = None
    hybrid_search: HybridSearchOptions | None = None

    _nested = {
        "hybrid_search": "HybridSearchOptions",
    }


@_define
class Reasoning(_Model):
    """How much a model should reason and what it shows of that reasoning."""

    mode: ReasoningModeEnum | None = None
    effort: ReasoningEffort | None = None
    summary: _t.Literal["auto", "concise", "detailed"] | None = None
    context: _t.Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: _t.Literal["auto", "concise", "detailed"] | None = None
    """Deprecated."""

    _nullable = frozenset({"context", "effort", "generate_summary", "summary"})


@_define
class Response(_computed.Response, _Model):
    """What a model answered to one request of the Responses API, with its output items, settings and usage."""

    metadata: Metadata | None
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
    service_tier: ServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    previous_response_id: str | None = None
    model: ModelIdsResponses
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = None
    tools: ToolsArray
    tool_choice: ToolChoiceParam
    prompt: Prompt | None = None
    truncation: _t.Literal["auto", "disabled"] | None = None
    """Default: `"disabled"`."""
    id: str
    object: _t.Literal["response"] = "response"
    status: _t.Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None = None
    created_at: float
    """Unix seconds."""
    completed_at: float | None = None
    """Unix seconds."""
    error: ResponseError | None
    incomplete_details: ResponseIncompleteDetails | None
    output: list[ResponseOutputItem]
    reasoning: Reasoning | None = None
    instructions: str | list[ResponseInputItem] | None
    usage: ResponseUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    moderation: Moderation | None = None
    parallel_tool_calls: bool
    """Default: `true`."""
    conversation: ResponseConversation | None = None
    """Default: `null`."""
    max_output_tokens: int | None = None

    _nested = {
        "text": "ResponseTextParam",
        "tools": _each("Tool"),
        "tool_choice": "ToolChoiceParam",
        "prompt": "Prompt",
        "error": "ResponseError",
        "incomplete_details": "ResponseIncompleteDetails",
        "output": _each("ResponseOutputItem"),
        "reasoning": "Reasoning",
        "instructions": _each("ResponseInputItem"),
        "usage": "ResponseUsage",
        "prompt_cache_options": "PromptCacheOptions",
        "moderation": "Moderation",
        "conversation": "ResponseConversation",
    }
    _nullable = frozenset({
        "background", "completed_at", "conversation", "max_output_tokens", "max_tool_calls", "moderation",
        "previous_response_id", "prompt", "prompt_cache_key", "prompt_cache_retention", "reasoning",
        "safety_identifier", "service_tier", "top_logprobs", "truncation",
    })


@_define
class ResponseAudioDeltaEvent(_Model):
    """The next piece of a response's audio."""

    type: _t.Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    delta: str


@_define
class ResponseAudioDoneEvent(_Model):
    """The audio of a response is complete."""

    type: _t.Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int


@_define
class ResponseAudioTranscriptDeltaEvent(_Model):
    """The next piece of the transcript of a response's audio."""

    type: _t.Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int


@_define
class ResponseAudioTranscriptDoneEvent(_Model):
    """The transcript of a response's audio is complete."""

    type: _t.Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int


@_define
class ResponseCodeInterpreterCallCodeDeltaEvent(_Model):
    """The next piece of the code of a code interpreter call."""

    type: _t.Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int


@_define
class ResponseCodeInterpreterCallCodeDoneEvent(_Model):
    """The code of a code interpreter call is given in full."""

    type: _t.Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    output_index: int
    item_id: str
    code: str
    sequence_number: int


@_define
class ResponseCodeInterpreterCallCompletedEvent(_Model):
    """A code interpreter call has finished."""

    type: _t.Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseCodeInterpreterCallInProgressEvent(_Model):
    """A code interpreter call has begun."""

    type: _t.Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseCodeInterpreterCallInterpretingEvent(_Model):
    """The code of a code interpreter call is being run."""

    type: _t.Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseCodeInterpreterToolCall(_computed.ResponseCodeInterpreterToolCall, _Model):
    """Code that the model ran in a container, with its outputs and status."""

    type: _t.Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    status: _t.Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: list[CodeInterpreterToolCallOutput] | None

    _nested = {
        "outputs": _each("CodeInterpreterToolCallOutput"),
    }


@_define
class ResponseCompletedEvent(_Model):
    """The response is finished and is attached in full."""

    type: _t.Literal["response.completed"] = "response.completed"
    response: Response
    sequence_number: int

    _nested = {
        "response": "Response",
    }


@_define
class ResponseComputerToolCall(_computed.ResponseComputerToolCall, _Model):
    """One or more actions that the model wants performed on a computer."""

    type: _t.Literal["computer_call"] = "computer_call"
    id: str
    call_id: str
    action: ComputerAction | None = None
    actions: ComputerActionList | None = None
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    status: _t.Literal["in_progress", "completed", "incomplete"]

    _nested = {
        "action": "ComputerAction",
        "actions": _each("ComputerAction"),
        "pending_safety_checks": _each("ComputerCallSafetyCheckParam"),
    }


@_define
class ResponseContentPartAddedEvent(_Model):
    """A new content part was started in an output item."""

    type: _t.Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int

    _nested = {
        "part": "OutputContent",
    }


@_define
class ResponseContentPartDoneEvent(_Model):
    """A content part of an output item is complete."""

    type: _t.Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent

    _nested = {
        "part": "OutputContent",
    }


@_define
class ResponseConversation(_Model):
    """The conversation that a response belongs to, by ID."""

    id: str


@_define
class ResponseCreatedEvent(_Model):
    """The response was created and its stream begins."""

    type: _t.Literal["response.created"] = "response.created"
    response: Response
    sequence_number: int

    _nested = {
        "response": "Response",
    }


@_define
class ResponseCustomToolCall(_computed.ResponseCustomToolCall, _Model):
    """The model's call of one of your custom tools, with its input as free text."""

    type: _t.Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None = None
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str

    _nested = {
        "caller": "ToolCallCaller",
    }
    _nullable = frozenset({"caller"})


@_define
class ResponseCustomToolCallInputDeltaEvent(_Model):
    """The next piece of the input of a custom tool call."""

    type: _t.Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    output_index: int
    item_id: str
    delta: str


@_define
class ResponseCustomToolCallInputDoneEvent(_Model):
    """The input of a custom tool call is complete."""

    type: _t.Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    output_index: int
    item_id: str
    input: str


@_define
class ResponseError(_Model):
    """Why a response failed, as an error code with a readable message."""

    code: ResponseErrorCode
    message: str


@_define
class ResponseErrorEvent(_Model):
    """An error interrupted the stream of a response."""

    type: _t.Literal["error"] = "error"
    code: str | None
    message: str
    param: str | None
    sequence_number: int


@_define
class ResponseFailedEvent(_Model):
    """The response failed and is attached with its error."""

    type: _t.Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: Response

    _nested = {
        "response": "Response",
    }


@_define
class ResponseFileSearchCallCompletedEvent(_Model):
    """A file search call has finished."""

    type: _t.Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseFileSearchCallInProgressEvent(_Model):
    """A file search call of the model has begun."""

    type: _t.Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseFileSearchCallSearchingEvent(_Model):
    """A file search call is looking through the vector stores."""

    type: _t.Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseFileSearchToolCall(_computed.ResponseFileSearchToolCall, _Model):
    """A search over vector stores, with its queries and, on request, its results."""

    id: str
    type: _t.Literal["file_search_call"] = "file_search_call"
    status: _t.Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[FileSearchToolCallResult] | None = None

    _nested = {
        "results": _each("FileSearchToolCallResult"),
    }
    _nullable = frozenset({"results"})


@_define
class ResponseFormatTextGrammar(_Model):
    """An object marked `type: "grammar"`."""

    type: _t.Literal["grammar"] = "grammar"
    grammar: str


@_define
class ResponseFormatTextPython(_Model):
    """An object marked `type: "python"`."""

    type: _t.Literal["python"] = "python"


@_define
class ResponseFunctionCallArgumentsDeltaEvent(_Model):
    """The next piece of the JSON arguments of a function call."""

    type: _t.Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    sequence_number: int
    delta: str


@_define
class ResponseFunctionCallArgumentsDoneEvent(_Model):
    """The arguments of a function call are complete."""

    type: _t.Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str


@_define
class ResponseFunctionToolCall(_computed.ResponseFunctionToolCall, _Model):
    """The model's call of one of your functions, with its arguments as a JSON string."""

    id: str | None = None
    type: _t.Literal["function_call"] = "function_call"
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "caller": "ToolCallCaller",
    }
    _nullable = frozenset({"caller"})


@_define
class ResponseImageGenCallCompletedEvent(_Model):
    """An image generation call has finished."""

    type: _t.Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    output_index: int
    sequence_number: int
    item_id: str


@_define
class ResponseImageGenCallGeneratingEvent(_Model):
    """An image generation call is producing its image."""

    type: _t.Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseImageGenCallInProgressEvent(_Model):
    """An image generation call has begun."""

    type: _t.Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseImageGenCallPartialImageEvent(_Model):
    """A preview of an image that is still being generated, in base64."""

    type: _t.Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str


@_define
class ResponseInProgressEvent(_Model):
    """The response is being generated."""

    type: _t.Literal["response.in_progress"] = "response.in_progress"
    response: Response
    sequence_number: int

    _nested = {
        "response": "Response",
    }


@_define
class ResponseIncompleteDetails(_Model):
    """Why a response stopped early: its token limit was reached or content was filtered."""

    reason: _t.Literal["max_output_tokens", "content_filter", "steered"] | None = None


@_define
class ResponseIncompleteEvent(_Model):
    """The response ended early and is attached with the reason."""

    type: _t.Literal["response.incomplete"] = "response.incomplete"
    response: Response
    sequence_number: int

    _nested = {
        "response": "Response",
    }


@_define
class ResponseItemList(_Model):
    """One page of the input items of a response."""

    object: _t.Literal["list"] = "list"
    data: list[ItemResource]
    has_more: bool
    first_id: str
    last_id: str

    _nested = {
        "data": _each("ItemResource"),
    }


@_define
class ResponseLogProb(_Model):
    """An object with `token`, `logprob` and `top_logprobs`."""

    token: str
    logprob: float
    top_logprobs: list[ResponseLogProbTopLogprob] | None = None

    _nested = {
        "top_logprobs": _each("ResponseLogProbTopLogprob"),
    }


@_define
class ResponseLogProbTopLogprob(_Model):
    """An object with `token` and `logprob`."""

    token: str | None = None
    logprob: float | None = None


@_define
class ResponseMCPCallArgumentsDeltaEvent(_Model):
    """The next piece of the JSON arguments of an MCP tool call."""

    type: _t.Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int


@_define
class ResponseMCPCallArgumentsDoneEvent(_Model):
    """The arguments of an MCP tool call are complete."""

    type: _t.Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int


@_define
class ResponseMCPCallCompletedEvent(_Model):
    """A call of a tool on an MCP server has succeeded."""

    type: _t.Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    output_index: int
    sequence_number: int


@_define
class ResponseMCPCallFailedEvent(_Model):
    """A call of a tool on an MCP server has failed."""

    type: _t.Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    output_index: int
    sequence_number: int


@_define
class ResponseMCPCallInProgressEvent(_Model):
    """A call of a tool on an MCP server has begun."""

    type: _t.Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str


@_define
class ResponseMCPListToolsCompletedEvent(_Model):
    """The tools of an MCP server were fetched."""

    type: _t.Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    output_index: int
    sequence_number: int


@_define
class ResponseMCPListToolsFailedEvent(_Model):
    """The tools of an MCP server could not be fetched."""

    type: _t.Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int


@_define
class ResponseMCPListToolsInProgressEvent(_Model):
    """The tools of an MCP server are being fetched."""

    type: _t.Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int


@_define
class ResponseOutputItemAddedEvent(_Model):
    """A new output item was started in the response."""

    type: _t.Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: ResponseOutputItem

    _nested = {
        "item": "ResponseOutputItem",
    }


@_define
class ResponseOutputItemDoneEvent(_Model):
    """An output item of the response is complete."""

    type: _t.Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: ResponseOutputItem

    _nested = {
        "item": "ResponseOutputItem",
    }


@_define
class ResponseOutputMessage(_computed.ResponseOutputMessage, _Model):
    """A message that the model wrote, with its content parts and status."""

    id: str
    type: _t.Literal["message"] = "message"
    role: _t.Literal["assistant"] = "assistant"
    content: list[OutputMessageContent]
    phase: MessagePhase | None = None
    status: _t.Literal["in_progress", "completed", "incomplete"]

    _nested = {
        "content": _each("OutputMessageContent"),
    }
    _nullable = frozenset({"phase"})


@_define
class ResponseOutputTextAnnotationAddedEvent(_Model):
    """An annotation was attached to output text."""

    type: _t.Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: dict[str, _t.Any]


@_define
class ResponseProperties(_Model):
    """An object with `previous_response_id`, `model`, `background` and 5 more."""

    previous_response_id: str | None = None
    model: ModelIdsResponses | None = None
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = None
    tools: ToolsArray | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: Prompt | None = None

    _nested = {
        "text": "ResponseTextParam",
        "tools": _each("Tool"),
        "tool_choice": "ToolChoiceParam",
        "prompt": "Prompt",
    }
    _nullable = frozenset({"background", "max_tool_calls", "previous_response_id", "prompt"})


@_define
class ResponseQueuedEvent(_Model):
    """The response waits in a queue before it is processed."""

    type: _t.Literal["response.queued"] = "response.queued"
    response: Response
    sequence_number: int

    _nested = {
        "response": "Response",
    }


@_define
class ResponseReasoningItem(_computed.ResponseReasoningItem, _Model):
    """A model's reasoning, as summaries and, where available, full or encrypted content."""

    type: _t.Literal["reasoning"] = "reasoning"
    id: str
    encrypted_content: str | None = None
    summary: list[SummaryTextContent]
    content: list[ReasoningTextContent] | None = None
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "summary": _each("SummaryTextContent"),
        "content": _each("ReasoningTextContent"),
    }
    _nullable = frozenset({"encrypted_content"})


@_define
class ResponseReasoningSummaryPartAddedEvent(_Model):
    """A new part of the reasoning summary was started."""

    type: _t.Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: ResponseReasoningSummaryPartAddedEventPart

    _nested = {
        "part": "ResponseReasoningSummaryPartAddedEventPart",
    }


@_define
class ResponseReasoningSummaryPartAddedEventPart(_Model):
    """An object marked `type: "summary_text"`."""

    type: _t.Literal["summary_text"] = "summary_text"
    text: str


@_define
class ResponseReasoningSummaryPartDoneEvent(_Model):
    """A part of the reasoning summary is complete."""

    type: _t.Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    summary_index: int
    status: _t.Literal["incomplete"] | None = None
    sequence_number: int
    part: ResponseReasoningSummaryPartDoneEventPart

    _nested = {
        "part": "ResponseReasoningSummaryPartDoneEventPart",
    }


@_define
class ResponseReasoningSummaryPartDoneEventPart(_Model):
    """An object marked `type: "summary_text"`."""

    type: _t.Literal["summary_text"] = "summary_text"
    text: str


@_define
class ResponseReasoningSummaryTextDeltaEvent(_Model):
    """The next piece of the text of a reasoning summary."""

    type: _t.Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int


@_define
class ResponseReasoningSummaryTextDoneEvent(_Model):
    """The text of one reasoning summary part is given in full."""

    type: _t.Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int


@_define
class ResponseReasoningTextDeltaEvent(_Model):
    """The next piece of the model's reasoning text."""

    type: _t.Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int


@_define
class ResponseReasoningTextDoneEvent(_Model):
    """A part of the model's reasoning text is complete."""

    type: _t.Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int


@_define
class ResponseRefusalDeltaEvent(_Model):
    """The next piece of the text of a refusal."""

    type: _t.Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int


@_define
class ResponseRefusalDoneEvent(_Model):
    """A refusal is complete and its text is given in full."""

    type: _t.Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int


@_define
class ResponseSteer(_Model):
    """An object with `id` and `previous_response_id`."""

    id: str
    previous_response_id: str


@_define
class ResponseSteerAcceptedEvent(_Model):
    """An object marked `type: "response.steer.accepted"`."""

    type: _t.Literal["response.steer.accepted"] = "response.steer.accepted"
    steer: ResponseSteer
    sequence_number: int
    stream_id: str | None = None

    _nested = {
        "steer": "ResponseSteer",
    }


@_define
class ResponseSteerEvent(_Model):
    """An object marked `type: "response.steer"`."""

    type: _t.Literal["response.steer"] = "response.steer"
    previous_response_id: str
    input: InputParam

    _nested = {
        "input": _each("ResponseInputItem"),
    }


@_define
class ResponseSteerFailedEvent(_Model):
    """An object marked `type: "response.steer.failed"`."""

    type: _t.Literal["response.steer.failed"] = "response.steer.failed"
    steer: ResponseSteerFailure
    error: ResponseSteerFailedEventError
    sequence_number: int
    stream_id: str | None = None

    _nested = {
        "steer": "ResponseSteerFailure",
        "error": "ResponseSteerFailedEventError",
    }


@_define
class ResponseSteerFailedEventError(_Model):
    """An object with `type`, `code` and `message`."""

    type: str
    code: str
    message: str


@_define
class ResponseSteerFailure(_Model):
    """An object with `id`, `previous_response_id` and `input`."""

    id: str | None = None
    previous_response_id: str
    input: InputParam

    _nested = {
        "input": _each("ResponseInputItem"),
    }


@_define
class ResponseSteerPendingEvent(_Model):
    """An object marked `type: "response.steer.pending"`."""

    type: _t.Literal["response.steer.pending"] = "response.steer.pending"
    steer: ResponseSteer
    reason: str
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    stream_id: str | None = None

    _nested = {
        "steer": "ResponseSteer",
        "required_input": _each("ResponseSteerRequiredInput"),
    }


@_define
class ResponseSteerRequiredInput(_Model):
    """An object with `type`, `call_id`, `name` and 2 more."""

    type: str
    call_id: str | None = None
    name: str | None = None
    execution: str | None = None
    approval_request_id: str | None = None


@_define
class ResponseStreamOptions(_Model):
    """An object with `include_obfuscation`."""

    include_obfuscation: bool | None = None


@_define
class ResponseTextDeltaEvent(_Model):
    """The next piece of output text, with log probabilities on request."""

    type: _t.Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseLogProb]

    _nested = {
        "logprobs": _each("ResponseLogProb"),
    }


@_define
class ResponseTextDoneEvent(_Model):
    """A part of output text is complete and is given in full."""

    type: _t.Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[ResponseLogProb]

    _nested = {
        "logprobs": _each("ResponseLogProb"),
    }


@_define
class ResponseTextParam(_Model):
    """The format and verbosity of the text that a model writes in a response."""

    format: TextResponseFormatConfiguration | None = None
    verbosity: Verbosity | None = None

    _nested = {
        "format": "TextResponseFormatConfiguration",
    }
    _nullable = frozenset({"verbosity"})


@_define
class ResponseUsage(_Model):
    """How many tokens a response read and wrote, with a breakdown of both."""

    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int

    _nested = {
        "input_tokens_details": "ResponseUsageInputTokensDetails",
        "output_tokens_details": "ResponseUsageOutputTokensDetails",
    }


@_define
class ResponseUsageInputTokensDetails(_Model):
    """How many input tokens of a response were read from or written to the prompt cache."""

    cached_tokens: int
    cache_write_tokens: int


@_define
class ResponseUsageOutputTokensDetails(_Model):
    """How many output tokens of a response went into reasoning."""

    reasoning_tokens: int


@_define
class ResponseWebSearchCallCompletedEvent(_Model):
    """A web search call has finished."""

    type: _t.Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseWebSearchCallInProgressEvent(_Model):
    """A web search call of the model has begun."""

    type: _t.Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseWebSearchCallSearchingEvent(_Model):
    """A web search call is searching the web."""

    type: _t.Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int


@_define
class ResponseWebSearchToolCall(_computed.ResponseWebSearchToolCall, _Model):
    """A web search call, with the action that was taken and its status."""

    id: str
    type: _t.Literal["web_search_call"] = "web_search_call"
    status: _t.Literal["in_progress", "searching", "completed", "failed"]
    action: WebSearchToolCallAction

    _nested = {
        "action": "WebSearchToolCallAction",
    }


@_define
class ResponsesClientEventResponseCreate(_Model):
    """An object marked `type: "response.create"`."""

    type: _t.Literal["response.create"] = "response.create"
    stream_id: str | None = None
    """At most 256 characters."""
    metadata: Metadata | None = None
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
    service_tier: ServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: ModelIdsResponses | None = None
    background: bool | None = None
    """Default: `false`."""
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = None
    tools: ToolsArray | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: Prompt | None = None
    truncation: _t.Literal["auto", "disabled"] | None = None
    """Deprecated. Default: `"disabled"`."""
    reasoning: Reasoning | None = None
    input: InputParam | None = None
    include: list[IncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    """Default: `true`."""
    store: bool | None = None
    """Default: `true`."""
    instructions: str | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    """Default: `false`."""
    stream_options: ResponseStreamOptions | None = None
    conversation: ConversationParam | None = None
    context_management: list[ContextManagementParam] | None = None
    """At least 1 entries."""
    max_output_tokens: int | None = None
    """At least 16."""

    _nested = {
        "prompt_cache_options": "PromptCacheOptionsParam",
        "text": "ResponseTextParam",
        "tools": _each("Tool"),
        "tool_choice": "ToolChoiceParam",
        "prompt": "Prompt",
        "reasoning": "Reasoning",
        "input": _each("ResponseInputItem"),
        "moderation": "ModerationParam",
        "stream_options": "ResponseStreamOptions",
        "conversation": "ConversationParam",
        "context_management": _each("ContextManagementParam"),
    }
    _nullable = frozenset({
        "background", "context_management", "conversation", "include", "instructions", "max_output_tokens",
        "max_tool_calls", "metadata", "moderation", "parallel_tool_calls", "previous_response_id", "prompt",
        "prompt_cache_key", "prompt_cache_retention", "reasoning", "safety_identifier", "service_tier", "store",
        "stream", "stream_options", "temperature", "top_p", "truncation",
    })


@_define
class ScreenshotParam(_Model):
    """An object marked `type: "screenshot"`."""

    type: _t.Literal["screenshot"] = "screenshot"


@_define
class ScrollParam(_Model):
    """An object marked `type: "scroll"`."""

    type: _t.Literal["scroll"] = "scroll"
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None

    _nullable = frozenset({"keys"})


@_define
class SkillReferenceParam(_Model):
    """Refers to an uploaded skill by ID and, optionally, version."""

    type: _t.Literal["skill_reference"] = "skill_reference"
    skill_id: str
    """From 1 to 64 characters."""
    version: str | None = None


@_define
class SpecificApplyPatchParam(_Model):
    """An object marked `type: "apply_patch"`."""

    type: _t.Literal["apply_patch"] = "apply_patch"


@_define
class SpecificFunctionShellParam(_Model):
    """An object marked `type: "shell"`."""

    type: _t.Literal["shell"] = "shell"


@_define
class SpecificProgrammaticToolCallingParam(_Model):
    """An object marked `type: "programmatic_tool_calling"`."""

    type: _t.Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


@_define
class SummaryTextContent(_Model):
    """A piece of a summary of the model's reasoning."""

    type: _t.Literal["summary_text"] = "summary_text"
    text: str


@_define
class TextContent(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"
    text: str


@_define
class TextResponseFormatJsonSchema(_Model):
    """Makes the text of a response follow a named JSON schema."""

    type: _t.Literal["json_schema"] = "json_schema"
    description: str | None = None
    name: str
    schema: ResponseFormatJsonSchemaSchema
    strict: bool | None = None
    """Default: `false`."""

    _nullable = frozenset({"strict"})


@_define
class TokenCountsBody(_Model):
    """An object with `model`, `input`, `previous_response_id` and 9 more."""

    model: str | None = None
    input: str | list[ResponseInputItem] | None = None
    previous_response_id: str | None = None
    tools: list[Tool] | None = None
    text: ResponseTextParam | None = None
    reasoning: Reasoning | None = None
    truncation: TruncationEnum | None = None
    """Deprecated."""
    instructions: str | None = None
    personality: PersonalityEnum | None = None
    conversation: ConversationParam | None = None
    tool_choice: ToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None

    _nested = {
        "input": _each("ResponseInputItem"),
        "tools": _each("Tool"),
        "text": "ResponseTextParam",
        "reasoning": "Reasoning",
        "conversation": "ConversationParam",
        "tool_choice": "ToolChoiceParam",
    }
    _nullable = frozenset({
        "conversation", "input", "instructions", "model", "parallel_tool_calls", "previous_response_id", "reasoning",
        "text", "tool_choice", "tools",
    })


@_define
class ToolChoiceAllowed(_Model):
    """Limits the model to a subset of its tools."""

    type: _t.Literal["allowed_tools"] = "allowed_tools"
    mode: _t.Literal["auto", "required"]
    tools: list[dict[str, _t.Any]]


@_define
class ToolChoiceCustom(_Model):
    """Makes the model call one named custom tool."""

    type: _t.Literal["custom"] = "custom"
    name: str


@_define
class ToolChoiceFunction(_Model):
    """Makes the model call one named function."""

    type: _t.Literal["function"] = "function"
    name: str


@_define
class ToolChoiceMCP(_Model):
    """Makes the model use one MCP server, or one tool of it."""

    type: _t.Literal["mcp"] = "mcp"
    server_label: str
    name: str | None = None

    _nullable = frozenset({"name"})


@_define
class ToolChoiceTypes(_Model):
    """Makes the model use one hosted tool, chosen by its type."""

    type: _t.Literal[
        "file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use",
        "web_search_preview_2025_03_11", "image_generation", "code_interpreter"
    ]


@_define
class ToolSearchCall(_computed.ToolSearchCall, _Model):
    """A search for tools that were not loaded at first, run by the server or by you."""

    type: _t.Literal["tool_search_call"] = "tool_search_call"
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    arguments: _t.Any
    status: FunctionCallStatus
    created_by: str | None = None


@_define
class ToolSearchCallItemParam(_Model):
    """An object marked `type: "tool_search_call"`."""

    id: str | None = None
    call_id: str | None = None
    """From 1 to 64 characters."""
    type: _t.Literal["tool_search_call"] = "tool_search_call"
    execution: ToolSearchExecutionType | None = None
    arguments: EmptyModelParam
    status: FunctionCallItemStatus | None = None

    _nullable = frozenset({"call_id", "id", "status"})


@_define
class ToolSearchOutput(_computed.ToolSearchOutput, _Model):
    """The tools that a tool search made available to the model."""

    type: _t.Literal["tool_search_output"] = "tool_search_output"
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    tools: list[Tool]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None

    _nested = {
        "tools": _each("Tool"),
    }


@_define
class ToolSearchOutputItemParam(_Model):
    """An object marked `type: "tool_search_output"`."""

    id: str | None = None
    call_id: str | None = None
    """From 1 to 64 characters."""
    type: _t.Literal["tool_search_output"] = "tool_search_output"
    execution: ToolSearchExecutionType | None = None
    tools: list[Tool]
    status: FunctionCallItemStatus | None = None

    _nested = {
        "tools": _each("Tool"),
    }
    _nullable = frozenset({"call_id", "id", "status"})


@_define
class ToolSearchToolParam(_Model):
    """Lets the model find and load deferred tools when it needs them."""

    type: _t.Literal["tool_search"] = "tool_search"
    execution: ToolSearchExecutionType | None = None
    description: str | None = None
    parameters: EmptyModelParam | None = None

    _nullable = frozenset({"description", "parameters"})


@_define
class TypeParam(_Model):
    """An object marked `type: "type"`."""

    type: _t.Literal["type"] = "type"
    text: str


@_define
class WaitParam(_Model):
    """An object marked `type: "wait"`."""

    type: _t.Literal["wait"] = "wait"


@_define
class WebSearchActionFind(_Model):
    """A search for a pattern within one web page."""

    type: _t.Literal["find_in_page"] = "find_in_page"
    url: str
    """A URL."""
    pattern: str


@_define
class WebSearchActionOpenPage(_Model):
    """The opening of one web page during a web search call."""

    type: _t.Literal["open_page"] = "open_page"
    url: str | None = None
    """A URL."""

    _nullable = frozenset({"url"})


@_define
class WebSearchActionSearch(_Model):
    """A web search, with its queries and the sources that it found."""

    type: _t.Literal["search"] = "search"
    query: str | None = None
    """Deprecated."""
    queries: list[str] | None = None
    sources: list[WebSearchActionSearchSource] | None = None

    _nested = {
        "sources": _each("WebSearchActionSearchSource"),
    }


@_define
class WebSearchActionSearchSource(_Model):
    """An object marked `type: "url"`."""

    type: _t.Literal["url"] = "url"
    url: str
    """A URL."""


@_define
class WebSearchApproximateLocation(_Model):
    """An object marked `type: "approximate"`."""

    type: _t.Literal["approximate"] | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None

    _nullable = frozenset({"city", "country", "region", "timezone"})


@_define
class WebSearchPreviewTool(_Model):
    """The preview form of the web search tool, which has no domain filter."""

    type: _t.Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Default: `"web_search_preview"`."""
    user_location: ApproximateLocation | None = None
    search_context_size: SearchContextSize | None = None
    search_content_types: list[SearchContentType] | None = None

    _nested = {
        "user_location": "ApproximateLocation",
    }
    _nullable = frozenset({"user_location"})


@_define
class WebSearchTool(_Model):
    """Lets the model search the web, near a location or within chosen domains if you wish."""

    type: _t.Literal["web_search", "web_search_2025_08_26"]
    """Default: `"web_search"`."""
    filters: WebSearchToolFilters | None = None
    user_location: WebSearchApproximateLocation | None = None
    search_context_size: _t.Literal["low", "medium", "high"] | None = None
    """Default: `"medium"`."""

    _nested = {
        "filters": "WebSearchToolFilters",
        "user_location": "WebSearchApproximateLocation",
    }
    _nullable = frozenset({"filters", "user_location"})


@_define
class WebSearchToolFilters(_Model):
    """An object with `allowed_domains`."""

    allowed_domains: list[str] | None = None
    """Default: `[]`."""

    _nullable = frozenset({"allowed_domains"})


if _t.TYPE_CHECKING:
    ApplyPatchOperationParam: _t.TypeAlias = (
        ApplyPatchCreateFileOperationParam | ApplyPatchDeleteFileOperationParam | ApplyPatchUpdateFileOperationParam
    )
    """Told apart by `type`."""
    ApplyPatchToolCallOperation: _t.TypeAlias = (
        ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation
    )
    """The file change in a patch call: create, delete or update one file. Told apart by `type`."""
    AutoCodeInterpreterToolParamNetworkPolicy: _t.TypeAlias = (
        ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
    )
    """Told apart by `type`."""
    CodeInterpreterToolCallOutput: _t.TypeAlias = CodeInterpreterOutputLogs | CodeInterpreterOutputImage
    """One output of a code interpreter call: logs or an image. Told apart by `type`."""
    CodeInterpreterToolContainer: _t.TypeAlias = str | AutoCodeInterpreterToolParam
    CompoundFilterFilter: _t.TypeAlias = ComparisonFilter | CompoundFilter
    """Told apart by `type`."""
    ComputerAction: _t.TypeAlias = (
        ClickParam | DoubleClickAction | DragParam | KeyPressAction | MoveParam | ScreenshotParam | ScrollParam
        | TypeParam | WaitParam
    )
    """Any single action on a computer, such as a click, a scroll or typed text. Told apart by `type`."""
    ContainerAutoParamNetworkPolicy: _t.TypeAlias = (
        ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
    )
    """Told apart by `type`."""
    ContainerAutoParamSkill: _t.TypeAlias = SkillReferenceParam | InlineSkillParam
    """Told apart by `type`."""
    ConversationParam: _t.TypeAlias = str | ConversationReferenceParam
    """The conversation to continue, as an ID or as an object that holds the ID."""
    CustomToolParamFormat: _t.TypeAlias = CustomTextFormatParam | CustomGrammarFormatParam
    """Told apart by `type`."""
    Filters: _t.TypeAlias = ComparisonFilter | CompoundFilter
    """Told apart by `type`."""
    FunctionAndCustomToolCallOutput: _t.TypeAlias = InputTextContent | InputImageContent | InputFileContent
    """Told apart by `type`."""
    FunctionCallOutputItemParamOutput: _t.TypeAlias = (
        InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam
    )
    """Told apart by `type`."""
    FunctionShellCallEnvironment: _t.TypeAlias = LocalEnvironmentResource | ContainerReferenceResource
    """Told apart by `type`."""
    FunctionShellCallItemParamEnvironment: _t.TypeAlias = LocalEnvironmentParam | ContainerReferenceParam
    """Told apart by `type`."""
    FunctionShellCallOutputContentOutcome: _t.TypeAlias = (
        FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome
    )
    """Told apart by `type`."""
    FunctionShellCallOutputOutcomeParam: _t.TypeAlias = (
        FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam
    )
    """Told apart by `type`."""
    FunctionShellToolParamEnvironment: _t.TypeAlias = (
        ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam
    )
    """Told apart by `type`."""
    InputMessageContentList: _t.TypeAlias = list[InputContent]
    Item: _t.TypeAlias = (
        InputMessage | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall
        | ComputerCallOutputItemParam | ResponseWebSearchToolCall | ResponseFunctionToolCall
        | FunctionCallOutputItemParam | ToolSearchCallItemParam | ToolSearchOutputItemParam
        | AdditionalToolsItemParam | ResponseReasoningItem | CompactionSummaryItemParam | ImageGenToolCall
        | ResponseCodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput
        | FunctionShellCallItemParam | FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam
        | ApplyPatchToolCallOutputItemParam | MCPListTools | MCPApprovalRequest | MCPApprovalResponse | MCPToolCall
        | CustomToolCallOutput | ResponseCustomToolCall
    )
    """Any complete input item, such as a message, a tool call or the output of a tool. Told apart by `type`."""
    ItemField: _t.TypeAlias = (
        ConversationMessage | Program | ProgramOutput | ResponseFunctionToolCall | ToolSearchCall | ToolSearchOutput
        | AdditionalTools | FunctionToolCallOutput | ResponseFileSearchToolCall | ResponseWebSearchToolCall
        | ImageGenToolCall | ResponseComputerToolCall | ComputerToolCallOutputResource | ResponseReasoningItem
        | CompactionBody | ResponseCodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput
        | FunctionShellCall | FunctionShellCallOutput | ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPListTools
        | MCPApprovalRequest | MCPApprovalResponseResource | MCPToolCall | ResponseCustomToolCall
        | CustomToolCallOutput
    )
    """Any item that can be part of a compacted response. Told apart by `type`."""
    ItemResource: _t.TypeAlias = (
        InputMessageResource | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall
        | ComputerToolCallOutputResource | ResponseWebSearchToolCall | FunctionToolCallResource
        | FunctionToolCallOutputResource | ToolSearchCall | ToolSearchOutput | AdditionalTools
        | ResponseReasoningItem | Program | ProgramOutput | CompactionBody | ImageGenToolCall
        | ResponseCodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCall
        | FunctionShellCallOutput | ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPListTools
        | MCPApprovalRequest | MCPApprovalResponseResource | MCPToolCall | CustomToolCallResource
        | CustomToolCallOutputResource
    )
    """Any item that the API lists as stored input of a response. Told apart by `type`."""
    MCPToolAllowedTools: _t.TypeAlias = list[str] | MCPToolFilter
    MCPToolRequireApproval: _t.TypeAlias = MCPToolRequireApprovalVariant1 | _t.Literal["always", "never"]
    MessageContent: _t.TypeAlias = (
        InputTextContent | OutputTextContent | TextContent | SummaryTextContent | ReasoningTextContent
        | ResponseOutputRefusal | InputImageContent | ComputerScreenshotContent | InputFileContent
    )
    """One content part of a message in a conversation. Told apart by `type`."""
    ModerationInput: _t.TypeAlias = ModerationResultBody | ModerationErrorBody
    """Told apart by `type`."""
    ModerationOutput: _t.TypeAlias = ModerationResultBody | ModerationErrorBody
    """Told apart by `type`."""
    NamespaceToolParamTool: _t.TypeAlias = FunctionToolParam | CustomToolParam
    """Told apart by `type`."""
    OutputMessageContent: _t.TypeAlias = OutputTextContent | ResponseOutputRefusal
    """One part of a message that the model wrote: text or a refusal. Told apart by `type`."""
    ResponseOutputItem: _t.TypeAlias = (
        ResponseOutputMessage | ResponseFileSearchToolCall | ResponseFunctionToolCall
        | FunctionToolCallOutputResource | ResponseWebSearchToolCall | ResponseComputerToolCall
        | ComputerToolCallOutputResource | ResponseReasoningItem | Program | ProgramOutput | ToolSearchCall
        | ToolSearchOutput | AdditionalTools | CompactionBody | ImageGenToolCall | ResponseCodeInterpreterToolCall
        | LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCall | FunctionShellCallOutput
        | ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPToolCall | MCPListTools | MCPApprovalRequest
        | MCPApprovalResponseResource | ResponseCustomToolCall | CustomToolCallOutputResource
    )
    """Any item that a model or a hosted tool can add to the output of a response. Told apart by `type`."""
    ResponsePromptVariablesValue: _t.TypeAlias = str | InputTextContent | InputImageContent | InputFileContent
    """Told apart by `type`."""
    ResponseStreamEvent: _t.TypeAlias = (
        ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent
        | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent
        | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseInProgressEvent
        | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent
        | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent
        | ResponseWebSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent | ResponseImageGenCallCompletedEvent
        | ResponseImageGenCallGeneratingEvent | ResponseImageGenCallInProgressEvent
        | ResponseImageGenCallPartialImageEvent | ResponseMCPCallArgumentsDeltaEvent
        | ResponseMCPCallArgumentsDoneEvent | ResponseMCPCallCompletedEvent | ResponseMCPCallFailedEvent
        | ResponseMCPCallInProgressEvent | ResponseMCPListToolsCompletedEvent | ResponseMCPListToolsFailedEvent
        | ResponseMCPListToolsInProgressEvent | ResponseOutputTextAnnotationAddedEvent | ResponseQueuedEvent
        | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent
    )
    """Any event that can arrive while a response is streamed. Told apart by `type`."""
    ResponsesClientEvent: _t.TypeAlias = ResponsesClientEventResponseCreate | ResponseSteerEvent
    """What a client can send to the Responses API as an event: a request to create a response. Told apart by
    `type`.
    """
    TextResponseFormatConfiguration: _t.TypeAlias = (
        ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject
    )
    """The format of a response's text: plain text, a JSON schema or any JSON object. Told apart by `type`."""
    Tool: _t.TypeAlias = (
        FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | MCPTool
        | CodeInterpreterTool | ProgrammaticToolCallingParam | ImageGenTool | LocalShellToolParam
        | FunctionShellToolParam | CustomToolParam | NamespaceToolParam | ToolSearchToolParam | WebSearchPreviewTool
        | ApplyPatchToolParam
    )
    """Any tool that a model can be given in the Responses API. Told apart by `type`."""
    ToolCallCaller: _t.TypeAlias = DirectToolCallCaller | ProgramToolCallCaller
    """Told apart by `type`."""
    ToolCallCallerParam: _t.TypeAlias = DirectToolCallCallerParam | ProgramToolCallCallerParam
    """Told apart by `type`."""
    WebSearchToolCallAction: _t.TypeAlias = WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind
    """What a web search call did: search, open a page or find text in a page. Told apart by `type`."""
    ComputerActionList: _t.TypeAlias = list[ComputerAction]
    ResponseInputItem: _t.TypeAlias = (
        EasyInputMessage | Item | CompactionTriggerItemParam | ItemReferenceParam | ProgramItemParam
        | ProgramOutputItemParam
    )
    """Any item that can be sent as input to the Responses API. Told apart by `type`."""
    ResponsePromptVariables: _t.TypeAlias = dict[str, ResponsePromptVariablesValue]
    ResponsesServerEvent: _t.TypeAlias = (
        ResponseStreamEvent | ResponseSteerAcceptedEvent | ResponseSteerPendingEvent | ResponseSteerFailedEvent
    )
    """What the Responses API can send back to a client as an event: any streaming event. Told apart by `type`."""
    ToolChoiceParam: _t.TypeAlias = (
        ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMCP
        | ToolChoiceCustom | SpecificProgrammaticToolCallingParam | SpecificApplyPatchParam
        | SpecificFunctionShellParam
    )
    """Whether the model must use a tool and, if so, which one. Told apart by `type`."""
    ToolsArray: _t.TypeAlias = list[Tool]
    InputParam: _t.TypeAlias = str | list[ResponseInputItem]
else:
    ApplyPatchOperationParam = _Choice(
        __name__,
        "ApplyPatchOperationParam",
        tag="type",
        table={
            "create_file": "ApplyPatchCreateFileOperationParam",
            "delete_file": "ApplyPatchDeleteFileOperationParam",
            "update_file": "ApplyPatchUpdateFileOperationParam",
        },
    )
    ApplyPatchToolCallOperation = _Choice(
        __name__,
        "ApplyPatchToolCallOperation",
        tag="type",
        table={
            "create_file": "ApplyPatchCreateFileOperation",
            "delete_file": "ApplyPatchDeleteFileOperation",
            "update_file": "ApplyPatchUpdateFileOperation",
        },
    )
    AutoCodeInterpreterToolParamNetworkPolicy = _Choice(
        __name__,
        "AutoCodeInterpreterToolParamNetworkPolicy",
        tag="type",
        table={
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        },
    )
    CodeInterpreterToolCallOutput = _Choice(
        __name__,
        "CodeInterpreterToolCallOutput",
        tag="type",
        table={
            "logs": "CodeInterpreterOutputLogs",
            "image": "CodeInterpreterOutputImage",
        },
    )
    CodeInterpreterToolContainer = _Choice(
        __name__,
        "CodeInterpreterToolContainer",
        default="AutoCodeInterpreterToolParam",
    )
    CompoundFilterFilter = _Choice(
        __name__,
        "CompoundFilterFilter",
        tag="type",
        table={
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "in": "ComparisonFilter",
            "nin": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        },
    )
    ComputerAction = _Choice(
        __name__,
        "ComputerAction",
        tag="type",
        table={
            "click": "ClickParam",
            "double_click": "DoubleClickAction",
            "drag": "DragParam",
            "keypress": "KeyPressAction",
            "move": "MoveParam",
            "screenshot": "ScreenshotParam",
            "scroll": "ScrollParam",
            "type": "TypeParam",
            "wait": "WaitParam",
        },
    )
    ContainerAutoParamNetworkPolicy = _Choice(
        __name__,
        "ContainerAutoParamNetworkPolicy",
        tag="type",
        table={
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        },
    )
    ContainerAutoParamSkill = _Choice(
        __name__,
        "ContainerAutoParamSkill",
        tag="type",
        table={
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        },
    )
    ConversationParam = _Choice(
        __name__,
        "ConversationParam",
        default="ConversationReferenceParam",
    )
    CustomToolParamFormat = _Choice(
        __name__,
        "CustomToolParamFormat",
        tag="type",
        table={
            "text": "CustomTextFormatParam",
            "grammar": "CustomGrammarFormatParam",
        },
    )
    Filters = _Choice(
        __name__,
        "Filters",
        tag="type",
        table={
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "in": "ComparisonFilter",
            "nin": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        },
    )
    FunctionAndCustomToolCallOutput = _Choice(
        __name__,
        "FunctionAndCustomToolCallOutput",
        tag="type",
        table={
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        },
    )
    FunctionCallOutputItemParamOutput = _Choice(
        __name__,
        "FunctionCallOutputItemParamOutput",
        tag="type",
        table={
            "input_text": "InputTextContentParam",
            "input_image": "InputImageContentParamAutoParam",
            "input_file": "InputFileContentParam",
        },
    )
    FunctionShellCallEnvironment = _Choice(
        __name__,
        "FunctionShellCallEnvironment",
        tag="type",
        table={
            "local": "LocalEnvironmentResource",
            "container_reference": "ContainerReferenceResource",
        },
    )
    FunctionShellCallItemParamEnvironment = _Choice(
        __name__,
        "FunctionShellCallItemParamEnvironment",
        tag="type",
        table={
            "local": "LocalEnvironmentParam",
            "container_reference": "ContainerReferenceParam",
        },
    )
    FunctionShellCallOutputContentOutcome = _Choice(
        __name__,
        "FunctionShellCallOutputContentOutcome",
        tag="type",
        table={
            "timeout": "FunctionShellCallOutputTimeoutOutcome",
            "exit": "FunctionShellCallOutputExitOutcome",
        },
    )
    FunctionShellCallOutputOutcomeParam = _Choice(
        __name__,
        "FunctionShellCallOutputOutcomeParam",
        tag="type",
        table={
            "timeout": "FunctionShellCallOutputTimeoutOutcomeParam",
            "exit": "FunctionShellCallOutputExitOutcomeParam",
        },
    )
    FunctionShellToolParamEnvironment = _Choice(
        __name__,
        "FunctionShellToolParamEnvironment",
        tag="type",
        table={
            "container_auto": "ContainerAutoParam",
            "local": "LocalEnvironmentParam",
            "container_reference": "ContainerReferenceParam",
        },
    )
    InputMessageContentList = _each("InputContent")
    Item = _Choice(
        __name__,
        "Item",
        tag="type",
        table={
            "message": "InputMessage",
            "file_search_call": "ResponseFileSearchToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ComputerCallOutputItemParam",
            "web_search_call": "ResponseWebSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "FunctionCallOutputItemParam",
            "tool_search_call": "ToolSearchCallItemParam",
            "tool_search_output": "ToolSearchOutputItemParam",
            "additional_tools": "AdditionalToolsItemParam",
            "reasoning": "ResponseReasoningItem",
            "compaction": "CompactionSummaryItemParam",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCallItemParam",
            "shell_call_output": "FunctionShellCallOutputItemParam",
            "apply_patch_call": "ApplyPatchToolCallItemParam",
            "apply_patch_call_output": "ApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponse",
            "mcp_call": "MCPToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "custom_tool_call": "ResponseCustomToolCall",
        },
        ties={
            "message": ("role", {"user": "InputMessage", "system": "InputMessage", "developer": "InputMessage", "assistant": "ResponseOutputMessage"}),
        },
        default="InputMessage",
    )
    ItemField = _Choice(
        __name__,
        "ItemField",
        tag="type",
        table={
            "message": "ConversationMessage",
            "program": "Program",
            "program_output": "ProgramOutput",
            "function_call": "ResponseFunctionToolCall",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "function_call_output": "FunctionToolCallOutput",
            "file_search_call": "ResponseFileSearchToolCall",
            "web_search_call": "ResponseWebSearchToolCall",
            "image_generation_call": "ImageGenToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "reasoning": "ResponseReasoningItem",
            "compaction": "CompactionBody",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "mcp_call": "MCPToolCall",
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
        },
    )
    ItemResource = _Choice(
        __name__,
        "ItemResource",
        tag="type",
        table={
            "message": "InputMessageResource",
            "file_search_call": "ResponseFileSearchToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "web_search_call": "ResponseWebSearchToolCall",
            "function_call": "FunctionToolCallResource",
            "function_call_output": "FunctionToolCallOutputResource",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "reasoning": "ResponseReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
            "compaction": "CompactionBody",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "mcp_call": "MCPToolCall",
            "custom_tool_call": "CustomToolCallResource",
            "custom_tool_call_output": "CustomToolCallOutputResource",
        },
        ties={
            "message": ("role", {"user": "InputMessageResource", "system": "InputMessageResource", "developer": "InputMessageResource", "assistant": "ResponseOutputMessage"}),
        },
    )
    MCPToolAllowedTools = _Choice(
        __name__,
        "MCPToolAllowedTools",
        default="MCPToolFilter",
    )
    MCPToolRequireApproval = _Choice(
        __name__,
        "MCPToolRequireApproval",
        default="MCPToolRequireApprovalVariant1",
    )
    MessageContent = _Choice(
        __name__,
        "MessageContent",
        tag="type",
        table={
            "input_text": "InputTextContent",
            "output_text": "OutputTextContent",
            "text": "TextContent",
            "summary_text": "SummaryTextContent",
            "reasoning_text": "ReasoningTextContent",
            "refusal": "ResponseOutputRefusal",
            "input_image": "InputImageContent",
            "computer_screenshot": "ComputerScreenshotContent",
            "input_file": "InputFileContent",
        },
    )
    ModerationInput = _Choice(
        __name__,
        "ModerationInput",
        tag="type",
        table={
            "moderation_result": "ModerationResultBody",
            "error": "ModerationErrorBody",
        },
    )
    ModerationOutput = _Choice(
        __name__,
        "ModerationOutput",
        tag="type",
        table={
            "moderation_result": "ModerationResultBody",
            "error": "ModerationErrorBody",
        },
    )
    NamespaceToolParamTool = _Choice(
        __name__,
        "NamespaceToolParamTool",
        tag="type",
        table={
            "function": "FunctionToolParam",
            "custom": "CustomToolParam",
        },
    )
    OutputMessageContent = _Choice(
        __name__,
        "OutputMessageContent",
        tag="type",
        table={
            "output_text": "OutputTextContent",
            "refusal": "ResponseOutputRefusal",
        },
    )
    ResponseOutputItem = _Choice(
        __name__,
        "ResponseOutputItem",
        tag="type",
        table={
            "message": "ResponseOutputMessage",
            "file_search_call": "ResponseFileSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "FunctionToolCallOutputResource",
            "web_search_call": "ResponseWebSearchToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "reasoning": "ResponseReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "compaction": "CompactionBody",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_call": "MCPToolCall",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "CustomToolCallOutputResource",
        },
    )
    ResponsePromptVariablesValue = _Choice(
        __name__,
        "ResponsePromptVariablesValue",
        tag="type",
        table={
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        },
    )
    ResponseStreamEvent = _Choice(
        __name__,
        "ResponseStreamEvent",
        tag="type",
        table={
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "error": "ResponseErrorEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.failed": "ResponseFailedEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "ResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "ResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "ResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "ResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
        },
    )
    ResponsesClientEvent = _Choice(
        __name__,
        "ResponsesClientEvent",
        tag="type",
        table={
            "response.create": "ResponsesClientEventResponseCreate",
            "response.steer": "ResponseSteerEvent",
        },
    )
    TextResponseFormatConfiguration = _Choice(
        __name__,
        "TextResponseFormatConfiguration",
        tag="type",
        table={
            "text": "ResponseFormatText",
            "json_schema": "TextResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    )
    Tool = _Choice(
        __name__,
        "Tool",
        tag="type",
        table={
            "function": "FunctionTool",
            "file_search": "FileSearchTool",
            "computer": "ComputerTool",
            "computer_use_preview": "ComputerUsePreviewTool",
            "web_search": "WebSearchTool",
            "web_search_2025_08_26": "WebSearchTool",
            "mcp": "MCPTool",
            "code_interpreter": "CodeInterpreterTool",
            "programmatic_tool_calling": "ProgrammaticToolCallingParam",
            "image_generation": "ImageGenTool",
            "local_shell": "LocalShellToolParam",
            "shell": "FunctionShellToolParam",
            "custom": "CustomToolParam",
            "namespace": "NamespaceToolParam",
            "tool_search": "ToolSearchToolParam",
            "web_search_preview": "WebSearchPreviewTool",
            "web_search_preview_2025_03_11": "WebSearchPreviewTool",
            "apply_patch": "ApplyPatchToolParam",
        },
    )
    ToolCallCaller = _Choice(
        __name__,
        "ToolCallCaller",
        tag="type",
        table={
            "direct": "DirectToolCallCaller",
            "program": "ProgramToolCallCaller",
        },
    )
    ToolCallCallerParam = _Choice(
        __name__,
        "ToolCallCallerParam",
        tag="type",
        table={
            "direct": "DirectToolCallCallerParam",
            "program": "ProgramToolCallCallerParam",
        },
    )
    WebSearchToolCallAction = _Choice(
        __name__,
        "WebSearchToolCallAction",
        tag="type",
        table={
            "search": "WebSearchActionSearch",
            "open_page": "WebSearchActionOpenPage",
            "find_in_page": "WebSearchActionFind",
        },
    )
    ComputerActionList = _each("ComputerAction")
    ResponseInputItem = _Choice(
        __name__,
        "ResponseInputItem",
        tag="type",
        table={
            "message": "EasyInputMessage",
            "file_search_call": "ResponseFileSearchToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ComputerCallOutputItemParam",
            "web_search_call": "ResponseWebSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "FunctionCallOutputItemParam",
            "tool_search_call": "ToolSearchCallItemParam",
            "tool_search_output": "ToolSearchOutputItemParam",
            "additional_tools": "AdditionalToolsItemParam",
            "reasoning": "ResponseReasoningItem",
            "compaction": "CompactionSummaryItemParam",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCallItemParam",
            "shell_call_output": "FunctionShellCallOutputItemParam",
            "apply_patch_call": "ApplyPatchToolCallItemParam",
            "apply_patch_call_output": "ApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponse",
            "mcp_call": "MCPToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "custom_tool_call": "ResponseCustomToolCall",
            "compaction_trigger": "CompactionTriggerItemParam",
            "item_reference": "ItemReferenceParam",
            "program": "ProgramItemParam",
            "program_output": "ProgramOutputItemParam",
        },
        by_keys=(
            ("EasyInputMessage", ("role", "content", )),
            ("ItemReferenceParam", ("id", )),
        ),
    )
    ResponsePromptVariables = _values("ResponsePromptVariablesValue")
    ResponsesServerEvent = _Choice(
        __name__,
        "ResponsesServerEvent",
        tag="type",
        table={
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "error": "ResponseErrorEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.failed": "ResponseFailedEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "ResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "ResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "ResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "ResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
            "response.steer.accepted": "ResponseSteerAcceptedEvent",
            "response.steer.pending": "ResponseSteerPendingEvent",
            "response.steer.failed": "ResponseSteerFailedEvent",
        },
    )
    ToolChoiceParam = _Choice(
        __name__,
        "ToolChoiceParam",
        tag="type",
        table={
            "allowed_tools": "ToolChoiceAllowed",
            "file_search": "ToolChoiceTypes",
            "web_search_preview": "ToolChoiceTypes",
            "computer": "ToolChoiceTypes",
            "computer_use_preview": "ToolChoiceTypes",
            "computer_use": "ToolChoiceTypes",
            "web_search_preview_2025_03_11": "ToolChoiceTypes",
            "image_generation": "ToolChoiceTypes",
            "code_interpreter": "ToolChoiceTypes",
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
            "custom": "ToolChoiceCustom",
            "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
            "apply_patch": "SpecificApplyPatchParam",
            "shell": "SpecificFunctionShellParam",
        },
    )
    ToolsArray = _each("Tool")
    InputParam = _each("ResponseInputItem")
