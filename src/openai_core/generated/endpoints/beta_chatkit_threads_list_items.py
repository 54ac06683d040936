"""`GET /chatkit/threads/{thread_id}/items`: `client.beta.chatkit.threads.list_items`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_chatkit as _models_beta_chatkit
    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class BetaChatkitThreadListItemsParams(RequestOptions, total=False):
    """The parameters of `client.beta.chatkit.threads.list_items`."""

    limit: int | Unset
    """From 0 to 100."""
    order: _models_videos.OrderEnum | Unset
    after: str | Unset
    before: str | Unset


ENDPOINT = Endpoint(
    "beta.chatkit.threads.list_items",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    path_parameters=("thread_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    thread_id: str,
    **params: Unpack[BetaChatkitThreadListItemsParams],
) -> PageRequest[_models_beta_chatkit.ChatKitThreadItem]:
    """List the items of a ChatKit thread.

    Args:
        thread_id: The id of the thread.
        params: `BetaChatkitThreadListItemsParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """
    return ENDPOINT.page(params, "beta_chatkit:ChatKitThreadItemList", PAGING, thread_id)
