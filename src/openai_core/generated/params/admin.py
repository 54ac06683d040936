"""What requests take in `admin`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t


__all__ = [
    "HostedToolPermissionUpdateParam",
    "InviteRequestProjectParam",
    "ListAuditLogsEffectiveAtParam",
    "SpendAlertNotificationChannelParam",
]


class HostedToolPermissionUpdateParam(_t.TypedDict, total=False):
    """An object with `enabled`."""

    enabled: _t.Required[bool]


class InviteRequestProjectParam(_t.TypedDict, total=False):
    """An object with `id` and `role`."""

    id: _t.Required[str]
    role: _t.Required[_t.Literal["member", "owner"]]


class ListAuditLogsEffectiveAtParam(_t.TypedDict, total=False):
    """An object with `gt`, `gte`, `lt` and `lte`."""

    gt: int
    gte: int
    lt: int
    lte: int


class SpendAlertNotificationChannelParam(_t.TypedDict, total=False):
    """An object marked `type: "email"`."""

    type: _t.Required[_t.Literal["email"]]
    recipients: _t.Required[_c.Sequence[str]]
    subject_prefix: str | None
