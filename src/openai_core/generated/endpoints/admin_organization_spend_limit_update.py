"""`POST /organization/spend_limit`: `client.admin.organization.spend_limit.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationSpendLimitUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.spend_limit.update`."""

    threshold_amount: Required[int]
    """At least 1."""
    currency: Required[_t.Literal["USD"]]
    interval: Required[_t.Literal["month"]]


ENDPOINT = Endpoint(
    "admin.organization.spend_limit.update",
    "POST",
    "/organization/spend_limit",
    bodies=(
        Json(
            frozenset({"threshold_amount", "currency", "interval"}),
            required=("threshold_amount", "currency", "interval"),
        ),
    ),
    required=("threshold_amount", "currency", "interval"),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationSpendLimitUpdateParams],
) -> Request[_models_admin.OrganizationSpendLimit]:
    """Set the spend limit of the organization.

    Args:
        params: `AdminOrganizationSpendLimitUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationSpendLimit")
