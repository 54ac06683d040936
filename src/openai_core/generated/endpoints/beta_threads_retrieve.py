"""`GET /threads/{thread_id}`: `client.beta.threads.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import Request


class BetaThreadRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.retrieve`."""


ENDPOINT = Endpoint(
    "beta.threads.retrieve",
    "GET",
    "/threads/{thread_id}",
    path_parameters=("thread_id",),
)


def build(
    thread_id: str,
    **params: Unpack[BetaThreadRetrieveParams],
) -> Request[_models_beta_threads.Thread]:
    """Get a thread's metadata and tool resources.

    Args:
        thread_id: The id of the thread.
        params: `BetaThreadRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/threads
    """
    return ENDPOINT.json(params, "beta_threads:Thread", thread_id)
