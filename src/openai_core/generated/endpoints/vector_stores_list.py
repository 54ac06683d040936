"""`GET /vector_stores`: `client.vector_stores.list`. Generated from the contract by `make generate`: do not edit."""

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


class VectorStoreListParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.list`."""

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


ENDPOINT = Endpoint(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[VectorStoreListParams],
) -> PageRequest[_models_vector_stores.VectorStore]:
    """List the vector stores in the current project.

    Args:
        params: `VectorStoreListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores
    """
    return ENDPOINT.page(params, "vector_stores:ListVectorStoresResponse", PAGING)
