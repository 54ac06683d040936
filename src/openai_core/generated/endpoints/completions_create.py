"""`POST /completions`: `client.completions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.completions as _models_completions
    import openai_core.generated.params.chat as _params_chat

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class CompletionCreateParams(RequestOptions, total=False):
    """The parameters of `client.completions.create`."""

    model: Required[str | _t.Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    """Which legacy completion model continues the text, for example `gpt-3.5-turbo-instruct`."""
    prompt: Required[str | _c.Sequence[str] | _c.Sequence[int] | _c.Sequence[_c.Sequence[int]] | None]
    """The text or token ids to continue; a list of prompts gets a separate completion for each. Default:
    `"<|endoftext|>"`.
    """
    best_of: int | None | Unset
    """How many candidates to generate per prompt, keeping the likeliest `n`. Set it no lower than `n`; it cannot be
    streamed. From 0 to 20. Default: `1`.
    """
    echo: bool | None | Unset
    """Whether to repeat the prompt at the start of the returned text. Default: `false`."""
    frequency_penalty: float | None | Unset
    """Positive values discourage tokens the more often they have already appeared, cutting repetition; negative
    values favour them. From -2 to 2. Default: `0`.
    """
    logit_bias: _c.Mapping[str, int] | None | Unset
    """Maps token ids to a bias from -100 to 100 that makes each token less or more likely; the extremes ban or
    force it. Default: `null`.
    """
    logprobs: int | None | Unset
    """How many of the likeliest tokens to report with log probabilities at each position, alongside the chosen one.
    From 0 to 5. Default: `null`.
    """
    max_tokens: int | None | Unset
    """Upper bound on the tokens generated; together with the prompt they have to fit the context window. At least
    0. Default: `16`.
    """
    n: int | None | Unset
    """How many completions to return for each prompt; you pay for the tokens of all of them. From 1 to 128.
    Default: `1`.
    """
    presence_penalty: float | None | Unset
    """Positive values discourage any token that has already appeared once, nudging toward new topics; negative
    values do the reverse. From -2 to 2. Default: `0`.
    """
    seed: int | None | Unset
    """Asks for sampling that repeats as far as possible when the other options stay the same; repeats are not
    guaranteed.
    """
    stop: _models_chat.StopConfiguration | None | Unset
    """Up to four strings at which generation ends; the matched string is left out of the output. Some reasoning
    models reject it.
    """
    stream_options: (
        _params_chat.ChatCompletionStreamOptionsParam | _models_chat.ChatCompletionStreamOptions | None | Unset
    )
    """Extra settings for streamed output, such as a closing chunk with token usage; only valid when `stream` is
    true.
    """
    suffix: str | None | Unset
    """Text that should follow the completion, so the model fills the gap; only `gpt-3.5-turbo-instruct` takes it.
    Default: `null`.
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
    """A stable label for your end user that helps trace abuse; avoid sending names or addresses."""


ENDPOINT = Endpoint(
    "completions.create",
    "POST",
    "/completions",
    bodies=(
        Json(
            frozenset({
                "model", "prompt", "best_of", "echo", "frequency_penalty", "logit_bias", "logprobs", "max_tokens",
                "n", "presence_penalty", "seed", "stop", "stream", "stream_options", "suffix", "temperature",
                "top_p", "user",
            }),
            required=("model", "prompt"),
        ),
    ),
    required=("model", "prompt"),
    stream=Trigger("stream", True),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[CompletionCreateParams],
) -> Request[_models_completions.Completion]:
    """Continue a plain text prompt with a legacy completion model.

    Args:
        stream: Set it to true to receive the text in chunks as server-sent events instead of all at once. Default:
            `false`.
        params: `CompletionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/completions
    """
    return ENDPOINT.json({**params, "stream": stream}, "completions:Completion")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[CompletionCreateParams],
) -> StreamRequest[_models_completions.Completion]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "completions:Completion")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[CompletionCreateParams],
) -> (
    Request[_models_completions.Completion]
    | StreamRequest[_models_completions.Completion]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
