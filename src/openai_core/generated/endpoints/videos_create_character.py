"""`POST /videos/characters`: `client.videos.create_character`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class VideoCreateCharacterParams(RequestOptions, total=False):
    """The parameters of `client.videos.create_character`."""

    video: _File | Unset
    name: str | Unset
    """From 1 to 80 characters."""


ENDPOINT = Endpoint(
    "videos.create_character",
    "POST",
    "/videos/characters",
    bodies=(
        Form(
            frozenset({"video", "name"}),
            required=("video", "name"),
            files=frozenset({"video"}),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[VideoCreateCharacterParams],
) -> Request[_models_videos.VideoCharacter]:
    """Create a reusable named character from an uploaded video.

    Args:
        params: `VideoCreateCharacterParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:VideoCharacter")
