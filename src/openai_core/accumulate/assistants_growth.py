"""Objects and lists of a run that grow by deltas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.text import Text
from openai_core.sansio.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

GROWING = frozenset({"value", "refusal", "arguments", "output", "input", "logs"})
"""Texts that come in pieces; any other text comes whole, and the last one counts."""


class Grown:
    """A JSON object that deltas add to: texts grow at their ends, lists by the `index` of their items."""

    __slots__ = ("fields",)

    def __init__(self, fields: dict[str, Any] | None = None) -> None:
        self.fields = {} if fields is None else fields

    def merge(self, delta: Mapping[str, Any]) -> None:
        """Take what a delta adds; null takes nothing away."""
        fields = self.fields
        for name, value in delta.items():
            kind = type(value)
            if kind is str:
                held = fields.get(name)
                if name not in GROWING:
                    if type(held) not in _PARTS:
                        fields[name] = value
                    continue
                if type(held) is Text:
                    held.append(value)
                elif type(held) not in _PARTS:
                    fields[name] = Text(held + value if type(held) is str else value)
            elif name == "index":
                pass  # its place in a list, which is no part of it
            elif value is None:
                fields.setdefault(name, None)
            elif kind is list:
                held = fields.get(name)
                if type(held) not in _PARTS:
                    held = fields[name] = Row(held if type(held) is list else None)
                if type(held) is Row:
                    held.extend(value)
            elif kind is dict or isinstance(value, Model):
                held = fields.get(name)
                if type(held) not in _PARTS:
                    held = fields[name] = Grown(dict(_fields(held)))
                if type(held) is Grown:
                    held.merge(value if type(value) is dict else value.__dict__)
            elif type(fields.get(name)) not in _PARTS:  # what grew is not lost to what it cannot be
                fields[name] = value


class Row:
    """A list that deltas add to; its items have numbers, which may come in any order and leave some out."""

    __slots__ = ("next", "slots")

    def __init__(self, items: list[Any] | None = None) -> None:
        self.slots: dict[int, Any] = dict(enumerate(items)) if items else {}
        self.next = len(self.slots)
        """The number of an item that does not tell its own."""

    def place(self, known: Mapping[str, Any]) -> int:
        """The number of the item that a delta is for: the one it tells, that of the item with its id, or that of the
        last one where it is of its kind; else a new one."""
        index = known.get("index")
        if type(index) is int:
            return index
        identity, kind = known.get("id"), known.get("type")
        last = -1
        for last, held in self.slots.items():
            if identity is not None and _fields(held).get("id") == identity:
                return last
        if identity is None and last >= 0 and kind in (None, _fields(self.slots[last]).get("type")):
            return last
        return self.next

    def at(self, number: int) -> Grown:
        """The item of this number, ready to grow."""
        held = self.slots.get(number)
        if type(held) is not Grown:
            held = self.slots[number] = Grown(dict(_fields(held)))
            if number >= self.next:
                self.next = number + 1
        return held

    def extend(self, items: list[Any]) -> None:
        """Take more: an item that has an `index` adds to the one that has it already, any other is a new one."""
        for item in items:
            known = item if type(item) is dict else getattr(item, "__dict__", None)
            index = None if known is None else known.get("index")
            number = index if type(index) is int else self.next
            if known is None:
                self.slots[number] = item
                self.next = number + 1
            else:
                self.at(number).merge(known)


_PARTS = (Grown, Row, Text)


def settled(value: Any) -> Any:
    """The JSON of it as it stands; models in it are shared."""
    kind = type(value)
    if kind is Text:
        return str(value)
    if kind is Grown:
        return {name: settled(inner) for name, inner in value.fields.items()}
    if kind is Row:
        return [settled(value.slots[number]) for number in sorted(value.slots)]
    return value


def _fields(value: Any) -> Mapping[str, Any]:
    if type(value) is Grown:
        return value.fields
    return value if type(value) is dict else getattr(value, "__dict__", {})
