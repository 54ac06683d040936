"""`POST /chat/completions`: `client.chat.completions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.shared as _params_shared

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class ChatCompletionCreateParams(RequestOptions, total=False):
    """The parameters of `client.chat.completions.create`."""

    messages: Required[_c.Sequence[_params_chat.ChatCompletionRequestMessageParam]]
    """The conversation so far, oldest message first; content may be text, images, audio or files where the model
    takes them. At least 1 entries.
    """
    model: Required[_models_chat.ChatModel]
    """Which model answers, for example `gpt-5.4`; it decides which of the other options are accepted."""
    metadata: _models_shared.Metadata | None | Unset
    """Your own key-value pairs of short strings, saved with the object so you can label and find it later."""
    top_logprobs: int | None | Unset
    """How many of the likeliest alternatives to report for each output token; needs `logprobs` set to true. From 0
    to 20.
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
    modalities: _models_chat.ResponseModalities | None | Unset
    """The kinds of output to produce: text, or text with speech on models that can speak, which then also need
    `audio`.
    """
    verbosity: _models_chat.Verbosity | None | Unset
    """How long and detailed answers tend to be; lower settings give terser replies."""
    reasoning_effort: _models_shared.ReasoningEffort | None | Unset
    """How much a reasoning model thinks before it answers; less effort is faster and uses fewer tokens."""
    max_completion_tokens: int | None | Unset
    """Upper bound on the tokens generated for one answer, hidden reasoning tokens included."""
    frequency_penalty: float | None | Unset
    """Positive values discourage tokens the more often they have already appeared, cutting repetition; negative
    values favour them. From -2 to 2. Default: `0`.
    """
    presence_penalty: float | None | Unset
    """Positive values discourage any token that has already appeared once, nudging toward new topics; negative
    values do the reverse. From -2 to 2. Default: `0`.
    """
    web_search_options: (
        _params_chat.CreateChatCompletionRequestWebSearchOptionsParam
        | _models_chat.CreateChatCompletionRequestWebSearchOptions | Unset
    )
    """Settings for the web search of search-enabled models, such as the user's rough location and how much context
    to fetch.
    """
    response_format: _params_chat.CreateChatCompletionRequestResponseFormatParam | Unset
    """Makes the answer plain text, any valid JSON, or JSON that follows a schema you supply."""
    audio: (
        _params_chat.CreateChatCompletionRequestAudioParam | _models_chat.CreateChatCompletionRequestAudio | None
        | Unset
    )
    """The voice and encoding of spoken output; needed when `modalities` asks for audio."""
    store: bool | None | Unset
    """Whether to keep the completion so it can be listed, retrieved and used in evals or distillation later.
    Default: `false`.
    """
    moderation: _params_chat.ModerationParam | _models_chat.ModerationParam | None | Unset
    """Settings for the moderation checks that run together with this request."""
    stop: _models_chat.StopConfiguration | None | Unset
    """Up to four strings at which generation ends; the matched string is left out of the output. Some reasoning
    models reject it.
    """
    logit_bias: _c.Mapping[str, int] | None | Unset
    """Maps token ids to a bias from -100 to 100 that makes each token less or more likely; the extremes ban or
    force it. Default: `null`.
    """
    logprobs: bool | None | Unset
    """Whether to report the log probability of each output token; `top_logprobs` adds the alternatives. Default:
    `false`.
    """
    max_tokens: int | None | Unset
    """Older upper bound on generated tokens, which reasoning models reject. Use `max_completion_tokens` instead.
    Deprecated.
    """
    n: int | None | Unset
    """How many alternative answers to generate for the same messages; you pay for the tokens of all of them. From 1
    to 128. Default: `1`.
    """
    prediction: _params_chat.PredictionContentParam | _models_chat.PredictionContent | None | Unset
    """Text you expect most of the answer to match, such as a file being edited; matching parts come back faster."""
    seed: int | None | Unset
    """Asks for sampling that repeats as far as possible when the other options stay the same; repeats are not
    guaranteed. Deprecated. From -9,223,372,036,854,776,000 to 9,223,372,036,854,776,000.
    """
    stream_options: (
        _params_chat.ChatCompletionStreamOptionsParam | _models_chat.ChatCompletionStreamOptions | None | Unset
    )
    """Extra settings for streamed output, such as a closing chunk with token usage; only valid when `stream` is
    true.
    """
    tools: _c.Sequence[_params_chat.CreateChatCompletionRequestToolParam] | Unset
    """The functions and custom tools that the model may ask your code to call."""
    tool_choice: _params_chat.ChatCompletionToolChoiceOptionParam | Unset
    """Whether the model may, must or must not call a tool, or which one it has to call from `tools`."""
    parallel_tool_calls: _models_chat.ParallelToolCalls | Unset
    """Whether the model may ask for several tool calls in one turn rather than one at a time."""
    function_call: _params_chat.CreateChatCompletionRequestFunctionCallParam | Unset
    """Older control over whether and which entry of `functions` is called. Use `tool_choice` instead. Deprecated.
    """
    functions: _c.Sequence[_params_chat.ChatCompletionFunctionsParam | _models_chat.ChatCompletionFunctions] | Unset
    """Older list of functions that the model may ask your code to call. Use `tools` instead. Deprecated. From 1 to
    128 entries.
    """


ENDPOINT = Endpoint(
    "chat.completions.create",
    "POST",
    "/chat/completions",
    bodies=(
        Json(
            frozenset({
                "metadata", "top_logprobs", "temperature", "top_p", "user", "safety_identifier", "prompt_cache_key",
                "service_tier", "prompt_cache_retention", "prompt_cache_options", "messages", "model", "modalities",
                "verbosity", "reasoning_effort", "max_completion_tokens", "frequency_penalty", "presence_penalty",
                "web_search_options", "response_format", "audio", "store", "moderation", "stream", "stop",
                "logit_bias", "logprobs", "max_tokens", "n", "prediction", "seed", "stream_options", "tools",
                "tool_choice", "parallel_tool_calls", "function_call", "functions",
            }),
            required=("messages", "model"),
        ),
    ),
    required=("messages", "model"),
    stream=Trigger("stream", True),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[ChatCompletionCreateParams],
) -> Request[_models_chat.ChatCompletion]:
    """Send a list of chat messages to a model and get its reply, whole or streamed.

    Args:
        stream: Set it to true to receive the answer in chunks as server-sent events instead of all at once.
            Default: `false`.
        params: `ChatCompletionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chat
    """
    return ENDPOINT.json({**params, "stream": stream}, "chat:ChatCompletion")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[ChatCompletionCreateParams],
) -> StreamRequest[_models_chat.ChatCompletionChunk]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "chat:ChatCompletionChunk")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[ChatCompletionCreateParams],
) -> (
    Request[_models_chat.ChatCompletion]
    | StreamRequest[_models_chat.ChatCompletionChunk]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
