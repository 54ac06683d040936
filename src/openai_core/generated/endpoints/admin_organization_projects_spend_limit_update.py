"""`POST /organization/projects/{project_id}/spend_limit`: `client.admin.organization.projects.spend_limit.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationProjectSpendLimitUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.spend_limit.update`."""

    threshold_amount: Required[int]
    """At least 1."""
    currency: Required[_t.Literal["USD"]]
    interval: Required[_t.Literal["month"]]


ENDPOINT = Endpoint(
    "admin.organization.projects.spend_limit.update",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    path_parameters=("project_id",),
    bodies=(
        Json(
            frozenset({"threshold_amount", "currency", "interval"}),
            required=("threshold_amount", "currency", "interval"),
        ),
    ),
    required=("threshold_amount", "currency", "interval"),
    security="admin",
)


def build(
    project_id: str,
    **params: Unpack[AdminOrganizationProjectSpendLimitUpdateParams],
) -> Request[_models_admin.ProjectSpendLimit]:
    """Set the spend limit of a project.

    Args:
        project_id: The id of the project.
        params: `AdminOrganizationProjectSpendLimitUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectSpendLimit", project_id)
