"""Rewrites the contract into what openapi-python-client understands without loss.

One function, one rule. Each takes a schema and its place and gives the schema back, changed or
the same object; `lower` runs them in order and counts what each did. The rules that need the
whole document stand in `codegen.flatten` (allOf) and `codegen.hoist` (names for inline schemas).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from codegen import flatten, hoist
from codegen.hoist import AROUND, WORDS
from codegen.places import (
    NULL,
    Change,
    Document,
    Place,
    Schema,
    change_everywhere,
    change_roots,
    is_null,
    pascal_case,
    reference,
    target,
    union_key,
    with_children,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True)
class Lowered:
    """The document for the parser, and what was done to get it."""

    document: Document
    counts: Mapping[str, int]
    """Rule -> how often it changed something."""
    aliases: Mapping[str, str]
    """Components that were only another name -> the component they name."""
    hoisted: Mapping[str, str]
    """Components made of inline schemas -> the place they stood at."""
    nullable: frozenset[str] = frozenset()
    """Components whose null moved to the places that use them."""
    notes: tuple[str, ...] = field(default=())
    """Decisions a person may want to look at."""


def name_from_title(schema: Schema, place: Place) -> Schema:
    """A title is a name at most: as `x-name` when it is short, and never on a component."""
    root = len(place) == 2 and place[0] == "components"
    if "title" not in schema and not (root and "x-name" in schema):
        return schema
    result = {key: value for key, value in schema.items() if key not in ("title", "x-name")}
    title = schema.get("title", "")
    name = schema.get("x-name") or (pascal_case(title) if len(title.split()) <= 6 else "")
    if name and not root:
        result["x-name"] = name
    return result


def close_recursion(schema: Schema, place: Place) -> Schema:
    """`$recursiveRef: "#"` points to the component it stands in."""
    if "$recursiveRef" in schema:
        return reference(place[1])
    if "$recursiveAnchor" in schema:
        return {key: value for key, value in schema.items() if key != "$recursiveAnchor"}
    return schema


def constant_from_enum(schema: Schema, place: Place) -> Schema:
    """An enum of one value is a constant."""
    if "enum" not in schema:
        return schema
    result = {key: value for key, value in schema.items() if key != "x-stainless-const"}
    if len(result["enum"]) == 1:
        result["const"] = result.pop("enum")[0]
    return result if result.keys() != schema.keys() else schema


def set_validation_aside(schema: Schema, place: Place) -> Schema:
    """A union of `required` lists, or a `not`, says what is valid, not what the shape is."""
    key = union_key(schema)
    aside = {"not": schema["not"]} if "not" in schema else {}
    if key and all(member.keys() - WORDS == {"required"} for member in schema[key]):
        aside[key] = schema[key]
    if not aside:
        return schema
    return {**{name: value for name, value in schema.items() if name not in aside}, "x-validation": aside}


def spell_null_out(schema: Schema, place: Place) -> Schema:
    """Every way to say "or null" becomes a null member of a union; other type lists become unions too."""
    result = {key: value for key, value in schema.items() if key != "nullable"}
    nullable = schema.get("nullable") is True
    if nullable and not result.keys() - AROUND:
        return schema  # an annotation inside an allOf
    kinds = result.get("type")
    if isinstance(kinds, list):
        nullable = nullable or "null" in kinds
        kinds = [kind for kind in kinds if kind != "null"]
        if len(kinds) == 1:
            result["type"] = kinds[0]
        else:
            del result["type"]
            result["anyOf"] = [{"type": kind} for kind in kinds]
    if None in result.get("enum", ()):
        nullable = True
        result["enum"] = [value for value in result["enum"] if value is not None]
    if not nullable:
        return result if result.keys() != schema.keys() or result.get("type") != schema.get("type") else schema
    key = union_key(result)
    if key and "properties" not in result:
        members = result[key] if any(map(is_null, result[key])) else [*result[key], NULL]
        return {**result, key: members}
    outside = {name: value for name, value in result.items() if name in AROUND}
    inside = {name: value for name, value in result.items() if name not in AROUND}
    return {**outside, "anyOf": [inside, NULL]}


def open_union_of_one(schema: Schema, place: Place) -> Schema:
    """A union with one member is that member."""
    key = union_key(schema)
    if key is None or len(schema[key]) != 1:
        return schema
    rest = {name: value for name, value in schema.items() if name not in (key, "discriminator", "type")}
    only = schema[key][0]
    if rest.keys() & {"default", "x-default"}:
        only = {word: value for word, value in only.items() if word not in ("default", "x-default")}
    return {**only, **rest}


def unnest_union(schema: Schema, place: Place) -> Schema:
    """A nameless union inside a union is part of it; what is said of it goes to the nearest heir."""
    key = union_key(schema)
    if key is None or not any(map(_is_nameless_union, schema[key])):
        return schema
    result = dict(schema)
    members: list[Schema] = []
    alone = sum(not is_null(member) for member in schema[key]) == 1
    for member in schema[key]:
        if not _is_nameless_union(member):
            members.append(member)
            continue
        said = {word: value for word, value in member.items() if word in AROUND}
        inner = member[union_key(member) or ""]
        if alone:
            result = {"discriminator": member["discriminator"], **result} if "discriminator" in member else result
            result = _with_notes(result, said)
        elif sum(not is_null(entry) for entry in inner) == 1:
            inner = [entry if is_null(entry) else _with_notes(entry, said) for entry in inner]
        members.extend(inner)
    result[key] = [member for member in members if not is_null(member)]
    if any(map(is_null, members)):
        result[key].append(NULL)
    return result


def _is_nameless_union(schema: Schema) -> bool:
    return union_key(schema) is not None and "properties" not in schema


def _with_notes(schema: Schema, notes: Schema) -> Schema:
    """The schema with notes it does not have yet; a default set aside is a default."""
    if schema.keys() & {"default", "x-default"}:
        notes = {word: value for word, value in notes.items() if word not in ("default", "x-default")}
    return {**notes, **schema}


def drop_type_beside_union(schema: Schema, place: Place) -> Schema:
    """`type: object` beside a union or a reference adds nothing."""
    if "type" in schema and (union_key(schema) or "$ref" in schema) and "properties" not in schema:
        return {key: value for key, value in schema.items() if key != "type"}
    return schema


def imply_object(schema: Schema, place: Place) -> Schema:
    """What has properties is an object."""
    return {"type": "object", **schema} if "properties" in schema and "type" not in schema else schema


def map_without_class(schema: Schema, place: Place) -> Schema:
    """An object without declared properties is a map of its values, not a class."""
    if schema.get("type") != "object" or schema.get("properties") or union_key(schema) or "allOf" in schema:
        return schema
    values = schema.get("additionalProperties")
    result = {key: value for key, value in schema.items() if key not in ("type", "additionalProperties", "properties")}
    return {**result, "x-map": values if isinstance(values, dict) else {}}


def set_default_aside(schema: Schema, place: Place) -> Schema:
    """A default that is not a plain value of the schema's own type is kept out of the parser's sight."""
    if "default" not in schema or _is_plain_default(schema):
        return schema
    result = dict(schema)
    result["x-default"] = result.pop("default")
    return result


def _is_plain_default(schema: Schema) -> bool:
    value = schema["default"]
    if "enum" in schema or "const" in schema:
        return value in schema.get("enum", [schema.get("const")])
    kinds: dict[Any, tuple[type, ...]] = {
        "string": (str,),
        "integer": (int,),
        "number": (int, float),
        "boolean": (bool,),
    }
    kind = schema.get("type")
    return isinstance(value, kinds.get(kind, ())) and (kind == "boolean" or not isinstance(value, bool))


def write_header_array_as_text(document: Document) -> tuple[Document, int]:
    """An array in a header is text with commas; the array is kept as `x-comma`."""
    count = 0

    def change(parameter: dict[str, Any]) -> dict[str, Any]:
        nonlocal count
        if parameter.get("in") != "header" or parameter["schema"].get("type") != "array":
            return parameter
        count += 1
        return {**parameter, "schema": {"type": "string"}, "x-comma": parameter["schema"]}

    paths: dict[str, Any] = {}
    for path, item in document.get("paths", {}).items():
        paths[path] = {
            verb: {**value, "parameters": [change(parameter) for parameter in value["parameters"]]}
            if isinstance(value, dict) and "parameters" in value
            else value
            for verb, value in item.items()
        }
    return {**document, "paths": paths}, count


def move_null_of_components(document: Document) -> tuple[Document, frozenset[str]]:
    """A component that may be null is stripped of it, and each place that uses it says so."""
    moved: set[str] = set()
    while True:
        components = document["components"]["schemas"]
        found = {name for name, schema in components.items() if _has_null(schema)}
        if not found:
            return document, frozenset(moved)
        moved |= found
        bare = {name: _without_null(schema) if name in found else schema for name, schema in components.items()}
        document = _with_components(document, bare)
        document = change_roots(document, lambda schema, place, found=found: _say_null(schema, found))  # type: ignore[misc]
        for rule in (open_union_of_one, unnest_union):
            document = change_everywhere(document, rule)


def _has_null(schema: Schema) -> bool:
    key = union_key(schema)
    return key is not None and any(map(is_null, schema[key])) and len(schema[key]) > 1


def _without_null(schema: Schema) -> Schema:
    key = union_key(schema) or ""
    members = [member for member in schema[key] if not is_null(member)]
    return open_union_of_one({**schema, key: members}, ())


def _say_null(schema: Schema, found: set[str]) -> Schema:
    def change(child: Schema, tokens: Place) -> Schema:
        # the base of an object lends its properties, never its null
        return child if tokens[0] == "allOf" and "$ref" in child else _say_null(child, found)

    if target(schema) not in found:
        return with_children(schema, change)
    outside = {key: value for key, value in schema.items() if key != "$ref"}
    return {**outside, "anyOf": [{"$ref": schema["$ref"]}, NULL]}


def follow_aliases(document: Document) -> tuple[Document, dict[str, str]]:
    """A component that is only a reference gives way to what it names."""
    components: dict[str, Schema] = document["components"]["schemas"]
    direct = {name: target(schema) for name, schema in components.items() if "$ref" in schema}
    final: dict[str, str] = {}
    for name in direct:
        end: str | None = name
        while end in direct:
            end = direct[end]
        final[name] = str(end)

    def change(schema: Schema, place: Place) -> Schema:
        name = target(schema)
        return {**schema, **reference(final[name])} if name in final else schema

    kept = {name: schema for name, schema in components.items() if name not in final}
    return change_everywhere(_with_components(document, kept), change), final


def _with_components(document: Document, schemas: dict[str, Schema]) -> Document:
    return {**document, "components": {**document["components"], "schemas": schemas}}


SHAPING: tuple[tuple[str, Change], ...] = (
    ("title", name_from_title),
    ("recursive-ref", close_recursion),
    ("nullable", spell_null_out),
    ("const", constant_from_enum),
    ("validation-union", set_validation_aside),
    ("allOf-annotation", flatten.merge_annotations),
    ("allOf-one", flatten.open_single),
    ("singleton-union", open_union_of_one),
    ("nested-union", unnest_union),
    ("type-beside-union", drop_type_beside_union),
    ("implicit-object", imply_object),
    ("map", map_without_class),
)
"""The rules that look at one schema at a time, in the order they run."""


def lower(document: Document) -> Lowered:
    """The contract as the parser can take it; `document` itself stays as it is."""
    counts: Counter[str] = Counter()

    def run(name: str, rule: Change, document: Document) -> Document:
        return change_everywhere(document, _counting(name, rule, counts))

    for name, rule in SHAPING:
        document = run(name, rule, document)
    document, nullable = move_null_of_components(document)
    counts["nullable-component"] = len(nullable)
    document, hoisted, hoist_counts = hoist.hoist(document)
    counts.update(hoist_counts)
    document, merged, notes, distributed = flatten.flatten(document)
    counts["allOf"] = merged
    document, aliases = follow_aliases(document)
    counts["alias-component"] = len(aliases)
    document = run("bad-default", set_default_aside, document)
    document, counts["header-array"] = write_header_array_as_text(document)
    return Lowered(
        document=document,
        counts=dict(counts),
        aliases=aliases,
        hoisted={**hoisted, **distributed},
        nullable=nullable,
        notes=notes,
    )


def _counting(name: str, rule: Change, counts: Counter[str]) -> Change:
    def counted(schema: Schema, place: Place) -> Schema:
        result = rule(schema, place)
        counts[name] += result is not schema
        return result

    return counted
