"""`POST /images/variations`: `client.images.create_variation`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.images as _models_images

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ImageCreateVariationParams(RequestOptions, total=False):
    """The parameters of `client.images.create_variation`."""

    image: Required[_File]
    """The picture to make variations of, sent as a square PNG file."""
    model: str | _t.Literal["dall-e-2"] | None | Unset
    """Which image model makes the variations; only `dall-e-2` can do so. Default: `"dall-e-2"`."""
    n: int | None | Unset
    """How many variations to produce from this one request. From 1 to 10. Default: `1`."""
    response_format: _t.Literal["url", "b64_json"] | None | Unset
    """Whether images come back as short-lived links or as base64 data. Default: `"url"`."""
    size: _t.Literal["256x256", "512x512", "1024x1024"] | None | Unset
    """Pixel dimensions of the variations; they are always square. Default: `"1024x1024"`."""
    user: str | Unset
    """A stable label for your end user that helps trace abuse; avoid sending names or addresses."""


ENDPOINT = Endpoint(
    "images.create_variation",
    "POST",
    "/images/variations",
    bodies=(
        Form(
            frozenset({"image", "model", "n", "response_format", "size", "user"}),
            required=("image",),
            files=frozenset({"image"}),
        ),
    ),
    required=("image",),
)


def build(
    **params: Unpack[ImageCreateVariationParams],
) -> Request[_models_images.ImagesResponse]:
    """Make variants of an existing image without a prompt.

    Args:
        params: `ImageCreateVariationParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/images
    """
    return ENDPOINT.json(params, "images:ImagesResponse")
