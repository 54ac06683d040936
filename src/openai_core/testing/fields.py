"""From names and texts, as queries and forms have them, to the values that a contract means."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from openai_core.testing.shape import ANY, MISSING, Shape
from openai_core.testing.validate import Fault, hint, kind_of

_KEYS = re.compile(r"\[([^\]]*)\]")
_INTEGER = re.compile(r"-?\d+\Z")
_DECIMAL = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?\Z")


class _Node:
    """All that was said under one name."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.keys: dict[str, _Node] = {}
        self.items: list[_Node] = []
        self.listed = False

    def put(self, path: list[str], value: Any) -> None:
        if not path:
            self.values.append(value)
            return
        key, rest = path[0], path[1:]
        if key:
            self.keys.setdefault(key, _Node()).put(rest, value)
            return
        self.listed = True
        if not rest:
            self.values.append(value)
            return
        if not self.items or (rest[0] in self.items[-1].keys and len(rest) == 1):
            self.items.append(_Node())
        self.items[-1].put(rest, value)


def gather(pairs: Iterable[tuple[str, Any]], shapes: Mapping[str, Shape]) -> tuple[dict[str, Any], Fault | None]:
    """Values by declared name, arrays and objects put together, texts turned into what the shapes want.

    Arrays may be written `a=1&a=2`, `a[]=1&a[]=2`, `a[0]=1` or as JSON, objects `a[key]=1` or as JSON.
    The fault is the first name that no shape has.
    """
    nodes: dict[str, _Node] = {}
    for name, value in pairs:
        base, keys = name.partition("[")[0], _KEYS.findall(name)
        declared = next((one for one in (name, base, f"{base}[]") if one in shapes), None)
        if declared is None:
            return {}, Fault(f"Unknown parameter: '{base}'.{hint(base, shapes)}", base, "unknown_parameter")
        nodes.setdefault(declared, _Node()).put(keys, value)
    return {name: _value(shapes[name], node) for name, node in nodes.items()}, None


def _value(shape: Shape, node: _Node) -> Any:
    if node.keys:
        if all(key.isdigit() for key in node.keys):
            return [_value(_item(shape), node.keys[key]) for key in sorted(node.keys, key=int)]
        return {key: _value(_inner(shape, key), inner) for key, inner in node.keys.items()}
    if node.items:
        return [_value(_item(shape), item) for item in node.items]
    if node.listed or len(node.values) > 1:
        return [scalar(_item(shape), value) for value in node.values]
    return scalar(shape, node.values[0])


def _kinds(shape: Shape) -> set[str]:
    kinds = set(shape.types or ())
    for choice in shape.choices:
        kinds |= _kinds(choice)
    return kinds


def _item(shape: Shape) -> Shape:
    for one in (shape, *shape.choices):
        if one.items is not MISSING:
            return one.item()
    return shape


def _inner(shape: Shape, key: str) -> Shape:
    for one in (shape, *shape.choices):
        if key in one.properties:
            return one.property(key)
        if isinstance(one.extra, Mapping):
            return one.schemas.shape(one.extra)
    return shape.schemas.shape(ANY)


def scalar(shape: Shape, value: Any) -> Any:
    """One text as the number, boolean, null, JSON or text that a shape wants; other values as they are."""
    if not isinstance(value, str):
        return value
    kinds = _kinds(shape)
    if "string" not in kinds and value[:1] in ("[", "{") and kinds & {"array", "object"}:
        return _json(value)
    if kinds and kinds <= {"array"}:
        return [scalar(_item(shape), one) for one in _split(shape, value)]
    if "integer" in kinds and _INTEGER.match(value):
        return int(value)
    if "number" in kinds and _DECIMAL.match(value):
        return int(value) if _INTEGER.match(value) else float(value)
    if "boolean" in kinds and value in ("true", "false"):
        return value == "true"
    if shape.nullable and value in ("", "null") and "string" not in kinds:
        return None
    if value[:1] in ("[", "{") and kinds & {"array", "object"} and kind_of(_json(value)) in kinds:
        return _json(value)
    return value


def _split(shape: Shape, value: str) -> list[str]:
    allowed = _item(shape).values
    return value.split(",") if "," in value and (allowed is None or value not in allowed) else [value]


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
