"""The models of `conversations`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.responses import (
        AdditionalTools,
        ApplyPatchToolCall,
        ApplyPatchToolCallOutput,
        CompactionBody,
        ComputerToolCallOutputResource,
        ConversationMessage,
        CustomToolCallOutput,
        FunctionShellCall,
        FunctionShellCallOutput,
        FunctionToolCallOutputResource,
        FunctionToolCallResource,
        ImageGenToolCall,
        LocalShellToolCall,
        LocalShellToolCallOutput,
        MCPApprovalRequest,
        MCPApprovalResponseResource,
        MCPListTools,
        MCPToolCall,
        Program,
        ProgramOutput,
        ResponseCodeInterpreterToolCall,
        ResponseComputerToolCall,
        ResponseCustomToolCall,
        ResponseFileSearchToolCall,
        ResponseInputItem,
        ResponseReasoningItem,
        ResponseWebSearchToolCall,
        ToolSearchCall,
        ToolSearchOutput,
    )
    from openai_core.generated.models.shared import (
        Metadata,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "AdditionalTools": "responses",
            "ApplyPatchToolCall": "responses",
            "ApplyPatchToolCallOutput": "responses",
            "CompactionBody": "responses",
            "ComputerToolCallOutputResource": "responses",
            "ConversationMessage": "responses",
            "CustomToolCallOutput": "responses",
            "FunctionShellCall": "responses",
            "FunctionShellCallOutput": "responses",
            "FunctionToolCallOutputResource": "responses",
            "FunctionToolCallResource": "responses",
            "ImageGenToolCall": "responses",
            "LocalShellToolCall": "responses",
            "LocalShellToolCallOutput": "responses",
            "MCPApprovalRequest": "responses",
            "MCPApprovalResponseResource": "responses",
            "MCPListTools": "responses",
            "MCPToolCall": "responses",
            "Metadata": "shared",
            "Program": "responses",
            "ProgramOutput": "responses",
            "ResponseCodeInterpreterToolCall": "responses",
            "ResponseComputerToolCall": "responses",
            "ResponseCustomToolCall": "responses",
            "ResponseFileSearchToolCall": "responses",
            "ResponseInputItem": "responses",
            "ResponseReasoningItem": "responses",
            "ResponseWebSearchToolCall": "responses",
            "ToolSearchCall": "responses",
            "ToolSearchOutput": "responses",
        },
    )

__all__ = [
    "Conversation",
    "ConversationItem",
    "ConversationItemList",
    "CreateConversationBody",
    "CreateConversationItemsRequest",
    "UpdateConversationBody",
]


@_define
class Conversation(_Model):
    """A stored conversation that items can be added to over time."""

    id: str
    object: _t.Literal["conversation"] = "conversation"
    metadata: _t.Any
    created_at: int
    """Unix seconds."""


@_define
class ConversationItemList(_Model):
    """One page of the items in a conversation."""

    object: _t.Literal["list"] = "list"
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str

    _nested = {
        "data": _each("ConversationItem"),
    }


@_define
class CreateConversationBody(_Model):
    """An object with `metadata` and `items`."""

    metadata: Metadata | None = None
    items: list[ResponseInputItem] | None = None
    """At most 20 entries."""

    _nested = {
        "items": _each("ResponseInputItem"),
    }
    _nullable = frozenset({"items", "metadata"})


@_define
class CreateConversationItemsRequest(_Model):
    """An object with `items`."""

    items: list[ResponseInputItem]
    """At most 20 entries."""

    _nested = {
        "items": _each("ResponseInputItem"),
    }


@_define
class UpdateConversationBody(_Model):
    """An object with `metadata`."""

    metadata: Metadata | None


if _t.TYPE_CHECKING:
    ConversationItem: _t.TypeAlias = (
        ConversationMessage | FunctionToolCallResource | FunctionToolCallOutputResource | ResponseFileSearchToolCall
        | ResponseWebSearchToolCall | ImageGenToolCall | ResponseComputerToolCall | ComputerToolCallOutputResource
        | ToolSearchCall | ToolSearchOutput | AdditionalTools | ResponseReasoningItem | Program | ProgramOutput
        | CompactionBody | ResponseCodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput
        | FunctionShellCall | FunctionShellCallOutput | ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPListTools
        | MCPApprovalRequest | MCPApprovalResponseResource | MCPToolCall | ResponseCustomToolCall
        | CustomToolCallOutput
    )
    """Any item that a conversation can hold. Told apart by `type`."""
else:
    ConversationItem = _Choice(
        __name__,
        "ConversationItem",
        tag="type",
        table={
            "message": "ConversationMessage",
            "function_call": "FunctionToolCallResource",
            "function_call_output": "FunctionToolCallOutputResource",
            "file_search_call": "ResponseFileSearchToolCall",
            "web_search_call": "ResponseWebSearchToolCall",
            "image_generation_call": "ImageGenToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "reasoning": "ResponseReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
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
