"""`GET /chat/completions/{completion_id}`: `client.chat.completions.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.chat as _models_chat

    from openai_core.sansio.message import Request


class ChatCompletionRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.chat.completions.retrieve`."""


ENDPOINT = Endpoint(
    "chat.completions.retrieve",
    "GET",
    "/chat/completions/{completion_id}",
    path_parameters=("completion_id",),
)


def build(
    completion_id: str,
    **params: Unpack[ChatCompletionRetrieveParams],
) -> Request[_models_chat.ChatCompletion]:
    """Get a stored chat completion by its ID.

    Args:
        completion_id: Id of the chat completion to act on; only completions created with `store` set to true are
            available.
        params: `ChatCompletionRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chat
    """
    return ENDPOINT.json(params, "chat:ChatCompletion", completion_id)
