"""The shelves of `client.images`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.images_create_variation as _images_create_variation
import openai_core.generated.endpoints.images_edit as _images_edit
import openai_core.generated.endpoints.images_generate as _images_generate
from openai_core.operation import choosing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Images(Resource[R]):
    """Image generation, editing and variation.

    API page: https://platform.openai.com/docs/api-reference/images
    """

    create_variation = operation(_images_create_variation.build)
    """Make variants of an existing image without a prompt."""

    edit = choosing(_images_edit.build, _images_edit.build_stream, _images_edit.build_either)
    """Change or combine existing images as a prompt asks, optionally only inside a mask."""

    generate = choosing(_images_generate.build, _images_generate.build_stream, _images_generate.build_either)
    """Draw one or more images from a text prompt."""

    with_raw_response: View[Images[Raw], Images[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Images[Streaming], Images[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
