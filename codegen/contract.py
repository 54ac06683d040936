"""The contract: an upstream OpenAPI document, less everything that is not a fact.

`distil` keeps what decides the shape of a message and drops what explains it. Each kind of object in
the standard has one table below, which says what is kept, how, and in which order it is written; a
keyword in no table is left out and named by `strangers`, so that nothing new goes unseen.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.request import urlopen

import yaml
from attrs import field, frozen

Json: TypeAlias = dict[str, Any]
VERBS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TITLE_WORDS: Final = 6


@frozen(kw_only=True)
class Upstream:
    """A document as it was found: what it says, the name of its file and the hash of its bytes."""

    document: Json
    name: str
    sha256: str


def load(source: str) -> Upstream:
    """Read an OpenAPI 3.1 document, JSON or YAML, from a path or a URL."""
    if re.match(r"https?://", source):
        with urlopen(source, timeout=60) as answer:  # noqa: S310 - the scheme is looked at above
            data: bytes = answer.read()
    else:
        data = Path(source).read_bytes()
    document = parse(data.decode("utf-8"))
    version = document.get("openapi") if isinstance(document, dict) else None
    if not str(version).startswith("3.1"):
        raise ValueError(f"not an OpenAPI 3.1 document: {source}")
    return Upstream(document=document, name=source.rstrip("/").rsplit("/", 1)[-1], sha256=digest(data))


def parse(text: str) -> Any:
    """Read JSON, or else YAML as OpenAPI means it: dates stay text, and only true and false are booleans."""
    return json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader=CoreLoader)  # noqa: S506 - a safe one


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def dump(contract: Mapping[str, Any]) -> str:
    """Write a contract as it is committed."""
    return json.dumps(contract, indent=1, ensure_ascii=False) + "\n"


class CoreLoader(yaml.SafeLoader):
    """YAML's core schema (1.2), which OpenAPI requires; PyYAML's own is 1.1."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def _decimal(loader: CoreLoader, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text, 10)


CoreLoader.add_constructor("tag:yaml.org,2002:int", _decimal)


# How a value is kept: each rule takes it and the place where it stands, and gives what is written.


@frozen
class Place:
    """Where the walk stands, and the list of keywords that no table knows."""

    steps: tuple[str, ...] = ()
    unknown: list[str] = field(factory=list)

    def at(self, step: object) -> Place:
        """One step further down."""
        return Place((*self.steps, str(step)), self.unknown)

    def stranger(self, keyword: str) -> None:
        """Note a keyword that nothing here knows."""
        self.unknown.append("/".join((*self.steps, keyword)))


Rule: TypeAlias = Callable[[Any, Place], Any]
Table: TypeAlias = Mapping[str, Rule]

DROPPED: Final = object()
"""What a rule gives when nothing of the value is kept."""

PROSE: Final = frozenset(
    {"description", "title", "summary", "example", "examples", "externalDocs", "$comment", "termsOfService", "contact"}
    | {"x-oaiMeta", "x-oaiTypeLabel", "x-oaiExpandable", "x-oaiSupportedSDKs", "x-stainless-const", "optional"}
)


def _as_is(value: Any, place: Place) -> Any:
    return value


def _drop(value: Any, place: Place) -> Any:
    return DROPPED


def _names(value: Any, place: Place) -> list[str]:
    """Keep a list of names, each once; a lone name is a list of one."""
    return list(dict.fromkeys([value] if isinstance(value, str) else value))


def _each(rule: Rule) -> Rule:
    return lambda value, place: [rule(item, place.at(index)) for index, item in enumerate(value)]


def _named(rule: Rule) -> Rule:
    return lambda value, place: {name: rule(item, place.at(name)) for name, item in value.items()}


def _sorted(rule: Rule) -> Rule:
    return lambda value, place: {name: rule(value[name], place.at(name)) for name in sorted(value)}


def _object(table: Callable[[], Table]) -> Rule:
    def rule(value: Any, place: Place) -> Json:
        known = table()
        for keyword in value:
            if keyword not in known and keyword not in PROSE:
                place.stranger(keyword)
        kept = {key: keep(value[key], place.at(key)) for key, keep in known.items() if key in value}
        return {key: item for key, item in kept.items() if item is not DROPPED}

    return rule


def _schema(value: Any, place: Place) -> Any:
    """Keep a schema that stands inside another or in a message: its title becomes a proposal for a name."""
    if isinstance(value, bool):
        return value
    kept = _component(value, place)
    name = identifier(value.get("title"))
    return {**kept, "x-name": name} if name else kept


def _component(value: Any, place: Place) -> Any:
    """Keep a schema that has a name of its own."""
    return value if isinstance(value, bool) else _keywords(_modern(value, place), place)


