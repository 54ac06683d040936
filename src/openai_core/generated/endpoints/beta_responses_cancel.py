"""`POST /responses/{response_id}/cancel`: `client.beta.responses.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_responses as _models_beta_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaResponseCancelParams(RequestOptions, total=False):
    """The parameters of `client.beta.responses.cancel`."""

    betas: _c.Sequence[_t.Literal["responses_multi_agent=v1"]] | Unset


ENDPOINT = Endpoint(
    "beta.responses.cancel",
    "POST",
    "/responses/{response_id}/cancel",
    path_parameters=("response_id",),
    headers={"betas": "openai-beta"},
    constant_query=(("beta", "true"),),
)


def build(
    response_id: str,
    **params: Unpack[BetaResponseCancelParams],
) -> Request[_models_beta_responses.BetaResponse]:
    """Stop a background response through the beta interface.

    Args:
        response_id: The id of the response.
        params: `BetaResponseCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json(params, "beta_responses:BetaResponse", response_id)
