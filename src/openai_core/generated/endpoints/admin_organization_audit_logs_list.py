"""`GET /organization/audit_logs`: `client.admin.organization.audit_logs.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.admin as _models_admin
    import openai_core.generated.params.admin as _params_admin

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class AdminOrganizationAuditLogListParams(RequestOptions, total=False):
    """The parameters of `client.admin.organization.audit_logs.list`."""

    effective_at: _params_admin.ListAuditLogsEffectiveAtParam | _models_admin.ListAuditLogsEffectiveAt | Unset
    project_ids: _c.Sequence[str] | Unset
    event_types: _c.Sequence[_models_admin.AuditLogEventType] | Unset
    actor_ids: _c.Sequence[str] | Unset
    actor_emails: _c.Sequence[str] | Unset
    resource_ids: _c.Sequence[str] | Unset
    tenant_only: bool | Unset
    """Default: `false`."""
    limit: int | Unset
    """Default: `20`."""
    after: str | Unset
    before: str | Unset


ENDPOINT = Endpoint(
    "admin.organization.audit_logs.list",
    "GET",
    "/organization/audit_logs",
    query={
        "effective_at": Query("effective_at", "deepObject"),
        "project_ids": Query("project_ids[]", "brackets"),
        "event_types": Query("event_types[]", "brackets"),
        "actor_ids": Query("actor_ids[]", "brackets"),
        "actor_emails": Query("actor_emails[]", "brackets"),
        "resource_ids": Query("resource_ids[]", "brackets"),
        "tenant_only": Query("tenant_only"),
        "limit": Query("limit"),
        "after": Query("after"),
        "before": Query("before"),
    },
    security="admin",
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[AdminOrganizationAuditLogListParams],
) -> PageRequest[_models_admin.AuditLog]:
    """List audit log entries of the organization, filtered by time, event, actor or resource.

    Args:
        params: `AdminOrganizationAuditLogListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audit-logs
    """
    return ENDPOINT.page(params, "admin:ListAuditLogsResponse", PAGING)
