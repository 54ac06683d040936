"""Fifty types and more: what the model writes for each, and the value that it stands for."""

from __future__ import annotations

import collections
import datetime
import uuid
from collections.abc import Mapping, Sequence
from decimal import Decimal
from ipaddress import IPv4Address
from typing import Annotated, Any, Literal, NamedTuple, Union

import msgspec
import pydantic

from structured import shapes as s


class Row(NamedTuple):
    """A type, what the model writes as JSON, and what that is."""

    name: str
    type: Any
    wire: Any
    value: Any


POINT = {"x": 1.5, "y": -2}
ADDRESS = {"street": "High Street 1", "zip_code": "12345", "country": None}
STAMP = "2026-03-01T12:30:00Z"


def entries(*pairs: tuple[Any, Any]) -> list[dict[str, Any]]:
    """How an object with free keys is written."""
    return [{"key": key, "value": value} for key, value in pairs]


def root(value: Any) -> dict[str, Any]:
    """How a value is written that is no object."""
    return {"value": value}


def ui(kind: str, *children: Any) -> dict[str, Any]:
    return {"type": kind, "label": kind, "children": [*children], "attributes": [{"name": "id", "value": "1"}]}


TABLE = [
    # The official examples, by their shapes
    Row(
        "math reasoning in steps",
        s.MathReasoning,
        {"steps": [{"explanation": "Take 7 off", "output": "8x = -30"}], "final_answer": "x = -3.75"},
        s.MathReasoning(steps=[s.Step(explanation="Take 7 off", output="8x = -30")], final_answer="x = -3.75"),
    ),
    Row(
        "calendar event",
        s.CalendarEvent,
        {"name": "Science fair", "date": "Friday", "participants": ["Alice", "Bob"]},
        s.CalendarEvent(name="Science fair", date="Friday", participants=["Alice", "Bob"]),
    ),
    Row(
        "research paper",
        s.ResearchPaper,
        {"title": "On", "authors": ["A"], "abstract": "Short", "keywords": []},
        s.ResearchPaper(title="On", authors=["A"], abstract="Short", keywords=[]),
    ),
    Row(
        "user interface, recursive",
        s.UI,
        ui("div", ui("button"), ui("div", ui("field"))),
        s.UI.model_validate(ui("div", ui("button"), ui("div", ui("field")))),
    ),
    Row(
        "moderation with an enum",
        s.Moderation,
        {"is_violating": True, "category": "violence", "explanation_if_violating": None},
        s.Moderation(is_violating=True, category=s.Category.violence, explanation_if_violating=None),
    ),
    Row(
        "query with conditions and columns",
        s.Query,
        {
            "table_name": "orders",
            "columns": ["id", "expected_delivery_date"],
            "conditions": [
                {"column": "status", "operator": "=", "value": "fulfilled"},
                {"column": "id", "operator": ">", "value": {"column_name": "low"}},
                {"column": "id", "operator": "<", "value": 7},
            ],
            "order_by": "asc",
        },
        s.Query(
            table_name="orders",
            columns=[s.Column.id, s.Column.expected],
            conditions=[
                s.Condition(column="status", operator=s.Operator.eq, value="fulfilled"),
                s.Condition(column="id", operator=s.Operator.gt, value=s.DynamicValue(column_name="low")),
                s.Condition(column="id", operator=s.Operator.lt, value=7),
            ],
            order_by=s.OrderBy.asc,
        ),
    ),
    # pydantic
    Row(
        "pydantic: defaults, limits, alias",
        s.Settings,
        {"retries": None, "settingName": "abc", "ratio": None, "tags": None},
        s.Settings(settingName="abc"),
    ),
    Row(
        "pydantic: dict, tuple, decimal, datetime",
        s.Rated,
        {"scores": entries(("a", 1), ("b", 2)), "range": {"item_0": 1, "item_1": 5}, "price": "1.20", "at": STAMP},
        s.Rated(scores={"a": 1, "b": 2}, range=(1, 5), price=Decimal("1.20"), at=s.SOME_TIME),
    ),
    Row(
        "pydantic: generic",
        s.Envelope[list[int]],
        {"data": [1, 2], "pages": 1},
        s.Envelope[list[int]](data=[1, 2], pages=1),
    ),
    Row(
        "pydantic: union told apart by a tag",
        s.Owner,
        {"pet": {"kind": "dog", "good": True}},
        s.Owner(pet=s.Dog(kind="dog", good=True)),
    ),
    Row("pydantic: root model", s.Numbers, root([1, 2]), s.Numbers([1, 2])),
    Row(
        "pydantic: linked list, described",
        s.LinkedNode,
        {"value": 1, "next": {"value": 2, "next": None}},
        s.LinkedNode(value=1, next=s.LinkedNode(value=2)),
    ),
    Row("pydantic: dataclass", s.Bounded, {"low": 1, "high": None}, s.Bounded(low=1)),
    Row(
        "pydantic: list of models",
        list[s.Step],
        root([{"explanation": "a", "output": "b"}]),
        [s.Step(explanation="a", output="b")],
    ),
    Row(
        "pydantic: model or dataclass",
        Union[s.Step, s.Point],  # noqa: UP007
        root(POINT),
        s.Point(1.5, -2.0),
    ),
    Row("pydantic: annotated with Field", Annotated[int, pydantic.Field(ge=1, description="n")], root(4), 4),
    # dataclasses
    Row("dataclass", s.Point, POINT, s.Point(1.5, -2.0)),
    Row(
        "dataclass: nested, limits, enum default",
        s.Circle,
        {"center": POINT, "radius": 2, "color": None},
        s.Circle(s.Point(1.5, -2.0), 2.0),
    ),
    Row(
        "dataclass: recursive",
        s.Tree,
        {"value": 1, "children": [{"value": 2, "children": []}, {"value": 3, "children": None}]},
        s.Tree(1, [s.Tree(2), s.Tree(3)]),
    ),
    Row(
        "dataclass: two that contain each other",
        s.Left,
        {"right": {"left": {"right": None}}},
        s.Left(s.Right(s.Left(None))),
    ),
    Row("dataclass: generic", s.Box[s.Point], {"item": POINT}, s.Box(s.Point(1.5, -2.0))),
    Row(
        "dataclass: generic of a generic",
        s.Entry[str, list[int]],
        {"item": [1], "key": "k"},
        s.Entry(item=[1], key="k"),
    ),
    Row(
        "dataclass: order with maps in a list",
        s.Order,
        {
            "lines": [{"sku": "a", "price": "9.99", "amounts": entries(("S", 2))}],
            "note": None,
            "express": True,
        },
        s.Order([s.LineItem("a", Decimal("9.99"), {"S": 2})], None, True),
    ),
    # attrs, msgspec
    Row(
        "attrs: default, description",
        s.Address,
        ADDRESS,
        s.Address("High Street 1", "12345"),
    ),
    Row(
        "attrs: frozen, tuple of any length, date",
        s.Person,
        {"name": "Ada", "addresses": [{**ADDRESS, "country": "UK"}], "born": "1815-12-10"},
        s.Person("Ada", (s.Address("High Street 1", "12345", "UK"),), datetime.date(1815, 12, 10)),
    ),
    Row(
        "msgspec: struct with other names",
        s.Track,
        {"trackName": "x", "lengthSeconds": 9},
        s.Track(track_name="x", length_seconds=9),
    ),
    Row("msgspec: tagged union", s.Add | s.Negate, root({"type": "negate", "a": 3}), s.Negate(3)),
    # TypedDict, NamedTuple
    Row("TypedDict", s.Payment, {"kind": "card", "number": "4"}, {"kind": "card", "number": "4"}),
    Row(
        "TypedDict: key that may be missing",
        s.Movie,
        {"title": "M", "year": 1931, "rating": None},
        {
            "title": "M",
            "year": 1931,
        },
    ),
    Row(
        "TypedDict: union",
        s.Payment | s.Transfer,
        root({"kind": "transfer", "iban": "X"}),
        {
            "kind": "transfer",
            "iban": "X",
        },
    ),
    Row("NamedTuple", s.Pair, {"left": 1, "right": None}, s.Pair(1)),
    Row("NamedTuple: list", list[s.Pair], root([{"left": 1, "right": "r"}]), [s.Pair(1, "r")]),
    # containers
    Row("list of integers", list[int], root([1, 2]), [1, 2]),
    Row("list of lists", list[list[str]], root([["a"], []]), [["a"], []]),
    Row("list with limits", Annotated[list[int], msgspec.Meta(min_length=1, max_length=3)], root([1]), [1]),
    Row("sequence", Sequence[float], root([1, 2.5]), [1.0, 2.5]),
    Row("set", set[str], root(["a", "b"]), {"a", "b"}),
    Row("frozenset", frozenset[int], root([1, 1, 2]), frozenset({1, 2})),
    Row("deque", collections.deque[int], root([3]), collections.deque([3])),
    Row("tuple of any length", tuple[int, ...], root([1, 2]), (1, 2)),
    Row(
        "tuple of fixed items",
        tuple[int, str, bool],
        root({"item_0": 1, "item_1": "a", "item_2": True}),
        (
            1,
            "a",
            True,
        ),
    ),
    Row("dict", dict[str, int], root(entries(("a", 1))), {"a": 1}),
    Row("dict: keys of an enum", dict[s.Color, float], root(entries(("red", 0.5))), {s.Color.RED: 0.5}),
    Row("dict: integers as keys", dict[int, str], root(entries((1, "one"))), {1: "one"}),
    Row(
        "mapping of mappings",
        Mapping[str, dict[str, s.Point]],
        root(entries(("a", entries(("b", POINT))))),
        {
            "a": {"b": s.Point(1.5, -2.0)},
        },
    ),
    # unions
    Row("optional class", s.Point | None, root(None), None),
    Row(
        "union of classes without a tag",
        s.Circle | s.Square,
        root({"corner": POINT, "side": 3}),
        s.Square(
            s.Point(1.5, -2.0),
            3.0,
        ),
    ),
    Row("union of plain types", int | str | None, root("a"), "a"),
    Row("integer or number", float | int, root(3), 3),
    Row("date, time or text", datetime.date | datetime.datetime | str, root(STAMP), s.SOME_TIME),
    Row("union with a list and a dict", list[int] | dict[str, int], root(entries(("a", 1))), {"a": 1}),
    Row("recursive union", s.Expression, root([1, [2, [3]]]), [1, [2, [3]]]),
    # values
    Row("Literal", Literal["yes", "no"], root("no"), "no"),
    Row("Literal of several kinds", Literal["auto", 0, None], root(0), 0),
    Row("Literal of a boolean", Literal[True], root(True), True),
    Row("Enum", s.Color, root("green"), s.Color.GREEN),
    Row("IntEnum", s.Level, root(2), s.Level.HIGH),
    Row("Enum of values that JSON does not have", s.Corner, root("FAR"), s.Corner.FAR),
    Row("string", str, root("a"), "a"),
    Row(
        "string with limits",
        Annotated[str, msgspec.Meta(pattern="^a", min_length=1), "Begins with a"],
        root("ab"),
        "ab",
    ),
    Row("integer with limits", Annotated[int, msgspec.Meta(ge=1, lt=10, multiple_of=3)], root(9), 9),
    Row("number", float, root(1), 1.0),
    Row("boolean", bool, root(False), False),
    Row("NewType", s.UserId, root(7), 7),
    Row("datetime", datetime.datetime, root(STAMP), s.SOME_TIME),
    Row("date", datetime.date, root("2026-03-01"), datetime.date(2026, 3, 1)),
    Row("time", datetime.time, root("12:30:00"), datetime.time(12, 30)),
    Row("timedelta", datetime.timedelta, root("PT90S"), datetime.timedelta(seconds=90)),
    Row("UUID", uuid.UUID, root(str(s.SOME_ID)), s.SOME_ID),
    Row("Decimal", Decimal, root("0.10"), Decimal("0.10")),
    Row("bytes", bytes, root("aGk="), b"hi"),
    Row("IP address", IPv4Address, root("10.0.0.1"), IPv4Address("10.0.0.1")),
]
