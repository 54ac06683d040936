"""`POST /organization/certificates`: `client.admin.organization.certificates.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationCertificateCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.certificates.create`."""

    certificate: Required[str]
    name: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.certificates.create",
    "POST",
    "/organization/certificates",
    bodies=(
        Json(
            frozenset({"name", "certificate"}),
            required=("certificate",),
        ),
    ),
    required=("certificate",),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationCertificateCreateParams],
) -> Request[_models_admin.Certificate]:
    """Register a mutual TLS certificate with the organization, to be activated separately.

    Args:
        params: `AdminOrganizationCertificateCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Certificate")
