"""`GET /organization/users/{user_id}/roles/{role_id}`: `client.admin.organization.users.roles.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationUserRoleRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.users.roles.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.users.roles.retrieve",
    "GET",
    "/organization/users/{user_id}/roles/{role_id}",
    path_parameters=("user_id", "role_id"),
    security="admin",
)


def build(
    user_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationUserRoleRetrieveParams],
) -> Request[_models_admin.AssignedRole]:
    """Get the details of one organization role assigned to a user.

    Args:
        user_id: The id of the user.
        role_id: The id of the role.
        params: `AdminOrganizationUserRoleRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:AssignedRole", user_id, role_id)
