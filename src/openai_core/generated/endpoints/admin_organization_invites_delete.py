"""`DELETE /organization/invites/{invite_id}`: `client.admin.organization.invites.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationInviteDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.invites.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.invites.delete",
    "DELETE",
    "/organization/invites/{invite_id}",
    path_parameters=("invite_id",),
    security="admin",
)


def build(
    invite_id: str,
    **params: Unpack[AdminOrganizationInviteDeleteParams],
) -> Request[_models_admin.InviteDeleted]:
    """Withdraw an invitation to the organization.

    Args:
        invite_id: The id of the invite.
        params: `AdminOrganizationInviteDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:InviteDeleted", invite_id)
