"""`GET /organization/spend_alerts/{alert_id}`: `client.admin.organization.spend_alerts.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationSpendAlertRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.spend_alerts.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.spend_alerts.retrieve",
    "GET",
    "/organization/spend_alerts/{alert_id}",
    path_parameters=("alert_id",),
    security="admin",
)


def build(
    alert_id: str,
    **params: Unpack[AdminOrganizationSpendAlertRetrieveParams],
) -> Request[_models_admin.OrganizationSpendAlert]:
    """Get the threshold and notification settings of an organization spend alert.

    Args:
        alert_id: The id of the alert.
        params: `AdminOrganizationSpendAlertRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationSpendAlert", alert_id)
