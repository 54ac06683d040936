"""`POST /organization/groups/{group_id}`: `client.admin.organization.groups.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.update`."""

    name: Required[str]
    """From 1 to 255 characters."""


ENDPOINT = Endpoint(
    "admin.organization.groups.update",
    "POST",
    "/organization/groups/{group_id}",
    path_parameters=("group_id",),
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
    group_id: str,
    **params: Unpack[AdminOrganizationGroupUpdateParams],
) -> Request[_models_admin.GroupUpdated]:
    """Rename a user group of the organization.

    Args:
        group_id: The id of the group.
        params: `AdminOrganizationGroupUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:GroupUpdated", group_id)
