"""`POST /embeddings`: `client.embeddings.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.embeddings as _models_embeddings

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class EmbeddingCreateParams(RequestOptions, total=False):
    """The parameters of `client.embeddings.create`."""

    input: Required[str | _c.Sequence[str] | _c.Sequence[int] | _c.Sequence[_c.Sequence[int]]]
    """The text or token ids to embed; a list yields one vector per entry, and each must fit the model's token
    limit.
    """
    model: Required[str | _t.Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]]
    """Which embedding model computes the vectors; vectors from different models cannot be compared."""
    encoding_format: _t.Literal["float", "base64"] | Unset
    """Whether vectors travel as plain numbers or as base64, which is more compact on the wire. Left out, they
    travel as base64 and are numbers when you read them. Default: `"float"`.
    """
    dimensions: int | Unset
    """Shortens the vectors to this many numbers; only `text-embedding-3` and later models can do it. At least 1."""
    user: str | Unset
    """A stable label for your end user that helps trace abuse; avoid sending names or addresses."""


ENDPOINT = Endpoint(
    "embeddings.create",
    "POST",
    "/embeddings",
    bodies=(
        Json(
            frozenset({"input", "model", "encoding_format", "dimensions", "user"}),
            required=("input", "model"),
        ),
    ),
    required=("input", "model"),
)


def build(
    **params: Unpack[EmbeddingCreateParams],
) -> Request[_models_embeddings.CreateEmbeddingResponse]:
    """Compute embedding vectors for one or more pieces of text.

    Args:
        params: `EmbeddingCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/embeddings
    """
    return ENDPOINT.json(params, "embeddings:CreateEmbeddingResponse")
