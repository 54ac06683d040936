"""The strict rules: what a schema becomes, and what is refused, by name, with what to do."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import time
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import msgspec
import pydantic
import pytest

from openai_core.errors import MissingPackageError, SchemaError
from openai_core.structured.format import format_of
from openai_core.structured.schema import json_schema, response_format_of, strict_schema, text_format_of
from openai_core.structured.tools import function_tool, pydantic_function_tool, pydantic_responses_function_tool
from openai_core.testing.strict import strict_fault
from openai_core.tools import tool
from structured import shapes as s


def closed(**properties: Any) -> dict[str, Any]:
    """A strict object."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def given(inner: Any, **definitions: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"x": inner}, "required": ["x"], "$defs": definitions}


def became(inner: Any, **definitions: Any) -> Any:
    """What a schema becomes inside an object."""
    strict = strict_schema(given(inner, **definitions))
    assert strict_fault(strict) is None
    return strict["properties"]["x"]


# --- what schemas become


def test_every_property_is_required_and_every_object_closed() -> None:
    assert became({"type": "object", "properties": {"a": {"type": "string"}}}) == closed(a={"type": ["string", "null"]})
    assert became({"type": "object", "properties": {"a": {"type": "null"}}, "additionalProperties": True}) == closed(
        a={"type": "null"}
    )


def test_a_property_that_may_be_left_out_may_be_null_instead() -> None:
    node = became({"type": "object", "properties": {"e": {"enum": ["a"]}, "o": closed(), "n": {"type": ["null"]}}})
    null = {"type": "null"}
    assert node["properties"] == {
        "e": {"anyOf": [{"type": "string", "enum": ["a"]}, null]},
        "o": {"anyOf": [closed(), null]},
        "n": {"type": "null"},
    }


def test_references_with_something_beside_them_are_written_out() -> None:
    shared = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "description": "shared"}
    assert became({"$ref": "#/$defs/S"}, S=shared) == {"$ref": "#/$defs/S"}
    assert became({"$ref": "#/$defs/S", "default": None, "title": "S"}, S=shared) == {"$ref": "#/$defs/S"}
    assert became({"$ref": "#/$defs/S", "description": "mine"}, S=shared) == {
        "description": "mine",
        **closed(a={"type": "string"}),
    }


def test_a_type_that_contains_itself_keeps_its_references() -> None:
    schema = json_schema(s.UI)
    assert schema["properties"]["children"] == {"type": "array", "items": {"$ref": "#"}}
    assert set(schema["$defs"]) == {"Attribute", "UIType"}
    linked = json_schema(s.LinkedNode)["properties"]["next"]
    assert linked == {"description": "What follows", "anyOf": [{"$ref": "#"}, {"type": "null"}]}
    described = strict_schema(
        given(
            {"$ref": "#/$defs/N"}, N={"type": "object", "properties": {"n": {"$ref": "#/$defs/N", "description": "d"}}}
        )
    )
    assert strict_fault(described) is None


