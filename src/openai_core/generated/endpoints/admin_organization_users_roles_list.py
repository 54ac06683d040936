"""`GET /organization/users/{user_id}/roles`: `client.admin.organization.users.roles.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationUserRoleListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.users.roles.list`."""

    limit: int | Unset
    """From 0 to 1,000."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset


ENDPOINT = Endpoint(
    "admin.organization.users.roles.list",
    "GET",
    "/organization/users/{user_id}/roles",
    path_parameters=("user_id",),
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "order": Query("order"),
    },
    security="admin",
)
PAGING = Paging("after", "next", "data")


def build(
    user_id: str,
    **params: Unpack[AdminOrganizationUserRoleListParams],
) -> PageRequest[_models_admin.AssignedRole]:
    """List a user's roles in the organization.

    Args:
        user_id: The id of the user.
        params: `AdminOrganizationUserRoleListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:AssignedRoleList", PAGING, user_id)
