"""`GET /videos/{video_id}/content`: `client.videos.download_content`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VideoDownloadContentParams(RequestOptions, total=False):
    """The parameters of `client.videos.download_content`."""

    variant: _models_videos.VideoContentVariant | Unset


ENDPOINT = Endpoint(
    "videos.download_content",
    "GET",
    "/videos/{video_id}/content",
    path_parameters=("video_id",),
    query={
        "variant": Query("variant"),
    },
    accept="*/*",
)


def build(
    video_id: str,
    **params: Unpack[VideoDownloadContentParams],
) -> Request[BinaryContent]:
    """Download a finished video or one of its variants, such as a thumbnail.

    Args:
        video_id: The id of the video.
        params: `VideoDownloadContentParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.content(params, video_id)
