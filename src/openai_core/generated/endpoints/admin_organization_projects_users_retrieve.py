"""`GET /organization/projects/{project_id}/users/{user_id}`: `client.admin.organization.projects.users.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectUserRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.users.retrieve",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    path_parameters=("project_id", "user_id"),
    security="admin",
)


def build(
    project_id: str,
    user_id: str,
    **params: Unpack[AdminOrganizationProjectUserRetrieveParams],
) -> Request[_models_admin.ProjectUser]:
    """Get a member of a project by user ID.

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        params: `AdminOrganizationProjectUserRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectUser", project_id, user_id)
