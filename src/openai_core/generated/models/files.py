"""The models of `files`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "CreateFileRequest",
    "FileDeleted",
    "FileExpirationAfter",
    "FileObject",
    "ListFilesResponse",
]


@_define
class CreateFileRequest(_Model):
    """An object with `file`, `purpose` and `expires_after`."""

    file: bytes
    purpose: _t.Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    expires_after: FileExpirationAfter | None = None

    _nested = {
        "expires_after": "FileExpirationAfter",
    }


@_define
class FileDeleted(_Model):
    """Confirms that an uploaded file was deleted."""

    id: str
    object: _t.Literal["file"] = "file"
    deleted: bool


@_define
class FileExpirationAfter(_Model):
    """How many seconds after creation a file expires."""

    anchor: _t.Literal["created_at"] = "created_at"
    seconds: int
    """From 3,600 to 2,592,000."""


@_define
class FileObject(_Model):
    """A file stored with the API: its name, size, purpose and expiry."""

    id: str
    bytes: int
    created_at: int
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    filename: str
    object: _t.Literal["file"] = "file"
    purpose: _t.Literal[
        "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision",
        "user_data"
    ]
    status: _t.Literal["uploaded", "processed", "error"]
    """Deprecated."""
    status_details: str | None = None
    """Deprecated."""


@_define
class ListFilesResponse(_Model):
    """One page of the files that were uploaded."""

    object: str
    data: list[FileObject]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("FileObject"),
    }
