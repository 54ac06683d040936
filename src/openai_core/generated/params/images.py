"""What requests take in `images`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t


__all__ = [
    "ImageRefParam",
]


class ImageRefParam(_t.TypedDict, total=False):
    """An object with `image_url` and `file_id`."""

    image_url: str
    """A URL. At most 20,971,520 characters."""
    file_id: str
