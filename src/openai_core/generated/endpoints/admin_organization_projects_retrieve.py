"""`GET /organization/projects/{project_id}`: `client.admin.organization.projects.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.retrieve",
    "GET",
    "/organization/projects/{project_id}",
    path_parameters=("project_id",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectRetrieveParams],
) -> Request[_models_admin.Project]:
    """Get the details of a project in the organization.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Project", project_id)
