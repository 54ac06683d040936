"""`GET /organization/projects/{project_id}/certificates`: `client.admin.organization.projects.certificates.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationProjectCertificateListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.certificates.list`."""

    limit: int | Unset
    """Default: `20`."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""


ENDPOINT = Endpoint(
    "admin.organization.projects.certificates.list",
    "GET",
    "/organization/projects/{project_id}/certificates",
    path_parameters=("project_id",),
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "order": Query("order"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectCertificateListParams],
) -> PageRequest[_models_admin.OrganizationProjectCertificate]:
    """List the mutual TLS certificates available to a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectCertificateListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ListProjectCertificatesResponse", PAGING, project_id)
