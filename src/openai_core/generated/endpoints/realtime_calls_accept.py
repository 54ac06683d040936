"""`POST /realtime/calls/{call_id}/accept`: `client.realtime.calls.accept`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.params.realtime as _params_realtime
    import openai_core.generated.params.responses as _params_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class RealtimeCallAcceptParams(RequestOptions, total=False):
    """The parameters of `client.realtime.calls.accept`."""

    type: Required[_t.Literal["realtime"]]
    output_modalities: _c.Sequence[_t.Literal["text", "audio"]] | Unset
    """Default: `["audio"]`."""
    model: (
        str | _t.Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1",
        "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
        "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
        "gpt-audio-mini-2025-12-15"] | Unset
    )
    instructions: str | Unset
    audio: (
        _params_realtime.RealtimeSessionCreateRequestGAAudioParam
        | _models_realtime.RealtimeSessionCreateRequestGAAudio | Unset
    )
    include: _c.Sequence[_t.Literal["item.input_audio_transcription.logprobs"]] | Unset
    tracing: _params_realtime.RealtimeSessionCreateRequestGATracingParam | None | Unset
    """Default: `null`."""
    tools: _c.Sequence[_params_realtime.RealtimeSessionCreateRequestGAToolParam] | Unset
    tool_choice: _params_realtime.RealtimeSessionCreateRequestGAToolChoiceParam | Unset
    """Default: `"auto"`."""
    parallel_tool_calls: bool | Unset
    reasoning: _params_realtime.RealtimeReasoningParam | _models_realtime.RealtimeReasoning | Unset
    max_output_tokens: int | _t.Literal["inf"] | Unset
    truncation: _params_realtime.RealtimeTruncationParam | Unset
    prompt: _params_responses.PromptParam | _models_responses.Prompt | None | Unset


ENDPOINT = Endpoint(
    "realtime.calls.accept",
    "POST",
    "/realtime/calls/{call_id}/accept",
    path_parameters=("call_id",),
    bodies=(
        Json(
            frozenset({
                "type", "output_modalities", "model", "instructions", "audio", "include", "tracing", "tools",
                "tool_choice", "parallel_tool_calls", "reasoning", "max_output_tokens", "truncation", "prompt",
            }),
            required=("type",),
        ),
    ),
    required=("type",),
    accept="*/*",
)


def build(
    call_id: str,
    **params: Unpack[RealtimeCallAcceptParams],
) -> Request[None]:
    """Pick up a waiting SIP call with a given model, instructions, audio settings and tools.

    Args:
        call_id: The id of the call.
        params: `RealtimeCallAcceptParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime-calls
    """
    return ENDPOINT.empty(params, call_id)
