"""`GET /organization/projects/{project_id}/data_retention`: `client.admin.organization.projects.data_retention.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectDataRetentionRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.data_retention.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.data_retention.retrieve",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    path_parameters=("project_id",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectDataRetentionRetrieveParams],
) -> Request[_models_admin.ProjectDataRetention]:
    """Get the data retention setting of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectDataRetentionRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectDataRetention", project_id)
