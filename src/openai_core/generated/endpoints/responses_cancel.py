"""`POST /responses/{response_id}/cancel`: `client.responses.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.responses as _models_responses

    from openai_core.sansio.message import Request


class ResponseCancelParams(RequestOptions, total=False):
    """The parameters of `client.responses.cancel`."""


ENDPOINT = Endpoint(
    "responses.cancel",
    "POST",
    "/responses/{response_id}/cancel",
    path_parameters=("response_id",),
)


def build(
    response_id: str,
    **params: Unpack[ResponseCancelParams],
) -> Request[_models_responses.Response]:
    """Stop a response that is still being generated in the background.

    Args:
        response_id: Id of the response to cancel; only one created with `background` set to true can be cancelled.
        params: `ResponseCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json(params, "responses:Response", response_id)
