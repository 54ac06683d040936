"""`GET /vector_stores/{vector_store_id}/files/{file_id}/content`: `client.vector_stores.files.content`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.vector_stores as _models_vector_stores

    from openai_core.sansio.message import PageRequest


class VectorStoreFileContentParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.files.content`."""


ENDPOINT = Endpoint(
    "vector_stores.files.content",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    path_parameters=("vector_store_id", "file_id"),
)
PAGING = Paging(None, None, "data")


def build(
    vector_store_id: str,
    file_id: str,
    **params: Unpack[VectorStoreFileContentParams],
) -> PageRequest[_models_vector_stores.VectorStoreFileContentResponseData]:
    """Get the text extracted from a file in a vector store.

    Args:
        vector_store_id: The id of the vector store.
        file_id: The id of the file.
        params: `VectorStoreFileContentParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-files
    """
    return ENDPOINT.page(params, "vector_stores:VectorStoreFileContentResponse", PAGING, vector_store_id, file_id)
