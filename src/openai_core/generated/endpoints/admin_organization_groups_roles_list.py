"""`GET /organization/groups/{group_id}/roles`: `client.admin.organization.groups.roles.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationGroupRoleListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.roles.list`."""

    limit: int | Unset
    """From 0 to 1,000."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset


ENDPOINT = Endpoint(
    "admin.organization.groups.roles.list",
    "GET",
    "/organization/groups/{group_id}/roles",
    path_parameters=("group_id",),
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "order": Query("order"),
    },
    security="admin",
)
PAGING = Paging("after", "next", "data")


def build(
    group_id: str,
    **params: Unpack[AdminOrganizationGroupRoleListParams],
) -> PageRequest[_models_admin.AssignedRole]:
    """List a group's roles in the organization.

    Args:
        group_id: The id of the group.
        params: `AdminOrganizationGroupRoleListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:AssignedRoleList", PAGING, group_id)
