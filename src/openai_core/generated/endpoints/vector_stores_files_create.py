"""`POST /vector_stores/{vector_store_id}/files`: `client.vector_stores.files.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.vector_stores as _models_vector_stores
    import openai_core.generated.params.vector_stores as _params_vector_stores

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VectorStoreFileCreateParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.files.create`."""

    file_id: Required[str]
    """Id of an already uploaded file to index in the vector store."""
    chunking_strategy: _params_vector_stores.ChunkingStrategyRequestParam | Unset
    """How the file is split into chunks before indexing; leave it out to let the service pick sizes."""
    attributes: _models_responses.VectorStoreFileAttributes | None | Unset
    """Key-value pairs stored with the file, which `filters` can match when the vector store is searched."""


ENDPOINT = Endpoint(
    "vector_stores.files.create",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    path_parameters=("vector_store_id",),
    bodies=(
        Json(
            frozenset({"file_id", "chunking_strategy", "attributes"}),
            required=("file_id",),
        ),
    ),
    required=("file_id",),
)


def build(
    vector_store_id: str,
    **params: Unpack[VectorStoreFileCreateParams],
) -> Request[_models_vector_stores.VectorStoreFile]:
    """Add an uploaded file to a vector store and start indexing it.

    Args:
        vector_store_id: Id of the vector store to act on, as returned when it was created.
        params: `VectorStoreFileCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-files
    """
    return ENDPOINT.json(params, "vector_stores:VectorStoreFile", vector_store_id)
