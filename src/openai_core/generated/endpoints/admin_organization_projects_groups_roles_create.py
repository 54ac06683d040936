"""`POST /projects/{project_id}/groups/{group_id}/roles`: `client.admin.organization.projects.groups.roles.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectGroupRoleCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.groups.roles.create`."""

    role_id: Required[str]


ENDPOINT = Endpoint(
    "admin.organization.projects.groups.roles.create",
    "POST",
    "/projects/{project_id}/groups/{group_id}/roles",
    path_parameters=("project_id", "group_id"),
    bodies=(
        Json(
            frozenset({"role_id"}),
            required=("role_id",),
        ),
    ),
    required=("role_id",),
    security="admin",
)


def build(
    project_id: str,
    group_id: str,
    **params: Unpack[AdminOrganizationProjectGroupRoleCreateParams],
) -> Request[_models_admin.GroupRoleAssignment]:
    """Assign a project role to a group in a project.

    Args:
        project_id: The id of the project.
        group_id: The id of the group.
        params: `AdminOrganizationProjectGroupRoleCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:GroupRoleAssignment", project_id, group_id)
