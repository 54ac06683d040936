"""`GET /threads/{thread_id}/runs/{run_id}`: `client.beta.threads.runs.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import Request


class BetaThreadRunRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.retrieve`."""


ENDPOINT = Endpoint(
    "beta.threads.runs.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    path_parameters=("thread_id", "run_id"),
)


def build(
    thread_id: str,
    run_id: str,
    **params: Unpack[BetaThreadRunRetrieveParams],
) -> Request[_models_beta_threads.Run]:
    """Get the status and details of a run on a thread.

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        params: `BetaThreadRunRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/runs
    """
    return ENDPOINT.json(params, "beta_threads:Run", thread_id, run_id)
