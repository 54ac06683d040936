"""What requests take in `responses`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.shared as _params_shared


__all__ = [
    "AdditionalToolsItemParam",
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchDeleteFileOperationParam",
    "ApplyPatchOperationParam",
    "ApplyPatchToolCallItemParam",
    "ApplyPatchToolCallOutputItemParam",
    "ApplyPatchToolParam",
    "ApplyPatchUpdateFileOperationParam",
    "ApproximateLocationParam",
    "AutoCodeInterpreterToolParam",
    "AutoCodeInterpreterToolParamNetworkPolicyParam",
    "ClickParam",
    "CodeInterpreterOutputImageParam",
    "CodeInterpreterOutputLogsParam",
    "CodeInterpreterToolCallOutputParam",
    "CodeInterpreterToolContainerParam",
    "CodeInterpreterToolParam",
    "CompactionSummaryItemParam",
    "CompactionTriggerItemParam",
    "ComparisonFilterParam",
    "CompoundFilterFilterParam",
    "CompoundFilterParam",
    "ComputerActionListParam",
    "ComputerActionParam",
    "ComputerCallOutputItemParam",
    "ComputerToolParam",
    "ComputerUsePreviewToolParam",
    "ContainerAutoParam",
    "ContainerAutoParamNetworkPolicyParam",
    "ContainerAutoParamSkillParam",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReferenceParam",
    "ContextManagementParam",
    "ConversationParam",
    "ConversationReferenceParam",
    "CoordParam",
    "CustomGrammarFormatParam",
    "CustomTextFormatParam",
    "CustomToolCallOutputParam",
    "CustomToolParam",
    "CustomToolParamFormatParam",
    "DirectToolCallCallerInputParam",
    "DirectToolCallCallerParam",
    "DoubleClickActionParam",
    "DragParam",
    "EasyInputMessageParam",
    "FileSearchToolCallResultParam",
    "FileSearchToolParam",
    "FiltersParam",
    "FunctionAndCustomToolCallOutputParam",
    "FunctionCallOutputItemParam",
    "FunctionCallOutputItemParamOutputParam",
    "FunctionShellActionParam",
    "FunctionShellCallItemParam",
    "FunctionShellCallItemParamEnvironmentParam",
    "FunctionShellCallOutputContentParam",
    "FunctionShellCallOutputExitOutcomeParam",
    "FunctionShellCallOutputItemParam",
    "FunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputTimeoutOutcomeParam",
    "FunctionShellToolParam",
    "FunctionShellToolParamEnvironmentParam",
    "FunctionToolInputParam",
    "FunctionToolParam",
    "HybridSearchOptionsParam",
    "ImageGenToolCallParam",
    "ImageGenToolInputImageMaskParam",
    "ImageGenToolParam",
    "InlineSkillParam",
    "InlineSkillSourceParam",
    "InputFileContentParam",
    "InputImageContentParamAutoParam",
    "InputMessageContentListParam",
    "InputMessageParam",
    "InputParam",
    "InputTextContentParam",
    "ItemParam",
    "ItemReferenceParam",
    "KeyPressActionParam",
    "LocalEnvironmentParam",
    "LocalShellExecActionParam",
    "LocalShellToolCallOutputParam",
    "LocalShellToolCallParam",
    "LocalShellToolParam",
    "LocalSkillParam",
    "MCPApprovalRequestParam",
    "MCPApprovalResponseParam",
    "MCPListToolsParam",
    "MCPListToolsToolParam",
    "MCPToolAllowedToolsParam",
    "MCPToolCallParam",
    "MCPToolFilterParam",
    "MCPToolParam",
    "MCPToolRequireApprovalParam",
    "MCPToolRequireApprovalVariant1Param",
    "MoveParam",
    "NamespaceToolParam",
    "NamespaceToolParamToolParam",
    "OutputMessageContentParam",
    "ProgramItemParam",
    "ProgramOutputItemParam",
    "ProgramToolCallCallerInputParam",
    "ProgramToolCallCallerParam",
    "ProgrammaticToolCallingParam",
    "PromptParam",
    "RankingOptionsParam",
    "ReasoningParam",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseComputerToolCallParam",
    "ResponseCustomToolCallParam",
    "ResponseFileSearchToolCallParam",
    "ResponseFunctionToolCallParam",
    "ResponseInputItemParam",
    "ResponseOutputMessageParam",
    "ResponsePromptVariablesParam",
    "ResponsePromptVariablesValueParam",
    "ResponseReasoningItemParam",
    "ResponseStreamOptionsParam",
    "ResponseTextParam",
    "ResponseWebSearchToolCallParam",
    "ScreenshotParam",
    "ScrollParam",
    "SkillReferenceParam",
    "SpecificApplyPatchParam",
    "SpecificFunctionShellParam",
    "SpecificProgrammaticToolCallingParam",
    "SummaryTextContentParam",
    "TextResponseFormatConfigurationParam",
    "TextResponseFormatJsonSchemaParam",
    "ToolCallCallerInputParam",
    "ToolCallCallerParam",
    "ToolChoiceAllowedParam",
    "ToolChoiceCustomParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceMCPParam",
    "ToolChoiceParam",
    "ToolChoiceTypesParam",
    "ToolParam",
    "ToolSearchCallItemParam",
    "ToolSearchOutputItemParam",
    "ToolSearchToolParam",
    "ToolsArrayParam",
    "TypeParam",
    "WaitParam",
    "WebSearchActionFindParam",
    "WebSearchActionOpenPageParam",
    "WebSearchActionSearchParam",
    "WebSearchActionSearchSourceParam",
    "WebSearchApproximateLocationParam",
    "WebSearchPreviewToolParam",
    "WebSearchToolCallActionParam",
    "WebSearchToolFiltersParam",
    "WebSearchToolParam",
]


class AdditionalToolsItemParam(_t.TypedDict, total=False):
    """An object marked `type: "additional_tools"`."""

    id: str | None
    type: _t.Required[_t.Literal["additional_tools"]]
    role: _t.Required[_t.Literal["developer"]]
    tools: _t.Required[_c.Sequence[ToolParam]]


class ApplyPatchCreateFileOperationParam(_t.TypedDict, total=False):
    """An object marked `type: "create_file"`."""

    type: _t.Required[_t.Literal["create_file"]]
    path: _t.Required[str]
    """At least 1 characters."""
    diff: _t.Required[str]
    """At most 10,485,760 characters."""


class ApplyPatchDeleteFileOperationParam(_t.TypedDict, total=False):
    """An object marked `type: "delete_file"`."""

    type: _t.Required[_t.Literal["delete_file"]]
    path: _t.Required[str]
    """At least 1 characters."""


class ApplyPatchToolCallItemParam(_t.TypedDict, total=False):
    """An object marked `type: "apply_patch_call"`."""

    type: _t.Required[_t.Literal["apply_patch_call"]]
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None
    status: _t.Required[_models_responses.ApplyPatchCallStatusParam]
    operation: _t.Required[ApplyPatchOperationParam]


class ApplyPatchToolCallOutputItemParam(_t.TypedDict, total=False):
    """Whether you applied a file change, to be sent as an input item."""

    type: _t.Required[_t.Literal["apply_patch_call_output"]]
    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None
    status: _t.Required[_models_responses.ApplyPatchCallOutputStatusParam]
    output: str | None
    """At most 10,485,760 characters."""


class ApplyPatchToolParam(_t.TypedDict, total=False):
    """Lets the model create, update and delete files through patches."""

    type: _t.Required[_t.Literal["apply_patch"]]
    allowed_callers: _c.Sequence[_models_responses.CallableToolAllowedCaller] | None
    """At least 1 entries."""


class ApplyPatchUpdateFileOperationParam(_t.TypedDict, total=False):
    """An object marked `type: "update_file"`."""

    type: _t.Required[_t.Literal["update_file"]]
    path: _t.Required[str]
    """At least 1 characters."""
    diff: _t.Required[str]
    """At most 10,485,760 characters."""


class ApproximateLocationParam(_t.TypedDict, total=False):
    """An object marked `type: "approximate"`."""

    type: _t.Required[_t.Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class AutoCodeInterpreterToolParam(_t.TypedDict, total=False):
    """Has a container made for the code interpreter, with your files and limits."""

    type: _t.Required[_t.Literal["auto"]]
    file_ids: _c.Sequence[str]
    """At most 50 entries."""
    memory_limit: _models_responses.ContainerMemoryLimit | None
    network_policy: AutoCodeInterpreterToolParamNetworkPolicyParam


class ClickParam(_t.TypedDict, total=False):
    """An object marked `type: "click"`."""

    type: _t.Required[_t.Literal["click"]]
    button: _t.Required[_models_responses.ClickButtonType]
    x: _t.Required[int]
    y: _t.Required[int]
    keys: _c.Sequence[str] | None


class CodeInterpreterOutputImageParam(_t.TypedDict, total=False):
    """The URL of an image that code made during a code interpreter call."""

    type: _t.Required[_t.Literal["image"]]
    url: _t.Required[str]
    """A URL."""


class CodeInterpreterOutputLogsParam(_t.TypedDict, total=False):
    """The text logs that code wrote during a code interpreter call."""

    type: _t.Required[_t.Literal["logs"]]
    logs: _t.Required[str]


class CodeInterpreterToolParam(_t.TypedDict, total=False):
    """Lets the model run code in a container."""

    type: _t.Required[_t.Literal["code_interpreter"]]
    container: _t.Required[CodeInterpreterToolContainerParam]
    allowed_callers: _c.Sequence[_models_responses.CallableToolAllowedCaller] | None
    """At least 1 entries."""


class CompactionSummaryItemParam(_t.TypedDict, total=False):
    """A compaction item from an earlier response to pass back as input."""

    id: str | None
    type: _t.Required[_t.Literal["compaction"]]
    encrypted_content: _t.Required[str]
    """At most 10,485,760 characters."""


class CompactionTriggerItemParam(_t.TypedDict, total=False):
    """An object marked `type: "compaction_trigger"`."""

    type: _t.Required[_t.Literal["compaction_trigger"]]


class ComparisonFilterParam(_t.TypedDict, total=False):
    """Keeps only files whose attribute compares with a value as stated."""

    type: _t.Required[_t.Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """Default: `"eq"`."""
    key: _t.Required[str]
    value: _t.Required[str | float | bool | _c.Sequence[str | float]]


class CompoundFilterParam(_t.TypedDict, total=False):
    """Combines several attribute filters with `and` or `or`."""

    type: _t.Required[_t.Literal["and", "or"]]
    filters: _t.Required[_c.Sequence[CompoundFilterFilterParam]]


class ComputerCallOutputItemParam(_t.TypedDict, total=False):
    """A screenshot to send as the input item that answers a computer call."""

    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["computer_call_output"]]
    output: _t.Required[_params_shared.ComputerScreenshotImageParam | _models_shared.ComputerScreenshotImage]
    acknowledged_safety_checks: (
        _c.Sequence[_params_shared.ComputerCallSafetyCheckParam | _models_shared.ComputerCallSafetyCheckParam]
        | None
    )
    status: _models_responses.FunctionCallItemStatus | None


class ComputerToolParam(_t.TypedDict, total=False):
    """Lets the model ask for actions on a computer that you operate."""

    type: _t.Required[_t.Literal["computer"]]


class ComputerUsePreviewToolParam(_t.TypedDict, total=False):
    """The preview form of the computer tool, with the environment and display size."""

    type: _t.Required[_t.Literal["computer_use_preview"]]
    environment: _t.Required[_models_responses.ComputerEnvironment]
    display_width: _t.Required[int]
    display_height: _t.Required[int]


class ContainerAutoParam(_t.TypedDict, total=False):
    """Has a new container made for the shell tool, with its files, skills and network policy."""

    type: _t.Required[_t.Literal["container_auto"]]
    file_ids: _c.Sequence[str]
    """At most 50 entries."""
    memory_limit: _models_responses.ContainerMemoryLimit | None
    network_policy: ContainerAutoParamNetworkPolicyParam
    skills: _c.Sequence[ContainerAutoParamSkillParam]
    """At most 200 entries."""


class ContainerNetworkPolicyAllowlistParam(_t.TypedDict, total=False):
    """An object marked `type: "allowlist"`."""

    type: _t.Required[_t.Literal["allowlist"]]
    allowed_domains: _t.Required[_c.Sequence[str]]
    """At least 1 entries."""
    domain_secrets: _c.Sequence[
        ContainerNetworkPolicyDomainSecretParam | _models_responses.ContainerNetworkPolicyDomainSecretParam
    ]
    """At least 1 entries."""


class ContainerNetworkPolicyDisabledParam(_t.TypedDict, total=False):
    """An object marked `type: "disabled"`."""

    type: _t.Required[_t.Literal["disabled"]]


class ContainerNetworkPolicyDomainSecretParam(_t.TypedDict, total=False):
    """An object with `domain`, `name` and `value`."""

    domain: _t.Required[str]
    """At least 1 characters."""
    name: _t.Required[str]
    """At least 1 characters."""
    value: _t.Required[str]
    """From 1 to 10,485,760 characters."""


class ContainerReferenceParam(_t.TypedDict, total=False):
    """Uses an existing container for the shell tool, by ID."""

    type: _t.Required[_t.Literal["container_reference"]]
    container_id: _t.Required[str]


class ContextManagementParam(_t.TypedDict, total=False):
    """One rule for keeping a context small, such as compaction above a token threshold."""

    type: _t.Required[str]
    compact_threshold: int | None
    """At least 1,000."""


class ConversationReferenceParam(_t.TypedDict, total=False):
    """An object with `id`."""

    id: _t.Required[str]


class CoordParam(_t.TypedDict, total=False):
    """An object with `x` and `y`."""

    x: _t.Required[int]
    y: _t.Required[int]


class CustomGrammarFormatParam(_t.TypedDict, total=False):
    """An object marked `type: "grammar"`."""

    type: _t.Required[_t.Literal["grammar"]]
    syntax: _t.Required[_models_responses.GrammarSyntax]
    definition: _t.Required[str]


class CustomTextFormatParam(_t.TypedDict, total=False):
    """An object marked `type: "text"`."""

    type: _t.Required[_t.Literal["text"]]


class CustomToolCallOutputParam(_t.TypedDict, total=False):
    """What your custom tool returned for a call, to be sent back to the model."""

    type: _t.Required[_t.Literal["custom_tool_call_output"]]
    id: str
    call_id: _t.Required[str]
    caller: ToolCallCallerParam | None
    output: _t.Required[str | _c.Sequence[FunctionAndCustomToolCallOutputParam]]


class CustomToolParam(_t.TypedDict, total=False):
    """A tool of yours that takes free text, which a grammar can constrain."""

    type: _t.Required[_t.Literal["custom"]]
    name: _t.Required[str]
    description: str
    format: CustomToolParamFormatParam
    defer_loading: bool
    allowed_callers: _c.Sequence[_models_responses.CallableToolAllowedCaller] | None
    """At least 1 entries."""


class DirectToolCallCallerInputParam(_t.TypedDict, total=False):
    """An object marked `type: "direct"`."""

    type: _t.Required[_t.Literal["direct"]]


class DirectToolCallCallerParam(_t.TypedDict, total=False):
    """An object marked `type: "direct"`."""

    type: _t.Required[_t.Literal["direct"]]


class DoubleClickActionParam(_t.TypedDict, total=False):
    """An object marked `type: "double_click"`."""

    type: _t.Required[_t.Literal["double_click"]]
    x: _t.Required[int]
    y: _t.Required[int]
    keys: _t.Required[_c.Sequence[str] | None]


class DragParam(_t.TypedDict, total=False):
    """An object marked `type: "drag"`."""

    type: _t.Required[_t.Literal["drag"]]
    path: _t.Required[_c.Sequence[CoordParam | _models_responses.CoordParam]]
    keys: _c.Sequence[str] | None


class EasyInputMessageParam(_t.TypedDict, total=False):
    """An input message in short form, with a role and either plain text or content parts."""

    role: _t.Required[_t.Literal["user", "assistant", "system", "developer"]]
    content: _t.Required[str | InputMessageContentListParam]
    phase: _models_responses.MessagePhase | None
    type: _t.Literal["message"]
    id: str
    status: _t.Literal["in_progress", "completed", "incomplete"]


class FileSearchToolParam(_t.TypedDict, total=False):
    """Lets the model search the files in chosen vector stores."""

    type: _t.Required[_t.Literal["file_search"]]
    vector_store_ids: _t.Required[_c.Sequence[str]]
    max_num_results: int
    ranking_options: RankingOptionsParam | _models_responses.RankingOptions
    filters: FiltersParam | None


class FileSearchToolCallResultParam(_t.TypedDict, total=False):
    """One passage that a file search call found, with its file, text and score."""

    file_id: str
    text: str
    filename: str
    attributes: _models_responses.VectorStoreFileAttributes | None
    score: float


class FunctionCallOutputItemParam(_t.TypedDict, total=False):
    """What your function returned for a call, to be sent back to the model."""

    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["function_call_output"]]
    output: _t.Required[str | _c.Sequence[FunctionCallOutputItemParamOutputParam]]
    name: str | None
    """From 1 to 128 characters."""
    namespace: str | None
    """From 1 to 64 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    caller: ToolCallCallerParam | None
    status: _models_responses.FunctionCallItemStatus | None


