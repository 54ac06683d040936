"""Reads an operation: what the parser saw of it, and what only the contract says.

The parser knows parameters, bodies and answers. Security, styles, encodings, streams, deprecation
and how a list goes on come from the operation as the document has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol

from codegen import ir

if TYPE_CHECKING:
    from codegen.places import Document, Schema

Names = Mapping[str, tuple[tuple[str, str], ...]]
"""operationId -> (resource, method), the name first, then the names that are kept for old callers."""

CURSORS: tuple[tuple[str, str, Literal["next_page", "next", "last_id", "last_item_id"]], ...] = (
    ("page", "next_page", "next_page"),
    ("after", "next", "next"),
    ("after", "last_id", "last_id"),
    ("after", "data", "last_item_id"),
)
"""How lists go on: the query parameter they take, the field they answer, and what that makes the cursor."""


class Types(Protocol):
    """What the parser answers about an operation."""

    def type(self, schema: Schema, parsed: Any = None) -> ir.Type:
        """The type a schema stands for."""

    def parameter(self, operation: str, place: str, wire: str, schema: Schema) -> tuple[ir.Type, bool, bool] | None:
        """The type of a parameter, whether it may be null and whether it is required."""

    def body(self, operation: str, content_type: str, schema: Schema) -> ir.Type | None:
        """The type of a body."""

    def answers(self, operation: str, status: str) -> bool:
        """Whether the parser took the answer with this status."""

    def facts(self, schema: Schema) -> ir.Facts:
        """What a schema says beside its type."""


class Operations:
    """Builds operations from a document, its schemas and the parser's word."""

    def __init__(
        self,
        document: Document,
        types: Types,
        models: tuple[ir.Model, ...],
        unions: tuple[ir.Union, ...],
        aliases: tuple[ir.Alias, ...],
    ) -> None:
        self.document = document
        self.types = types
        self.models = {model.name: model for model in models}
        self.unions = {union.name: union for union in unions}
        self.aliases = {alias.name: alias for alias in aliases}
        self.problems: list[str] = []

    def read(self, path: str, verb: str, raw: dict[str, Any], names: tuple[tuple[str, str], ...]) -> ir.Operation:
        """One operation."""
        plain, _, query = path.partition("?")
        if not names and "x-client" in raw:
            resource, _, method = raw["x-client"].rpartition(".")
            names = ((resource, method),)
        parameters = tuple(self.parameters(path, raw))
        answer = self.answer(raw)
        streaming = self.streaming(raw)
        text = raw.get("x-text-formats", {})
        pairs = (part.partition("=") for part in query.split("&") if part)
        return ir.Operation(
            id=raw["operationId"],
            verb=verb,
            path=plain,
            constant_query=tuple((key, value) for key, _, value in pairs),
            names=names,
            parameters=parameters,
            bodies=tuple(self.bodies(raw)),
            answer=answer,
            stream=streaming.type if streaming else None,
            paging=self.paging(verb, parameters, answer),
            security=self.security(raw),
            deprecated=raw.get("deprecated", False),
            streaming=streaming,
            text_parameter=text.get("parameter"),
            text_values=tuple(text.get("values", ())),
        )

    def parameters(self, path: str, raw: dict[str, Any]) -> Iterator[ir.Parameter]:
        own = {(value["in"], value["name"]) for value in raw.get("parameters", [])}
        shared = self.document["paths"][path].get("parameters", [])
        inherited = [value for value in shared if (value["in"], value["name"]) not in own]
        for value in [*raw.get("parameters", []), *inherited]:
            place, wire = value["in"], value["name"]
            schema = value.get("x-comma", value["schema"])
            read = self.types.parameter(raw["operationId"], place, wire, schema)
            if read is None:
                self.problems.append(f"{raw['operationId']}: the {place} parameter {wire} was not parsed")
                continue
            kind, nullable, required = read
            proposed = schema.get("x-stainless-param") or wire.removesuffix("[]")
            yield ir.Parameter(
                wire=wire,
                place=place,
                type=kind,
                required=required,
                nullable=nullable,
                style=self.style(place, wire, kind),
                name=proposed if proposed != wire else None,
                facts=self.types.facts({**schema, **({"deprecated": True} if value.get("deprecated") else {})}),
            )

    def style(
        self, place: str, wire: str, kind: ir.Type
    ) -> Literal["simple", "repeat", "brackets", "deepObject", "comma"]:
        """How a parameter is written; the API reads query arrays as `name[]=a&name[]=b`."""
        leaves = list(self.leaves(kind))
        many = any(isinstance(leaf, ir.ListOf) for leaf in leaves)
        if place == "header":
            return "comma" if many else "simple"
        if place == "query" and (many or wire.endswith("[]")):
            return "brackets"
        if place == "query" and any(isinstance(leaf, (ir.MapOf, ir.Ref)) for leaf in leaves):
            return "deepObject"
        return "simple"

    def followed(self, kind: ir.Type) -> ir.Type:
        """The type behind the names of aliases."""
        while isinstance(kind, ir.Ref) and kind.name in self.aliases:
            kind = self.aliases[kind.name].type
        return kind

    def leaves(self, kind: ir.Type) -> Iterator[ir.Type]:
        """The alternatives behind aliases and unions; a model stays a reference."""
        kind = self.followed(kind)
        match kind:
            case ir.OneOf(members):
                for member in members:
                    yield from self.leaves(member)
            case ir.Ref(name) if name in self.unions:
                for member in self.unions[name].members:
                    yield from self.leaves(member)
            case _:
                yield kind

    def bodies(self, raw: dict[str, Any]) -> Iterator[ir.Body]:
        body = raw.get("requestBody", {})
        for content_type, media in body.get("content", {}).items():
            kind = self.types.body(raw["operationId"], content_type, media["schema"])
            if kind is None:
                self.problems.append(f"{raw['operationId']}: the body {content_type} was not parsed")
                continue
            files, lists = self.files(kind) if content_type.startswith("multipart/") else ((), ())
            encodings = media.get("encoding", {}).items()
            yield ir.Body(
                content_type=content_type,
                type=kind,
                required=body.get("required", False),
                files=files,
                file_lists=lists,
                encodings={key: value["contentType"] for key, value in encodings if "contentType" in value},
            )

    def files(self, kind: ir.Type) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The fields of a multipart body that hold a file, and those that hold several."""
        one: dict[str, None] = {}
        many: dict[str, None] = {}
        for leaf in self.leaves(kind):
            fields = self.models[leaf.name].fields if isinstance(leaf, ir.Ref) else ()
            for item in fields:
                leaves = list(self.leaves(item.type))
                if ir.ListOf(ir.Scalar("bytes")) in leaves:
                    many[item.wire] = None
                elif ir.Scalar("bytes") in leaves:
                    one[item.wire] = None
        return tuple(one), tuple(many)

    def answer(self, raw: dict[str, Any]) -> ir.Answer:
        """What the operation gives back when it succeeds and does not stream."""
        status = next((status for status in raw["responses"] if status.startswith("2")), "200")
        response: dict[str, Any] = raw["responses"].get(status, {})
        if not self.types.answers(raw["operationId"], status):
            self.problems.append(f"{raw['operationId']}: the answer {status} was not parsed")
        content = {kind: media for kind, media in response.get("content", {}).items() if kind != "text/event-stream"}
        code, kinds = int(status) if status.isdigit() else 200, tuple(content)
        schema = content.get("application/json", {}).get("schema")
        if raw.get("x-binary"):
            return ir.Answer(kind="binary", content_types=kinds, status=code)
        if schema is not None:
            return ir.Answer(kind="json", type=self.types.type(schema), content_types=kinds, status=code)
        if not content:
            return ir.Answer(kind="empty", status=code)
        text = all(kind.startswith("text/") for kind in kinds)
        return ir.Answer(kind="text" if text else "binary", content_types=kinds, status=code)

    def streaming(self, raw: dict[str, Any]) -> ir.Streaming | None:
        """How to ask for events: as the overlay says, or as the declared answer suggests."""
        if "x-stream" in raw:
            stream = raw["x-stream"]
            facts = {key: stream[key] for key in ("parameter", "value", "named") if key in stream}
            return ir.Streaming(type=self.types.type(stream["schema"]), **facts)
        for status, response in raw["responses"].items():
            events = response.get("content", {}).get("text/event-stream", {})
            if status.startswith("2") and "schema" in events:
                return ir.Streaming(type=self.types.type(events["schema"]))
        return None

    def paging(self, verb: str, parameters: tuple[ir.Parameter, ...], answer: ir.Answer) -> ir.Paging | None:
        """How a list goes on, by what it takes and what it answers."""
        kind = self.followed(answer.type) if answer.type is not None else None
        if not isinstance(kind, ir.Ref) or kind.name not in self.models:
            return None
        fields: dict[str, ir.Type] = {item.wire: self.followed(item.type) for item in self.models[kind.name].fields}
        items = fields.get("data")
        takes = {parameter.wire for parameter in parameters if parameter.place == "query"}
        if not isinstance(items, ir.ListOf) or (verb != "get" and "next_page" not in fields):
            return None
        for parameter, key, source in CURSORS:
            if parameter in takes and key in fields:
                return ir.Paging(parameter=parameter, source=source, items="data", item=items.item)
        return ir.Paging(parameter=None, source=None, items="data", item=items.item)

    def security(self, raw: dict[str, Any]) -> Literal["api_key", "admin"]:
        schemes = raw["security"] if "security" in raw else self.document.get("security", [])
        return "admin" if any("AdminApiKeyAuth" in scheme for scheme in schemes) else "api_key"
