"""Is a strict schema small enough?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import SchemaError
from openai_core.structured import rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def check_limits(schema: Mapping[str, Any], name: str) -> None:
    """Raise a SchemaError for a strict schema that is larger than the API takes."""
    definitions = schema.get("$defs", {})
    properties = values = 0
    names = sum(map(len, definitions))
    places = [(name, schema), *((f"{name}#{key}", inner) for key, inner in definitions.items())]
    for start, root in places:
        for path, node in _nodes(root, start):
            declared = node.get("properties", {})
            properties += len(declared)
            names += sum(map(len, declared))
            enum = node.get("enum", ())
            values += len(enum)
            length = sum(len(value) for value in enum if isinstance(value, str))
            names += length
            if len(enum) > rules.MANY_ENUM_VALUES and length > rules.LONGEST_ENUM:
                what = f"has an enum with {length:,} characters in its values"
                _refuse(path, what, rules.LONGEST_ENUM, "shorten them")
    if properties > rules.MOST_PROPERTIES:
        _refuse(name, f"has {properties:,} properties", rules.MOST_PROPERTIES, "ask in several steps")
    if values > rules.MOST_ENUM_VALUES:
        _refuse(name, f"has {values:,} values in its enums", rules.MOST_ENUM_VALUES, "use strings in place of some")
    if names > rules.LONGEST_NAMES:
        _refuse(name, f"has {names:,} characters in its names and enum values", rules.LONGEST_NAMES, "shorten them")
    path, depth = _deepest(schema, definitions, name, frozenset())
    if depth > rules.DEEPEST:
        _refuse(path, f"is nested {depth} objects deep", rules.DEEPEST, "flatten it")


def _refuse(path: str, what: str, most: int, advice: str) -> None:
    raise SchemaError(f"`{path}` {what}, and the API takes {most:,} at most; {advice}", path=path)


def _inner(node: Mapping[str, Any], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for key, inner in node.get("properties", {}).items():
        yield f"{path}.{key}", inner
    if "items" in node:
        yield f"{path}[]", node["items"]
    for inner in node.get("anyOf", ()):
        yield path, inner


def _nodes(root: Mapping[str, Any], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    waiting = [(path, root)]
    while waiting:
        place, node = waiting.pop()
        yield place, node
        waiting.extend(_inner(node, place))


def _deepest(
    node: Mapping[str, Any], definitions: Mapping[str, Any], path: str, above: frozenset[str]
) -> tuple[str, int]:
    """How many objects stand in each other at the deepest place, and where; what refers to itself counts once."""
    ref = node.get("$ref")
    if ref is not None:
        name = ref.rpartition("/")[2]
        if name in above or name not in definitions:
            return path, 0
        return _deepest(definitions[name], definitions, path, above | {name})
    best = path, 0
    for place, inner in _inner(node, path):
        found = _deepest(inner, definitions, place, above)
        if found[1] > best[1]:
            best = found
    return best[0], best[1] + (node.get("type") == "object")
