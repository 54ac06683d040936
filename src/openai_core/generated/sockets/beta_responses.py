"""What a client sends in a beta_responses session. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, cast

from openai_core.sansio.ws.sending import C, Events, event, sending
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t

    import openai_core.generated.models.beta_responses as _models_beta_responses
    import openai_core.generated.params.beta_responses as _params_beta_responses

    from openai_core.unset import Unset


def response_create(
    *,
    stream_id: str | Unset = UNSET,
    metadata: _models_beta_responses.BetaMetadata | None | Unset = UNSET,
    top_logprobs: int | Unset = UNSET,
    temperature: float | None | Unset = UNSET,
    top_p: float | None | Unset = UNSET,
    user: str | Unset = UNSET,
    safety_identifier: str | None | Unset = UNSET,
    prompt_cache_key: str | None | Unset = UNSET,
    service_tier: _models_beta_responses.BetaServiceTier | None | Unset = UNSET,
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None | Unset = UNSET,
    prompt_cache_options: (
        _params_beta_responses.BetaPromptCacheOptionsParam | _models_beta_responses.BetaPromptCacheOptionsParam
        | Unset
    ) = UNSET,
    previous_response_id: str | None | Unset = UNSET,
    model: _models_beta_responses.BetaModelIdsResponses | Unset = UNSET,
    background: bool | None | Unset = UNSET,
    max_tool_calls: int | None | Unset = UNSET,
    text: _params_beta_responses.BetaResponseTextParam | _models_beta_responses.BetaResponseTextParam | Unset = UNSET,
    tools: _params_beta_responses.BetaToolsArrayParam | Unset = UNSET,
    tool_choice: _params_beta_responses.BetaToolChoiceParam | Unset = UNSET,
    prompt: _params_beta_responses.BetaPromptParam | _models_beta_responses.BetaPrompt | None | Unset = UNSET,
    truncation: _t.Literal["auto", "disabled"] | None | Unset = UNSET,
    reasoning: _params_beta_responses.BetaReasoningParam | _models_beta_responses.BetaReasoning | None | Unset = UNSET,
    input: _params_beta_responses.BetaInputParam | Unset = UNSET,
    include: _c.Sequence[_models_beta_responses.BetaIncludeEnum] | None | Unset = UNSET,
    parallel_tool_calls: bool | None | Unset = UNSET,
    store: bool | None | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    moderation: (
        _params_beta_responses.BetaModerationParam | _models_beta_responses.BetaModerationParam | None | Unset
    ) = UNSET,
    stream: bool | None | Unset = UNSET,
    stream_options: (
        _params_beta_responses.BetaResponseStreamOptionsParam | _models_beta_responses.BetaResponseStreamOptions
        | None | Unset
    ) = UNSET,
    conversation: _params_beta_responses.BetaConversationParam | None | Unset = UNSET,
    context_management: (
        _c.Sequence[_params_beta_responses.BetaContextManagementParam
        | _models_beta_responses.BetaContextManagementParam] | None | Unset
    ) = UNSET,
    max_output_tokens: int | None | Unset = UNSET,
    multi_agent: (
        _params_beta_responses.BetaMultiAgentParam | _models_beta_responses.BetaMultiAgentParam | None | Unset
    ) = UNSET,
) -> dict[str, Any]:
    """An object marked `type: "response.create"`.

    Args:
        stream_id: At most 256 characters.
        top_logprobs: From 0 to 20.
        temperature: From 0 to 2. Default: `1`.
        top_p: From 0 to 1. Default: `1`.
        user: Deprecated.
        safety_identifier: At most 64 characters.
        prompt_cache_retention: Deprecated.
        background: Default: `false`.
        truncation: Deprecated. Default: `"disabled"`.
        parallel_tool_calls: Default: `true`.
        store: Default: `true`.
        stream: Default: `false`.
        context_management: At least 1 entries.
        max_output_tokens: At least 16.
    """
    return event(
        "response.create",
        stream_id=stream_id,
        metadata=metadata,
        top_logprobs=top_logprobs,
        temperature=temperature,
        top_p=top_p,
        user=user,
        safety_identifier=safety_identifier,
        prompt_cache_key=prompt_cache_key,
        service_tier=service_tier,
        prompt_cache_retention=prompt_cache_retention,
        prompt_cache_options=prompt_cache_options,
        previous_response_id=previous_response_id,
        model=model,
        background=background,
        max_tool_calls=max_tool_calls,
        text=text,
        tools=tools,
        tool_choice=tool_choice,
        prompt=prompt,
        truncation=truncation,
        reasoning=reasoning,
        input=input,
        include=include,
        parallel_tool_calls=parallel_tool_calls,
        store=store,
        instructions=instructions,
        moderation=moderation,
        stream=stream,
        stream_options=stream_options,
        conversation=conversation,
        context_management=context_management,
        max_output_tokens=max_output_tokens,
        multi_agent=multi_agent,
    )


def response_inject(
    *,
    response_id: str,
    input: _c.Sequence[_params_beta_responses.BetaResponseInputItemParam],
) -> dict[str, Any]:
    """An object marked `type: "response.inject"`.

    Args:
        input: At most 16,384 entries.
    """
    return event(
        "response.inject",
        response_id=response_id,
        input=input,
    )


def response_steer(
    *,
    previous_response_id: str,
    input: _params_beta_responses.BetaInputParam,
) -> dict[str, Any]:
    """An object marked `type: "response.steer"`."""
    return event(
        "response.steer",
        previous_response_id=previous_response_id,
        input=input,
    )


class ResponseEvents(Events[C]):
    """The events `response.*`."""

    create = sending(response_create)
    """An object marked `type: "response.create"`."""

    inject = sending(response_inject)
    """An object marked `type: "response.inject"`."""

    steer = sending(response_steer)
    """An object marked `type: "response.steer"`."""


class BetaResponsesEvents(Generic[C]):
    """What a connection sends by name: `connection.response` and so on."""

    @property
    def response(self) -> ResponseEvents[C]:
        """The events `response.*`."""
        return ResponseEvents(cast("C", self))
