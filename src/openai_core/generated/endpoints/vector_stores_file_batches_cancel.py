"""`POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`: `client.vector_stores.file_batches.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.vector_stores as _models_vector_stores

    from openai_core.sansio.message import Request


class VectorStoreFileBatchCancelParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.file_batches.cancel`."""


ENDPOINT = Endpoint(
    "vector_stores.file_batches.cancel",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    path_parameters=("vector_store_id", "batch_id"),
)


def build(
    vector_store_id: str,
    batch_id: str,
    **params: Unpack[VectorStoreFileBatchCancelParams],
) -> Request[_models_vector_stores.VectorStoreFileBatch]:
    """Stop adding the remaining files of a batch to a vector store.

    Args:
        vector_store_id: The id of the vector store.
        batch_id: The id of the batch.
        params: `VectorStoreFileBatchCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
    """
    return ENDPOINT.json(params, "vector_stores:VectorStoreFileBatch", vector_store_id, batch_id)
