"""`GET /responses/{response_id}/input_items`: `client.beta.responses.input_items.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_responses as _models_beta_responses

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class BetaResponseInputItemListParams(RequestOptions, total=False):
    """The parameters of `client.beta.responses.input_items.list`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    after: str | Unset
    include: _c.Sequence[_models_beta_responses.BetaIncludeEnum] | Unset
    betas: _c.Sequence[_t.Literal["responses_multi_agent=v1"]] | Unset


ENDPOINT = Endpoint(
    "beta.responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    path_parameters=("response_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "include": Query("include", "brackets"),
    },
    headers={"betas": "openai-beta"},
    constant_query=(("beta", "true"),),
)
PAGING = Paging("after", "last_id", "data")


def build(
    response_id: str,
    **params: Unpack[BetaResponseInputItemListParams],
) -> PageRequest[_models_beta_responses.BetaItemResource]:
    """List the input items of a stored response in their beta form.

    Args:
        response_id: The id of the response.
        params: `BetaResponseInputItemListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.page(params, "beta_responses:BetaResponseItemList", PAGING, response_id)
