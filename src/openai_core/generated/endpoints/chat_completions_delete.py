"""`DELETE /chat/completions/{completion_id}`: `client.chat.completions.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.chat as _models_chat

    from openai_core.sansio.message import Request


class ChatCompletionDeleteParams(RequestOptions, total=False):
    """The parameters of `client.chat.completions.delete`."""


ENDPOINT = Endpoint(
    "chat.completions.delete",
    "DELETE",
    "/chat/completions/{completion_id}",
    path_parameters=("completion_id",),
)


def build(
    completion_id: str,
    **params: Unpack[ChatCompletionDeleteParams],
) -> Request[_models_chat.ChatCompletionDeleted]:
    """Delete a stored chat completion.

    Args:
        completion_id: Id of the chat completion to act on; only completions created with `store` set to true are
            available.
        params: `ChatCompletionDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chat
    """
    return ENDPOINT.json(params, "chat:ChatCompletionDeleted", completion_id)
