"""Which of several types a value is one of: told by how it is written."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import time
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, TypedDict, Union

import attrs
import msgspec
import pydantic
import pytest

from openai_core.sansio.partial import partial_loads
from openai_core.structured.format import format_of


@dataclasses.dataclass
class Data:
    alpha: str


@dataclasses.dataclass
class More(Data):
    beta: int = 0


@dataclasses.dataclass
class Twin:
    alpha: str


@dataclasses.dataclass
class Numbered:
    alpha: int


class Model(pydantic.BaseModel):
    gamma: str
    table: dict[str, int] = {}


class Named(NamedTuple):
    left: int
    right: int


class Typed(TypedDict, total=False):
    delta: int


@attrs.define
class Entry:
    key: str
    value: str


class Tagged(msgspec.Struct, tag="tagged"):
    alpha: str


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    ONE = 1


@dataclasses.dataclass
class Add:
    left: Expression
    right: Expression
    op: Literal["+"] = "+"


@dataclasses.dataclass
class Times:
    left: Expression
    right: Expression
    op: Literal["*"] = "*"


Expression = Union[Add, Times, int]  # noqa: UP007 - refers to what comes before

NOON = datetime.datetime(2024, 5, 1, 12, tzinfo=datetime.UTC)
NAME = uuid.UUID(int=7)


def entries(**items: Any) -> list[dict[str, Any]]:
    return [{"key": key, "value": value} for key, value in items.items()]


def parsed(kind: Any, wire: Any) -> Any:
    format: Any = format_of(kind)
    return format.parse(json.dumps({"value": wire} if format.wrapped else wire))


@pytest.mark.parametrize(
    ("kind", "wire", "value"),
    [
        # a dictionary is a list of entries, a class is an object
        (dict[str, str] | Data, entries(alpha="x"), {"alpha": "x"}),
        (dict[str, str] | Data, {"alpha": "x"}, Data("x")),
        (Data | dict[str, str], entries(alpha="x"), {"alpha": "x"}),
        (dict[str, dict[str, str] | Data], entries(a={"alpha": "x"}, b=entries(alpha="x")), None),
        (dict[str, str] | Model, {"gamma": "x", "table": entries(a=1)}, Model(gamma="x", table={"a": 1})),
        (dict[str, str] | Model, entries(gamma="x"), {"gamma": "x"}),
        (dict[str, str] | Typed, {"delta": None}, {}),
        (dict[str, dict[str, int]] | dict[str, int], entries(a=1), {"a": 1}),
        (dict[str, dict[str, int]] | dict[str, int], entries(a=entries(b=1)), {"a": {"b": 1}}),
        (list[dict[str, str]] | dict[str, str], [entries(a="b")], [{"a": "b"}]),
        (list[int] | dict[str, int], entries(a=1), {"a": 1}),
        (list[Entry] | dict[str, str], entries(a="b"), [Entry("a", "b")]),  # alike: the first
        (dict[str, str] | list[Entry], entries(a="b"), {"a": "b"}),
        # a tuple is an object with numbers for names
        (tuple[int, int] | Named, {"item_0": 1, "item_1": 2}, (1, 2)),
        (tuple[int, int] | Named, {"left": 1, "right": 2}, Named(1, 2)),
        (Named | tuple[int, int], {"item_0": 1, "item_1": 2}, (1, 2)),
        (tuple[int, int] | tuple[int, int, int], {"item_0": 1, "item_1": 2, "item_2": 3}, (1, 2, 3)),
        (tuple[int, int] | list[int], [1, 2], [1, 2]),
        (dict[str, int] | tuple[int, int], {"item_0": 1, "item_1": 2}, (1, 2)),
        # classes by their keys, then by their values, then the first
        (Data | More, {"alpha": "x", "beta": 1}, More("x", 1)),
        (More | Data, {"alpha": "x"}, Data("x")),
        (Data | More, {"alpha": "x", "beta": None}, More("x", 0)),
        (Data | Twin, {"alpha": "x"}, Data("x")),
        (Twin | Data, {"alpha": "x"}, Twin("x")),
        (Data | Numbered, {"alpha": 1}, Numbered(1)),
        (Data | Tagged, {"type": "tagged", "alpha": "x"}, Tagged("x")),
        (Tagged | Data, {"alpha": "x"}, Data("x")),
        (Model | Data, {"alpha": "x"}, Data("x")),
        # constants, then what is written in a way of its own, then numbers, then text
        (str | Literal["a"], "a", "a"),
        (str | Color, "red", Color.RED),
        (str | Color, "blue", "blue"),
        (int | Level, 1, Level.ONE),
        (Literal[1] | bool, True, True),
        (bool | Literal[1, "x"], 1, 1),
        (str | datetime.datetime, NOON.isoformat(), NOON),
        (str | datetime.date, "2024-05-01", datetime.date(2024, 5, 1)),
        (str | datetime.date | datetime.datetime, "2024-05-01", datetime.date(2024, 5, 1)),
        (str | datetime.date | datetime.datetime, NOON.isoformat(), NOON),
        (str | datetime.date, "soon", "soon"),
        (str | uuid.UUID, str(NAME), NAME),
        (str | Decimal, "1.50", Decimal("1.50")),
        (Decimal | float, 1.5, 1.5),
        (Decimal | int, "1", Decimal(1)),
        (Path | str, "a/b", Path("a/b")),
        (str | Path, "a/b", "a/b"),
        (str | bytes, "AAE=", b"\x00\x01"),
        (float | int, 1, 1),
        (int | float, 1.0, 1.0),
        (float | bool, True, True),
        (int | str, "1", "1"),
        (Annotated[str, msgspec.Meta(pattern="^a")] | str, "b", "b"),
        (str | Annotated[int, msgspec.Meta(ge=5)] | float, 3, 3.0),
        # nothing, and unions in unions
        (dict[str, str] | Data | None, None, None),
        (dict[str, str] | Data | None, {"alpha": "x"}, Data("x")),
        (list[dict[str, str] | Data | None], [None, {"alpha": "x"}, entries(alpha="x")], None),
        (dict[str, Data | dict[str, Data | dict[str, str]]], entries(a=entries(b=entries(alpha="x"))), None),
        (dict[str, str] | list[Data | dict[str, str]], [{"alpha": "x"}, entries(alpha="y")], None),
    ],
)
def test_a_value_is_of_the_type_that_it_is_written_as(kind: Any, wire: Any, value: Any) -> None:
    expected = value if value is not None or wire is None else _EXPECTED[str(wire)]
    found = parsed(kind, wire)
    assert found == expected
    assert type(found) is type(expected)


_EXPECTED: dict[str, Any] = {
    str(entries(a={"alpha": "x"}, b=entries(alpha="x"))): {"a": Data("x"), "b": {"alpha": "x"}},
    str([None, {"alpha": "x"}, entries(alpha="x")]): [None, Data("x"), {"alpha": "x"}],
    str(entries(a=entries(b=entries(alpha="x")))): {"a": {"b": {"alpha": "x"}}},
    str([{"alpha": "x"}, entries(alpha="y")]): [Data("x"), {"alpha": "y"}],
}


@pytest.mark.parametrize(
    ("kind", "wire", "value"),
    [
        (Data | More, {"alpha": "x", "other": 1}, Data("x")),
        (Data | More, {"alpha": "x", "beta": 1, "other": 1}, More("x", 1)),
        (Model | Data, {"gamma": "x"}, Model(gamma="x")),
        (tuple[int, int] | Data, [1, 2], (1, 2)),
        (int | None, 1.0, 1),
        (Numbered | Data, {"alpha": 2.0}, Numbered(2)),
        (dict[str, int] | Data, {"a": 1, "b": 2}, {"a": 1, "b": 2}),
        (dict[str, str] | Data, {"alpha": "x", "other": "y"}, {"alpha": "x", "other": "y"}),
    ],
)
def test_what_no_strict_schema_allows_is_of_the_nearest_type(kind: Any, wire: Any, value: Any) -> None:
    assert parsed(kind, wire) == value


def test_of_a_value_that_is_still_being_written_the_type_that_it_may_become_is_shown() -> None:
    format = format_of(dict[str, dict[str, str] | Data])
    text = json.dumps({"value": entries(a={"alpha": "x"}, b=entries(alpha="x"))})
    seen = [format.partial(partial_loads(text[:end])) for end in range(len(text) + 1)]
    assert seen[-1] == {"a": {"alpha": "x"}, "b": {"alpha": "x"}}
    assert {"a": {"alpha": "x"}, "b": {"alpha": ""}} in seen


def test_a_deep_expression_is_read_in_time_that_grows_as_it_does() -> None:
    """Two classes with the same keys, told apart by the last of them: to try both at each level would never end."""

    def expression(depth: int) -> Any:
        made: Any = 1
        for _ in range(depth):
            made = {"left": made, "right": 2, "op": "*"}
        return made

    format: Any = format_of(Expression)
    start = time.thread_time()
    value = format.decode({"value": expression(60)})
    with pytest.raises(ValueError, match="left"):
        format.decode({"value": json.loads(json.dumps(expression(60)).replace('"left": 1', '"left": "one"'))})
    assert format.partial({"value": expression(60)}) == expression(60)
    assert time.thread_time() - start < 2
    depth = 0
    while not isinstance(value, int):
        value, depth = value.left, depth + 1
    assert depth == 60


def test_a_model_of_pydantic_with_such_a_union_is_read_as_fast() -> None:
    class Either(pydantic.BaseModel):
        below: Either | Other | None
        pairs: dict[str, int] = {}

    class Other(pydantic.BaseModel):
        below: Either | Other | None
        pairs: dict[str, str] = {}

    Either.model_rebuild(_types_namespace={"Other": Other, "Either": Either})
    made: Any = None
    for _ in range(8):
        made = {"below": made, "pairs": entries(a="1")}
    start = time.thread_time()
    value = format_of(Either).decode({"below": made, "pairs": entries(b=2)})
    assert time.thread_time() - start < 2
    assert value.pairs == {"b": 2}
    assert isinstance(value.below, Other)
