"""Types and schemas of any kind, made up by hypothesis."""

from __future__ import annotations

import base64
import dataclasses
import datetime
import enum
import json
import typing
import uuid
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple, TypedDict, Union

import attrs
import jsonschema
import msgspec
import pydantic
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_core.errors import SchemaError
from openai_core.sansio.partial import partial_loads
from openai_core.structured.format import format_of, format_of_schema
from openai_core.structured.names import is_name, sanitized
from openai_core.structured.schema import strict_schema
from openai_core.testing.strict import strict_fault

FEW = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


class Made(NamedTuple):
    """A type, and what gives values of it with what the model writes for them."""

    type: Any
    pairs: st.SearchStrategy[tuple[Any, Any]]
    """What is written, and what it is."""
    kinds: frozenset[str]
    """What can be told apart when it is written: a union has no two of a kind."""


def same(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, Any]]:
    return strategy.map(lambda value: (value, value))


def written(strategy: st.SearchStrategy[Any], write: Any) -> st.SearchStrategy[tuple[Any, Any]]:
    return strategy.map(lambda value: (write(value), value))


class Shade(enum.Enum):
    DARK = "dark"
    LIGHT = "light"


class Size(enum.IntEnum):
    SMALL = -(2**60)
    LARGE = 2**60


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
MOMENTS = st.datetimes(
    min_value=datetime.datetime(1970, 1, 1),
    max_value=datetime.datetime(2100, 1, 1),
    timezones=st.just(datetime.UTC),
)

PLAIN = [
    Made(kind, pairs, frozenset({word}))
    for kind, pairs, word in (
        (str, same(TEXT), "text"),
        (int, same(st.integers(-(2**53), 2**53)), "integer"),
        (Annotated[int, msgspec.Meta(ge=0, le=9)], same(st.integers(0, 9)), "integer"),
        (float, same(st.floats(allow_nan=False, allow_infinity=False)), "number"),
        (bool, same(st.booleans()), "boolean"),
        (Literal["a", "b"], same(st.sampled_from(["a", "b"])), "text"),
        (Literal["|c|", "|d|"], same(st.sampled_from(["|c|", "|d|"])), "literal"),
        (Shade, written(st.sampled_from(list(Shade)), lambda one: one.value), "enum"),
        (Size, written(st.sampled_from(list(Size)), int), "integers"),
        (datetime.date, written(st.dates(), str), "date"),
        (datetime.datetime, written(MOMENTS, lambda one: one.isoformat()), "datetime"),
        (datetime.time, written(st.times(), str), "time"),
        (uuid.UUID, written(st.uuids(), str), "uuid"),
        (Decimal, written(st.decimals(-1000, 1000, places=2), str), "text"),
        (bytes, written(st.binary(max_size=6), lambda one: base64.b64encode(one).decode()), "text"),
        (type(None), same(st.none()), "null"),
    )
]


def listed(inner: Made, kind: Any = list) -> Made:
    pairs = st.lists(inner.pairs, max_size=3).map(lambda all_: ([w for w, _ in all_], kind(v for _, v in all_)))
    hint = tuple[inner.type, ...] if kind is tuple else kind[inner.type]
    return Made(hint, pairs, frozenset({"array"}))


def mapped(inner: Made) -> Made:
    pairs = st.dictionaries(TEXT, inner.pairs, max_size=3).map(
        lambda all_: (
            [{"key": key, "value": wire} for key, (wire, _) in all_.items()],
            {key: value for key, (_, value) in all_.items()},
        )
    )
    return Made(dict[str, inner.type], pairs, frozenset({"map"}))


def fixed(some: list[Made]) -> Made:
    pairs = st.tuples(*(one.pairs for one in some)).map(
        lambda all_: ({f"item_{n}": w for n, (w, _) in enumerate(all_)}, tuple(v for _, v in all_))
    )
    return Made(tuple[tuple(one.type for one in some)], pairs, frozenset({f"{len(some)} items"}))  # type: ignore[misc]


