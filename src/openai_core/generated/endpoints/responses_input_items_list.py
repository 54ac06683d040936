"""`GET /responses/{response_id}/input_items`: `client.responses.input_items.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.responses as _models_responses

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class ResponseInputItemListParams(RequestOptions, total=False):
    """The parameters of `client.responses.input_items.list`."""

    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Whether items are listed from the start of the sequence or from its end."""
    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """
    include: _c.Sequence[_models_responses.IncludeEnum] | Unset
    """Names extra data to add to the returned items, such as search results, image URLs or encrypted reasoning."""


ENDPOINT = Endpoint(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    path_parameters=("response_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "include": Query("include", "brackets"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    response_id: str,
    **params: Unpack[ResponseInputItemListParams],
) -> PageRequest[_models_responses.ItemResource]:
    """List the input items from which a stored response was generated.

    Args:
        response_id: Id of the response to act on, as returned when it was created.
        params: `ResponseInputItemListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.page(params, "responses:ResponseItemList", PAGING, response_id)
