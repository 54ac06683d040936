"""`POST /responses`: `client.beta.responses.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Unpack

    import openai_core.generated.models.beta_responses as _models_beta_responses
    import openai_core.generated.params.beta_responses as _params_beta_responses

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class BetaResponseCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.responses.create`."""

    metadata: _models_beta_responses.BetaMetadata | None | Unset
    top_logprobs: int | Unset
    """From 0 to 20."""
    temperature: float | None | Unset
    """From 0 to 2. Default: `1`."""
    top_p: float | None | Unset
    """From 0 to 1. Default: `1`."""
    user: str | Unset
    """Deprecated."""
    safety_identifier: str | None | Unset
    """At most 64 characters."""
    prompt_cache_key: str | None | Unset
    service_tier: _models_beta_responses.BetaServiceTier | None | Unset
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None | Unset
    """Deprecated."""
    prompt_cache_options: (
        _params_beta_responses.BetaPromptCacheOptionsParam | _models_beta_responses.BetaPromptCacheOptionsParam
        | Unset
    )
    previous_response_id: str | None | Unset
    model: _models_beta_responses.BetaModelIdsResponses | Unset
    background: bool | None | Unset
    """Default: `false`."""
    max_tool_calls: int | None | Unset
    text: _params_beta_responses.BetaResponseTextParam | _models_beta_responses.BetaResponseTextParam | Unset
    tools: _params_beta_responses.BetaToolsArrayParam | Unset
    tool_choice: _params_beta_responses.BetaToolChoiceParam | Unset
    prompt: _params_beta_responses.BetaPromptParam | _models_beta_responses.BetaPrompt | None | Unset
    truncation: _t.Literal["auto", "disabled"] | None | Unset
    """Deprecated. Default: `"disabled"`."""
    reasoning: _params_beta_responses.BetaReasoningParam | _models_beta_responses.BetaReasoning | None | Unset
    input: _params_beta_responses.BetaInputParam | Unset
    include: _c.Sequence[_models_beta_responses.BetaIncludeEnum] | None | Unset
    parallel_tool_calls: bool | None | Unset
    """Default: `true`."""
    store: bool | None | Unset
    """Default: `true`."""
    instructions: str | None | Unset
    moderation: (
        _params_beta_responses.BetaModerationParam | _models_beta_responses.BetaModerationParam | None | Unset
    )
    stream_options: (
        _params_beta_responses.BetaResponseStreamOptionsParam | _models_beta_responses.BetaResponseStreamOptions
        | None | Unset
    )
    conversation: _params_beta_responses.BetaConversationParam | None | Unset
    context_management: (
        _c.Sequence[_params_beta_responses.BetaContextManagementParam
        | _models_beta_responses.BetaContextManagementParam] | None | Unset
    )
    """At least 1 entries."""
    max_output_tokens: int | None | Unset
    """At least 16."""
    multi_agent: (
        _params_beta_responses.BetaMultiAgentParam | _models_beta_responses.BetaMultiAgentParam | None | Unset
    )
    betas: _c.Sequence[_t.Literal["responses_multi_agent=v1"]] | Unset


ENDPOINT = Endpoint(
    "beta.responses.create",
    "POST",
    "/responses",
    headers={"betas": "openai-beta"},
    bodies=(
        Json(
            frozenset({
                "metadata", "top_logprobs", "temperature", "top_p", "user", "safety_identifier", "prompt_cache_key",
                "service_tier", "prompt_cache_retention", "prompt_cache_options", "previous_response_id", "model",
                "background", "max_tool_calls", "text", "tools", "tool_choice", "prompt", "truncation", "reasoning",
                "input", "include", "parallel_tool_calls", "store", "instructions", "moderation", "stream",
                "stream_options", "conversation", "context_management", "max_output_tokens", "multi_agent",
            }),
        ),
    ),
    constant_query=(("beta", "true"),),
    stream=Trigger("stream", True),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[BetaResponseCreateParams],
) -> Request[_models_beta_responses.BetaResponse]:
    """Ask a model for a response with beta features, such as several agents working together.

    Args:
        stream: Default: `false`.
        params: `BetaResponseCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json({**params, "stream": stream}, "beta_responses:BetaResponse")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[BetaResponseCreateParams],
) -> StreamRequest[_models_beta_responses.BetaResponseStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "beta_responses:BetaResponseStreamEvent")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[BetaResponseCreateParams],
) -> (
    Request[_models_beta_responses.BetaResponse]
    | StreamRequest[_models_beta_responses.BetaResponseStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
