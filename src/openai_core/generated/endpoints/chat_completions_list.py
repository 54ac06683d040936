"""`GET /chat/completions`: `client.chat.completions.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.shared as _models_shared

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class ChatCompletionListParams(RequestOptions, total=False):
    """The parameters of `client.chat.completions.list`."""

    model: str | Unset
    """Returns only stored completions that this model produced."""
    metadata: _models_shared.Metadata | None | Unset
    """Returns only stored completions whose metadata contains these key-value pairs."""
    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """
    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Whether the oldest or the newest items come first, judged by their creation time. Default: `"asc"`."""


ENDPOINT = Endpoint(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    query={
        "model": Query("model"),
        "metadata": Query("metadata", "deepObject"),
        "after": Query("after"),
        "limit": Query("limit"),
        "order": Query("order"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[ChatCompletionListParams],
) -> PageRequest[_models_chat.ChatCompletion]:
    """List stored chat completions, optionally filtered by model or metadata.

    Args:
        params: `ChatCompletionListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chat
    """
    return ENDPOINT.page(params, "chat:ChatCompletionList", PAGING)
