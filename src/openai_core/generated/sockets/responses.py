"""What a client sends in a responses session. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, cast

from openai_core.sansio.ws.sending import C, Events, event, sending
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t

    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.responses as _params_responses
    import openai_core.generated.params.shared as _params_shared

    from openai_core.unset import Unset


def response_create(
    *,
    stream_id: str | Unset = UNSET,
    metadata: _models_shared.Metadata | None | Unset = UNSET,
    top_logprobs: int | Unset = UNSET,
    temperature: float | None | Unset = UNSET,
    top_p: float | None | Unset = UNSET,
    user: str | Unset = UNSET,
    safety_identifier: str | None | Unset = UNSET,
    prompt_cache_key: str | None | Unset = UNSET,
    service_tier: _models_shared.ServiceTier | None | Unset = UNSET,
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None | Unset = UNSET,
    prompt_cache_options: _params_shared.PromptCacheOptionsParam | _models_shared.PromptCacheOptionsParam | Unset = UNSET,
    previous_response_id: str | None | Unset = UNSET,
    model: _models_responses.ModelIdsResponses | Unset = UNSET,
    background: bool | None | Unset = UNSET,
    max_tool_calls: int | None | Unset = UNSET,
    text: _params_responses.ResponseTextParam | _models_responses.ResponseTextParam | Unset = UNSET,
    tools: _params_responses.ToolsArrayParam | Unset = UNSET,
    tool_choice: _params_responses.ToolChoiceParam | Unset = UNSET,
    prompt: _params_responses.PromptParam | _models_responses.Prompt | None | Unset = UNSET,
    truncation: _t.Literal["auto", "disabled"] | None | Unset = UNSET,
    reasoning: _params_responses.ReasoningParam | _models_responses.Reasoning | None | Unset = UNSET,
    input: _params_responses.InputParam | Unset = UNSET,
    include: _c.Sequence[_models_responses.IncludeEnum] | None | Unset = UNSET,
    parallel_tool_calls: bool | None | Unset = UNSET,
    store: bool | None | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    moderation: _params_chat.ModerationParam | _models_chat.ModerationParam | None | Unset = UNSET,
    stream: bool | None | Unset = UNSET,
    stream_options: (
        _params_responses.ResponseStreamOptionsParam | _models_responses.ResponseStreamOptions | None | Unset
    ) = UNSET,
    conversation: _params_responses.ConversationParam | None | Unset = UNSET,
    context_management: (
        _c.Sequence[_params_responses.ContextManagementParam | _models_responses.ContextManagementParam] | None
        | Unset
    ) = UNSET,
    max_output_tokens: int | None | Unset = UNSET,
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
    )


def response_steer(
    *,
    previous_response_id: str,
    input: _params_responses.InputParam,
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

    steer = sending(response_steer)
    """An object marked `type: "response.steer"`."""


class ResponsesEvents(Generic[C]):
    """What a connection sends by name: `connection.response` and so on."""

    @property
    def response(self) -> ResponseEvents[C]:
        """The events `response.*`."""
        return ResponseEvents(cast("C", self))
