"""`POST /chat/completions/{completion_id}`: `client.chat.completions.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.shared as _models_shared

    from openai_core.sansio.message import Request


class ChatCompletionUpdateParams(RequestOptions, total=False):
    """The parameters of `client.chat.completions.update`."""

    metadata: Required[_models_shared.Metadata | None]
    """The key-value pairs to keep on the object from now on; they take the place of those saved earlier."""


ENDPOINT = Endpoint(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    path_parameters=("completion_id",),
    bodies=(
        Json(
            frozenset({"metadata"}),
            required=("metadata",),
        ),
    ),
    required=("metadata",),
)


def build(
    completion_id: str,
    **params: Unpack[ChatCompletionUpdateParams],
) -> Request[_models_chat.ChatCompletion]:
    """Replace the metadata of a stored chat completion.

    Args:
        completion_id: Id of the chat completion to act on; only completions created with `store` set to true are
            available.
        params: `ChatCompletionUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chat
    """
    return ENDPOINT.json(params, "chat:ChatCompletion", completion_id)
