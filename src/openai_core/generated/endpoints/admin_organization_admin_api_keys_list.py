"""`GET /organization/admin_api_keys`: `client.admin.organization.admin_api_keys.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationAdminApiKeyListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.admin_api_keys.list`."""

    after: str | None | Unset
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""
    limit: int | Unset
    """Default: `20`."""


ENDPOINT = Endpoint(
    "admin.organization.admin_api_keys.list",
    "GET",
    "/organization/admin_api_keys",
    query={
        "after": Query("after"),
        "order": Query("order"),
        "limit": Query("limit"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AdminOrganizationAdminApiKeyListParams],
) -> PageRequest[_models_admin.AdminAPIKey]:
    """List the admin API keys of the organization.

    Args:
        params: `AdminOrganizationAdminApiKeyListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ApiKeyList", PAGING)
