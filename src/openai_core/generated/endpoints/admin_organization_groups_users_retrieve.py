"""`GET /organization/groups/{group_id}/users/{user_id}`: `client.admin.organization.groups.users.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupUserRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.users.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.groups.users.retrieve",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    path_parameters=("group_id", "user_id"),
    security="admin",
)


def build(
    group_id: str,
    user_id: str,
    **params: Unpack[AdminOrganizationGroupUserRetrieveParams],
) -> Request[_models_admin.GroupMember]:
    """Get the details of one user who belongs to a group.

    Args:
        group_id: The id of the group.
        user_id: The id of the user.
        params: `AdminOrganizationGroupUserRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:GroupMember", group_id, user_id)
