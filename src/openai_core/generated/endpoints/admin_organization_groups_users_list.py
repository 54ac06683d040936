"""`GET /organization/groups/{group_id}/users`: `client.admin.organization.groups.users.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationGroupUserListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.users.list`."""

    limit: int | Unset
    """From 0 to 1,000. Default: `100`."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""


ENDPOINT = Endpoint(
    "admin.organization.groups.users.list",
    "GET",
    "/organization/groups/{group_id}/users",
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
    **params: Unpack[AdminOrganizationGroupUserListParams],
) -> PageRequest[_models_admin.GroupUser]:
    """List the users who belong to a group.

    Args:
        group_id: The id of the group.
        params: `AdminOrganizationGroupUserListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:GroupUserList", PAGING, group_id)
