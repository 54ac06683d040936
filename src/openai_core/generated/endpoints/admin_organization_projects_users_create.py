"""`POST /organization/projects/{project_id}/users`: `client.admin.organization.projects.users.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectUserCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.create`."""

    role: Required[str]
    user_id: str | None | Unset
    email: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.users.create",
    "POST",
    "/organization/projects/{project_id}/users",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"user_id", "email", "role"}),
            required=("role",),
        ),
    ),
    required=("role",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectUserCreateParams],
) -> Request[_models_admin.ProjectUser]:
    """Add a user to a project with a given role.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectUserCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectUser", project_id)
