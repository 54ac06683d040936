"""How a successful answer is read: as a model, as text, as bytes, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
        value = resolve(reference)(read_json(response))
        if isinstance(value, Model):
            value._request_id = response.request_id
        return value

    return read


def events_of(reference: str | None) -> Callable[[Any], Any]:
    """The JSON of an event, decoded as a model or union; looked up when the first event comes."""
    found: list[Callable[[Any], Any]] = []

    def decode(value: Any) -> Any:
        if not found:
            found.append(_same if reference is None else resolve(reference))
        return found[0](value)

    return decode


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
