"""The way back: from JSON as a strict schema made the model write it to JSON as the type has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openai_core.sansio.codec import dumps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Look:
    """One look at a value, and what was found out about its parts on the way."""

    __slots__ = ("known", "partial")

    def __init__(self, partial: bool = False) -> None:
        self.partial = partial
        """Whether it is still being written."""
        self.known: dict[tuple[int, int], bool] = {}
        """Whether a part fits a schema."""


Undo: TypeAlias = "Callable[[Any, Look], Any]"
"""Takes a value; gives another, and changes nothing in place."""

KEY, VALUE = "key", "value"
"""What the two halves of an entry are called where an object with free keys is written as a list."""


def object_undo(plan: list[tuple[str, bool, Undo | None]]) -> Undo:
    """For an object; of each key that is no longer what it was: whether null stands for its absence, and its undo."""

    def undo(value: Any, look: Look) -> Any:
        if type(value) is not dict:
            return value
        made = dict(value)
        for key, absent, below in plan:
            if key in made:
                item = made[key]
                if item is None:
                    if absent:
                        del made[key]
                elif below is not None:
                    made[key] = below(item, look)
        return made

    return undo


def array_undo(below: Undo) -> Undo:
    """For an array."""

    def undo(value: Any, look: Look) -> Any:
        return [below(item, look) for item in value] if type(value) is list else value

    return undo


def map_undo(below: Undo | None) -> Undo:
    """For an object with free keys, which was written as a list of entries; one that came as an object stays one."""

    def undo(value: Any, look: Look) -> Any:
        if type(value) is dict:
            entries = list(value.items())
        elif type(value) is list and all(type(item) is dict for item in value):
            entries = [(item[KEY], item[VALUE]) for item in value if item.keys() >= {KEY, VALUE}]
        else:
            return value
        return {_as_key(key): item if below is None else below(item, look) for key, item in entries}

    return undo


def _as_key(value: Any) -> str:
    """A key as JSON writes one."""
    return value if isinstance(value, str) else dumps(value).decode()


def tuple_undo(names: list[str], below: list[Undo | None]) -> Undo:
    """For an array of fixed items, which was written as an object."""

    def undo(value: Any, look: Look) -> Any:
        if type(value) is dict:
            items = []
            for name in names:
                if name not in value:
                    break
                items.append(value[name])
        elif type(value) is list:
            items = value
        else:
            return value
        pairs = zip(items, below, strict=False)
        made = [item if under is None else under(item, look) for item, under in pairs]
        return made + items[len(made) :]

    return undo


def union_undo(branches: list[tuple[dict[str, Any], Undo | None]], definitions: Mapping[str, Any]) -> Undo:
    """For a value of several kinds: the undo of the first that it fits."""

    def undo(value: Any, look: Look) -> Any:
        for schema, below in branches:
            if fits(value, schema, definitions, look):
                return value if below is None else below(value, look)
        return value

    return undo


_KINDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


def fits(value: Any, schema: Mapping[str, Any], definitions: Mapping[str, Any], look: Look | None = None) -> bool:
    """Whether a value is one of a strict schema, as far as its form tells; a partial one, whether it may become one."""
    if look is None:
        look = Look()
    if type(value) is not dict and type(value) is not list:
        return _fits(value, schema, definitions, look)
    place = id(value), id(schema)
    if place not in look.known:
        look.known[place] = _fits(value, schema, definitions, look)
    return look.known[place]


def _fits(value: Any, schema: Mapping[str, Any], definitions: Mapping[str, Any], look: Look) -> bool:
    seen: list[str] = []
    while "$ref" in schema:
        if schema["$ref"] in seen:
            return False
        seen.append(schema["$ref"])
        schema = definitions[schema["$ref"]]
    if "anyOf" in schema:
        return any(fits(value, one, definitions, look) for one in schema["anyOf"])
    kind = _KINDS.get(type(value), "")
    declared = schema.get("type", kind)
    kinds = (declared,) if isinstance(declared, str) else declared
    if kind not in kinds and not (kind == "integer" and "number" in kinds):
        return False
    if "enum" in schema:
        if look.partial and kind == "string":
            return any(isinstance(one, str) and one.startswith(value) for one in schema["enum"])
        return any(one == value and type(one) is type(value) for one in schema["enum"])
    if kind == "array":
        items = schema.get("items", {})
        return all(fits(item, items, definitions, look) for item in value)
    if kind == "object":
        properties = schema.get("properties", {})
        if not (value.keys() <= properties.keys() and (look.partial or value.keys() >= properties.keys())):
            return False
        return all(fits(item, properties[key], definitions, look) for key, item in value.items())
    return True
