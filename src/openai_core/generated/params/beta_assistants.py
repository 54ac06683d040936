"""What requests take in `beta_assistants`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.beta_assistants as _models_beta_assistants
    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.chat as _params_chat


__all__ = [
    "AssistantToolsCodeParam",
    "AssistantToolsFileSearchFileSearchParam",
    "AssistantToolsFileSearchParam",
    "AssistantToolsFunctionParam",
    "AssistantsApiResponseFormatOptionParam",
    "CreateAssistantRequestToolParam",
    "CreateAssistantRequestToolResourcesCodeInterpreterParam",
    "CreateAssistantRequestToolResourcesFileSearchParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreParam",
    "CreateAssistantRequestToolResourcesParam",
    "FileSearchRankingOptionsParam",
    "ModifyAssistantRequestToolParam",
    "ModifyAssistantRequestToolResourcesCodeInterpreterParam",
    "ModifyAssistantRequestToolResourcesFileSearchParam",
    "ModifyAssistantRequestToolResourcesParam",
]


class AssistantToolsCodeParam(_t.TypedDict, total=False):
    """Lets an assistant run code in a code interpreter."""

    type: _t.Required[_t.Literal["code_interpreter"]]


class AssistantToolsFileSearchParam(_t.TypedDict, total=False):
    """Lets an assistant search files, with limits on the results."""

    type: _t.Required[_t.Literal["file_search"]]
    file_search: (
        AssistantToolsFileSearchFileSearchParam | _models_beta_assistants.AssistantToolsFileSearchFileSearch
    )


class AssistantToolsFileSearchFileSearchParam(_t.TypedDict, total=False):
    """An object with `max_num_results` and `ranking_options`."""

    max_num_results: int
    """From 1 to 50."""
    ranking_options: FileSearchRankingOptionsParam | _models_beta_assistants.FileSearchRankingOptions


class AssistantToolsFunctionParam(_t.TypedDict, total=False):
    """Lets an assistant call one of your functions."""

    type: _t.Required[_t.Literal["function"]]
    function: _t.Required[_params_chat.FunctionObjectParam | _models_chat.FunctionObject]


class CreateAssistantRequestToolResourcesParam(_t.TypedDict, total=False):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: (
        CreateAssistantRequestToolResourcesCodeInterpreterParam
        | _models_beta_assistants.CreateAssistantRequestToolResourcesCodeInterpreter
    )
    file_search: (
        CreateAssistantRequestToolResourcesFileSearchParam
        | _models_beta_assistants.CreateAssistantRequestToolResourcesFileSearch
    )


class CreateAssistantRequestToolResourcesCodeInterpreterParam(_t.TypedDict, total=False):
    """An object with `file_ids`."""

    file_ids: _c.Sequence[str]
    """At most 20 entries. Default: `[]`."""


class CreateAssistantRequestToolResourcesFileSearchParam(_t.TypedDict, total=False):
    """An object with `vector_store_ids` and `vector_stores`."""

    vector_store_ids: _c.Sequence[str]
    """At most 1 entries."""
    vector_stores: _c.Sequence[
        CreateAssistantRequestToolResourcesFileSearchVectorStoreParam
        | _models_beta_assistants.CreateAssistantRequestToolResourcesFileSearchVectorStore
    ]
    """At most 1 entries."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoreParam(_t.TypedDict, total=False):
    """An object with `file_ids`, `chunking_strategy` and `metadata`."""

    file_ids: _c.Sequence[str]
    """At most 100,000,000 entries."""
    chunking_strategy: CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
    metadata: _models_shared.Metadata | None


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(_t.TypedDict, total=False):
    """An object marked `type: "auto"`."""

    type: _t.Required[_t.Literal["auto"]]


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(_t.TypedDict, total=False):
    """An object marked `type: "static"`."""

    type: _t.Required[_t.Literal["static"]]
    static: _t.Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam
        | _models_beta_assistants.CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
    ]


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(_t.TypedDict, total=False):
    """An object with `max_chunk_size_tokens` and `chunk_overlap_tokens`."""

    max_chunk_size_tokens: _t.Required[int]
    """From 100 to 4,096."""
    chunk_overlap_tokens: _t.Required[int]


class FileSearchRankingOptionsParam(_t.TypedDict, total=False):
    """An object with `ranker` and `score_threshold`."""

    ranker: _models_beta_assistants.FileSearchRanker
    score_threshold: _t.Required[float]
    """From 0 to 1."""


class ModifyAssistantRequestToolResourcesParam(_t.TypedDict, total=False):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: (
        ModifyAssistantRequestToolResourcesCodeInterpreterParam
        | _models_beta_assistants.ModifyAssistantRequestToolResourcesCodeInterpreter
    )
    file_search: (
        ModifyAssistantRequestToolResourcesFileSearchParam
        | _models_beta_assistants.ModifyAssistantRequestToolResourcesFileSearch
    )


class ModifyAssistantRequestToolResourcesCodeInterpreterParam(_t.TypedDict, total=False):
    """An object with `file_ids`."""

    file_ids: _c.Sequence[str]
    """At most 20 entries. Default: `[]`."""


class ModifyAssistantRequestToolResourcesFileSearchParam(_t.TypedDict, total=False):
    """An object with `vector_store_ids`."""

    vector_store_ids: _c.Sequence[str]
    """At most 1 entries."""


if _t.TYPE_CHECKING:
    AssistantsApiResponseFormatOptionParam: _t.TypeAlias = (
        _t.Literal["auto"] | _params_chat.ResponseFormatTextParam | _models_chat.ResponseFormatText
        | _params_chat.ResponseFormatJsonObjectParam | _models_chat.ResponseFormatJsonObject
        | _params_chat.ResponseFormatJsonSchemaParam | _models_chat.ResponseFormatJsonSchema
    )
    CreateAssistantRequestToolParam: _t.TypeAlias = (
        AssistantToolsCodeParam | _models_beta_assistants.AssistantToolsCode | AssistantToolsFileSearchParam
        | _models_beta_assistants.AssistantToolsFileSearch | AssistantToolsFunctionParam
        | _models_beta_assistants.AssistantToolsFunction
    )
    CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam: _t.TypeAlias = (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
        | _models_beta_assistants.CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
        | _models_beta_assistants.CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    )
    ModifyAssistantRequestToolParam: _t.TypeAlias = (
        AssistantToolsCodeParam | _models_beta_assistants.AssistantToolsCode | AssistantToolsFileSearchParam
        | _models_beta_assistants.AssistantToolsFileSearch | AssistantToolsFunctionParam
        | _models_beta_assistants.AssistantToolsFunction
    )
else:
    AssistantsApiResponseFormatOptionParam = _t.Any
    CreateAssistantRequestToolParam = _t.Any
    CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam = _t.Any
    ModifyAssistantRequestToolParam = _t.Any
