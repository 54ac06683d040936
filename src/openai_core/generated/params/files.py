"""What requests take in `files`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t


__all__ = [
    "FileExpirationAfterParam",
]


class FileExpirationAfterParam(_t.TypedDict, total=False):
    """How many seconds after creation a file expires."""

    anchor: _t.Required[_t.Literal["created_at"]]
    seconds: _t.Required[int]
    """From 3,600 to 2,592,000."""
