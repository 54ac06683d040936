"""`POST /threads/{thread_id}/runs/{run_id}`: `client.beta.threads.runs.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.models.shared as _models_shared

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaThreadRunUpdateParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.update`."""

    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "beta.threads.runs.update",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    path_parameters=("thread_id", "run_id"),
    bodies=(
        Json(
            frozenset({"metadata"}),
        ),
    ),
)


def build(
    thread_id: str,
    run_id: str,
    **params: Unpack[BetaThreadRunUpdateParams],
) -> Request[_models_beta_threads.Run]:
    """Replace the metadata of a run on a thread.

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        params: `BetaThreadRunUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/runs
    """
    return ENDPOINT.json(params, "beta_threads:Run", thread_id, run_id)
