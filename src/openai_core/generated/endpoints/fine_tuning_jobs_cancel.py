"""`POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`: `client.fine_tuning.jobs.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import Request


class FineTuningJobCancelParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.jobs.cancel`."""


ENDPOINT = Endpoint(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    path_parameters=("fine_tuning_job_id",),
)


def build(
    fine_tuning_job_id: str,
    **params: Unpack[FineTuningJobCancelParams],
) -> Request[_models_fine_tuning.FineTuningJob]:
    """Stop a fine-tuning job for good.

    Args:
        fine_tuning_job_id: Id of the fine-tuning job to act on, as returned when it was created.
        params: `FineTuningJobCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.json(params, "fine_tuning:FineTuningJob", fine_tuning_job_id)
