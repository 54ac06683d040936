"""`GET /organization/invites/{invite_id}`: `client.admin.organization.invites.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationInviteRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.invites.retrieve`."""


ENDPOINT = Endpoint(
    "admin.organization.invites.retrieve",
    "GET",
    "/organization/invites/{invite_id}",
    path_parameters=("invite_id",),
    security="admin",
)


def build(
    invite_id: str,
    **params: Unpack[AdminOrganizationInviteRetrieveParams],
) -> Request[_models_admin.Invite]:
    """Get the status and details of an invitation.

    Args:
        invite_id: The id of the invite.
        params: `AdminOrganizationInviteRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Invite", invite_id)
