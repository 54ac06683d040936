"""What the events of a picture that is being drawn, or changed, add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.accumulate.ending import Ending
from openai_core.sansio.model import Model, copied
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.generated.models.images import ImagesResponse

V = TypeVar("V")

RESPONSE = "images:ImagesResponse"
_SETTINGS = ("background", "output_format", "quality", "size")
_NUMBERS = ("image_index", "output_index", "index")
_OF_EVENT = frozenset({"type", "created_at", "usage", "sequence_number", *_SETTINGS, *_NUMBERS})


class ImageStreamState(Ending[V, V]):
    """Takes the events of pictures as they come, passes them on, and holds the pictures.

    An event tells no number of the picture it shows, as a rule: it belongs to the first that is not complete.
    """

    def __init__(self) -> None:
        self.current: dict[int, V] = {}
        """The number of a picture, from 0 on -> the last event that showed it: a preview, or the picture itself."""
        self._complete: set[int] = set()
        self._told: dict[str, Any] = {}
        self._usage: dict[str, Any] | None = None

    @property
    def snapshot(self) -> ImagesResponse | None:
        """The pictures so far, previews among them, which tell their `partial_image_index`; None before the first."""
        return self._response(sorted(self.current)) if self.current else None

    @property
    def result(self) -> ImagesResponse | None:
        """The pictures that are complete; None as long as there are none."""
        return self._response(sorted(self._complete)) if self._complete else None

    def handle(self, item: V | dict[str, Any]) -> Sequence[V]:
        """Take an event; it is given back."""
        event: Any = _decoded(item) if type(item) is dict else item
        known = event.__dict__
        kind = known.get("type")
        complete = type(kind) is str and kind.endswith(".completed")
        if complete or known.get("b64_json") is not None or known.get("url") is not None:
            number = next((known[name] for name in _NUMBERS if type(known.get(name)) is int), len(self._complete))
            if complete or number not in self._complete:
                self.current[number] = event
            self._learn(known)
            if complete:
                self._complete.add(number)
                self._count(known.get("usage"))
        return (event,)

    def _learn(self, known: dict[str, Any]) -> None:
        told = self._told
        if known.get("created_at") is not None:
            told["created"] = known["created_at"]
        for name in _SETTINGS:
            if known.get(name) is not None:
                told[name] = known[name]

    def _count(self, usage: Any) -> None:
        """Every picture tells its own usage."""
        if isinstance(usage, Model):
            plain = usage.to_dict()
            self._usage = plain if self._usage is None else _sum(self._usage, plain)

    def _response(self, numbers: list[int]) -> ImagesResponse:
        data = [
            {name: value for name, value in self.current[number].__dict__.items() if name not in _OF_EVENT}
            for number in numbers
        ]
        usage = {} if self._usage is None else {"usage": copied(self._usage)}
        response: ImagesResponse = resolve(RESPONSE)({**self._told, "data": data, **usage})
        return response


def _decoded(item: dict[str, Any]) -> Any:
    """A stored event as the model it was."""
    edit = str(item.get("type")).startswith("image_edit.")
    return resolve("images:ImageEditStreamEvent" if edit else "images:ImageGenStreamEvent")(copied(item))


def _sum(one: Any, other: Any) -> Any:
    if type(one) is dict and type(other) is dict:
        return {name: _sum(one.get(name), other.get(name)) for name in {**one, **other}}
    if type(one) in (int, float) and type(other) in (int, float):
        return one + other
    return one if other is None else other
