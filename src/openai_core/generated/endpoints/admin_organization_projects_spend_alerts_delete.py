"""`DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`: `client.admin.organization.projects.spend_alerts.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectSpendAlertDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_alerts.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_alerts.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_parameters=("project_id", "alert_id"),
    security="admin",
)


def build(
    project_id: str,
    alert_id: str,
    **params: Unpack[AdminOrganizationProjectSpendAlertDeleteParams],
) -> Request[_models_admin.ProjectSpendAlertDeleted]:
    """Delete a spend alert from a project.

    Args:
        project_id: The id of the project.
        alert_id: The id of the alert.
        params: `AdminOrganizationProjectSpendAlertDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectSpendAlertDeleted", project_id, alert_id)
