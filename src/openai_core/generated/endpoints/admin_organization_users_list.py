"""`GET /organization/users`: `client.admin.organization.users.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationUserListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.users.list`."""

    limit: int | Unset
    """Default: `20`."""
    after: str | Unset
    emails: _c.Sequence[str] | Unset


ENDPOINT = Endpoint(
    "admin.organization.users.list",
    "GET",
    "/organization/users",
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "emails": Query("emails", "brackets"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AdminOrganizationUserListParams],
) -> PageRequest[_models_admin.OrganizationUser]:
    """List the members of the organization, optionally by email address.

    Args:
        params: `AdminOrganizationUserListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:UserListResponse", PAGING)
