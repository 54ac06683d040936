"""`POST /fine_tuning/alpha/graders/run`: `client.fine_tuning.alpha.graders.run`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning
    import openai_core.generated.params.fine_tuning as _params_fine_tuning

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class FineTuningAlphaGraderRunParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.alpha.graders.run`."""

    grader: Required[_params_fine_tuning.RunGraderRequestGraderParam]
    model_sample: Required[str]
    item: _c.Mapping[str, _t.Any] | Unset


ENDPOINT = Endpoint(
    "fine_tuning.alpha.graders.run",
    "POST",
    "/fine_tuning/alpha/graders/run",
    bodies=(
        Json(
            frozenset({"grader", "item", "model_sample"}),
            required=("grader", "model_sample"),
        ),
    ),
    required=("grader", "model_sample"),
)


def build(
    **params: Unpack[FineTuningAlphaGraderRunParams],
) -> Request[_models_fine_tuning.GraderRunResponse]:
    """Score a sample model output with a grader to see what it would award.

    Args:
        params: `FineTuningAlphaGraderRunParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/graders
    """
    return ENDPOINT.json(params, "fine_tuning:GraderRunResponse")
