"""`POST /threads/{thread_id}/runs`: `client.beta.threads.runs.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, Query, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.beta_assistants as _params_beta_assistants
    import openai_core.generated.params.beta_threads as _params_beta_threads

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class BetaThreadRunCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.create`."""

    assistant_id: Required[str]
    model: (
        str | _t.Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
        "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314",
        "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | None | Unset
    )
    reasoning_effort: _models_shared.ReasoningEffort | None | Unset
    instructions: str | None | Unset
    additional_instructions: str | None | Unset
    additional_messages: (
        _c.Sequence[_params_beta_threads.CreateMessageRequestParam | _models_beta_threads.CreateMessageRequest]
        | None | Unset
    )
    tools: _c.Sequence[_params_beta_threads.CreateRunRequestToolParam] | None | Unset
    """At most 20 entries."""
    metadata: _models_shared.Metadata | None | Unset
    temperature: float | None | Unset
    """From 0 to 2. Default: `1`."""
    top_p: float | None | Unset
    """From 0 to 1. Default: `1`."""
    max_prompt_tokens: int | None | Unset
    """At least 256."""
    max_completion_tokens: int | None | Unset
    """At least 256."""
    truncation_strategy: (
        _params_beta_threads.TruncationObjectParam | _models_beta_threads.TruncationObject | None | Unset
    )
    tool_choice: _params_beta_threads.AssistantsApiToolChoiceOptionParam | None | Unset
    parallel_tool_calls: _models_chat.ParallelToolCalls | Unset
    response_format: _params_beta_assistants.AssistantsApiResponseFormatOptionParam | None | Unset
    include: _c.Sequence[_t.Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset


ENDPOINT = Endpoint(
    "beta.threads.runs.create",
    "POST",
    "/threads/{thread_id}/runs",
    path_parameters=("thread_id",),
    query={
        "include": Query("include[]", "brackets"),
    },
    bodies=(
        Json(
            frozenset({
                "assistant_id", "model", "reasoning_effort", "instructions", "additional_instructions",
                "additional_messages", "tools", "metadata", "temperature", "top_p", "stream", "max_prompt_tokens",
                "max_completion_tokens", "truncation_strategy", "tool_choice", "parallel_tool_calls",
                "response_format",
            }),
            required=("assistant_id",),
        ),
    ),
    required=("assistant_id",),
    stream=Trigger("stream", True, named=True),
)


def build(
    thread_id: str,
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[BetaThreadRunCreateParams],
) -> Request[_models_beta_threads.Run]:
    """Run an assistant on a thread, optionally overriding its settings for this run.

    Args:
        thread_id: The id of the thread.
        stream:
        params: `BetaThreadRunCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/runs
    """
    return ENDPOINT.json({**params, "stream": stream}, "beta_threads:Run", thread_id)


def build_stream(
    thread_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[BetaThreadRunCreateParams],
) -> StreamRequest[_models_beta_threads.AssistantStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "beta_threads:AssistantStreamEvent", thread_id)


def build_either(
    thread_id: str,
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[BetaThreadRunCreateParams],
) -> (
    Request[_models_beta_threads.Run]
    | StreamRequest[_models_beta_threads.AssistantStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(thread_id, stream=True, **params)
    return build(thread_id, stream=stream, **params)
