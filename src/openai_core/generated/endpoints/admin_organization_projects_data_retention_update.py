"""`POST /organization/projects/{project_id}/data_retention`: `client.admin.organization.projects.data_retention.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectDataRetentionUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.data_retention.update`."""

    retention_type: Required[
        _t.Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring",
        "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    ]


ENDPOINT = Endpoint(
    "admin.organization.projects.data_retention.update",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"retention_type"}),
            required=("retention_type",),
        ),
    ),
    required=("retention_type",),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectDataRetentionUpdateParams],
) -> Request[_models_admin.ProjectDataRetention]:
    """Change the data retention setting of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectDataRetentionUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectDataRetention", project_id)
