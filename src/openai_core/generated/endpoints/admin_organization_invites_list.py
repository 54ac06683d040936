"""`GET /organization/invites`: `client.admin.organization.invites.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationInviteListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.invites.list`."""

    limit: int | Unset
    """Default: `20`."""
    after: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.invites.list",
    "GET",
    "/organization/invites",
    query={
        "limit": Query("limit"),
        "after": Query("after"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AdminOrganizationInviteListParams],
) -> PageRequest[_models_admin.Invite]:
    """List the invitations sent to join the organization.

    Args:
        params: `AdminOrganizationInviteListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:InviteListResponse", PAGING)
