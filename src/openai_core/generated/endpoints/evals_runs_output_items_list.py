"""`GET /evals/{eval_id}/runs/{run_id}/output_items`: `client.evals.runs.output_items.list`. Generated from the contract by `make generate`: do not edit."""

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


class EvalRunOutputItemListParams(RequestOptions, total=False):
    """The parameters of `client.evals.runs.output_items.list`."""

    after: str | Unset
    limit: int | Unset
    """Default: `20`."""
    status: _t.Literal["fail", "pass"] | Unset
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""


ENDPOINT = Endpoint(
    "evals.runs.output_items.list",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    path_parameters=("eval_id", "run_id"),
    query={
        "after": Query("after"),
        "limit": Query("limit"),
        "status": Query("status"),
        "order": Query("order"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    eval_id: str,
    run_id: str,
    **params: Unpack[EvalRunOutputItemListParams],
) -> PageRequest[_models_evals.EvalRunOutputItem]:
    """List the graded items of an eval run, optionally only those that passed or failed.

    Args:
        eval_id: The id of the eval.
        run_id: The id of the run.
        params: `EvalRunOutputItemListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.page(params, "evals:EvalRunOutputItemList", PAGING, eval_id, run_id)
