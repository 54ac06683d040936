"""What requests take in `beta_responses`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.beta_responses as _models_beta_responses


__all__ = [
    "BetaAdditionalToolsItemParam",
    "BetaAgentMessageItemParam",
    "BetaAgentMessageItemParamContentParam",
    "BetaAgentTagInputParam",
    "BetaAgentTagParam",
    "BetaAnnotationParam",
    "BetaApplyPatchCreateFileOperationParam",
    "BetaApplyPatchDeleteFileOperationParam",
    "BetaApplyPatchOperationParam",
    "BetaApplyPatchToolCallItemParam",
    "BetaApplyPatchToolCallOutputItemParam",
    "BetaApplyPatchToolParam",
    "BetaApplyPatchUpdateFileOperationParam",
    "BetaApproximateLocationParam",
    "BetaAutoCodeInterpreterToolParam",
    "BetaAutoCodeInterpreterToolParamNetworkPolicyParam",
    "BetaClickParam",
    "BetaCodeInterpreterOutputImageParam",
    "BetaCodeInterpreterOutputLogsParam",
    "BetaCodeInterpreterToolCallOutputParam",
    "BetaCodeInterpreterToolContainerParam",
    "BetaCodeInterpreterToolParam",
    "BetaCompactionSummaryItemParam",
    "BetaCompactionTriggerItemParam",
    "BetaComparisonFilterParam",
    "BetaCompoundFilterFilterParam",
    "BetaCompoundFilterParam",
    "BetaComputerActionListParam",
    "BetaComputerActionParam",
    "BetaComputerCallOutputItemParam",
    "BetaComputerCallSafetyCheckParam",
    "BetaComputerScreenshotImageParam",
    "BetaComputerToolParam",
    "BetaComputerUsePreviewToolParam",
    "BetaContainerAutoParam",
    "BetaContainerAutoParamNetworkPolicyParam",
    "BetaContainerAutoParamSkillParam",
    "BetaContainerFileCitationBodyParam",
    "BetaContainerFileCitationParam",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReferenceParam",
    "BetaContextManagementParam",
    "BetaConversationParam",
    "BetaConversationReferenceParam",
    "BetaCoordParam",
    "BetaCustomGrammarFormatParam",
    "BetaCustomTextFormatParam",
    "BetaCustomToolCallOutputParam",
    "BetaCustomToolParam",
    "BetaCustomToolParamFormatParam",
    "BetaDirectToolCallCallerInputParam",
    "BetaDirectToolCallCallerParam",
    "BetaDoubleClickActionParam",
    "BetaDragParam",
    "BetaEasyInputMessageParam",
    "BetaEncryptedContentParam",
    "BetaFileCitationBodyParam",
    "BetaFileCitationParam",
    "BetaFilePathParam",
    "BetaFileSearchToolCallResultParam",
    "BetaFileSearchToolParam",
    "BetaFiltersParam",
    "BetaFunctionAndCustomToolCallOutputParam",
    "BetaFunctionCallOutputItemParam",
    "BetaFunctionCallOutputItemParamOutputParam",
    "BetaFunctionShellActionParam",
    "BetaFunctionShellCallItemParam",
    "BetaFunctionShellCallItemParamEnvironmentParam",
    "BetaFunctionShellCallOutputContentParam",
    "BetaFunctionShellCallOutputExitOutcomeParam",
    "BetaFunctionShellCallOutputItemParam",
    "BetaFunctionShellCallOutputOutcomeParam",
    "BetaFunctionShellCallOutputTimeoutOutcomeParam",
    "BetaFunctionShellToolParam",
    "BetaFunctionShellToolParamEnvironmentParam",
    "BetaFunctionToolInputParam",
    "BetaFunctionToolParam",
    "BetaHybridSearchOptionsParam",
    "BetaImageGenToolCallParam",
    "BetaImageGenToolInputImageMaskParam",
    "BetaImageGenToolParam",
    "BetaInlineSkillParam",
    "BetaInlineSkillSourceParam",
    "BetaInputContentParam",
    "BetaInputFileContentInputParam",
    "BetaInputFileContentParam",
    "BetaInputImageContentParam",
    "BetaInputImageContentParamAutoParam",
    "BetaInputMessageContentListParam",
    "BetaInputMessageParam",
    "BetaInputParam",
    "BetaInputTextContentInputParam",
    "BetaInputTextContentParam",
    "BetaItemParam",
    "BetaItemReferenceParam",
    "BetaKeyPressActionParam",
    "BetaLocalEnvironmentParam",
    "BetaLocalShellExecActionParam",
    "BetaLocalShellToolCallOutputParam",
    "BetaLocalShellToolCallParam",
    "BetaLocalShellToolParam",
    "BetaLocalSkillParam",
    "BetaLogProbParam",
    "BetaMCPApprovalRequestParam",
    "BetaMCPApprovalResponseParam",
    "BetaMCPListToolsParam",
    "BetaMCPListToolsToolParam",
    "BetaMCPToolAllowedToolsParam",
    "BetaMCPToolCallParam",
    "BetaMCPToolFilterParam",
    "BetaMCPToolParam",
    "BetaMCPToolRequireApprovalParam",
    "BetaMCPToolRequireApprovalVariant1Param",
    "BetaModerationConfigParam",
    "BetaModerationParam",
    "BetaModerationPolicyParam",
    "BetaMoveParam",
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentParam",
    "BetaNamespaceToolParam",
    "BetaNamespaceToolParamToolParam",
    "BetaOutputMessageContentParam",
    "BetaOutputTextContentInputParam",
    "BetaOutputTextContentParam",
    "BetaOutputTextContentParamAnnotationParam",
    "BetaProgramItemParam",
    "BetaProgramOutputItemParam",
    "BetaProgramToolCallCallerInputParam",
    "BetaProgramToolCallCallerParam",
    "BetaProgrammaticToolCallingParam",
    "BetaPromptCacheBreakpointConfigParam",
    "BetaPromptCacheBreakpointParam",
    "BetaPromptCacheOptionsParam",
    "BetaPromptParam",
    "BetaRankingOptionsParam",
    "BetaReasoningParam",
    "BetaReasoningTextContentParam",
    "BetaResponseCodeInterpreterToolCallParam",
    "BetaResponseComputerToolCallParam",
    "BetaResponseCustomToolCallParam",
    "BetaResponseFileSearchToolCallParam",
    "BetaResponseFormatJsonObjectParam",
    "BetaResponseFormatTextParam",
    "BetaResponseFunctionToolCallParam",
    "BetaResponseInputItemParam",
    "BetaResponseOutputMessageParam",
    "BetaResponseOutputRefusalParam",
    "BetaResponsePromptVariablesParam",
    "BetaResponsePromptVariablesValueParam",
    "BetaResponseReasoningItemParam",
    "BetaResponseStreamOptionsParam",
    "BetaResponseTextParam",
    "BetaResponseWebSearchToolCallParam",
    "BetaScreenshotParam",
    "BetaScrollParam",
    "BetaSkillReferenceParam",
    "BetaSpecificApplyPatchParam",
    "BetaSpecificFunctionShellParam",
    "BetaSpecificProgrammaticToolCallingParam",
    "BetaSummaryTextContentParam",
    "BetaTextResponseFormatConfigurationParam",
    "BetaTextResponseFormatJsonSchemaParam",
    "BetaToolCallCallerInputParam",
    "BetaToolCallCallerParam",
    "BetaToolChoiceAllowedParam",
    "BetaToolChoiceCustomParam",
    "BetaToolChoiceFunctionParam",
    "BetaToolChoiceMCPParam",
    "BetaToolChoiceParam",
    "BetaToolChoiceTypesParam",
    "BetaToolParam",
    "BetaToolSearchCallItemParam",
    "BetaToolSearchOutputItemParam",
    "BetaToolSearchToolParam",
    "BetaToolsArrayParam",
    "BetaTopLogProbParam",
    "BetaTypeParam",
    "BetaUrlCitationBodyParam",
    "BetaUrlCitationParam",
    "BetaWaitParam",
    "BetaWebSearchActionFindParam",
    "BetaWebSearchActionOpenPageParam",
    "BetaWebSearchActionSearchParam",
    "BetaWebSearchActionSearchSourceParam",
    "BetaWebSearchApproximateLocationParam",
    "BetaWebSearchPreviewToolParam",
    "BetaWebSearchToolCallActionParam",
    "BetaWebSearchToolFiltersParam",
    "BetaWebSearchToolParam",
]


class BetaAdditionalToolsItemParam(_t.TypedDict, total=False):
    """An object marked `type: "additional_tools"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    type: _t.Required[_t.Literal["additional_tools"]]
    role: _t.Required[_t.Literal["developer"]]
    tools: _t.Required[_c.Sequence[BetaToolParam]]


class BetaAgentMessageItemParam(_t.TypedDict, total=False):
    """An object marked `type: "agent_message"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    type: _t.Required[_t.Literal["agent_message"]]
    author: _t.Required[str]
    recipient: _t.Required[str]
    content: _t.Required[_c.Sequence[BetaAgentMessageItemParamContentParam]]


