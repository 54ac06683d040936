"""`POST /evals/{eval_id}/runs`: `client.evals.runs.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.evals as _models_evals
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.evals as _params_evals

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class EvalRunCreateParams(RequestOptions, total=False):
    """The parameters of `client.evals.runs.create`."""

    data_source: Required[_params_evals.CreateEvalRunRequestDataSourceParam]
    name: str | Unset
    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "evals.runs.create",
    "POST",
    "/evals/{eval_id}/runs",
    path_parameters=("eval_id",),
    bodies=(
        Json(
            frozenset({"name", "metadata", "data_source"}),
            required=("data_source",),
        ),
    ),
    required=("data_source",),
)


def build(
    eval_id: str,
    **params: Unpack[EvalRunCreateParams],
) -> Request[_models_evals.EvalRun]:
    """Start a run of an eval against a data source.

    Args:
        eval_id: The id of the eval.
        params: `EvalRunCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.json(params, "evals:EvalRun", eval_id)
