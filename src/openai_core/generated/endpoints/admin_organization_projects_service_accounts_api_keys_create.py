"""`POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`: `client.admin.organization.projects.service_accounts.api_keys.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectServiceAccountApiKeyCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.service_accounts.api_keys.create`."""

    name: str | Unset
    scopes: _c.Sequence[str] | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.service_accounts.api_keys.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    path_parameters=("project_id", "service_account_id"),
    bodies=(
        Json(
            frozenset({"name", "scopes"}),
        ),
    ),
    security="admin",
    body_optional=True,
)


def build(
    project_id: str,
    service_account_id: str,
    **params: Unpack[AdminOrganizationProjectServiceAccountApiKeyCreateParams],
) -> Request[_models_admin.ServiceAccountAPIKey]:
    """Issue an API key to a service account of a project.

    Args:
        project_id: The id of the project.
        service_account_id: The id of the service account.
        params: `AdminOrganizationProjectServiceAccountApiKeyCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ServiceAccountAPIKey", project_id, service_account_id)
