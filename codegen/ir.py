"""What the parser found, in the generator's own words: types, schemas, operations.

Every value here is frozen, comparable and free of the parser's classes, so that only
`codegen.parse` knows openapi-python-client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Scalar:
    """A leaf: `str`, `int`, `float`, `bool`, `bytes` (a file or binary), `None` or `Any`."""

    name: Literal["str", "int", "float", "bool", "bytes", "None", "Any"]


@frozen
class Constant:
    """One or several literal values, in the contract's order; `open` when any other string may come too."""

    values: tuple[str | int | bool | float, ...]
    open: bool = False


@frozen
class Ref:
    """A named schema: a model, a union or an alias."""

    name: str


@frozen
class ListOf:
    """A JSON array."""

    item: Type


@frozen
class MapOf:
    """A JSON object with free keys."""

    value: Type


@frozen
class OneOf:
    """Alternatives that have no name of their own (at most one of them an object or union)."""

    members: tuple[Type, ...]


Type: TypeAlias = "Scalar | Constant | Ref | ListOf | MapOf | OneOf"

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING"})()


@frozen(kw_only=True)
class Facts:
    """What the contract says of a value beside its type; every entry is JSON."""

    format: str | None = None
    default: Any = MISSING
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    max_properties: int | None = None
    pattern: str | None = None
    deprecated: bool = False


@frozen(kw_only=True)
class Field:
    """A property of a model."""

    wire: str
    """The key in JSON."""
    type: Type
    """Without null: `nullable` says that."""
    required: bool
    nullable: bool
    facts: Facts = Facts()


@frozen(kw_only=True)
class Model:
    """An object schema."""

    name: str
    """The Python class, after the table of familiar names."""
    schema: str
    """The component it comes from, as the lowered document names it."""
    fields: tuple[Field, ...]
    additional: Type | None = None
    """The type of the values under undeclared keys, where the contract gives one."""
    deprecated: bool = False


@frozen(kw_only=True)
class Union:
    """A named choice between types, and how a decoder tells them apart."""

    name: str
    schema: str
    members: tuple[Type, ...]
    """In the contract's order; a Ref, or a scalar, list or map."""
    tag: str | None = None
    """The property whose constant decides."""
    table: Mapping[str, str] = field(factory=dict)
    """Constant -> class name; a member that is itself a union is unfolded to its models."""
    ties: Mapping[str, tuple[str, Mapping[str, str]]] = field(factory=dict)
    """Constant that several members share -> (second property, its constant -> class name)."""
    default: str | None = None
    """The class taken when the tag is absent, if exactly one member has no tag or one alone is left."""
    by_keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Without a tag: (class name, required keys), the most specific first."""
    item: Type | None = None
    """The item type, when one member is an array."""
    deprecated: bool = False


@frozen(kw_only=True)
class Alias:
    """A named schema that is neither an object nor a union of objects: enum, string, list, map."""

    name: str
    schema: str
    type: Type
    facts: Facts = Facts()


@frozen(kw_only=True)
class Parameter:
    """A path, query or header parameter."""

    wire: str
    place: Literal["path", "query", "header"]
    type: Type
    required: bool
    nullable: bool = False
    style: Literal["simple", "repeat", "brackets", "deepObject", "comma"] = "simple"
    """How arrays and objects are written."""
    name: str | None = None
    """The keyword, where the contract itself proposes one that differs from `wire`."""
    facts: Facts = Facts()


@frozen(kw_only=True)
class Body:
    """One content type of a request body."""

    content_type: str
    type: Type
    """A Ref to a model for JSON and multipart; a scalar for raw text."""
    required: bool
    files: tuple[str, ...] = ()
    """Multipart fields that hold one file."""
    file_lists: tuple[str, ...] = ()
    """Multipart fields that hold several files (or one)."""
    encodings: Mapping[str, str] = field(factory=dict)
    """Multipart field -> content type, where the contract sets one."""


@frozen(kw_only=True)
class Answer:
    """What a successful call gives back."""

    kind: Literal["json", "binary", "text", "empty"]
    type: Type | None = None
    content_types: tuple[str, ...] = ()
    status: int = 200


@frozen(kw_only=True)
class Paging:
    """How a list goes on: the query parameter to set, and where its next value stands."""

    parameter: str | None
    """`after` or `page`; None for a list that is always whole."""
    source: Literal["next_page", "next", "last_id", "last_item_id"] | None
    items: str
    """The key of the array."""
    item: Type


@frozen(kw_only=True)
class Streaming:
    """How an answer becomes a stream of events."""

    type: Type
    """The type of one event."""
    parameter: str = "stream"
    """The parameter that asks for it; a field of the body, or a query parameter."""
    value: str | bool = True
    """What that parameter is set to."""
    named: bool = False
    """The event's name stands in SSE's `event:` line and not in the data."""


@frozen(kw_only=True)
class Operation:
    """One of the API's operations."""

    id: str
    verb: str
    path: str
    """Without a query."""
    constant_query: tuple[tuple[str, str], ...]
    """What the contract writes into the path's query (`beta=true`)."""
    names: tuple[tuple[str, str], ...]
    """(resource path, method): the first is the name, the others are deprecated second names."""
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    answer: Answer
    stream: Type | None
    """The type of the events, where the answer can be a stream."""
    paging: Paging | None
    security: Literal["api_key", "admin"]
    deprecated: bool = False
    streaming: Streaming | None = None
    """How to ask for the stream; its type is `stream` again."""
    text_parameter: str | None = None
    """The parameter that can turn the answer into plain text ..."""
    text_values: tuple[str, ...] = ()
    """... and the values of it that do."""


@frozen(kw_only=True)
class Webhook:
    """An event that the API sends."""

    name: str
    type: Ref


@frozen(kw_only=True)
class Api:
    """The whole contract."""

    version: str
    models: tuple[Model, ...]
    unions: tuple[Union, ...]
    aliases: tuple[Alias, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
