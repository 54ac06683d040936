"""The models of `batches`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.shared import (
        Metadata,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "Metadata": "shared",
        },
    )

__all__ = [
    "Batch",
    "BatchError",
    "BatchErrors",
    "BatchFileExpirationAfter",
    "BatchRequestCounts",
    "BatchUsage",
    "BatchUsageInputTokensDetails",
    "BatchUsageOutputTokensDetails",
    "CreateBatchRequest",
    "ListBatchesResponse",
]


@_define
class Batch(_Model):
    """A set of requests that is processed in the background, with its status and files."""

    id: str
    object: _t.Literal["batch"] = "batch"
    endpoint: str
    model: str | None = None
    errors: BatchErrors | None = None
    input_file_id: str
    completion_window: str
    status: _t.Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    output_file_id: str | None = None
    error_file_id: str | None = None
    created_at: int
    """Unix seconds."""
    in_progress_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    finalizing_at: int | None = None
    """Unix seconds."""
    completed_at: int | None = None
    """Unix seconds."""
    failed_at: int | None = None
    """Unix seconds."""
    expired_at: int | None = None
    """Unix seconds."""
    cancelling_at: int | None = None
    """Unix seconds."""
    cancelled_at: int | None = None
    """Unix seconds."""
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None
    metadata: Metadata | None = None

    _nested = {
        "errors": "BatchErrors",
        "request_counts": "BatchRequestCounts",
        "usage": "BatchUsage",
    }
    _nullable = frozenset({"metadata"})


@_define
class BatchError(_Model):
    """One error in a batch, with the line of the input file that caused it."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None

    _nullable = frozenset({"line", "param"})


@_define
class BatchErrors(_Model):
    """The errors that were found in a batch."""

    object: str | None = None
    data: list[BatchError] | None = None

    _nested = {
        "data": _each("BatchError"),
    }


@_define
class BatchFileExpirationAfter(_Model):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Literal["created_at"] = "created_at"
    seconds: int
    """From 3,600 to 2,592,000."""


@_define
class BatchRequestCounts(_Model):
    """How many requests of a batch there are, and how many are completed or failed."""

    total: int
    completed: int
    failed: int


@_define
class BatchUsage(_Model):
    """How many tokens all requests of a batch read and wrote together."""

    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int

    _nested = {
        "input_tokens_details": "BatchUsageInputTokensDetails",
        "output_tokens_details": "BatchUsageOutputTokensDetails",
    }


@_define
class BatchUsageInputTokensDetails(_Model):
    """An object with `cached_tokens`."""

    cached_tokens: int


@_define
class BatchUsageOutputTokensDetails(_Model):
    """An object with `reasoning_tokens`."""

    reasoning_tokens: int


@_define
class CreateBatchRequest(_Model):
    """An object with `input_file_id`, `endpoint`, `completion_window` and 2 more."""

    input_file_id: str
    endpoint: _t.Literal[
        "/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations",
        "/v1/images/generations", "/v1/images/edits", "/v1/videos"
    ]
    completion_window: _t.Literal["24h"] = "24h"
    metadata: Metadata | None = None
    output_expires_after: BatchFileExpirationAfter | None = None

    _nested = {
        "output_expires_after": "BatchFileExpirationAfter",
    }
    _nullable = frozenset({"metadata"})


@_define
class ListBatchesResponse(_Model):
    """One page of the batches in a project."""

    data: list[Batch]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
    object: _t.Literal["list"] = "list"

    _nested = {
        "data": _each("Batch"),
    }
