"""The models of `embeddings`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

import openai_core.computed.embeddings as _computed
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "CreateEmbeddingRequest",
    "CreateEmbeddingResponse",
    "CreateEmbeddingResponseUsage",
    "Embedding",
]


@_define
class CreateEmbeddingRequest(_Model):
    """An object with `input`, `model`, `encoding_format` and 2 more."""

    input: str | list[str] | list[int] | list[list[int]]
    model: str | _t.Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
    encoding_format: _t.Literal["float", "base64"] | None = None
    """Default: `"float"`."""
    dimensions: int | None = None
    """At least 1."""
    user: str | None = None


@_define
class CreateEmbeddingResponse(_computed.CreateEmbeddingResponse, _Model):
    """The embeddings of all inputs of a request, with the token usage."""

    data: list[Embedding]
    model: str
    object: _t.Literal["list"] = "list"
    usage: CreateEmbeddingResponseUsage

    _nested = {
        "data": _each("Embedding"),
        "usage": "CreateEmbeddingResponseUsage",
    }


@_define
class CreateEmbeddingResponseUsage(_Model):
    """How many tokens an embeddings request read."""

    prompt_tokens: int
    total_tokens: int


@_define
class Embedding(_computed.Embedding, _Model):
    """The vector that represents one input, with the position of that input."""

    index: int
    embedding: list[float]
    object: _t.Literal["embedding"] = "embedding"
