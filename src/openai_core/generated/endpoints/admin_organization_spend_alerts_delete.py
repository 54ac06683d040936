"""`DELETE /organization/spend_alerts/{alert_id}`: `client.admin.organization.spend_alerts.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationSpendAlertDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.spend_alerts.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.spend_alerts.delete",
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    path_parameters=("alert_id",),
    security="admin",
)


def build(
    alert_id: str,
    **params: Unpack[AdminOrganizationSpendAlertDeleteParams],
) -> Request[_models_admin.OrganizationSpendAlertDeleted]:
    """Delete a spend alert from the organization.

    Args:
        alert_id: The id of the alert.
        params: `AdminOrganizationSpendAlertDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationSpendAlertDeleted", alert_id)
