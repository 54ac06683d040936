"""`GET /organization/projects/{project_id}/service_accounts/{service_account_id}`: `client.admin.organization.projects.service_accounts.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectServiceAccountRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.service_accounts.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.service_accounts.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_parameters=("project_id", "service_account_id"),
    security="admin",
)


def build(
    project_id: str,
    service_account_id: str,
    **params: Unpack[AdminOrganizationProjectServiceAccountRetrieveParams],
) -> Request[_models_admin.ProjectServiceAccount]:
    """Get the details of a service account in a project.

    Args:
        project_id: The id of the project.
        service_account_id: The id of the service account.
        params: `AdminOrganizationProjectServiceAccountRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectServiceAccount", project_id, service_account_id)
