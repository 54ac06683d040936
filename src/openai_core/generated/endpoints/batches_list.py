"""`GET /batches`: `client.batches.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.batches as _models_batches

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class BatchListParams(RequestOptions, total=False):
    """The parameters of `client.batches.list`."""

    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """
    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `20`."""


ENDPOINT = Endpoint(
    "batches.list",
    "GET",
    "/batches",
    query={
        "after": Query("after"),
        "limit": Query("limit"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[BatchListParams],
) -> PageRequest[_models_batches.Batch]:
    """List the batches in the current project.

    Args:
        params: `BatchListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/batch
    """
    return ENDPOINT.page(params, "batches:ListBatchesResponse", PAGING)
