"""What `client.images` offers beyond the operations of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openai_core.generated.resources import images as generated
from openai_core.resource import R
from openai_core.resources.opening import opener

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.aio.images import AsyncImageStream
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.images import ImageStream
    from openai_core.blocking.runner import Runner
    from openai_core.generated.endpoints.images_edit import ImageEditParams
    from openai_core.generated.endpoints.images_generate import ImageGenerateParams
    from openai_core.generated.models.images import ImageEditStreamEvent, ImageGenStreamEvent


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


def _opened(runner: Any, request: Any) -> Any:
    if runner.asynchronous:
        from openai_core.aio.images import AsyncImageStream

        return AsyncImageStream(runner, request)
    from openai_core.blocking.images import ImageStream

    return ImageStream(runner, request)
