"""`GET /organization/projects/{project_id}/hosted_tool_permissions`: `client.admin.organization.projects.hosted_tool_permissions.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectHostedToolPermissionRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.hosted_tool_permissions.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    path_parameters=("project_id",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectHostedToolPermissionRetrieveParams],
) -> Request[_models_admin.ProjectHostedToolPermissions]:
    """Get which hosted tools a project may use.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectHostedToolPermissionRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectHostedToolPermissions", project_id)
