"""`DELETE /chatkit/threads/{thread_id}`: `client.beta.chatkit.threads.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_chatkit as _models_beta_chatkit

    from openai_core.sansio.message import Request


class BetaChatkitThreadDeleteParams(RequestOptions, total=False):
    """The parameters of `client.beta.chatkit.threads.delete`."""


ENDPOINT = Endpoint(
    "beta.chatkit.threads.delete",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    path_parameters=("thread_id",),
)


def build(
    thread_id: str,
    **params: Unpack[BetaChatkitThreadDeleteParams],
) -> Request[_models_beta_chatkit.ChatKitThreadDeleted]:
    """Delete a ChatKit thread with its items.

    Args:
        thread_id: The id of the thread.
        params: `BetaChatkitThreadDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """
    return ENDPOINT.json(params, "beta_chatkit:ChatKitThreadDeleted", thread_id)
