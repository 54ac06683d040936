"""`GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`: `client.fine_tuning.jobs.checkpoints.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class FineTuningJobCheckpointListParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.jobs.checkpoints.list`."""

    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """
    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `10`."""


ENDPOINT = Endpoint(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    path_parameters=("fine_tuning_job_id",),
    query={
        "after": Query("after"),
        "limit": Query("limit"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    fine_tuning_job_id: str,
    **params: Unpack[FineTuningJobCheckpointListParams],
) -> PageRequest[_models_fine_tuning.FineTuningJobCheckpoint]:
    """List the model checkpoints saved by a fine-tuning job.

    Args:
        fine_tuning_job_id: Id of the fine-tuning job to act on, as returned when it was created.
        params: `FineTuningJobCheckpointListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.page(params, "fine_tuning:ListFineTuningJobCheckpointsResponse", PAGING, fine_tuning_job_id)
