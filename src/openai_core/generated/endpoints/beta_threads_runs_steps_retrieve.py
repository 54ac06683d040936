"""`GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`: `client.beta.threads.runs.steps.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaThreadRunStepRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.steps.retrieve`."""

    include: _c.Sequence[_t.Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset


ENDPOINT = Endpoint(
    "beta.threads.runs.steps.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    path_parameters=("thread_id", "run_id", "step_id"),
    query={
        "include": Query("include[]", "brackets"),
    },
)


def build(
    thread_id: str,
    run_id: str,
    step_id: str,
    **params: Unpack[BetaThreadRunStepRetrieveParams],
) -> Request[_models_beta_threads.RunStep]:
    """Get a single step of a run.

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        step_id: The id of the step.
        params: `BetaThreadRunStepRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/run-steps
    """
    return ENDPOINT.json(params, "beta_threads:RunStep", thread_id, run_id, step_id)
