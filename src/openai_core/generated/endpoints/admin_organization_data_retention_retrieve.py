"""`GET /organization/data_retention`: `client.admin.organization.data_retention.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationDataRetentionRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.data_retention.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.data_retention.retrieve",
    "GET",
    "/organization/data_retention",
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationDataRetentionRetrieveParams],
) -> Request[_models_admin.OrganizationDataRetention]:
    """Get the data retention setting of the organization.

    Args:
        params: `AdminOrganizationDataRetentionRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationDataRetention")
