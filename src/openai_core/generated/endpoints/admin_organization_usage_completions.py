"""`GET /organization/usage/completions`: `client.admin.organization.usage.completions`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationUsageCompletionsParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.usage.completions`."""

    start_time: Required[int]
    end_time: int | Unset
    bucket_width: _t.Literal["1m", "1h", "1d"] | Unset
    """Default: `"1d"`."""
    project_ids: _c.Sequence[str] | Unset
    user_ids: _c.Sequence[str] | Unset
    api_key_ids: _c.Sequence[str] | Unset
    models: _c.Sequence[str] | Unset
    batch: bool | Unset
    group_by: (
        _c.Sequence[_t.Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]] | Unset
    )
    limit: int | Unset
    page: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.usage.completions",
    "GET",
    "/organization/usage/completions",
    query={
        "start_time": Query("start_time"),
        "end_time": Query("end_time"),
        "bucket_width": Query("bucket_width"),
        "project_ids": Query("project_ids", "brackets"),
        "user_ids": Query("user_ids", "brackets"),
        "api_key_ids": Query("api_key_ids", "brackets"),
        "models": Query("models", "brackets"),
        "batch": Query("batch"),
        "group_by": Query("group_by", "brackets"),
        "limit": Query("limit"),
        "page": Query("page"),
    },
    required=("start_time",),
    security="admin",
)
PAGING = Paging("page", "next_page", "data")


def build(
    **params: Unpack[AdminOrganizationUsageCompletionsParams],
) -> PageRequest[_models_admin.UsageTimeBucket]:
    """Report the organization's text generation requests and tokens per time bucket.

    Args:
        params: `AdminOrganizationUsageCompletionsParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/usage
    """
    return ENDPOINT.page(params, "admin:UsageResponse", PAGING)
