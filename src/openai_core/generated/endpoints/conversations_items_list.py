"""`GET /conversations/{conversation_id}/items`: `client.conversations.items.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.conversations as _models_conversations
    import openai_core.generated.models.responses as _models_responses

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class ConversationItemListParams(RequestOptions, total=False):
    """The parameters of `client.conversations.items.list`."""

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
    "conversations.items.list",
    "GET",
    "/conversations/{conversation_id}/items",
    path_parameters=("conversation_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "include": Query("include", "brackets"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    conversation_id: str,
    **params: Unpack[ConversationItemListParams],
) -> PageRequest[_models_conversations.ConversationItem]:
    """List the items of a conversation in order.

    Args:
        conversation_id: Id of the conversation to act on, as returned when it was created.
        params: `ConversationItemListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.page(params, "conversations:ConversationItemList", PAGING, conversation_id)
