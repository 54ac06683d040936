"""`POST /organization/projects/{project_id}/service_accounts/{service_account_id}`: `client.admin.organization.projects.service_accounts.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectServiceAccountUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.service_accounts.update`."""

    name: str | Unset
    role: _t.Literal["member", "owner"] | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.service_accounts.update",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_parameters=("project_id", "service_account_id"),
    bodies=(
        Json(
            frozenset({"name", "role"}),
        ),
    ),
    security="admin",
)


def build(
    project_id: str,
    service_account_id: str,
    **params: Unpack[AdminOrganizationProjectServiceAccountUpdateParams],
) -> Request[_models_admin.ProjectServiceAccount]:
    """Change the name or role of a service account in a project.

    Args:
        project_id: The id of the project.
        service_account_id: The id of the service account.
        params: `AdminOrganizationProjectServiceAccountUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectServiceAccount", project_id, service_account_id)
