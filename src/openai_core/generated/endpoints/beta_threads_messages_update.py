"""`POST /threads/{thread_id}/messages/{message_id}`: `client.beta.threads.messages.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.models.shared as _models_shared

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaThreadMessageUpdateParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.messages.update`."""

    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "beta.threads.messages.update",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    path_parameters=("thread_id", "message_id"),
    bodies=(
        Json(
            frozenset({"metadata"}),
        ),
    ),
)


def build(
    thread_id: str,
    message_id: str,
    **params: Unpack[BetaThreadMessageUpdateParams],
) -> Request[_models_beta_threads.Message]:
    """Replace the metadata of a message in a thread.

    Args:
        thread_id: The id of the thread.
        message_id: The id of the message.
        params: `BetaThreadMessageUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/messages
    """
    return ENDPOINT.json(params, "beta_threads:Message", thread_id, message_id)
