"""`POST /projects/{project_id}/users/{user_id}/roles`: `client.admin.organization.projects.users.roles.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectUserRoleCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.roles.create`."""

    role_id: Required[str]


ENDPOINT = Endpoint(
    "admin.organization.projects.users.roles.create",
    "POST",
    "/projects/{project_id}/users/{user_id}/roles",
    path_parameters=("project_id", "user_id"),
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
    user_id: str,
    **params: Unpack[AdminOrganizationProjectUserRoleCreateParams],
) -> Request[_models_admin.UserRoleAssignment]:
    """Assign a project role to a user in a project.

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        params: `AdminOrganizationProjectUserRoleCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:UserRoleAssignment", project_id, user_id)
