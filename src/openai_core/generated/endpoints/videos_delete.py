"""`DELETE /videos/{video_id}`: `client.videos.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.message import Request


class VideoDeleteParams(RequestOptions, total=False):
    """The parameters of `client.videos.delete`."""


ENDPOINT = Endpoint(
    "videos.delete",
    "DELETE",
    "/videos/{video_id}",
    path_parameters=("video_id",),
)


def build(
    video_id: str,
    **params: Unpack[VideoDeleteParams],
) -> Request[_models_videos.VideoDeleted]:
    """Delete a video job and the video it made.

    Args:
        video_id: The id of the video.
        params: `VideoDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:VideoDeleted", video_id)
