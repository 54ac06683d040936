"""`POST /organization/projects/{project_id}/groups`: `client.admin.organization.projects.groups.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectGroupCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.groups.create`."""

    group_id: Required[str]
    role: Required[str]


ENDPOINT = Endpoint(
    "admin.organization.projects.groups.create",
    "POST",
    "/organization/projects/{project_id}/groups",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"group_id", "role"}),
            required=("group_id", "role"),
        ),
    ),
    required=("group_id", "role"),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectGroupCreateParams],
) -> Request[_models_admin.ProjectGroup]:
    """Give a group access to a project with a given role.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectGroupCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectGroup", project_id)
