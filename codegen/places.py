"""Where schemas stand in an OpenAPI document, and how to walk and change them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]
Document: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[str, ...]
Change: TypeAlias = Callable[[Schema, Place], Schema]

COMPONENTS = "#/components/schemas/"
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NULL: Schema = {"type": "null"}

ONE = ("items", "not", "additionalProperties", "propertyNames", "x-map")
MANY = ("allOf", "anyOf", "oneOf", "prefixItems", "x-union")
NAMED = ("properties", "patternProperties")


def pascal_case(text: str) -> str:
    """`thread.run.created` as `ThreadRunCreated`; capitals that are there already stay."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text) if word)


def reference(name: str) -> Schema:
    """A schema that points to a component."""
    return {"$ref": COMPONENTS + name}


def target(schema: Schema) -> str | None:
    """The component a schema points to."""
    ref = schema.get("$ref")
    return ref.removeprefix(COMPONENTS) if isinstance(ref, str) else None


def is_null(schema: Schema) -> bool:
    """Whether a schema is the null alternative of a union."""
    return schema.get("type") == "null"


def union_key(schema: Schema) -> str | None:
    """`anyOf` or `oneOf`, whichever the schema has."""
    return next((key for key in ("anyOf", "oneOf") if key in schema), None)


def children(schema: Schema) -> Iterator[tuple[Place, Schema]]:
    """Each schema directly inside a schema, with the keys that lead there."""
    for key, value in schema.items():
        if key in ONE and isinstance(value, dict):
            yield (key,), value
        elif key in MANY and isinstance(value, list):
            yield from (((key, str(number)), member) for number, member in enumerate(value))
        elif key in NAMED and isinstance(value, dict):
            yield from (((key, name), member) for name, member in value.items())


def with_children(schema: Schema, change: Callable[[Schema, Place], Schema]) -> Schema:
    """The schema with each schema directly inside it changed."""
    result: Schema = {}
    for key, value in schema.items():
        if key in ONE and isinstance(value, dict):
            result[key] = change(value, (key,))
        elif key in MANY and isinstance(value, list):
            result[key] = [change(member, (key, str(number))) for number, member in enumerate(value)]
        elif key in NAMED and isinstance(value, dict):
            result[key] = {name: change(member, (key, name)) for name, member in value.items()}
        else:
            result[key] = value
    return result


def change_deeply(schema: Schema, change: Change, place: Place = ()) -> Schema:
    """The schema with everything inside it changed first, then itself."""
    inner = with_children(schema, lambda child, tokens: change_deeply(child, change, place + tokens))
    return change(inner, place)


def walk(schema: Schema, place: Place = ()) -> Iterator[tuple[Place, Schema]]:
    """The schema and everything inside it, outermost first."""
    yield place, schema
    for tokens, child in children(schema):
        yield from walk(child, place + tokens)


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, verb and operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for verb in VERBS:
            if verb in item:
                yield path, verb, item[verb]


def change_roots(document: Document, change: Change) -> Document:
    """The document with each outermost schema changed; its place starts with where it stands."""

    def media(content: dict[str, Any], place: Place) -> dict[str, Any]:
        return {
            kind: {**value, "schema": change(value["schema"], (*place, kind))} if "schema" in value else value
            for kind, value in content.items()
        }

    def parameters(values: list[dict[str, Any]], place: Place) -> list[dict[str, Any]]:
        return [
            {**value, "schema": change(value["schema"], (*place, "parameter", value["name"]))}
            if "schema" in value
            else value
            for value in values
        ]

    def operation(value: dict[str, Any], place: Place) -> dict[str, Any]:
        value = dict(value)
        if "parameters" in value:
            value["parameters"] = parameters(value["parameters"], place)
        if "content" in value.get("requestBody", {}):
            body = value["requestBody"]
            value["requestBody"] = {**body, "content": media(body["content"], (*place, "request"))}
        value["responses"] = {
            status: {**answer, "content": media(answer["content"], (*place, "response", status))}
            if "content" in answer
            else answer
            for status, answer in value.get("responses", {}).items()
        }
        if "schema" in value.get("x-stream", {}):
            stream = value["x-stream"]
            value["x-stream"] = {**stream, "schema": change(stream["schema"], (*place, "stream"))}
        return value

    def items(values: dict[str, Any], kind: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for path, item in values.items():
            changed = dict(item)
            for verb in VERBS:
                if verb in item:
                    name = item[verb].get("operationId", f"{verb} {path}")
                    changed[verb] = operation(item[verb], (kind, name))
            if "parameters" in item:
                changed["parameters"] = parameters(item["parameters"], (kind, path))
            result[path] = changed
        return result

    result = dict(document)
    parts = dict(document.get("components", {}))
    parts["schemas"] = {name: change(schema, ("components", name)) for name, schema in parts.get("schemas", {}).items()}
    result["components"] = parts
    for key, kind in (("paths", "operation"), ("webhooks", "webhook")):
        if key in document:
            result[key] = items(document[key], kind)
    return result


def roots(document: Document) -> list[tuple[Place, Schema]]:
    """Each outermost schema of the document with its place."""
    found: list[tuple[Place, Schema]] = []

    def remember(schema: Schema, place: Place) -> Schema:
        found.append((place, schema))
        return schema

    change_roots(document, remember)
    return found


def change_everywhere(document: Document, change: Change) -> Document:
    """The document with every schema in it changed, innermost first."""
    return change_roots(document, lambda schema, place: change_deeply(schema, change, place))


def resolve(schema: Schema, components: dict[str, Schema]) -> Schema:
    """What a schema points to in the end; itself when it points nowhere."""
    seen: set[str] = set()
    while (name := target(schema)) is not None and name not in seen:
        seen.add(name)
        schema = components[name]
    return schema
