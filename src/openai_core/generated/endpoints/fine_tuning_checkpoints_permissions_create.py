"""`POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: `client.fine_tuning.checkpoints.permissions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import Request


class FineTuningCheckpointPermissionCreateParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.checkpoints.permissions.create`."""

    project_ids: Required[_c.Sequence[str]]


ENDPOINT = Endpoint(
    "fine_tuning.checkpoints.permissions.create",
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_parameters=("fine_tuned_model_checkpoint",),
    bodies=(
        Json(
            frozenset({"project_ids"}),
            required=("project_ids",),
        ),
    ),
    required=("project_ids",),
)


def build(
    fine_tuned_model_checkpoint: str,
    **params: Unpack[FineTuningCheckpointPermissionCreateParams],
) -> Request[_models_fine_tuning.ListFineTuningCheckpointPermissionsResponse]:
    """Let one or more projects use a fine-tuned model checkpoint.

    Args:
        fine_tuned_model_checkpoint
        params: `FineTuningCheckpointPermissionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.json(params, "fine_tuning:ListFineTuningCheckpointPermissionsResponse", fine_tuned_model_checkpoint)
