"""`GET /chatkit/threads/{thread_id}`: `client.beta.chatkit.threads.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_chatkit as _models_beta_chatkit

    from openai_core.sansio.message import Request


class BetaChatkitThreadRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.beta.chatkit.threads.retrieve`."""


ENDPOINT = Endpoint(
    "beta.chatkit.threads.retrieve",
    "GET",
    "/chatkit/threads/{thread_id}",
    path_parameters=("thread_id",),
)


def build(
    thread_id: str,
    **params: Unpack[BetaChatkitThreadRetrieveParams],
) -> Request[_models_beta_chatkit.ChatKitThread]:
    """Get a ChatKit thread by its ID.

    Args:
        thread_id: The id of the thread.
        params: `BetaChatkitThreadRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """
    return ENDPOINT.json(params, "beta_chatkit:ChatKitThread", thread_id)
