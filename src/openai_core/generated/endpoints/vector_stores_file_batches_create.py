"""`POST /vector_stores/{vector_store_id}/file_batches`: `client.vector_stores.file_batches.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.vector_stores as _models_vector_stores
    import openai_core.generated.params.vector_stores as _params_vector_stores

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VectorStoreFileBatchCreateParams(RequestOptions, total=False):
    """The parameters of `client.vector_stores.file_batches.create`."""

    file_ids: _c.Sequence[str] | Unset
    """Ids of uploaded files to add, all with the same `attributes` and `chunking_strategy`. Cannot be used with
    `files`. From 1 to 2,000 entries.
    """
    files: (
        _c.Sequence[_params_vector_stores.CreateVectorStoreFileRequestParam
        | _models_vector_stores.CreateVectorStoreFileRequest] | Unset
    )
    """Files to add, each with its own attributes and chunking; use it in place of `file_ids` when files differ.
    From 1 to 2,000 entries.
    """
    chunking_strategy: _params_vector_stores.ChunkingStrategyRequestParam | Unset
    """How the files in `file_ids` are split before indexing; entries of `files` carry their own setting."""
    attributes: _models_responses.VectorStoreFileAttributes | None | Unset
    """Key-value pairs stored with every file in `file_ids` for filtering searches; entries of `files` carry their
    own.
    """


ENDPOINT = Endpoint(
    "vector_stores.file_batches.create",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    path_parameters=("vector_store_id",),
    bodies=(
        Json(
            frozenset({"file_ids", "files", "chunking_strategy", "attributes"}),
        ),
    ),
)


def build(
    vector_store_id: str,
    **params: Unpack[VectorStoreFileBatchCreateParams],
) -> Request[_models_vector_stores.VectorStoreFileBatch]:
    """Add several files to a vector store in one batch.

    Args:
        vector_store_id: Id of the vector store to act on, as returned when it was created.
        params: `VectorStoreFileBatchCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
    """
    return ENDPOINT.json(params, "vector_stores:VectorStoreFileBatch", vector_store_id)
