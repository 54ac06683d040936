"""`GET /responses/{response_id}`: `client.responses.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Literal, Unpack

    import openai_core.generated.models.responses as _models_responses

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class ResponseRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.responses.retrieve`."""

    include: _c.Sequence[_models_responses.IncludeEnum] | Unset
    """Names extra data to add to the response, such as search results, log probabilities or encrypted reasoning."""
    starting_after: int | Unset
    """Sequence number of the last event you have seen; a stream resumes with the one after it. Needs `stream`."""
    include_obfuscation: bool | Unset
    """Whether streamed events carry random padding that hides their true length; turning it off saves bandwidth."""


ENDPOINT = Endpoint(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    path_parameters=("response_id",),
    query={
        "include": Query("include", "brackets"),
        "stream": Query("stream"),
        "starting_after": Query("starting_after"),
        "include_obfuscation": Query("include_obfuscation"),
    },
    stream=Trigger("stream", True),
)


def build(
    response_id: str,
    *,
    stream: Literal[False] | Unset = UNSET,
    **params: Unpack[ResponseRetrieveParams],
) -> Request[_models_responses.Response]:
    """Get a stored response by its ID, or stream its events again.

    Args:
        response_id: Id of the response to act on, as returned when it was created.
        stream: Set it to true to receive the response as server-sent events, for instance to follow one running in
            the background.
        params: `ResponseRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json({**params, "stream": stream}, "responses:Response", response_id)


def build_stream(
    response_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[ResponseRetrieveParams],
) -> StreamRequest[_models_responses.ResponseStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "responses:ResponseStreamEvent", response_id)


def build_either(
    response_id: str,
    *,
    stream: bool | Unset = UNSET,
    **params: Unpack[ResponseRetrieveParams],
) -> (
    Request[_models_responses.Response]
    | StreamRequest[_models_responses.ResponseStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(response_id, stream=True, **params)
    return build(response_id, stream=stream, **params)
