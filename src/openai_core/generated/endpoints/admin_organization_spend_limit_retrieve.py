"""`GET /organization/spend_limit`: `client.admin.organization.spend_limit.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationSpendLimitRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.spend_limit.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.spend_limit.retrieve",
    "GET",
    "/organization/spend_limit",
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationSpendLimitRetrieveParams],
) -> Request[_models_admin.OrganizationSpendLimit]:
    """Get the spend limit of the organization.

    Args:
        params: `AdminOrganizationSpendLimitRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationSpendLimit")
