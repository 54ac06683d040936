"""`POST /organization/projects/{project_id}/spend_alerts`: `client.admin.organization.projects.spend_alerts.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin
    import openai_core.generated.params.admin as _params_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectSpendAlertCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_alerts.create`."""

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[_t.Literal["USD"]]
    interval: Required[_t.Literal["month"]]
    notification_channel: Required[
        _params_admin.SpendAlertNotificationChannelParam | _models_admin.SpendAlertNotificationChannel
    ]


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_alerts.create",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    path_parameters=("project_id",),
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
    **params: Unpack[AdminOrganizationProjectSpendAlertCreateParams],
) -> Request[_models_admin.ProjectSpendAlert]:
    """Set up a notification for when a project's spending reaches a threshold.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectSpendAlertCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectSpendAlert", project_id)
