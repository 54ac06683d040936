"""`POST /vector_stores/{vector_store_id}`: `client.vector_stores.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.models.vector_stores as _models_vector_stores
    import openai_core.generated.params.vector_stores as _params_vector_stores

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VectorStoreUpdateParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.update`."""

    name: str | None | Unset
    """The new name for the vector store, shown in listings."""
    expires_after: (
        _params_vector_stores.VectorStoreExpirationAfterParam | _models_vector_stores.VectorStoreExpirationAfter
        | None | Unset
    )
    """When the store expires, given as a number of days since it was last used."""
    metadata: _models_shared.Metadata | None | Unset
    """The key-value pairs to keep on the object from now on; they take the place of those saved earlier."""


ENDPOINT = Endpoint(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    path_parameters=("vector_store_id",),
    bodies=(
        Json(
            frozenset({"name", "expires_after", "metadata"}),
        ),
    ),
)


def build(
    vector_store_id: str,
    **params: Unpack[VectorStoreUpdateParams],
) -> Request[_models_vector_stores.VectorStore]:
    """Change the name, expiry or metadata of a vector store.

    Args:
        vector_store_id: Id of the vector store to act on, as returned when it was created.
        params: `VectorStoreUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores
    """
    return ENDPOINT.json(params, "vector_stores:VectorStore", vector_store_id)
