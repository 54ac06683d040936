"""`GET /evals`: `client.evals.list`. Generated from the contract by `make generate`: do not edit."""

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


class EvalListParams(RequestOptions, total=False):
    """The parameters of `client.evals.list`."""

    after: str | Unset
    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""
    order_by: _t.Literal["created_at", "updated_at"] | Unset
    """Default: `"created_at"`."""


ENDPOINT = Endpoint(
    "evals.list",
    "GET",
    "/evals",
    query={
        "after": Query("after"),
        "limit": Query("limit"),
        "order": Query("order"),
        "order_by": Query("order_by"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[EvalListParams],
) -> PageRequest[_models_evals.Eval]:
    """List the evals in the current project.

    Args:
        params: `EvalListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.page(params, "evals:EvalList", PAGING)
