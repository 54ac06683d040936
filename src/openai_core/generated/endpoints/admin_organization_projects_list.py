"""`GET /organization/projects`: `client.admin.organization.projects.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationProjectListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.list`."""

    limit: int | Unset
    """Default: `20`."""
    after: str | Unset
    include_archived: bool | Unset
    """Default: `false`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.list",
    "GET",
    "/organization/projects",
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "include_archived": Query("include_archived"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AdminOrganizationProjectListParams],
) -> PageRequest[_models_admin.Project]:
    """List the projects of the organization, optionally including archived ones.

    Args:
        params: `AdminOrganizationProjectListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ProjectListResponse", PAGING)
