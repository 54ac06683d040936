"""`GET /organization/projects/{project_id}/groups`: `client.admin.organization.projects.groups.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationProjectGroupListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.groups.list`."""

    limit: int | Unset
    """From 0 to 100. Default: `20`."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.groups.list",
    "GET",
    "/organization/projects/{project_id}/groups",
    path_parameters=("project_id",),
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "order": Query("order"),
    },
    security="admin",
)
PAGING = Paging("after", "next", "data")


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectGroupListParams],
) -> PageRequest[_models_admin.ProjectGroup]:
    """List the groups let into a project, page by page.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectGroupListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ProjectGroupList", PAGING, project_id)
