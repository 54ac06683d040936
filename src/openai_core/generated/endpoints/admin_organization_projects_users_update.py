"""`POST /organization/projects/{project_id}/users/{user_id}`: `client.admin.organization.projects.users.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectUserUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.update`."""

    role: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.users.update",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    path_parameters=("project_id", "user_id"),
    bodies=(
        Json(
            frozenset({"role"}),
        ),
    ),
    security="admin",
)


def build(
    project_id: str,
    user_id: str,
    **params: Unpack[AdminOrganizationProjectUserUpdateParams],
) -> Request[_models_admin.ProjectUser]:
    """Change the role of a member in a project.

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        params: `AdminOrganizationProjectUserUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectUser", project_id, user_id)
