"""`DELETE /vector_stores/{vector_store_id}`: `client.vector_stores.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.vector_stores as _models_vector_stores

    from openai_core.sansio.message import Request


class VectorStoreDeleteParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.delete`."""


ENDPOINT = Endpoint(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    path_parameters=("vector_store_id",),
)


def build(
    vector_store_id: str,
    **params: Unpack[VectorStoreDeleteParams],
) -> Request[_models_vector_stores.VectorStoreDeleted]:
    """Delete a vector store without deleting the files it was built from.

    Args:
        vector_store_id: Id of the vector store to act on, as returned when it was created.
        params: `VectorStoreDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores
    """
    return ENDPOINT.json(params, "vector_stores:VectorStoreDeleted", vector_store_id)
