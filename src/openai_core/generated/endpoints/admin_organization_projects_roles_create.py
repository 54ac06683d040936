"""`POST /projects/{project_id}/roles`: `client.admin.organization.projects.roles.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectRoleCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.roles.create`."""

    role_name: Required[str]
    permissions: Required[_c.Sequence[str]]
    description: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.roles.create",
    "POST",
    "/projects/{project_id}/roles",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"role_name", "permissions", "description"}),
            required=("role_name", "permissions"),
        ),
    ),
    required=("role_name", "permissions"),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectRoleCreateParams],
) -> Request[_models_admin.Role]:
    """Define a custom role in a project with a set of permissions.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectRoleCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Role", project_id)
