"""`POST /audio/voices`: `client.audio.voices.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.audio as _models_audio

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request


class AudioVoiceCreateParams(RequestOptions, total=False):
    """The parameters of `client.audio.voices.create`."""

    name: Required[str]
    audio_sample: Required[_File]
    consent: Required[str]


ENDPOINT = Endpoint(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    bodies=(
        Form(
            frozenset({"name", "audio_sample", "consent"}),
            required=("name", "audio_sample", "consent"),
            files=frozenset({"audio_sample"}),
        ),
    ),
    required=("name", "audio_sample", "consent"),
)


def build(
    **params: Unpack[AudioVoiceCreateParams],
) -> Request[_models_audio.Voice]:
    """Build a custom voice from an audio sample and the speaker's recorded consent.

    Args:
        params: `AudioVoiceCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audio
    """
    return ENDPOINT.json(params, "audio:Voice")
