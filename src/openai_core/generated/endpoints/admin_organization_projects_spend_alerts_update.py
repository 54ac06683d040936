"""`POST /organization/projects/{project_id}/spend_alerts/{alert_id}`: `client.admin.organization.projects.spend_alerts.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin
    import openai_core.generated.params.admin as _params_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectSpendAlertUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_alerts.update`."""

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[_t.Literal["USD"]]
    interval: Required[_t.Literal["month"]]
    notification_channel: Required[
        _params_admin.SpendAlertNotificationChannelParam | _models_admin.SpendAlertNotificationChannel
    ]


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_alerts.update",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_parameters=("project_id", "alert_id"),
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
    project_id: str,
    alert_id: str,
    **params: Unpack[AdminOrganizationProjectSpendAlertUpdateParams],
) -> Request[_models_admin.ProjectSpendAlert]:
    """Change the threshold or notification settings of a project spend alert.

    Args:
        project_id: The id of the project.
        alert_id: The id of the alert.
        params: `AdminOrganizationProjectSpendAlertUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectSpendAlert", project_id, alert_id)
