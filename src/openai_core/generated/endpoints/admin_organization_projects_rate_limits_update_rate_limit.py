"""`POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`: `client.admin.organization.projects.rate_limits.update_rate_limit`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AdminOrganizationProjectRateLimitUpdateRateLimitParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.projects.rate_limits.update_rate_limit`."""

    max_requests_per_1_minute: int | Unset
    max_tokens_per_1_minute: int | Unset
    max_images_per_1_minute: int | Unset
    max_audio_megabytes_per_1_minute: int | Unset
    max_requests_per_1_day: int | Unset
    batch_1_day_max_input_tokens: int | Unset


ENDPOINT = Endpoint(
    "admin.organization.projects.rate_limits.update_rate_limit",
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    path_parameters=("project_id", "rate_limit_id"),
    bodies=(
        Json(
            frozenset({
                "max_requests_per_1_minute", "max_tokens_per_1_minute", "max_images_per_1_minute",
                "max_audio_megabytes_per_1_minute", "max_requests_per_1_day", "batch_1_day_max_input_tokens",
            }),
        ),
    ),
    security="admin",
)


def build(
    project_id: str,
    rate_limit_id: str,
    **params: Unpack[AdminOrganizationProjectRateLimitUpdateRateLimitParams],
) -> Request[_models_admin.ProjectRateLimit]:
    """Change a rate limit of a project, such as its requests or tokens per minute.

    Args:
        project_id: The id of the project.
        rate_limit_id: The id of the rate limit.
        params: `AdminOrganizationProjectRateLimitUpdateRateLimitParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:ProjectRateLimit", project_id, rate_limit_id)
