"""`DELETE /responses/{response_id}`: `client.responses.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.message import Request


class ResponseDeleteParams(RequestOptions, total=False):
    """The parameters of `client.responses.delete`."""


ENDPOINT = Endpoint(
    "responses.delete",
    "DELETE",
    "/responses/{response_id}",
    path_parameters=("response_id",),
    accept="*/*",
)


def build(
    response_id: str,
    **params: Unpack[ResponseDeleteParams],
) -> Request[None]:
    """Delete a stored response.

    Args:
        response_id: Id of the response to act on, as returned when it was created.
        params: `ResponseDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.empty(params, response_id)
