"""`POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`: `client.fine_tuning.jobs.pause`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import Request


class FineTuningJobPauseParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.jobs.pause`."""


ENDPOINT = Endpoint(
    "fine_tuning.jobs.pause",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    path_parameters=("fine_tuning_job_id",),
)


def build(
    fine_tuning_job_id: str,
    **params: Unpack[FineTuningJobPauseParams],
) -> Request[_models_fine_tuning.FineTuningJob]:
    """Pause a running fine-tuning job so that it can be resumed later.

    Args:
        fine_tuning_job_id: The id of the fine tuning job.
        params: `FineTuningJobPauseParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.json(params, "fine_tuning:FineTuningJob", fine_tuning_job_id)
