"""`GET /projects/{project_id}/roles/{role_id}`: `client.admin.organization.projects.roles.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectRoleRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.roles.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.roles.retrieve",
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    path_parameters=("project_id", "role_id"),
    security="admin",
)


def build(
    project_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationProjectRoleRetrieveParams],
) -> Request[_models_admin.Role]:
    """Get the permissions and details of a project role.

    Args:
        project_id: The id of the project.
        role_id: The id of the role.
        params: `AdminOrganizationProjectRoleRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Role", project_id, role_id)
