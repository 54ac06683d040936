"""`POST /videos/{video_id}/remix`: `client.videos.remix`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VideoRemixParams(RequestOptions, total=False):
    """The parameters of `client.videos.remix`."""

    prompt: str | Unset
    """From 1 to 32,000 characters."""


ENDPOINT = Endpoint(
    "videos.remix",
    "POST",
    "/videos/{video_id}/remix",
    path_parameters=("video_id",),
    bodies=(
        Form(
            frozenset({"prompt"}),
            required=("prompt",),
        ),
        Json(
            frozenset({"prompt"}),
            required=("prompt",),
        ),
    ),
    body_optional=True,
)


def build(
    video_id: str,
    **params: Unpack[VideoRemixParams],
) -> Request[_models_videos.Video]:
    """Start a variation of an existing video, named by its ID, that follows another prompt.

    Args:
        video_id: The id of the video.
        params: `VideoRemixParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:Video", video_id)
