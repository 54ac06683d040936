"""`GET /organization/projects/{project_id}/rate_limits`: `client.admin.organization.projects.rate_limits.list_rate_limits`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationProjectRateLimitListRateLimitsParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.rate_limits.list_rate_limits`."""

    limit: int | Unset
    """Default: `100`."""
    after: str | Unset
    before: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    path_parameters=("project_id",),
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "before": Query("before"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectRateLimitListRateLimitsParams],
) -> PageRequest[_models_admin.ProjectRateLimit]:
    """List the rate limits of a project, model by model.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectRateLimitListRateLimitsParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ProjectRateLimitListResponse", PAGING, project_id)