class BetaAgentTagInputParam(_t.TypedDict, total=False):
    """An object with `agent_name`."""

    agent_name: _t.Required[str]


class BetaAgentTagParam(_t.TypedDict, total=False):
    """An object with `agent_name`."""

    agent_name: _t.Required[str]


class BetaApplyPatchCreateFileOperationParam(_t.TypedDict, total=False):
    """An object marked `type: "create_file"`."""

    type: _t.Required[_t.Literal["create_file"]]
    path: _t.Required[str]
    """At least 1 characters."""
    diff: _t.Required[str]
    """At most 10,485,760 characters."""


class BetaApplyPatchDeleteFileOperationParam(_t.TypedDict, total=False):
    """An object marked `type: "delete_file"`."""

    type: _t.Required[_t.Literal["delete_file"]]
    path: _t.Required[str]
    """At least 1 characters."""


class BetaApplyPatchToolCallItemParam(_t.TypedDict, total=False):
    """An object marked `type: "apply_patch_call"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    type: _t.Required[_t.Literal["apply_patch_call"]]
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    status: _t.Required[_models_beta_responses.BetaApplyPatchCallStatusParam]
    operation: _t.Required[BetaApplyPatchOperationParam]


class BetaApplyPatchToolCallOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "apply_patch_call_output"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    type: _t.Required[_t.Literal["apply_patch_call_output"]]
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    status: _t.Required[_models_beta_responses.BetaApplyPatchCallOutputStatusParam]
    output: str | None
    """At most 10,485,760 characters."""


class BetaApplyPatchToolParam(_t.TypedDict, total=False):
    """An object marked `type: "apply_patch"`."""

    type: _t.Required[_t.Literal["apply_patch"]]
    allowed_callers: _c.Sequence[_models_beta_responses.BetaCallableToolAllowedCaller] | None
    """At least 1 entries."""


class BetaApplyPatchUpdateFileOperationParam(_t.TypedDict, total=False):
    """An object marked `type: "update_file"`."""

    type: _t.Required[_t.Literal["update_file"]]
    path: _t.Required[str]
    """At least 1 characters."""
    diff: _t.Required[str]
    """At most 10,485,760 characters."""


class BetaApproximateLocationParam(_t.TypedDict, total=False):
    """An object marked `type: "approximate"`."""

    type: _t.Required[_t.Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaAutoCodeInterpreterToolParam(_t.TypedDict, total=False):
    """An object marked `type: "auto"`."""

    type: _t.Required[_t.Literal["auto"]]
    file_ids: _c.Sequence[str]
    """At most 50 entries."""
    memory_limit: _models_beta_responses.BetaContainerMemoryLimit | None
    network_policy: BetaAutoCodeInterpreterToolParamNetworkPolicyParam


class BetaClickParam(_t.TypedDict, total=False):
    """An object marked `type: "click"`."""

    type: _t.Required[_t.Literal["click"]]
    button: _t.Required[_models_beta_responses.BetaClickButtonType]
    x: _t.Required[int]
    y: _t.Required[int]
    keys: _c.Sequence[str] | None


class BetaCodeInterpreterOutputImageParam(_t.TypedDict, total=False):
    """An object marked `type: "image"`."""

    type: _t.Required[_t.Literal["image"]]
    url: _t.Required[str]
    """A URL."""


class BetaCodeInterpreterOutputLogsParam(_t.TypedDict, total=False):
    """An object marked `type: "logs"`."""

    type: _t.Required[_t.Literal["logs"]]
    logs: _t.Required[str]


class BetaCodeInterpreterToolParam(_t.TypedDict, total=False):
    """An object marked `type: "code_interpreter"`."""

    type: _t.Required[_t.Literal["code_interpreter"]]
    container: _t.Required[BetaCodeInterpreterToolContainerParam]
    allowed_callers: _c.Sequence[_models_beta_responses.BetaCallableToolAllowedCaller] | None
    """At least 1 entries."""


class BetaCompactionSummaryItemParam(_t.TypedDict, total=False):
    """An object marked `type: "compaction"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    type: _t.Required[_t.Literal["compaction"]]
    encrypted_content: _t.Required[str]
    """At most 10,485,760 characters."""


class BetaCompactionTriggerItemParam(_t.TypedDict, total=False):
    """An object marked `type: "compaction_trigger"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    type: _t.Required[_t.Literal["compaction_trigger"]]


class BetaComparisonFilterParam(_t.TypedDict, total=False):
    """An object with `type`, `key` and `value`."""

    type: _t.Required[_t.Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """Default: `"eq"`."""
    key: _t.Required[str]
    value: _t.Required[str | float | bool | _c.Sequence[str | float]]


class BetaCompoundFilterParam(_t.TypedDict, total=False):
    """An object with `type` and `filters`."""

    type: _t.Required[_t.Literal["and", "or"]]
    filters: _t.Required[_c.Sequence[BetaCompoundFilterFilterParam]]


class BetaComputerCallOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "computer_call_output"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["computer_call_output"]]
    output: _t.Required[BetaComputerScreenshotImageParam | _models_beta_responses.BetaComputerScreenshotImage]
    acknowledged_safety_checks: (
        _c.Sequence[BetaComputerCallSafetyCheckParam | _models_beta_responses.BetaComputerCallSafetyCheckParam]
        | None
    )
    status: _models_beta_responses.BetaFunctionCallItemStatus | None


class BetaComputerCallSafetyCheckParam(_t.TypedDict, total=False):
    """An object with `id`, `code` and `message`."""

    id: _t.Required[str]
    code: str | None
    message: str | None


class BetaComputerScreenshotImageParam(_t.TypedDict, total=False):
    """An object marked `type: "computer_screenshot"`."""

    type: _t.Required[_t.Literal["computer_screenshot"]]
    image_url: str
    """A URL."""
    file_id: str


class BetaComputerToolParam(_t.TypedDict, total=False):
    """An object marked `type: "computer"`."""

    type: _t.Required[_t.Literal["computer"]]


class BetaComputerUsePreviewToolParam(_t.TypedDict, total=False):
    """An object marked `type: "computer_use_preview"`."""

    type: _t.Required[_t.Literal["computer_use_preview"]]
    environment: _t.Required[_models_beta_responses.BetaComputerEnvironment]
    display_width: _t.Required[int]
    display_height: _t.Required[int]


class BetaContainerAutoParam(_t.TypedDict, total=False):
    """An object marked `type: "container_auto"`."""

    type: _t.Required[_t.Literal["container_auto"]]
    file_ids: _c.Sequence[str]
    """At most 50 entries."""
    memory_limit: _models_beta_responses.BetaContainerMemoryLimit | None
    network_policy: BetaContainerAutoParamNetworkPolicyParam
    skills: _c.Sequence[BetaContainerAutoParamSkillParam]
    """At most 200 entries."""


class BetaContainerFileCitationBodyParam(_t.TypedDict, total=False):
    """An object marked `type: "container_file_citation"`."""

    type: _t.Required[_t.Literal["container_file_citation"]]
    container_id: _t.Required[str]
    file_id: _t.Required[str]
    start_index: _t.Required[int]
    end_index: _t.Required[int]
    filename: _t.Required[str]


class BetaContainerFileCitationParam(_t.TypedDict, total=False):
    """An object marked `type: "container_file_citation"`."""

    type: _t.Required[_t.Literal["container_file_citation"]]
    start_index: _t.Required[int]
    """At least 0."""
    end_index: _t.Required[int]
    """At least 0."""
    container_id: _t.Required[str]
    file_id: _t.Required[str]
    filename: _t.Required[str]


class BetaContainerNetworkPolicyAllowlistParam(_t.TypedDict, total=False):
    """An object marked `type: "allowlist"`."""

    type: _t.Required[_t.Literal["allowlist"]]
    allowed_domains: _t.Required[_c.Sequence[str]]
    """At least 1 entries."""
    domain_secrets: _c.Sequence[
        BetaContainerNetworkPolicyDomainSecretParam
        | _models_beta_responses.BetaContainerNetworkPolicyDomainSecretParam
    ]
    """At least 1 entries."""


class BetaContainerNetworkPolicyDisabledParam(_t.TypedDict, total=False):
    """An object marked `type: "disabled"`."""

    type: _t.Required[_t.Literal["disabled"]]


class BetaContainerNetworkPolicyDomainSecretParam(_t.TypedDict, total=False):
    """An object with `domain`, `name` and `value`."""

    domain: _t.Required[str]
    """At least 1 characters."""
    name: _t.Required[str]
    """At least 1 characters."""
    value: _t.Required[str]
    """From 1 to 10,485,760 characters."""


class BetaContainerReferenceParam(_t.TypedDict, total=False):
    """An object marked `type: "container_reference"`."""

    type: _t.Required[_t.Literal["container_reference"]]
    container_id: _t.Required[str]


