"""`GET /batches/{batch_id}`: `client.batches.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.batches as _models_batches

    from openai_core.sansio.message import Request


class BatchRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.batches.retrieve`."""


ENDPOINT = Endpoint(
    "batches.retrieve",
    "GET",
    "/batches/{batch_id}",
    path_parameters=("batch_id",),
)


def build(
    batch_id: str,
    **params: Unpack[BatchRetrieveParams],
) -> Request[_models_batches.Batch]:
    """Get the status, request counts and output file IDs of a batch.

    Args:
        batch_id: Id of the batch to act on, as returned when it was created.
        params: `BatchRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/batch
    """
    return ENDPOINT.json(params, "batches:Batch", batch_id)
