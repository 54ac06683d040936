"""Types and schemas of any kind, made up by hypothesis."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import uuid
from decimal import Decimal
from typing import Any, Literal, NamedTuple, TypedDict, Union

import attrs
import jsonschema
import msgspec
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
    kind: str
    """What JSON calls it: a union has no two of a kind."""


def same(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, Any]]:
    return strategy.map(lambda value: (value, value))


class Shade(enum.Enum):
    DARK = "dark"
    LIGHT = "light"


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
MOMENTS = st.datetimes(
    min_value=datetime.datetime(1970, 1, 1),
    max_value=datetime.datetime(2100, 1, 1),
    timezones=st.just(datetime.UTC),
)

PLAIN = [
    Made(str, same(TEXT), "string"),
    Made(int, same(st.integers(-(2**53), 2**53)), "number"),
    Made(float, st.floats(allow_nan=False, allow_infinity=False).map(lambda one: (one, one)), "number"),
    Made(bool, same(st.booleans()), "boolean"),
    Made(Literal["a", "b"], same(st.sampled_from(["a", "b"])), "string"),
    Made(Shade, st.sampled_from(list(Shade)).map(lambda one: (one.value, one)), "string"),
    Made(datetime.date, st.dates().map(lambda one: (one.isoformat(), one)), "string"),
    Made(datetime.datetime, MOMENTS.map(lambda one: (one.isoformat(), one)), "string"),
    Made(uuid.UUID, st.uuids().map(lambda one: (str(one), one)), "string"),
    Made(Decimal, st.decimals(-1000, 1000, places=2).map(lambda one: (str(one), one)), "string"),
]


def listed(inner: Made) -> Made:
    pairs = st.lists(inner.pairs, max_size=3).map(lambda all_: ([w for w, _ in all_], [v for _, v in all_]))
    return Made(list[inner.type], pairs, "array")


def mapped(inner: Made) -> Made:
    pairs = st.dictionaries(TEXT, inner.pairs, max_size=3).map(
        lambda all_: (
            [{"key": key, "value": wire} for key, (wire, _) in all_.items()],
            {key: value for key, (_, value) in all_.items()},
        )
    )
    return Made(dict[str, inner.type], pairs, "array")


def fixed(some: list[Made]) -> Made:
    pairs = st.tuples(*(one.pairs for one in some)).map(
        lambda all_: ({f"item_{n}": w for n, (w, _) in enumerate(all_)}, tuple(v for _, v in all_))
    )
    return Made(tuple[tuple(one.type for one in some)], pairs, "object")  # type: ignore[misc]


def perhaps(inner: Made) -> Made:
    return Made(Union[inner.type, None], st.one_of(st.just((None, None)), inner.pairs), "any")  # noqa: UP007


def either(some: list[Made]) -> Made:
    kinds = {one.kind: one for one in some if one.kind != "any"}
    chosen = list(kinds.values()) or [PLAIN[0]]
    return Made(Union[tuple(one.type for one in chosen)], st.one_of(*(one.pairs for one in chosen)), "any")  # noqa: UP007


NAMES = ["alpha", "beta", "gamma", "delta"]


@st.composite
def classes(draw: st.DrawFn, inner: st.SearchStrategy[Made]) -> Made:
    fields = [(name, draw(inner)) for name in NAMES[: draw(st.integers(1, 3))]]
    way = draw(st.sampled_from(["dataclass", "attrs", "struct", "typed", "named"]))
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
    else:
        build = NamedTuple("Named", list(types.items()))  # type: ignore[misc]
    pairs = st.tuples(*(one.pairs for _, one in fields)).map(
        lambda all_: (
            {name: wire for (name, _), (wire, _) in zip(fields, all_, strict=True)},
            build(**{name: value for (name, _), (_, value) in zip(fields, all_, strict=True)}),
        )
    )
    return Made(build, pairs, "object")


MADE = st.recursive(
    st.sampled_from(PLAIN),
    lambda inner: st.one_of(
        inner.map(listed),
        inner.map(mapped),
        st.lists(inner, min_size=1, max_size=3).map(fixed),
        inner.map(perhaps),
        st.lists(inner, min_size=2, max_size=3).map(either),
        classes(inner),
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
    written = {"value": wire} if format.wrapped else wire
    jsonschema.validate(written, format.schema)
    text = json.dumps(written)
    assert format.parse(text) == value
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


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["object", "string", "array", "#/$defs/x", "a"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "properties",
                    "required",
                    "items",
                    "anyOf",
                    "allOf",
                    "oneOf",
                    "$ref",
                    "$defs",
                    "enum",
                    "const",
                    "additionalProperties",
                    "prefixItems",
                    "patternProperties",
                    "default",
                    "minimum",
                    "title",
                    "x",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(FEW, max_examples=400)
@given(st.dictionaries(st.sampled_from(["properties", "required", "$defs", "anyOf", "allOf"]), JSON, max_size=3))
def test_what_is_no_schema_is_refused_by_name_and_never_breaks_anything(junk: dict[str, Any]) -> None:
    try:
        strict = strict_schema({"type": "object", **junk})
    except SchemaError:
        return
    assert strict_fault(strict) is None


@given(st.text())
def test_any_name_becomes_one_that_the_api_takes(text: str) -> None:
    assert is_name(sanitized(text))
    assert sanitized(sanitized(text)) == sanitized(text)
