"""What requests take in `letters`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.letters as _models_letters


__all__ = [
    "FilterParam",
    "LetterImageParam",
    "PartParam",
    "TextParam",
]


class FilterParam(_t.TypedDict, total=False):
    """An object with `op` and `filters`."""

    op: _t.Required[_t.Literal["and", "or"]]
    filters: _t.Required[_c.Sequence[FilterParam | _models_letters.Filter]]


class LetterImageParam(_t.TypedDict, total=False):
    """An object marked `type: "image"`."""

    type: _t.Required[_t.Literal["image"]]
    url: _t.Required[str]
    """A URL."""


class TextParam(_t.TypedDict, total=False):
    """An object marked `type: "text"`."""

    type: _t.Required[_t.Literal["text"]]
    text: _t.Required[str]


if _t.TYPE_CHECKING:
    PartParam: _t.TypeAlias = TextParam | _models_letters.Text | LetterImageParam | _models_letters.LetterImage
else:
    PartParam = _t.Any
