"""Gives inline objects and unions a name: each becomes a component of its own.

A name is the owner's name and the property's; the items of an array take the singular, the
members of a union the constant that tells them apart.
"""

from __future__ import annotations

import re
from collections import Counter

from codegen.places import (
    Document,
    Place,
    Schema,
    change_roots,
    is_null,
    pascal_case,
    reference,
    target,
    union_key,
    walk,
    with_children,
)
from codegen.places import roots as roots_of

WORDS = frozenset({"description", "summary", "title", "example", "examples", "externalDocs"})
"""Keywords for people only."""
AROUND = WORDS | {"default", "x-default", "deprecated", "readOnly", "writeOnly"}
"""Keywords that belong to the place where a schema is used; they stay there when it moves away."""
TAGS = ("type", "event", "object", "role")


def hoist(document: Document) -> tuple[Document, dict[str, str], Counter[str]]:
    """The document with no inline object or union, where each one stood, and how many there were."""
    hoister = _Hoister(document)
    document = change_roots(document, hoister.root)
    components = {**document["components"]["schemas"], **hoister.made}
    parts = {**document["components"], "schemas": components}
    return {**document, "components": parts}, hoister.places, hoister.counts


def label(schema: Schema) -> str | None:
    """The constant that tells a variant from the others."""
    for tag in TAGS:
        value = schema.get("properties", {}).get(tag, {}).get("const")
        if isinstance(value, str):
            return value
    return next((found for member in schema.get("allOf", ()) if (found := label(member))), None)


def singular(name: str) -> str:
    """`ToolCalls` as `ToolCall`; what does not look like a plural stays."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("xes", "x"), ("uses", "us")):
        if name.endswith(ending):
            return name[: -len(ending)] + replacement
    return name[:-1] if re.search(r"[^su]s$", name) else name


class _Hoister:
    def __init__(self, document: Document) -> None:
        self.components: dict[str, Schema] = document["components"]["schemas"]
        self.made: dict[str, Schema] = {}
        self.places: dict[str, str] = {}
        self.counts: Counter[str] = Counter()
        self.taken = {pascal_case(name) for name in self.components}
        self.titles = Counter(
            schema["x-name"] for _, root in roots_of(document) for _, schema in walk(root) if "x-name" in schema
        )

    def root(self, schema: Schema, place: Place) -> Schema:
        """An outermost schema: a component stays where it is, others are places of use."""
        if place[0] == "components":
            return self.content(schema, place[1], place)
        owner = pascal_case(place[1])
        match place[2:]:
            case ("parameter", name):
                return self.use(schema, owner + pascal_case(name), place)
            case ("response", status, _):
                return self.use(schema, owner + "Response" + ("" if status.startswith("2") else status), place)
            case (kind, *_):
                return self.use(schema, owner + pascal_case(kind), place)
            case _:
                return self.use(schema, owner, place)

    def content(self, schema: Schema, name: str, place: Place) -> Schema:
        """A schema that has its name already, with everything inside it hoisted."""
        if self.is_named_union(schema):
            return self.union(schema, name, place)
        if "properties" in schema or "allOf" in schema:
            return with_children(schema, lambda child, tokens: self.inside(child, tokens, name, place))
        return self.parts(schema, name, place)

    def inside(self, child: Schema, tokens: Place, name: str, place: Place) -> Schema:
        here = place + tokens
        match tokens:
            case ("properties", key):
                return self.use(child, name + pascal_case(key), here)
            case ("allOf", _):
                return child if "$ref" in child else self.content(child, name, here)
            case _:
                return self.use(child, name + "Value", here)

    def parts(self, schema: Schema, name: str, place: Place) -> Schema:
        """A schema without a class of its own: a list, a map, a union of leaves."""

        def change(child: Schema, tokens: Place) -> Schema:
            here = place + tokens
            match tokens[0]:
                case "items":
                    return self.use(child, self.item_name(name), here)
                case "x-map" | "additionalProperties":
                    return self.use(child, name + "Value", here)
                case _:
                    return self.use(child, name, here)

        return with_children(schema, change)

    def item_name(self, name: str) -> str:
        item = singular(name)
        return name + "Item" if item in self.components else item

    def use(self, schema: Schema, name: str, place: Place) -> Schema:
        """A schema at a place of use: objects and unions go away and leave a reference."""
        if "$ref" in schema:
            return schema
        union = self.is_named_union(schema)
        if not union and "properties" not in schema and "allOf" not in schema:
            return self.parts(schema, name, place)
        self.counts["named-union" if union else "hoist"] += 1
        around = {key: value for key, value in schema.items() if key in AROUND}
        body = {key: value for key, value in schema.items() if key not in AROUND}
        made = self.add(name, body, place)
        if union and any(map(is_null, schema[union_key(schema) or ""])):
            return {**around, "anyOf": [reference(made), {"type": "null"}]}
        return {**around, **reference(made)}

    def add(self, name: str, body: Schema, place: Place) -> str:
        """Make a component, or find the one made of the same content under the same name."""
        content = self.content({key: value for key, value in body.items() if key != "x-name"}, name, place)
        number = 1
        made = name
        while made in self.taken:
            if self.made.get(made) == content:
                return made
            number += 1
            made = f"{name}{number}"
        self.taken.add(made)
        self.made[made] = content
        self.places[made] = "/".join(place)
        return made

    def union(self, schema: Schema, name: str, place: Place) -> Schema:
        """A union as an opaque object that the parser passes by."""
        key = union_key(schema) or ""
        labels = self.labels(schema[key])
        members: list[Schema] = []
        for number, member in enumerate(schema[key]):
            if is_null(member):
                continue
            here = (*place, key, str(number))
            if member.get("type") == "array" or "x-map" in member:
                members.append(self.parts(member, name + "Item" if "items" in member else name, here))
            else:
                members.append(self.use(member, self.variant_name(name, labels[number]), here))
        rest = {word: value for word, value in schema.items() if word not in (key, "discriminator", "type")}
        if "discriminator" in schema:
            rest["x-discriminator"] = schema["discriminator"]
        return {**rest, "type": "object", "x-union": members}

    def labels(self, members: list[Schema]) -> list[str]:
        """What each member adds to the union's name; a leading `=` marks a name that stands alone."""
        constants = [label(member) for member in members]
        result: list[str] = []
        for number, (member, constant) in enumerate(zip(members, constants, strict=True)):
            title = member.get("x-name", "")
            if constant and constants.count(constant) == 1:
                result.append(pascal_case(constant))
            elif title and self.titles[title] == 1 and title not in self.taken:
                result.append("=" + title)
            elif constant:
                result.append(pascal_case(constant))
            else:
                result.append(f"Variant{number + 1}")
        return result

    def variant_name(self, name: str, label: str) -> str:
        return label[1:] if label.startswith("=") else name + label

    def is_named_union(self, schema: Schema) -> bool:
        """Whether a union needs a name: it has a choice, and something in it has a class."""
        key = union_key(schema)
        if key is None or "properties" in schema:
            return False
        members = [member for member in schema[key] if not is_null(member)]
        return len(members) > 1 and any(self.has_class(member, frozenset()) for member in members)

    def has_class(self, schema: Schema, seen: frozenset[str]) -> bool:
        name = target(schema)
        if name is not None:
            return name not in seen and self.has_class(self.components[name], seen | {name})
        if "properties" in schema or "allOf" in schema:
            return True
        key = union_key(schema)
        return key is not None and any(self.has_class(member, seen) for member in schema[key])
