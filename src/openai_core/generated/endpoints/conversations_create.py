"""`POST /conversations`: `client.conversations.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.conversations as _models_conversations
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.responses as _params_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ConversationCreateParams(RequestOptions, total=False):
    """The parameters of `client.conversations.create`."""

    metadata: _models_shared.Metadata | None | Unset
    """Your own key-value pairs of short strings, saved with the object so you can label and find it later."""
    items: _c.Sequence[_params_responses.ResponseInputItemParam] | None | Unset
    """Items to start the conversation with, such as earlier messages, in order; add more later if they do not fit.
    At most 20 entries.
    """


ENDPOINT = Endpoint(
    "conversations.create",
    "POST",
    "/conversations",
    bodies=(
        Json(
            frozenset({"metadata", "items"}),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[ConversationCreateParams],
) -> Request[_models_conversations.Conversation]:
    """Start a conversation, optionally with metadata and first items.

    Args:
        params: `ConversationCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """
    return ENDPOINT.json(params, "conversations:Conversation")
