"""The models of `uploads`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.files import (
        FileExpirationAfter,
        FileObject,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "FileExpirationAfter": "files",
            "FileObject": "files",
        },
    )

__all__ = [
    "AddUploadPartRequest",
    "CompleteUploadRequest",
    "CreateUploadRequest",
    "Upload",
    "UploadPart",
]


@_define
class AddUploadPartRequest(_Model):
    """An object with `data`."""

    data: bytes


@_define
class CompleteUploadRequest(_Model):
    """An object with `part_ids` and `md5`."""

    part_ids: list[str]
    md5: str | None = None


@_define
class CreateUploadRequest(_Model):
    """An object with `filename`, `purpose`, `bytes` and 2 more."""

    filename: str
    purpose: _t.Literal["assistants", "batch", "fine-tune", "vision"]
    bytes: int
    mime_type: str
    expires_after: FileExpirationAfter | None = None

    _nested = {
        "expires_after": "FileExpirationAfter",
    }


@_define
class Upload(_Model):
    """A large file being sent in parts, and the finished file once it is complete."""

    id: str
    created_at: int
    """Unix seconds."""
    filename: str
    bytes: int
    purpose: str
    status: _t.Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    """Unix seconds."""
    object: _t.Literal["upload"] | None = None
    file: FileObject | None = None

    _nested = {
        "file": "FileObject",
    }
    _nullable = frozenset({"file"})


@_define
class UploadPart(_Model):
    """One part of a large file that was added to an upload."""

    id: str
    created_at: int
    """Unix seconds."""
    upload_id: str
    object: _t.Literal["upload.part"] = "upload.part"
