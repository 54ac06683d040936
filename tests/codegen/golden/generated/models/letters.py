"""The models of `letters`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import builtins as _b
import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.model import key as _key
from openai_core.sansio.shape import each as _each

__all__ = [
    "CreateLetterRequest",
    "Filter",
    "Kind",
    "Letter",
    "LetterDelta",
    "LetterDone",
    "LetterEvent",
    "LetterImage",
    "LetterList",
    "LetterSender",
    "Office",
    "Part",
    "Person",
    "Text",
]

Kind: _t.TypeAlias = _t.Literal["private", "business"]


@_define
class CreateLetterRequest(_Model):
    """An object with `to`, `body`, `paper` and 3 more."""

    to: str | list[str]
    body: list[Part]
    paper: str | _t.Literal["plain", "lined"] | None = None
    """Default: `"plain"`."""
    stamps: int | None = None
    """From 0 to 9. Default: `1`."""
    filter: Filter | None = None
    stream: bool | None = None

    _nested = {
        "body": _each("Part"),
        "filter": "Filter",
    }
    _nullable = frozenset({"stamps", "stream"})


@_define
class Filter(_Model):
    """An object with `op` and `filters`."""

    op: _t.Literal["and", "or"]
    filters: list[Filter]

    _nested = {
        "filters": _each("Filter"),
    }


@_define
class Letter(_Model):
    """A letter."""

    id: str
    object: _t.Literal["letter"] = "letter"
    created_at: int
    """Unix seconds."""
    body: _b.list[Part]
    sender: LetterSender
    kind: Kind | None
    weight: float | None = None
    """Deprecated. More than 0."""
    metadata: dict[str, str] | None = None
    anything: dict[str, _t.Any] | None = None
    class_: str | None = _key("class", default=None)
    self_harm: bool | None = _key("self-harm", default=None)
    copy_: bool | None = _key("copy", default=None)
    list: _b.list[str] | None = None

    _nested = {
        "body": _each("Part"),
        "sender": "LetterSender",
    }


@_define
class LetterDelta(_Model):
    """An object marked `type: "letter.delta"`."""

    type: _t.Literal["letter.delta"] = "letter.delta"
    delta: str


@_define
class LetterDone(_Model):
    """An object marked `type: "letter.done"`."""

    type: _t.Literal["letter.done"] = "letter.done"
    letter: Letter

    _nested = {
        "letter": "Letter",
    }


@_define
class LetterImage(_Model):
    """An object marked `type: "image"`."""

    type: _t.Literal["image"] = "image"
    url: str
    """A URL."""


@_define
class LetterList(_Model):
    """An object with `data`, `first_id`, `last_id` and `has_more`."""

    data: list[Letter]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("Letter"),
    }


@_define
class Office(_Model):
    """An object with `company` and `room`."""

    company: str
    room: str


@_define
class Person(_Model):
    """An object with `name`."""

    name: str
    """From 1 to 64 characters. Matches `^[a-z]+$`."""


@_define
class Text(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"
    text: str


if _t.TYPE_CHECKING:
    LetterEvent: _t.TypeAlias = LetterDelta | LetterDone
    """Told apart by `type`."""
    LetterSender: _t.TypeAlias = Person | Office
    Part: _t.TypeAlias = Text | LetterImage
    """Told apart by `type`."""
else:
    LetterEvent = _Choice(
        __name__,
        "LetterEvent",
        tag="type",
        table={
            "letter.delta": "LetterDelta",
            "letter.done": "LetterDone",
        },
    )
    LetterSender = _Choice(
        __name__,
        "LetterSender",
        by_keys=(
            ("Office", ("company", "room", )),
            ("Person", ("name", )),
        ),
    )
    Part = _Choice(
        __name__,
        "Part",
        tag="type",
        table={
            "text": "Text",
            "image": "LetterImage",
        },
    )
