"""Objects of a run that are made of numbered parts, which are written one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.assistants_growth import Row
from openai_core.sansio.model import copied
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openai_core.accumulate.assistants_events import AssistantRuntimeEvent


class Parted:
    """A message or a run step while it is made."""

    __slots__ = ("begun", "done", "facts", "id", "now", "row", "told")

    def __init__(self, identity: str | None) -> None:
        self.id = identity
        self.facts: dict[str, Any] = {} if identity is None else {"id": identity}
        """What is known of it beside its parts."""
        self.row = Row()
        self.done: Any = None
        """The whole of it, once that came."""
        self.now: int | None = None
        """The number of the part that is being written."""
        self.begun: set[int] = set()
        """The numbers of the parts that were said to be begun."""
        self.told: set[int] = set()
        """The numbers of the parts that were said to be done."""

    def enter(self, number: int, events: list[AssistantRuntimeEvent]) -> bool:
        """Go on with this part; whether it is a new one, so that the one before it is done."""
        before, self.now = self.now, number
        if number in self.begun:
            return False
        self.begun.add(number)
        if before is not None:
            self.close(before, events)
        return True

    def close(self, number: int, events: list[AssistantRuntimeEvent]) -> None:
        """Say that a part is done, once."""
        if number not in self.told:
            self.told.add(number)
            self.say_done(number, events)

    def close_all(self, events: list[AssistantRuntimeEvent]) -> None:
        """Say that all parts that were begun are done."""
        if len(self.told) < len(self.begun):
            for number in sorted(self.begun - self.told):
                self.close(number, events)

    def say_done(self, number: int, events: list[AssistantRuntimeEvent]) -> None:
        raise NotImplementedError

    def numbered(self, items: list[Any]) -> Iterator[tuple[int, Any]]:
        """The parts as they are in the end, each with the number it had while it was written."""
        known = sorted(self.row.slots)
        first = self.row.next
        for place, item in enumerate(items):
            yield known[place] if place < len(known) else first + place - len(known), item


def fields_of(value: Any) -> Mapping[str, Any]:
    """The keys of a model or of a plain object; none of anything else."""
    fields: Mapping[str, Any] = value if type(value) is dict else getattr(value, "__dict__", None) or {}
    return fields


def as_model(value: Any, reference: str) -> Any:
    """A plain object as the model it should be; models stay as they are."""
    return resolve(reference)(copied(value)) if type(value) is dict else value


def infer_type(fields: dict[str, Any], kinds: tuple[str, ...]) -> None:
    """Give a part that does not tell its type that of the key it has."""
    if fields.get("type") is None:
        found = next((kind for kind in kinds if kind in fields), None)
        if found is not None:
            fields["type"] = found
