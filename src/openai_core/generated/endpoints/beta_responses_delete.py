"""`DELETE /responses/{response_id}`: `client.beta.responses.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaResponseDeleteParams(RequestOptions, total=False):
    """The parameters of `client.beta.responses.delete`."""

    betas: _c.Sequence[_t.Literal["responses_multi_agent=v1"]] | Unset


ENDPOINT = Endpoint(
    "beta.responses.delete",
    "DELETE",
    "/responses/{response_id}",
    path_parameters=("response_id",),
    headers={"betas": "openai-beta"},
    constant_query=(("beta", "true"),),
    accept="*/*",
)


def build(
    response_id: str,
    **params: Unpack[BetaResponseDeleteParams],
) -> Request[None]:
    """Delete a stored response through the beta interface.

    Args:
        response_id: The id of the response.
        params: `BetaResponseDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.empty(params, response_id)
