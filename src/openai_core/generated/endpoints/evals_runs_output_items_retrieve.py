"""`GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`: `client.evals.runs.output_items.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.evals as _models_evals

    from openai_core.sansio.message import Request


class EvalRunOutputItemRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.evals.runs.output_items.retrieve`."""


ENDPOINT = Endpoint(
    "evals.runs.output_items.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    path_parameters=("eval_id", "run_id", "output_item_id"),
)


def build(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    **params: Unpack[EvalRunOutputItemRetrieveParams],
) -> Request[_models_evals.EvalRunOutputItem]:
    """Get one graded item of an eval run, with its sample and grader results.

    Args:
        eval_id: The id of the eval.
        run_id: The id of the run.
        output_item_id: The id of the output item.
        params: `EvalRunOutputItemRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.json(params, "evals:EvalRunOutputItem", eval_id, run_id, output_item_id)
