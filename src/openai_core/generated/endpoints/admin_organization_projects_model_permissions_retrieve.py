"""`GET /organization/projects/{project_id}/model_permissions`: `client.admin.organization.projects.model_permissions.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectModelPermissionRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.model_permissions.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.model_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    path_parameters=("project_id",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectModelPermissionRetrieveParams],
) -> Request[_models_admin.ProjectModelPermissions]:
    """Get the rules on which models a project may use.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectModelPermissionRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectModelPermissions", project_id)
