"""`POST /batches`: `client.batches.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.batches as _models_batches
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.batches as _params_batches

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BatchCreateParams(RequestOptions, total=False):
    """The parameters of `client.batches.create`."""

    input_file_id: Required[str]
    """Id of an uploaded JSONL file with one request per line; upload it with the `batch` purpose first."""
    endpoint: Required[
        _t.Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations",
        "/v1/images/generations", "/v1/images/edits", "/v1/videos"]
    ]
    """The API path that every request in the input file is sent to; one batch cannot mix paths."""
    completion_window: Required[_t.Literal["24h"]]
    """The time within which the batch should finish; requests not done by then expire."""
    metadata: _models_shared.Metadata | None | Unset
    """Your own key-value pairs of short strings, saved with the object so you can label and find it later."""
    output_expires_after: (
        _params_batches.BatchFileExpirationAfterParam | _models_batches.BatchFileExpirationAfter | Unset
    )
    """When the batch's output and error files are deleted automatically, counted from their creation."""


ENDPOINT = Endpoint(
    "batches.create",
    "POST",
    "/batches",
    bodies=(
        Json(
            frozenset({"input_file_id", "endpoint", "completion_window", "metadata", "output_expires_after"}),
            required=("input_file_id", "endpoint", "completion_window"),
        ),
    ),
    required=("input_file_id", "endpoint", "completion_window"),
)


def build(
    **params: Unpack[BatchCreateParams],
) -> Request[_models_batches.Batch]:
    """Queue a file of API requests to be processed together within a completion window.

    Args:
        params: `BatchCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/batch
    """
    return ENDPOINT.json(params, "batches:Batch")
