"""The models of `beta_assistants`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.chat import (
        FunctionObject,
        ResponseFormatJsonObject,
        ResponseFormatJsonSchema,
        ResponseFormatText,
    )
    from openai_core.generated.models.shared import (
        Metadata,
        ReasoningEffort,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "FunctionObject": "chat",
            "Metadata": "shared",
            "ReasoningEffort": "shared",
            "ResponseFormatJsonObject": "chat",
            "ResponseFormatJsonSchema": "chat",
            "ResponseFormatText": "chat",
        },
    )

__all__ = [
    "Assistant",
    "AssistantDeleted",
    "AssistantObjectTool",
    "AssistantObjectToolResources",
    "AssistantObjectToolResourcesCodeInterpreter",
    "AssistantObjectToolResourcesFileSearch",
    "AssistantToolsCode",
    "AssistantToolsFileSearch",
    "AssistantToolsFileSearchFileSearch",
    "AssistantToolsFunction",
    "AssistantsApiResponseFormatOption",
    "CreateAssistantRequest",
    "CreateAssistantRequestTool",
    "CreateAssistantRequestToolResources",
    "CreateAssistantRequestToolResourcesCodeInterpreter",
    "CreateAssistantRequestToolResourcesFileSearch",
    "CreateAssistantRequestToolResourcesFileSearchVectorStore",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "FileSearchRanker",
    "FileSearchRankingOptions",
    "ListAssistantsResponse",
    "ModifyAssistantRequest",
    "ModifyAssistantRequestTool",
    "ModifyAssistantRequestToolResources",
    "ModifyAssistantRequestToolResourcesCodeInterpreter",
    "ModifyAssistantRequestToolResourcesFileSearch",
]

FileSearchRanker: _t.TypeAlias = _t.Literal["auto", "default_2024_08_21"]


@_define
class Assistant(_Model):
    """A model with instructions, tools and settings that can be run on threads. Deprecated."""

    id: str
    object: _t.Literal["assistant"] = "assistant"
    created_at: int
    """Unix seconds."""
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    model: str
    instructions: str | None
    """At most 256,000 characters."""
    tools: list[AssistantObjectTool]
    """At most 128 entries. Default: `[]`."""
    tool_resources: AssistantObjectToolResources | None = None
    metadata: Metadata | None
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {
        "tools": _each("AssistantObjectTool"),
        "tool_resources": "AssistantObjectToolResources",
        "response_format": "AssistantsApiResponseFormatOption",
    }
    _nullable = frozenset({"response_format", "temperature", "tool_resources", "top_p"})


@_define
class AssistantDeleted(_Model):
    """Confirms that an assistant was deleted."""

    id: str
    deleted: bool
    object: _t.Literal["assistant.deleted"] = "assistant.deleted"


@_define
class AssistantObjectToolResources(_Model):
    """The files and vector stores that the tools of an assistant can use."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None = None
    file_search: AssistantObjectToolResourcesFileSearch | None = None

    _nested = {
        "code_interpreter": "AssistantObjectToolResourcesCodeInterpreter",
        "file_search": "AssistantObjectToolResourcesFileSearch",
    }


@_define
class AssistantObjectToolResourcesCodeInterpreter(_Model):
    """An object with `file_ids`."""

    file_ids: list[str] | None = None
    """At most 20 entries. Default: `[]`."""


@_define
class AssistantObjectToolResourcesFileSearch(_Model):
    """An object with `vector_store_ids`."""

    vector_store_ids: list[str] | None = None
    """At most 1 entries."""


@_define
class AssistantToolsCode(_Model):
    """Lets an assistant run code in a code interpreter."""

    type: _t.Literal["code_interpreter"] = "code_interpreter"


@_define
class AssistantToolsFileSearch(_Model):
    """Lets an assistant search files, with limits on the results."""

    type: _t.Literal["file_search"] = "file_search"
    file_search: AssistantToolsFileSearchFileSearch | None = None

    _nested = {
        "file_search": "AssistantToolsFileSearchFileSearch",
    }


@_define
class AssistantToolsFileSearchFileSearch(_Model):
    """An object with `max_num_results` and `ranking_options`."""

    max_num_results: int | None = None
    """From 1 to 50."""
    ranking_options: FileSearchRankingOptions | None = None

    _nested = {
        "ranking_options": "FileSearchRankingOptions",
    }


@_define
class AssistantToolsFunction(_Model):
    """Lets an assistant call one of your functions."""

    type: _t.Literal["function"] = "function"
    function: FunctionObject

    _nested = {
        "function": "FunctionObject",
    }


@_define
class CreateAssistantRequest(_Model):
    """An object with `model`, `name`, `description` and 8 more."""

    model: (
        str | _t.Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
        "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314",
        "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]
    )
    name: str | None = None
    """At most 256 characters."""
    description: str | None = None
    """At most 512 characters."""
    instructions: str | None = None
    """At most 256,000 characters."""
    reasoning_effort: ReasoningEffort | None = None
    tools: list[CreateAssistantRequestTool] | None = None
    """At most 128 entries. Default: `[]`."""
    tool_resources: CreateAssistantRequestToolResources | None = None
    metadata: Metadata | None = None
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {
        "tools": _each("CreateAssistantRequestTool"),
        "tool_resources": "CreateAssistantRequestToolResources",
        "response_format": "AssistantsApiResponseFormatOption",
    }
    _nullable = frozenset({
        "description", "instructions", "metadata", "name", "reasoning_effort", "response_format", "temperature",
        "tool_resources", "top_p",
    })


