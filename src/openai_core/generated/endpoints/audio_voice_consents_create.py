"""`POST /audio/voice_consents`: `client.audio.voice_consents.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.audio as _models_audio

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request


class AudioVoiceConsentCreateParams(RequestOptions, total=False):
    """The parameters of `client.audio.voice_consents.create`."""

    name: Required[str]
    recording: Required[_File]
    language: Required[str]


ENDPOINT = Endpoint(
    "audio.voice_consents.create",
    "POST",
    "/audio/voice_consents",
    bodies=(
        Form(
            frozenset({"name", "recording", "language"}),
            required=("name", "recording", "language"),
            files=frozenset({"recording"}),
        ),
    ),
    required=("name", "recording", "language"),
)


def build(
    **params: Unpack[AudioVoiceConsentCreateParams],
) -> Request[_models_audio.VoiceConsent]:
    """Upload a recording in which a speaker agrees to the use of their voice.

    Args:
        params: `AudioVoiceConsentCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audio
    """
    return ENDPOINT.json(params, "audio:VoiceConsent")
