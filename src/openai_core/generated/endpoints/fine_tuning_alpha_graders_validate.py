"""`POST /fine_tuning/alpha/graders/validate`: `client.fine_tuning.alpha.graders.validate`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning
    import openai_core.generated.params.fine_tuning as _params_fine_tuning

    from openai_core.sansio.message import Request


class FineTuningAlphaGraderValidateParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.alpha.graders.validate`."""

    grader: Required[_params_fine_tuning.ValidateGraderRequestGraderParam]


ENDPOINT = Endpoint(
    "fine_tuning.alpha.graders.validate",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    bodies=(
        Json(
            frozenset({"grader"}),
            required=("grader",),
        ),
    ),
    required=("grader",),
)


def build(
    **params: Unpack[FineTuningAlphaGraderValidateParams],
) -> Request[_models_fine_tuning.GraderValidateResponse]:
    """Check that a grader definition is well formed.

    Args:
        params: `FineTuningAlphaGraderValidateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/graders
    """
    return ENDPOINT.json(params, "fine_tuning:GraderValidateResponse")
