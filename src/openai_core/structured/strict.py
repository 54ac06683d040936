"""From any JSON schema to a strict one, and the way back for the values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.errors import SchemaError
from openai_core.structured import merge, undo
from openai_core.structured.form import ill_formed
from openai_core.structured.limits import check_limits
from openai_core.structured.names import sanitized
from openai_core.structured.notes import described
from openai_core.structured.rules import KEYWORDS, MOST_PROPERTIES

if TYPE_CHECKING:
    from openai_core.structured.undo import Look, Undo

Schema = dict[str, Any]

_MANY = 20 * MOST_PROPERTIES
"""Schemas in a schema, beyond which nobody has to look at the limits any more."""

REFUSED = {
    "not": "say what the value is, not what it is not",
    "if": "make it a union of several objects",
    "then": "make it a union of several objects",
    "else": "make it a union of several objects",
    "dependentRequired": "make it a union of several objects",
    "dependentSchemas": "make it a union of several objects",
    "dependencies": "make it a union of several objects",
    "unevaluatedProperties": "name every property",
    "unevaluatedItems": "give all items one type",
    "contains": "give all items one type",
    "$dynamicRef": "use $ref",
    "$recursiveRef": "use $ref",
}
"""Keywords that no strict schema can take the place of, and what to do instead."""


class Strict(NamedTuple):
    """A strict schema, and how its values become values of the schema that it was made of."""

    schema: Schema
    undo: Undo | None
    """None where they are that already."""
    reshaped: bool
    """Whether anything but null is written in another way."""


def strict(schema: Mapping[str, Any], name: str) -> Strict:
    """The strict form of a schema; `name` begins the paths in errors.

    Raises:
        SchemaError: there is none, or it would be larger than the API takes.
    """
    try:
        made = Strictness(schema).made(name)
        check_limits(made.schema, name)
    except RecursionError:
        raise SchemaError(f"`{name}` goes on without end, or is nested far too deep; flatten it", path=name) from None
    return made


def part(schema: Mapping[str, Any], path: str) -> tuple[Schema, Undo | None, Mapping[str, Schema]]:
    """The same for a schema that becomes a part of another: its strict form, the way back, and what it refers to.

    Raises:
        SchemaError: there is none.
    """
    whole = Strictness(schema)
    made, way_back = whole.node({key: value for key, value in schema.items() if key != "$defs"}, path)
    return made, way_back if whole.rewritten else None, whole.places


class Strictness:
    """Goes through one schema with its definitions, once."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root
        self.definitions: dict[str, Schema] = {}
        """The strict definitions, by name."""
        self.places: dict[str, Schema] = {}
        """The same by reference, for `fits`; the root among them."""
        self.names: dict[str, str] = {}
        """What a reference in the given schema is called in the strict one."""
        self.undos: dict[str, Undo | None] = {}
        self.rewritten = False
        """Whether values of the strict schema are written otherwise than those of the given one."""
        self.reshaped = False
        self.inside: list[str] = []
        """The references that are being put in their own place."""
        self.count = 0
        """How many schemas there were inside the whole."""

    def made(self, name: str) -> Strict:
        if fault := ill_formed(self.root):
            raise self.error(name, fault)
        root = {key: value for key, value in self.root.items() if key not in ("$defs", "definitions")}
        while "$ref" in root and root["$ref"] not in self.names:
            ref = root.pop("$ref")
            self.names[ref] = "#"
            self.inside.append(ref)
            root = {**self.resolved(ref, name), **root}
        if root.get("type") == "object" and not root.keys() & {"properties", "additionalProperties"}:
            root["properties"] = {}
        schema, way_back = self.node(root, name)
        if "anyOf" in schema or schema.get("type") != "object":
            what = "a union" if "anyOf" in schema else f"of type {schema.get('type')}"
            raise self.error(name, f"is {what}; the outermost schema has to be an object with named properties")
        self.places["#"] = schema
        self.undos |= dict.fromkeys(["#", *self.inside], way_back)
        if self.definitions:
            schema["$defs"] = self.definitions
        return Strict(schema, way_back if self.rewritten else None, self.reshaped)

    # --- one node

    def node(self, given: Any, path: str, label: str = "") -> tuple[Schema, Undo | None]:
        """The strict form of a schema inside the whole; `label` is what the place is called, so that a title that says
        the same can go."""
        self.count += 1
        if self.count > _MANY:
            raise self.error(path, "makes the whole far larger than the API takes; ask in several steps")
        if given is True or given == {}:
            raise self.error(path, "can be anything; give it a type (for free text or JSON, a string)")
        if not isinstance(given, Mapping):
            raise self.error(path, "is no schema; give it a type")
        schema = dict(given)
        if fault := ill_formed(schema):
            raise self.error(path, fault)
        for keyword, advice in REFUSED.items():
            if keyword in schema:
                raise self.error(path, f"uses `{keyword}`, which strict schemas do not have; {advice}")
        if "$ref" in schema:
            return self.reference(schema, path, label)
        if "allOf" in schema:
            return self.node(merge.merged(schema, lambda ref: self.resolved(ref, path), path), path, label)
        if "oneOf" in schema:
            if "anyOf" in schema:
                raise self.error(path, "has both `oneOf` and `anyOf`; keep one of them")
            schema["anyOf"] = schema.pop("oneOf")
        if "anyOf" in schema:
            return self.union(schema, path, label)
        if "const" in schema:
            schema["enum"] = [schema.pop("const")]
        values = schema.get("enum", ("",))
        if any(isinstance(value, (dict, list)) for value in values):
            raise self.error(path, "has an enum with objects or lists in it; give them names and list those")
        if not values:
            raise self.error(path, "has an enum without values")
        kinds = merge.kinds_of(schema)
        if not kinds:
            raise self.error(path, "has no type; give it one")
        if len(kinds) > 1 and ({"object", "array"} & set(kinds)):
            branches = [{**merge.only(schema, kind), "type": kind} for kind in kinds]
            return self.union({**merge.annotating(schema), "anyOf": branches}, path, label)
        if "object" in kinds:
            return self.object(schema, path, label)
        if "array" in kinds:
            return self.array(schema, path, label)
        return self.scalar(schema, kinds, path, label), None

    def scalar(self, schema: Schema, kinds: list[str], path: str, label: str) -> Schema:
        made = described(schema, label, frozenset[str]().union(*(KEYWORDS.get(kind, ()) for kind in kinds)))
        made["type"] = kinds[0] if len(kinds) == 1 else kinds
        if "enum" in schema:
            made["enum"] = list(schema["enum"])
        return made

    def reference(self, schema: Schema, path: str, label: str) -> tuple[Schema, Undo | None]:
        """A definition of its own where nothing is said beside the reference; else a copy that says that, too."""
        ref = schema.pop("$ref")
        beside = {key: value for key, value in schema.items() if key not in ("title", "$defs")}
        if beside.get("default", 0) is None:
            del beside["default"]
        if not beside:
            return self.definition(ref, path)
        if ref in self.inside:
            inner, way_back = self.definition(ref, path)
            made = described({**beside, "anyOf": [inner]}, label, frozenset({"anyOf"}))
            return made, way_back
        self.inside.append(ref)
        try:
            return self.node(merge.beside(self.resolved(ref, path), beside, path), path, label)
        finally:
            self.inside.pop()

    def definition(self, ref: str, path: str) -> tuple[Schema, Undo | None]:
        name = "#" if ref == "#" else self.names.get(ref)
        if name is None:
            name = sanitized(ref.rpartition("/")[2].replace("~1", "/").replace("~0", "~"))
            stem, number = name[:60], 2
            while name in self.names.values():
                name, number = f"{stem}_{number}", number + 1
            self.names[ref] = name
            self.definitions[name] = {}
            found, self.undos[ref] = self.node(self.resolved(ref, path), path, name)
            self.definitions[name].update(found)
            self.places[f"#/$defs/{name}"] = self.definitions[name]
        undos = self.undos

        def later(value: Any, look: Look) -> Any:
            way_back = undos.get(ref)
            return value if way_back is None else way_back(value, look)

        return {"$ref": "#" if name == "#" else f"#/$defs/{name}"}, later

    def resolved(self, ref: Any, path: str) -> Schema:
        """What a reference leads to."""
        if not isinstance(ref, str) or not ref.startswith("#"):
            raise self.error(path, f"refers to {ref!r}, which is elsewhere; put it under `$defs`")
        found: Any = self.root
        for part in ref.removeprefix("#").split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            if isinstance(found, Mapping) and part in found:
                found = found[part]
            elif isinstance(found, list) and part.isdigit() and int(part) < len(found):
                found = found[int(part)]
            else:
                raise self.error(path, f"refers to {ref!r}, and there is no such definition")
        if not isinstance(found, Mapping):
            raise self.error(path, f"refers to {ref!r}, which is no schema")
        return dict(found)

    # --- unions

    def union(self, schema: Schema, path: str, label: str) -> tuple[Schema, Undo | None]:
        branches = schema.pop("anyOf")
        beside = {key: value for key, value in schema.items() if key not in merge.ANNOTATING}
        if beside:
            branches = [merge.beside(self.whole(branch, path), beside, path) for branch in branches]
        made: list[tuple[Schema, Undo | None]] = []
        for branch in branches:
            one = self.node(branch, path)
            if all(one[0] != other[0] for other in made):
                made.append(one)
        if not made:
            raise self.error(path, "is a union of nothing")
        notes = described(merge.annotating(schema), label, frozenset())
        if len(made) == 1 and "$ref" not in made[0][0]:
            return {**made[0][0], **notes}, made[0][1]
        if len(made) == 1 and not notes:
            return made[0]
        way_back = undo.union_undo(made, self.places) if any(under for _, under in made) else None
        return {**notes, "anyOf": [one for one, _ in made]}, way_back

    def whole(self, branch: Any, path: str) -> Schema:
        """A branch with what it refers to."""
        seen: set[str] = set()
        while isinstance(branch, Mapping) and "$ref" in branch:
            if fault := ill_formed(branch):
                raise self.error(path, fault)
            ref = branch["$ref"]
            if ref in seen:
                raise self.error(path, f"refers to {ref!r}, which refers to itself")
            seen.add(ref)
            branch = {**self.resolved(ref, path), **{k: v for k, v in branch.items() if k != "$ref"}}
        if not isinstance(branch, Mapping):
            raise self.error(path, "has something in its union that is no schema")
        return dict(branch)

    # --- objects

    def object(self, schema: Schema, path: str, label: str) -> tuple[Schema, Undo | None]:
        properties: Mapping[str, Any] = schema.get("properties") or {}
        if not properties and (free := self.free(schema, path)) is not None:
            return self.map(schema, free, path, label)
        required = schema.get("required") or []
        for key in required:
            if key not in properties:
                raise self.error(f"{path}.{key}", "is required, but there is no such property; declare it")
        made = described(schema, label, frozenset())
        made |= {"type": "object", "properties": {}, "required": list(properties), "additionalProperties": False}
        plan: list[tuple[str, bool, Undo | None]] = []
        for key, inner in properties.items():
            found, below = self.node(inner, f"{path}.{key}", key)
            absent = key not in required and not self.takes_null(found)
            if absent:
                found = nullable(found)
                self.rewritten = True
            if absent or below is not None:
                plan.append((key, absent, below))
            made["properties"][key] = found
        return made, undo.object_undo(plan) if plan else None

    def free(self, schema: Schema, path: str) -> tuple[Any, Any] | None:
        """The schemas of keys and values where the keys are free; None where there is nothing in the object at all."""
        names = schema.get("propertyNames")
        if names is None or names is True:
            names = {}
        elif not isinstance(names, Mapping):
            raise self.error(
                path, "allows no key at all by its `propertyNames`; give it an `additionalProperties` of false"
            )
        patterns = schema.get("patternProperties")
        if patterns:
            if len(patterns) > 1 or schema.get("additionalProperties") not in (None, False):
                raise self.error(path, "gives several kinds of keys types of their own; name every property")
            ((pattern, value),) = patterns.items()
            return {"pattern": pattern, **names, "type": "string"}, value
        value = schema.get("additionalProperties")
        if value is False or (value is None and "properties" in schema):
            return None
        if value is None or value is True or value == {}:
            raise self.error(
                path,
                "is an object with any content; name its properties, or give its values a type (`dict[str, int]`)",
            )
        return {"type": "string", **names}, value

    def map(self, schema: Schema, free: tuple[Any, Any], path: str, label: str) -> tuple[Schema, Undo | None]:
        """An object with free keys, as a list of entries."""
        self.rewritten = self.reshaped = True
        key, _ = self.node(free[0], f"{path}{{key}}", undo.KEY)
        value, below = self.node(free[1], f"{path}{{}}", undo.VALUE)
        entry = {
            "type": "object",
            "properties": {undo.KEY: key, undo.VALUE: value},
            "required": [undo.KEY, undo.VALUE],
            "additionalProperties": False,
        }
        given = {name: item for name, item in schema.items() if name in merge.ANNOTATING}
        for ours, theirs in (("minItems", "minProperties"), ("maxItems", "maxProperties")):
            if theirs in schema:
                given[ours] = schema[theirs]
        made = described(given, label, KEYWORDS["array"], ["Each key stands once."])
        return {**made, "type": "array", "items": entry}, undo.map_undo(below)

    # --- arrays

    def array(self, schema: Schema, path: str, label: str) -> tuple[Schema, Undo | None]:
        fixed = schema.get("prefixItems")
        items = schema.get("items")
        if fixed is None and isinstance(items, list):
            fixed, items = items, schema.get("additionalItems")
        if fixed is not None:
            length = len(fixed)
            if items not in (None, False) and schema.get("maxItems") != length:
                raise self.error(path, "begins with fixed items and goes on with others; make it an object")
            return self.tuple(schema, fixed, path, label)
        if items is None or items is True or items == {}:
            raise self.error(f"{path}[]", "can be anything; give the items of the list a type")
        inner, below = self.node(items, f"{path}[]")
        made = described({k: v for k, v in schema.items() if k != "items"}, label, KEYWORDS["array"])
        made |= {"type": "array", "items": inner}
        return made, undo.array_undo(below) if below is not None else None

    def tuple(self, schema: Schema, fixed: list[Any], path: str, label: str) -> tuple[Schema, Undo | None]:
        """Fixed items, as an object with a property for each."""
        self.rewritten = self.reshaped = True
        names = tuple_names(fixed)
        pairs = [self.node(item, f"{path}[{at}]", names[at]) for at, item in enumerate(fixed)]
        made = described({k: v for k, v in schema.items() if k in merge.ANNOTATING}, label, frozenset())
        made |= {
            "type": "object",
            "properties": {name: found for name, (found, _) in zip(names, pairs, strict=True)},
            "required": names,
            "additionalProperties": False,
        }
        return made, undo.tuple_undo(names, [below for _, below in pairs])

    # ---

    def takes_null(self, schema: Schema) -> bool:
        """Whether null is a value of a strict schema."""
        seen: set[str] = set()
        while "$ref" in schema and schema["$ref"] not in seen:
            seen.add(schema["$ref"])
            schema = self.definitions.get(schema["$ref"].rpartition("/")[2], {})
        if "anyOf" in schema:
            return any(self.takes_null(one) for one in schema["anyOf"])
        kind = schema.get("type")
        return kind == "null" or (isinstance(kind, list) and "null" in kind)

    def error(self, path: str, message: str) -> SchemaError:
        return SchemaError(f"`{path}` {message}", path=path)


def nullable(schema: Schema) -> Schema:
    """The same, or null."""
    null = {"type": "null"}
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], null]}
    kind = schema.get("type")
    if "enum" not in schema and kind not in (None, "object", "array"):
        return {**schema, "type": [*([kind] if isinstance(kind, str) else kind), "null"]}
    outside: Schema = {key: schema[key] for key in ("description", "title") if key in schema}
    return {**outside, "anyOf": [{k: v for k, v in schema.items() if k not in outside}, null]}


def tuple_names(fixed: list[Any]) -> list[str]:
    """What the items of a fixed array are called: by their titles where all have one, else by number."""
    titles = [str(item.get("title", "")).lower().replace(" ", "_") for item in fixed if isinstance(item, Mapping)]
    if len(titles) == len(fixed) == len(set(titles)) and all(title.isidentifier() for title in titles):
        return titles
    return [f"item_{number}" for number in range(len(fixed))]
