"""`DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`: `client.admin.organization.projects.users.roles.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectUserRoleDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.roles.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.users.roles.delete",
    "DELETE",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    path_parameters=("project_id", "user_id", "role_id"),
    security="admin",
)


def build(
    project_id: str,
    user_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationProjectUserRoleDeleteParams],
) -> Request[_models_admin.RoleAssignmentDeleted]:
    """Take a project role away from a user in a project.

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        role_id: The id of the role.
        params: `AdminOrganizationProjectUserRoleDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:RoleAssignmentDeleted", project_id, user_id, role_id)
