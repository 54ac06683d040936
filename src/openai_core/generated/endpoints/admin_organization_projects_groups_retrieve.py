"""`GET /organization/projects/{project_id}/groups/{group_id}`: `client.admin.organization.projects.groups.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectGroupRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.groups.retrieve`."""

    group_type: _t.Literal["group", "tenant_group"] | Unset
    """Default: `"group"`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.groups.retrieve",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    path_parameters=("project_id", "group_id"),
    query={
        "group_type": Query("group_type"),
    },
    security="admin",
)


def build(
    project_id: str,
    group_id: str,
    **params: Unpack[AdminOrganizationProjectGroupRetrieveParams],
) -> Request[_models_admin.ProjectGroup]:
    """Get the details of one group's access to a project.

    Args:
        project_id: The id of the project.
        group_id: The id of the group.
        params: `AdminOrganizationProjectGroupRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectGroup", project_id, group_id)
