"""`DELETE /organization/roles/{role_id}`: `client.admin.organization.roles.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationRoleDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.roles.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.roles.delete",
    "DELETE",
    "/organization/roles/{role_id}",
    path_parameters=("role_id",),
    security="admin",
)


def build(
    role_id: str,
    **params: Unpack[AdminOrganizationRoleDeleteParams],
) -> Request[_models_admin.RoleDeleted]:
    """Delete a custom role from the organization.

    Args:
        role_id: The id of the role.
        params: `AdminOrganizationRoleDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:RoleDeleted", role_id)
