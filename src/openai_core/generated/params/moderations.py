"""What requests take in `moderations`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.moderations as _models_moderations


__all__ = [
    "CreateModerationRequestInputImageUrlImageUrlParam",
    "CreateModerationRequestInputImageUrlParam",
    "CreateModerationRequestInputParam",
    "CreateModerationRequestInputTextParam",
]


class CreateModerationRequestInputImageUrlParam(_t.TypedDict, total=False):
    """An object marked `type: "image_url"`."""

    type: _t.Required[_t.Literal["image_url"]]
    image_url: _t.Required[
        CreateModerationRequestInputImageUrlImageUrlParam
        | _models_moderations.CreateModerationRequestInputImageUrlImageUrl
    ]


class CreateModerationRequestInputImageUrlImageUrlParam(_t.TypedDict, total=False):
    """An object with `url`."""

    url: _t.Required[str]
    """A URL."""


class CreateModerationRequestInputTextParam(_t.TypedDict, total=False):
    """An object marked `type: "text"`."""

    type: _t.Required[_t.Literal["text"]]
    text: _t.Required[str]


if _t.TYPE_CHECKING:
    CreateModerationRequestInputParam: _t.TypeAlias = (
        CreateModerationRequestInputImageUrlParam | _models_moderations.CreateModerationRequestInputImageUrl
        | CreateModerationRequestInputTextParam | _models_moderations.CreateModerationRequestInputText
    )
else:
    CreateModerationRequestInputParam = _t.Any
