"""`POST /organization/projects/{project_id}/certificates/deactivate`: `client.admin.organization.projects.certificates.deactivate`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectCertificateDeactivateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.certificates.deactivate`."""

    certificate_ids: Required[_c.Sequence[str]]
    """From 1 to 10 entries."""


ENDPOINT = Endpoint(
    "admin.organization.projects.certificates.deactivate",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    path_parameters=("project_id",),
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
    project_id: str,
    **params: Unpack[AdminOrganizationProjectCertificateDeactivateParams],
) -> Request[_models_admin.OrganizationProjectCertificateDeactivationResponse]:
    """Deactivate one or more certificates for a single project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectCertificateDeactivateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationProjectCertificateDeactivationResponse", project_id)