class BetaContextManagementParam(_t.TypedDict, total=False):
    """An object with `type` and `compact_threshold`."""

    type: _t.Required[str]
    compact_threshold: int | None
    """At least 1,000."""


class BetaConversationReferenceParam(_t.TypedDict, total=False):
    """An object with `id`."""

    id: _t.Required[str]


class BetaCoordParam(_t.TypedDict, total=False):
    """An object with `x` and `y`."""

    x: _t.Required[int]
    y: _t.Required[int]


class BetaCustomGrammarFormatParam(_t.TypedDict, total=False):
    """An object marked `type: "grammar"`."""

    type: _t.Required[_t.Literal["grammar"]]
    syntax: _t.Required[_models_beta_responses.BetaGrammarSyntax1]
    definition: _t.Required[str]


class BetaCustomTextFormatParam(_t.TypedDict, total=False):
    """An object marked `type: "text"`."""

    type: _t.Required[_t.Literal["text"]]


class BetaCustomToolCallOutputParam(_t.TypedDict, total=False):
    """An object marked `type: "custom_tool_call_output"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["custom_tool_call_output"]]
    id: str
    call_id: _t.Required[str]
    caller: BetaToolCallCallerParam | None
    output: _t.Required[str | _c.Sequence[BetaFunctionAndCustomToolCallOutputParam]]


class BetaCustomToolParam(_t.TypedDict, total=False):
    """An object marked `type: "custom"`."""

    type: _t.Required[_t.Literal["custom"]]
    name: _t.Required[str]
    description: str
    format: BetaCustomToolParamFormatParam
    defer_loading: bool
    allowed_callers: _c.Sequence[_models_beta_responses.BetaCallableToolAllowedCaller] | None
    """At least 1 entries."""


class BetaDirectToolCallCallerInputParam(_t.TypedDict, total=False):
    """An object marked `type: "direct"`."""

    type: _t.Required[_t.Literal["direct"]]


class BetaDirectToolCallCallerParam(_t.TypedDict, total=False):
    """An object marked `type: "direct"`."""

    type: _t.Required[_t.Literal["direct"]]


class BetaDoubleClickActionParam(_t.TypedDict, total=False):
    """An object marked `type: "double_click"`."""

    type: _t.Required[_t.Literal["double_click"]]
    x: _t.Required[int]
    y: _t.Required[int]
    keys: _t.Required[_c.Sequence[str] | None]


class BetaDragParam(_t.TypedDict, total=False):
    """An object marked `type: "drag"`."""

    type: _t.Required[_t.Literal["drag"]]
    path: _t.Required[_c.Sequence[BetaCoordParam | _models_beta_responses.BetaCoordParam]]
    keys: _c.Sequence[str] | None


class BetaEasyInputMessageParam(_t.TypedDict, total=False):
    """An object marked `type: "message"`."""

    role: _t.Required[_t.Literal["user", "assistant", "system", "developer"]]
    content: _t.Required[str | BetaInputMessageContentListParam]
    phase: _models_beta_responses.BetaMessagePhase | None
    type: _t.Literal["message"]
    id: str
    status: _t.Literal["in_progress", "completed", "incomplete"]


class BetaEncryptedContentParam(_t.TypedDict, total=False):
    """An object marked `type: "encrypted_content"`."""

    type: _t.Required[_t.Literal["encrypted_content"]]
    encrypted_content: _t.Required[str]
    """At most 10,485,760 characters."""


class BetaFileCitationBodyParam(_t.TypedDict, total=False):
    """An object marked `type: "file_citation"`."""

    type: _t.Required[_t.Literal["file_citation"]]
    file_id: _t.Required[str]
    index: _t.Required[int]
    filename: _t.Required[str]


class BetaFileCitationParam(_t.TypedDict, total=False):
    """An object marked `type: "file_citation"`."""

    type: _t.Required[_t.Literal["file_citation"]]
    index: _t.Required[int]
    """At least 0."""
    file_id: _t.Required[str]
    filename: _t.Required[str]


class BetaFilePathParam(_t.TypedDict, total=False):
    """An object marked `type: "file_path"`."""

    type: _t.Required[_t.Literal["file_path"]]
    file_id: _t.Required[str]
    index: _t.Required[int]


class BetaFileSearchToolParam(_t.TypedDict, total=False):
    """An object marked `type: "file_search"`."""

    type: _t.Required[_t.Literal["file_search"]]
    vector_store_ids: _t.Required[_c.Sequence[str]]
    max_num_results: int
    ranking_options: BetaRankingOptionsParam | _models_beta_responses.BetaRankingOptions
    filters: BetaFiltersParam | None


class BetaFileSearchToolCallResultParam(_t.TypedDict, total=False):
    """An object with `file_id`, `text`, `filename` and 2 more."""

    file_id: str
    text: str
    filename: str
    attributes: _models_beta_responses.BetaVectorStoreFileAttributes | None
    score: float


class BetaFunctionCallOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "function_call_output"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["function_call_output"]]
    output: _t.Required[str | _c.Sequence[BetaFunctionCallOutputItemParamOutputParam]]
    name: str | None
    """From 1 to 128 characters."""
    namespace: str | None
    """From 1 to 64 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    caller: BetaToolCallCallerParam | None
    status: _models_beta_responses.BetaFunctionCallItemStatus | None


class BetaFunctionShellActionParam(_t.TypedDict, total=False):
    """An object with `commands`, `timeout_ms` and `max_output_length`."""

    commands: _t.Required[_c.Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class BetaFunctionShellCallItemParam(_t.TypedDict, total=False):
    """An object marked `type: "shell_call"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    type: _t.Required[_t.Literal["shell_call"]]
    action: _t.Required[BetaFunctionShellActionParam | _models_beta_responses.BetaFunctionShellActionParam]
    status: _models_beta_responses.BetaFunctionShellCallItemStatus | None
    environment: BetaFunctionShellCallItemParamEnvironmentParam | None


class BetaFunctionShellCallOutputContentParam(_t.TypedDict, total=False):
    """An object with `stdout`, `stderr` and `outcome`."""

    stdout: _t.Required[str]
    """At most 10,485,760 characters."""
    stderr: _t.Required[str]
    """At most 10,485,760 characters."""
    outcome: _t.Required[BetaFunctionShellCallOutputOutcomeParam]


class BetaFunctionShellCallOutputExitOutcomeParam(_t.TypedDict, total=False):
    """An object marked `type: "exit"`."""

    type: _t.Required[_t.Literal["exit"]]
    exit_code: _t.Required[int]


class BetaFunctionShellCallOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "shell_call_output"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    type: _t.Required[_t.Literal["shell_call_output"]]
    output: _t.Required[
        _c.Sequence[BetaFunctionShellCallOutputContentParam
        | _models_beta_responses.BetaFunctionShellCallOutputContentParam]
    ]
    status: _models_beta_responses.BetaFunctionShellCallItemStatus | None
    max_output_length: int | None


class BetaFunctionShellCallOutputTimeoutOutcomeParam(_t.TypedDict, total=False):
    """An object marked `type: "timeout"`."""

    type: _t.Required[_t.Literal["timeout"]]


class BetaFunctionShellToolParam(_t.TypedDict, total=False):
    """An object marked `type: "shell"`."""

    type: _t.Required[_t.Literal["shell"]]
    environment: BetaFunctionShellToolParamEnvironmentParam | None
    allowed_callers: _c.Sequence[_models_beta_responses.BetaCallableToolAllowedCaller] | None
    """At least 1 entries."""


class BetaFunctionToolInputParam(_t.TypedDict, total=False):
    """An object marked `type: "function"`."""

    type: _t.Required[_t.Literal["function"]]
    name: _t.Required[str]
    description: str | None
    parameters: _t.Required[_c.Mapping[str, _t.Any] | None]
    output_schema: _c.Mapping[str, _t.Any] | None
    strict: _t.Required[bool | None]
    defer_loading: bool
    allowed_callers: _c.Sequence[_models_beta_responses.BetaCallableToolAllowedCaller] | None


class BetaFunctionToolParam(_t.TypedDict, total=False):
    """An object marked `type: "function"`."""

    name: _t.Required[str]
    """From 1 to 128 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    description: str | None
    parameters: _models_beta_responses.BetaEmptyModelParam | None
    strict: bool | None
    type: _t.Required[_t.Literal["function"]]
    output_schema: _c.Mapping[str, _t.Any] | None
    defer_loading: bool
    allowed_callers: _c.Sequence[_models_beta_responses.BetaCallableToolAllowedCaller] | None
    """At least 1 entries."""


class BetaHybridSearchOptionsParam(_t.TypedDict, total=False):
    """An object with `embedding_weight` and `text_weight`."""

    embedding_weight: _t.Required[float]
    text_weight: _t.Required[float]


class BetaImageGenToolParam(_t.TypedDict, total=False):
    """An object marked `type: "image_generation"`."""

    type: _t.Required[_t.Literal["image_generation"]]
    model: str | _t.Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5"]
    quality: _t.Literal["low", "medium", "high", "auto"]
    """Default: `"auto"`."""
    size: str | _t.Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Default: `"auto"`."""
    output_format: _t.Literal["png", "webp", "jpeg"]
    """Default: `"png"`."""
    output_compression: int
    """From 0 to 100. Default: `100`."""
    moderation: _t.Literal["auto", "low"]
    """Default: `"auto"`."""
    background: _t.Literal["transparent", "opaque", "auto"]
    """Default: `"auto"`."""
    input_fidelity: _models_beta_responses.BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMaskParam | _models_beta_responses.BetaImageGenToolInputImageMask
    partial_images: int
    """From 0 to 3. Default: `0`."""
    action: _models_beta_responses.BetaImageGenActionEnum


class BetaImageGenToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "image_generation_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["image_generation_call"]]
    id: _t.Required[str]
    status: _t.Required[_t.Literal["in_progress", "completed", "generating", "failed"]]
    result: _t.Required[str | None]


class BetaImageGenToolInputImageMaskParam(_t.TypedDict, total=False):
    """An object with `image_url` and `file_id`."""

    image_url: str
    file_id: str


class BetaInlineSkillParam(_t.TypedDict, total=False):
    """An object marked `type: "inline"`."""

    type: _t.Required[_t.Literal["inline"]]
    name: _t.Required[str]
    description: _t.Required[str]
    source: _t.Required[BetaInlineSkillSourceParam | _models_beta_responses.BetaInlineSkillSourceParam]


class BetaInlineSkillSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "base64"`."""

    type: _t.Required[_t.Literal["base64"]]
    media_type: _t.Required[_t.Literal["application/zip"]]
    data: _t.Required[str]
    """From 1 to 70,254,592 characters."""


class BetaInputFileContentInputParam(_t.TypedDict, total=False):
    """An object marked `type: "input_file"`."""

    type: _t.Required[_t.Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointConfigParam | _models_beta_responses.BetaPromptCacheBreakpointConfig
    )
    file_url: str
    """A URL."""
    detail: _models_beta_responses.BetaFileInputDetail


class BetaInputFileContentParam(_t.TypedDict, total=False):
    """An object marked `type: "input_file"`."""

    type: _t.Required[_t.Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    """At most 73,400,320 characters."""
    file_url: str | None
    """A URL."""
    detail: _models_beta_responses.BetaFileDetailEnum
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointParam | _models_beta_responses.BetaPromptCacheBreakpointParam | None
    )


class BetaInputImageContentParam(_t.TypedDict, total=False):
    """An object marked `type: "input_image"`."""

    type: _t.Required[_t.Literal["input_image"]]
    image_url: str | None
    """A URL."""
    file_id: str | None
    detail: _models_beta_responses.BetaImageDetail
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointConfigParam | _models_beta_responses.BetaPromptCacheBreakpointConfig
    )


