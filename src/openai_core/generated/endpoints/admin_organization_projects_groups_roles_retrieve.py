"""`GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`: `client.admin.organization.projects.groups.roles.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectGroupRoleRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.groups.roles.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.groups.roles.retrieve",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    path_parameters=("project_id", "group_id", "role_id"),
    security="admin",
)


def build(
    project_id: str,
    group_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationProjectGroupRoleRetrieveParams],
) -> Request[_models_admin.AssignedRole]:
    """Get the details of one project role assigned to a group in a project.

    Args:
        project_id: The id of the project.
        group_id: The id of the group.
        role_id: The id of the role.
        params: `AdminOrganizationProjectGroupRoleRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:AssignedRole", project_id, group_id, role_id)
