"""What requests take in `batches`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t


__all__ = [
    "BatchFileExpirationAfterParam",
]


class BatchFileExpirationAfterParam(_t.TypedDict, total=False):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Required[_t.Literal["created_at"]]
    seconds: _t.Required[int]
    """From 3,600 to 2,592,000."""
