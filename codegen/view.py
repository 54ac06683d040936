"""A schema as the report sees it: spelling aside, what may stand there.

Two spellings of one thing (`nullable` or a union with null, a lone `allOf` or its member) give equal views.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import evolve, field, frozen

Schema = Mapping[str, Any]
FACTS: Final = (
    *("format", "default", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "maxProperties", "pattern", "deprecated"),
)
TAGS: Final = ("type", "event", "object", "role")


@frozen(kw_only=True)
class Role:
    """On which side of a call something stands: what a user sends, what a user is given."""

    asked: bool = False
    given: bool = False

    def __or__(self, other: Role) -> Role:
        return Role(asked=self.asked or other.asked, given=self.given or other.given)


@frozen(kw_only=True)
class View:
    """What may stand in a place."""

    kinds: frozenset[str] = frozenset()
    """`string`, `enum` (closed), `list`, `object`, `map`, `null`, the names of schemas, labels of variants."""
    refs: frozenset[str] = frozenset()
    values: tuple[Any, ...] = ()
    fields: Mapping[str, Any] = field(factory=dict)
    required: frozenset[str] = frozenset()
    items: Any = None
    entries: Any = None
    """The schema of the values of a map."""
    variants: Mapping[str, Any] = field(factory=dict)
    """Objects without a name of their own, where there are several, by what tells them apart."""
    facts: Mapping[str, Any] = field(factory=dict)
    shapes: Mapping[str, str] = field(factory=dict)
    """The texts of the schemas named, to see that one merely changed its name."""

    def __or__(self, other: View) -> View:
        """Either of two things."""
        return View(
            kinds=self.kinds | other.kinds,
            refs=self.refs | other.refs,
            values=(*self.values, *(value for value in other.values if value not in self.values)),
            fields={**other.fields, **self.fields},
            required=self.required | other.required,
            items=other.items if self.items is None else self.items,
            entries=other.entries if self.entries is None else self.entries,
            variants={**other.variants, **self.variants},
            facts={**other.facts, **self.facts},
            shapes={**other.shapes, **self.shapes},
        )


def look(schema: Any, schemas: Schema) -> View:
    """View a schema; the schemas it names are not entered, save those it is built on (`allOf`)."""
    if not isinstance(schema, Mapping):
        return View()
    parts = schema.get("allOf", [])
    solid = [part for part in parts if part.keys() & {"$ref", "type", "properties", "allOf", "anyOf", "oneOf", "enum"}]
    view = View(facts={word: schema[word] for word in FACTS if word in schema})
    for part in parts:
        view |= View(facts={word: part[word] for word in FACTS if word in part})
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        shapes = {name: json.dumps(schemas.get(name), sort_keys=True)}
        view |= View(kinds=frozenset({name}), refs=frozenset({name}), shapes=shapes)
    elif len(solid) == 1 and "properties" not in schema:
        view |= look(solid[0], schemas)
    elif solid or "properties" in schema:
        view |= _object(schema, solid, schemas)
    elif "anyOf" in schema or "oneOf" in schema:
        view |= _union([*schema.get("anyOf", []), *schema.get("oneOf", [])], schemas)
    else:
        view |= _leaf(schema)
    return view | View(kinds=frozenset({"null"})) if schema.get("nullable") else view


def _object(schema: Schema, parts: list[Schema], schemas: Schema) -> View:
    fields: dict[str, Any] = {}
    required: set[str] = set()
    for part in parts:
        inner = look(resolve(part, schemas), schemas)
        fields.update(inner.fields)
        required |= inner.required
    fields.update(schema.get("properties", {}))
    required.update(schema.get("required", []))
    return View(kinds=frozenset({"object"}), fields=fields, required=frozenset(required))


def _union(members: list[Any], schemas: Schema) -> View:
    view = View()
    views = [(member, look(member, schemas)) for member in members]
    several = sum("object" in each.kinds for _, each in views) > 1
    for number, (member, each) in enumerate(views, 1):
        if several and "object" in each.kinds:
            label = _label(each) or str(member.get("x-name") or f"object {number}")
            each = View(kinds=each.kinds - {"object"} | {label}, variants={label: member})
        view |= each
    return view


def _label(view: View) -> str:
    consts = (view.fields.get(tag) for tag in TAGS)
    return next((f"{const['const']}" for const in consts if isinstance(const, Mapping) and "const" in const), "")


def _leaf(schema: Schema) -> View:
    kinds = schema.get("type", ())
    kinds = {kinds} if isinstance(kinds, str) else set(kinds)
    values = tuple(schema.get("enum", [schema["const"]] if "const" in schema else ()))
    view = View(values=tuple(value for value in values if value is not None))
    if values:
        kinds = {"enum"} | ({"null"} if None in values else kinds & {"null"})
    if "array" in kinds:
        kinds = kinds - {"array"} | {"list"}
        view = evolve(view, items=schema.get("items", {}))
    entries = schema.get("additionalProperties")
    if "object" in kinds and entries is not None and entries is not False:
        kinds = kinds - {"object"} | {"map"}
        view = evolve(view, entries=entries)
    return evolve(view, kinds=frozenset(kinds))


def resolve(schema: Any, schemas: Schema) -> Any:
    """The schema that a bare reference (or the lone one of a nullable reference) stands for."""
    if isinstance(schema, Mapping):
        if "$ref" in schema:
            return schemas.get(schema["$ref"].rsplit("/", 1)[-1], {})
        for word in ("anyOf", "oneOf", "allOf"):
            solid = [member for member in schema.get(word, []) if member.get("type") != "null"]
            if len(solid) == 1:
                return resolve(solid[0], schemas)
    return schema


def reach(contract: Schema) -> dict[str, Role]:
    """Tell of each schema on which side of the operations it stands; webhooks give, and some schemas do neither."""
    roles: dict[str, Role] = {}
    schemas = contract.get("components", {}).get("schemas", {})
    for part, gives in (("paths", False), ("webhooks", True)):
        for item in contract.get(part, {}).values():
            for verb, operation in item.items():
                if isinstance(operation, Mapping):
                    asked = [operation.get("parameters", []), operation.get("requestBody", {})]
                    given = [operation.get("responses", {}), operation.get("x-stream", {})]
                    _spread(asked, Role(asked=not gives, given=gives), schemas, roles)
                    _spread(given, Role(given=True), schemas, roles)
                elif verb == "parameters":
                    _spread(operation, Role(asked=True), schemas, roles)
    return roles


def _spread(node: Any, role: Role, schemas: Schema, roles: dict[str, Role]) -> None:
    waiting = list(_names(node))
    while waiting:
        name = waiting.pop()
        known = roles.get(name, Role())
        if known | role != known:
            roles[name] = known | role
            waiting += _names(schemas.get(name, {}))


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].rsplit("/", 1)[-1]
        for value in node.values():
            yield from _names(value)
    elif isinstance(node, list):
        for value in node:
            yield from _names(value)
