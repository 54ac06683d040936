"""`POST /vector_stores/{vector_store_id}/files/{file_id}`: `client.vector_stores.files.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.vector_stores as _models_vector_stores

    from openai_core.sansio.message import Request


class VectorStoreFileUpdateParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.files.update`."""

    attributes: Required[_models_responses.VectorStoreFileAttributes | None]


ENDPOINT = Endpoint(
    "vector_stores.files.update",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    path_parameters=("vector_store_id", "file_id"),
    bodies=(
        Json(
            frozenset({"attributes"}),
            required=("attributes",),
        ),
    ),
    required=("attributes",),
)


def build(
    vector_store_id: str,
    file_id: str,
    **params: Unpack[VectorStoreFileUpdateParams],
) -> Request[_models_vector_stores.VectorStoreFile]:
    """Replace the attributes of a file in a vector store.

    Args:
        vector_store_id: The id of the vector store.
        file_id: The id of the file.
        params: `VectorStoreFileUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-files
    """
    return ENDPOINT.json(params, "vector_stores:VectorStoreFile", vector_store_id, file_id)
