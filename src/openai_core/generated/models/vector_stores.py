"""The models of `vector_stores`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.responses import (
        ComparisonFilter,
        CompoundFilter,
        VectorStoreFileAttributes,
    )
    from openai_core.generated.models.shared import (
        Metadata,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "ComparisonFilter": "responses",
            "CompoundFilter": "responses",
            "Metadata": "shared",
            "VectorStoreFileAttributes": "responses",
        },
    )

__all__ = [
    "AutoChunkingStrategyRequestParam",
    "ChunkingStrategyRequestParam",
    "CreateVectorStoreFileBatchRequest",
    "CreateVectorStoreFileRequest",
    "CreateVectorStoreRequest",
    "CreateVectorStoreRequestChunkingStrategy",
    "ListVectorStoreFilesResponse",
    "ListVectorStoresResponse",
    "OtherChunkingStrategyResponseParam",
    "StaticChunkingStrategy",
    "StaticChunkingStrategyRequestParam",
    "StaticChunkingStrategyResponseParam",
    "UpdateVectorStoreFileAttributesRequest",
    "UpdateVectorStoreRequest",
    "VectorStore",
    "VectorStoreDeleted",
    "VectorStoreExpirationAfter",
    "VectorStoreFile",
    "VectorStoreFileBatch",
    "VectorStoreFileBatchObjectFileCounts",
    "VectorStoreFileContentResponse",
    "VectorStoreFileContentResponseData",
    "VectorStoreFileDeleted",
    "VectorStoreFileObjectChunkingStrategy",
    "VectorStoreFileObjectLastError",
    "VectorStoreObjectFileCounts",
    "VectorStoreSearchRequest",
    "VectorStoreSearchRequestFilters",
    "VectorStoreSearchRequestRankingOptions",
    "VectorStoreSearchResultContentObject",
    "VectorStoreSearchResultItem",
    "VectorStoreSearchResultsPage",
]


@_define
class AutoChunkingStrategyRequestParam(_Model):
    """An object marked `type: "auto"`."""

    type: _t.Literal["auto"] = "auto"


@_define
class CreateVectorStoreFileBatchRequest(_Model):
    """An object with `file_ids`, `files`, `chunking_strategy` and `attributes`."""

    file_ids: list[str] | None = None
    """From 1 to 2,000 entries."""
    files: list[CreateVectorStoreFileRequest] | None = None
    """From 1 to 2,000 entries."""
    chunking_strategy: ChunkingStrategyRequestParam | None = None
    attributes: VectorStoreFileAttributes | None = None

    _nested = {
        "files": _each("CreateVectorStoreFileRequest"),
        "chunking_strategy": "ChunkingStrategyRequestParam",
    }
    _nullable = frozenset({"attributes"})


@_define
class CreateVectorStoreFileRequest(_Model):
    """An object with `file_id`, `chunking_strategy` and `attributes`."""

    file_id: str
    chunking_strategy: ChunkingStrategyRequestParam | None = None
    attributes: VectorStoreFileAttributes | None = None

    _nested = {
        "chunking_strategy": "ChunkingStrategyRequestParam",
    }
    _nullable = frozenset({"attributes"})


@_define
class CreateVectorStoreRequest(_Model):
    """An object with `file_ids`, `name`, `description` and 3 more."""

    file_ids: list[str] | None = None
    """At most 500 entries."""
    name: str | None = None
    description: str | None = None
    expires_after: VectorStoreExpirationAfter | None = None
    chunking_strategy: CreateVectorStoreRequestChunkingStrategy | None = None
    metadata: Metadata | None = None

    _nested = {
        "expires_after": "VectorStoreExpirationAfter",
        "chunking_strategy": "CreateVectorStoreRequestChunkingStrategy",
    }
    _nullable = frozenset({"metadata"})


@_define
class ListVectorStoreFilesResponse(_Model):
    """One page of the files in a vector store."""

    object: str
    data: list[VectorStoreFile]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("VectorStoreFile"),
    }


@_define
class ListVectorStoresResponse(_Model):
    """One page of the vector stores in a project."""

    object: str
    data: list[VectorStore]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("VectorStore"),
    }


@_define
class OtherChunkingStrategyResponseParam(_Model):
    """An object marked `type: "other"`."""

    type: _t.Literal["other"] = "other"


@_define
class StaticChunkingStrategy(_Model):
    """The size of file chunks and how far they overlap, in tokens."""

    max_chunk_size_tokens: int
    """From 100 to 4,096."""
    chunk_overlap_tokens: int


@_define
class StaticChunkingStrategyRequestParam(_Model):
    """An object marked `type: "static"`."""

    type: _t.Literal["static"] = "static"
    static: StaticChunkingStrategy

    _nested = {
        "static": "StaticChunkingStrategy",
    }


@_define
class StaticChunkingStrategyResponseParam(_Model):
    """An object marked `type: "static"`."""

    type: _t.Literal["static"] = "static"
    static: StaticChunkingStrategy

    _nested = {
        "static": "StaticChunkingStrategy",
    }


@_define
class UpdateVectorStoreFileAttributesRequest(_Model):
    """An object with `attributes`."""

    attributes: VectorStoreFileAttributes | None


@_define
class UpdateVectorStoreRequest(_Model):
    """An object with `name`, `expires_after` and `metadata`."""

    name: str | None = None
    expires_after: VectorStoreExpirationAfter | None = None
    metadata: Metadata | None = None

    _nested = {
        "expires_after": "VectorStoreExpirationAfter",
    }
    _nullable = frozenset({"expires_after", "metadata", "name"})


@_define
class VectorStore(_Model):
    """A searchable collection of files, with its size, status and expiry."""

    id: str
    object: _t.Literal["vector_store"] = "vector_store"
    created_at: int
    """Unix seconds."""
    name: str
    usage_bytes: int
    file_counts: VectorStoreObjectFileCounts
    status: _t.Literal["expired", "in_progress", "completed"]
    expires_after: VectorStoreExpirationAfter | None = None
    expires_at: int | None = None
    """Unix seconds."""
    last_active_at: int | None
    """Unix seconds."""
    metadata: Metadata | None

    _nested = {
        "file_counts": "VectorStoreObjectFileCounts",
        "expires_after": "VectorStoreExpirationAfter",
    }
    _nullable = frozenset({"expires_at"})


@_define
class VectorStoreDeleted(_Model):
    """Confirms that a vector store was deleted."""

    id: str
    deleted: bool
    object: _t.Literal["vector_store.deleted"] = "vector_store.deleted"


@_define
class VectorStoreExpirationAfter(_Model):
    """How many days without activity a vector store expires after."""

    anchor: _t.Literal["last_active_at"] = "last_active_at"
    days: int
    """From 1 to 365."""


@_define
class VectorStoreFile(_Model):
    """A file in a vector store, with its processing status and attributes."""

    id: str
    object: _t.Literal["vector_store.file"] = "vector_store.file"
    usage_bytes: int
    created_at: int
    """Unix seconds."""
    vector_store_id: str
    status: _t.Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileObjectLastError | None
    chunking_strategy: VectorStoreFileObjectChunkingStrategy | None = None
    attributes: VectorStoreFileAttributes | None = None

    _nested = {
        "last_error": "VectorStoreFileObjectLastError",
        "chunking_strategy": "VectorStoreFileObjectChunkingStrategy",
    }
    _nullable = frozenset({"attributes"})


@_define
class VectorStoreFileBatch(_Model):
    """Several files that are added to a vector store together."""

    id: str
    object: _t.Literal["vector_store.files_batch"] = "vector_store.files_batch"
    created_at: int
    """Unix seconds."""
    vector_store_id: str
    status: _t.Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileBatchObjectFileCounts

    _nested = {
        "file_counts": "VectorStoreFileBatchObjectFileCounts",
    }


@_define
class VectorStoreFileBatchObjectFileCounts(_Model):
    """How many files of a file batch are in each state of processing."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


