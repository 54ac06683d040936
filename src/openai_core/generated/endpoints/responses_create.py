"""`POST /responses`: `client.responses.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Unpack

    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.responses as _params_responses
    import openai_core.generated.params.shared as _params_shared

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class ResponseCreateParams(RequestOptions, total=False):
    """The parameters of `client.responses.create`."""

    metadata: _models_shared.Metadata | None | Unset
    """Your own key-value pairs of short strings, saved with the object so you can label and find it later."""
    top_logprobs: int | Unset
    """How many alternatives to report per output token; request them with `message.output_text.logprobs` in
    `include`. From 0 to 20.
    """
    temperature: float | None | Unset
    """How much randomness goes into picking tokens: low values are focused, high values varied. Adjust this or
    `top_p`, not both. From 0 to 2. Default: `1`.
    """
    top_p: float | None | Unset
    """Limits sampling to the likeliest tokens that together reach this share of probability. Adjust this or
    `temperature`, not both. From 0 to 1. Default: `1`.
    """
    user: str | Unset
    """Older label for your end user. Prefer `safety_identifier` for abuse tracing and `prompt_cache_key` for cache
    routing. Deprecated.
    """
    safety_identifier: str | None | Unset
    """A stable, opaque id for your end user, such as a hash, used to trace policy violations back to one account.
    At most 64 characters.
    """
    prompt_cache_key: str | None | Unset
    """A key shared by requests with a common prompt beginning, which routes them together and raises the cache hit
    rate.
    """
    service_tier: _models_shared.ServiceTier | None | Unset
    """The processing tier for the request, which trades cost against speed; the result names the tier actually
    used.
    """
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None | Unset
    """How long the cached beginning of the prompt may be kept for reuse by later requests. Deprecated."""
    prompt_cache_options: _params_shared.PromptCacheOptionsParam | _models_shared.PromptCacheOptionsParam | Unset
    """Settings that adjust how prompt caching is applied to this one request."""
    previous_response_id: str | None | Unset
    """Id of an earlier response to continue from, which brings in its context. Cannot be used together with
    `conversation`.
    """
    model: _models_responses.ModelIdsResponses | Unset
    """Which model answers, for example `gpt-5.4`."""
    background: bool | None | Unset
    """Whether to run the response asynchronously: the call returns at once and you poll or stream it later. Needs
    `store`. Default: `false`.
    """
    max_tool_calls: int | None | Unset
    """Upper bound on built-in tool calls across the whole response; further attempts are ignored."""
    text: _params_responses.ResponseTextParam | _models_responses.ResponseTextParam | Unset
    """Settings for text output: plain text or JSON that follows a schema, and how wordy answers are."""
    tools: _params_responses.ToolsArrayParam | Unset
    """The tools on offer to the model: built-in ones such as web search, MCP servers, and functions that your code
    runs.
    """
    tool_choice: _params_responses.ToolChoiceParam | Unset
    """Whether the model may, must or must not call a tool, or which one it has to call from `tools`."""
    prompt: _params_responses.PromptParam | _models_responses.Prompt | None | Unset
    """A saved prompt template to use, given by its id, with an optional version and values for its variables."""
    truncation: _t.Literal["auto", "disabled"] | None | Unset
    """What happens when the input overflows the context window: `auto` drops older items to fit, `disabled` makes
    the call fail. Deprecated. Default: `"disabled"`.
    """
    reasoning: _params_responses.ReasoningParam | _models_responses.Reasoning | None | Unset
    """Settings for reasoning models, such as how much effort to spend and whether to summarise the reasoning."""
    input: _params_responses.InputParam | Unset
    """What the model should respond to: plain text, or a list of messages, images, files and tool outputs."""
    include: _c.Sequence[_models_responses.IncludeEnum] | None | Unset
    """Names extra data to add to the response, such as search results, log probabilities or encrypted reasoning."""
    parallel_tool_calls: bool | None | Unset
    """Whether the model may ask for several tool calls in one turn rather than one at a time. Default: `true`."""
    store: bool | None | Unset
    """Whether to keep the response so it can be retrieved later or continued through `previous_response_id`.
    Default: `true`.
    """
    instructions: str | None | Unset
    """A system or developer message placed ahead of the input; it is not inherited through `previous_response_id`.
    """
    moderation: _params_chat.ModerationParam | _models_chat.ModerationParam | None | Unset
    """Settings for the moderation checks that run together with this request."""
    stream_options: (
        _params_responses.ResponseStreamOptionsParam | _models_responses.ResponseStreamOptions | None | Unset
    )
    """Extra settings for streamed output, such as payload obfuscation; only valid when `stream` is true."""
    conversation: _params_responses.ConversationParam | None | Unset
    """The conversation to read context from and add the new items to. Cannot be used together with
    `previous_response_id`.
    """
    context_management: (
        _c.Sequence[_params_responses.ContextManagementParam | _models_responses.ContextManagementParam] | None
        | Unset
    )
    """Rules for keeping long contexts in bounds, such as compacting earlier items past a token threshold. At least
    1 entries.
    """
    max_output_tokens: int | None | Unset
    """Upper bound on the tokens generated for the response, hidden reasoning tokens included. At least 16."""


ENDPOINT = Endpoint(
    "responses.create",
    "POST",
    "/responses",
    bodies=(
        Json(
            frozenset({
                "metadata", "top_logprobs", "temperature", "top_p", "user", "safety_identifier", "prompt_cache_key",
                "service_tier", "prompt_cache_retention", "prompt_cache_options", "previous_response_id", "model",
                "background", "max_tool_calls", "text", "tools", "tool_choice", "prompt", "truncation", "reasoning",
                "input", "include", "parallel_tool_calls", "store", "instructions", "moderation", "stream",
                "stream_options", "conversation", "context_management", "max_output_tokens",
            }),
        ),
    ),
    stream=Trigger("stream", True),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[ResponseCreateParams],
) -> Request[_models_responses.Response]:
    """Ask a model for a response to text, images, files or the outputs of tools.

    Args:
        stream: Set it to true to receive the response as server-sent events while it is generated. Default:
            `false`.
        params: `ResponseCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json({**params, "stream": stream}, "responses:Response")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[ResponseCreateParams],
) -> StreamRequest[_models_responses.ResponseStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "responses:ResponseStreamEvent")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[ResponseCreateParams],
) -> (
    Request[_models_responses.Response]
    | StreamRequest[_models_responses.ResponseStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
