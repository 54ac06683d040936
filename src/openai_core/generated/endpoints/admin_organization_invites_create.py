"""`POST /organization/invites`: `client.admin.organization.invites.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin
    import openai_core.generated.params.admin as _params_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationInviteCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.invites.create`."""

    email: Required[str]
    role: Required[_t.Literal["reader", "owner"]]
    projects: _c.Sequence[_params_admin.InviteRequestProjectParam | _models_admin.InviteRequestProject] | Unset


ENDPOINT = Endpoint(
    "admin.organization.invites.create",
    "POST",
    "/organization/invites",
    bodies=(
        Json(
            frozenset({"email", "role", "projects"}),
            required=("email", "role"),
        ),
    ),
    required=("email", "role"),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationInviteCreateParams],
) -> Request[_models_admin.Invite]:
    """Invite someone by email to join the organization and, optionally, some projects.

    Args:
        params: `AdminOrganizationInviteCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Invite")
