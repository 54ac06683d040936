"""`POST /images/generations`: `client.images.generate`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.images as _models_images

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class ImageGenerateParams(RequestOptions, total=False):
    """The parameters of `client.images.generate`."""

    prompt: Required[str]
    """Describes the picture you want; the longest text accepted depends on `model`."""
    model: (
        str | _t.Literal["gpt-image-1.5", "dall-e-2", "dall-e-3", "gpt-image-1", "gpt-image-1-mini"] | None | Unset
    )
    """Which image model draws the picture; it decides which of the other options are accepted. Default:
    `"dall-e-2"`.
    """
    n: int | None | Unset
    """How many images to produce from this one request; `dall-e-3` makes only one at a time. From 1 to 10. Default:
    `1`.
    """
    quality: _t.Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Unset
    """How much effort goes into the image; each model family has its own set of levels, and higher ones cost more.
    Default: `"auto"`.
    """
    response_format: _t.Literal["url", "b64_json"] | None | Unset
    """Whether images come back as short-lived links or as base64 data; GPT image models always return base64 and
    reject it. Default: `"url"`.
    """
    output_format: _t.Literal["png", "jpeg", "webp"] | None | Unset
    """File format of the produced images; only GPT image models accept it. Default: `"png"`."""
    output_compression: int | None | Unset
    """Compression level in percent for `jpeg` and `webp` output from GPT image models; lower values give smaller
    files. Default: `100`.
    """
    partial_images: _models_images.PartialImages | None | Unset
    """How many unfinished previews to send before the final image when `stream` is true; zero sends only the final
    one.
    """
    size: (
        str | _t.Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024",
        "1024x1792"] | None | Unset
    )
    """Pixel dimensions of the image; `auto` lets the model choose, and each model supports its own set. Default:
    `"auto"`.
    """
    moderation: _t.Literal["low", "auto"] | None | Unset
    """How strictly GPT image models filter content; `low` is the more permissive setting. Default: `"auto"`."""
    background: _t.Literal["transparent", "opaque", "auto"] | None | Unset
    """Whether the background is see-through or solid; transparency needs `png` or `webp` as `output_format`.
    Default: `"auto"`.
    """
    style: _t.Literal["vivid", "natural"] | None | Unset
    """The overall look for `dall-e-3` only: `vivid` is dramatic and `natural` more restrained. Default: `"vivid"`.
    """
    user: str | Unset
    """A stable label for your end user that helps trace abuse; avoid sending names or addresses."""


ENDPOINT = Endpoint(
    "images.generate",
    "POST",
    "/images/generations",
    bodies=(
        Json(
            frozenset({
                "prompt", "model", "n", "quality", "response_format", "output_format", "output_compression",
                "stream", "partial_images", "size", "moderation", "background", "style", "user",
            }),
            required=("prompt",),
        ),
    ),
    required=("prompt",),
    stream=Trigger("stream", True),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[ImageGenerateParams],
) -> Request[_models_images.ImagesResponse]:
    """Draw one or more images from a text prompt.

    Args:
        stream: Set it to true to receive the images as server-sent events while they are made; GPT image models
            only. Default: `false`.
        params: `ImageGenerateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/images
    """
    return ENDPOINT.json({**params, "stream": stream}, "images:ImagesResponse")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[ImageGenerateParams],
) -> StreamRequest[_models_images.ImageGenStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "images:ImageGenStreamEvent")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[ImageGenerateParams],
) -> (
    Request[_models_images.ImagesResponse]
    | StreamRequest[_models_images.ImageGenStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
