"""`GET /organization/projects/{project_id}/users`: `client.admin.organization.projects.users.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationProjectUserListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.list`."""

    limit: int | Unset
    """Default: `20`."""
    after: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.users.list",
    "GET",
    "/organization/projects/{project_id}/users",
    path_parameters=("project_id",),
    query={
        "limit": Query("limit"),
        "after": Query("after"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectUserListParams],
) -> PageRequest[_models_admin.ProjectUser]:
    """List the members of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectUserListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ProjectUserListResponse", PAGING, project_id)