def test_all_of_is_merged_and_one_of_becomes_any_of() -> None:
    assert became({"allOf": [{"type": "string"}], "description": "d"}) == {"description": "d", "type": "string"}
    both = {"allOf": [closed(a={"type": "string"}), {"type": "object", "properties": {"b": {"type": "null"}}}]}
    assert became({**both, "required": ["b"]}) == closed(a={"type": "string"}, b={"type": "null"})
    union = {"oneOf": [{"type": "string"}, {"type": "integer"}], "discriminator": {"propertyName": "kind"}}
    assert became(union) == {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    assert became({"anyOf": [{"type": "string"}, {"type": "string"}]}) == {"type": "string"}
    assert became({"type": "integer", "allOf": [{"minimum": 1}, {"minimum": 3}]}) == {"type": "integer", "minimum": 3}


def test_what_strict_schemas_cannot_say_in_keywords_is_said_in_words() -> None:
    assert became({"type": "string", "minLength": 3, "maxLength": 1, "description": "A name"}) == {
        "description": "A name. At least 3 characters. At most 1 character.",
        "type": "string",
    }
    assert became({"type": "string", "format": "uri"}) == {"description": "A URL.", "type": "string"}
    assert became({"type": "string", "format": "email"}) == {"format": "email", "type": "string"}
    looking = became({"type": "string", "pattern": "^(?!x).*$"})
    assert looking == {"description": "Matches the regular expression ^(?!x).*$", "type": "string"}
    assert became({"type": "integer", "default": 3}) == {"description": "Default: 3.", "type": "integer"}
    assert became({"type": "array", "items": {"type": "null"}, "uniqueItems": True, "minItems": 1}) == {
        "description": "No item stands twice.",
        "minItems": 1,
        "type": "array",
        "items": {"type": "null"},
    }
    assert became({"type": "string", "examples": ["a", "b"]})["description"] == 'Examples: "a", "b".'


def test_constants_become_enums_and_types_are_told_where_they_are_plain() -> None:
    assert became({"const": "a"}) == {"type": "string", "enum": ["a"]}
    assert became({"enum": ["a", None, 1]}) == {"type": ["string", "null", "integer"], "enum": ["a", None, 1]}
    assert became({"properties": {}}) == closed()
    assert became({"items": {"type": "string"}}) == {"type": "array", "items": {"type": "string"}}


def test_titles_go_unless_they_say_something() -> None:
    assert became({"type": "string", "title": "X"}) == {"type": "string"}
    assert became({"type": "string", "title": "Given name"})["title"] == "Given name"
    assert "title" not in str(json_schema(s.MathReasoning))


def test_open_objects_and_fixed_tuples_are_rewritten_and_their_values_turned_back() -> None:
    assert became({"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 1}) == {
        "description": "Each key stands once.",
        "minItems": 1,
        "type": "array",
        "items": closed(key={"type": "string"}, value={"type": "integer"}),
    }
    pair = {"type": "array", "prefixItems": [{"type": "string"}, {"type": "null"}], "items": False}
    assert became(pair) == closed(item_0={"type": "string"}, item_1={"type": "null"})


def test_docstrings_and_annotations_become_descriptions() -> None:
    schema = json_schema(s.Circle)
    assert schema["description"] == "A round thing."
    assert schema["properties"]["radius"]["description"] == "In metres"
    assert "description" not in json_schema(s.Point)
    assert json_schema(Annotated[int, "How many"])["properties"]["value"]["description"] == "How many"
    assert json_schema(s.Address)["properties"]["zip_code"]["description"] == "Five digits"


# --- what is refused


class Anything(pydantic.BaseModel):
    extra: dict[str, Any]


@dataclasses.dataclass
class Line:
    price: complex


@dataclasses.dataclass
class Order:
    lines: list[Line]


class Plain:
    pass


@pytest.mark.parametrize(
    ("kind", "path", "words"),
    [
        (Order, "Order.lines[].price", "make it a dataclass"),
        (list[Plain], "list_Plain[]", "make it a dataclass"),
        (Anything, "Anything.extra", "give its values a type"),
        (dict[str, list[Any]], "dict_str_list_Any{}[]", "give it a type"),
        (list[Anything], "list_Anything[].extra", "give its values a type"),
        (enum.Enum("Empty", []), "Empty", "without values"),
        (dict[tuple[int, int], str], "dict_tuple_int_int_str{key}", "no key"),
        (tuple[int, Any], "tuple_int_Any[1]", "can be anything"),
        (int | object, "int_or_object", "can be anything"),
        (Annotated[bool, msgspec.Meta(pattern="x")], "bool", "cannot have"),
        (Annotated[list[int], msgspec.Meta(gt=1)], "list_int", "no single value"),
    ],
    ids=str,
)
def test_a_type_is_refused_with_the_path_of_what_has_no_schema(kind: Any, path: str, words: str) -> None:
    with pytest.raises(SchemaError, match=words) as caught:
        json_schema(kind)
    assert caught.value.path == path
    assert f"`{path}`" in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"not": {"type": "string"}}, "`not`"),
        ({"if": {}, "then": {}}, "`if`"),
        ({"type": "object", "dependentRequired": {}}, "dependentRequired"),
        ({"type": "object", "patternProperties": {"a": {}, "b": {}}}, "name every property"),
        ({"type": "object"}, "any content"),
        ({"type": "object", "additionalProperties": True}, "any content"),
        ({"type": "object", "propertyNames": False, "additionalProperties": {"type": "null"}}, "no key at all"),
        ({"type": "array"}, "items of the list"),
        ({"type": "array", "prefixItems": [{"type": "null"}], "items": {"type": "null"}}, "goes on with others"),
        ({"$ref": "https://example.com/x"}, "elsewhere"),
        ({"$ref": "#/$defs/nowhere"}, "no such definition"),
        ({"type": "tuple"}, "'tuple'"),
        ({"enum": [{"a": 1}]}, "objects or lists"),
        ({"enum": []}, "without values"),
        ({"allOf": [{"type": "string"}, {"type": "integer"}]}, "two things"),
        ({"type": "object", "properties": {"a": {"type": "null"}}, "required": ["b"]}, "no such property"),
        ({"type": "string", "minLength": "3"}, "no whole number"),
        (True, "anything"),
        ({}, "anything"),
        (3, "no schema"),
    ],
    ids=str,
)
def test_a_schema_is_refused_with_the_path_of_what_cannot_be_strict(schema: Any, words: str) -> None:
    with pytest.raises(SchemaError, match=words) as caught:
        strict_schema(given(schema), name="Order")
    assert caught.value.path.startswith("Order.x")


