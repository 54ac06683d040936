"""`POST /organization/certificates/activate`: `client.admin.organization.certificates.activate`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationCertificateActivateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.certificates.activate`."""

    certificate_ids: Required[_c.Sequence[str]]
    """From 1 to 10 entries."""


ENDPOINT = Endpoint(
    "admin.organization.certificates.activate",
    "POST",
    "/organization/certificates/activate",
    bodies=(
        Json(
            frozenset({"certificate_ids"}),
            required=("certificate_ids",),
        ),
    ),
    required=("certificate_ids",),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationCertificateActivateParams],
) -> Request[_models_admin.OrganizationCertificateActivationResponse]:
    """Activate one or more certificates for the whole organization.

    Args:
        params: `AdminOrganizationCertificateActivateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationCertificateActivationResponse")
