"""`GET /projects/{project_id}/users/{user_id}/roles/{role_id}`: `client.admin.organization.projects.users.roles.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectUserRoleRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.roles.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.users.roles.retrieve",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    path_parameters=("project_id", "user_id", "role_id"),
    security="admin",
)


def build(
    project_id: str,
    user_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationProjectUserRoleRetrieveParams],
) -> Request[_models_admin.AssignedRole]:
    """Get the details of one project role assigned to a user in a project.

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        role_id: The id of the role.
        params: `AdminOrganizationProjectUserRoleRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:AssignedRole", project_id, user_id, role_id)
