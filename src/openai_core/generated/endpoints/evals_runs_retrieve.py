"""`GET /evals/{eval_id}/runs/{run_id}`: `client.evals.runs.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.evals as _models_evals

    from openai_core.sansio.message import Request


class EvalRunRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.evals.runs.retrieve`."""


ENDPOINT = Endpoint(
    "evals.runs.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    path_parameters=("eval_id", "run_id"),
)


def build(
    eval_id: str,
    run_id: str,
    **params: Unpack[EvalRunRetrieveParams],
) -> Request[_models_evals.EvalRun]:
    """Get the status and result counts of an eval run.

    Args:
        eval_id: The id of the eval.
        run_id: The id of the run.
        params: `EvalRunRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.json(params, "evals:EvalRun", eval_id, run_id)
