"""`POST /realtime/sessions`: `client.beta.realtime.sessions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.beta_realtime as _models_beta_realtime
    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.realtime as _params_realtime
    import openai_core.generated.params.responses as _params_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaRealtimeSessionCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.realtime.sessions.create`."""

    client_secret: Required[
        _params_realtime.RealtimeSessionCreateRequestClientSecretParam
        | _models_realtime.RealtimeSessionCreateRequestClientSecret
    ]
    modalities: _t.Any | Unset
    instructions: str | Unset
    voice: _params_chat.VoiceIdsOrCustomVoiceParam | Unset
    input_audio_format: str | Unset
    output_audio_format: str | Unset
    input_audio_transcription: (
        _params_realtime.RealtimeSessionCreateRequestInputAudioTranscriptionParam
        | _models_realtime.RealtimeSessionCreateRequestInputAudioTranscription | Unset
    )
    speed: float | Unset
    """From 0.25 to 1.5. Default: `1`."""
    tracing: _params_realtime.RealtimeSessionCreateRequestTracingParam | Unset
    turn_detection: (
        _params_realtime.RealtimeSessionCreateRequestTurnDetectionParam
        | _models_realtime.RealtimeSessionCreateRequestTurnDetection | Unset
    )
    tools: (
        _c.Sequence[_params_realtime.RealtimeSessionCreateRequestToolParam
        | _models_realtime.RealtimeSessionCreateRequestTool] | Unset
    )
    tool_choice: str | Unset
    temperature: float | Unset
    max_response_output_tokens: int | _t.Literal["inf"] | Unset
    truncation: _params_realtime.RealtimeTruncationParam | Unset
    prompt: _params_responses.PromptParam | _models_responses.Prompt | None | Unset


ENDPOINT = Endpoint(
    "beta.realtime.sessions.create",
    "POST",
    "/realtime/sessions",
    bodies=(
        Json(
            frozenset({
                "client_secret", "modalities", "instructions", "voice", "input_audio_format", "output_audio_format",
                "input_audio_transcription", "speed", "tracing", "turn_detection", "tools", "tool_choice",
                "temperature", "max_response_output_tokens", "truncation", "prompt",
            }),
            required=("client_secret",),
        ),
    ),
    required=("client_secret",),
)


def build(
    **params: Unpack[BetaRealtimeSessionCreateParams],
) -> Request[_models_beta_realtime.RealtimeSessionCreateResponse]:
    """Configure a beta realtime session and issue a short-lived client secret for it.

    Args:
        params: `BetaRealtimeSessionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime-sessions
    """
    return ENDPOINT.json(params, "beta_realtime:RealtimeSessionCreateResponse")
