"""How a successful answer is read: as a model, as text, as bytes, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import APIResponseValidationError, StreamError
from openai_core.sansio.answer import BinaryContent
from openai_core.sansio.codec import read_json, text
from openai_core.sansio.model import Model
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.message import Response


def json_of(reference: str | None) -> Callable[[Response], Any]:
    """JSON, decoded as a model or union (`"chat:ChatCompletion"`); plain values when there is no reference."""
    if reference is None:
        return read_json

    def read(response: Response) -> Any:
        json = read_json(response)
        if type(json) is not dict:
            words = f"The answer ({response.status}) is JSON, but not the object that was expected: {json!r:.80}"
            raise APIResponseValidationError(words, response=response, body=json)
        value = resolve(reference)(json)
        if isinstance(value, Model):
            value._request_id = response.request_id
        return value

    return read


class EventReading:
    """The JSON of an event, decoded as a model or union; looked up when the first event comes."""

    __slots__ = ("_found", "_reference")

    def __init__(self, reference: str | None) -> None:
        self._reference = reference
        self._found: Callable[[Any], Any] | None = _same if reference is None else None

    def found(self) -> Callable[[Any], Any]:
        """What decodes objects."""
        if self._found is None:
            assert self._reference is not None
            self._found = resolve(self._reference)
        return self._found

    def __call__(self, value: Any) -> Any:
        if self._reference is not None and type(value) is not dict:
            raise StreamError(f"An event of the stream is not the object that was expected: {value!r:.80}", body=value)
        return self.found()(value)


def events_of(reference: str | None) -> EventReading:
    """Decodes the events of a stream."""
    return EventReading(reference)


def text_of(response: Response) -> str:
    """The body as text."""
    return text(response)


def binary(response: Response) -> BinaryContent:
    """The body as it is."""
    return BinaryContent(response)


def nothing(response: Response) -> None:
    """Whatever the body says, there is nothing to tell."""


def _same(value: Any) -> Any:
    return value
