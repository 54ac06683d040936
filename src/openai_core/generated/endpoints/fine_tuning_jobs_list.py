"""`GET /fine_tuning/jobs`: `client.fine_tuning.jobs.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class FineTuningJobListParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.jobs.list`."""

    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """
    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `20`."""
    metadata: _c.Mapping[str, str] | None | Unset
    """Returns only jobs whose metadata contains these key-value pairs; null selects jobs that have none."""


ENDPOINT = Endpoint(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    query={
        "after": Query("after"),
        "limit": Query("limit"),
        "metadata": Query("metadata", "deepObject"),
    },
)
PAGING = Paging("after", "last_item_id", "data")


def build(
    **params: Unpack[FineTuningJobListParams],
) -> PageRequest[_models_fine_tuning.FineTuningJob]:
    """List fine-tuning jobs, optionally filtered by metadata.

    Args:
        params: `FineTuningJobListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.page(params, "fine_tuning:ListPaginatedFineTuningJobsResponse", PAGING)
