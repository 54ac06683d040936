"""`POST /evals`: `client.evals.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.evals as _models_evals
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.evals as _params_evals

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class EvalCreateParams(RequestOptions, total=False):
    """The parameters of `client.evals.create`."""

    data_source_config: Required[_params_evals.CreateEvalRequestDataSourceConfigParam]
    """Describes the data the eval runs on: your own item schema, logs, or stored chat completions."""
    testing_criteria: Required[_c.Sequence[_params_evals.CreateEvalRequestTestingCriteriaParam]]
    """The graders applied to every item; they can refer to fields that `data_source_config` describes."""
    name: str | Unset
    """A name for the eval that helps you recognise it in listings."""
    metadata: _models_shared.Metadata | None | Unset
    """Your own key-value pairs of short strings, saved with the object so you can label and find it later."""


ENDPOINT = Endpoint(
    "evals.create",
    "POST",
    "/evals",
    bodies=(
        Json(
            frozenset({"name", "metadata", "data_source_config", "testing_criteria"}),
            required=("data_source_config", "testing_criteria"),
        ),
    ),
    required=("data_source_config", "testing_criteria"),
)


def build(
    **params: Unpack[EvalCreateParams],
) -> Request[_models_evals.Eval]:
    """Define an eval by the shape of its data and the criteria that grade it.

    Args:
        params: `EvalCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/evals
    """
    return ENDPOINT.json(params, "evals:Eval")
