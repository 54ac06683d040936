"""`GET /vector_stores/{vector_store_id}/files`: `client.vector_stores.files.list`. Generated from the contract by `make generate`: do not edit."""

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


class VectorStoreFileListParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.files.list`."""

    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Whether the oldest or the newest items come first, judged by their creation time. Default: `"desc"`."""
    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """
    before: str | Unset
    """Cursor for paging backward: pass the id of the first item on the current page to get the items that precede
    it.
    """
    filter: _t.Literal["in_progress", "completed", "failed", "cancelled"] | Unset
    """Returns only files whose indexing is in this state."""


ENDPOINT = Endpoint(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    path_parameters=("vector_store_id",),
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
    **params: Unpack[VectorStoreFileListParams],
) -> PageRequest[_models_vector_stores.VectorStoreFile]:
    """List the files in a vector store, optionally filtered by status.

    Args:
        vector_store_id: Id of the vector store to act on, as returned when it was created.
        params: `VectorStoreFileListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-files
    """
    return ENDPOINT.page(params, "vector_stores:ListVectorStoreFilesResponse", PAGING, vector_store_id)
