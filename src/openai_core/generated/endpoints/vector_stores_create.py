"""`POST /vector_stores`: `client.vector_stores.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.models.vector_stores as _models_vector_stores
    import openai_core.generated.params.vector_stores as _params_vector_stores

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VectorStoreCreateParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.create`."""

    file_ids: _c.Sequence[str] | Unset
    """Ids of uploaded files to index in the new store; more can be added afterwards. At most 500 entries."""
    name: str | Unset
    """A name for the vector store that helps you recognise it in listings."""
    description: str | Unset
    """A note on what the vector store holds or what it is meant for."""
    expires_after: (
        _params_vector_stores.VectorStoreExpirationAfterParam | _models_vector_stores.VectorStoreExpirationAfter
        | Unset
    )
    """When the store expires, given as a number of days since it was last used."""
    chunking_strategy: _params_vector_stores.CreateVectorStoreRequestChunkingStrategyParam | Unset
    """How the files in `file_ids` are split before indexing; it has no effect without them."""
    metadata: _models_shared.Metadata | None | Unset
    """Your own key-value pairs of short strings, saved with the object so you can label and find it later."""


ENDPOINT = Endpoint(
    "vector_stores.create",
    "POST",
    "/vector_stores",
    bodies=(
        Json(
            frozenset({"file_ids", "name", "description", "expires_after", "chunking_strategy", "metadata"}),
        ),
    ),
)


def build(
    **params: Unpack[VectorStoreCreateParams],
) -> Request[_models_vector_stores.VectorStore]:
    """Create a vector store, optionally filled with uploaded files.

    Args:
        params: `VectorStoreCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores
    """
    return ENDPOINT.json(params, "vector_stores:VectorStore")
