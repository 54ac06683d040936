"""Schemas that are said in several pieces, as one piece."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openai_core.errors import SchemaError
from openai_core.structured.form import ill_formed
from openai_core.structured.rules import KEYWORDS

Schema = dict[str, Any]

ANNOTATING = frozenset(
    {
        "$anchor",
        "$comment",
        "$defs",
        "$id",
        "$schema",
        "default",
        "definitions",
        "deprecated",
        "description",
        "discriminator",
        "examples",
        "readOnly",
        "title",
        "writeOnly",
    }
)
"""Keywords that allow and forbid nothing."""

_OF_KIND = {
    "object": KEYWORDS["object"] | {"minProperties", "maxProperties", "propertyNames", "patternProperties"},
    "array": KEYWORDS["array"] | {"prefixItems", "uniqueItems", "additionalItems"},
    "string": KEYWORDS["string"] | {"minLength", "maxLength", "contentEncoding", "contentMediaType"},
    "number": KEYWORDS["number"],
    "integer": KEYWORDS["number"],
}
_NAMES = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}


def annotating(schema: Mapping[str, Any]) -> Schema:
    """What a schema says without allowing or forbidding anything."""
    return {key: value for key, value in schema.items() if key in ANNOTATING}


def only(schema: Mapping[str, Any], kind: str) -> Schema:
    """What a schema says of the values of one JSON type."""
    wanted = _OF_KIND.get(kind, frozenset())
    made = {key: value for key, value in schema.items() if key in wanted}
    if "enum" in schema:
        made["enum"] = [value for value in schema["enum"] if _kind(value) == kind]
    return made


def _kind(value: Any) -> str:
    return "null" if value is None else _NAMES.get(type(value), "string")


def kinds_of(schema: Mapping[str, Any]) -> list[str]:
    """The JSON types of a schema, told by what else it says where it does not say it itself."""
    declared = schema.get("type")
    if isinstance(declared, str):
        kinds = [declared]
    elif declared:
        kinds = list(declared)
    elif "enum" in schema:
        kinds = list(dict.fromkeys(map(_kind, schema["enum"])))
    else:
        kinds = [kind for kind in ("object", "array", "string", "number") if schema.keys() & _OF_KIND[kind]]
    if "enum" in schema and None in schema["enum"] and "null" not in kinds:
        kinds.append("null")
    if schema.get("nullable") is True and "null" not in kinds:
        kinds.append("null")
    return kinds


def beside(schema: Schema, more: Mapping[str, Any], path: str) -> Schema:
    """A schema, and what is said beside it; for annotations the latter counts."""
    for one in (schema, more):
        if fault := ill_formed(one):
            raise SchemaError(f"`{path}` {fault}", path=path)
    made = dict(schema)
    for key, value in more.items():
        if key in ANNOTATING or key not in made or made[key] == value:
            made[key] = value
        elif key == "properties":
            made[key] = _properties(made[key], value, path)
        elif key == "required":
            made[key] = list(dict.fromkeys([*made[key], *value]))
        elif key == "additionalProperties":
            made[key] = False if value is False or made[key] is False else made[key] if value is True else value
        elif key in _NARROWER:
            made[key] = _NARROWER[key](made[key], value)
        elif key == "enum":
            made[key] = [one for one in made[key] if one in value]
        elif key == "type" and "integer" in (made[key], value) and "number" in (made[key], value):
            made[key] = "integer"
        else:
            raise SchemaError(f"`{path}` says two things of its `{key}`; say one", path=path)
    return made


_NARROWER: dict[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
}


def _properties(some: Mapping[str, Any], more: Mapping[str, Any], path: str) -> Schema:
    made = dict(some)
    for key, value in more.items():
        if key in made and made[key] != value:
            if not isinstance(value, Mapping) or not isinstance(made[key], Mapping):
                raise SchemaError(f"`{path}.{key}` is said twice, and not as a schema", path=f"{path}.{key}")
            made[key] = beside(dict(made[key]), value, f"{path}.{key}")
        else:
            made[key] = value
    return made


def merged(schema: Mapping[str, Any], resolve: Callable[[str], Schema], path: str) -> Schema:
    """A schema without its `allOf`: all of them, and what stands beside them, in one."""
    made: Schema = {}
    if fault := ill_formed(schema):
        raise SchemaError(f"`{path}` {fault}", path=path)
    for part in schema["allOf"]:
        if not isinstance(part, Mapping):
            raise SchemaError(f"`{path}` has an `allOf` with something in it that is no schema", path=path)
        piece = dict(part)
        seen: set[str] = set()
        while "$ref" in piece and (len(schema["allOf"]) > 1 or len(piece) > 1):
            if fault := ill_formed(piece):
                raise SchemaError(f"`{path}` {fault}", path=path)
            ref = piece.pop("$ref")
            if ref in seen:
                raise SchemaError(f"`{path}` refers to {ref!r}, which refers to itself", path=path)
            seen.add(ref)
            piece = {**resolve(ref), **piece}
        if "allOf" in piece:
            piece = merged(piece, resolve, path)
        made = beside(made, piece, path)
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    if "$ref" in made:
        return {**made, **rest} if rest.keys() <= ANNOTATING else beside(resolve(made["$ref"]), rest, path)
    return beside(made, rest, path)
