"""Takes `allOf` out of the contract: what is composed there is written out."""

from __future__ import annotations

from itertools import chain

from codegen.hoist import label
from codegen.places import Document, Place, Schema, is_null, pascal_case, reference, resolve, target

ANNOTATIONS = frozenset(
    {"description", "summary", "title", "example", "examples", "externalDocs", "default", "deprecated", "nullable"}
    | {"readOnly", "writeOnly", "x-name"}
)
OBJECT = ("type", "properties", "required", "additionalProperties", "x-validation")


def is_annotation(schema: Schema) -> bool:
    """Whether a schema says nothing about the shape."""
    return all(key in ANNOTATIONS or key.startswith("x-") for key in schema)


def merge_annotations(schema: Schema, place: Place) -> Schema:
    """Members of an allOf that only annotate are merged into the schema around them."""
    members = schema.get("allOf", [])
    notes = [member for member in members if is_annotation(member)]
    if not notes:
        return schema
    result: Schema = {}
    for note in notes:
        result.update(note)
    nullable = result.pop("nullable", False)
    result |= {**schema, "allOf": [member for member in members if not is_annotation(member)]}
    if not nullable:
        return result
    solid = {key: value for key, value in result.items() if key not in ANNOTATIONS}
    around = {key: value for key, value in result.items() if key in ANNOTATIONS}
    return {**around, "anyOf": [open_single(solid, place), {"type": "null"}]}


def open_single(schema: Schema, place: Place) -> Schema:
    """An allOf of one member with nothing beside it is that member."""
    members = schema.get("allOf", [])
    rest = {key: value for key, value in schema.items() if key not in ("allOf", "type", "discriminator")}
    if len(members) != 1 or not is_annotation(rest):
        return schema
    return {**members[0], **rest}


def flatten(document: Document) -> tuple[Document, int, tuple[str, ...], dict[str, str]]:
    """The document without allOf, how many there were, what to look at, and the variants made."""
    return _Flattener(document).run()


class _Flattener:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.components: dict[str, Schema] = dict(document["components"]["schemas"])
        self.notes: list[str] = []
        self.made: dict[str, str] = {}
        self.count = 0

    def run(self) -> tuple[Document, int, tuple[str, ...], dict[str, str]]:
        for name in list(self.components):
            self.component(name)
        parts = {**self.document["components"], "schemas": self.components}
        return {**self.document, "components": parts}, self.count, tuple(self.notes), self.made

    def component(self, name: str) -> Schema:
        """A component written out; its bases come first."""
        schema = self.components[name]
        if "allOf" in schema:
            self.components[name] = schema = self.compose(schema, name)
            self.count += 1
        return schema

    def compose(self, schema: Schema, name: str) -> Schema:
        """All members and the schema around them as one schema."""
        own = {key: value for key, value in schema.items() if key in OBJECT}
        around = {key: value for key, value in schema.items() if key not in OBJECT and key != "allOf"}
        members = [self.member(member, name) for member in schema["allOf"]]
        if own.keys() - {"type"}:
            members.append(own)
        union = next((member for member in members if "x-union" in member), None)
        if union is not None:
            return {**around, **self.distribute(members, union, name)}
        result: Schema = {}
        for member in members:
            result = self.merge(result, member, name)
        return {**result, **around}

    def member(self, schema: Schema, name: str) -> Schema:
        """What a member of an allOf contributes; a base's annotations are its own."""
        base = target(schema)
        while base is not None:
            schema = self.component(base)
            base = target(schema)
            if base is None:
                schema = {key: value for key, value in schema.items() if key not in ANNOTATIONS}
        return self.compose(schema, name) if "allOf" in schema else schema

    def merge(self, first: Schema, second: Schema, name: str) -> Schema:
        """Two objects as one: the later property wins, what either requires is required."""
        if not first:
            return dict(second)
        if "properties" not in second and "required" not in second and "x-map" in second:
            second = {key: value for key, value in second.items() if key != "x-map"}
        result = {**first, **second}
        properties = dict(first.get("properties", {}))
        for key, value in second.get("properties", {}).items():
            properties[key] = self.redefine(properties[key], value, f"{name}.{key}") if key in properties else value
        required = list(dict.fromkeys(chain(first.get("required", ()), second.get("required", ()))))
        if properties:
            result["properties"] = properties
        if required:
            result["required"] = required
        return result

    def redefine(self, first: Schema, second: Schema, place: str) -> Schema:
        """The later definition, unless both are enums that know different values: then all of them."""
        old = resolve(first, self.components).get("enum")
        new = resolve(second, self.components).get("enum")
        if old is None or new is None or set(old) <= set(new) or set(new) <= set(old):
            return second
        values = list(dict.fromkeys([*old, *new]))
        self.notes.append(f"{place}: redefined with other values; takes all of {values}")
        kept = {key: value for key, value in second.items() if key != "$ref"}
        return {"type": "string", **kept, "enum": values}

    def distribute(self, members: list[Schema], union: Schema, name: str) -> Schema:
        """An object and a union together: each alternative, with the object's properties."""
        variants: list[Schema] = []
        for number, variant in enumerate(self.alternatives(union)):
            result: Schema = {}
            for member in members:
                result = self.merge(result, self.member(variant, name) if member is union else member, name)
            base = target(variant) or label(result) or f"Variant{number + 1}"
            variants.append(reference(self.add(name, base, result)))
        return {**{key: value for key, value in union.items() if key != "x-union"}, "x-union": variants}

    def alternatives(self, union: Schema) -> list[Schema]:
        """The members of a union; one that is a union itself gives its own."""
        found: list[Schema] = []
        for member in union["x-union"]:
            if is_null(member):
                continue
            inner = resolve(member, self.components)
            found.extend(self.alternatives(inner) if "x-union" in inner else [member])
        return found

    def add(self, name: str, base: str, schema: Schema) -> str:
        made = name + pascal_case(base)
        while made in self.components:
            made += "Variant"
        self.components[made] = schema
        self.made[made] = name
        return made
