"""`GET /audio/voice_consents`: `client.audio.voice_consents.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.audio as _models_audio

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AudioVoiceConsentListParams(RequestOptions, total=False):
    """The parameters of `client.audio.voice_consents.list`."""

    after: str | Unset
    limit: int | Unset
    """Default: `20`."""


ENDPOINT = Endpoint(
    "audio.voice_consents.list",
    "GET",
    "/audio/voice_consents",
    query={
        "after": Query("after"),
        "limit": Query("limit"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AudioVoiceConsentListParams],
) -> PageRequest[_models_audio.VoiceConsent]:
    """List the consent recordings stored for custom voices.

    Args:
        params: `AudioVoiceConsentListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audio
    """
    return ENDPOINT.page(params, "audio:VoiceConsentList", PAGING)