@_define
class VectorStoreFileContentResponse(_Model):
    """The parsed content of a file in a vector store."""

    object: _t.Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    data: list[VectorStoreFileContentResponseData]
    has_more: bool
    next_page: str | None

    _nested = {
        "data": _each("VectorStoreFileContentResponseData"),
    }


@_define
class VectorStoreFileContentResponseData(_Model):
    """One piece of the parsed content of a file."""

    type: str | None = None
    text: str | None = None


@_define
class VectorStoreFileDeleted(_Model):
    """Confirms that a file was removed from a vector store."""

    id: str
    deleted: bool
    object: _t.Literal["vector_store.file.deleted"] = "vector_store.file.deleted"


@_define
class VectorStoreFileObjectLastError(_Model):
    """Why a file could not be processed for a vector store."""

    code: _t.Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


@_define
class VectorStoreObjectFileCounts(_Model):
    """How many files of a vector store are in each state of processing."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


@_define
class VectorStoreSearchRequest(_Model):
    """An object with `query`, `rewrite_query`, `max_num_results` and 2 more."""

    query: str | list[str]
    rewrite_query: bool | None = None
    """Default: `false`."""
    max_num_results: int | None = None
    """From 1 to 50. Default: `10`."""
    filters: VectorStoreSearchRequestFilters | None = None
    ranking_options: VectorStoreSearchRequestRankingOptions | None = None

    _nested = {
        "filters": "VectorStoreSearchRequestFilters",
        "ranking_options": "VectorStoreSearchRequestRankingOptions",
    }


@_define
class VectorStoreSearchRequestRankingOptions(_Model):
    """An object with `ranker` and `score_threshold`."""

    ranker: _t.Literal["none", "auto", "default-2024-11-15"] | None = None
    """Default: `"auto"`."""
    score_threshold: float | None = None
    """From 0 to 1. Default: `0`."""


@_define
class VectorStoreSearchResultContentObject(_Model):
    """One passage of text in a search result of a vector store."""

    type: _t.Literal["text"] = "text"
    text: str


@_define
class VectorStoreSearchResultItem(_Model):
    """One file that matched a search, with its score and matching text."""

    file_id: str
    filename: str
    score: float
    """From 0 to 1."""
    attributes: VectorStoreFileAttributes | None
    content: list[VectorStoreSearchResultContentObject]

    _nested = {
        "content": _each("VectorStoreSearchResultContentObject"),
    }


@_define
class VectorStoreSearchResultsPage(_Model):
    """What a search of a vector store found, with the queries that were run."""

    object: _t.Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    search_query: list[str]
    data: list[VectorStoreSearchResultItem]
    has_more: bool
    next_page: str | None

    _nested = {
        "data": _each("VectorStoreSearchResultItem"),
    }


if _t.TYPE_CHECKING:
    ChunkingStrategyRequestParam: _t.TypeAlias = (
        AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
    )
    """How a file is split into chunks: automatically or by fixed sizes. Told apart by `type`."""
    CreateVectorStoreRequestChunkingStrategy: _t.TypeAlias = (
        AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
    )
    """Told apart by `type`."""
    VectorStoreFileObjectChunkingStrategy: _t.TypeAlias = (
        StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam
    )
    """Told apart by `type`."""
    VectorStoreSearchRequestFilters: _t.TypeAlias = ComparisonFilter | CompoundFilter
    """Told apart by `type`."""
else:
    ChunkingStrategyRequestParam = _Choice(
        __name__,
        "ChunkingStrategyRequestParam",
        tag="type",
        table={
            "auto": "AutoChunkingStrategyRequestParam",
            "static": "StaticChunkingStrategyRequestParam",
        },
    )
    CreateVectorStoreRequestChunkingStrategy = _Choice(
        __name__,
        "CreateVectorStoreRequestChunkingStrategy",
        tag="type",
        table={
            "auto": "AutoChunkingStrategyRequestParam",
            "static": "StaticChunkingStrategyRequestParam",
        },
    )
    VectorStoreFileObjectChunkingStrategy = _Choice(
        __name__,
        "VectorStoreFileObjectChunkingStrategy",
        tag="type",
        table={
            "static": "StaticChunkingStrategyResponseParam",
            "other": "OtherChunkingStrategyResponseParam",
        },
    )
    VectorStoreSearchRequestFilters = _Choice(
        __name__,
        "VectorStoreSearchRequestFilters",
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
