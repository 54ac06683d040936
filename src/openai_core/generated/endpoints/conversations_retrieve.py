"""`GET /conversations/{conversation_id}`: `client.conversations.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.conversations as _models_conversations

    from openai_core.sansio.message import Request


class ConversationRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.conversations.retrieve`."""


ENDPOINT = Endpoint(
    "conversations.retrieve",
    "GET",
    "/conversations/{conversation_id}",
    path_parameters=("conversation_id",),
)


def build(
    conversation_id: str,
    **params: Unpack[ConversationRetrieveParams],
) -> Request[_models_conversations.Conversation]:
    """Get a conversation's metadata and creation time.

    Args:
        conversation_id: Id of the conversation to act on, as returned when it was created.
        params: `ConversationRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.json(params, "conversations:Conversation", conversation_id)
