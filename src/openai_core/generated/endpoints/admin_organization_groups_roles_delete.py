"""`DELETE /organization/groups/{group_id}/roles/{role_id}`: `client.admin.organization.groups.roles.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupRoleDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.roles.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.groups.roles.delete",
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    path_parameters=("group_id", "role_id"),
    security="admin",
)


def build(
    group_id: str,
    role_id: str,
    **params: Unpack[AdminOrganizationGroupRoleDeleteParams],
) -> Request[_models_admin.RoleAssignmentDeleted]:
    """Take an organization role away from a group.

    Args:
        group_id: The id of the group.
        role_id: The id of the role.
        params: `AdminOrganizationGroupRoleDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:RoleAssignmentDeleted", group_id, role_id)
