"""What requests take in `beta_parcels`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t


__all__ = [
    "CreateParcelRequestAddressParam",
]


class CreateParcelRequestAddressParam(_t.TypedDict, total=False):
    """An object with `street`."""

    street: _t.Required[str]
