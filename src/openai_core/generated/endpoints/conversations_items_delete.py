"""`DELETE /conversations/{conversation_id}/items/{item_id}`: `client.conversations.items.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.conversations as _models_conversations

    from openai_core.sansio.message import Request


class ConversationItemDeleteParams(RequestOptions, total=False):
    """The parameters of `client.conversations.items.delete`."""


ENDPOINT = Endpoint(
    "conversations.items.delete",
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    path_parameters=("conversation_id", "item_id"),
)


def build(
    conversation_id: str,
    item_id: str,
    **params: Unpack[ConversationItemDeleteParams],
) -> Request[_models_conversations.Conversation]:
    """Remove an item from a conversation.

    Args:
        conversation_id: The id of the conversation.
        item_id: The id of the item.
        params: `ConversationItemDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.json(params, "conversations:Conversation", conversation_id, item_id)
