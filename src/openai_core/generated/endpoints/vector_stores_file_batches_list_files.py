"""`GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`: `client.vector_stores.file_batches.list_files`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.vector_stores as _models_vector_stores

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class VectorStoreFileBatchListFilesParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.file_batches.list_files`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""
    after: str | Unset
    before: str | Unset
    filter: _t.Literal["in_progress", "completed", "failed", "cancelled"] | Unset


ENDPOINT = Endpoint(
    "vector_stores.file_batches.list_files",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    path_parameters=("vector_store_id", "batch_id"),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
        "filter": Query("filter"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    vector_store_id: str,
    batch_id: str,
    **params: Unpack[VectorStoreFileBatchListFilesParams],
) -> PageRequest[_models_vector_stores.VectorStoreFile]:
    """List the files of one batch in a vector store, optionally filtered by status.

    Args:
        vector_store_id: The id of the vector store.
        batch_id: The id of the batch.
        params: `VectorStoreFileBatchListFilesParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
    """
    return ENDPOINT.page(params, "vector_stores:ListVectorStoreFilesResponse", PAGING, vector_store_id, batch_id)
