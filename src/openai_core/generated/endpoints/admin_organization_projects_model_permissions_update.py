"""`POST /organization/projects/{project_id}/model_permissions`: `client.admin.organization.projects.model_permissions.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectModelPermissionUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.model_permissions.update`."""

    mode: Required[_t.Literal["allow_list", "deny_list"]]
    model_ids: Required[_c.Sequence[str]]


ENDPOINT = Endpoint(
    "admin.organization.projects.model_permissions.update",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"mode", "model_ids"}),
            required=("mode", "model_ids"),
        ),
    ),
    required=("mode", "model_ids"),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectModelPermissionUpdateParams],
) -> Request[_models_admin.ProjectModelPermissions]:
    """Set which models a project may use, as a mode and a list of model IDs.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectModelPermissionUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectModelPermissions", project_id)
