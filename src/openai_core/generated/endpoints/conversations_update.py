"""`POST /conversations/{conversation_id}`: `client.conversations.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.conversations as _models_conversations
    import openai_core.generated.models.shared as _models_shared

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ConversationUpdateParams(RequestOptions, total=False):
    """The parameters of `client.conversations.update`."""

    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "conversations.update",
    "POST",
    "/conversations/{conversation_id}",
    path_parameters=("conversation_id",),
    bodies=(
        Json(
            frozenset({"metadata"}),
            required=("metadata",),
        ),
    ),
    body_optional=True,
)


def build(
    conversation_id: str,
    **params: Unpack[ConversationUpdateParams],
) -> Request[_models_conversations.Conversation]:
    """Replace the metadata of a conversation.

    Args:
        conversation_id: The id of the conversation.
        params: `ConversationUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.json(params, "conversations:Conversation", conversation_id)
