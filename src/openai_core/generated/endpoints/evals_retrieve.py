"""`GET /evals/{eval_id}`: `client.evals.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.evals as _models_evals

    from openai_core.sansio.message import Request


class EvalRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.evals.retrieve`."""


ENDPOINT = Endpoint(
    "evals.retrieve",
    "GET",
    "/evals/{eval_id}",
    path_parameters=("eval_id",),
)


def build(
    eval_id: str,
    **params: Unpack[EvalRetrieveParams],
) -> Request[_models_evals.Eval]:
    """Get the definition of an eval.

    Args:
        eval_id: The id of the eval.
        params: `EvalRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.json(params, "evals:Eval", eval_id)
