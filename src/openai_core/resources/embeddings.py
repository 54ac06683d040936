"""`client.embeddings`: vectors are asked for as base64, a third of the size, and read as numbers all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.bound import BoundOperation, Descriptor
from openai_core.errors import APIResponseValidationError
from openai_core.generated.endpoints.embeddings_create import build
from openai_core.generated.resources import embeddings as generated
from openai_core.resource import R, Raw, Streaming, View
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.sansio.message import Response


class _Creating(BoundOperation):
    # Asks for base64 where the caller leaves it open; who asks for a format gets what comes in it.

    __slots__ = ()

    if not TYPE_CHECKING:
        __doc__ = BoundOperation.__doc__

    def _request(self, build: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if kwargs.get("encoding_format", UNSET) is not UNSET:
            return super()._request(build, args, kwargs)
        request = super()._request(build, args, {**kwargs, "encoding_format": "base64"})
        request.read = _reading(request.read)
        return request


class Embeddings(generated.Embeddings[R]):
    __doc__ = generated.Embeddings.__doc__

    if not TYPE_CHECKING:
        create = Descriptor(_Creating, build)

    with_raw_response: View[Embeddings[Raw], Embeddings[AsyncRaw]] = View(Raw)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Embeddings[Streaming], Embeddings[AsyncStreaming]] = View(Streaming)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations as context managers, answering before the body is read."""


def _reading(read: Callable[[Response], Any]) -> Callable[[Response], Any]:
    def reading(response: Response) -> Any:
        from openai_core.sansio.model import Model
        from openai_core.sansio.vector import pack

        answer = read(response)
        items = answer.data
        if not isinstance(items, list) or not items:
            raise APIResponseValidationError("The answer holds no embedding", response=response, body=answer.to_dict())
        for item in items:
            try:
                if isinstance(item, Model):
                    pack(item)
            except ValueError as error:
                index = getattr(item, "index", None)
                words = f"The embedding {index} was to be floats of 32 bits in base64, which it is not: {error}"
                raise APIResponseValidationError(words, response=response) from error
        return answer

    return reading
