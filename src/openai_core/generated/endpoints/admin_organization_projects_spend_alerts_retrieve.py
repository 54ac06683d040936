"""`GET /organization/projects/{project_id}/spend_alerts/{alert_id}`: `client.admin.organization.projects.spend_alerts.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectSpendAlertRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_alerts.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_alerts.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_parameters=("project_id", "alert_id"),
    security="admin",
)


def build(
    project_id: str,
    alert_id: str,
    **params: Unpack[AdminOrganizationProjectSpendAlertRetrieveParams],
) -> Request[_models_admin.ProjectSpendAlert]:
    """Get the threshold and notification settings of a project spend alert.

    Args:
        project_id: The id of the project.
        alert_id: The id of the alert.
        params: `AdminOrganizationProjectSpendAlertRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectSpendAlert", project_id, alert_id)
