"""The models of `completions`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

import openai_core.computed.completions as _computed
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.chat import (
        ChatCompletionStreamOptions,
        CompletionUsage,
        StopConfiguration,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "ChatCompletionStreamOptions": "chat",
            "CompletionUsage": "chat",
            "StopConfiguration": "chat",
        },
    )

__all__ = [
    "Completion",
    "CreateCompletionRequest",
    "CreateCompletionResponseChoice",
    "CreateCompletionResponseChoiceLogprobs",
]


@_define
class Completion(_computed.Completion, _Model):
    """What a model wrote to continue a prompt of the older Completions API."""

    id: str
    choices: list[CreateCompletionResponseChoice]
    created: int
    """Unix seconds."""
    model: str
    system_fingerprint: str | None = None
    object: _t.Literal["text_completion"] = "text_completion"
    usage: CompletionUsage | None = None

    _nested = {
        "choices": _each("CreateCompletionResponseChoice"),
        "usage": "CompletionUsage",
    }


@_define
class CreateCompletionRequest(_Model):
    """An object with `model`, `prompt`, `best_of` and 15 more."""

    model: str | _t.Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
    prompt: str | list[str] | list[int] | list[list[int]] | None
    """Default: `"<|endoftext|>"`."""
    best_of: int | None = None
    """From 0 to 20. Default: `1`."""
    echo: bool | None = None
    """Default: `false`."""
    frequency_penalty: float | None = None
    """From -2 to 2. Default: `0`."""
    logit_bias: dict[str, int] | None = None
    """Default: `null`."""
    logprobs: int | None = None
    """From 0 to 5. Default: `null`."""
    max_tokens: int | None = None
    """At least 0. Default: `16`."""
    n: int | None = None
    """From 1 to 128. Default: `1`."""
    presence_penalty: float | None = None
    """From -2 to 2. Default: `0`."""
    seed: int | None = None
    stop: StopConfiguration | None = None
    stream: bool | None = None
    """Default: `false`."""
    stream_options: ChatCompletionStreamOptions | None = None
    suffix: str | None = None
    """Default: `null`."""
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    user: str | None = None

    _nested = {
        "stream_options": "ChatCompletionStreamOptions",
    }
    _nullable = frozenset({
        "best_of", "echo", "frequency_penalty", "logit_bias", "logprobs", "max_tokens", "n", "presence_penalty",
        "seed", "stop", "stream", "stream_options", "suffix", "temperature", "top_p",
    })


@_define
class CreateCompletionResponseChoice(_computed.CreateCompletionResponseChoice, _Model):
    """One continuation of a prompt, with its text and why it ended."""

    finish_reason: _t.Literal["stop", "length", "content_filter"] | None
    index: int
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    text: str

    _nested = {
        "logprobs": "CreateCompletionResponseChoiceLogprobs",
    }


@_define
class CreateCompletionResponseChoiceLogprobs(_Model):
    """An object with `text_offset`, `token_logprobs`, `tokens` and `top_logprobs`."""

    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None