class FunctionShellActionParam(_t.TypedDict, total=False):
    """An object with `commands`, `timeout_ms` and `max_output_length`."""

    commands: _t.Required[_c.Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class FunctionShellCallItemParam(_t.TypedDict, total=False):
    """An object marked `type: "shell_call"`."""

    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None
    type: _t.Required[_t.Literal["shell_call"]]
    action: _t.Required[FunctionShellActionParam | _models_responses.FunctionShellActionParam]
    status: _models_responses.FunctionShellCallItemStatus | None
    environment: FunctionShellCallItemParamEnvironmentParam | None


class FunctionShellCallOutputContentParam(_t.TypedDict, total=False):
    """An object with `stdout`, `stderr` and `outcome`."""

    stdout: _t.Required[str]
    """At most 10,485,760 characters."""
    stderr: _t.Required[str]
    """At most 10,485,760 characters."""
    outcome: _t.Required[FunctionShellCallOutputOutcomeParam]


class FunctionShellCallOutputExitOutcomeParam(_t.TypedDict, total=False):
    """An object marked `type: "exit"`."""

    type: _t.Required[_t.Literal["exit"]]
    exit_code: _t.Required[int]


class FunctionShellCallOutputItemParam(_t.TypedDict, total=False):
    """The results of a shell call that you ran, to be sent as an input item."""

    id: str | None
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    caller: ToolCallCallerParam | None
    type: _t.Required[_t.Literal["shell_call_output"]]
    output: _t.Required[
        _c.Sequence[FunctionShellCallOutputContentParam | _models_responses.FunctionShellCallOutputContentParam]
    ]
    status: _models_responses.FunctionShellCallItemStatus | None
    max_output_length: int | None


class FunctionShellCallOutputTimeoutOutcomeParam(_t.TypedDict, total=False):
    """An object marked `type: "timeout"`."""

    type: _t.Required[_t.Literal["timeout"]]


class FunctionShellToolParam(_t.TypedDict, total=False):
    """Lets the model run shell commands in a container or in your own environment."""

    type: _t.Required[_t.Literal["shell"]]
    environment: FunctionShellToolParamEnvironmentParam | None
    allowed_callers: _c.Sequence[_models_responses.CallableToolAllowedCaller] | None
    """At least 1 entries."""


class FunctionToolInputParam(_t.TypedDict, total=False):
    """One of your functions that the model may call, with a JSON schema for its parameters."""

    type: _t.Required[_t.Literal["function"]]
    name: _t.Required[str]
    description: str | None
    parameters: _t.Required[_c.Mapping[str, _t.Any] | None]
    output_schema: _c.Mapping[str, _t.Any] | None
    strict: _t.Required[bool | None]
    defer_loading: bool
    allowed_callers: _c.Sequence[_models_responses.CallableToolAllowedCaller] | None


class FunctionToolParam(_t.TypedDict, total=False):
    """An object marked `type: "function"`."""

    name: _t.Required[str]
    """From 1 to 128 characters. Matches `^[a-zA-Z0-9_-]+$`."""
    description: str | None
    parameters: _models_responses.EmptyModelParam | None
    strict: bool | None
    type: _t.Required[_t.Literal["function"]]
    output_schema: _c.Mapping[str, _t.Any] | None
    defer_loading: bool
    allowed_callers: _c.Sequence[_models_responses.CallableToolAllowedCaller] | None
    """At least 1 entries."""


class HybridSearchOptionsParam(_t.TypedDict, total=False):
    """An object with `embedding_weight` and `text_weight`."""

    embedding_weight: _t.Required[float]
    text_weight: _t.Required[float]


class ImageGenToolParam(_t.TypedDict, total=False):
    """Lets the model make or edit images, with the size, quality and format to use."""

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
    input_fidelity: _models_responses.InputFidelity | None
    input_image_mask: ImageGenToolInputImageMaskParam | _models_responses.ImageGenToolInputImageMask
    partial_images: int
    """From 0 to 3. Default: `0`."""
    action: _models_responses.ImageGenActionEnum


class ImageGenToolCallParam(_t.TypedDict, total=False):
    """An image generation call, with its status and the finished image."""

    type: _t.Required[_t.Literal["image_generation_call"]]
    id: _t.Required[str]
    status: _t.Required[_t.Literal["in_progress", "completed", "generating", "failed"]]
    result: _t.Required[str | None]


class ImageGenToolInputImageMaskParam(_t.TypedDict, total=False):
    """An object with `image_url` and `file_id`."""

    image_url: str
    file_id: str


class InlineSkillParam(_t.TypedDict, total=False):
    """A skill sent along in the request as a zip archive."""

    type: _t.Required[_t.Literal["inline"]]
    name: _t.Required[str]
    description: _t.Required[str]
    source: _t.Required[InlineSkillSourceParam | _models_responses.InlineSkillSourceParam]


class InlineSkillSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "base64"`."""

    type: _t.Required[_t.Literal["base64"]]
    media_type: _t.Required[_t.Literal["application/zip"]]
    data: _t.Required[str]
    """From 1 to 70,254,592 characters."""


class InputFileContentParam(_t.TypedDict, total=False):
    """An object marked `type: "input_file"`."""

    type: _t.Required[_t.Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    """At most 73,400,320 characters."""
    file_url: str | None
    """A URL."""
    detail: _models_responses.FileDetailEnum
    prompt_cache_breakpoint: (
        _params_chat.PromptCacheBreakpointParam | _models_chat.PromptCacheBreakpointParam | None
    )


class InputImageContentParamAutoParam(_t.TypedDict, total=False):
    """An object marked `type: "input_image"`."""

    type: _t.Required[_t.Literal["input_image"]]
    image_url: str | None
    """A URL. At most 20,971,520 characters."""
    file_id: str | None
    detail: _models_responses.DetailEnum | None
    prompt_cache_breakpoint: (
        _params_chat.PromptCacheBreakpointParam | _models_chat.PromptCacheBreakpointParam | None
    )


class InputMessageParam(_t.TypedDict, total=False):
    """An input message from a user, the system or a developer, as a list of content parts."""

    type: _t.Literal["message"]
    role: _t.Required[_t.Literal["user", "system", "developer"]]
    status: _t.Literal["in_progress", "completed", "incomplete"]
    content: _t.Required[InputMessageContentListParam]


class InputTextContentParam(_t.TypedDict, total=False):
    """An object marked `type: "input_text"`."""

    type: _t.Required[_t.Literal["input_text"]]
    text: _t.Required[str]
    """At most 10,485,760 characters."""
    prompt_cache_breakpoint: (
        _params_chat.PromptCacheBreakpointParam | _models_chat.PromptCacheBreakpointParam | None
    )


class ItemReferenceParam(_t.TypedDict, total=False):
    """Refers to an existing item by ID so that it need not be sent again."""

    type: _t.Literal["item_reference"] | None
    id: _t.Required[str]


class KeyPressActionParam(_t.TypedDict, total=False):
    """An object marked `type: "keypress"`."""

    type: _t.Required[_t.Literal["keypress"]]
    keys: _t.Required[_c.Sequence[str]]


class LocalEnvironmentParam(_t.TypedDict, total=False):
    """An object marked `type: "local"`."""

    type: _t.Required[_t.Literal["local"]]
    skills: _c.Sequence[LocalSkillParam | _models_responses.LocalSkillParam]
    """At most 200 entries."""


class LocalShellExecActionParam(_t.TypedDict, total=False):
    """An object marked `type: "exec"`."""

    type: _t.Required[_t.Literal["exec"]]
    command: _t.Required[_c.Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: _t.Required[_c.Mapping[str, str]]
    user: str | None


class LocalShellToolCallParam(_t.TypedDict, total=False):
    """A command that the model wants run in the local shell that you provide."""

    type: _t.Required[_t.Literal["local_shell_call"]]
    id: _t.Required[str]
    call_id: _t.Required[str]
    action: _t.Required[LocalShellExecActionParam | _models_responses.LocalShellExecAction]
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete"]]


class LocalShellToolCallOutputParam(_t.TypedDict, total=False):
    """The output of a local shell command, to be sent back to the model."""

    type: _t.Required[_t.Literal["local_shell_call_output"]]
    id: _t.Required[str]
    output: _t.Required[str]
    status: _t.Literal["in_progress", "completed", "incomplete"] | None


class LocalShellToolParam(_t.TypedDict, total=False):
    """Lets the model ask for commands in a local shell on your machine."""

    type: _t.Required[_t.Literal["local_shell"]]


class LocalSkillParam(_t.TypedDict, total=False):
    """An object with `name`, `description` and `path`."""

    name: _t.Required[str]
    description: _t.Required[str]
    path: _t.Required[str]


class MCPApprovalRequestParam(_t.TypedDict, total=False):
    """A request for your approval before a tool on an MCP server is called."""

    type: _t.Required[_t.Literal["mcp_approval_request"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    name: _t.Required[str]
    arguments: _t.Required[str]


class MCPApprovalResponseParam(_t.TypedDict, total=False):
    """Your decision on a requested MCP tool call, to be sent as an input item."""

    type: _t.Required[_t.Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: _t.Required[str]
    approve: _t.Required[bool]
    reason: str | None


class MCPListToolsParam(_t.TypedDict, total=False):
    """The tools that an MCP server offers, or the error met when listing them."""

    type: _t.Required[_t.Literal["mcp_list_tools"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    tools: _t.Required[_c.Sequence[MCPListToolsToolParam | _models_responses.MCPListToolsTool]]
    error: str | None


class MCPListToolsToolParam(_t.TypedDict, total=False):
    """One tool of an MCP server, with its description and input schema."""

    name: _t.Required[str]
    description: str | None
    input_schema: _t.Required[_c.Mapping[str, _t.Any]]
    annotations: _c.Mapping[str, _t.Any] | None


class MCPToolParam(_t.TypedDict, total=False):
    """Connects the model to an MCP server, by URL, hosted connector or tunnel."""

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
    allowed_tools: MCPToolAllowedToolsParam | None
    allowed_callers: _c.Sequence[_models_responses.CallableToolAllowedCaller] | None
    """At least 1 entries."""
    require_approval: MCPToolRequireApprovalParam | None
    """Default: `"always"`."""
    defer_loading: bool


class MCPToolCallParam(_t.TypedDict, total=False):
    """A call of a tool on an MCP server, with its arguments and its output or error."""

    type: _t.Required[_t.Literal["mcp_call"]]
    id: _t.Required[str]
    server_label: _t.Required[str]
    name: _t.Required[str]
    arguments: _t.Required[str]
    output: str | None
    error: str | None
    status: _models_responses.MCPToolCallStatus
    approval_request_id: str | None


class MCPToolFilterParam(_t.TypedDict, total=False):
    """An object with `tool_names` and `read_only`."""

    tool_names: _c.Sequence[str]
    read_only: bool


class MCPToolRequireApprovalVariant1Param(_t.TypedDict, total=False):
    """An object with `always` and `never`."""

    always: MCPToolFilterParam | _models_responses.MCPToolFilter
    never: MCPToolFilterParam | _models_responses.MCPToolFilter


class MoveParam(_t.TypedDict, total=False):
    """An object marked `type: "move"`."""

    type: _t.Required[_t.Literal["move"]]
    x: _t.Required[int]
    y: _t.Required[int]
    keys: _c.Sequence[str] | None


class NamespaceToolParam(_t.TypedDict, total=False):
    """Groups several function and custom tools under one name."""

    type: _t.Required[_t.Literal["namespace"]]
    name: _t.Required[str]
    """At least 1 characters."""
    description: _t.Required[str]
    """At least 1 characters."""
    tools: _t.Required[_c.Sequence[NamespaceToolParamToolParam]]
    """At least 1 entries."""


class ProgramItemParam(_t.TypedDict, total=False):
    """An object marked `type: "program"`."""

    id: _t.Required[str]
    type: _t.Required[_t.Literal["program"]]
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    code: _t.Required[str]
    """At most 10,485,760 characters."""
    fingerprint: _t.Required[str]
    """At most 10,485,760 characters."""


class ProgramOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "program_output"`."""

    id: _t.Required[str]
    type: _t.Required[_t.Literal["program_output"]]
    call_id: _t.Required[str]
    """From 1 to 64 characters."""
    result: _t.Required[str]
    """At most 10,485,760 characters."""
    status: _t.Required[_models_responses.ProgramOutputItemStatus]


class ProgramToolCallCallerInputParam(_t.TypedDict, total=False):
    """An object marked `type: "program"`."""

    type: _t.Required[_t.Literal["program"]]
    caller_id: _t.Required[str]


class ProgramToolCallCallerParam(_t.TypedDict, total=False):
    """An object marked `type: "program"`."""

    type: _t.Required[_t.Literal["program"]]
    caller_id: _t.Required[str]
    """From 1 to 64 characters."""


class ProgrammaticToolCallingParam(_t.TypedDict, total=False):
    """Lets the model call tools from a program that it writes."""

    type: _t.Required[_t.Literal["programmatic_tool_calling"]]


class PromptParam(_t.TypedDict, total=False):
    """A stored prompt to use, by ID and version, with values for its variables."""

    id: _t.Required[str]
    version: str | None
    variables: ResponsePromptVariablesParam | None


class RankingOptionsParam(_t.TypedDict, total=False):
    """How file search ranks its results and which score is too low to keep."""

    ranker: _models_responses.RankerVersionType
    score_threshold: float
    hybrid_search: HybridSearchOptionsParam | _models_responses.HybridSearchOptions


class ReasoningParam(_t.TypedDict, total=False):
    """How much a model should reason and what it shows of that reasoning."""

    mode: _models_responses.ReasoningModeEnum
    effort: _models_shared.ReasoningEffort | None
    summary: _t.Literal["auto", "concise", "detailed"] | None
    context: _t.Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: _t.Literal["auto", "concise", "detailed"] | None
    """Deprecated."""


class ResponseCodeInterpreterToolCallParam(_t.TypedDict, total=False):
    """Code that the model ran in a container, with its outputs and status."""

    type: _t.Required[_t.Literal["code_interpreter_call"]]
    id: _t.Required[str]
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: _t.Required[str]
    code: _t.Required[str | None]
    outputs: _t.Required[_c.Sequence[CodeInterpreterToolCallOutputParam] | None]


class ResponseComputerToolCallParam(_t.TypedDict, total=False):
    """One or more actions that the model wants performed on a computer."""

    type: _t.Required[_t.Literal["computer_call"]]
    id: _t.Required[str]
    call_id: _t.Required[str]
    action: ComputerActionParam
    actions: ComputerActionListParam
    pending_safety_checks: _t.Required[
        _c.Sequence[_params_shared.ComputerCallSafetyCheckParam | _models_shared.ComputerCallSafetyCheckParam]
    ]
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete"]]


class ResponseCustomToolCallParam(_t.TypedDict, total=False):
    """The model's call of one of your custom tools, with its input as free text."""

    type: _t.Required[_t.Literal["custom_tool_call"]]
    id: str
    call_id: _t.Required[str]
    caller: ToolCallCallerInputParam | None
    namespace: str
    name: _t.Required[str]
    input: _t.Required[str]


class ResponseFileSearchToolCallParam(_t.TypedDict, total=False):
    """A search over vector stores, with its queries and, on request, its results."""

    id: _t.Required[str]
    type: _t.Required[_t.Literal["file_search_call"]]
    status: _t.Required[_t.Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: _t.Required[_c.Sequence[str]]
    results: _c.Sequence[FileSearchToolCallResultParam | _models_responses.FileSearchToolCallResult] | None


class ResponseFunctionToolCallParam(_t.TypedDict, total=False):
    """The model's call of one of your functions, with its arguments as a JSON string."""

    id: str
    type: _t.Required[_t.Literal["function_call"]]
    call_id: _t.Required[str]
    caller: ToolCallCallerInputParam | None
    namespace: str
    name: _t.Required[str]
    arguments: _t.Required[str]
    status: _t.Literal["in_progress", "completed", "incomplete"]


class ResponseOutputMessageParam(_t.TypedDict, total=False):
    """A message that the model wrote, with its content parts and status."""

    id: _t.Required[str]
    type: _t.Required[_t.Literal["message"]]
    role: _t.Required[_t.Literal["assistant"]]
    content: _t.Required[_c.Sequence[OutputMessageContentParam]]
    phase: _models_responses.MessagePhase | None
    status: _t.Required[_t.Literal["in_progress", "completed", "incomplete"]]


class ResponseReasoningItemParam(_t.TypedDict, total=False):
    """A model's reasoning, as summaries and, where available, full or encrypted content."""

    type: _t.Required[_t.Literal["reasoning"]]
    id: _t.Required[str]
    encrypted_content: str | None
    summary: _t.Required[_c.Sequence[SummaryTextContentParam | _models_responses.SummaryTextContent]]
    content: _c.Sequence[_params_shared.ReasoningTextContentParam | _models_shared.ReasoningTextContent]
    status: _t.Literal["in_progress", "completed", "incomplete"]


class ResponseStreamOptionsParam(_t.TypedDict, total=False):
    """An object with `include_obfuscation`."""

    include_obfuscation: bool


class ResponseTextParam(_t.TypedDict, total=False):
    """The format and verbosity of the text that a model writes in a response."""

    format: TextResponseFormatConfigurationParam
    verbosity: _models_chat.Verbosity | None


class ResponseWebSearchToolCallParam(_t.TypedDict, total=False):
    """A web search call, with the action that was taken and its status."""

    id: _t.Required[str]
    type: _t.Required[_t.Literal["web_search_call"]]
    status: _t.Required[_t.Literal["in_progress", "searching", "completed", "failed"]]
    action: _t.Required[WebSearchToolCallActionParam]


class ScreenshotParam(_t.TypedDict, total=False):
    """An object marked `type: "screenshot"`."""

    type: _t.Required[_t.Literal["screenshot"]]


class ScrollParam(_t.TypedDict, total=False):
    """An object marked `type: "scroll"`."""

    type: _t.Required[_t.Literal["scroll"]]
    x: _t.Required[int]
    y: _t.Required[int]
    scroll_x: _t.Required[int]
    scroll_y: _t.Required[int]
    keys: _c.Sequence[str] | None


class SkillReferenceParam(_t.TypedDict, total=False):
    """Refers to an uploaded skill by ID and, optionally, version."""

    type: _t.Required[_t.Literal["skill_reference"]]
    skill_id: _t.Required[str]
    """From 1 to 64 characters."""
    version: str


class SpecificApplyPatchParam(_t.TypedDict, total=False):
    """An object marked `type: "apply_patch"`."""

    type: _t.Required[_t.Literal["apply_patch"]]


class SpecificFunctionShellParam(_t.TypedDict, total=False):
    """An object marked `type: "shell"`."""

    type: _t.Required[_t.Literal["shell"]]


class SpecificProgrammaticToolCallingParam(_t.TypedDict, total=False):
    """An object marked `type: "programmatic_tool_calling"`."""

    type: _t.Required[_t.Literal["programmatic_tool_calling"]]


class SummaryTextContentParam(_t.TypedDict, total=False):
    """A piece of a summary of the model's reasoning."""

    type: _t.Required[_t.Literal["summary_text"]]
    text: _t.Required[str]


class TextResponseFormatJsonSchemaParam(_t.TypedDict, total=False):
    """Makes the text of a response follow a named JSON schema."""

    type: _t.Required[_t.Literal["json_schema"]]
    description: str
    name: _t.Required[str]
    schema: _t.Required[_models_chat.ResponseFormatJsonSchemaSchema]
    strict: bool | None
    """Default: `false`."""


class ToolChoiceAllowedParam(_t.TypedDict, total=False):
    """Limits the model to a subset of its tools."""

    type: _t.Required[_t.Literal["allowed_tools"]]
    mode: _t.Required[_t.Literal["auto", "required"]]
    tools: _t.Required[_c.Sequence[_c.Mapping[str, _t.Any]]]


class ToolChoiceCustomParam(_t.TypedDict, total=False):
    """Makes the model call one named custom tool."""

    type: _t.Required[_t.Literal["custom"]]
    name: _t.Required[str]


class ToolChoiceFunctionParam(_t.TypedDict, total=False):
    """Makes the model call one named function."""

    type: _t.Required[_t.Literal["function"]]
    name: _t.Required[str]


class ToolChoiceMCPParam(_t.TypedDict, total=False):
    """Makes the model use one MCP server, or one tool of it."""

    type: _t.Required[_t.Literal["mcp"]]
    server_label: _t.Required[str]
    name: str | None


class ToolChoiceTypesParam(_t.TypedDict, total=False):
    """Makes the model use one hosted tool, chosen by its type."""

    type: _t.Required[
        _t.Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use",
        "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    ]


class ToolSearchCallItemParam(_t.TypedDict, total=False):
    """An object marked `type: "tool_search_call"`."""

    id: str | None
    call_id: str | None
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["tool_search_call"]]
    execution: _models_responses.ToolSearchExecutionType
    arguments: _t.Required[_models_responses.EmptyModelParam]
    status: _models_responses.FunctionCallItemStatus | None


class ToolSearchOutputItemParam(_t.TypedDict, total=False):
    """An object marked `type: "tool_search_output"`."""

    id: str | None
    call_id: str | None
    """From 1 to 64 characters."""
    type: _t.Required[_t.Literal["tool_search_output"]]
    execution: _models_responses.ToolSearchExecutionType
    tools: _t.Required[_c.Sequence[ToolParam]]
    status: _models_responses.FunctionCallItemStatus | None


class ToolSearchToolParam(_t.TypedDict, total=False):
    """Lets the model find and load deferred tools when it needs them."""

    type: _t.Required[_t.Literal["tool_search"]]
    execution: _models_responses.ToolSearchExecutionType
    description: str | None
    parameters: _models_responses.EmptyModelParam | None


class TypeParam(_t.TypedDict, total=False):
    """An object marked `type: "type"`."""

    type: _t.Required[_t.Literal["type"]]
    text: _t.Required[str]


class WaitParam(_t.TypedDict, total=False):
    """An object marked `type: "wait"`."""

    type: _t.Required[_t.Literal["wait"]]


class WebSearchActionFindParam(_t.TypedDict, total=False):
    """A search for a pattern within one web page."""

    type: _t.Required[_t.Literal["find_in_page"]]
    url: _t.Required[str]
    """A URL."""
    pattern: _t.Required[str]


class WebSearchActionOpenPageParam(_t.TypedDict, total=False):
    """The opening of one web page during a web search call."""

    type: _t.Required[_t.Literal["open_page"]]
    url: str | None
    """A URL."""


class WebSearchActionSearchParam(_t.TypedDict, total=False):
    """A web search, with its queries and the sources that it found."""

    type: _t.Required[_t.Literal["search"]]
    query: str
    """Deprecated."""
    queries: _c.Sequence[str]
    sources: _c.Sequence[WebSearchActionSearchSourceParam | _models_responses.WebSearchActionSearchSource]


class WebSearchActionSearchSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "url"`."""

    type: _t.Required[_t.Literal["url"]]
    url: _t.Required[str]
    """A URL."""


class WebSearchApproximateLocationParam(_t.TypedDict, total=False):
    """An object marked `type: "approximate"`."""

    type: _t.Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class WebSearchPreviewToolParam(_t.TypedDict, total=False):
    """The preview form of the web search tool, which has no domain filter."""

    type: _t.Required[_t.Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Default: `"web_search_preview"`."""
    user_location: ApproximateLocationParam | _models_responses.ApproximateLocation | None
    search_context_size: _models_responses.SearchContextSize
    search_content_types: _c.Sequence[_models_responses.SearchContentType]


class WebSearchToolParam(_t.TypedDict, total=False):
    """Lets the model search the web, near a location or within chosen domains if you wish."""

    type: _t.Required[_t.Literal["web_search", "web_search_2025_08_26"]]
    """Default: `"web_search"`."""
    filters: WebSearchToolFiltersParam | _models_responses.WebSearchToolFilters | None
    user_location: WebSearchApproximateLocationParam | _models_responses.WebSearchApproximateLocation | None
    search_context_size: _t.Literal["low", "medium", "high"]
    """Default: `"medium"`."""


class WebSearchToolFiltersParam(_t.TypedDict, total=False):
    """An object with `allowed_domains`."""

    allowed_domains: _c.Sequence[str] | None
    """Default: `[]`."""


if _t.TYPE_CHECKING:
    ApplyPatchOperationParam: _t.TypeAlias = (
        ApplyPatchCreateFileOperationParam | _models_responses.ApplyPatchCreateFileOperationParam
        | ApplyPatchDeleteFileOperationParam | _models_responses.ApplyPatchDeleteFileOperationParam
        | ApplyPatchUpdateFileOperationParam | _models_responses.ApplyPatchUpdateFileOperationParam
    )
    AutoCodeInterpreterToolParamNetworkPolicyParam: _t.TypeAlias = (
        ContainerNetworkPolicyDisabledParam | _models_responses.ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyAllowlistParam | _models_responses.ContainerNetworkPolicyAllowlistParam
    )
    CodeInterpreterToolCallOutputParam: _t.TypeAlias = (
        CodeInterpreterOutputLogsParam | _models_responses.CodeInterpreterOutputLogs
        | CodeInterpreterOutputImageParam | _models_responses.CodeInterpreterOutputImage
    )
    CodeInterpreterToolContainerParam: _t.TypeAlias = (
        str | AutoCodeInterpreterToolParam | _models_responses.AutoCodeInterpreterToolParam
    )
    CompoundFilterFilterParam: _t.TypeAlias = (
        ComparisonFilterParam | _models_responses.ComparisonFilter | CompoundFilterParam
        | _models_responses.CompoundFilter
    )
    ComputerActionParam: _t.TypeAlias = (
        ClickParam | _models_responses.ClickParam | DoubleClickActionParam | _models_responses.DoubleClickAction
        | DragParam | _models_responses.DragParam | KeyPressActionParam | _models_responses.KeyPressAction
        | MoveParam | _models_responses.MoveParam | ScreenshotParam | _models_responses.ScreenshotParam
        | ScrollParam | _models_responses.ScrollParam | TypeParam | _models_responses.TypeParam | WaitParam
        | _models_responses.WaitParam
    )
    ContainerAutoParamNetworkPolicyParam: _t.TypeAlias = (
        ContainerNetworkPolicyDisabledParam | _models_responses.ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyAllowlistParam | _models_responses.ContainerNetworkPolicyAllowlistParam
    )
    ContainerAutoParamSkillParam: _t.TypeAlias = (
        SkillReferenceParam | _models_responses.SkillReferenceParam | InlineSkillParam
        | _models_responses.InlineSkillParam
    )
    ConversationParam: _t.TypeAlias = (
        str | ConversationReferenceParam | _models_responses.ConversationReferenceParam
    )
    CustomToolParamFormatParam: _t.TypeAlias = (
        CustomTextFormatParam | _models_responses.CustomTextFormatParam | CustomGrammarFormatParam
        | _models_responses.CustomGrammarFormatParam
    )
    FiltersParam: _t.TypeAlias = (
        ComparisonFilterParam | _models_responses.ComparisonFilter | CompoundFilterParam
        | _models_responses.CompoundFilter
    )
    FunctionAndCustomToolCallOutputParam: _t.TypeAlias = (
        _params_shared.InputTextContentInputParam | _models_shared.InputTextContent
        | _params_shared.InputImageContentParam | _models_shared.InputImageContent
        | _params_shared.InputFileContentInputParam | _models_shared.InputFileContent
    )
    FunctionCallOutputItemParamOutputParam: _t.TypeAlias = (
        InputTextContentParam | _models_responses.InputTextContentParam | InputImageContentParamAutoParam
        | _models_responses.InputImageContentParamAutoParam | InputFileContentParam
        | _models_responses.InputFileContentParam
    )
    FunctionShellCallItemParamEnvironmentParam: _t.TypeAlias = (
        LocalEnvironmentParam | _models_responses.LocalEnvironmentParam | ContainerReferenceParam
        | _models_responses.ContainerReferenceParam
    )
    FunctionShellCallOutputOutcomeParam: _t.TypeAlias = (
        FunctionShellCallOutputTimeoutOutcomeParam | _models_responses.FunctionShellCallOutputTimeoutOutcomeParam
        | FunctionShellCallOutputExitOutcomeParam | _models_responses.FunctionShellCallOutputExitOutcomeParam
    )
    FunctionShellToolParamEnvironmentParam: _t.TypeAlias = (
        ContainerAutoParam | _models_responses.ContainerAutoParam | LocalEnvironmentParam
        | _models_responses.LocalEnvironmentParam | ContainerReferenceParam
        | _models_responses.ContainerReferenceParam
    )
    InputMessageContentListParam: _t.TypeAlias = _c.Sequence[_params_shared.InputContentParam]
    ItemParam: _t.TypeAlias = (
        InputMessageParam | _models_responses.InputMessage | ResponseOutputMessageParam
        | _models_responses.ResponseOutputMessage | ResponseFileSearchToolCallParam
        | _models_responses.ResponseFileSearchToolCall | ResponseComputerToolCallParam
        | _models_responses.ResponseComputerToolCall | ComputerCallOutputItemParam
        | _models_responses.ComputerCallOutputItemParam | ResponseWebSearchToolCallParam
        | _models_responses.ResponseWebSearchToolCall | ResponseFunctionToolCallParam
        | _models_responses.ResponseFunctionToolCall | FunctionCallOutputItemParam
        | _models_responses.FunctionCallOutputItemParam | ToolSearchCallItemParam
        | _models_responses.ToolSearchCallItemParam | ToolSearchOutputItemParam
        | _models_responses.ToolSearchOutputItemParam | AdditionalToolsItemParam
        | _models_responses.AdditionalToolsItemParam | ResponseReasoningItemParam
        | _models_responses.ResponseReasoningItem | CompactionSummaryItemParam
        | _models_responses.CompactionSummaryItemParam | ImageGenToolCallParam | _models_responses.ImageGenToolCall
        | ResponseCodeInterpreterToolCallParam | _models_responses.ResponseCodeInterpreterToolCall
        | LocalShellToolCallParam | _models_responses.LocalShellToolCall | LocalShellToolCallOutputParam
        | _models_responses.LocalShellToolCallOutput | FunctionShellCallItemParam
        | _models_responses.FunctionShellCallItemParam | FunctionShellCallOutputItemParam
        | _models_responses.FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam
        | _models_responses.ApplyPatchToolCallItemParam | ApplyPatchToolCallOutputItemParam
        | _models_responses.ApplyPatchToolCallOutputItemParam | MCPListToolsParam | _models_responses.MCPListTools
        | MCPApprovalRequestParam | _models_responses.MCPApprovalRequest | MCPApprovalResponseParam
        | _models_responses.MCPApprovalResponse | MCPToolCallParam | _models_responses.MCPToolCall
        | CustomToolCallOutputParam | _models_responses.CustomToolCallOutput | ResponseCustomToolCallParam
        | _models_responses.ResponseCustomToolCall
    )
    MCPToolAllowedToolsParam: _t.TypeAlias = (
        _c.Sequence[str] | MCPToolFilterParam | _models_responses.MCPToolFilter
    )
    MCPToolRequireApprovalParam: _t.TypeAlias = (
        MCPToolRequireApprovalVariant1Param | _models_responses.MCPToolRequireApprovalVariant1
        | _t.Literal["always", "never"]
    )
    NamespaceToolParamToolParam: _t.TypeAlias = (
        FunctionToolParam | _models_responses.FunctionToolParam | CustomToolParam
        | _models_responses.CustomToolParam
    )
    OutputMessageContentParam: _t.TypeAlias = (
        _params_shared.OutputTextContentParam | _models_shared.OutputTextContent
        | _params_shared.ResponseOutputRefusalParam | _models_shared.ResponseOutputRefusal
    )
    ResponsePromptVariablesValueParam: _t.TypeAlias = (
        str | _params_shared.InputTextContentInputParam | _models_shared.InputTextContent
        | _params_shared.InputImageContentParam | _models_shared.InputImageContent
        | _params_shared.InputFileContentInputParam | _models_shared.InputFileContent
    )
    TextResponseFormatConfigurationParam: _t.TypeAlias = (
        _params_chat.ResponseFormatTextParam | _models_chat.ResponseFormatText | TextResponseFormatJsonSchemaParam
        | _models_responses.TextResponseFormatJsonSchema | _params_chat.ResponseFormatJsonObjectParam
        | _models_chat.ResponseFormatJsonObject
    )
    ToolParam: _t.TypeAlias = (
        FunctionToolInputParam | _models_responses.FunctionTool | FileSearchToolParam
        | _models_responses.FileSearchTool | ComputerToolParam | _models_responses.ComputerTool
        | ComputerUsePreviewToolParam | _models_responses.ComputerUsePreviewTool | WebSearchToolParam
        | _models_responses.WebSearchTool | MCPToolParam | _models_responses.MCPTool | CodeInterpreterToolParam
        | _models_responses.CodeInterpreterTool | ProgrammaticToolCallingParam
        | _models_responses.ProgrammaticToolCallingParam | ImageGenToolParam | _models_responses.ImageGenTool
        | LocalShellToolParam | _models_responses.LocalShellToolParam | FunctionShellToolParam
        | _models_responses.FunctionShellToolParam | CustomToolParam | _models_responses.CustomToolParam
        | NamespaceToolParam | _models_responses.NamespaceToolParam | ToolSearchToolParam
        | _models_responses.ToolSearchToolParam | WebSearchPreviewToolParam | _models_responses.WebSearchPreviewTool
        | ApplyPatchToolParam | _models_responses.ApplyPatchToolParam
    )
    ToolCallCallerInputParam: _t.TypeAlias = (
        DirectToolCallCallerInputParam | _models_responses.DirectToolCallCaller | ProgramToolCallCallerInputParam
        | _models_responses.ProgramToolCallCaller
    )
    ToolCallCallerParam: _t.TypeAlias = (
        DirectToolCallCallerParam | _models_responses.DirectToolCallCallerParam | ProgramToolCallCallerParam
        | _models_responses.ProgramToolCallCallerParam
    )
    ToolChoiceParam: _t.TypeAlias = (
        _models_responses.ToolChoiceOptions | ToolChoiceAllowedParam | _models_responses.ToolChoiceAllowed
        | ToolChoiceTypesParam | _models_responses.ToolChoiceTypes | ToolChoiceFunctionParam
        | _models_responses.ToolChoiceFunction | ToolChoiceMCPParam | _models_responses.ToolChoiceMCP
        | ToolChoiceCustomParam | _models_responses.ToolChoiceCustom | SpecificProgrammaticToolCallingParam
        | _models_responses.SpecificProgrammaticToolCallingParam | SpecificApplyPatchParam
        | _models_responses.SpecificApplyPatchParam | SpecificFunctionShellParam
        | _models_responses.SpecificFunctionShellParam
    )
    WebSearchToolCallActionParam: _t.TypeAlias = (
        WebSearchActionSearchParam | _models_responses.WebSearchActionSearch | WebSearchActionOpenPageParam
        | _models_responses.WebSearchActionOpenPage | WebSearchActionFindParam
        | _models_responses.WebSearchActionFind
    )
    ComputerActionListParam: _t.TypeAlias = _c.Sequence[ComputerActionParam]
    ResponseInputItemParam: _t.TypeAlias = (
        EasyInputMessageParam | _models_responses.EasyInputMessage | ItemParam | CompactionTriggerItemParam
        | _models_responses.CompactionTriggerItemParam | ItemReferenceParam | _models_responses.ItemReferenceParam
        | ProgramItemParam | _models_responses.ProgramItemParam | ProgramOutputItemParam
        | _models_responses.ProgramOutputItemParam | _models_responses.ItemField | _models_responses.ItemResource
        | _models_responses.ResponseOutputItem
    )
    ResponsePromptVariablesParam: _t.TypeAlias = _c.Mapping[str, ResponsePromptVariablesValueParam]
    ToolsArrayParam: _t.TypeAlias = _c.Sequence[ToolParam]
    InputParam: _t.TypeAlias = str | _c.Sequence[ResponseInputItemParam]
else:
    ApplyPatchOperationParam = _t.Any
    AutoCodeInterpreterToolParamNetworkPolicyParam = _t.Any
    CodeInterpreterToolCallOutputParam = _t.Any
    CodeInterpreterToolContainerParam = _t.Any
    CompoundFilterFilterParam = _t.Any
    ComputerActionParam = _t.Any
    ContainerAutoParamNetworkPolicyParam = _t.Any
    ContainerAutoParamSkillParam = _t.Any
    ConversationParam = _t.Any
    CustomToolParamFormatParam = _t.Any
    FiltersParam = _t.Any
    FunctionAndCustomToolCallOutputParam = _t.Any
    FunctionCallOutputItemParamOutputParam = _t.Any
    FunctionShellCallItemParamEnvironmentParam = _t.Any
    FunctionShellCallOutputOutcomeParam = _t.Any
    FunctionShellToolParamEnvironmentParam = _t.Any
    InputMessageContentListParam = _t.Any
    ItemParam = _t.Any
    MCPToolAllowedToolsParam = _t.Any
    MCPToolRequireApprovalParam = _t.Any
    NamespaceToolParamToolParam = _t.Any
    OutputMessageContentParam = _t.Any
    ResponsePromptVariablesValueParam = _t.Any
    TextResponseFormatConfigurationParam = _t.Any
    ToolParam = _t.Any
    ToolCallCallerInputParam = _t.Any
    ToolCallCallerParam = _t.Any
    ToolChoiceParam = _t.Any
    WebSearchToolCallActionParam = _t.Any
    ComputerActionListParam = _t.Any
    ResponseInputItemParam = _t.Any
    ResponsePromptVariablesParam = _t.Any
    ToolsArrayParam = _t.Any
    InputParam = _t.Any
