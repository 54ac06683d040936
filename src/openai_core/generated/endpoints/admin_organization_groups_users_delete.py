"""`DELETE /organization/groups/{group_id}/users/{user_id}`: `client.admin.organization.groups.users.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupUserDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.users.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.groups.users.delete",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    path_parameters=("group_id", "user_id"),
    security="admin",
)


def build(
    group_id: str,
    user_id: str,
    **params: Unpack[AdminOrganizationGroupUserDeleteParams],
) -> Request[_models_admin.GroupUserDeleted]:
    """Remove a user from a group without removing them from the organization.

    Args:
        group_id: The id of the group.
        user_id: The id of the user.
        params: `AdminOrganizationGroupUserDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:GroupUserDeleted", group_id, user_id)
