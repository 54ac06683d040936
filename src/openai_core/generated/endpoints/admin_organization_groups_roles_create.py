"""`POST /organization/groups/{group_id}/roles`: `client.admin.organization.groups.roles.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupRoleCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.roles.create`."""

    role_id: Required[str]


ENDPOINT = Endpoint(
    "admin.organization.groups.roles.create",
    "POST",
    "/organization/groups/{group_id}/roles",
    path_parameters=("group_id",),
    bodies=(
        Json(
            frozenset({"role_id"}),
            required=("role_id",),
        ),
    ),
    required=("role_id",),
    security="admin",
)


def build(
    group_id: str,
    **params: Unpack[AdminOrganizationGroupRoleCreateParams],
) -> Request[_models_admin.GroupRoleAssignment]:
    """Assign an organization role to a group.

    Args:
        group_id: The id of the group.
        params: `AdminOrganizationGroupRoleCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:GroupRoleAssignment", group_id)
