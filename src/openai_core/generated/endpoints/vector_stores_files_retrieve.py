"""`GET /vector_stores/{vector_store_id}/files/{file_id}`: `client.vector_stores.files.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.vector_stores as _models_vector_stores

    from openai_core.sansio.message import Request


class VectorStoreFileRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.files.retrieve`."""


ENDPOINT = Endpoint(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    path_parameters=("vector_store_id", "file_id"),
)


def build(
    vector_store_id: str,
    file_id: str,
    **params: Unpack[VectorStoreFileRetrieveParams],
) -> Request[_models_vector_stores.VectorStoreFile]:
    """Get the indexing status and attributes of a file in a vector store.

    Args:
        vector_store_id: Id of the vector store to act on, as returned when it was created.
        file_id: Id of the file inside the vector store; it is the same id the file has in the files API.
        params: `VectorStoreFileRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-files
    """
    return ENDPOINT.json(params, "vector_stores:VectorStoreFile", vector_store_id, file_id)
