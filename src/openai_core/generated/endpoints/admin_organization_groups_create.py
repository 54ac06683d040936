"""`POST /organization/groups`: `client.admin.organization.groups.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.create`."""

    name: Required[str]
    """From 1 to 255 characters."""


ENDPOINT = Endpoint(
    "admin.organization.groups.create",
    "POST",
    "/organization/groups",
    bodies=(
        Json(
            frozenset({"name"}),
            required=("name",),
        ),
    ),
    required=("name",),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationGroupCreateParams],
) -> Request[_models_admin.Group]:
    """Create an empty user group in the organization.

    Args:
        params: `AdminOrganizationGroupCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Group")