def test_keys_that_may_be_anything_are_as_good_as_keys_of_which_nothing_is_said() -> None:
    free = {"type": "object", "additionalProperties": {"type": "integer"}}
    assert strict_schema(given({**free, "propertyNames": True})) == strict_schema(given(free))


def test_the_outermost_schema_has_to_be_an_object() -> None:
    for schema in ({"type": "string"}, {"anyOf": [closed(), closed(a={"type": "null"})]}, {"type": "array"}):
        with pytest.raises(SchemaError):
            strict_schema(schema)
    assert strict_schema({"type": "object"}) == closed()


def test_limits_are_checked_before_anything_is_sent() -> None:
    deep: dict[str, Any] = {"type": "string"}
    for _ in range(10):
        deep = closed(x=deep)
    assert strict_schema(deep) == deep
    with pytest.raises(SchemaError, match="nested 11"):
        strict_schema(closed(x=deep))
    wide = {f"p{n}": {"type": "null"} for n in range(5_001)}
    with pytest.raises(SchemaError, match="5,001 properties"):
        strict_schema(closed(**wide))
    with pytest.raises(SchemaError, match="1,001 values"):
        strict_schema(closed(a={"enum": [str(n) for n in range(1_001)]}))
    long = [f"{n:03}" + "x" * 60 for n in range(251)]
    with pytest.raises(SchemaError, match="in its values") as caught:
        strict_schema(closed(a={"enum": long}), name="Choice")
    assert caught.value.path == "Choice.a"
    assert strict_schema(closed(a={"enum": long[:250]}))
    with pytest.raises(SchemaError, match="characters in its names"):
        strict_schema(closed(**{f"{n}" + "x" * 1_000: {"type": "null"} for n in range(120)}))


def test_both_judges_draw_the_limits_at_the_same_place() -> None:
    deep: dict[str, Any] = {"type": "string"}
    for level in range(1, 13):
        deep = closed(x=deep)
        try:
            strict_schema(deep)
            ours = True
        except SchemaError:
            ours = False
        assert ours == (strict_fault(deep) is None) == (level <= 10)


# --- names


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (s.Envelope[int], "Envelope_int"),
        (s.Box[s.Point], "Box_Point"),
        (list[s.Step], "list_Step"),
        (s.Point | None, "Point_or_None"),
        (Literal["a b", 1], "a_b_or_1"),
        (Annotated[int, "n"], "int"),
        (s.UserId, "UserId"),
        (type("Größe", (pydantic.BaseModel,), {}), "Gr_e"),
        (type("订单", (pydantic.BaseModel,), {}), "answer"),
        (type("A" * 99, (pydantic.BaseModel,), {}), "A" * 64),
    ],
    ids=str,
)
def test_names_are_such_as_the_api_takes(kind: Any, name: str) -> None:
    assert format_of(kind).name == name


def test_parameters_for_both_apis() -> None:
    schema = json_schema(s.Point)
    inner = {"name": "Point", "schema": schema, "strict": True}
    assert response_format_of(s.Point) == {"type": "json_schema", "json_schema": inner}
    assert text_format_of(s.Point, "a point") == {"type": "json_schema", **inner, "name": "a_point"}


def test_a_schema_that_was_handed_out_can_be_changed_without_harm() -> None:
    json_schema(s.Point)["properties"].clear()
    assert list(json_schema(s.Point)["properties"]) == ["x", "y"]


# --- tools


def test_tools_are_made_of_types_and_of_schemas() -> None:
    tool = pydantic_function_tool(s.Query)
    schema = json_schema(s.Query)
    del schema["description"]
    assert tool == {
        "type": "function",
        "function": {"name": "Query", "description": "Look something up.", "parameters": schema, "strict": True},
    }
    flat = pydantic_responses_function_tool(s.Query, name="look", description="Find it", defer_loading=True)
    assert flat == {
        "type": "function",
        "name": "look",
        "description": "Find it",
        "parameters": schema,
        "strict": True,
        "defer_loading": True,
    }
    loose = function_tool({"type": "object"}, name="f", strict=False)
    assert loose["function"] == {"name": "f", "parameters": {"type": "object"}, "strict": False}
    assert tool.for_responses().for_chat() == tool
    for wrong in ("a b", "", "x" * 65, "ß"):
        with pytest.raises(SchemaError, match="name"):
            function_tool({"type": "object"}, name=wrong)
    with pytest.raises(SchemaError, match="needs a name"):
        function_tool({"type": "object"})


