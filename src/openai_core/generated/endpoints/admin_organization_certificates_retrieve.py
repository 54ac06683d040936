"""`GET /organization/certificates/{certificate_id}`: `client.admin.organization.certificates.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationCertificateRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.certificates.retrieve`."""

    include: _c.Sequence[_t.Literal["content"]] | Unset


ENDPOINT = Endpoint(
    "admin.organization.certificates.retrieve",
    "GET",
    "/organization/certificates/{certificate_id}",
    path_parameters=("certificate_id",),
    query={
        "include": Query("include", "brackets"),
    },
    security="admin",
)


def build(
    certificate_id: str,
    **params: Unpack[AdminOrganizationCertificateRetrieveParams],
) -> Request[_models_admin.Certificate]:
    """Get the details of a certificate, optionally with its PEM content.

    Args:
        certificate_id: The id of the certificate.
        params: `AdminOrganizationCertificateRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Certificate", certificate_id)
