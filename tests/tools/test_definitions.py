"""Tools made of functions and of schemas: what the model is told of them, and how they read its arguments."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import inspect
from functools import partial
from typing import Annotated, Any, Literal, NamedTuple, TypedDict
from uuid import UUID

import attrs
import pydantic
import pytest

from openai_core import ConfigurationError, SchemaError
from openai_core.tools.context import ToolContext
from openai_core.tools.definition import Tool, ToolDefinition, tool
from openai_core.tools.kinds import builtin_tool, custom_tool, tool_namespace
from openai_core.tools.signature import ArgumentsError


@tool
def weather(city: str, days: int = 1) -> str:
    """Forecast the weather
    of a city.

    It is never quite right.

    Args:
        city: Its English name,
            such as Paris.
        days (int): How many days.

    Returns:
        A text.
    """
    return f"{city} for {days}"


def test_a_typed_function_becomes_a_strict_function_tool() -> None:
    assert weather.for_chat() == {
        "type": "function",
        "function": {
            "name": "weather",
            "description": "Forecast the weather of a city.",
            "parameters": {
                "type": "object",
                "properties": {
                    "city": {"type": "string", "description": "Its English name, such as Paris."},
                    "days": {"type": ["integer", "null"], "description": "How many days. Default: 1."},
                },
                "required": ["city", "days"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    }
    assert weather.for_responses() == {"type": "function", **weather.for_chat()["function"]}


def test_the_function_can_be_called_as_before() -> None:
    assert weather("Paris") == "Paris for 1"
    assert weather(days=2, city="Rome") == "Rome for 2"
    assert weather.__name__ == "weather"
    assert weather.__doc__ is not None
    assert list(inspect.signature(weather).parameters) == ["city", "days"]


@pytest.mark.parametrize("given", ['{"city": "Paris", "days": null}', '{"city": "Paris"}', {"city": "Paris"}])
def test_a_parameter_with_a_default_can_be_left_to_it(given: Any) -> None:
    assert weather.invoke(given) == "Paris for 1"


def test_null_is_kept_where_the_type_has_it() -> None:
    @tool
    def take(value: int | None = 3) -> int | None:
        return value

    assert take.invoke('{"value": null}') is None
    assert take.invoke("{}") == 3
    assert take.invoke("") == 3


class Colour(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Point:
    x: float
    y: float = 0.0


@attrs.define
class Line:
    start: Point
    end: Point


class Person(pydantic.BaseModel):
    name: str


class Pair(NamedTuple):
    left: int
    right: int


class Movie(TypedDict):
    title: str


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        (Point, '{"x": 1, "y": null}', Point(1)),
        (Line, '{"start": {"x": 1, "y": 2}, "end": {"x": 3, "y": 4}}', Line(Point(1, 2), Point(3, 4))),
        (Person, '{"name": "Ada"}', Person(name="Ada")),
        (Pair, '{"left": 1, "right": 2}', Pair(1, 2)),
        (Movie, '{"title": "M"}', {"title": "M"}),
        (Colour, '"red"', Colour.RED),
        (Literal["a", "b"], '"b"', "b"),
        (list[Point], '[{"x": 1, "y": 1}]', [Point(1, 1)]),
        (datetime.date, '"2026-11-22"', datetime.date(2026, 11, 22)),
        (UUID, '"00000000-0000-0000-0000-000000000001"', UUID(int=1)),
        (int | str, '"x"', "x"),
        (dict[str, int], '[{"key": "a", "value": 1}]', {"a": 1}),
        (Annotated[int, "A number"], "3", 3),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_arguments_arrive_as_values_of_their_types(kind: Any, given: str, value: Any) -> None:
    def take(value: Any) -> Any:
        return value

    take.__annotations__["value"] = kind
    assert Tool.of(take).invoke(f'{{"value": {given}}}') == value


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ('{"city": 1}', "`city`: Expected `str`, got `int`"),
        ("{}", "`city`: is missing"),
        ('{"city": "Paris", "zip": 1}', "weather has no argument 'zip'. Its arguments are: city, days."),
        ('{"city"', "The arguments of weather are not valid JSON"),
        ("[1]", "must be a JSON object"),
    ],
)
def test_wrong_arguments_are_told_with_their_place(given: str, said: str) -> None:
    with pytest.raises(ArgumentsError, match=said.replace("(", r"\(").replace(".", r"\.")):
        weather.invoke(given)


def test_the_context_is_no_business_of_the_models() -> None:
    @tool
    def look(context: ToolContext[int], place: str) -> str:
        return f"{context} {place}"

    assert list(look.schema["properties"]) == ["place"]
    assert look.invoke('{"place": "here"}', "ctx") == "ctx here"  # type: ignore[arg-type]

    @tool
    def optional(place: str, *, context: ToolContext[int] | None = None) -> Any:
        return context

    assert list(optional.schema["properties"]) == ["place"]
    assert optional("x") is None


def test_a_tool_with_a_context_can_be_tried_out_by_hand() -> None:
    @tool
    def look(context: ToolContext[int], place: str) -> str:
        assert not context.cancelled
        context.stop()
        return f"{context.value} {place}"

    context = ToolContext(7)
    assert look(context, "here") == look.invoke({"place": "here"}, context) == "7 here"
    assert context.stopping


def test_descriptions_come_from_annotations_first() -> None:
    @tool
    def find(name: Annotated[str, "From the annotation"], age: int, size: float) -> None:
        """Find.

        :param name: From the docstring
        :param int age: In years,
            rounded
        """

    properties = find.schema["properties"]
    assert properties["name"]["description"] == "From the annotation"
    assert properties["age"]["description"] == "In years, rounded"
    assert "description" not in properties["size"]
    assert find.description == "Find."


def test_options_change_the_definition() -> None:
    @tool(name="look-up", description="Look it up", strict=False, timeout=3, defer_loading=True)
    def look_up(key: str, limit: int = 5) -> None:
        """Not told."""

    assert look_up.timeout == 3
    assert look_up.for_responses() == {
        "type": "function",
        "name": "look-up",
        "description": "Look it up",
        "parameters": {
            "type": "object",
            "properties": {"key": {"type": "string"}, "limit": {"type": "integer", "default": 5}},
            "required": ["key"],
            "additionalProperties": False,
        },
        "strict": False,
        "defer_loading": True,
    }


def test_methods_are_tools_of_their_instances() -> None:
    class Shop:
        def __init__(self, name: str) -> None:
            self.name = name

        @tool
        def greet(self, whom: str) -> str:
            """Greet."""
            return f"{self.name} greets {whom}"

    one, other = Shop("one"), Shop("other")
    assert one.greet.invoke({"whom": "Ada"}) == "one greets Ada"
    assert other.greet("Ada") == "other greets Ada"
    assert one.greet.schema["required"] == ["whom"]
    assert Tool.of(other.greet.function).invoke({"whom": "Ada"}) == "other greets Ada"
    with pytest.raises(SchemaError, match="is a method: take the tool from an instance"):
        _ = Shop.greet.schema


def test_partials_and_callable_objects_are_tools() -> None:
    def add(one: int, other: int, *, scale: int = 1) -> int:
        """Add."""
        return (one + other) * scale

    assert Tool.of(partial(add, 1)).invoke({"other": 2}) == 3
    assert Tool.of(partial(add, other=5)).invoke({"one": 2}) == 7
    assert list(Tool.of(partial(add, scale=5)).schema["properties"]) == ["one", "other"]

    class Adder:
        """Add to what there is."""

        def __call__(self, number: int) -> int:
            return number + 1

    made = Tool.of(Adder())
    assert (made.name, made.description, made.invoke({"number": 2})) == ("Adder", "Add to what there is.", 3)


def test_positional_only_parameters_are_given_by_place() -> None:
    @tool
    def subtract(one: int, other: int = 1, /) -> int:
        return one - other

    assert subtract.invoke({"one": 3}) == 2


def test_a_mutable_default_is_respected() -> None:
    @tool
    def join(words: list[str], marks: list[str] = ["!"]) -> str:  # noqa: B006
        return "".join(words + marks)

    assert join.invoke({"words": ["a"]}) == "a!"


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (lambda x: x, "lambda"),
        (int, "not of the class int"),
        (3, "not of a value of int"),
        (staticmethod(len), "below @staticmethod"),
    ],
)
def test_what_has_no_name_or_types_is_refused(function: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        Tool.of(function)


def test_a_name_that_the_api_refuses_is_refused() -> None:
    def größe() -> None: ...

    with pytest.raises(ConfigurationError, match="give another with name="):
        Tool.of(größe)
    assert Tool.of(größe, name="size").name == "size"


def test_parameters_without_a_schema_are_named() -> None:
    def bare(x) -> None: ...

    def starred(*args: int) -> None: ...

    def anything(x: Any) -> None: ...

    for function, said in (
        (bare, "`bare.x` has no annotation"),
        (starred, "name every parameter"),
        (anything, "anything.x"),
    ):
        with pytest.raises(SchemaError, match=said.replace(".", r"\.")) as caught:
            _ = Tool.of(function).schema
        assert caught.value.path.startswith(function.__name__)


def test_types_may_be_defined_after_the_function() -> None:
    @tool
    def later(value: Later) -> int:
        return value.number

    assert later.invoke({"value": {"number": 4}}) == 4


@dataclasses.dataclass
class Later:
    number: int


def test_a_definition_with_a_schema_hands_over_a_dictionary() -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    made = ToolDefinition("get_weather", "Fetch weather by city", schema, lambda arguments: arguments)
    assert made.for_chat() == {
        "type": "function",
        "function": {"name": "get_weather", "description": "Fetch weather by city", "parameters": schema},
    }
    assert made.for_responses()["strict"] is None
    assert made.invoke('{"anything": 1}') == {"anything": 1}
    assert made.invoke({"city": "x"}) == {"city": "x"}
    with pytest.raises(ConfigurationError, match="needs a handler"):
        ToolDefinition("x")


def test_a_custom_tool_takes_text_and_tells_its_grammar_as_each_api_wants_it() -> None:
    @custom_tool("sql", lark="start: WORD")
    def sql(text: str) -> str:
        """Run a query."""
        return text.upper()

    grammar = {"syntax": "lark", "definition": "start: WORD"}
    assert sql.for_responses() == {
        "type": "custom",
        "name": "sql",
        "description": "Run a query.",
        "format": {"type": "grammar", **grammar},
    }
    assert sql.for_chat() == {
        "type": "custom",
        "custom": {"name": "sql", "description": "Run a query.", "format": {"type": "grammar", "grammar": grammar}},
    }
    assert sql.invoke("select") == "SELECT"
    assert sql("x") == "X"
    nested = custom_tool("sql", "", len, format={"type": "grammar", "grammar": grammar})
    assert nested.for_responses()["format"] == {"type": "grammar", **grammar}
    with pytest.raises(ConfigurationError, match="Give one of"):
        custom_tool("x", "", len, lark="a", regex="b")


def test_a_namespace_groups_tools() -> None:
    crm = tool_namespace("crm", "Customers", [weather, custom_tool("note", "Note it", len)])
    made = crm.for_responses()
    assert (made["type"], made["name"], made["description"]) == ("namespace", "crm", "Customers")
    assert [each["name"] for each in made["tools"]] == ["weather", "note"]
    with pytest.raises(ConfigurationError, match="at least one tool"):
        tool_namespace("crm", "Customers", [])


def test_only_built_in_tools_that_can_be_performed_here_are_taken() -> None:
    assert builtin_tool({"type": "local_shell"}, len).for_responses() == {"type": "local_shell"}
    with pytest.raises(ConfigurationError, match="one of computer"):
        builtin_tool({"type": "web_search"}, len)
    with pytest.raises(ConfigurationError, match="chats do not know"):
        builtin_tool({"type": "local_shell"}, len).for_chat()


def test_a_tool_of_a_method_does_not_keep_its_instance_alive() -> None:
    import gc
    import weakref

    class Shop:
        @tool
        def sell(self, thing: str) -> str:
            return thing

    shop = Shop()
    assert shop.sell.invoke({"thing": "x"}) == "x"
    seen = weakref.ref(shop)
    del shop
    gc.collect()
    assert seen() is None


def test_a_limit_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        tool(timeout=0)(weather.function)
