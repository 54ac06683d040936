"""`POST /conversations/{conversation_id}/items`: `client.conversations.items.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, Query, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.conversations as _models_conversations
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.params.responses as _params_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ConversationItemCreateParams(RequestOptions, total=False):
    """The parameters of `client.conversations.items.create`."""

    items: Required[_c.Sequence[_params_responses.ResponseInputItemParam]]
    """The items to append to the conversation, such as messages and tool outputs, in order. At most 20 entries."""
    include: _c.Sequence[_models_responses.IncludeEnum] | Unset
    """Names extra data to add to the returned items, such as search results, image URLs or encrypted reasoning."""


ENDPOINT = Endpoint(
    "conversations.items.create",
    "POST",
    "/conversations/{conversation_id}/items",
    path_parameters=("conversation_id",),
    query={
        "include": Query("include", "brackets"),
    },
    bodies=(
        Json(
            frozenset({"items"}),
            required=("items",),
        ),
    ),
    required=("items",),
)


def build(
    conversation_id: str,
    **params: Unpack[ConversationItemCreateParams],
) -> Request[_models_conversations.ConversationItemList]:
    """Append items such as messages or tool outputs to a conversation.

    Args:
        conversation_id: Id of the conversation to act on, as returned when it was created.
        params: `ConversationItemCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.json(params, "conversations:ConversationItemList", conversation_id)
