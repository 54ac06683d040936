"""`GET /organization/roles`: `client.admin.organization.roles.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationRoleListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.roles.list`."""

    limit: int | Unset
    """From 0 to 1,000. Default: `1000`."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""


ENDPOINT = Endpoint(
    "admin.organization.roles.list",
    "GET",
    "/organization/roles",
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "order": Query("order"),
    },
    security="admin",
)
PAGING = Paging("after", "next", "data")


def build(
    **params: Unpack[AdminOrganizationRoleListParams],
) -> PageRequest[_models_admin.Role]:
    """List the roles defined for the organization.

    Args:
        params: `AdminOrganizationRoleListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:RoleList", PAGING)
