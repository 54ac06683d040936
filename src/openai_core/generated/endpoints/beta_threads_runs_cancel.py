"""`POST /threads/{thread_id}/runs/{run_id}/cancel`: `client.beta.threads.runs.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import Request


class BetaThreadRunCancelParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.cancel`."""


ENDPOINT = Endpoint(
    "beta.threads.runs.cancel",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    path_parameters=("thread_id", "run_id"),
)


def build(
    thread_id: str,
    run_id: str,
    **params: Unpack[BetaThreadRunCancelParams],
) -> Request[_models_beta_threads.Run]:
    """Stop a run on a thread that is still in progress.

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        params: `BetaThreadRunCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/runs
    """
    return ENDPOINT.json(params, "beta_threads:Run", thread_id, run_id)
