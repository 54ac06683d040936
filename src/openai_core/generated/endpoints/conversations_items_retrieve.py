"""`GET /conversations/{conversation_id}/items/{item_id}`: `client.conversations.items.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.conversations as _models_conversations
    import openai_core.generated.models.responses as _models_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ConversationItemRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.conversations.items.retrieve`."""

    include: _c.Sequence[_models_responses.IncludeEnum] | Unset


ENDPOINT = Endpoint(
    "conversations.items.retrieve",
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    path_parameters=("conversation_id", "item_id"),
    query={
        "include": Query("include", "brackets"),
    },
)


def build(
    conversation_id: str,
    item_id: str,
    **params: Unpack[ConversationItemRetrieveParams],
) -> Request[_models_conversations.ConversationItem]:
    """Get a single item of a conversation.

    Args:
        conversation_id: The id of the conversation.
        item_id: The id of the item.
        params: `ConversationItemRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.json(params, "conversations:ConversationItem", conversation_id, item_id)
