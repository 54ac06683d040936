"""`GET /chat/completions/{completion_id}/messages`: `client.chat.completions.messages.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.chat as _models_chat

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class ChatCompletionMessageListParams(RequestOptions, total=False):
    """The parameters of `client.chat.completions.messages.list`."""

    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """
    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Whether the oldest or the newest items come first, judged by their creation time. Default: `"asc"`."""


ENDPOINT = Endpoint(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{completion_id}/messages",
    path_parameters=("completion_id",),
    query={
        "after": Query("after"),
        "limit": Query("limit"),
        "order": Query("order"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    completion_id: str,
    **params: Unpack[ChatCompletionMessageListParams],
) -> PageRequest[_models_chat.ChatCompletionMessageListData]:
    """List the input messages of a stored chat completion.

    Args:
        completion_id: Id of the chat completion to act on; only completions created with `store` set to true are
            available.
        params: `ChatCompletionMessageListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chat
    """
    return ENDPOINT.page(params, "chat:ChatCompletionMessageList", PAGING, completion_id)
