"""`POST /evals/{eval_id}`: `client.evals.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.evals as _models_evals
    import openai_core.generated.models.shared as _models_shared

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class EvalUpdateParams(RequestOptions, total=False):
    """The parameters of `client.evals.update`."""

    name: str | Unset
    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "evals.update",
    "POST",
    "/evals/{eval_id}",
    path_parameters=("eval_id",),
    bodies=(
        Json(
            frozenset({"name", "metadata"}),
        ),
    ),
)


def build(
    eval_id: str,
    **params: Unpack[EvalUpdateParams],
) -> Request[_models_evals.Eval]:
    """Change the name or metadata of an eval.

    Args:
        eval_id: The id of the eval.
        params: `EvalUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.json(params, "evals:Eval", eval_id)
