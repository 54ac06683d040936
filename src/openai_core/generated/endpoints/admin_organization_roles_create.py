"""`POST /organization/roles`: `client.admin.organization.roles.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationRoleCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.roles.create`."""

    role_name: Required[str]
    permissions: Required[_c.Sequence[str]]
    description: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.roles.create",
    "POST",
    "/organization/roles",
    bodies=(
        Json(
            frozenset({"role_name", "permissions", "description"}),
            required=("role_name", "permissions"),
        ),
    ),
    required=("role_name", "permissions"),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationRoleCreateParams],
) -> Request[_models_admin.Role]:
    """Define a custom role in the organization with a set of permissions.

    Args:
        params: `AdminOrganizationRoleCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Role")
