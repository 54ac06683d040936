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
    path, depth = _Nesting(definitions).deepest(schema, name)
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


class _Nesting:
    """How many objects stand in each other. Definitions that contain each other count as one level of them, since to go
    through all the ways in which they can would take for ever, and none of them is the deepest."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self.definitions = definitions
        self.references = {
            name: {ref for _, node in _nodes(inner, "") if (ref := _referred(node)) in definitions}
            for name, inner in definitions.items()
        }
        self.circles: dict[str, int] = {}
        """Definition -> a number that it has in common with those that it contains and that contain it."""
        self.found: dict[str, tuple[str, int]] = {}
        """Definition -> the way to the deepest place in its circle, and how deep that is."""
        self._order: dict[str, int] = {}
        self._open: list[str] = []
        for name in definitions:
            if name not in self._order:
                self._visit(name)

    def _visit(self, name: str) -> int:
        """Tarjan's search; the earliest definition that this one leads back to."""
        lowest = self._order[name] = len(self._order)
        self._open.append(name)
        for other in sorted(self.references[name]):
            if other not in self._order:
                lowest = min(lowest, self._visit(other))
            elif other not in self.circles:
                lowest = min(lowest, self._order[other])
        if lowest == self._order[name]:
            while name not in self.circles:
                self.circles[self._open.pop()] = lowest
        return lowest

    def deepest(self, node: Mapping[str, Any], path: str, circle: int | None = None) -> tuple[str, int]:
        """The deepest place in a schema that stands in a definition of a circle, and how deep it is."""
        if "$ref" in node:
            name = _referred(node)
            if name not in self.definitions or self.circles[name] == circle:
                return path, 0
            way, depth = self._in(name)
            return path + way, depth
        best = path, 0
        for place, inner in _inner(node, path):
            found = self.deepest(inner, place, circle)
            if found[1] > best[1]:
                best = found
        return best[0], best[1] + (node.get("type") == "object")

    def _in(self, name: str) -> tuple[str, int]:
        if name not in self.found:
            circle = self.circles[name]
            best = self.deepest(self.definitions[name], "", circle)
            for other in self.definitions:
                if self.circles[other] == circle and other != name:
                    depth = self.deepest(self.definitions[other], "", circle)[1]
                    best = best if depth <= best[1] else ("", depth)
            self.found[name] = best
        return self.found[name]


def _referred(node: Mapping[str, Any]) -> str:
    return str(node.get("$ref", "")).rpartition("/")[2]
