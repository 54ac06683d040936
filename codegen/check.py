"""Compares the contract with what was parsed of it, place by place; a loss stops the generator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen import ir
from codegen.normal import FACTS, NULL, Contract, Form, Parsed, as_items, facts
from codegen.places import Document, Schema, operations, roots, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.lower import Lowered

LEFT_OUT: Mapping[str, str] = {}
"""Operations, schemas and webhooks that are not generated -> the reason. Nothing is, at present."""

WIDENED: Mapping[str, str] = dict.fromkeys(
    ("ComputerToolCallOutputResource", "BetaComputerToolCallOutputResource"),
    "`status` is an enum in two members of an allOf, and neither has all the values of the other: takes all",
)
"""Components where a property takes more values than the last definition of it lists -> the reason."""

KEYWORDS = {
    *("$ref", "$recursiveRef", "$recursiveAnchor", "type", "properties", "required", "items", "additionalProperties"),
    *("enum", "const", "anyOf", "oneOf", "allOf", "nullable"),
    *("title", "description", "example", "examples", "externalDocs"),
    *FACTS,
}
"""What is read out of a schema."""

UNREAD: Mapping[str, str] = {
    "discriminator": "computed from the constants instead, since it is often absent and never complete",
    "not": "restricts values, not the type",
    "propertyNames": "restricts keys, not the type",
}
"""What is not read out of a schema -> the reason. Defaults and limits of an array's items and of the members of a
real choice are not compared either: a type has no place for them, and contract.json keeps them for validation."""


def verify(raw: Document, lowered: Lowered, api: ir.Api) -> list[str]:
    """Everything the contract says and the API does not, and the other way round; empty when all is well."""
    return list(_Check(raw, lowered, api).problems())


class _Check:
    def __init__(self, raw: Document, lowered: Lowered, api: ir.Api) -> None:
        self.raw = raw
        self.lowered = lowered
        self.api = api
        self.contract = Contract(raw)
        self.parsed = Parsed(api, self.contract.components)
        self.classes = {entry.schema: entry for entry in self.parsed.named.values()}

    def problems(self) -> Iterator[str]:
        yield from self.keywords()
        dangling = list(self.references())
        yield from dangling
        if dangling:
            return
        yield from self.lowered_components()
        for name, schema in self.contract.components.items():
            if name not in LEFT_OUT:
                yield from self.component(name, schema)
        parsed = {operation.id: operation for operation in self.api.operations}
        found = {raw["operationId"] for _, _, raw in operations(self.raw)}
        yield from (f"operation {name} is not in the contract" for name in parsed if name not in found)
        for path, verb, raw in operations(self.raw):
            name = raw["operationId"]
            if name in parsed:
                yield from (f"{name}: {text}" for text in self.operation(path, verb, raw, parsed[name]))
            elif name not in LEFT_OUT:
                yield f"operation {name} is missing"
        yield from self.webhooks()

    def keywords(self) -> Iterator[str]:
        """A keyword nobody reads would be lost without a word."""
        for place, root in roots(self.raw):
            for where, schema in walk(root, place):
                for word in schema:
                    if word not in KEYWORDS and word not in UNREAD and not word.startswith("x-"):
                        yield f"{'/'.join(where)}: nothing reads the keyword {word!r}"

    def references(self) -> Iterator[str]:
        """Every name that is used stands for something."""
        for owner, kind in self.types():
            for name in _names(kind):
                if name not in self.parsed.named:
                    yield f"{owner} points to {name}, which is nothing"
        for union in self.api.unions:
            second = [name for _, table in union.ties.values() for name in table.values()]
            chosen = {*union.table.values(), *second, *(name for name, _ in union.by_keys), union.default}
            for name in sorted(name for name in chosen if name is not None and name not in self.parsed.models):
                yield f"{union.name} chooses {name}, which is no model"

    def types(self) -> Iterator[tuple[str, ir.Type]]:
        for model in self.api.models:
            yield from ((f"{model.name}.{field.wire}", field.type) for field in model.fields)
            if model.additional is not None:
                yield model.name, model.additional
        for union in self.api.unions:
            yield from ((union.name, member) for member in union.members)
        yield from ((alias.name, alias.type) for alias in self.api.aliases)
        for operation in self.api.operations:
            used = [parameter.type for parameter in operation.parameters] + [body.type for body in operation.bodies]
            yield from ((operation.id, kind) for kind in (*used, operation.answer.type, operation.stream) if kind)

    def lowered_components(self) -> Iterator[str]:
        """What stands in the lowered document was parsed, with the same properties and requirements."""
        for name, schema in self.lowered.document["components"]["schemas"].items():
            entry = self.classes.get(name)
            if entry is None:
                yield f"component {name} of the lowered document is missing"
                continue
            if not isinstance(entry, ir.Model):
                if "properties" in schema:
                    yield f"{name} has properties and is no model"
                continue
            fields = {field.wire: field.required for field in entry.fields}
            wanted = {wire: wire in schema.get("required", ()) for wire in schema["properties"]}
            if fields != wanted:
                wrong = sorted(wire for wire in fields.keys() | wanted.keys() if fields.get(wire) != wanted.get(wire))
                yield f"{name}: lowered and parsed differ in {', '.join(wrong)}"

    def component(self, name: str, schema: Schema) -> Iterator[str]:
        entry = self.classes.get(name)
        if entry is None:
            yield f"schema {name} is missing"
            return
        if self.contract.behind(name) == name:
            expected, got = self.contract.component(name), frozenset(self.parsed.content(entry.name))
            if expected != got:
                yield from self.differences(name, expected, got)
            if isinstance(entry, ir.Alias):
                yield from self.same_facts(name, schema, entry.facts)
        if not isinstance(entry, ir.Alias) and entry.deprecated != bool(schema.get("deprecated", False)):
            yield f"{name}: deprecated is lost"

    def same_facts(self, place: str, schema: Schema, got: ir.Facts) -> Iterator[str]:
        expected, found = self.contract.facts(schema), facts(got)
        if as_items(expected) != as_items(found):
            yield f"{place}: says {expected}, read as {found}"

    def same_form(self, place: str, schema: Schema, kind: ir.Type, nullable: bool = False) -> Iterator[str]:
        expected, got = self.contract.form(schema), self.parsed.form(kind, nullable)
        if expected != got:
            yield from self.differences(place, expected, got)

    def differences(self, place: str, expected: Form, got: Form) -> Iterator[str]:
        """The difference of two forms in words, property by property where both are one object."""
        first, second = _only_object(expected), _only_object(got)
        if first is None or second is None:
            yield f"{place}: {_text(expected - got)} in the contract, {_text(got - expected)} parsed"
            return
        wanted, found = ({field[0]: field[1:] for field in form[1]} for form in (first, second))
        for wire in sorted(wanted.keys() | found.keys()):
            here = f"{place}.{wire}"
            if wire not in found:
                yield f"{here} is missing"
            elif wire not in wanted:
                yield f"{here} is not in the contract"
            else:
                yield from self.field(place, here, wanted[wire], found[wire])
        if first[2] != second[2]:
            yield f"{place}: the values of undeclared keys differ"

    def field(self, owner: str, place: str, expected: Any, got: Any) -> Iterator[str]:
        if expected[0] != got[0]:
            yield f"{place}: required is {expected[0]} in the contract, {got[0]} parsed"
        if expected[2] != got[2]:
            yield f"{place}: says {dict(expected[2])}, read as {dict(got[2])}"
        if expected[1] == got[1]:
            return
        if (NULL in expected[1]) != (NULL in got[1]):
            yield f"{place}: null is {NULL in expected[1]} in the contract, {NULL in got[1]} parsed"
        wanted, found = expected[1] - {NULL}, got[1] - {NULL}
        if wanted != found and not (owner in WIDENED and self.is_wider(wanted, found)):
            yield from self.differences(place, wanted, found)

    def is_wider(self, expected: Form, got: Form) -> bool:
        """Whether only values were added to an enum."""

        def values(form: Form) -> set[Any]:
            entry = next(iter(form))
            if entry[0] == "ref":
                entry = next(iter(self.contract.component(entry[1])))
            return set(entry[1]) if entry[0] == "values" else set()

        return bool(values(expected)) and values(expected) < values(got)

    def operation(self, path: str, verb: str, raw: dict[str, Any], got: ir.Operation) -> Iterator[str]:
        query = "&".join(f"{key}={value}" for key, value in got.constant_query)
        if (verb, path) != (got.verb, got.path + (f"?{query}" if query else "")):
            yield f"is {verb} {path}, read as {got.verb} {got.path}"
        schemes = raw.get("security", self.raw.get("security", []))
        if ("AdminApiKeyAuth" in str(schemes)) != (got.security == "admin"):
            yield f"security is {schemes}, read as {got.security}"
        if bool(raw.get("deprecated", False)) != got.deprecated:
            yield "deprecated is lost"
        yield from self.parameters([*raw.get("parameters", []), *self.raw["paths"][path].get("parameters", [])], got)
        yield from self.bodies(raw.get("requestBody", {}), got)
        yield from self.answers(raw, got)

    def parameters(self, raw: list[dict[str, Any]], got: ir.Operation) -> Iterator[str]:
        parsed = {(parameter.place, parameter.wire): parameter for parameter in got.parameters}
        wanted = {(parameter["in"], parameter["name"]): parameter for parameter in raw}
        if parsed.keys() != wanted.keys():
            yield f"parameters are {sorted(wanted)}, read as {sorted(parsed)}"
            return
        for key, parameter in wanted.items():
            found = parsed[key]
            place = f"parameter {key[1]}"
            if bool(parameter.get("required", False)) != found.required:
                yield f"{place}: required differs"
            yield from self.same_form(place, parameter["schema"], found.type, found.nullable)
            schema = {**parameter["schema"], **({"deprecated": True} if parameter.get("deprecated") else {})}
            yield from self.same_facts(place, schema, found.facts)

    def bodies(self, raw: dict[str, Any], got: ir.Operation) -> Iterator[str]:
        parsed = {body.content_type: body for body in got.bodies}
        if parsed.keys() != raw.get("content", {}).keys():
            yield f"bodies are {sorted(raw.get('content', {}))}, read as {sorted(parsed)}"
            return
        for kind, media in raw.get("content", {}).items():
            body = parsed[kind]
            if body.required != bool(raw.get("required", False)):
                yield f"body {kind}: required differs"
            encodings = {key: value.get("contentType") for key, value in media.get("encoding", {}).items()}
            if encodings != body.encodings:
                yield f"body {kind}: encodings differ"
            yield from self.same_form(f"body {kind}", media["schema"], body.type)

    def answers(self, raw: dict[str, Any], got: ir.Operation) -> Iterator[str]:
        good = [(status, answer) for status, answer in raw["responses"].items() if status.startswith("2")]
        if len(good) > 1:
            yield f"has several successful answers: {', '.join(status for status, _ in good)}"
        content = dict(good[0][1].get("content", {})) if good else {}
        events = content.pop("text/event-stream", {}).get("schema")
        events = raw.get("x-stream", {}).get("schema", events)
        if (events is None) != (got.stream is None):
            yield "the stream is lost"
        elif events is not None and got.stream is not None:
            yield from self.same_form("event of the stream", events, got.stream)
        yield from self.extensions(raw, got)
        if tuple(content) != got.answer.content_types:
            yield f"answers {sorted(content)}, read as {sorted(got.answer.content_types)}"
        if raw.get("x-binary"):
            if got.answer.kind != "binary":
                yield f"answers bytes, read as {got.answer.kind}"
            return
        schema = content.get("application/json", {}).get("schema")
        if (schema is None) != (got.answer.type is None):
            yield "the type of the answer is lost"
        elif schema is not None and got.answer.type is not None:
            yield from self.same_form("answer", schema, got.answer.type)

    def extensions(self, raw: dict[str, Any], got: ir.Operation) -> Iterator[str]:
        """What the overlay adds to an operation."""
        for key, value in raw.get("x-stream", {}).items():
            if key != "schema" and getattr(got.streaming, key, None) != value:
                yield f"the stream's {key} is lost"
        text = raw.get("x-text-formats", {})
        if (text.get("parameter"), tuple(text.get("values", ()))) != (got.text_parameter, got.text_values):
            yield "the text formats are lost"

    def webhooks(self) -> Iterator[str]:
        parsed = {webhook.name: webhook for webhook in self.api.webhooks}
        for name, item in self.raw.get("webhooks", {}).items():
            if name in LEFT_OUT:
                continue
            if name not in parsed:
                yield f"webhook {name} is missing"
                continue
            schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
            yield from self.same_form(f"webhook {name}", schema, parsed[name].type)


def _names(kind: ir.Type) -> Iterator[str]:
    match kind:
        case ir.Ref(name):
            yield name
        case ir.ListOf(inner) | ir.MapOf(inner):
            yield from _names(inner)
        case ir.OneOf(members):
            for member in members:
                yield from _names(member)


def _only_object(form: Form) -> Any:
    entry = next(iter(form)) if len(form) == 1 else ("",)
    return entry if entry[0] == "object" else None


def _text(form: Form) -> str:
    text = ", ".join(sorted(map(str, form))) or "nothing more"
    return text if len(text) < 300 else f"{text[:300]}..."
