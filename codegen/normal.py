"""One form for what a schema says, whether it is read from the contract or from the parsed API.

The two readings share no code with the rules of `codegen.lower`, so that comparing them finds what
those rules lose. A form is a set of alternatives; null is one of them. Components stay names.
"""

from __future__ import annotations

from itertools import chain, product
from typing import TYPE_CHECKING, Any, TypeAlias

from codegen import ir

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.places import Schema

Form: TypeAlias = frozenset[Any]
NULL = ("null",)
ANY: Form = frozenset({("Any",)})
FACTS = {
    "format": "format",
    "default": "default",
    "x-default": "default",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "maxProperties": "max_properties",
    "pattern": "pattern",
    "deprecated": "deprecated",
}
LEAVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "null"}


def text_as_one(alternatives: list[Any]) -> Form:
    """Strings and enums of strings side by side are one open enum."""
    rest = [entry for entry in alternatives if entry != NULL]
    texts = [entry for entry in rest if entry == ("str",) or (entry[0] == "values" and _all_text(entry[1]))]
    if len(set(rest)) < 2 or len(texts) != len(rest):
        return frozenset(alternatives)
    values = dict.fromkeys(chain.from_iterable(entry[1] for entry in texts if entry[0] == "values"))
    is_open = any(entry == ("str",) or entry[2] for entry in texts)
    return frozenset({("values", tuple(values), is_open), *(entry for entry in alternatives if entry == NULL)})


def _all_text(values: tuple[Any, ...]) -> bool:
    return all(isinstance(value, str) for value in values)


