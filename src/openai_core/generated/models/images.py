"""The models of `images`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

import openai_core.computed.images as _computed
from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.responses import (
        InputFidelity,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "InputFidelity": "responses",
        },
    )

__all__ = [
    "CreateImageEditRequest",
    "CreateImageRequest",
    "CreateImageVariationRequest",
    "EditImageBodyJsonParam",
    "Image",
    "ImageEditCompletedEvent",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenInputUsageDetails",
    "ImageGenOutputTokensDetails",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenUsage",
    "ImageRefParam",
    "ImagesResponse",
    "ImagesUsage",
    "ImagesUsageInputTokensDetails",
    "PartialImages",
]

PartialImages: _t.TypeAlias = int
"""From 0 to 3. Default: `0`."""


@_define
class CreateImageEditRequest(_Model):
    """An object with `image`, `prompt`, `mask` and 12 more."""

    image: bytes | list[bytes]
    prompt: str
    mask: bytes | None = None
    background: _t.Literal["transparent", "opaque", "auto"] | None = None
    """Default: `"auto"`."""
    model: (
        str | _t.Literal["gpt-image-1.5", "dall-e-2", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"]
        | None
    ) = None
    """Default: `"gpt-image-1.5"`."""
    n: int | None = None
    """From 1 to 10. Default: `1`."""
    size: str | _t.Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None = None
    """Default: `"1024x1024"`."""
    response_format: _t.Literal["url", "b64_json"] | None = None
    output_format: _t.Literal["png", "jpeg", "webp"] | None = None
    """Default: `"png"`."""
    output_compression: int | None = None
    """Default: `100`."""
    user: str | None = None
    input_fidelity: InputFidelity | None = None
    stream: bool | None = None
    """Default: `false`."""
    partial_images: PartialImages | None = None
    quality: _t.Literal["standard", "low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""

    _nullable = frozenset({
        "background", "input_fidelity", "model", "n", "output_compression", "output_format", "partial_images",
        "quality", "response_format", "size", "stream",
    })


@_define
class CreateImageRequest(_Model):
    """An object with `prompt`, `model`, `n` and 11 more."""

    prompt: str
    model: str | _t.Literal["gpt-image-1.5", "dall-e-2", "dall-e-3", "gpt-image-1", "gpt-image-1-mini"] | None = None
    """Default: `"dall-e-2"`."""
    n: int | None = None
    """From 1 to 10. Default: `1`."""
    quality: _t.Literal["standard", "hd", "low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""
    response_format: _t.Literal["url", "b64_json"] | None = None
    """Default: `"url"`."""
    output_format: _t.Literal["png", "jpeg", "webp"] | None = None
    """Default: `"png"`."""
    output_compression: int | None = None
    """Default: `100`."""
    stream: bool | None = None
    """Default: `false`."""
    partial_images: PartialImages | None = None
    size: (
        str | _t.Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024",
        "1024x1792"] | None
    ) = None
    """Default: `"auto"`."""
    moderation: _t.Literal["low", "auto"] | None = None
    """Default: `"auto"`."""
    background: _t.Literal["transparent", "opaque", "auto"] | None = None
    """Default: `"auto"`."""
    style: _t.Literal["vivid", "natural"] | None = None
    """Default: `"vivid"`."""
    user: str | None = None

    _nullable = frozenset({
        "background", "model", "moderation", "n", "output_compression", "output_format", "partial_images", "quality",
        "response_format", "size", "stream", "style",
    })


@_define
class CreateImageVariationRequest(_Model):
    """An object with `image`, `model`, `n` and 3 more."""

    image: bytes
    model: str | _t.Literal["dall-e-2"] | None = None
    """Default: `"dall-e-2"`."""
    n: int | None = None
    """From 1 to 10. Default: `1`."""
    response_format: _t.Literal["url", "b64_json"] | None = None
    """Default: `"url"`."""
    size: _t.Literal["256x256", "512x512", "1024x1024"] | None = None
    """Default: `"1024x1024"`."""
    user: str | None = None

    _nullable = frozenset({"model", "n", "response_format", "size"})


@_define
class EditImageBodyJsonParam(_Model):
    """An object with `model`, `images`, `mask` and 12 more."""

    model: str | _t.Literal["gpt-image-1.5", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"] | None = None
    """Default: `"gpt-image-1.5"`."""
    images: list[ImageRefParam]
    """From 1 to 16 entries."""
    mask: ImageRefParam | None = None
    prompt: str
    """From 1 to 32,000 characters."""
    n: int | None = None
    """From 1 to 10. Default: `1`."""
    quality: _t.Literal["low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""
    input_fidelity: _t.Literal["high", "low"] | None = None
    size: _t.Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None = None
    """Default: `"auto"`."""
    user: str | None = None
    output_format: _t.Literal["png", "jpeg", "webp"] | None = None
    """Default: `"png"`."""
    output_compression: int | None = None
    """From 0 to 100."""
    moderation: _t.Literal["low", "auto"] | None = None
    """Default: `"auto"`."""
    background: _t.Literal["transparent", "opaque", "auto"] | None = None
    """Default: `"auto"`."""
    stream: bool | None = None
    """Default: `false`."""
    partial_images: PartialImages | None = None

    _nested = {
        "images": _each("ImageRefParam"),
        "mask": "ImageRefParam",
    }
    _nullable = frozenset({
        "background", "input_fidelity", "model", "moderation", "n", "output_compression", "output_format",
        "partial_images", "quality", "size", "stream",
    })


@_define
class Image(_computed.Image, _Model):
    """One made or edited image, as base64 data or as a URL."""

    b64_json: str | None = None
    url: str | None = None
    """A URL."""
    revised_prompt: str | None = None


@_define
class ImageEditCompletedEvent(_computed.ImageEditCompletedEvent, _Model):
    """The finished image of a streamed edit, with its token usage."""

    type: _t.Literal["image_edit.completed"] = "image_edit.completed"
    b64_json: str
    created_at: int
    """Unix seconds."""
    size: _t.Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: _t.Literal["low", "medium", "high", "auto"]
    background: _t.Literal["transparent", "opaque", "auto"]
    output_format: _t.Literal["png", "webp", "jpeg"]
    usage: ImagesUsage

    _nested = {
        "usage": "ImagesUsage",
    }


@_define
class ImageEditPartialImageEvent(_computed.ImageEditPartialImageEvent, _Model):
    """A preview of an image edit that is still being made."""

    type: _t.Literal["image_edit.partial_image"] = "image_edit.partial_image"
    b64_json: str
    created_at: int
    """Unix seconds."""
    size: _t.Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: _t.Literal["low", "medium", "high", "auto"]
    background: _t.Literal["transparent", "opaque", "auto"]
    output_format: _t.Literal["png", "webp", "jpeg"]
    partial_image_index: int


@_define
class ImageGenCompletedEvent(_computed.ImageGenCompletedEvent, _Model):
    """The finished new image of a stream, with its token usage."""

    type: _t.Literal["image_generation.completed"] = "image_generation.completed"
    b64_json: str
    created_at: int
    """Unix seconds."""
    size: _t.Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: _t.Literal["low", "medium", "high", "auto"]
    background: _t.Literal["transparent", "opaque", "auto"]
    output_format: _t.Literal["png", "webp", "jpeg"]
    usage: ImagesUsage

    _nested = {
        "usage": "ImagesUsage",
    }


@_define
class ImageGenInputUsageDetails(_Model):
    """An object with `text_tokens` and `image_tokens`."""

    text_tokens: int
    image_tokens: int


@_define
class ImageGenOutputTokensDetails(_Model):
    """An object with `image_tokens` and `text_tokens`."""

    image_tokens: int
    text_tokens: int


@_define
class ImageGenPartialImageEvent(_computed.ImageGenPartialImageEvent, _Model):
    """A preview of a new image that is still being made."""

    type: _t.Literal["image_generation.partial_image"] = "image_generation.partial_image"
    b64_json: str
    created_at: int
    """Unix seconds."""
    size: _t.Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: _t.Literal["low", "medium", "high", "auto"]
    background: _t.Literal["transparent", "opaque", "auto"]
    output_format: _t.Literal["png", "webp", "jpeg"]
    partial_image_index: int


@_define
class ImageGenUsage(_Model):
    """How many tokens an image request read and wrote."""

    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: ImageGenOutputTokensDetails | None = None
    input_tokens_details: ImageGenInputUsageDetails

    _nested = {
        "output_tokens_details": "ImageGenOutputTokensDetails",
        "input_tokens_details": "ImageGenInputUsageDetails",
    }


@_define
class ImageRefParam(_Model):
    """An object with `image_url` and `file_id`."""

    image_url: str | None = None
    """A URL. At most 20,971,520 characters."""
    file_id: str | None = None


@_define
class ImagesResponse(_computed.ImagesResponse, _Model):
    """The images that a request made, with the settings used and the token usage."""

    created: int
    """Unix seconds."""
    data: list[Image] | None = None
    background: _t.Literal["transparent", "opaque"] | None = None
    output_format: _t.Literal["png", "webp", "jpeg"] | None = None
    size: _t.Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    quality: _t.Literal["low", "medium", "high"] | None = None
    usage: ImageGenUsage | None = None

    _nested = {
        "data": _each("Image"),
        "usage": "ImageGenUsage",
    }


@_define
class ImagesUsage(_Model):
    """An object with `total_tokens`, `input_tokens`, `output_tokens` and `input_tokens_details`."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails

    _nested = {
        "input_tokens_details": "ImagesUsageInputTokensDetails",
    }


@_define
class ImagesUsageInputTokensDetails(_Model):
    """An object with `text_tokens` and `image_tokens`."""

    text_tokens: int
    image_tokens: int


if _t.TYPE_CHECKING:
    ImageEditStreamEvent: _t.TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent
    """Any event that can arrive while an image edit is streamed. Told apart by `type`."""
    ImageGenStreamEvent: _t.TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent
    """Any event that can arrive while a new image is streamed. Told apart by `type`."""
else:
    ImageEditStreamEvent = _Choice(
        __name__,
        "ImageEditStreamEvent",
        tag="type",
        table={
            "image_edit.partial_image": "ImageEditPartialImageEvent",
            "image_edit.completed": "ImageEditCompletedEvent",
        },
    )
    ImageGenStreamEvent = _Choice(
        __name__,
        "ImageGenStreamEvent",
        tag="type",
        table={
            "image_generation.partial_image": "ImageGenPartialImageEvent",
            "image_generation.completed": "ImageGenCompletedEvent",
        },
    )
