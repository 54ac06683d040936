"""`DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`: `client.fine_tuning.checkpoints.permissions.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning

    from openai_core.sansio.message import Request


class FineTuningCheckpointPermissionDeleteParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.checkpoints.permissions.delete`."""


ENDPOINT = Endpoint(
    "fine_tuning.checkpoints.permissions.delete",
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    path_parameters=("fine_tuned_model_checkpoint", "permission_id"),
)


def build(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    **params: Unpack[FineTuningCheckpointPermissionDeleteParams],
) -> Request[_models_fine_tuning.FineTuningCheckpointPermissionDeleted]:
    """Withdraw a project's permission to use a fine-tuned model checkpoint.

    Args:
        fine_tuned_model_checkpoint
        permission_id: The id of the permission.
        params: `FineTuningCheckpointPermissionDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.json(params, "fine_tuning:FineTuningCheckpointPermissionDeleted", fine_tuned_model_checkpoint, permission_id)
