"""`GET /organization/projects/{project_id}/api_keys`: `client.admin.organization.projects.api_keys.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationProjectApiKeyListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.api_keys.list`."""

    limit: int | Unset
    """Default: `20`."""
    after: str | Unset
    owner_project_access: _t.Literal["active", "inactive", "any"] | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.api_keys.list",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    path_parameters=("project_id",),
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "owner_project_access": Query("owner_project_access"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectApiKeyListParams],
) -> PageRequest[_models_admin.ProjectAPIKey]:
    """List the API keys of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectApiKeyListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ProjectApiKeyListResponse", PAGING, project_id)
