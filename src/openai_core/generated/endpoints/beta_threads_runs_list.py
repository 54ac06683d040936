"""`GET /threads/{thread_id}/runs`: `client.beta.threads.runs.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class BetaThreadRunListParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.list`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""
    after: str | Unset
    before: str | Unset


ENDPOINT = Endpoint(
    "beta.threads.runs.list",
    "GET",
    "/threads/{thread_id}/runs",
    path_parameters=("thread_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    thread_id: str,
    **params: Unpack[BetaThreadRunListParams],
) -> PageRequest[_models_beta_threads.Run]:
    """List the runs of a thread.

    Args:
        thread_id: The id of the thread.
        params: `BetaThreadRunListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/runs
    """
    return ENDPOINT.page(params, "beta_threads:ListRunsResponse", PAGING, thread_id)
