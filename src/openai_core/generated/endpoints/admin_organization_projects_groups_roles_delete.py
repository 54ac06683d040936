"""`DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`: `client.admin.organization.projects.groups.roles.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectGroupRoleDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.groups.roles.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.groups.roles.delete",
    "DELETE",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    path_parameters=("project_id", "group_id", "role_id"),
    security="admin",
)


def build(
    project_id: str,
    group_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationProjectGroupRoleDeleteParams],
) -> Request[_models_admin.RoleAssignmentDeleted]:
    """Take a project role away from a group in a project.

    Args:
        project_id: The id of the project.
        group_id: The id of the group.
        role_id: The id of the role.
        params: `AdminOrganizationProjectGroupRoleDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:RoleAssignmentDeleted", project_id, group_id, role_id)
