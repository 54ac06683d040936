"""`POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`: `client.fine_tuning.jobs.resume`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import Request


class FineTuningJobResumeParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.jobs.resume`."""


ENDPOINT = Endpoint(
    "fine_tuning.jobs.resume",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    path_parameters=("fine_tuning_job_id",),
)


def build(
    fine_tuning_job_id: str,
    **params: Unpack[FineTuningJobResumeParams],
) -> Request[_models_fine_tuning.FineTuningJob]:
    """Carry on with a paused fine-tuning job.

    Args:
        fine_tuning_job_id: The id of the fine tuning job.
        params: `FineTuningJobResumeParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.json(params, "fine_tuning:FineTuningJob", fine_tuning_job_id)
