"""`POST /vector_stores/{vector_store_id}/search`: `client.vector_stores.search`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.vector_stores as _models_vector_stores
    import openai_core.generated.params.vector_stores as _params_vector_stores

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class VectorStoreSearchParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.search`."""

    query: Required[str | _c.Sequence[str]]
    """What to look for, as one natural-language text or several."""
    rewrite_query: bool | Unset
    """Whether the service may reword `query` so that it works better for vector search. Default: `false`."""
    max_num_results: int | Unset
    """How many matching results to return at most, best matches first. From 1 to 50. Default: `10`."""
    filters: _params_vector_stores.VectorStoreSearchRequestFiltersParam | Unset
    """Conditions on file attributes, alone or joined with and/or, that results have to satisfy."""
    ranking_options: (
        _params_vector_stores.VectorStoreSearchRequestRankingOptionsParam
        | _models_vector_stores.VectorStoreSearchRequestRankingOptions | Unset
    )
    """Which ranker orders the results and the lowest score a result needs in order to be returned."""


ENDPOINT = Endpoint(
    "vector_stores.search",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    path_parameters=("vector_store_id",),
    bodies=(
        Json(
            frozenset({"query", "rewrite_query", "max_num_results", "filters", "ranking_options"}),
            required=("query",),
        ),
    ),
    required=("query",),
)
PAGING = Paging(None, None, "data")


def build(
    vector_store_id: str,
    **params: Unpack[VectorStoreSearchParams],
) -> PageRequest[_models_vector_stores.VectorStoreSearchResultItem]:
    """Find the chunks in a vector store that best match a query and optional filters.

    Args:
        vector_store_id: Id of the vector store to act on, as returned when it was created.
        params: `VectorStoreSearchParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores
    """
    return ENDPOINT.page(params, "vector_stores:VectorStoreSearchResultsPage", PAGING, vector_store_id)
