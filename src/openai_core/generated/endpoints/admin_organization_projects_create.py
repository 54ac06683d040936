"""`POST /organization/projects`: `client.admin.organization.projects.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectCreateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.create`."""

    name: Required[str]
    geography: str | None | Unset
    external_key_id: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.create",
    "POST",
    "/organization/projects",
    bodies=(
        Json(
            frozenset({"name", "geography", "external_key_id"}),
            required=("name",),
        ),
    ),
    required=("name",),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationProjectCreateParams],
) -> Request[_models_admin.Project]:
    """Create a project in the organization.

    Args:
        params: `AdminOrganizationProjectCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Project")
