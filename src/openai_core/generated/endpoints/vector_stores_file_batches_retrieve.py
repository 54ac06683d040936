"""`GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`: `client.vector_stores.file_batches.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.vector_stores as _models_vector_stores

    from openai_core.sansio.message import Request


class VectorStoreFileBatchRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.file_batches.retrieve`."""


ENDPOINT = Endpoint(
    "vector_stores.file_batches.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    path_parameters=("vector_store_id", "batch_id"),
)


def build(
    vector_store_id: str,
    batch_id: str,
    **params: Unpack[VectorStoreFileBatchRetrieveParams],
) -> Request[_models_vector_stores.VectorStoreFileBatch]:
    """Get the status and file counts of a batch of files being added to a vector store.

    Args:
        vector_store_id: The id of the vector store.
        batch_id: The id of the batch.
        params: `VectorStoreFileBatchRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
    """
    return ENDPOINT.json(params, "vector_stores:VectorStoreFileBatch", vector_store_id, batch_id)
