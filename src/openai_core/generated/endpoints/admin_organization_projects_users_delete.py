"""`DELETE /organization/projects/{project_id}/users/{user_id}`: `client.admin.organization.projects.users.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectUserDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.users.delete",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    path_parameters=("project_id", "user_id"),
    security="admin",
)


def build(
    project_id: str,
    user_id: str,
    **params: Unpack[AdminOrganizationProjectUserDeleteParams],
) -> Request[_models_admin.ProjectUserDeleted]:
    """Remove a member from a project.

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        params: `AdminOrganizationProjectUserDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectUserDeleted", project_id, user_id)
