"""`GET /evals/{eval_id}/runs`: `client.evals.runs.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.evals as _models_evals

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class EvalRunListParams(RequestOptions, total=False):
    """The parameters of `client.evals.runs.list`."""

    after: str | Unset
    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""
    status: _t.Literal["queued", "in_progress", "completed", "canceled", "failed"] | Unset


ENDPOINT = Endpoint(
    "evals.runs.list",
    "GET",
    "/evals/{eval_id}/runs",
    path_parameters=("eval_id",),
    query={
        "after": Query("after"),
        "limit": Query("limit"),
        "order": Query("order"),
        "status": Query("status"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    eval_id: str,
    **params: Unpack[EvalRunListParams],
) -> PageRequest[_models_evals.EvalRun]:
    """List the runs of an eval, optionally filtered by status.

    Args:
        eval_id: The id of the eval.
        params: `EvalRunListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.page(params, "evals:EvalRunList", PAGING, eval_id)
