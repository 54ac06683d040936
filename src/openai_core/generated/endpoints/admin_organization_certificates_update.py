"""`POST /organization/certificates/{certificate_id}`: `client.admin.organization.certificates.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationCertificateUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.certificates.update`."""

    name: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.certificates.update",
    "POST",
    "/organization/certificates/{certificate_id}",
    path_parameters=("certificate_id",),
    bodies=(
        Json(
            frozenset({"name"}),
        ),
    ),
    security="admin",
)


def build(
    certificate_id: str,
    **params: Unpack[AdminOrganizationCertificateUpdateParams],
) -> Request[_models_admin.Certificate]:
    """Rename a certificate of the organization.

    Args:
        certificate_id: The id of the certificate.
        params: `AdminOrganizationCertificateUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Certificate", certificate_id)