# --- types in unusual places


def test_types_inside_functions_are_found_where_they_are_used() -> None:
    class Inner(TypedDict):
        x: int
        later: NotRequired[list[Inner]]

    @dataclasses.dataclass
    class Outer:
        inner: Inner
        when: datetime.date

    value = format_of(Outer).parse('{"inner": {"x": 1, "later": null}, "when": "2026-01-01"}')
    assert value == Outer({"x": 1}, datetime.date(2026, 1, 1))


def test_a_union_that_names_itself_is_found_where_it_is_used() -> None:
    Json = dict[str, "Json"] | list["Json"] | str | None
    text = '{"value": [{"key": "a", "value": ["b", null]}]}'
    assert format_of(Json).parse(text) == {"a": ["b", None]}


def test_a_name_that_is_nowhere_is_refused_by_name() -> None:
    @dataclasses.dataclass
    class Lost:
        x: Nowhere  # type: ignore[name-defined] # noqa: F821

    with pytest.raises(SchemaError, match="Nowhere"):
        format_of(Lost)


def test_refusals_of_the_type_itself_are_told_with_the_place() -> None:
    @dataclasses.dataclass
    class Even:
        n: int

        def __post_init__(self) -> None:
            if self.n % 2:
                raise ValueError(f"{self.n} is odd")

    with pytest.raises(ValueError, match=r"`\[1\]`: Even refused it: 3 is odd"):
        format_of(list[Even]).parse('{"value": [{"n": 2}, {"n": 3}]}')


def test_flags_and_enums_with_doubles_are_read_by_value() -> None:
    class Weight(enum.IntEnum):
        LIGHT = 1
        FEATHER = 1
        HEAVY = 2

    assert format_of(Weight).parse('{"value": 1}') is Weight.LIGHT
    assert json_schema(Weight)["properties"]["value"]["enum"] == [1, 2]


def test_msgspec_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "msgspec", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'openai-core-sdk\[structured-output\]'"):
        format_of(list[tuple[int, int, int, int, int]])

    class Model(pydantic.BaseModel):
        x: int

    assert format_of(Model).parse('{"x": 1}') == Model(x=1)


def test_classes_that_all_contain_each_other_are_looked_through_in_no_time() -> None:
    """To go through all the ways in which they can stand in each other would take for ever."""
    names = [f"C{number}" for number in range(14)]
    definitions = {
        name: {
            "type": "object",
            "properties": {"left": {"anyOf": refs}, "right": {"anyOf": refs}, "number": {"type": "integer"}},
            "required": ["left", "right", "number"],
        }
        for refs in [[{"$ref": f"#/$defs/{name}"} for name in names]]
        for name in names
    }
    start = time.thread_time()
    made = strict_schema({"$ref": "#/$defs/C0", "$defs": definitions})
    assert strict_fault(made) is None
    assert time.thread_time() - start < 5


def test_what_is_written_out_in_place_too_often_is_refused_before_it_is() -> None:
    """Each level says five times what the next one is, with words beside it."""
    definitions: dict[str, Any] = {"L9": {"type": "object", "properties": {}, "required": []}}
    for level in range(9):
        described = {f"p{n}": {"$ref": f"#/$defs/L{level + 1}", "description": f"{n}"} for n in range(5)}
        definitions[f"L{level}"] = {"type": "object", "properties": described, "required": list(described)}
    with pytest.raises(SchemaError, match="far larger"):
        strict_schema({"$ref": "#/$defs/L0", "$defs": definitions})


def test_a_schema_in_the_place_of_a_type_is_refused_with_what_to_do() -> None:
    with pytest.raises(SchemaError, match="format_of_schema"):
        format_of({"type": "object"})


def test_a_literal_of_what_json_does_not_have_is_refused_at_its_place() -> None:
    with pytest.raises(SchemaError, match=r"`list_b_x\[\]` is a `Literal`") as caught:
        format_of(list[Literal[b"x"]])
    assert caught.value.path.endswith("[]")


def test_a_type_may_be_given_by_its_name() -> None:
    assert format_of("int").parse('{"value": 3}') == 3


def test_a_tool_that_is_not_strict_reads_dictionaries_and_tuples_as_json_has_them() -> None:
    @tool(strict=False)
    def place(names: dict[str, int], at: tuple[int, int], what: dict[str, str] | s.Point = s.Point(0, 0)) -> str:
        return repr((names, at, what))

    given = {"names": {"a": 1}, "at": [1, 2], "what": {"x": 3, "y": 4}}
    assert place.prepared(given, None)() == repr(({"a": 1}, (1, 2), s.Point(3.0, 4.0)))
