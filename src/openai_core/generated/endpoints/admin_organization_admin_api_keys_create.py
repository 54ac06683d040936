"""`POST /organization/admin_api_keys`: `client.admin.organization.admin_api_keys.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationAdminApiKeyCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.admin_api_keys.create`."""

    name: Required[str]
    expires_in_seconds: int | Unset
    """From 1 to 31,536,000."""


ENDPOINT = Endpoint(
    "admin.organization.admin_api_keys.create",
    "POST",
    "/organization/admin_api_keys",
    bodies=(
        Json(
            frozenset({"name", "expires_in_seconds"}),
            required=("name",),
        ),
    ),
    required=("name",),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationAdminApiKeyCreateParams],
) -> Request[_models_admin.AdminAPIKeyCreateResponse]:
    """Create an admin API key for the organization, optionally with an expiry.

    Args:
        params: `AdminOrganizationAdminApiKeyCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:AdminAPIKeyCreateResponse")
