"""What requests take in `vector_stores`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.vector_stores as _models_vector_stores
    import openai_core.generated.params.responses as _params_responses


__all__ = [
    "AutoChunkingStrategyRequestParam",
    "ChunkingStrategyRequestParam",
    "CreateVectorStoreFileRequestParam",
    "CreateVectorStoreRequestChunkingStrategyParam",
    "StaticChunkingStrategyParam",
    "StaticChunkingStrategyRequestParam",
    "VectorStoreExpirationAfterParam",
    "VectorStoreSearchRequestFiltersParam",
    "VectorStoreSearchRequestRankingOptionsParam",
]


class AutoChunkingStrategyRequestParam(_t.TypedDict, total=False):
    """An object marked `type: "auto"`."""

    type: _t.Required[_t.Literal["auto"]]


class CreateVectorStoreFileRequestParam(_t.TypedDict, total=False):
    """An object with `file_id`, `chunking_strategy` and `attributes`."""

    file_id: _t.Required[str]
    chunking_strategy: ChunkingStrategyRequestParam
    attributes: _models_responses.VectorStoreFileAttributes | None


class StaticChunkingStrategyParam(_t.TypedDict, total=False):
    """The size of file chunks and how far they overlap, in tokens."""

    max_chunk_size_tokens: _t.Required[int]
    """From 100 to 4,096."""
    chunk_overlap_tokens: _t.Required[int]


class StaticChunkingStrategyRequestParam(_t.TypedDict, total=False):
    """An object marked `type: "static"`."""

    type: _t.Required[_t.Literal["static"]]
    static: _t.Required[StaticChunkingStrategyParam | _models_vector_stores.StaticChunkingStrategy]


class VectorStoreExpirationAfterParam(_t.TypedDict, total=False):
    """How many days without activity a vector store expires after."""

    anchor: _t.Required[_t.Literal["last_active_at"]]
    days: _t.Required[int]
    """From 1 to 365."""


class VectorStoreSearchRequestRankingOptionsParam(_t.TypedDict, total=False):
    """An object with `ranker` and `score_threshold`."""

    ranker: _t.Literal["none", "auto", "default-2024-11-15"]
    """Default: `"auto"`."""
    score_threshold: float
    """From 0 to 1. Default: `0`."""


if _t.TYPE_CHECKING:
    ChunkingStrategyRequestParam: _t.TypeAlias = (
        AutoChunkingStrategyRequestParam | _models_vector_stores.AutoChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParam | _models_vector_stores.StaticChunkingStrategyRequestParam
    )
    CreateVectorStoreRequestChunkingStrategyParam: _t.TypeAlias = (
        AutoChunkingStrategyRequestParam | _models_vector_stores.AutoChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParam | _models_vector_stores.StaticChunkingStrategyRequestParam
    )
    VectorStoreSearchRequestFiltersParam: _t.TypeAlias = (
        _params_responses.ComparisonFilterParam | _models_responses.ComparisonFilter
        | _params_responses.CompoundFilterParam | _models_responses.CompoundFilter
    )
else:
    ChunkingStrategyRequestParam = _t.Any
    CreateVectorStoreRequestChunkingStrategyParam = _t.Any
    VectorStoreSearchRequestFiltersParam = _t.Any
