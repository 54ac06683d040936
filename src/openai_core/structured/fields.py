"""What classes with fields look like from outside: one view of all kinds of them."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from openai_core.structured.hints import hints_of
from openai_core.unset import UNSET


class Field(NamedTuple):
    """A field of a class."""

    wire: str
    """What it is called in JSON."""
    name: str
    """What the class calls it when it is made."""
    type: Any
    required: bool
    default: Any = UNSET
    description: str = ""


def is_plain(cls: Any) -> bool:
    """Whether a dataclass is no more than its fields."""
    made = getattr(cls, "__dataclass_fields__", {}).values()
    own = cls.__dict__.get("__init__")
    return (
        bool(made)
        and not hasattr(cls, "__post_init__")
        and "__attrs_attrs__" not in cls.__dict__
        and all(one.init and one._field_type.name == "_FIELD" for one in made)
        and getattr(own, "__qualname__", "").endswith(f"{cls.__name__}.__init__")
        and own.__code__.co_filename == "<string>"
    )


class Fields(NamedTuple):
    """A class with fields."""

    fields: list[Field]
    build: Callable[..., Any]
    """Takes the values by name."""
    constants: Mapping[str, Any] = {}
    """Keys that the class has in JSON beside its fields, and their values."""


def fields_of(kind: Any, path: str) -> Fields | None:
    """The fields of a dataclass, attrs class, msgspec.Struct, TypedDict or NamedTuple; None of anything else."""
    cls: Any = typing.get_origin(kind) or kind
    if not isinstance(cls, type):
        return None
    for has, read in _KINDS:
        if has(cls):
            return read(kind, cls, path)
    return None


def description_of(cls: Any) -> str:
    """The docstring of a class, unless it was made by a decorator."""
    text = cls.__dict__.get("__doc__")
    if not isinstance(text, str) or text.startswith(f"{cls.__name__}("):
        return ""
    return inspect.cleandoc(text)


def _default(value: Any) -> Any:
    """A default as JSON has it; UNSET for one that JSON has not."""
    value = getattr(value, "value", value) if hasattr(type(value), "__members__") else value
    return value if value is None or isinstance(value, (str, int, float, bool)) else UNSET


def _words(metadata: Any) -> str:
    return str(metadata.get("description") or "") if isinstance(metadata, Mapping) else ""


def _of_dataclass(kind: Any, cls: Any, path: str) -> Fields:
    import dataclasses

    hints, missing = hints_of(kind, path), dataclasses.MISSING
    return Fields(
        [
            Field(
                one.name,
                one.name,
                hints[one.name],
                one.default is missing and one.default_factory is missing,
                UNSET if one.default is missing else _default(one.default),
                _words(one.metadata) or str(getattr(one, "doc", None) or ""),
            )
            for one in dataclasses.fields(cls)
            if one.init
        ],
        cls,
    )


def _of_attrs(kind: Any, cls: Any, path: str) -> Fields:
    import attr

    hints = hints_of(kind, path)
    return Fields(
        [
            Field(
                one.alias or one.name,
                one.alias or one.name,
                hints.get(one.name, one.type),
                one.default is attr.NOTHING,
                UNSET if one.default is attr.NOTHING else _default(one.default),
                _words(one.metadata),
            )
            for one in attr.fields(cls)
            if one.init
        ],
        cls,
    )


def _of_struct(kind: Any, cls: Any, path: str) -> Fields:
    from openai_core.structured.leaves import msgspec

    library, hints = msgspec(), hints_of(kind, path)
    config = cls.__struct_config__
    return Fields(
        [
            Field(
                one.encode_name,
                one.name,
                hints[one.name],
                one.required,
                UNSET if one.default is library.NODEFAULT else _default(one.default),
            )
            for one in library.structs.fields(cls)
        ],
        cls,
        {} if config.tag is None else {config.tag_field: config.tag},
    )


def _of_typed_dict(kind: Any, cls: Any, path: str) -> Fields:
    total = cls.__total__
    made = []
    for name, hint in hints_of(kind, path).items():
        required = name in cls.__required_keys__ if not _marks(hint) else True
        for mark in _marks(hint):
            required = mark == "Required" or (mark != "NotRequired" and total)
        made.append(Field(name, name, _unmarked(hint), required))
    return Fields(made, dict)


def _marks(hint: Any) -> list[str]:
    """The words around a type of a TypedDict, outermost first."""
    found = []
    while (word := str(typing.get_origin(hint)).rpartition(".")[2]) in ("Required", "NotRequired", "ReadOnly"):
        found.append(word)
        hint = typing.get_args(hint)[0]
    return [word for word in found if word != "ReadOnly"]


def _unmarked(hint: Any) -> Any:
    while str(typing.get_origin(hint)).rpartition(".")[2] in ("Required", "NotRequired", "ReadOnly"):
        hint = typing.get_args(hint)[0]
    return hint


def _of_named_tuple(kind: Any, cls: Any, path: str) -> Fields:
    hints, defaults = hints_of(kind, path), cls._field_defaults
    return Fields(
        [
            Field(name, name, hints.get(name, Any), name not in defaults, _default(defaults.get(name, UNSET)))
            for name in cls._fields
        ],
        cls,
    )


_KINDS: tuple[tuple[Callable[[Any], bool], Callable[[Any, Any, str], Fields]], ...] = (
    (lambda cls: hasattr(cls, "__struct_config__"), _of_struct),
    (lambda cls: hasattr(cls, "__attrs_attrs__"), _of_attrs),
    (lambda cls: hasattr(cls, "__dataclass_fields__"), _of_dataclass),
    (lambda cls: issubclass(cls, dict) and hasattr(cls, "__required_keys__"), _of_typed_dict),
    (lambda cls: issubclass(cls, tuple) and hasattr(cls, "_fields"), _of_named_tuple),
)
