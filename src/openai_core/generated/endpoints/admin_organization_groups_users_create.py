"""`POST /organization/groups/{group_id}/users`: `client.admin.organization.groups.users.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupUserCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.users.create`."""

    user_id: Required[str]


ENDPOINT = Endpoint(
    "admin.organization.groups.users.create",
    "POST",
    "/organization/groups/{group_id}/users",
    path_parameters=("group_id",),
    bodies=(
        Json(
            frozenset({"user_id"}),
            required=("user_id",),
        ),
    ),
    required=("user_id",),
    security="admin",
)


def build(
    group_id: str,
    **params: Unpack[AdminOrganizationGroupUserCreateParams],
) -> Request[_models_admin.GroupUserAssignment]:
    """Add a user to a group.

    Args:
        group_id: The id of the group.
        params: `AdminOrganizationGroupUserCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:GroupUserAssignment", group_id)
