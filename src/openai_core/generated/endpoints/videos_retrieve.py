"""`GET /videos/{video_id}`: `client.videos.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.message import Request


class VideoRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.videos.retrieve`."""


ENDPOINT = Endpoint(
    "videos.retrieve",
    "GET",
    "/videos/{video_id}",
    path_parameters=("video_id",),
)


def build(
    video_id: str,
    **params: Unpack[VideoRetrieveParams],
) -> Request[_models_videos.Video]:
    """Get the status and progress of a video job.

    Args:
        video_id: The id of the video.
        params: `VideoRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:Video", video_id)
