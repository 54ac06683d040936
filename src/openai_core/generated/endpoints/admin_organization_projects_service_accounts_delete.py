"""`DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`: `client.admin.organization.projects.service_accounts.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectServiceAccountDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.service_accounts.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.service_accounts.delete",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_parameters=("project_id", "service_account_id"),
    security="admin",
)


def build(
    project_id: str,
    service_account_id: str,
    **params: Unpack[AdminOrganizationProjectServiceAccountDeleteParams],
) -> Request[_models_admin.ProjectServiceAccountDeleted]:
    """Delete a service account from a project.

    Args:
        project_id: The id of the project.
        service_account_id: The id of the service account.
        params: `AdminOrganizationProjectServiceAccountDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectServiceAccountDeleted", project_id, service_account_id)
