"""The models of `videos`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "CreateVideoCharacterBody",
    "CreateVideoEditJsonBody",
    "CreateVideoEditMultipartBody",
    "CreateVideoEditMultipartBodyVideo",
    "CreateVideoExtendJsonBody",
    "CreateVideoExtendMultipartBody",
    "CreateVideoExtendMultipartBodyVideo",
    "CreateVideoJsonBody",
    "CreateVideoMultipartBody",
    "CreateVideoMultipartBodyInputReference",
    "CreateVideoRemixBody",
    "OrderEnum",
    "Video",
    "VideoCharacter",
    "VideoContentVariant",
    "VideoDeleted",
    "VideoError",
    "VideoImageRefParam",
    "VideoList",
    "VideoModel",
    "VideoReferenceInputParam",
    "VideoSeconds",
    "VideoSize",
    "VideoStatus",
]

OrderEnum: _t.TypeAlias = _t.Literal["asc", "desc"]

VideoContentVariant: _t.TypeAlias = _t.Literal["video", "thumbnail", "spritesheet"]

VideoModel: _t.TypeAlias = (
    str | _t.Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
)

VideoSeconds: _t.TypeAlias = _t.Literal["4", "8", "12"]

VideoSize: _t.TypeAlias = _t.Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]

VideoStatus: _t.TypeAlias = _t.Literal["queued", "in_progress", "completed", "failed"]


@_define
class CreateVideoCharacterBody(_Model):
    """An object with `video` and `name`."""

    video: bytes
    name: str
    """From 1 to 80 characters."""


@_define
class CreateVideoEditJsonBody(_Model):
    """An object with `video` and `prompt`."""

    video: VideoReferenceInputParam
    prompt: str
    """From 1 to 32,000 characters."""

    _nested = {
        "video": "VideoReferenceInputParam",
    }


@_define
class CreateVideoEditMultipartBody(_Model):
    """An object with `video` and `prompt`."""

    video: CreateVideoEditMultipartBodyVideo
    prompt: str
    """From 1 to 32,000 characters."""

    _nested = {
        "video": "CreateVideoEditMultipartBodyVideo",
    }


@_define
class CreateVideoExtendJsonBody(_Model):
    """An object with `video`, `prompt` and `seconds`."""

    video: VideoReferenceInputParam
    prompt: str
    """From 1 to 32,000 characters."""
    seconds: VideoSeconds

    _nested = {
        "video": "VideoReferenceInputParam",
    }


@_define
class CreateVideoExtendMultipartBody(_Model):
    """An object with `video`, `prompt` and `seconds`."""

    video: CreateVideoExtendMultipartBodyVideo
    prompt: str
    """From 1 to 32,000 characters."""
    seconds: VideoSeconds

    _nested = {
        "video": "CreateVideoExtendMultipartBodyVideo",
    }


@_define
class CreateVideoJsonBody(_Model):
    """An object with `model`, `prompt`, `input_reference` and 2 more."""

    model: VideoModel | None = None
    prompt: str
    """From 1 to 32,000 characters."""
    input_reference: VideoImageRefParam | None = None
    seconds: VideoSeconds | None = None
    size: VideoSize | None = None

    _nested = {
        "input_reference": "VideoImageRefParam",
    }


@_define
class CreateVideoMultipartBody(_Model):
    """An object with `model`, `prompt`, `input_reference` and 2 more."""

    model: VideoModel | None = None
    prompt: str
    """From 1 to 32,000 characters."""
    input_reference: CreateVideoMultipartBodyInputReference | None = None
    seconds: VideoSeconds | None = None
    size: VideoSize | None = None

    _nested = {
        "input_reference": "CreateVideoMultipartBodyInputReference",
    }


@_define
class CreateVideoRemixBody(_Model):
    """An object with `prompt`."""

    prompt: str
    """From 1 to 32,000 characters."""


@_define
class Video(_Model):
    """A video generation job, with its status, progress and settings."""

    id: str
    object: _t.Literal["video"] = "video"
    model: VideoModel
    status: VideoStatus
    progress: int
    created_at: int
    """Unix seconds."""
    completed_at: int | None
    """Unix seconds."""
    expires_at: int | None
    """Unix seconds."""
    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: VideoError | None

    _nested = {
        "error": "VideoError",
    }


@_define
class VideoCharacter(_Model):
    """A character made from a video, for use in other videos."""

    id: str | None
    name: str | None
    created_at: int
    """Unix seconds."""


@_define
class VideoDeleted(_Model):
    """Confirms that a video was deleted."""

    object: _t.Literal["video.deleted"] = "video.deleted"
    deleted: bool
    id: str


@_define
class VideoError(_Model):
    """Why a video generation job failed."""

    code: str
    message: str


@_define
class VideoImageRefParam(_Model):
    """An object with `image_url` and `file_id`."""

    image_url: str | None = None
    """A URL. At most 20,971,520 characters."""
    file_id: str | None = None


@_define
class VideoList(_Model):
    """One page of video generation jobs."""

    object: _t.Literal["list"] = "list"
    data: list[Video]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {
        "data": _each("Video"),
    }


@_define
class VideoReferenceInputParam(_Model):
    """An object with `id`."""

    id: str


if _t.TYPE_CHECKING:
    CreateVideoEditMultipartBodyVideo: _t.TypeAlias = bytes | VideoReferenceInputParam
    CreateVideoExtendMultipartBodyVideo: _t.TypeAlias = VideoReferenceInputParam | bytes
    CreateVideoMultipartBodyInputReference: _t.TypeAlias = bytes | VideoImageRefParam
else:
    CreateVideoEditMultipartBodyVideo = _Choice(
        __name__,
        "CreateVideoEditMultipartBodyVideo",
        default="VideoReferenceInputParam",
    )
    CreateVideoExtendMultipartBodyVideo = _Choice(
        __name__,
        "CreateVideoExtendMultipartBodyVideo",
        default="VideoReferenceInputParam",
    )
    CreateVideoMultipartBodyInputReference = _Choice(
        __name__,
        "CreateVideoMultipartBodyInputReference",
        default="VideoImageRefParam",
    )
