"""`GET /videos/characters/{character_id}`: `client.videos.get_character`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.message import Request


class VideoGetCharacterParams(RequestOptions, total=False):
    """The parameters of `client.videos.get_character`."""


ENDPOINT = Endpoint(
    "videos.get_character",
    "GET",
    "/videos/characters/{character_id}",
    path_parameters=("character_id",),
)


def build(
    character_id: str,
    **params: Unpack[VideoGetCharacterParams],
) -> Request[_models_videos.VideoCharacter]:
    """Get a video character by its ID.

    Args:
        character_id: The id of the character.
        params: `VideoGetCharacterParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/videos
    """
    return ENDPOINT.json(params, "videos:VideoCharacter", character_id)
