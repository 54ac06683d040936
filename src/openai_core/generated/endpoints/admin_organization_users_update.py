"""`POST /organization/users/{user_id}`: `client.admin.organization.users.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationUserUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.users.update`."""

    role: str | None | Unset
    role_id: str | None | Unset
    technical_level: str | None | Unset
    developer_persona: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.users.update",
    "POST",
    "/organization/users/{user_id}",
    path_parameters=("user_id",),
    bodies=(
        Json(
            frozenset({"role", "role_id", "technical_level", "developer_persona"}),
        ),
    ),
    security="admin",
)


def build(
    user_id: str,
    **params: Unpack[AdminOrganizationUserUpdateParams],
) -> Request[_models_admin.OrganizationUser]:
    """Change the organization role or profile details of a member.

    Args:
        user_id: The id of the user.
        params: `AdminOrganizationUserUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationUser", user_id)