@_define
class CreateAssistantRequestToolResources(_Model):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = None
    file_search: CreateAssistantRequestToolResourcesFileSearch | None = None

    _nested = {
        "code_interpreter": "CreateAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "CreateAssistantRequestToolResourcesFileSearch",
    }


@_define
class CreateAssistantRequestToolResourcesCodeInterpreter(_Model):
    """An object with `file_ids`."""

    file_ids: list[str] | None = None
    """At most 20 entries. Default: `[]`."""


@_define
class CreateAssistantRequestToolResourcesFileSearch(_Model):
    """An object with `vector_store_ids` and `vector_stores`."""

    vector_store_ids: list[str] | None = None
    """At most 1 entries."""
    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStore] | None = None
    """At most 1 entries."""

    _nested = {
        "vector_stores": _each("CreateAssistantRequestToolResourcesFileSearchVectorStore"),
    }


@_define
class CreateAssistantRequestToolResourcesFileSearchVectorStore(_Model):
    """An object with `file_ids`, `chunking_strategy` and `metadata`."""

    file_ids: list[str] | None = None
    """At most 100,000,000 entries."""
    chunking_strategy: CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy | None = None
    metadata: Metadata | None = None

    _nested = {
        "chunking_strategy": "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
    }
    _nullable = frozenset({"metadata"})


@_define
class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto(_Model):
    """An object marked `type: "auto"`."""

    type: _t.Literal["auto"] = "auto"


@_define
class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic(_Model):
    """An object marked `type: "static"`."""

    type: _t.Literal["static"] = "static"
    static: CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic

    _nested = {
        "static": "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    }


@_define
class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(_Model):
    """An object with `max_chunk_size_tokens` and `chunk_overlap_tokens`."""

    max_chunk_size_tokens: int
    """From 100 to 4,096."""
    chunk_overlap_tokens: int


@_define
class FileSearchRankingOptions(_Model):
    """An object with `ranker` and `score_threshold`."""

    ranker: FileSearchRanker | None = None
    score_threshold: float
    """From 0 to 1."""


@_define
class ListAssistantsResponse(_Model):
    """One page of the assistants in a project."""

    object: str
    data: list[Assistant]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("Assistant"),
    }


@_define
class ModifyAssistantRequest(_Model):
    """An object with `model`, `reasoning_effort`, `name` and 8 more."""

    model: (
        str | _t.Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
        "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314",
        "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | None
    ) = None
    reasoning_effort: ReasoningEffort | None = None
    name: str | None = None
    """At most 256 characters."""
    description: str | None = None
    """At most 512 characters."""
    instructions: str | None = None
    """At most 256,000 characters."""
    tools: list[ModifyAssistantRequestTool] | None = None
    """At most 128 entries. Default: `[]`."""
    tool_resources: ModifyAssistantRequestToolResources | None = None
    metadata: Metadata | None = None
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {
        "tools": _each("ModifyAssistantRequestTool"),
        "tool_resources": "ModifyAssistantRequestToolResources",
        "response_format": "AssistantsApiResponseFormatOption",
    }
    _nullable = frozenset({
        "description", "instructions", "metadata", "name", "reasoning_effort", "response_format", "temperature",
        "tool_resources", "top_p",
    })


@_define
class ModifyAssistantRequestToolResources(_Model):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = None
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = None

    _nested = {
        "code_interpreter": "ModifyAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "ModifyAssistantRequestToolResourcesFileSearch",
    }


@_define
class ModifyAssistantRequestToolResourcesCodeInterpreter(_Model):
    """An object with `file_ids`."""

    file_ids: list[str] | None = None
    """At most 20 entries. Default: `[]`."""


@_define
class ModifyAssistantRequestToolResourcesFileSearch(_Model):
    """An object with `vector_store_ids`."""

    vector_store_ids: list[str] | None = None
    """At most 1 entries."""


if _t.TYPE_CHECKING:
    AssistantObjectTool: _t.TypeAlias = AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
    """Any tool of an assistant: code interpreter, file search or a function. Told apart by `type`."""
    AssistantsApiResponseFormatOption: _t.TypeAlias = (
        _t.Literal["auto"] | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
    )
    """The format of an assistant's answers: automatic, text or JSON. Told apart by `type`."""
    CreateAssistantRequestTool: _t.TypeAlias = AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
    """Told apart by `type`."""
    CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy: _t.TypeAlias = (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    )
    """Told apart by `type`."""
    ModifyAssistantRequestTool: _t.TypeAlias = AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
    """Told apart by `type`."""
else:
    AssistantObjectTool = _Choice(
        __name__,
        "AssistantObjectTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
    AssistantsApiResponseFormatOption = _Choice(
        __name__,
        "AssistantsApiResponseFormatOption",
        tag="type",
        table={
            "text": "ResponseFormatText",
            "json_object": "ResponseFormatJsonObject",
            "json_schema": "ResponseFormatJsonSchema",
        },
    )
    CreateAssistantRequestTool = _Choice(
        __name__,
        "CreateAssistantRequestTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
    CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy = _Choice(
        __name__,
        "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
        tag="type",
        table={
            "auto": "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
            "static": "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        },
    )
    ModifyAssistantRequestTool = _Choice(
        __name__,
        "ModifyAssistantRequestTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
