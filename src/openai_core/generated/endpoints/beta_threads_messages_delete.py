"""`DELETE /threads/{thread_id}/messages/{message_id}`: `client.beta.threads.messages.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import Request


class BetaThreadMessageDeleteParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.messages.delete`."""


ENDPOINT = Endpoint(
    "beta.threads.messages.delete",
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    path_parameters=("thread_id", "message_id"),
)


def build(
    thread_id: str,
    message_id: str,
    **params: Unpack[BetaThreadMessageDeleteParams],
) -> Request[_models_beta_threads.MessageDeleted]:
    """Delete a message from a thread.

    Args:
        thread_id: The id of the thread.
        message_id: The id of the message.
        params: `BetaThreadMessageDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/messages
    """
    return ENDPOINT.json(params, "beta_threads:MessageDeleted", thread_id, message_id)
