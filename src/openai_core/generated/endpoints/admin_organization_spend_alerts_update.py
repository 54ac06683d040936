"""`POST /organization/spend_alerts/{alert_id}`: `client.admin.organization.spend_alerts.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin
    import openai_core.generated.params.admin as _params_admin

    from openai_core.sansio.message import Request


class AdminOrganizationSpendAlertUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.spend_alerts.update`."""

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[_t.Literal["USD"]]
    interval: Required[_t.Literal["month"]]
    notification_channel: Required[
        _params_admin.SpendAlertNotificationChannelParam | _models_admin.SpendAlertNotificationChannel
    ]


ENDPOINT = Endpoint(
    "admin.organization.spend_alerts.update",
    "POST",
    "/organization/spend_alerts/{alert_id}",
    path_parameters=("alert_id",),
    bodies=(
        Json(
            frozenset({"threshold_amount", "currency", "interval", "notification_channel"}),
            required=("threshold_amount", "currency", "interval", "notification_channel"),
        ),
    ),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    security="admin",
)


def build(
    alert_id: str,
    **params: Unpack[AdminOrganizationSpendAlertUpdateParams],
) -> Request[_models_admin.OrganizationSpendAlert]:
    """Change the threshold or notification settings of an organization spend alert.

    Args:
        alert_id: The id of the alert.
        params: `AdminOrganizationSpendAlertUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationSpendAlert", alert_id)
