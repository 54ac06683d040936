"""`GET /organization/certificates`: `client.admin.organization.certificates.list`. Generated from the contract by `make generate`: do not edit."""

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


class AdminOrganizationCertificateListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.certificates.list`."""

    limit: int | Unset
    """Default: `20`."""
    after: str | Unset
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""


ENDPOINT = Endpoint(
    "admin.organization.certificates.list",
    "GET",
    "/organization/certificates",
    query={
        "limit": Query("limit"),
        "after": Query("after"),
        "order": Query("order"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AdminOrganizationCertificateListParams],
) -> PageRequest[_models_admin.OrganizationCertificate]:
    """List the mutual TLS certificates uploaded to the organization.

    Args:
        params: `AdminOrganizationCertificateListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.page(params, "admin:ListCertificatesResponse", PAGING)