def _modern(schema: Json, place: Place) -> Json:
    """Say in the words of OpenAPI 3.1 what some schemas still say in older ones."""
    new = dict(schema)
    if place.steps[:2] == ("components", "schemas") and new.get("$recursiveRef") == "#":
        new["$ref"] = "#/components/schemas/" + place.steps[2]
        del new["$recursiveRef"]
    for old, now in (("min_items", "minItems"), ("max_items", "maxItems")):
        if old in new:
            new.setdefault(now, new.pop(old))
    for bound, strict in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(new.get(strict), bool) and new.pop(strict) and bound in new:
            new[strict] = new.pop(bound)
    if isinstance(new.get("enum"), list) and len(new["enum"]) == 1:
        new.setdefault("const", new.pop("enum")[0])
    return new


def _responses(value: Any, place: Place) -> Json:
    """Keep the answers, each under the phrase that HTTP has for its status."""
    kept = _sorted(_object(lambda: _RESPONSE))(value, place)
    return {status: answer if "$ref" in answer else {"description": phrase(status), **answer}
            for status, answer in kept.items()}  # fmt: skip


def _named_responses(value: Any, place: Place) -> Json:
    kept = _sorted(_object(lambda: _RESPONSE))(value, place)
    return {name: {"description": name, **answer} for name, answer in kept.items()}


def _flag(value: Any, place: Place) -> Any:
    """Keep an extension that is a flag; one that speaks is dropped."""
    return DROPPED if isinstance(value, str) and " " in value else value


_keywords: Rule = _object(lambda: _SCHEMA)
_headers = _named(_object(lambda: _HEADER))
_content = _named(_object(lambda: _MEDIA))
_parameters = _each(_object(lambda: _PARAMETER))
_path_item = _object(lambda: _PATH)

_SCHEMA: Table = {
    **dict.fromkeys(("$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor"), _as_is),
    "$recursiveAnchor": _drop,
    **dict.fromkeys(("type", "format", "contentEncoding", "contentMediaType", "nullable", "const", "enum"), _as_is),
    **dict.fromkeys(("default", "x-default"), _as_is),
    **dict.fromkeys(("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"), _as_is),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"), _as_is),
    **dict.fromkeys(("minProperties", "maxProperties", "minContains", "maxContains"), _as_is),
    **dict.fromkeys(("deprecated", "readOnly", "writeOnly", "discriminator", "x-stainless-param"), _as_is),
    "x-oai-beta": _flag,
    "required": _names,
    "properties": _named(_schema),
    "patternProperties": _named(_schema),
    "additionalProperties": _schema,
    "unevaluatedProperties": _schema,
    "propertyNames": _schema,
    "dependentRequired": _as_is,
    "dependentSchemas": _named(_schema),
    "items": _schema,
    "prefixItems": _each(_schema),
    "contains": _schema,
    "contentSchema": _schema,
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), _each(_schema)),
    **dict.fromkeys(("not", "if", "then", "else"), _schema),
    "$defs": _named(_component),
    "x-name": _as_is,
}
_MEDIA: Table = {"schema": _schema, "encoding": _named(_object(lambda: _ENCODING))}
_ENCODING: Table = {
    **dict.fromkeys(("contentType", "style", "explode", "allowReserved"), _as_is),
    "headers": _headers,
}
_HEADER: Table = {
    **dict.fromkeys(("$ref", "required", "deprecated", "style", "explode"), _as_is),
    "schema": _schema,
    "content": _content,
}
_PARAMETER: Table = {
    **dict.fromkeys(("$ref", "name", "in", "required", "deprecated", "allowEmptyValue"), _as_is),
    **dict.fromkeys(("style", "explode", "allowReserved", "x-stainless-param"), _as_is),
    "schema": _schema,
    "content": _content,
}
_BODY: Table = {"$ref": _as_is, "required": _as_is, "content": _content}
_RESPONSE: Table = {"$ref": _as_is, "headers": _headers, "content": _content}
_OPERATION: Table = {
    **dict.fromkeys(("operationId", "tags", "deprecated", "security"), _as_is),
    "x-oai-beta": _flag,
    "servers": _each(_object(lambda: _SERVER)),
    "parameters": _parameters,
    "requestBody": _object(lambda: _BODY),
    "responses": _responses,
}
_PATH: Table = {
    "$ref": _as_is,
    "servers": _each(_object(lambda: _SERVER)),
    "parameters": _parameters,
    **dict.fromkeys(VERBS, _object(lambda: _OPERATION)),
}
_SERVER: Table = {"url": _as_is, "variables": _named(_object(lambda: {"enum": _as_is, "default": _as_is}))}
_FLOWS = _named(_object(lambda: dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), _as_is)))
_SECURITY: Table = {
    **dict.fromkeys(("$ref", "type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"), _as_is),
    "flows": _FLOWS,
}
_COMPONENTS: Table = {
    "schemas": _sorted(_component),
    "responses": _named_responses,
    "parameters": _sorted(_object(lambda: _PARAMETER)),
    "requestBodies": _sorted(_object(lambda: _BODY)),
    "headers": _sorted(_object(lambda: _HEADER)),
    "pathItems": _sorted(_path_item),
    "securitySchemes": _sorted(_object(lambda: _SECURITY)),
}
_INFO: Table = {
    "title": _as_is,
    "version": _as_is,
    "license": _object(lambda: {"name": _as_is, "identifier": _as_is, "url": _drop}),
}
_DOCUMENT: Table = {
    "openapi": _as_is,
    "info": _object(lambda: _INFO),
    "servers": _each(_object(lambda: _SERVER)),
    "security": _as_is,
    "tags": _each(_object(lambda: {"name": _as_is})),
    "paths": _sorted(_path_item),
    "webhooks": _sorted(_path_item),
    "components": _object(lambda: _COMPONENTS),
}


