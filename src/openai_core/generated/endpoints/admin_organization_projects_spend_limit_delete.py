"""`DELETE /organization/projects/{project_id}/spend_limit`: `client.admin.organization.projects.spend_limit.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectSpendLimitDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_limit.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_limit.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    path_parameters=("project_id",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectSpendLimitDeleteParams],
) -> Request[_models_admin.ProjectSpendLimitDeleted]:
    """Remove the spend limit of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectSpendLimitDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectSpendLimitDeleted", project_id)
