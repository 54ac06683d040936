"""Types of every kind, for the table."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import uuid
from decimal import Decimal  # noqa: TC003 - the classes are read at run time
from typing import Annotated, Generic, Literal, NamedTuple, NewType, NotRequired, Optional, TypedDict, TypeVar, Union

import attrs
import msgspec
import pydantic
from pydantic.dataclasses import dataclass as pydantic_dataclass
from typing_extensions import TypeAliasType

T = TypeVar("T")
K = TypeVar("K")

# --- pydantic


class Step(pydantic.BaseModel):
    explanation: str
    output: str


class MathReasoning(pydantic.BaseModel):
    """A solution, step by step."""

    steps: list[Step]
    final_answer: str


class CalendarEvent(pydantic.BaseModel):
    name: str
    date: str
    participants: list[str]


class ResearchPaper(pydantic.BaseModel):
    title: str
    authors: list[str]
    abstract: str
    keywords: list[str]


class UIType(enum.StrEnum):
    div = "div"
    button = "button"
    field = "field"


class Attribute(pydantic.BaseModel):
    name: str
    value: str


class UI(pydantic.BaseModel):
    type: UIType
    label: str
    children: list[UI]
    attributes: list[Attribute]


class Category(enum.StrEnum):
    violence = "violence"
    sexual = "sexual"
    self_harm = "self_harm"


class Moderation(pydantic.BaseModel):
    is_violating: bool
    category: Category | None
    explanation_if_violating: str | None


class Operator(enum.StrEnum):
    eq = "="
    gt = ">"
    lt = "<"
    ne = "!="


class OrderBy(enum.StrEnum):
    asc = "asc"
    desc = "desc"


class Column(enum.StrEnum):
    id = "id"
    status = "status"
    expected = "expected_delivery_date"
    shipped = "shipped_at"


class DynamicValue(pydantic.BaseModel):
    column_name: str


class Condition(pydantic.BaseModel):
    column: str
    operator: Operator
    value: str | int | DynamicValue


class Query(pydantic.BaseModel):
    """Look something up."""

    table_name: Literal["orders", "customers"]
    columns: list[Column]
    conditions: list[Condition]
    order_by: OrderBy


class Settings(pydantic.BaseModel):
    """Defaults, limits and aliases."""

    retries: int = pydantic.Field(3, ge=0, le=10, description="How often to try again")
    name: str = pydantic.Field(min_length=2, max_length=20, alias="settingName")
    ratio: float | None = None
    tags: list[str] = pydantic.Field(default_factory=list)


class Rated(pydantic.BaseModel):
    scores: dict[str, int]
    range: tuple[int, int]
    price: Decimal
    at: datetime.datetime


class Envelope(pydantic.BaseModel, Generic[T]):
    data: T
    pages: int


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    good: bool


class Owner(pydantic.BaseModel):
    pet: Annotated[Union[Cat, Dog], pydantic.Field(discriminator="kind")]  # noqa: UP007


class Numbers(pydantic.RootModel[list[int]]):
    pass


class LinkedNode(pydantic.BaseModel):
    value: int
    next: Optional[LinkedNode] = pydantic.Field(None, description="What follows")  # noqa: UP045


@pydantic_dataclass
class Bounded:
    low: int
    high: int = 100


# --- the standard library


class Color(enum.Enum):
    RED = "red"
    GREEN = "green"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Corner(enum.Enum):
    ORIGIN = (0, 0)
    FAR = (1, 1)


@dataclasses.dataclass
class Point:
    x: float
    y: float


@dataclasses.dataclass
class Circle:
    """A round thing."""

    center: Point
    radius: Annotated[float, msgspec.Meta(gt=0, description="In metres")]
    color: Color = Color.RED


@dataclasses.dataclass
class Square:
    corner: Point
    side: float


@dataclasses.dataclass
class Tree:
    value: int
    children: list[Tree] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Left:
    right: Right | None


@dataclasses.dataclass
class Right:
    left: Left | None


@dataclasses.dataclass
class Box(Generic[T]):
    item: T


@dataclasses.dataclass
class Entry(Box[T], Generic[K, T]):
    key: K


@dataclasses.dataclass
class LineItem:
    sku: str
    price: Decimal
    amounts: dict[str, int]


@dataclasses.dataclass
class Order:
    lines: list[LineItem]
    note: str | None = None
    express: bool = False


class Movie(TypedDict):
    title: str
    year: int
    rating: NotRequired[float]


class Pair(NamedTuple):
    left: int
    right: str = "none"


class Payment(TypedDict):
    kind: Literal["card"]
    number: str


class Transfer(TypedDict):
    kind: Literal["transfer"]
    iban: str


UserId = NewType("UserId", int)
Expression = TypeAliasType("Expression", Union[int, list["Expression"]])  # type: ignore[misc]  # noqa: UP007

# --- others


@attrs.define
class Address:
    street: str
    zip_code: str = attrs.field(metadata={"description": "Five digits"})
    country: str = "DE"


@attrs.frozen
class Person:
    name: str
    addresses: tuple[Address, ...]
    born: datetime.date | None = None


class Track(msgspec.Struct, rename="camel"):
    track_name: str
    length_seconds: int


class Add(msgspec.Struct, tag="add"):
    a: int
    b: int


class Negate(msgspec.Struct, tag="negate"):
    a: int


SOME_ID = uuid.UUID("12345678-1234-5678-1234-567812345678")
SOME_TIME = datetime.datetime(2026, 3, 1, 12, 30, tzinfo=datetime.UTC)
