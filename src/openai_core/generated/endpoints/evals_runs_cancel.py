"""`POST /evals/{eval_id}/runs/{run_id}`: `client.evals.runs.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.evals as _models_evals

    from openai_core.sansio.message import Request


class EvalRunCancelParams(RequestOptions, total=False):
    """The parameters of `client.evals.runs.cancel`."""


ENDPOINT = Endpoint(
    "evals.runs.cancel",
    "POST",
    "/evals/{eval_id}/runs/{run_id}",
    path_parameters=("eval_id", "run_id"),
)


def build(
    eval_id: str,
    run_id: str,
    **params: Unpack[EvalRunCancelParams],
) -> Request[_models_evals.EvalRun]:
    """Stop an eval run that is still in progress.

    Args:
        eval_id: The id of the eval.
        run_id: The id of the run.
        params: `EvalRunCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.json(params, "evals:EvalRun", eval_id, run_id)
