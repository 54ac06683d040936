"""`DELETE /organization/projects/{project_id}/groups/{group_id}`: `client.admin.organization.projects.groups.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectGroupDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.groups.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.groups.delete",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    path_parameters=("project_id", "group_id"),
    security="admin",
)


def build(
    project_id: str,
    group_id: str,
    **params: Unpack[AdminOrganizationProjectGroupDeleteParams],
) -> Request[_models_admin.ProjectGroupDeleted]:
    """Remove a group's access to a project.

    Args:
        project_id: The id of the project.
        group_id: The id of the group.
        params: `AdminOrganizationProjectGroupDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectGroupDeleted", project_id, group_id)