def perhaps(inner: Made) -> Made:
    pairs = st.one_of(st.just((None, None)), inner.pairs)
    return Made(Union[inner.type, None], pairs, inner.kinds | {"null"})  # noqa: UP007


def either(some: list[Made]) -> Made:
    """A union of those that can be told apart; nobody can tell what an empty list is empty of."""
    chosen: list[Made] = []
    for one in some:
        if all(one.kinds.isdisjoint(other.kinds) for other in chosen):
            chosen.append(one)
    pairs = st.one_of(*(one.pairs for one in chosen)).filter(lambda pair: pair[0] != [])
    kinds = frozenset[str]().union(*(one.kinds for one in chosen))
    return Made(Union[tuple(one.type for one in chosen)], pairs, kinds)  # noqa: UP007


NAMES = ["alpha", "beta", "gamma", "delta"]


@st.composite
def classes(draw: st.DrawFn, inner: st.SearchStrategy[Made], ways: tuple[str, ...]) -> Made:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
    fields = [(name, draw(inner)) for name in names]
    way = draw(st.sampled_from(ways))
    types = {name: one.type for name, one in fields}
    build: Any
    if way == "dataclass":
        build = dataclasses.make_dataclass("Data", list(types.items()))
    elif way == "attrs":
        build = attrs.make_class("Attrs", {name: attrs.field(type=kind) for name, kind in types.items()})
        build.__annotations__ = types
    elif way == "struct":
        build = msgspec.defstruct("Struct", list(types.items()))
    elif way == "typed":
        build = TypedDict("Typed", types)  # type: ignore[operator]
    elif way == "model":
        build = pydantic.create_model("Model", **{name: (kind, ...) for name, kind in types.items()})  # type: ignore[call-overload]
    else:
        build = NamedTuple("Named", list(types.items()))  # type: ignore[misc]
    pairs = st.tuples(*(one.pairs for _, one in fields)).map(
        lambda all_: (
            {name: wire for (name, _), (wire, _) in zip(fields, all_, strict=True)},
            build(**{name: value for (name, _), (_, value) in zip(fields, all_, strict=True)}),
        )
    )
    return Made(build, pairs, frozenset({" ".join(sorted(names))}))


@st.composite
def with_defaults(draw: st.DrawFn, inner: st.SearchStrategy[Made]) -> Made:
    """A dataclass with a field that is null where the default counts."""
    kind, other = draw(st.sampled_from([PLAIN[0], PLAIN[1], PLAIN[3], PLAIN[4]])), draw(inner)
    default = draw(kind.pairs)[1]
    fields = [("first", other.type), ("second", kind.type, dataclasses.field(default=default))]
    build: Any = dataclasses.make_dataclass("Lenient", fields)
    pairs = st.tuples(other.pairs, kind.pairs, st.booleans()).map(
        lambda all_: (
            {"first": all_[0][0], "second": all_[1][0] if all_[2] else None},
            build(all_[0][1], all_[1][1] if all_[2] else default),
        )
    )
    return Made(build, pairs, frozenset({"first second"}))


READ_BY_PYDANTIC = st.recursive(
    st.sampled_from([one for one in PLAIN if one.type is not bytes and typing.get_origin(one.type) is not Annotated]),
    lambda inner: st.one_of(
        inner.map(listed),
        inner.map(mapped),
        st.lists(inner, min_size=1, max_size=3).map(fixed),
        classes(inner, ("model",)),
    ),
    max_leaves=4,
)
"""Without unions: which of several it takes is for pydantic to say."""

MADE = st.recursive(
    st.sampled_from(PLAIN) | classes(READ_BY_PYDANTIC, ("model",)),
    lambda inner: st.one_of(
        inner.map(listed),
        st.builds(listed, st.sampled_from(PLAIN), st.sampled_from([set, frozenset, tuple])),
        inner.map(mapped),
        st.lists(inner, min_size=1, max_size=3).map(fixed),
        inner.map(perhaps),
        st.lists(inner, min_size=2, max_size=4).map(either),
        classes(inner, ("dataclass", "attrs", "struct", "typed", "named")),
        with_defaults(inner),
    ),
    max_leaves=6,
)