def distil(document: Mapping[str, Any]) -> Json:
    """Give the facts of a document: what is left is valid OpenAPI 3.1, in an order that does not vary."""
    contract: Json = _object(lambda: _DOCUMENT)(document, Place())
    schemas = contract.get("components", {}).get("schemas", {})
    _settle_defaults(contract, schemas)
    return contract


def _settle_defaults(node: Any, schemas: Mapping[str, Any], named: bool = False) -> None:
    """Rename to `x-default` each default that its own schema refuses, which the standard does not allow."""
    if isinstance(node, list):
        for item in node:
            _settle_defaults(item, schemas)
    elif isinstance(node, dict):
        if not named and "default" in node and not accepts(node, node["default"], schemas):
            items = [("x-default" if key == "default" else key, value) for key, value in node.items()]
            node.clear()
            node.update(items)
        for key, value in node.items():
            if named or key not in ("default", "x-default", "const", "enum"):
                _settle_defaults(value, schemas, named=not named and key in _NAMED)


_NAMED: Final = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "schemas", "variables"})
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "null": (type(None),),
    "boolean": (bool,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
}


def accepts(schema: Any, value: Any, schemas: Mapping[str, Any]) -> bool:
    """Tell whether a value is of the schema's type and among its constants (ranges are not looked at)."""
    if isinstance(schema, bool):
        return schema
    kinds = schema.get("type", [])
    allowed = [kind for name in ([kinds] if isinstance(kinds, str) else kinds) for kind in _TYPES[name]]
    if allowed and (not isinstance(value, tuple(allowed)) or (isinstance(value, bool) and bool not in allowed)):
        return False
    if value not in schema.get("enum", [value]) or value != schema.get("const", value):
        return False
    if "$ref" in schema and not accepts(schemas.get(schema["$ref"].rsplit("/", 1)[-1], True), value, schemas):
        return False
    if isinstance(value, list) and not all(accepts(schema.get("items", True), item, schemas) for item in value):
        return False
    choices = [schema[key] for key in ("anyOf", "oneOf") if key in schema]
    if not all(any(accepts(choice, value, schemas) for choice in each) for each in choices):
        return False
    return all(accepts(part, value, schemas) for part in schema.get("allOf", []))


def strangers(document: Mapping[str, Any]) -> list[str]:
    """Name the places of keywords that `distil` leaves out without knowing what they mean."""
    place = Place()
    _object(lambda: _DOCUMENT)(document, place)
    return place.unknown


def phrase(status: str) -> str:
    """What HTTP calls a status; `4XX` and `default` are called by their class."""
    if status.isdigit() and int(status) in set(HTTPStatus):
        return HTTPStatus(int(status)).phrase
    classes = {"1": "Informational", "2": "Success", "3": "Redirection", "4": "Client Error", "5": "Server Error"}
    return classes.get(status[:1], "Any Answer")


def identifier(title: object) -> str:
    """Make a class name of a short title; a long one is a sentence and gives none."""
    if not isinstance(title, str) or len(title.split()) > TITLE_WORDS:
        return ""
    name = "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", title))
    return name if name.isidentifier() else ""


def operations(contract: Mapping[str, Any]) -> dict[tuple[str, str], Json]:
    """The operations of a contract by verb and path, in the order in which they are written."""
    return {
        (verb, path): item[verb]
        for path, item in contract.get("paths", {}).items()
        for verb in VERBS
        if verb in item
    }  # fmt: skip
