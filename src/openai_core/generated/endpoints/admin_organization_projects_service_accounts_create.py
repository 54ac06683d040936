"""`POST /organization/projects/{project_id}/service_accounts`: `client.admin.organization.projects.service_accounts.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectServiceAccountCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.service_accounts.create`."""

    name: Required[str]
    create_service_account_only: bool | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.service_accounts.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"name", "create_service_account_only"}),
            required=("name",),
        ),
    ),
    required=("name",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectServiceAccountCreateParams],
) -> Request[_models_admin.ProjectServiceAccountCreated]:
    """Create a service account in a project, with or without an API key of its own.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectServiceAccountCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectServiceAccountCreated", project_id)
