"""`GET /organization/projects/{project_id}/api_keys/{api_key_id}`: `client.admin.organization.projects.api_keys.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectApiKeyRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.api_keys.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.api_keys.retrieve",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    path_parameters=("project_id", "api_key_id"),
    security="admin",
)


def build(
    project_id: str,
    api_key_id: str,
    **params: Unpack[AdminOrganizationProjectApiKeyRetrieveParams],
) -> Request[_models_admin.ProjectAPIKey]:
    """Get the details of one API key of a project, with its secret redacted.

    Args:
        project_id: The id of the project.
        api_key_id: The id of the api key.
        params: `AdminOrganizationProjectApiKeyRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectAPIKey", project_id, api_key_id)
