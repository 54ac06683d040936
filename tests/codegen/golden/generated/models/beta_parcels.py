"""The models of `beta_parcels`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations


from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define

__all__ = [
    "CreateParcelRequest",
    "CreateParcelRequestAddress",
    "Parcel",
]


@_define
class CreateParcelRequest(_Model):
    """An object with `label`, `photos` and `address`."""

    label: bytes
    photos: list[bytes]
    address: CreateParcelRequestAddress | None = None

    _nested = {
        "address": "CreateParcelRequestAddress",
    }


@_define
class CreateParcelRequestAddress(_Model):
    """An object with `street`."""

    street: str


@_define
class Parcel(_Model):
    """An object with `name`, `id` and `opened`."""

    name: str
    """From 1 to 64 characters. Matches `^[a-z]+$`."""
    id: str
    opened: bool | None = None
