"""`POST /organization/data_retention`: `client.admin.organization.data_retention.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.admin as _models_admin

    from openai_core.sansio.message import Request


class AdminOrganizationDataRetentionUpdateParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.data_retention.update`."""

    retention_type: Required[
        _t.Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring"]
    ]


ENDPOINT = Endpoint(
    "admin.organization.data_retention.update",
    "POST",
    "/organization/data_retention",
    bodies=(
        Json(
            frozenset({"retention_type"}),
            required=("retention_type",),
        ),
    ),
    required=("retention_type",),
    security="admin",
)


def build(
    **params: Unpack[AdminOrganizationDataRetentionUpdateParams],
) -> Request[_models_admin.OrganizationDataRetention]:
    """Change the data retention setting of the organization.

    Args:
        params: `AdminOrganizationDataRetentionUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/administration
    """
    return ENDPOINT.json(params, "admin:OrganizationDataRetention")
