"""`DELETE /organization/groups/{group_id}`: `client.admin.organization.groups.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationGroupDeleteParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.groups.delete`."""


ENDPOINT = Endpoint(
    "admin.organization.groups.delete",
    "DELETE",
    "/organization/groups/{group_id}",
    path_parameters=("group_id",),
    security="admin",
)


def build(
    group_id: str,
    **params: Unpack[AdminOrganizationGroupDeleteParams],
) -> Request[_models_admin.GroupDeleted]:
    """Delete a user group from the organization.

    Args:
        group_id: The id of the group.
        params: `AdminOrganizationGroupDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:GroupDeleted", group_id)
