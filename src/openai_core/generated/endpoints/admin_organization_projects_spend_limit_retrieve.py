"""`GET /organization/projects/{project_id}/spend_limit`: `client.admin.organization.projects.spend_limit.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectSpendLimitRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_limit.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_limit.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    path_parameters=("project_id",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectSpendLimitRetrieveParams],
) -> Request[_models_admin.ProjectSpendLimit]:
    """Get the spend limit of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectSpendLimitRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectSpendLimit", project_id)
