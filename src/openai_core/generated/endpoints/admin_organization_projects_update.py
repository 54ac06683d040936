"""`POST /organization/projects/{project_id}`: `client.admin.organization.projects.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.update`."""

    name: str | None | Unset
    external_key_id: str | None | Unset
    geography: str | None | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.update",
    "POST",
    "/organization/projects/{project_id}",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"name", "external_key_id", "geography"}),
        ),
    ),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectUpdateParams],
) -> Request[_models_admin.Project]:
    """Change the name or other settings of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:Project", project_id)
