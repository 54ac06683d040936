"""`GET /organization/projects/{project_id}/spend_alerts`: `client.admin.organization.projects.spend_alerts.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationProjectSpendAlertListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_alerts.list`."""

    limit: int | Unset
    """From 0 to 100."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"asc"`."""
    after: str | Unset
    before: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_alerts.list",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    path_parameters=("project_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectSpendAlertListParams],
) -> PageRequest[_models_admin.ProjectSpendAlert]:
    """List the spend alerts of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectSpendAlertListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ProjectSpendAlertList", PAGING, project_id)
