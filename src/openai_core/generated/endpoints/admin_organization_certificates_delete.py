"""`DELETE /organization/certificates/{certificate_id}`: `client.admin.organization.certificates.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationCertificateDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.certificates.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.certificates.delete",
    "DELETE",
    "/organization/certificates/{certificate_id}",
    path_parameters=("certificate_id",),
    security="admin",
)


def build(
    certificate_id: str,
    **params: Unpack[AdminOrganizationCertificateDeleteParams],
) -> Request[_models_admin.CertificateDeleted]:
    """Delete a certificate from the organization.

    Args:
        certificate_id: The id of the certificate.
        params: `AdminOrganizationCertificateDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:CertificateDeleted", certificate_id)
