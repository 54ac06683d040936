"""`POST /letters`: `client.letters.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.letters as _models_letters
    import openai_core.generated.params.letters as _params_letters

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class LetterCreateParams(RequestOptions, total=False):
    """The parameters of `client.letters.create`."""

    to: Required[str | _c.Sequence[str]]
    """Who gets it."""
    body: Required[_c.Sequence[_params_letters.PartParam]]
    paper: str | _t.Literal["plain", "lined"] | Unset
    """Default: `"plain"`."""
    stamps: int | None | Unset
    """From 0 to 9. Default: `1`."""
    filter: _params_letters.FilterParam | _models_letters.Filter | Unset


ENDPOINT = Endpoint(
    "letters.create",
    "POST",
    "/letters",
    bodies=(
        Json(
            frozenset({"to", "body", "paper", "stamps", "filter", "stream"}),
            required=("to", "body"),
        ),
    ),
    required=("to", "body"),
    stream=Trigger("stream", True),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[LetterCreateParams],
) -> Request[_models_letters.Letter]:
    """Write a letter, whole or streamed.

    Args:
        stream:
        params: `LetterCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/letters
    """
    return ENDPOINT.json({**params, "stream": stream}, "letters:Letter")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[LetterCreateParams],
) -> StreamRequest[_models_letters.LetterEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "letters:LetterEvent")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[LetterCreateParams],
) -> (
    Request[_models_letters.Letter]
    | StreamRequest[_models_letters.LetterEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