class BetaInputImageContentParamAutoParam(_t.TypedDict, total=False):
    """An object marked `type: "input_image"`."""

    type: _t.Required[_t.Literal["input_image"]]
    image_url: str | None
    """A URL. At most 20,971,520 characters."""
    file_id: str | None
    detail: _models_beta_responses.BetaDetailEnum | None
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointParam | _models_beta_responses.BetaPromptCacheBreakpointParam | None
    )


class BetaInputMessageParam(_t.TypedDict, total=False):
    """An object marked `type: "message"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Literal["message"]
    role: _t.Required[_t.Literal["user", "system", "developer"]]
    status: _t.Literal["in_progress", "completed", "incomplete"]
    content: _t.Required[BetaInputMessageContentListParam]


class BetaInputTextContentInputParam(_t.TypedDict, total=False):
    """An object marked `type: "input_text"`."""

    type: _t.Required[_t.Literal["input_text"]]
    text: _t.Required[str]
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointConfigParam | _models_beta_responses.BetaPromptCacheBreakpointConfig
    )


class BetaInputTextContentParam(_t.TypedDict, total=False):
    """An object marked `type: "input_text"`."""

    type: _t.Required[_t.Literal["input_text"]]
    text: _t.Required[str]
    """At most 10,485,760 characters."""
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointParam | _models_beta_responses.BetaPromptCacheBreakpointParam | None
    )


class BetaItemReferenceParam(_t.TypedDict, total=False):
    """An object marked `type: "item_reference"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    type: _t.Literal["item_reference"] | None
    id: _t.Required[str]


class BetaKeyPressActionParam(_t.TypedDict, total=False):
    """An object marked `type: "keypress"`."""

    type: _t.Required[_t.Literal["keypress"]]
    keys: _t.Required[_c.Sequence[str]]


class BetaLocalEnvironmentParam(_t.TypedDict, total=False):
    """An object marked `type: "local"`."""

    type: _t.Required[_t.Literal["local"]]
    skills: _c.Sequence[BetaLocalSkillParam | _models_beta_responses.BetaLocalSkillParam]
    """At most 200 entries."""


class BetaLocalShellExecActionParam(_t.TypedDict, total=False):
    """An object marked `type: "exec"`."""

    type: _t.Required[_t.Literal["exec"]]
    command: _t.Required[_c.Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: _t.Required[_c.Mapping[str, str]]
    user: str | None


class BetaLocalShellToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "local_shell_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["local_shell_call"]]
    id: _t.Required[str]
    call_id: _t.Required[str]
    action: _t.Required[BetaLocalShellExecActionParam | _models_beta_responses.BetaLocalShellExecAction]
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete"]]


class BetaLocalShellToolCallOutputParam(_t.TypedDict, total=False):
    """An object marked `type: "local_shell_call_output"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["local_shell_call_output"]]
    id: _t.Required[str]
    output: _t.Required[str]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None


class BetaLocalShellToolParam(_t.TypedDict, total=False):
    """An object marked `type: "local_shell"`."""

    type: _t.Required[_t.Literal["local_shell"]]


class BetaLocalSkillParam(_t.TypedDict, total=False):
    """An object with `name`, `description` and `path`."""

    name: _t.Required[str]
    description: _t.Required[str]
    path: _t.Required[str]


class BetaLogProbParam(_t.TypedDict, total=False):
    """An object with `token`, `logprob`, `bytes` and `top_logprobs`."""

    token: _t.Required[str]
    logprob: _t.Required[float]
    bytes: _t.Required[_c.Sequence[int]]
    top_logprobs: _t.Required[_c.Sequence[BetaTopLogProbParam | _models_beta_responses.BetaTopLogProb]]


class BetaMCPApprovalRequestParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_approval_request"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["mcp_approval_request"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    name: _t.Required[str]
    arguments: _t.Required[str]


class BetaMCPApprovalResponseParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_approval_response"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: _t.Required[str]
    approve: _t.Required[bool]
    reason: str | None


class BetaMCPListToolsParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_list_tools"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["mcp_list_tools"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    tools: _t.Required[_c.Sequence[BetaMCPListToolsToolParam | _models_beta_responses.BetaMCPListToolsTool]]
    error: str | None


class BetaMCPListToolsToolParam(_t.TypedDict, total=False):
    """An object with `name`, `description`, `input_schema` and `annotations`."""

    name: _t.Required[str]
    description: str | None
    input_schema: _t.Required[_c.Mapping[str, _t.Any]]
    annotations: _c.Mapping[str, _t.Any] | None


class BetaMCPToolParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp"`."""

    type: _t.Required[_t.Literal["mcp"]]
    server_label: _t.Required[str]
    server_url: str
    """A URL."""
    connector_id: _t.Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"
    ]
    tunnel_id: str
    """Matches `^tunnel_[a-z0-9]{32}$`."""
    authorization: str
    server_description: str
    headers: _c.Mapping[str, str] | None
    allowed_tools: BetaMCPToolAllowedToolsParam | None
    allowed_callers: _c.Sequence[_models_beta_responses.BetaCallableToolAllowedCaller] | None
    """At least 1 entries."""
    require_approval: BetaMCPToolRequireApprovalParam | None
    """Default: `"always"`."""
    defer_loading: bool


class BetaMCPToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["mcp_call"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    name: _t.Required[str]
    arguments: _t.Required[str]
    output: str | None
    error: str | None
    status: _models_beta_responses.BetaMCPToolCallStatus
    approval_request_id: str | None


class BetaMCPToolFilterParam(_t.TypedDict, total=False):
    """An object with `tool_names` and `read_only`."""

    tool_names: _c.Sequence[str]
    read_only: bool


class BetaMCPToolRequireApprovalVariant1Param(_t.TypedDict, total=False):
    """An object with `always` and `never`."""

    always: BetaMCPToolFilterParam | _models_beta_responses.BetaMCPToolFilter
    never: BetaMCPToolFilterParam | _models_beta_responses.BetaMCPToolFilter


class BetaModerationConfigParam(_t.TypedDict, total=False):
    """An object with `mode`."""

    mode: _t.Required[_models_beta_responses.BetaModerationMode]


class BetaModerationParam(_t.TypedDict, total=False):
    """An object with `model` and `policy`."""

    model: _t.Required[str]
    policy: BetaModerationPolicyParam | _models_beta_responses.BetaModerationPolicyParam | None


class BetaModerationPolicyParam(_t.TypedDict, total=False):
    """An object with `input` and `output`."""

    input: BetaModerationConfigParam | _models_beta_responses.BetaModerationConfigParam | None
    output: BetaModerationConfigParam | _models_beta_responses.BetaModerationConfigParam | None


class BetaMoveParam(_t.TypedDict, total=False):
    """An object marked `type: "move"`."""

    type: _t.Required[_t.Literal["move"]]
    x: _t.Required[int]
    y: _t.Required[int]
    keys: _c.Sequence[str] | None


class BetaMultiAgentCallItemParam(_t.TypedDict, total=False):
    """An object marked `type: "multi_agent_call"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["multi_agent_call"]]
    action: _t.Required[_models_beta_responses.BetaMultiAgentAction1]
    arguments: _t.Required[str]


class BetaMultiAgentCallOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "multi_agent_call_output"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["multi_agent_call_output"]]
    action: _t.Required[_models_beta_responses.BetaMultiAgentAction1]
    output: _t.Required[_c.Sequence[BetaOutputTextContentParam | _models_beta_responses.BetaOutputTextContentParam]]


class BetaMultiAgentParam(_t.TypedDict, total=False):
    """An object with `enabled` and `max_concurrent_subagents`."""

    enabled: _t.Required[bool]
    max_concurrent_subagents: int
    """At least 1."""


class BetaNamespaceToolParam(_t.TypedDict, total=False):
    """An object marked `type: "namespace"`."""

    type: _t.Required[_t.Literal["namespace"]]
    name: _t.Required[str]
    """At least 1 characters."""
    description: _t.Required[str]
    """At least 1 characters."""
    tools: _t.Required[_c.Sequence[BetaNamespaceToolParamToolParam]]
    """At least 1 entries."""


class BetaOutputTextContentInputParam(_t.TypedDict, total=False):
    """An object marked `type: "output_text"`."""

    type: _t.Required[_t.Literal["output_text"]]
    text: _t.Required[str]
    annotations: _t.Required[_c.Sequence[BetaAnnotationParam]]
    logprobs: _t.Required[_c.Sequence[BetaLogProbParam | _models_beta_responses.BetaLogProb]]


class BetaOutputTextContentParam(_t.TypedDict, total=False):
    """An object marked `type: "output_text"`."""

    type: _t.Required[_t.Literal["output_text"]]
    text: _t.Required[str]
    """At most 10,485,760 characters."""
    annotations: _c.Sequence[BetaOutputTextContentParamAnnotationParam]


class BetaProgramItemParam(_t.TypedDict, total=False):
    """An object marked `type: "program"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: _t.Required[str]
    type: _t.Required[_t.Literal["program"]]
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    code: _t.Required[str]
    """At most 10,485,760 characters."""
    fingerprint: _t.Required[str]
    """At most 10,485,760 characters."""


class BetaProgramOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "program_output"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: _t.Required[str]
    type: _t.Required[_t.Literal["program_output"]]
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    result: _t.Required[str]
    """At most 10,485,760 characters."""
    status: _t.Required[_models_beta_responses.BetaProgramOutputItemStatus]


class BetaProgramToolCallCallerInputParam(_t.TypedDict, total=False):
    """An object marked `type: "program"`."""

    type: _t.Required[_t.Literal["program"]]
    caller_id: _t.Required[str]


class BetaProgramToolCallCallerParam(_t.TypedDict, total=False):
    """An object marked `type: "program"`."""

    type: _t.Required[_t.Literal["program"]]
    caller_id: _t.Required[str]
    """From 1 to 64 characters."""


class BetaProgrammaticToolCallingParam(_t.TypedDict, total=False):
    """An object marked `type: "programmatic_tool_calling"`."""

    type: _t.Required[_t.Literal["programmatic_tool_calling"]]


class BetaPromptParam(_t.TypedDict, total=False):
    """An object with `id`, `version` and `variables`."""

    id: _t.Required[str]
    version: str | None
    variables: BetaResponsePromptVariablesParam | None


class BetaPromptCacheBreakpointConfigParam(_t.TypedDict, total=False):
    """An object with `mode`."""

    mode: _t.Required[_t.Literal["explicit"]]


class BetaPromptCacheBreakpointParam(_t.TypedDict, total=False):
    """An object with `mode`."""

    mode: _t.Required[_t.Literal["explicit"]]


class BetaPromptCacheOptionsParam(_t.TypedDict, total=False):
    """An object with `ttl` and `mode`."""

    ttl: _models_beta_responses.BetaPromptCacheTTLEnum
    mode: _models_beta_responses.BetaPromptCacheModeEnum


class BetaRankingOptionsParam(_t.TypedDict, total=False):
    """An object with `ranker`, `score_threshold` and `hybrid_search`."""

    ranker: _models_beta_responses.BetaRankerVersionType
    score_threshold: float
    hybrid_search: BetaHybridSearchOptionsParam | _models_beta_responses.BetaHybridSearchOptions


class BetaReasoningParam(_t.TypedDict, total=False):
    """An object with `mode`, `effort`, `summary` and 2 more."""

    mode: _models_beta_responses.BetaReasoningModeEnum
    effort: _models_beta_responses.BetaReasoningEffort | None
    summary: _t.Literal["auto", "concise", "detailed"] | None
    context: _t.Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: _t.Literal["auto", "concise", "detailed"] | None
    """Deprecated."""


class BetaReasoningTextContentParam(_t.TypedDict, total=False):
    """An object marked `type: "reasoning_text"`."""

    type: _t.Required[_t.Literal["reasoning_text"]]
    text: _t.Required[str]


class BetaResponseCodeInterpreterToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "code_interpreter_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["code_interpreter_call"]]
    id: _t.Required[str]
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: _t.Required[str]
    code: _t.Required[str | None]
    outputs: _t.Required[_c.Sequence[BetaCodeInterpreterToolCallOutputParam] | None]


class BetaResponseComputerToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "computer_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["computer_call"]]
    id: _t.Required[str]
    call_id: _t.Required[str]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    pending_safety_checks: _t.Required[
        _c.Sequence[BetaComputerCallSafetyCheckParam | _models_beta_responses.BetaComputerCallSafetyCheckParam]
    ]
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete"]]


class BetaResponseCustomToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "custom_tool_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["custom_tool_call"]]
    id: str
    call_id: _t.Required[str]
    caller: BetaToolCallCallerInputParam | None
    namespace: str
    name: _t.Required[str]
    input: _t.Required[str]


class BetaResponseFileSearchToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "file_search_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    id: _t.Required[str]
    type: _t.Required[_t.Literal["file_search_call"]]
    status: _t.Required[_t.Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: _t.Required[_c.Sequence[str]]
    results: (
        _c.Sequence[BetaFileSearchToolCallResultParam | _models_beta_responses.BetaFileSearchToolCallResult] | None
    )


class BetaResponseFormatJsonObjectParam(_t.TypedDict, total=False):
    """An object marked `type: "json_object"`."""

    type: _t.Required[_t.Literal["json_object"]]


class BetaResponseFormatTextParam(_t.TypedDict, total=False):
    """An object marked `type: "text"`."""

    type: _t.Required[_t.Literal["text"]]


class BetaResponseFunctionToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "function_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    id: str
    type: _t.Required[_t.Literal["function_call"]]
    call_id: _t.Required[str]
    caller: BetaToolCallCallerInputParam | None
    namespace: str
    name: _t.Required[str]
    arguments: _t.Required[str]
    status: _t.Literal["in_progress", "completed", "incomplete"]


class BetaResponseOutputMessageParam(_t.TypedDict, total=False):
    """An object marked `type: "message"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    id: _t.Required[str]
    type: _t.Required[_t.Literal["message"]]
    role: _t.Required[_t.Literal["assistant"]]
    content: _t.Required[_c.Sequence[BetaOutputMessageContentParam]]
    phase: _models_beta_responses.BetaMessagePhase | None
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete"]]


class BetaResponseOutputRefusalParam(_t.TypedDict, total=False):
    """An object marked `type: "refusal"`."""

    type: _t.Required[_t.Literal["refusal"]]
    refusal: _t.Required[str]


class BetaResponseReasoningItemParam(_t.TypedDict, total=False):
    """An object marked `type: "reasoning"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    type: _t.Required[_t.Literal["reasoning"]]
    id: _t.Required[str]
    encrypted_content: str | None
    summary: _t.Required[_c.Sequence[BetaSummaryTextContentParam | _models_beta_responses.BetaSummaryTextContent]]
    content: _c.Sequence[BetaReasoningTextContentParam | _models_beta_responses.BetaReasoningTextContent]
    status: _t.Literal["in_progress", "completed", "incomplete"]


class BetaResponseStreamOptionsParam(_t.TypedDict, total=False):
    """An object with `include_obfuscation`."""

    include_obfuscation: bool


class BetaResponseTextParam(_t.TypedDict, total=False):
    """An object with `format` and `verbosity`."""

    format: BetaTextResponseFormatConfigurationParam
    verbosity: _models_beta_responses.BetaVerbosity | None


class BetaResponseWebSearchToolCallParam(_t.TypedDict, total=False):
    """An object marked `type: "web_search_call"`."""

    agent: BetaAgentTagInputParam | _models_beta_responses.BetaAgentTag | None
    id: _t.Required[str]
    type: _t.Required[_t.Literal["web_search_call"]]
    status: _t.Required[_t.Literal["in_progress", "searching", "completed", "failed"]]
    action: _t.Required[BetaWebSearchToolCallActionParam]


class BetaScreenshotParam(_t.TypedDict, total=False):
    """An object marked `type: "screenshot"`."""

    type: _t.Required[_t.Literal["screenshot"]]


class BetaScrollParam(_t.TypedDict, total=False):
    """An object marked `type: "scroll"`."""

    type: _t.Required[_t.Literal["scroll"]]
    x: _t.Required[int]
    y: _t.Required[int]
    scroll_x: _t.Required[int]
    scroll_y: _t.Required[int]
    keys: _c.Sequence[str] | None


class BetaSkillReferenceParam(_t.TypedDict, total=False):
    """An object marked `type: "skill_reference"`."""

    type: _t.Required[_t.Literal["skill_reference"]]
    skill_id: _t.Required[str]
    """From 1 to 64 characters."""
    version: str


class BetaSpecificApplyPatchParam(_t.TypedDict, total=False):
    """An object marked `type: "apply_patch"`."""

    type: _t.Required[_t.Literal["apply_patch"]]


class BetaSpecificFunctionShellParam(_t.TypedDict, total=False):
    """An object marked `type: "shell"`."""

    type: _t.Required[_t.Literal["shell"]]


class BetaSpecificProgrammaticToolCallingParam(_t.TypedDict, total=False):
    """An object marked `type: "programmatic_tool_calling"`."""

    type: _t.Required[_t.Literal["programmatic_tool_calling"]]


class BetaSummaryTextContentParam(_t.TypedDict, total=False):
    """An object marked `type: "summary_text"`."""

    type: _t.Required[_t.Literal["summary_text"]]
    text: _t.Required[str]


class BetaTextResponseFormatJsonSchemaParam(_t.TypedDict, total=False):
    """An object marked `type: "json_schema"`."""

    type: _t.Required[_t.Literal["json_schema"]]
    description: str
    name: _t.Required[str]
    schema: _t.Required[_models_beta_responses.BetaResponseFormatJsonSchemaSchema]
    strict: bool | None
    """Default: `false`."""


class BetaToolChoiceAllowedParam(_t.TypedDict, total=False):
    """An object marked `type: "allowed_tools"`."""

    type: _t.Required[_t.Literal["allowed_tools"]]
    mode: _t.Required[_t.Literal["auto", "required"]]
    tools: _t.Required[_c.Sequence[_c.Mapping[str, _t.Any]]]


class BetaToolChoiceCustomParam(_t.TypedDict, total=False):
    """An object marked `type: "custom"`."""

    type: _t.Required[_t.Literal["custom"]]
    name: _t.Required[str]


class BetaToolChoiceFunctionParam(_t.TypedDict, total=False):
    """An object marked `type: "function"`."""

    type: _t.Required[_t.Literal["function"]]
    name: _t.Required[str]


class BetaToolChoiceMCPParam(_t.TypedDict, total=False):
    """An object marked `type: "mcp"`."""

    type: _t.Required[_t.Literal["mcp"]]
    server_label: _t.Required[str]
    name: str | None


class BetaToolChoiceTypesParam(_t.TypedDict, total=False):
    """An object with `type`."""

    type: _t.Required[
        _t.Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use",
        "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    ]


class BetaToolSearchCallItemParam(_t.TypedDict, total=False):
    """An object marked `type: "tool_search_call"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["tool_search_call"]]
    execution: _models_beta_responses.BetaToolSearchExecutionType
    arguments: _t.Required[_models_beta_responses.BetaEmptyModelParam]
    status: _models_beta_responses.BetaFunctionCallItemStatus | None


class BetaToolSearchOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "tool_search_output"`."""

    agent: BetaAgentTagParam | _models_beta_responses.BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["tool_search_output"]]
    execution: _models_beta_responses.BetaToolSearchExecutionType
    tools: _t.Required[_c.Sequence[BetaToolParam]]
    status: _models_beta_responses.BetaFunctionCallItemStatus | None


class BetaToolSearchToolParam(_t.TypedDict, total=False):
    """An object marked `type: "tool_search"`."""

    type: _t.Required[_t.Literal["tool_search"]]
    execution: _models_beta_responses.BetaToolSearchExecutionType
    description: str | None
    parameters: _models_beta_responses.BetaEmptyModelParam | None


class BetaTopLogProbParam(_t.TypedDict, total=False):
    """An object with `token`, `logprob` and `bytes`."""

    token: _t.Required[str]
    logprob: _t.Required[float]
    bytes: _t.Required[_c.Sequence[int]]


class BetaTypeParam(_t.TypedDict, total=False):
    """An object marked `type: "type"`."""

    type: _t.Required[_t.Literal["type"]]
    text: _t.Required[str]


class BetaUrlCitationBodyParam(_t.TypedDict, total=False):
    """An object marked `type: "url_citation"`."""

    type: _t.Required[_t.Literal["url_citation"]]
    url: _t.Required[str]
    """A URL."""
    start_index: _t.Required[int]
    end_index: _t.Required[int]
    title: _t.Required[str]


class BetaUrlCitationParam(_t.TypedDict, total=False):
    """An object marked `type: "url_citation"`."""

    type: _t.Required[_t.Literal["url_citation"]]
    start_index: _t.Required[int]
    """At least 0."""
    end_index: _t.Required[int]
    """At least 0."""
    url: _t.Required[str]
    """A URL."""
    title: _t.Required[str]


class BetaWaitParam(_t.TypedDict, total=False):
    """An object marked `type: "wait"`."""

    type: _t.Required[_t.Literal["wait"]]


class BetaWebSearchActionFindParam(_t.TypedDict, total=False):
    """An object marked `type: "find_in_page"`."""

    type: _t.Required[_t.Literal["find_in_page"]]
    url: _t.Required[str]
    """A URL."""
    pattern: _t.Required[str]


class BetaWebSearchActionOpenPageParam(_t.TypedDict, total=False):
    """An object marked `type: "open_page"`."""

    type: _t.Required[_t.Literal["open_page"]]
    url: str | None
    """A URL."""


class BetaWebSearchActionSearchParam(_t.TypedDict, total=False):
    """An object marked `type: "search"`."""

    type: _t.Required[_t.Literal["search"]]
    query: str
    """Deprecated."""
    queries: _c.Sequence[str]
    sources: _c.Sequence[
        BetaWebSearchActionSearchSourceParam | _models_beta_responses.BetaWebSearchActionSearchSource
    ]


class BetaWebSearchActionSearchSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "url"`."""

    type: _t.Required[_t.Literal["url"]]
    url: _t.Required[str]
    """A URL."""


class BetaWebSearchApproximateLocationParam(_t.TypedDict, total=False):
    """An object marked `type: "approximate"`."""

    type: _t.Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaWebSearchPreviewToolParam(_t.TypedDict, total=False):
    """An object with `type`, `user_location`, `search_context_size` and `search_content_types`."""

    type: _t.Required[_t.Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Default: `"web_search_preview"`."""
    user_location: BetaApproximateLocationParam | _models_beta_responses.BetaApproximateLocation | None
    search_context_size: _models_beta_responses.BetaSearchContextSize
    search_content_types: _c.Sequence[_models_beta_responses.BetaSearchContentType]


class BetaWebSearchToolParam(_t.TypedDict, total=False):
    """An object with `type`, `filters`, `user_location` and `search_context_size`."""

    type: _t.Required[_t.Literal["web_search", "web_search_2025_08_26"]]
    """Default: `"web_search"`."""
    filters: BetaWebSearchToolFiltersParam | _models_beta_responses.BetaWebSearchToolFilters | None
    user_location: (
        BetaWebSearchApproximateLocationParam | _models_beta_responses.BetaWebSearchApproximateLocation | None
    )
    search_context_size: _t.Literal["low", "medium", "high"]
    """Default: `"medium"`."""


class BetaWebSearchToolFiltersParam(_t.TypedDict, total=False):
    """An object with `allowed_domains`."""

    allowed_domains: _c.Sequence[str] | None
    """Default: `[]`."""


if _t.TYPE_CHECKING:
    BetaAgentMessageItemParamContentParam: _t.TypeAlias = (
        BetaInputTextContentParam | _models_beta_responses.BetaInputTextContentParam
        | BetaInputImageContentParamAutoParam | _models_beta_responses.BetaInputImageContentParamAutoParam
        | BetaEncryptedContentParam | _models_beta_responses.BetaEncryptedContentParam
    )
    BetaAnnotationParam: _t.TypeAlias = (
        BetaFileCitationBodyParam | _models_beta_responses.BetaFileCitationBody | BetaUrlCitationBodyParam
        | _models_beta_responses.BetaUrlCitationBody | BetaContainerFileCitationBodyParam
        | _models_beta_responses.BetaContainerFileCitationBody | BetaFilePathParam
        | _models_beta_responses.BetaFilePath
    )
    BetaApplyPatchOperationParam: _t.TypeAlias = (
        BetaApplyPatchCreateFileOperationParam | _models_beta_responses.BetaApplyPatchCreateFileOperationParam
        | BetaApplyPatchDeleteFileOperationParam | _models_beta_responses.BetaApplyPatchDeleteFileOperationParam
        | BetaApplyPatchUpdateFileOperationParam | _models_beta_responses.BetaApplyPatchUpdateFileOperationParam
    )
    BetaAutoCodeInterpreterToolParamNetworkPolicyParam: _t.TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam | _models_beta_responses.BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyAllowlistParam | _models_beta_responses.BetaContainerNetworkPolicyAllowlistParam
    )
    BetaCodeInterpreterToolCallOutputParam: _t.TypeAlias = (
        BetaCodeInterpreterOutputLogsParam | _models_beta_responses.BetaCodeInterpreterOutputLogs
        | BetaCodeInterpreterOutputImageParam | _models_beta_responses.BetaCodeInterpreterOutputImage
    )
    BetaCodeInterpreterToolContainerParam: _t.TypeAlias = (
        str | BetaAutoCodeInterpreterToolParam | _models_beta_responses.BetaAutoCodeInterpreterToolParam
    )
    BetaCompoundFilterFilterParam: _t.TypeAlias = (
        BetaComparisonFilterParam | _models_beta_responses.BetaComparisonFilter | BetaCompoundFilterParam
        | _models_beta_responses.BetaCompoundFilter
    )
    BetaComputerActionParam: _t.TypeAlias = (
        BetaClickParam | _models_beta_responses.BetaClickParam | BetaDoubleClickActionParam
        | _models_beta_responses.BetaDoubleClickAction | BetaDragParam | _models_beta_responses.BetaDragParam
        | BetaKeyPressActionParam | _models_beta_responses.BetaKeyPressAction | BetaMoveParam
        | _models_beta_responses.BetaMoveParam | BetaScreenshotParam | _models_beta_responses.BetaScreenshotParam
        | BetaScrollParam | _models_beta_responses.BetaScrollParam | BetaTypeParam
        | _models_beta_responses.BetaTypeParam | BetaWaitParam | _models_beta_responses.BetaWaitParam
    )
    BetaContainerAutoParamNetworkPolicyParam: _t.TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam | _models_beta_responses.BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyAllowlistParam | _models_beta_responses.BetaContainerNetworkPolicyAllowlistParam
    )
    BetaContainerAutoParamSkillParam: _t.TypeAlias = (
        BetaSkillReferenceParam | _models_beta_responses.BetaSkillReferenceParam | BetaInlineSkillParam
        | _models_beta_responses.BetaInlineSkillParam
    )
    BetaConversationParam: _t.TypeAlias = (
        str | BetaConversationReferenceParam | _models_beta_responses.BetaConversationReferenceParam
    )
    BetaCustomToolParamFormatParam: _t.TypeAlias = (
        BetaCustomTextFormatParam | _models_beta_responses.BetaCustomTextFormatParam | BetaCustomGrammarFormatParam
        | _models_beta_responses.BetaCustomGrammarFormatParam
    )
    BetaFiltersParam: _t.TypeAlias = (
        BetaComparisonFilterParam | _models_beta_responses.BetaComparisonFilter | BetaCompoundFilterParam
        | _models_beta_responses.BetaCompoundFilter
    )
    BetaFunctionAndCustomToolCallOutputParam: _t.TypeAlias = (
        BetaInputTextContentInputParam | _models_beta_responses.BetaInputTextContent | BetaInputImageContentParam
        | _models_beta_responses.BetaInputImageContent | BetaInputFileContentInputParam
        | _models_beta_responses.BetaInputFileContent
    )
    BetaFunctionCallOutputItemParamOutputParam: _t.TypeAlias = (
        BetaInputTextContentParam | _models_beta_responses.BetaInputTextContentParam
        | BetaInputImageContentParamAutoParam | _models_beta_responses.BetaInputImageContentParamAutoParam
        | BetaInputFileContentParam | _models_beta_responses.BetaInputFileContentParam
    )
    BetaFunctionShellCallItemParamEnvironmentParam: _t.TypeAlias = (
        BetaLocalEnvironmentParam | _models_beta_responses.BetaLocalEnvironmentParam | BetaContainerReferenceParam
        | _models_beta_responses.BetaContainerReferenceParam
    )
    BetaFunctionShellCallOutputOutcomeParam: _t.TypeAlias = (
        BetaFunctionShellCallOutputTimeoutOutcomeParam
        | _models_beta_responses.BetaFunctionShellCallOutputTimeoutOutcomeParam
        | BetaFunctionShellCallOutputExitOutcomeParam
        | _models_beta_responses.BetaFunctionShellCallOutputExitOutcomeParam
    )
    BetaFunctionShellToolParamEnvironmentParam: _t.TypeAlias = (
        BetaContainerAutoParam | _models_beta_responses.BetaContainerAutoParam | BetaLocalEnvironmentParam
        | _models_beta_responses.BetaLocalEnvironmentParam | BetaContainerReferenceParam
        | _models_beta_responses.BetaContainerReferenceParam
    )
    BetaInputContentParam: _t.TypeAlias = (
        BetaInputTextContentInputParam | _models_beta_responses.BetaInputTextContent | BetaInputImageContentParam
        | _models_beta_responses.BetaInputImageContent | BetaInputFileContentInputParam
        | _models_beta_responses.BetaInputFileContent
    )
    BetaItemParam: _t.TypeAlias = (
        BetaInputMessageParam | _models_beta_responses.BetaInputMessage | BetaResponseOutputMessageParam
        | _models_beta_responses.BetaResponseOutputMessage | BetaResponseFileSearchToolCallParam
        | _models_beta_responses.BetaResponseFileSearchToolCall | BetaResponseComputerToolCallParam
        | _models_beta_responses.BetaResponseComputerToolCall | BetaComputerCallOutputItemParam
        | _models_beta_responses.BetaComputerCallOutputItemParam | BetaResponseWebSearchToolCallParam
        | _models_beta_responses.BetaResponseWebSearchToolCall | BetaResponseFunctionToolCallParam
        | _models_beta_responses.BetaResponseFunctionToolCall | BetaFunctionCallOutputItemParam
        | _models_beta_responses.BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam
        | _models_beta_responses.BetaAgentMessageItemParam | BetaMultiAgentCallItemParam
        | _models_beta_responses.BetaMultiAgentCallItemParam | BetaMultiAgentCallOutputItemParam
        | _models_beta_responses.BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam
        | _models_beta_responses.BetaToolSearchCallItemParam | BetaToolSearchOutputItemParam
        | _models_beta_responses.BetaToolSearchOutputItemParam | BetaAdditionalToolsItemParam
        | _models_beta_responses.BetaAdditionalToolsItemParam | BetaResponseReasoningItemParam
        | _models_beta_responses.BetaResponseReasoningItem | BetaCompactionSummaryItemParam
        | _models_beta_responses.BetaCompactionSummaryItemParam | BetaImageGenToolCallParam
        | _models_beta_responses.BetaImageGenToolCall | BetaResponseCodeInterpreterToolCallParam
        | _models_beta_responses.BetaResponseCodeInterpreterToolCall | BetaLocalShellToolCallParam
        | _models_beta_responses.BetaLocalShellToolCall | BetaLocalShellToolCallOutputParam
        | _models_beta_responses.BetaLocalShellToolCallOutput | BetaFunctionShellCallItemParam
        | _models_beta_responses.BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam
        | _models_beta_responses.BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam
        | _models_beta_responses.BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam
        | _models_beta_responses.BetaApplyPatchToolCallOutputItemParam | BetaMCPListToolsParam
        | _models_beta_responses.BetaMCPListTools | BetaMCPApprovalRequestParam
        | _models_beta_responses.BetaMCPApprovalRequest | BetaMCPApprovalResponseParam
        | _models_beta_responses.BetaMCPApprovalResponse | BetaMCPToolCallParam
        | _models_beta_responses.BetaMCPToolCall | BetaCustomToolCallOutputParam
        | _models_beta_responses.BetaCustomToolCallOutput | BetaResponseCustomToolCallParam
        | _models_beta_responses.BetaResponseCustomToolCall
    )
    BetaMCPToolAllowedToolsParam: _t.TypeAlias = (
        _c.Sequence[str] | BetaMCPToolFilterParam | _models_beta_responses.BetaMCPToolFilter
    )
    BetaMCPToolRequireApprovalParam: _t.TypeAlias = (
        BetaMCPToolRequireApprovalVariant1Param | _models_beta_responses.BetaMCPToolRequireApprovalVariant1
        | _t.Literal["always", "never"]
    )
    BetaNamespaceToolParamToolParam: _t.TypeAlias = (
        BetaFunctionToolParam | _models_beta_responses.BetaFunctionToolParam | BetaCustomToolParam
        | _models_beta_responses.BetaCustomToolParam
    )
    BetaOutputMessageContentParam: _t.TypeAlias = (
        BetaOutputTextContentInputParam | _models_beta_responses.BetaOutputTextContent
        | BetaResponseOutputRefusalParam | _models_beta_responses.BetaResponseOutputRefusal
    )
    BetaOutputTextContentParamAnnotationParam: _t.TypeAlias = (
        BetaFileCitationParam | _models_beta_responses.BetaFileCitationParam | BetaUrlCitationParam
        | _models_beta_responses.BetaUrlCitationParam | BetaContainerFileCitationParam
        | _models_beta_responses.BetaContainerFileCitationParam
    )
    BetaResponsePromptVariablesValueParam: _t.TypeAlias = (
        str | BetaInputTextContentInputParam | _models_beta_responses.BetaInputTextContent
        | BetaInputImageContentParam | _models_beta_responses.BetaInputImageContent | BetaInputFileContentInputParam
        | _models_beta_responses.BetaInputFileContent
    )
    BetaTextResponseFormatConfigurationParam: _t.TypeAlias = (
        BetaResponseFormatTextParam | _models_beta_responses.BetaResponseFormatText
        | BetaTextResponseFormatJsonSchemaParam | _models_beta_responses.BetaTextResponseFormatJsonSchema
        | BetaResponseFormatJsonObjectParam | _models_beta_responses.BetaResponseFormatJsonObject
    )
    BetaToolParam: _t.TypeAlias = (
        BetaFunctionToolInputParam | _models_beta_responses.BetaFunctionTool | BetaFileSearchToolParam
        | _models_beta_responses.BetaFileSearchTool | BetaComputerToolParam
        | _models_beta_responses.BetaComputerTool | BetaComputerUsePreviewToolParam
        | _models_beta_responses.BetaComputerUsePreviewTool | BetaWebSearchToolParam
        | _models_beta_responses.BetaWebSearchTool | BetaMCPToolParam | _models_beta_responses.BetaMCPTool
        | BetaCodeInterpreterToolParam | _models_beta_responses.BetaCodeInterpreterTool
        | BetaProgrammaticToolCallingParam | _models_beta_responses.BetaProgrammaticToolCallingParam
        | BetaImageGenToolParam | _models_beta_responses.BetaImageGenTool | BetaLocalShellToolParam
        | _models_beta_responses.BetaLocalShellToolParam | BetaFunctionShellToolParam
        | _models_beta_responses.BetaFunctionShellToolParam | BetaCustomToolParam
        | _models_beta_responses.BetaCustomToolParam | BetaNamespaceToolParam
        | _models_beta_responses.BetaNamespaceToolParam | BetaToolSearchToolParam
        | _models_beta_responses.BetaToolSearchToolParam | BetaWebSearchPreviewToolParam
        | _models_beta_responses.BetaWebSearchPreviewTool | BetaApplyPatchToolParam
        | _models_beta_responses.BetaApplyPatchToolParam
    )
    BetaToolCallCallerInputParam: _t.TypeAlias = (
        BetaDirectToolCallCallerInputParam | _models_beta_responses.BetaDirectToolCallCaller
        | BetaProgramToolCallCallerInputParam | _models_beta_responses.BetaProgramToolCallCaller
    )
    BetaToolCallCallerParam: _t.TypeAlias = (
        BetaDirectToolCallCallerParam | _models_beta_responses.BetaDirectToolCallCallerParam
        | BetaProgramToolCallCallerParam | _models_beta_responses.BetaProgramToolCallCallerParam
    )
    BetaToolChoiceParam: _t.TypeAlias = (
        _models_beta_responses.BetaToolChoiceOptions | BetaToolChoiceAllowedParam
        | _models_beta_responses.BetaToolChoiceAllowed | BetaToolChoiceTypesParam
        | _models_beta_responses.BetaToolChoiceTypes | BetaToolChoiceFunctionParam
        | _models_beta_responses.BetaToolChoiceFunction | BetaToolChoiceMCPParam
        | _models_beta_responses.BetaToolChoiceMCP | BetaToolChoiceCustomParam
        | _models_beta_responses.BetaToolChoiceCustom | BetaSpecificProgrammaticToolCallingParam
        | _models_beta_responses.BetaSpecificProgrammaticToolCallingParam | BetaSpecificApplyPatchParam
        | _models_beta_responses.BetaSpecificApplyPatchParam | BetaSpecificFunctionShellParam
        | _models_beta_responses.BetaSpecificFunctionShellParam
    )
    BetaWebSearchToolCallActionParam: _t.TypeAlias = (
        BetaWebSearchActionSearchParam | _models_beta_responses.BetaWebSearchActionSearch
        | BetaWebSearchActionOpenPageParam | _models_beta_responses.BetaWebSearchActionOpenPage
        | BetaWebSearchActionFindParam | _models_beta_responses.BetaWebSearchActionFind
    )
    BetaComputerActionListParam: _t.TypeAlias = _c.Sequence[BetaComputerActionParam]
    BetaInputMessageContentListParam: _t.TypeAlias = _c.Sequence[BetaInputContentParam]
    BetaResponseInputItemParam: _t.TypeAlias = (
        BetaEasyInputMessageParam | _models_beta_responses.BetaEasyInputMessage | BetaItemParam
        | BetaCompactionTriggerItemParam | _models_beta_responses.BetaCompactionTriggerItemParam
        | BetaItemReferenceParam | _models_beta_responses.BetaItemReferenceParam | BetaProgramItemParam
        | _models_beta_responses.BetaProgramItemParam | BetaProgramOutputItemParam
        | _models_beta_responses.BetaProgramOutputItemParam | _models_beta_responses.BetaItemField
        | _models_beta_responses.BetaItemResource | _models_beta_responses.BetaResponseOutputItem
    )
    BetaResponsePromptVariablesParam: _t.TypeAlias = _c.Mapping[str, BetaResponsePromptVariablesValueParam]
    BetaToolsArrayParam: _t.TypeAlias = _c.Sequence[BetaToolParam]
    BetaInputParam: _t.TypeAlias = str | _c.Sequence[BetaResponseInputItemParam]
else:
    BetaAgentMessageItemParamContentParam = _t.Any
    BetaAnnotationParam = _t.Any
    BetaApplyPatchOperationParam = _t.Any
    BetaAutoCodeInterpreterToolParamNetworkPolicyParam = _t.Any
    BetaCodeInterpreterToolCallOutputParam = _t.Any
    BetaCodeInterpreterToolContainerParam = _t.Any
    BetaCompoundFilterFilterParam = _t.Any
    BetaComputerActionParam = _t.Any
    BetaContainerAutoParamNetworkPolicyParam = _t.Any
    BetaContainerAutoParamSkillParam = _t.Any
    BetaConversationParam = _t.Any
    BetaCustomToolParamFormatParam = _t.Any
    BetaFiltersParam = _t.Any
    BetaFunctionAndCustomToolCallOutputParam = _t.Any
    BetaFunctionCallOutputItemParamOutputParam = _t.Any
    BetaFunctionShellCallItemParamEnvironmentParam = _t.Any
    BetaFunctionShellCallOutputOutcomeParam = _t.Any
    BetaFunctionShellToolParamEnvironmentParam = _t.Any
    BetaInputContentParam = _t.Any
    BetaItemParam = _t.Any
    BetaMCPToolAllowedToolsParam = _t.Any
    BetaMCPToolRequireApprovalParam = _t.Any
    BetaNamespaceToolParamToolParam = _t.Any
    BetaOutputMessageContentParam = _t.Any
    BetaOutputTextContentParamAnnotationParam = _t.Any
    BetaResponsePromptVariablesValueParam = _t.Any
    BetaTextResponseFormatConfigurationParam = _t.Any
    BetaToolParam = _t.Any
    BetaToolCallCallerInputParam = _t.Any
    BetaToolCallCallerParam = _t.Any
    BetaToolChoiceParam = _t.Any
    BetaWebSearchToolCallActionParam = _t.Any
    BetaComputerActionListParam = _t.Any
    BetaInputMessageContentListParam = _t.Any
    BetaResponseInputItemParam = _t.Any
    BetaResponsePromptVariablesParam = _t.Any
    BetaToolsArrayParam = _t.Any
    BetaInputParam = _t.Any
