"""`POST /images/edits`: `client.images.edit`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.images as _models_images
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.params.images as _params_images

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class ImageEditParams(RequestOptions, total=False):
    """The parameters of `client.images.edit`."""

    prompt: Required[str]
    """Describes the picture you want as the result of the edit."""
    image: _File | _c.Sequence[_File] | Unset
    """The picture or pictures to edit, sent as files; GPT image models accept several, `dall-e-2` one square PNG.
    """
    mask: _File | _params_images.ImageRefParam | _models_images.ImageRefParam | Unset
    """An image whose fully transparent areas mark what to change; it must match the size of the first input image.
    """
    background: _t.Literal["transparent", "opaque", "auto"] | None | Unset
    """Whether the background is see-through or solid; transparency needs `png` or `webp` as `output_format`.
    Default: `"auto"`.
    """
    model: (
        str | _t.Literal["gpt-image-1.5", "dall-e-2", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"]
        | _t.Literal["gpt-image-1.5", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"] | None | Unset
    )
    """Which image model makes the edit; it decides which of the other options are accepted. Default:
    `"gpt-image-1.5"`.
    """
    n: int | None | Unset
    """How many images to produce from this one request. From 1 to 10. Default: `1`."""
    size: (
        str | _t.Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | _t.Literal["auto",
        "1024x1024", "1536x1024", "1024x1536"] | None | Unset
    )
    """Pixel dimensions of the result; `auto` lets the model choose, and each model supports its own set. Default:
    `"1024x1024"`.
    """
    response_format: _t.Literal["url", "b64_json"] | None | Unset
    """Whether images come back as short-lived links or as base64 data; GPT image models always return base64 and
    reject it.
    """
    output_format: _t.Literal["png", "jpeg", "webp"] | None | Unset
    """File format of the produced images; only GPT image models accept it. Default: `"png"`."""
    output_compression: int | None | Unset
    """Compression level in percent for `jpeg` and `webp` output from GPT image models; lower values give smaller
    files. Default: `100`.
    """
    user: str | Unset
    """A stable label for your end user that helps trace abuse; avoid sending names or addresses."""
    input_fidelity: _models_responses.InputFidelity | _t.Literal["high", "low"] | None | Unset
    """How closely the result keeps details of the input, such as faces; not every GPT image model supports it."""
    partial_images: _models_images.PartialImages | None | Unset
    """How many unfinished previews to send before the final image when `stream` is true; zero sends only the final
    one.
    """
    quality: (
        _t.Literal["standard", "low", "medium", "high", "auto"] | _t.Literal["low", "medium", "high", "auto"] | None
        | Unset
    )
    """How much effort goes into the result; higher settings look better but cost more and take longer. Default:
    `"auto"`.
    """
    images: _c.Sequence[_params_images.ImageRefParam | _models_images.ImageRefParam] | Unset
    """The pictures to edit in a JSON request, each given by file id or URL; used in place of `image`. From 1 to 16
    entries.
    """
    moderation: _t.Literal["low", "auto"] | None | Unset
    """How strictly GPT image models filter content; `low` is the more permissive setting. Default: `"auto"`."""


ENDPOINT = Endpoint(
    "images.edit",
    "POST",
    "/images/edits",
    bodies=(
        Form(
            frozenset({
                "image", "prompt", "mask", "background", "model", "n", "size", "response_format", "output_format",
                "output_compression", "user", "input_fidelity", "stream", "partial_images", "quality",
            }),
            required=("image", "prompt"),
            files=frozenset({"mask"}),
            file_lists=frozenset({"image"}),
        ),
        Json(
            frozenset({
                "model", "images", "mask", "prompt", "n", "quality", "input_fidelity", "size", "user",
                "output_format", "output_compression", "moderation", "background", "stream", "partial_images",
            }),
            required=("images", "prompt"),
        ),
    ),
    required=("prompt",),
    stream=Trigger("stream", True),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[ImageEditParams],
) -> Request[_models_images.ImagesResponse]:
    """Change or combine existing images as a prompt asks, optionally only inside a mask.

    Args:
        stream: Set it to true to receive the images as server-sent events while they are made; GPT image models
            only. Default: `false`.
        params: `ImageEditParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/images
    """
    return ENDPOINT.json({**params, "stream": stream}, "images:ImagesResponse")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[ImageEditParams],
) -> StreamRequest[_models_images.ImageEditStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "images:ImageEditStreamEvent")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[ImageEditParams],
) -> (
    Request[_models_images.ImagesResponse]
    | StreamRequest[_models_images.ImageEditStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
