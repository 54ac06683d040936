"""`POST /videos/extensions`: `client.videos.extend`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos
    import openai_core.generated.params.videos as _params_videos

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VideoExtendParams(RequestOptions, total=False):
    """The parameters of `client.videos.extend`."""

    video: (
        _params_videos.CreateVideoExtendMultipartBodyVideoParam | _params_videos.VideoReferenceInputParam
        | _models_videos.VideoReferenceInputParam | Unset
    )
    prompt: str | Unset
    """From 1 to 32,000 characters."""
    seconds: _models_videos.VideoSeconds | Unset


ENDPOINT = Endpoint(
    "videos.extend",
    "POST",
    "/videos/extensions",
    bodies=(
        Form(
            frozenset({"video", "prompt", "seconds"}),
            required=("video", "prompt", "seconds"),
            files=frozenset({"video"}),
        ),
        Json(
            frozenset({"video", "prompt", "seconds"}),
            required=("video", "prompt", "seconds"),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[VideoExtendParams],
) -> Request[_models_videos.Video]:
    """Start a new video that carries an existing one on for more seconds.

    Args:
        params: `VideoExtendParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:Video")
