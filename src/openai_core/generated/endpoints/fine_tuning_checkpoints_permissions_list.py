"""`GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: `client.fine_tuning.checkpoints.permissions.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class FineTuningCheckpointPermissionListParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.checkpoints.permissions.list`."""

    project_id: str | Unset
    after: str | Unset
    limit: int | Unset
    """Default: `10`."""
    order: _t.Literal["ascending", "descending"] | Unset
    """Default: `"descending"`."""


ENDPOINT = Endpoint(
    "fine_tuning.checkpoints.permissions.list",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_parameters=("fine_tuned_model_checkpoint",),
    query={
        "project_id": Query("project_id"),
        "after": Query("after"),
        "limit": Query("limit"),
        "order": Query("order"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    fine_tuned_model_checkpoint: str,
    **params: Unpack[FineTuningCheckpointPermissionListParams],
) -> PageRequest[_models_fine_tuning.FineTuningCheckpointPermission]:
    """List the permissions that let projects use a fine-tuned model checkpoint.

    Args:
        fine_tuned_model_checkpoint
        params: `FineTuningCheckpointPermissionListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.page(params, "fine_tuning:ListFineTuningCheckpointPermissionsResponse", PAGING, fine_tuned_model_checkpoint)