@FEW
@given(MADE, st.data())
def test_any_type_has_a_strict_schema_and_gives_its_values_back(made: Made, data: st.DataObject) -> None:
    format = format_of(made.type)
    assert strict_fault(format.schema) is None
    assert is_name(format.name)
    wire, value = data.draw(made.pairs)
    whole = {"value": wire} if format.wrapped else wire
    jsonschema.validate(whole, format.schema)
    text = json.dumps(whole)
    found = format.parse(text)
    assert found == value
    shown = repr(value)  # tells 1 from 1.0, and a named tuple from one without names
    assert repr(found) == shown or any(word in shown for word in ("set(", "time("))
    cut = data.draw(st.integers(0, len(text)))
    format.partial(partial_loads(text[:cut]))


# --- schemas


def optional(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": [name for name in required if name in properties]}


SCHEMAS: st.SearchStrategy[dict[str, Any]] = st.recursive(
    st.sampled_from(
        [
            {"type": "string"},
            {"type": "string", "minLength": 1, "title": "A title"},
            {"type": "integer", "minimum": 0, "default": 3},
            {"type": "number"},
            {"type": ["boolean", "null"]},
            {"enum": ["a", "b", None]},
            {"const": "c"},
            {"$ref": "#/$defs/Shared"},
            {"$ref": "#/$defs/Shared", "description": "the same, described"},
            {"$ref": "#/$defs/Node"},
            {"allOf": [{"$ref": "#/$defs/Shared"}]},
        ]
    ),
    lambda inner: st.one_of(
        inner.map(lambda one: {"type": "array", "items": one}),
        inner.map(lambda one: {"type": "object", "additionalProperties": one}),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda some: {"type": "array", "prefixItems": some, "minItems": len(some), "maxItems": len(some)}
        ),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: {"anyOf": some}),
        st.lists(inner, min_size=1, max_size=2).map(lambda some: {"oneOf": some, "description": "one of them"}),
        st.builds(
            optional,
            st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
            st.lists(st.sampled_from(NAMES), unique=True),
        ),
    ),
    max_leaves=8,
)
DEFINITIONS = {
    "Shared": {"type": "object", "properties": {"x": {"type": "integer"}}, "required": []},
    "Node": {
        "type": "object",
        "properties": {
            "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}], "default": None},
            "below": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Node"}},
        },
        "required": ["below"],
    },
}


