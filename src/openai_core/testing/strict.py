"""Would the API take this as a strict schema, and if not, what exactly is wrong with it?

Nothing here is shared with what the client makes its schemas by: the two are judges of each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from openai_core.testing.validate import Fault, hint

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_LOOKING = re.compile(r"\(\?<?[=!]|(?<!\\)(?:\\\\)*\\[1-9]")
_ANYWHERE = {"description", "title", "$schema", "$comment"}
_AT_ROOT = {"$defs", "definitions", "$id"}
_NUMERIC = {"multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
_OF = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items", "minItems", "maxItems"},
    "string": {"pattern", "format"},
    "number": _NUMERIC,
    "integer": _NUMERIC,
    "boolean": set(),
    "null": set(),
}
_FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
_DEPTH, _PROPERTIES, _VALUES, _MANY, _ENUM, _TEXT = 10, 5_000, 1_000, 250, 15_000, 120_000


class _Wrong(Exception):
    def __init__(self, path: str, said: str) -> None:
        super().__init__(said)
        self.path = path
        self.said = said


def schema_fault(body: Any) -> Fault | None:
    """What is wrong with the schemas in the body of a request that are to be kept to strictly, and with their names."""
    if not isinstance(body, Mapping):
        return None
    for param, name, holder, key, what in _asked(body):
        if isinstance(name, str) and not _NAME.fullmatch(name):
            said = f"Invalid '{param}.name': {name!r} does not match the pattern '^[a-zA-Z0-9_-]{{1,64}}$'."
            return Fault(said, f"{param}.name", "invalid_value")
        if holder.get("strict") is not True:
            continue
        schema = holder.get(key)
        if key == "parameters" and schema is None:
            continue
        wrong = strict_fault(schema)
        if wrong is not None:
            path, said = wrong
            code = "invalid_function_parameters" if key == "parameters" else "invalid_json_schema"
            place = f" at '{path}'" if path else ""
            return Fault(f"Invalid schema for {what} '{name}'{place}: {said}.", f"{param}.{key}", code)
    return None


def _asked(body: Mapping[str, Any]) -> Iterator[tuple[str, Any, Mapping[str, Any], str, str]]:
    """The places that hold a schema: where, its name, what it stands in, under which key, and what for."""
    form = body.get("response_format")
    if isinstance(form, Mapping) and isinstance(form.get("json_schema"), Mapping):
        inner = form["json_schema"]
        yield "response_format.json_schema", inner.get("name"), inner, "schema", "response_format"
    text = body.get("text")
    form = text.get("format") if isinstance(text, Mapping) else None
    if isinstance(form, Mapping) and form.get("type") == "json_schema":
        yield "text.format", form.get("name"), form, "schema", "text format"
    tools = body.get("tools")
    yield from _tools(tools if isinstance(tools, list) else [], "tools")


def _tools(tools: list[Any], path: str) -> Iterator[tuple[str, Any, Mapping[str, Any], str, str]]:
    for index, tool in enumerate(tools):
        if not isinstance(tool, Mapping):
            continue
        where = f"{path}[{index}]"
        if isinstance(tool.get("function"), Mapping):
            inner = tool["function"]
            yield f"{where}.function", inner.get("name"), inner, "parameters", "function"
        elif tool.get("type") == "function":
            yield where, tool.get("name"), tool, "parameters", "function"
        elif tool.get("type") == "namespace" and isinstance(tool.get("tools"), list):
            yield from _tools(tool["tools"], f"{where}.tools")


def strict_fault(schema: Any) -> tuple[str, str] | None:
    """The first place in a schema that strict mode does not take, and what is wrong there; None where all is well."""
    try:
        _Examination(schema).whole()
    except _Wrong as wrong:
        return wrong.path, wrong.said
    return None


class _Examination:
    def __init__(self, schema: Any) -> None:
        self.schema = schema
        self.definitions: Mapping[str, Any] = {}
        self.properties = self.values = self.text = 0
        self.reached: dict[str, set[str]] = {}
        self.known: dict[str, int] = {}

    def whole(self) -> None:
        schema = self.schema
        if not isinstance(schema, Mapping):
            raise _Wrong("", "a schema has to be an object")
        for key in ("$defs", "definitions"):
            found = schema.get(key, {})
            if not isinstance(found, Mapping):
                raise _Wrong(key, "definitions have to be an object")
            for name, inner in found.items():
                self.definitions = {**self.definitions, f"#/{key}/{name}": inner}
                self.text += len(name)
        if "anyOf" in schema:
            raise _Wrong("", "the outermost schema must not have 'anyOf'")
        if schema.get("type") != "object":
            raise _Wrong("", f"the outermost schema has to be of type 'object', not {schema.get('type')!r}")
        self.node({key: value for key, value in schema.items() if key not in _AT_ROOT}, "")
        for place, inner in self.definitions.items():
            self.node(inner, place)
        self.depth(schema, "")
        for what, number, most in (
            ("properties", self.properties, _PROPERTIES),
            ("enum values", self.values, _VALUES),
            ("characters in names and values", self.text, _TEXT),
        ):
            if number > most:
                raise _Wrong("", f"there are {number} {what}, and {most} are allowed")

    def node(self, node: Any, path: str) -> None:
        if not isinstance(node, Mapping):
            raise _Wrong(path, "a schema has to be an object")
        if "$ref" in node:
            self.reference(node, path)
            return
        if "anyOf" in node:
            self.only(node, {"anyOf"}, path)
            if not isinstance(node["anyOf"], list) or not node["anyOf"]:
                raise _Wrong(path, "'anyOf' has to be a list of schemas")
            for index, inner in enumerate(node["anyOf"]):
                self.node(inner, f"{path}.anyOf[{index}]".lstrip("."))
            return
        kinds = node.get("type")
        if kinds is None:
            raise _Wrong(path, "a schema must have a 'type'")
        kinds = [kinds] if isinstance(kinds, str) else kinds
        for kind in kinds:
            if kind not in _OF:
                raise _Wrong(path, f"{kind!r} is no type")
        self.only(node, {"type", "enum", "const"}.union(*(_OF[kind] for kind in kinds)), path)
        if "enum" in node or "const" in node:
            self.choices(node, path)
        if "object" in kinds:
            self.object(node, path)
        if "array" in kinds:
            if "items" not in node:
                raise _Wrong(path, "an array must have 'items'")
            self.node(node["items"], f"{path}[]")
        if "string" in kinds:
            if "format" in node and node["format"] not in _FORMATS:
                raise _Wrong(path, f"{node['format']!r} is no format that is supported")
            self.pattern(node, path)

    def only(self, node: Mapping[str, Any], allowed: set[str], path: str) -> None:
        for key in node:
            if key not in allowed and key not in _ANYWHERE:
                raise _Wrong(path, f"'{key}' is not permitted{hint(key, allowed)}")

    def reference(self, node: Mapping[str, Any], path: str) -> None:
        beside = [key for key in node if key != "$ref"]
        if beside:
            raise _Wrong(path, f"'$ref' must stand alone, not with '{beside[0]}'")
        if node["$ref"] != "#" and node["$ref"] not in self.definitions:
            raise _Wrong(path, f"{node['$ref']!r} leads nowhere")

    def object(self, node: Mapping[str, Any], path: str) -> None:
        if node.get("additionalProperties") is not False:
            raise _Wrong(path, "'additionalProperties' has to be there and to be false")
        properties, required = node.get("properties"), node.get("required")
        if not isinstance(properties, Mapping):
            raise _Wrong(path, "an object must have 'properties'")
        if not isinstance(required, list):
            raise _Wrong(path, "'required' has to be there and to name every property")
        for key in properties:
            if key not in required:
                raise _Wrong(path, f"'required' has to name every property, and '{key}' is missing")
        for key in required:
            if key not in properties:
                raise _Wrong(path, f"'required' names '{key}', which is no property")
        self.properties += len(properties)
        self.text += sum(map(len, properties))
        for key, inner in properties.items():
            self.node(inner, f"{path}.{key}".lstrip("."))

    def choices(self, node: Mapping[str, Any], path: str) -> None:
        values = node["enum"] if "enum" in node else [node["const"]]
        if not isinstance(values, list) or not values:
            raise _Wrong(path, "'enum' has to be a list of values")
        if any(isinstance(value, (list, Mapping)) for value in values):
            raise _Wrong(path, "values of an 'enum' cannot be objects or arrays")
        length = sum(len(value) for value in values if isinstance(value, str))
        if len(values) > _MANY and length > _ENUM:
            raise _Wrong(path, f"the values of this 'enum' have {length} characters, and {_ENUM} are allowed")
        self.values += len(values)
        self.text += length

    def pattern(self, node: Mapping[str, Any], path: str) -> None:
        pattern = node.get("pattern")
        if pattern is None:
            return
        try:
            re.compile(pattern)
        except (re.error, TypeError):
            raise _Wrong(path, f"{pattern!r} is no regular expression") from None
        if _LOOKING.search(pattern):
            raise _Wrong(path, f"{pattern!r} looks around or back, which is not supported")

    def depth(self, node: Mapping[str, Any], path: str, below: str = "", level: int = 0) -> None:
        """Refuse what is nested too deep; `below` is the definition that this stands in."""
        ref = node.get("$ref")
        if ref is not None:
            if ref != "#" and below not in self.within(ref) and self.levels(ref) + level > _DEPTH:
                raise _Wrong(path, f"it is nested more than {_DEPTH} levels deep")
            return
        level += node.get("type") == "object" or "properties" in node
        if level > _DEPTH:
            raise _Wrong(path, f"it is nested more than {_DEPTH} levels deep")
        for key, inner in (node.get("properties") or {}).items():
            self.depth(inner, f"{path}.{key}".lstrip("."), below, level)
        if isinstance(node.get("items"), Mapping):
            self.depth(node["items"], f"{path}[]", below, level)
        for inner in node.get("anyOf") or ():
            self.depth(inner, path, below, level)

    def within(self, ref: str) -> set[str]:
        """What a definition refers to, itself or through others; and itself."""
        if ref not in self.reached:
            found = {ref}
            waiting: list[Any] = [self.definitions[ref]]
            while waiting:
                node = waiting.pop()
                waiting += node.values() if isinstance(node, Mapping) else node if isinstance(node, list) else ()
                target = node.get("$ref") if isinstance(node, Mapping) else None
                if isinstance(target, str) and target in self.definitions and target not in found:
                    found.add(target)
                    waiting.append(self.definitions[target])
            self.reached[ref] = found
        return self.reached[ref]

    def levels(self, ref: str) -> int:
        """How many objects stand in each other in a definition; what leads back to it counts no further."""
        if ref not in self.known:
            self.known[ref] = self._levels(self.definitions[ref], ref)
        return self.known[ref]

    def _levels(self, node: Mapping[str, Any], below: str) -> int:
        target = node.get("$ref")
        if target is not None:
            return 0 if target == "#" or below in self.within(target) else self.levels(target)
        inner = [*(node.get("properties") or {}).values(), *(node.get("anyOf") or ())]
        if isinstance(node.get("items"), Mapping):
            inner.append(node["items"])
        return max((self._levels(one, below) for one in inner), default=0) + (
            node.get("type") == "object" or "properties" in node
        )
