"""`GET /projects/{project_id}/users/{user_id}/roles`: `client.admin.organization.projects.users.roles.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationProjectUserRoleListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.users.roles.list`."""

    limit: int | Unset
    """From 0 to 1,000."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.users.roles.list",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles",
    path_parameters=("project_id", "user_id"),
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
    user_id: str,
    **params: Unpack[AdminOrganizationProjectUserRoleListParams],
) -> PageRequest[_models_admin.AssignedRole]:
    """List a user's roles within a project.

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        params: `AdminOrganizationProjectUserRoleListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:AssignedRoleList", PAGING, project_id, user_id)
