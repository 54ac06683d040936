"""`GET /responses/{response_id}`: `client.beta.responses.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Unpack

    import openai_core.generated.models.beta_responses as _models_beta_responses

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class BetaResponseRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.beta.responses.retrieve`."""

    include: _c.Sequence[_models_beta_responses.BetaIncludeEnum] | Unset
    starting_after: int | Unset
    include_obfuscation: bool | Unset
    betas: _c.Sequence[_t.Literal["responses_multi_agent=v1"]] | Unset


ENDPOINT = Endpoint(
    "beta.responses.retrieve",
    "GET",
    "/responses/{response_id}",
    path_parameters=("response_id",),
    query={
        "include": Query("include", "brackets"),
        "stream": Query("stream"),
        "starting_after": Query("starting_after"),
        "include_obfuscation": Query("include_obfuscation"),
    },
    headers={"betas": "openai-beta"},
    constant_query=(("beta", "true"),),
    stream=Trigger("stream", True),
)


def build(
    response_id: str,
    *,
    stream: Literal[False] | Unset = UNSET,
    **params: Unpack[BetaResponseRetrieveParams],
) -> Request[_models_beta_responses.BetaResponse]:
    """Get a stored response in its beta form, or stream its beta events again.

    Args:
        response_id: The id of the response.
        stream:
        params: `BetaResponseRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json({**params, "stream": stream}, "beta_responses:BetaResponse", response_id)


def build_stream(
    response_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[BetaResponseRetrieveParams],
) -> StreamRequest[_models_beta_responses.BetaResponseStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "beta_responses:BetaResponseStreamEvent", response_id)


def build_either(
    response_id: str,
    *,
    stream: bool | Unset = UNSET,
    **params: Unpack[BetaResponseRetrieveParams],
) -> (
    Request[_models_beta_responses.BetaResponse]
    | StreamRequest[_models_beta_responses.BetaResponseStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(response_id, stream=True, **params)
    return build(response_id, stream=stream, **params)
