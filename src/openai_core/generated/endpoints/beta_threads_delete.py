"""`DELETE /threads/{thread_id}`: `client.beta.threads.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import Request


class BetaThreadDeleteParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.delete`."""


ENDPOINT = Endpoint(
    "beta.threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    path_parameters=("thread_id",),
)


def build(
    thread_id: str,
    **params: Unpack[BetaThreadDeleteParams],
) -> Request[_models_beta_threads.ThreadDeleted]:
    """Delete a thread by its ID.

    Args:
        thread_id: The id of the thread.
        params: `BetaThreadDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/threads
    """
    return ENDPOINT.json(params, "beta_threads:ThreadDeleted", thread_id)
