"""What requests take in `videos`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.file import FileTypes as _File

__all__ = [
    "CreateVideoEditMultipartBodyVideoParam",
    "CreateVideoExtendMultipartBodyVideoParam",
    "CreateVideoMultipartBodyInputReferenceParam",
    "VideoImageRefParam",
    "VideoReferenceInputParam",
]


class VideoImageRefParam(_t.TypedDict, total=False):
    """An object with `image_url` and `file_id`."""

    image_url: str
    """A URL. At most 20,971,520 characters."""
    file_id: str


class VideoReferenceInputParam(_t.TypedDict, total=False):
    """An object with `id`."""

    id: _t.Required[str]


if _t.TYPE_CHECKING:
    CreateVideoEditMultipartBodyVideoParam: _t.TypeAlias = (
        _File | VideoReferenceInputParam | _models_videos.VideoReferenceInputParam
    )
    CreateVideoExtendMultipartBodyVideoParam: _t.TypeAlias = (
        VideoReferenceInputParam | _models_videos.VideoReferenceInputParam | _File
    )
    CreateVideoMultipartBodyInputReferenceParam: _t.TypeAlias = (
        _File | VideoImageRefParam | _models_videos.VideoImageRefParam
    )
else:
    CreateVideoEditMultipartBodyVideoParam = _t.Any
    CreateVideoExtendMultipartBodyVideoParam = _t.Any
    CreateVideoMultipartBodyInputReferenceParam = _t.Any
