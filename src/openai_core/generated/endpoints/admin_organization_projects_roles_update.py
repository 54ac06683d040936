"""`POST /projects/{project_id}/roles/{role_id}`: `client.admin.organization.projects.roles.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectRoleUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.roles.update`."""

    permissions: _c.Sequence[str] | None | Unset
    description: str | None | Unset
    role_name: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.roles.update",
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    path_parameters=("project_id", "role_id"),
    bodies=(
        Json(
            frozenset({"permissions", "description", "role_name"}),
        ),
    ),
    security="admin",
)


def build(
    project_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationProjectRoleUpdateParams],
) -> Request[_models_admin.Role]:
    """Change the name, description or permissions of a custom project role.

    Args:
        project_id: The id of the project.
        role_id: The id of the role.
        params: `AdminOrganizationProjectRoleUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Role", project_id, role_id)
