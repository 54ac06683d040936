"""`POST /videos`: `client.videos.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos
    import openai_core.generated.params.videos as _params_videos

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VideoCreateParams(RequestOptions, total=False):
    """The parameters of `client.videos.create`."""

    model: _models_videos.VideoModel | Unset
    """Which video model renders the clip, for example `sora-2`."""
    prompt: str | Unset
    """Describes the clip you want: the subject, setting, action and camera work. From 1 to 32,000 characters."""
    input_reference: (
        _params_videos.CreateVideoMultipartBodyInputReferenceParam | _params_videos.VideoImageRefParam
        | _models_videos.VideoImageRefParam | Unset
    )
    """An image that guides the clip's look, sent as a file or, in a JSON request, given by file id or URL."""
    seconds: _models_videos.VideoSeconds | Unset
    """How long the clip runs, in seconds; longer clips cost more and take longer to render."""
    size: _models_videos.VideoSize | Unset
    """Width and height of the clip in pixels, which also choose portrait or landscape; some sizes need a larger
    model.
    """


ENDPOINT = Endpoint(
    "videos.create",
    "POST",
    "/videos",
    bodies=(
        Form(
            frozenset({"model", "prompt", "input_reference", "seconds", "size"}),
            required=("prompt",),
            files=frozenset({"input_reference"}),
        ),
        Json(
            frozenset({"model", "prompt", "input_reference", "seconds", "size"}),
            required=("prompt",),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[VideoCreateParams],
) -> Request[_models_videos.Video]:
    """Start generating a video from a prompt and an optional reference image.

    Args:
        params: `VideoCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:Video")
