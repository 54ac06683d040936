"""`POST /organization/projects/{project_id}/hosted_tool_permissions`: `client.admin.organization.projects.hosted_tool_permissions.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin
    import openai_core.generated.params.admin as _params_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectHostedToolPermissionUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.hosted_tool_permissions.update`."""

    file_search: (
        _params_admin.HostedToolPermissionUpdateParam | _models_admin.HostedToolPermissionUpdate | None | Unset
    )
    web_search: (
        _params_admin.HostedToolPermissionUpdateParam | _models_admin.HostedToolPermissionUpdate | None | Unset
    )
    image_generation: (
        _params_admin.HostedToolPermissionUpdateParam | _models_admin.HostedToolPermissionUpdate | None | Unset
    )
    mcp: _params_admin.HostedToolPermissionUpdateParam | _models_admin.HostedToolPermissionUpdate | None | Unset
    code_interpreter: (
        _params_admin.HostedToolPermissionUpdateParam | _models_admin.HostedToolPermissionUpdate | None | Unset
    )


ENDPOINT = Endpoint(
    "admin.organization.projects.hosted_tool_permissions.update",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"file_search", "web_search", "image_generation", "mcp", "code_interpreter"}),
        ),
    ),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectHostedToolPermissionUpdateParams],
) -> Request[_models_admin.ProjectHostedToolPermissions]:
    """Switch hosted tools, such as web search or file search, on or off for a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectHostedToolPermissionUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectHostedToolPermissions", project_id)
