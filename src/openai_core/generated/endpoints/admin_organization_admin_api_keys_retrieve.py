"""`GET /organization/admin_api_keys/{key_id}`: `client.admin.organization.admin_api_keys.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationAdminApiKeyRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.admin_api_keys.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.admin_api_keys.retrieve",
    "GET",
    "/organization/admin_api_keys/{key_id}",
    path_parameters=("key_id",),
    security="admin",
)


def build(
    key_id: str,
    **params: Unpack[AdminOrganizationAdminApiKeyRetrieveParams],
) -> Request[_models_admin.AdminAPIKey]:
    """Get the details of an admin API key, with its secret redacted.

    Args:
        key_id: The id of the key.
        params: `AdminOrganizationAdminApiKeyRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:AdminAPIKey", key_id)
