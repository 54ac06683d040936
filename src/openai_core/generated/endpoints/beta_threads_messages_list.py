"""`GET /threads/{thread_id}/messages`: `client.beta.threads.messages.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class BetaThreadMessageListParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.messages.list`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""
    after: str | Unset
    before: str | Unset
    run_id: str | Unset


ENDPOINT = Endpoint(
    "beta.threads.messages.list",
    "GET",
    "/threads/{thread_id}/messages",
    path_parameters=("thread_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
        "run_id": Query("run_id"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    thread_id: str,
    **params: Unpack[BetaThreadMessageListParams],
) -> PageRequest[_models_beta_threads.Message]:
    """List the messages of a thread, optionally only those produced by one run.

    Args:
        thread_id: The id of the thread.
        params: `BetaThreadMessageListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/messages
    """
    return ENDPOINT.page(params, "beta_threads:ListMessagesResponse", PAGING, thread_id)