class Contract:
    """Reads forms from the document as upstream wrote it."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.components: Mapping[str, Schema] = document["components"]["schemas"]
        self.owner: str | None = None

    def name(self, schema: Schema) -> str | None:
        if "$recursiveRef" in schema:
            return self.owner
        ref = schema.get("$ref")
        return str(ref).rsplit("/", 1)[-1] if ref else None

    def behind(self, name: str) -> str:
        """The component a component stands for when it is nothing but another name."""
        schema = self.components[name]
        members = [schema] if "$ref" in schema else self.members(schema) or schema.get("allOf", [])
        only = [member for member in members if not self.is_note(member) and member.get("type") != "null"]
        if len(only) == 1 and "$ref" in only[0] and not schema.get("properties") and not schema.get("required"):
            return self.behind(str(self.name(only[0])))
        return name

    def is_note(self, schema: Schema) -> bool:
        """Whether a schema only annotates."""
        solid = {
            "$ref",
            "$recursiveRef",
            "type",
            "properties",
            "required",
            "items",
            "anyOf",
            "oneOf",
            "allOf",
            "enum",
            "const",
        }
        return not (schema.keys() & (solid | {"additionalProperties"}))

    def members(self, schema: Schema) -> list[Schema]:
        """The alternatives of a union; a list of required keys is validation and no alternative."""
        found = schema.get("anyOf") or schema.get("oneOf") or []
        is_validation = all(member.keys() <= {"required", "description", "title"} for member in found)
        return [] if is_validation else list(found)

    def may_be_null(self, name: str, seen: frozenset[str] = frozenset()) -> bool:
        """Whether a component allows null, itself or through what it is another name for."""

        def allows(schema: Schema) -> bool:
            other = self.name(schema)
            if schema.get("nullable") is True or schema.get("type") == "null" or None in schema.get("enum", ()):
                return True
            if isinstance(schema.get("type"), list) and "null" in schema["type"]:
                return True
            if other is not None:
                return other not in seen and self.may_be_null(other, seen | {name})
            notes = [member for member in schema.get("allOf", ()) if self.is_note(member)]
            return any(map(allows, [*self.members(schema), *notes]))

        return allows(self.components[name])

    def form(self, schema: Schema) -> Form:
        """What may stand where this schema stands."""
        return text_as_one(self.texts_opened(list(self.alternatives(schema))))

    def component(self, name: str) -> Form:
        """What a component says itself; its null belongs to the places that use it."""
        outer, self.owner = self.owner, name
        form = self.form(self.components[name]) - {NULL}
        self.owner = outer
        return form

    def texts_opened(self, alternatives: list[Any]) -> list[Any]:
        """Where everything is text, the names of texts give way to their values."""
        if len(alternatives) < 2:
            return alternatives
        opened: list[Any] = []
        for entry in alternatives:
            inner = self.component(entry[1]) if entry[0] == "ref" and self.is_text(entry[1]) else {entry}
            opened.extend(inner)
        rest = [entry for entry in opened if entry != NULL]
        is_text = all(entry == ("str",) or (entry[0] == "values" and _all_text(entry[1])) for entry in rest)
        return opened if is_text and len([entry for entry in alternatives if entry != NULL]) > 1 else alternatives

    def is_text(self, name: str) -> bool:
        schema = self.components[name]
        inner = self.members(schema)
        if inner:
            names = [self.name(member) for member in inner]
            return all(
                self.is_text(other) if other else member.get("type") in ("string", "null")
                for member, other in zip(inner, names, strict=True)
            )
        return schema.get("type") == "string"

    def alternatives(self, schema: Schema) -> Iterator[Any]:
        if schema.get("nullable") is True:
            yield NULL
        name = self.name(schema)
        if name is not None:
            yield ("ref", self.behind(name))
            if self.may_be_null(name):
                yield NULL
            return
        members = self.members(schema)
        if members and "properties" not in schema:
            for member in members:
                yield from self.alternatives(member)
            return
        if "allOf" in schema:
            yield from self.composed(schema)
            return
        if "const" in schema:
            yield ("values", (schema["const"],), False)
            return
        if "enum" in schema:
            yield ("values", tuple(value for value in schema["enum"] if value is not None), False)
            if None in schema["enum"]:
                yield NULL
            return
        kinds = schema.get("type", "object" if "properties" in schema else None)
        for kind in kinds if isinstance(kinds, list) else [kinds]:
            yield self.leaf(kind, schema)

    def leaf(self, kind: str | None, schema: Schema) -> Any:
        if kind == "array":
            return ("array", self.form(schema["items"]))
        if kind == "object" and schema.get("properties"):
            return self.object(schema)
        if kind == "object" or "additionalProperties" in schema:
            values = schema.get("additionalProperties")
            return ("map", self.form(values) if isinstance(values, dict) and values else ANY)
        if kind == "string" and schema.get("format") == "binary":
            return ("bytes",)
        return (LEAVES[kind],) if kind else ("Any",)

    def composed(self, schema: Schema) -> Iterator[Any]:
        """An allOf: one member with notes is that member, objects are merged, unions multiply."""
        solid = [member for member in schema["allOf"] if not self.is_note(member)]
        if any(member.get("nullable") is True for member in schema["allOf"] if self.is_note(member)):
            yield NULL
        if len(solid) == 1 and not schema.get("properties") and not schema.get("required"):
            yield from self.alternatives(solid[0])
            return
        own = {key: value for key, value in schema.items() if key in ("properties", "required", "additionalProperties")}
        for parts in product(*(self.objects(member) for member in solid)):
            merged: Schema = {"type": "object"}
            for part in (*parts, own):
                merged = {
                    **merged,
                    **part,
                    "properties": {**merged.get("properties", {}), **part.get("properties", {})},
                    "required": [*merged.get("required", ()), *part.get("required", ())],
                }
            yield self.object(merged)

    def objects(self, schema: Schema) -> list[Schema]:
        """The objects a member of an allOf can be."""
        name = self.name(schema)
        if name is not None:
            return self.objects(self.components[name])
        members = self.members(schema)
        if members and "properties" not in schema:
            return [found for member in members if member.get("type") != "null" for found in self.objects(member)]
        if "allOf" not in schema:
            return [schema]
        own = {key: value for key, value in schema.items() if key in ("properties", "required")}
        found: list[Schema] = []
        for parts in product(*(self.objects(member) for member in schema["allOf"])):
            properties: Schema = {}
            required: list[str] = []
            for part in (*parts, own):
                properties |= part.get("properties", {})
                required += part.get("required", ())
            found.append({"type": "object", "properties": properties, "required": required})
        return found

    def object(self, schema: Schema) -> Any:
        required = set(schema.get("required", ()))
        values = schema.get("additionalProperties")
        fields = {
            (wire, wire in required, self.form(inner), as_items(self.facts(inner)))
            for wire, inner in schema["properties"].items()
        }
        return ("object", frozenset(fields), self.form(values) if isinstance(values, dict) and values else None)

    def facts(self, schema: Schema) -> dict[str, Any]:
        """What is said at a place beside the type, by keyword of `ir.Facts`."""
        found: dict[str, Any] = {}
        inner = [member for member in self.members(schema) if member.get("type") != "null"]
        if len(inner) != 1:
            inner = []
        for member in [*inner, *schema.get("allOf", [])]:
            said = self.facts(member)
            found |= {"deprecated": True} if said.get("deprecated") and "properties" in member else {}
            found |= said if "properties" not in member else {}
        found |= {FACTS[word]: schema[word] for word in FACTS if word in schema}
        return {key: value for key, value in found.items() if (key, value) != ("deprecated", False)}


class Parsed:
    """Reads forms from the API as it was parsed; what was hoisted is put back where it stood."""

    def __init__(self, api: ir.Api, contract: Mapping[str, Schema]) -> None:
        self.contract = contract
        self.models = {model.name: model for model in api.models}
        self.unions = {union.name: union for union in api.unions}
        self.aliases = {alias.name: alias for alias in api.aliases}
        self.named: dict[str, ir.Model | ir.Union | ir.Alias] = {**self.models, **self.unions, **self.aliases}

    def form(self, kind: ir.Type, nullable: bool = False) -> Form:
        """What may stand where this type stands."""
        return frozenset({*self.alternatives(kind), *([NULL] if nullable else [])})

    def alternatives(self, kind: ir.Type) -> Iterator[Any]:
        match kind:
            case ir.Scalar("None"):
                yield NULL
            case ir.Scalar(name):
                yield (name,)
            case ir.Constant(values, is_open):
                yield ("values", values, is_open)
            case ir.ListOf(item):
                yield ("array", self.form(item))
            case ir.MapOf(value):
                yield ("map", self.form(value))
            case ir.OneOf(members):
                yield from chain.from_iterable(map(self.alternatives, members))
            case ir.Ref(name):
                owner = self.named[name].schema
                if owner in self.contract:
                    yield ("ref", owner)
                else:
                    yield from self.content(name)

    def content(self, name: str) -> Iterator[Any]:
        """What a named type says itself."""
        if name in self.models:
            yield self.object(self.models[name])
        elif name in self.unions:
            yield from chain.from_iterable(map(self.alternatives, self.unions[name].members))
        else:
            yield from self.alternatives(self.aliases[name].type)

    def object(self, model: ir.Model) -> Any:
        fields = {
            (field.wire, field.required, self.form(field.type, field.nullable), as_items(facts(field.facts)))
            for field in model.fields
        }
        return ("object", frozenset(fields), self.form(model.additional) if model.additional is not None else None)


def facts(value: ir.Facts) -> dict[str, Any]:
    """The facts that are set."""
    names = dict.fromkeys(FACTS.values())
    found = {name: getattr(value, name) for name in names}
    unset = {"default": ir.MISSING, "deprecated": False}
    return {name: entry for name, entry in found.items() if entry is not unset.get(name)}


def as_items(values: Mapping[str, Any]) -> Any:
    """A mapping of JSON values as something that can stand in a set."""
    return tuple(sorted((key, repr(value)) for key, value in values.items()))
