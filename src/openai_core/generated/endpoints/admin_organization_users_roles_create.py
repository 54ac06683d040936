"""`POST /organization/users/{user_id}/roles`: `client.admin.organization.users.roles.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationUserRoleCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.users.roles.create`."""

    role_id: Required[str]


ENDPOINT = Endpoint(
    "admin.organization.users.roles.create",
    "POST",
    "/organization/users/{user_id}/roles",
    path_parameters=("user_id",),
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
    user_id: str,
    **params: Unpack[AdminOrganizationUserRoleCreateParams],
) -> Request[_models_admin.UserRoleAssignment]:
    """Assign an organization role to a user.

    Args:
        user_id: The id of the user.
        params: `AdminOrganizationUserRoleCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:UserRoleAssignment", user_id)
