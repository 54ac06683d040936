"""`GET /audio/voice_consents/{consent_id}`: `client.audio.voice_consents.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.audio as _models_audio

    from openai_core.sansio.message import Request


class AudioVoiceConsentRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.audio.voice_consents.retrieve`."""


ENDPOINT = Endpoint(
    "audio.voice_consents.retrieve",
    "GET",
    "/audio/voice_consents/{consent_id}",
    path_parameters=("consent_id",),
)


def build(
    consent_id: str,
    **params: Unpack[AudioVoiceConsentRetrieveParams],
) -> Request[_models_audio.VoiceConsent]:
    """Get the details of one voice consent recording.

    Args:
        consent_id: The id of the consent.
        params: `AudioVoiceConsentRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audio
    """
    return ENDPOINT.json(params, "audio:VoiceConsent", consent_id)
