"""What `client.images` offers beyond the operations of the contract."""

from __future__ import annotations

import os  # noqa: TC003 (signatures are evaluated)
from functools import partial
from typing import TYPE_CHECKING, Any, overload

from openai_core.generated.resources import images as generated
from openai_core.resource import R
from openai_core.resources.opening import opener
from openai_core.work.method import helper

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.aio.images import AsyncImageStream
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.images import ImageStream
    from openai_core.blocking.runner import Runner
    from openai_core.generated.endpoints.images_edit import ImageEditParams
    from openai_core.generated.endpoints.images_generate import ImageGenerateParams
    from openai_core.generated.models.images import (
        Image,
        ImageEditStreamEvent,
        ImageGenStreamEvent,
        ImagesResponse,
    )
    from openai_core.sansio.flow import Flow


class Images(generated.Images[R]):
    __doc__ = generated.Images.__doc__

    @overload
    def stream(self: Images[Runner], **params: Unpack[ImageGenerateParams]) -> ImageStream[ImageGenStreamEvent]: ...
    @overload
    def stream(
        self: Images[AsyncRunner], **params: Unpack[ImageGenerateParams]
    ) -> AsyncImageStream[ImageGenStreamEvent]: ...
    def stream(self: Images[Any], **params: Any) -> Any:
        """Draw pictures from a prompt, and watch them come: previews if `partial_images` asks for them, then each.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            params: Those of `generate`, but for `stream`.

        Returns:
            `ImageStream`; under `AsyncClient`, `AsyncImageStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/images
        """
        from openai_core.generated.endpoints.images_generate import build_stream

        return _opened(opener(self, "stream", params), build_stream(stream=True, **params))

    @overload
    def stream_edit(self: Images[Runner], **params: Unpack[ImageEditParams]) -> ImageStream[ImageEditStreamEvent]: ...
    @overload
    def stream_edit(
        self: Images[AsyncRunner], **params: Unpack[ImageEditParams]
    ) -> AsyncImageStream[ImageEditStreamEvent]: ...
    def stream_edit(self: Images[Any], **params: Any) -> Any:
        """Change or combine pictures as a prompt asks, and watch the result come, as `stream` does for new ones.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            params: Those of `edit`, but for `stream`.

        Returns:
            `ImageStream`; under `AsyncClient`, `AsyncImageStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/images
        """
        from openai_core.generated.endpoints.images_edit import build_stream

        return _opened(opener(self, "stream_edit", params), build_stream(stream=True, **params))

    @helper
    def download(self, image: Image) -> Flow[bytes]:
        """The bytes of a picture: decoded where it came as base64, fetched where it came as an address.

        No key and no header of the client's own goes to the address.

        Args:
            image: One of the `data` of an answer.

        Raises:
            ValueError: there is no picture.
            APIError: it cannot be fetched; addresses are valid for an hour.
        """
        return _fetched(image)

    @helper
    def save(self, images: ImagesResponse, folder: str | os.PathLike[str], name: str = "image") -> Flow[list[str]]:
        """Write the pictures of an answer to files of a folder, `image-1.png` and so on; those there are already stay.

        Args:
            images: What `generate`, `edit` or `create_variation` gave.
            folder: Where to.
            name: What the files' names begin with. Default: `image`.

        Returns:
            The paths of the files.

        Raises:
            FileNotFoundError: there is no such folder.
            APIError: a picture cannot be fetched.
        """
        return _saved(self._runner, images, folder, name)


def _fetched(image: Image) -> Flow[bytes]:
    from openai_core.sansio.flow import Run
    from openai_core.sansio.picture import bytes_of
    from openai_core.sansio.verbs import verb

    address = image.url
    if image.b64_json is not None or not address:
        return bytes_of(image)
    picture: bytes = yield Run(verb("GET", address, None, {"cast_to": bytes}))
    return picture


def _saved(runner: Any, images: ImagesResponse, folder: str | os.PathLike[str], name: str) -> Flow[list[str]]:
    from openai_core.sansio.flow import Call
    from openai_core.sansio.picture import room, stored

    place = room(folder)
    pictures = []
    for image in images.data or ():
        pictures.append((yield from _fetched(image)))  # noqa: PERF401 (a comprehension cannot yield)
    paths: list[str] = yield Call(partial(runner.work, stored, pictures, place, name))
    return paths


def _opened(runner: Any, request: Any) -> Any:
    if runner.asynchronous:
        from openai_core.aio.images import AsyncImageStream

        return AsyncImageStream(runner, request)
    from openai_core.blocking.images import ImageStream

    return ImageStream(runner, request)