def values(schema: dict[str, Any], root: dict[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of a strict schema."""
    if "$ref" in schema:
        target = root if schema["$ref"] == "#" else root["$defs"][schema["$ref"].rpartition("/")[2]]
        return values(target, root, depth + 1)
    if "anyOf" in schema:
        branches = schema["anyOf"]
        if depth > 3 and {"type": "null"} in branches:
            return st.none()
        return st.one_of(*(values(one, root, depth) for one in branches))
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return st.one_of(*(_of_kind(kind, schema, root, depth) for kind in kinds))


def _of_kind(kind: str, schema: dict[str, Any], root: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    if kind == "object":
        return st.fixed_dictionaries({key: values(one, root, depth) for key, one in schema["properties"].items()})
    if kind == "array":
        if depth > 3:
            return st.just([])
        return st.lists(values(schema["items"], root, depth), max_size=2)
    return {
        "string": st.text("ab", min_size=1, max_size=3),
        "integer": st.integers(0, 9),
        "number": st.floats(0, 9),
        "boolean": st.booleans(),
        "null": st.none(),
    }[kind]


@FEW
@given(SCHEMAS, st.data())
def test_any_schema_has_a_strict_form_whose_values_become_values_of_the_schema(
    inner: dict[str, Any], data: st.DataObject
) -> None:
    given = {"type": "object", "properties": {"answer": inner}, "required": [], "$defs": DEFINITIONS}
    try:
        strict = strict_schema(given)
    except SchemaError as error:
        assert "nested" in str(error)  # noqa: PT017 - mostly there is no error at all
        return
    assert strict_fault(strict) is None
    assert strict_schema(strict) == strict
    value = data.draw(values(strict, strict))
    jsonschema.validate(value, strict)
    jsonschema.validate(format_of_schema(given, "given").decode(value), _tolerant(given))


def _tolerant(schema: Any) -> Any:
    """`oneOf` as `anyOf`, since a value may be one of two that overlap."""
    if isinstance(schema, dict):
        return {"anyOf" if key == "oneOf" else key: _tolerant(item) for key, item in schema.items()}
    return [_tolerant(item) for item in schema] if isinstance(schema, list) else schema


REFS = ["#", "#/$defs/x", "#/$defs/y", "#/properties/a", "#/allOf/0", "#/$defs", "elsewhere"]
WORDS = ["object", "string", "array", "integer", "null", "a", *REFS]
KEYWORDS = [
    *("type", "properties", "required", "items", "anyOf", "allOf", "oneOf", "$ref", "$defs", "enum", "const", "title"),
    *("additionalProperties", "prefixItems", "patternProperties", "propertyNames", "default", "minimum", "nullable"),
    *("description", "maxItems", "minProperties", "pattern", "format", "examples", "not", "discriminator", "a", "x"),
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.sampled_from(WORDS),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYWORDS), inner, max_size=4)
        | st.fixed_dictionaries({"type": st.sampled_from(WORDS)}, optional=dict.fromkeys(KEYWORDS[1:], inner))
    ),
    max_leaves=12,
)
BESIDE = st.dictionaries(st.sampled_from(KEYWORDS), JSON, max_size=1)
SCHEMALIKE = st.recursive(
    st.sampled_from([{"$ref": ref} for ref in REFS])
    | st.sampled_from([{"type": "string"}, {"enum": [1, None]}])
    | JSON,
    lambda inner: (
        st.builds(
            lambda key, some, more: {**more, key: some},
            st.sampled_from(["anyOf", "allOf", "oneOf", "prefixItems"]),
            st.lists(inner, min_size=1, max_size=3),
            BESIDE,
        )
        | st.builds(lambda one, more: {**more, "type": "object", "properties": {"a": one}}, inner, BESIDE)
        | st.builds(lambda one, more: {**more, "items": one}, inner, BESIDE)
        | st.builds(lambda one, more: {**more, "additionalProperties": one}, inner, BESIDE)
    ),
    max_leaves=8,
)
"""Nearly schemas, that refer to each other and to themselves."""


@settings(FEW, max_examples=400)
@given(
    st.dictionaries(
        st.sampled_from(["properties", "required", "$defs", "anyOf", "allOf", "$ref", "items"]), JSON, max_size=3
    )
    | st.fixed_dictionaries(
        {"$defs": st.dictionaries(st.sampled_from("xy"), SCHEMALIKE)},
        optional={
            "properties": st.dictionaries(st.sampled_from("ab"), SCHEMALIKE, max_size=2),
            "allOf": st.lists(SCHEMALIKE, max_size=2),
            "$ref": st.sampled_from(REFS),
        },
    ),
    st.booleans(),
)
def test_what_is_no_schema_is_refused_by_name_and_never_breaks_anything(junk: dict[str, Any], typed: bool) -> None:
    try:
        strict = strict_schema({"type": "object", **junk} if typed else junk)
    except SchemaError:
        return
    assert strict_fault(strict) is None


@given(st.text())
def test_any_name_becomes_one_that_the_api_takes(text: str) -> None:
    assert is_name(sanitized(text))
    assert sanitized(sanitized(text)) == sanitized(text)
