"""`GET /videos`: `client.videos.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class VideoListParams(RequestOptions, total=False):
    """The parameters of `client.videos.list`."""

    limit: int | Unset
    """From 0 to 100."""
    order: _models_videos.OrderEnum | Unset
    after: str | Unset


ENDPOINT = Endpoint(
    "videos.list",
    "GET",
    "/videos",
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[VideoListParams],
) -> PageRequest[_models_videos.Video]:
    """List the video jobs in the current project.

    Args:
        params: `VideoListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.page(params, "videos:VideoList", PAGING)
