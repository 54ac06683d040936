"""`POST /videos/edits`: `client.videos.edit`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos
    import openai_core.generated.params.videos as _params_videos

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VideoEditParams(RequestOptions, total=False):
    """The parameters of `client.videos.edit`."""

    video: (
        _params_videos.CreateVideoEditMultipartBodyVideoParam | _params_videos.VideoReferenceInputParam
        | _models_videos.VideoReferenceInputParam | Unset
    )
    prompt: str | Unset
    """From 1 to 32,000 characters."""


ENDPOINT = Endpoint(
    "videos.edit",
    "POST",
    "/videos/edits",
    bodies=(
        Form(
            frozenset({"video", "prompt"}),
            required=("video", "prompt"),
            files=frozenset({"video"}),
        ),
        Json(
            frozenset({"video", "prompt"}),
            required=("video", "prompt"),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[VideoEditParams],
) -> Request[_models_videos.Video]:
    """Start a new video that changes an existing one as a prompt asks.

    Args:
        params: `VideoEditParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:Video")
