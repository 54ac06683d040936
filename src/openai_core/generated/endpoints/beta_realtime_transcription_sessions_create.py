"""`POST /realtime/transcription_sessions`: `client.beta.realtime.transcription_sessions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.params.realtime as _params_realtime

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaRealtimeTranscriptionSessionCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.realtime.transcription_sessions.create`."""

    turn_detection: (
        _params_realtime.RealtimeTranscriptionSessionCreateRequestTurnDetectionParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestTurnDetection | Unset
    )
    input_audio_noise_reduction: (
        _params_realtime.RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | Unset
    )
    """Default: `null`."""
    input_audio_format: _t.Literal["pcm16", "g711_ulaw", "g711_alaw"] | Unset
    """Default: `"pcm16"`."""
    input_audio_transcription: (
        _params_realtime.AudioTranscriptionParam | _models_realtime.AudioTranscription | Unset
    )
    include: _c.Sequence[_t.Literal["item.input_audio_transcription.logprobs"]] | Unset


ENDPOINT = Endpoint(
    "beta.realtime.transcription_sessions.create",
    "POST",
    "/realtime/transcription_sessions",
    bodies=(
        Json(
            frozenset({
                "turn_detection", "input_audio_noise_reduction", "input_audio_format", "input_audio_transcription",
                "include",
            }),
        ),
    ),
)


def build(
    **params: Unpack[BetaRealtimeTranscriptionSessionCreateParams],
) -> Request[_models_realtime.TranscriptionSession]:
    """Configure a beta realtime transcription session and issue a short-lived client secret for it.

    Args:
        params: `BetaRealtimeTranscriptionSessionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime-sessions
    """
    return ENDPOINT.json(params, "realtime:TranscriptionSession")
