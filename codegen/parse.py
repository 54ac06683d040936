"""Reads the contract with openapi-python-client; the one file that knows it.

The parser is called as a library on the lowered document. What its objects hold is taken from
them; what they lose (order of enums, facts, styles, security, streams, webhooks) comes from the
document, joined by component name and operationId.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import Parameters, Schemas, build_schemas, property_from_data
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import PythonIdentifier

from codegen import dispatch, ir
from codegen.lower import Lowered, lower
from codegen.operation import Names, Operations
from codegen.places import COMPONENTS, Document, Schema, is_null, operations, pascal_case, target, union_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

CONTENT_TYPES = dict.fromkeys(
    ("application/sdp", "application/zip", "video/mp4", "image/webp"), "application/octet-stream"
)
"""Content types the parser does not know; it is told to take them as bytes."""
LEAVES: tuple[tuple[type, ir.Type], ...] = (
    (BooleanProperty, ir.Scalar("bool")),
    (IntProperty, ir.Scalar("int")),
    (FloatProperty, ir.Scalar("float")),
    (FileProperty, ir.Scalar("bytes")),
    (StringProperty, ir.Scalar("str")),
    (DateProperty, ir.Scalar("str")),
    (DateTimeProperty, ir.Scalar("str")),
    (UuidProperty, ir.Scalar("str")),
    (NoneProperty, ir.Scalar("None")),
    (AnyProperty, ir.Scalar("Any")),
)
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
"""Keyword -> field of `ir.Facts`."""


class Refused(Exception):
    """The parser could not take part of the contract."""


def read(
    document: Document, *, class_name: Callable[[str], str] = pascal_case, names: Names | None = None
) -> tuple[ir.Api, Lowered]:
    """The whole contract as values, and the lowered document they were read from."""
    lowered = lower(document)
    reader = _Reader(lowered, class_name)
    api, notes = dispatch.decide(reader.api(names or {}))
    return api, evolve(lowered, notes=(*lowered.notes, *notes))


class _Reader:
    """One run of the parser over one document."""

    def __init__(self, lowered: Lowered, class_name: Callable[[str], str]) -> None:
        self.lowered = lowered
        self.document = lowered.document
        self.components: dict[str, Schema] = self.document["components"]["schemas"]
        self.class_names = self.name_classes(class_name)
        self.owners = {name: component for component, name in self.class_names.items()}
        self.config = Config.from_sources(
            ConfigFile(content_type_overrides=CONTENT_TYPES, literal_enums=True),
            meta_type=MetaType.NONE,
            document_source=Path("contract.json"),
            file_encoding="utf-8",
            overwrite=False,
            output_path=None,
        )
        self.problems: list[str] = []
        openapi = oai.OpenAPI.model_validate(self.document)
        self.schemas = Schemas()
        if openapi.components and openapi.components.schemas:
            self.schemas = build_schemas(
                components=openapi.components.schemas, schemas=self.schemas, config=self.config
            )
        collections, self.schemas, parameters = EndpointCollection.from_data(
            data=openapi.paths,
            schemas=self.schemas,
            parameters=Parameters(),
            request_bodies={},
            responses={},
            config=self.config,
        )
        self.note(self.schemas.errors)
        self.note(parameters.errors)
        self.endpoints: dict[str, Endpoint] = {}
        for collection in collections.values():
            self.note(collection.parse_errors)
            for endpoint in collection.endpoints:
                self.note(endpoint.errors)
                self.endpoints[str(endpoint.name)] = endpoint

    def name_classes(self, class_name: Callable[[str], str]) -> dict[str, str]:
        found: dict[str, str] = {}
        taken: dict[str, str] = {}
        for component in [*self.components, *self.lowered.aliases]:
            name = class_name(component)
            if name in taken:
                raise Refused(f"the components {taken[name]} and {component} would both be the class {name}")
            taken[name] = component
            found[component] = name
        return found

    def note(self, errors: Iterable[ParseError]) -> None:
        for error in errors:
            about = error.data.ref.get_untrusted_value() if isinstance(error.data, oai.Reference) else ""
            detail = " ".join(f"{error.header or ''} {error.detail or ''} {about}".split())
            self.problems.append(f"{type(error).__name__}: {detail}")

    def api(self, names: Names) -> ir.Api:
        models: list[ir.Model] = []
        unions: list[ir.Union] = []
        aliases: list[ir.Alias] = []
        by_reference: Mapping[str, Any] = {
            path.get_untrusted_value(): found for path, found in self.schemas.classes_by_reference.items()
        }
        for component, schema in self.components.items():
            name = self.class_names[component]
            parsed = by_reference.get(COMPONENTS.removeprefix("#") + component)
            if parsed is None:
                self.problems.append(f"component {component} was not parsed")
            elif "x-union" in schema:
                members = tuple(self.type(member) for member in schema["x-union"])
                deprecated = schema.get("deprecated", False)
                unions.append(ir.Union(name=name, schema=component, members=members, deprecated=deprecated))
            elif isinstance(parsed, ModelProperty):
                models.append(self.model(name, component, parsed, schema))
            else:
                aliases.append(
                    ir.Alias(name=name, schema=component, type=self.type(schema, parsed), facts=facts_of(schema))
                )
        for component, other in self.lowered.aliases.items():
            aliases.append(
                ir.Alias(name=self.class_names[component], schema=component, type=ir.Ref(self.class_names[other]))
            )
        self.refuse(self.problems)
        reader = Operations(self.document, self, tuple(models), tuple(unions), tuple(aliases))
        found = tuple(
            reader.read(path, verb, raw, names.get(raw["operationId"], ()))
            for path, verb, raw in operations(self.document)
            if self.is_parsed(raw["operationId"])
        )
        webhooks = tuple(self.webhooks())
        self.refuse([*self.problems, *reader.problems])
        return ir.Api(
            version=str(self.document["info"]["version"]),
            models=tuple(models),
            unions=tuple(unions),
            aliases=tuple(aliases),
            operations=found,
            webhooks=webhooks,
        )

    def refuse(self, problems: list[str]) -> None:
        if problems:
            raise Refused("\n".join(problems))

    def is_parsed(self, operation: str) -> bool:
        if self.endpoint(operation) is None:
            self.problems.append(f"operation {operation} was not parsed")
            return False
        return True

    # types

    def type(self, schema: Schema, parsed: Any = None) -> ir.Type:
        """The type a schema stands for; `parsed` is what the parser made of it, if it saw it."""
        name = target(schema)
        if name is not None:
            return ir.Ref(self.class_names[name])
        if "x-map" in schema:
            return ir.MapOf(self.type(schema["x-map"]) if schema["x-map"] else ir.Scalar("Any"))
        if parsed is None:
            parsed = self.parse(schema)
        match parsed:
            case ConstProperty():
                return ir.Constant((schema["const"],))
            case LiteralEnumProperty():
                if set(schema["enum"]) != parsed.values:
                    self.problems.append(f"enum {schema['enum']} was read as {sorted(map(str, parsed.values))}")
                return ir.Constant(tuple(schema["enum"]))
            case ListProperty() if hasattr(parsed, "inner_property"):
                return ir.ListOf(self.type(schema["items"], parsed.inner_property))
            case UnionProperty():
                return self.choice(schema)
            case ModelProperty():
                self.problems.append(f"an object was left without a name: {parsed.class_info.name}")
                return ir.Scalar("Any")
        return next(leaf for kind, leaf in LEAVES if isinstance(parsed, kind))

    def choice(self, schema: Schema) -> ir.Type:
        """A union without a class in it; a string beside an enum of strings is an open enum."""
        members: list[ir.Type] = []
        for member in schema[union_key(schema) or ""]:
            kind = self.type(member)
            if kind not in members:
                members.append(kind)
        rest = [member for member in members if member != ir.Scalar("None")]
        constants = [self.constant(member) for member in rest]
        if len(rest) > 1 and all(constants):
            known = [constant for constant in constants if constant is not None]
            values = tuple(dict.fromkeys(value for constant in known for value in constant.values))
            merged = ir.Constant(values, open=any(constant.open for constant in known))
            members = [merged, *(member for member in members if member == ir.Scalar("None"))]
        return members[0] if len(members) == 1 else ir.OneOf(tuple(members))

    def constant(self, kind: ir.Type) -> ir.Constant | None:
        """A type as a set of strings, if it is one; plain `str` is the open set without known values."""
        match kind:
            case ir.Constant(values) if all(isinstance(value, str) for value in values):
                return kind
            case ir.Scalar("str"):
                return ir.Constant((), open=True)
            case ir.Ref(name):
                schema = self.components[self.lowered.aliases.get(self.owners[name], self.owners[name])]
                if "x-union" in schema or "properties" in schema:
                    return None
                return self.constant(self.type(schema))
        return None

    def parse(self, schema: Schema) -> Any:
        """What the parser makes of a schema that it has not seen in its place."""
        parsed, self.schemas = property_from_data(
            name=oai.UntrustedString("value"),
            required=True,
            data=oai.Schema.model_validate(schema),
            schemas=self.schemas,
            parent_name=f"inline{len(self.schemas.classes_by_name)}",
            config=self.config,
        )
        if isinstance(parsed, ParseError):
            self.note([parsed])
        return parsed

    def present(self, schema: Schema, parsed: Any = None) -> tuple[ir.Type, bool]:
        """The type without null, and whether null may stand there."""
        kind = self.type(schema, parsed)
        if isinstance(kind, ir.OneOf) and ir.Scalar("None") in kind.members:
            members = tuple(member for member in kind.members if member != ir.Scalar("None"))
            return (members[0] if len(members) == 1 else ir.OneOf(members)), True
        return kind, False

    # schemas

    def model(self, name: str, component: str, parsed: ModelProperty, schema: Schema) -> ir.Model:
        read = {
            prop.name.get_untrusted_value(): (prop, required)
            for required, props in ((True, parsed.required_properties), (False, parsed.optional_properties))
            for prop in props or ()
        }
        fields: list[ir.Field] = []
        for wire, inner in schema.get("properties", {}).items():
            if wire not in read:
                self.problems.append(f"{component}.{wire} was not parsed")
                continue
            prop, required = read[wire]
            kind, nullable = self.present(inner, prop)
            fields.append(ir.Field(wire=wire, type=kind, required=required, nullable=nullable, facts=facts_of(inner)))
        values = schema.get("additionalProperties")
        return ir.Model(
            name=name,
            schema=component,
            fields=tuple(fields),
            additional=self.type(values, parsed.additional_properties) if isinstance(values, dict) and values else None,
            deprecated=schema.get("deprecated", False),
        )

    def webhooks(self) -> Iterator[ir.Webhook]:
        for name, item in self.document.get("webhooks", {}).items():
            for media in item["post"]["requestBody"]["content"].values():
                kind = self.type(media["schema"])
                if isinstance(kind, ir.Ref):
                    yield ir.Webhook(name=name, type=kind)
                else:
                    self.problems.append(f"the webhook {name} has no named schema")

    # operations

    def endpoint(self, operation: str) -> Endpoint | None:
        """What the parser made of an operation."""
        name = PythonIdentifier(oai.UntrustedString(operation), prefix=self.config.field_prefix)
        return self.endpoints.get(str(name))

    def parameter(self, operation: str, place: str, wire: str, schema: Schema) -> tuple[ir.Type, bool, bool] | None:
        """The type of a parameter, whether it may be null and whether it is required."""
        endpoint = self.endpoint(operation)
        for location, prop in endpoint.iter_all_parameters() if endpoint else ():
            if location.value == place and prop.name == wire:
                # an array in a header was lowered to text, so the parser's word is only that it is there
                return (*self.present(schema, None if place == "header" else prop), prop.required)
        return None

    def body(self, operation: str, content_type: str, schema: Schema) -> ir.Type | None:
        """The type of a body."""
        endpoint = self.endpoint(operation)
        for found in endpoint.bodies if endpoint else ():
            if found.content_type == content_type:
                return self.type(schema, found.prop)
        return None

    def answers(self, operation: str, status: str) -> bool:
        """Whether the parser took the answer with this status."""
        endpoint = self.endpoint(operation)
        return endpoint is not None and any(found.status_code.pattern == status for found in endpoint.responses)

    def facts(self, schema: Schema) -> ir.Facts:
        """What a schema says beside its type."""
        return facts_of(schema)


def facts_of(schema: Schema) -> ir.Facts:
    """What a schema says beside its type; beside a null alternative, what the other alternative says."""
    found: dict[str, Any] = {}
    key = union_key(schema)
    if key is not None:
        rest = [member for member in schema[key] if not is_null(member)]
        if len(rest) == 1:
            found = {word: rest[0][word] for word in FACTS if word in rest[0]}
    found |= {word: schema[word] for word in FACTS if word in schema}
    return ir.Facts(**{FACTS[word]: value for word, value in found.items()})
