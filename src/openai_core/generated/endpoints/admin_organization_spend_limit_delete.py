"""`DELETE /organization/spend_limit`: `client.admin.organization.spend_limit.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationSpendLimitDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.spend_limit.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.spend_limit.delete",
    "DELETE",
    "/organization/spend_limit",
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationSpendLimitDeleteParams],
) -> Request[_models_admin.OrganizationSpendLimitDeleted]:
    """Remove the spend limit of the organization.

    Args:
        params: `AdminOrganizationSpendLimitDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationSpendLimitDeleted")
