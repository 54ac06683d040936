"""`GET /threads/{thread_id}/runs/{run_id}/steps`: `client.beta.threads.runs.steps.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class BetaThreadRunStepListParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.steps.list`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""
    after: str | Unset
    before: str | Unset
    include: _c.Sequence[_t.Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset


ENDPOINT = Endpoint(
    "beta.threads.runs.steps.list",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    path_parameters=("thread_id", "run_id"),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
        "include": Query("include[]", "brackets"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    thread_id: str,
    run_id: str,
    **params: Unpack[BetaThreadRunStepListParams],
) -> PageRequest[_models_beta_threads.RunStep]:
    """List the steps an assistant took during a run.

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        params: `BetaThreadRunStepListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/run-steps
    """
    return ENDPOINT.page(params, "beta_threads:ListRunStepsResponse", PAGING, thread_id, run_id)
