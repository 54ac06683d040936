"""`GET /organization/spend_alerts`: `client.admin.organization.spend_alerts.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationSpendAlertListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.spend_alerts.list`."""

    limit: int | Unset
    """From 0 to 100."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""
    after: str | Unset
    before: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.spend_alerts.list",
    "GET",
    "/organization/spend_alerts",
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AdminOrganizationSpendAlertListParams],
) -> PageRequest[_models_admin.OrganizationSpendAlert]:
    """List the spend alerts of the organization.

    Args:
        params: `AdminOrganizationSpendAlertListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:OrganizationSpendAlertList", PAGING)
