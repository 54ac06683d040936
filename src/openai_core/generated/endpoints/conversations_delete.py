"""`DELETE /conversations/{conversation_id}`: `client.conversations.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.shared as _models_shared

    from openai_core.sansio.message import Request


class ConversationDeleteParams(RequestOptions, total=False):
    """The parameters of `client.conversations.delete`."""


ENDPOINT = Endpoint(
    "conversations.delete",
    "DELETE",
    "/conversations/{conversation_id}",
    path_parameters=("conversation_id",),
)


def build(
    conversation_id: str,
    **params: Unpack[ConversationDeleteParams],
) -> Request[_models_shared.ConversationDeleted]:
    """Delete a conversation by its ID.

    Args:
        conversation_id: The id of the conversation.
        params: `ConversationDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.json(params, "shared:ConversationDeleted", conversation_id)
