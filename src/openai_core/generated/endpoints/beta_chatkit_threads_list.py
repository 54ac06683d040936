"""`GET /chatkit/threads`: `client.beta.chatkit.threads.list`. Generated from the contract by `make generate`: do not edit."""

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


class BetaChatkitThreadListParams(RequestOptions, total=False):
    """The parameters of `client.beta.chatkit.threads.list`."""

    limit: int | Unset
    """From 0 to 100."""
    order: _models_videos.OrderEnum | Unset
    after: str | Unset
    before: str | Unset
    user: str | Unset
    """From 1 to 512 characters."""


ENDPOINT = Endpoint(
    "beta.chatkit.threads.list",
    "GET",
    "/chatkit/threads",
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
        "user": Query("user"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[BetaChatkitThreadListParams],
) -> PageRequest[_models_beta_chatkit.ChatKitThread]:
    """List ChatKit threads, optionally those of one end user.

    Args:
        params: `BetaChatkitThreadListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """
    return ENDPOINT.page(params, "beta_chatkit:ChatKitThreadList", PAGING)
