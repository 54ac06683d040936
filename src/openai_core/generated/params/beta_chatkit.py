"""What requests take in `beta_chatkit`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.beta_chatkit as _models_beta_chatkit


__all__ = [
    "AutomaticThreadTitlingParam",
    "ChatkitConfigurationParam",
    "ExpiresAfterParam",
    "FileUploadParam",
    "HistoryParam",
    "RateLimitsParam",
    "WorkflowParam",
    "WorkflowTracingParam",
]


class AutomaticThreadTitlingParam(_t.TypedDict, total=False):
    """An object with `enabled`."""

    enabled: bool


class ChatkitConfigurationParam(_t.TypedDict, total=False):
    """An object with `automatic_thread_titling`, `file_upload` and `history`."""

    automatic_thread_titling: AutomaticThreadTitlingParam | _models_beta_chatkit.AutomaticThreadTitlingParam
    file_upload: FileUploadParam | _models_beta_chatkit.FileUploadParam
    history: HistoryParam | _models_beta_chatkit.HistoryParam


class ExpiresAfterParam(_t.TypedDict, total=False):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Required[_t.Literal["created_at"]]
    seconds: _t.Required[int]
    """From 1 to 600."""


class FileUploadParam(_t.TypedDict, total=False):
    """An object with `enabled`, `max_file_size` and `max_files`."""

    enabled: bool
    max_file_size: int
    """From 1 to 512."""
    max_files: int
    """At least 1."""


class HistoryParam(_t.TypedDict, total=False):
    """An object with `enabled` and `recent_threads`."""

    enabled: bool
    recent_threads: int
    """At least 1."""


class RateLimitsParam(_t.TypedDict, total=False):
    """An object with `max_requests_per_1_minute`."""

    max_requests_per_1_minute: int
    """At least 1."""


class WorkflowParam(_t.TypedDict, total=False):
    """An object with `id`, `version`, `state_variables` and `tracing`."""

    id: _t.Required[str]
    version: str
    state_variables: _c.Mapping[str, str | int | bool | float]
    """At most 64 keys."""
    tracing: WorkflowTracingParam | _models_beta_chatkit.WorkflowTracingParam


class WorkflowTracingParam(_t.TypedDict, total=False):
    """An object with `enabled`."""

    enabled: bool
