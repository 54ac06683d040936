"""`GET /organization/users/{user_id}`: `client.admin.organization.users.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationUserRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.users.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.users.retrieve",
    "GET",
    "/organization/users/{user_id}",
    path_parameters=("user_id",),
    security="admin",
)


def build(
    user_id: str,
    **params: Unpack[AdminOrganizationUserRetrieveParams],
) -> Request[_models_admin.OrganizationUser]:
    """Get a member of the organization by user ID.

    Args:
        user_id: The id of the user.
        params: `AdminOrganizationUserRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationUser", user_id)
