"""The fields of a class and their types, with generics filled in and names looked up where they were written."""

from __future__ import annotations

import builtins
import inspect
import operator
import sys
import types
import typing
from typing import Any

from openai_core.errors import SchemaError

if typing.TYPE_CHECKING:
    from collections.abc import Mapping


def is_alias(kind: Any) -> bool:
    """Whether this is what `type X = ...` makes."""
    return type(kind).__name__ == "TypeAliasType"


def key_of(kind: Any) -> Any:
    """What a type is looked up by: `A | B` and `B | A` are equal to Python, but the first of a union matters here."""
    arguments = getattr(kind, "__args__", None)
    if type(arguments) is not tuple or isinstance(kind, type) or typing.get_origin(kind) is typing.Literal:
        return kind
    inner = tuple(map(key_of, arguments))
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return kind, inner
    return kind if all(map(operator.is_, inner, arguments)) else (kind, inner)


def hints_of(kind: Any, path: str) -> dict[str, Any]:
    """The types of a class's fields, `Annotated` kept; for `Box[int]`, those of `Box` with `int` filled in.

    Raises:
        SchemaError: an annotation names something that cannot be found.
    """
    cls = typing.get_origin(kind) or kind
    found = _looked_up(cls, path)
    bindings = _bindings(kind)
    if not bindings:
        return found
    made = {}
    for name, hint in found.items():
        home = next((above for above in cls.__mro__ if name in _own(above)), cls)
        made[name] = filled(hint, bindings.get(home) or bindings.get(cls, {}))
    return made


def _own(cls: type) -> Mapping[str, Any]:
    """The annotations of a class alone."""
    return inspect.get_annotations(cls)


def _looked_up(cls: type, path: str) -> dict[str, Any]:
    names: dict[str, Any] = {cls.__name__: cls}
    while True:
        try:
            return typing.get_type_hints(cls, localns=names, include_extras=True)
        except NameError as error:
            missing = error.name
            found = None if missing is None or missing in names else _seen_by_callers(missing)
            if found is None or missing is None:
                said = f"`{path}` names a type that cannot be found: {error}; define it before, or outside the function"
                raise SchemaError(said, path=path) from None
            names[missing] = found[0]


def _seen_by_callers(name: str) -> tuple[Any] | None:
    """What a name means in the functions that led here: classes inside functions can be seen from nowhere else."""
    frame: types.FrameType | None = sys._getframe(1)
    while frame is not None:
        if not frame.f_globals.get("__name__", "").startswith("openai_core.structured"):
            for names in (frame.f_locals, frame.f_globals):
                if name in names:
                    return (names[name],)
        frame = frame.f_back
    return (vars(builtins)[name],) if name in vars(builtins) else None


def forward(name: str, path: str) -> Any:
    """What a type means that is given by name."""
    found = _seen_by_callers(name)
    if found is None:
        raise SchemaError(f"`{path}` names a type that cannot be found: {name!r}", path=path)
    return found[0]


def _bindings(kind: Any) -> dict[Any, dict[Any, Any]]:
    """For each generic class that a type is made of, what its type variables stand for."""
    origin = typing.get_origin(kind) or kind
    made: dict[Any, dict[Any, Any]] = {}
    parameters = getattr(origin, "__parameters__", ())
    arguments = typing.get_args(kind)
    if parameters and arguments:
        made[origin] = dict(zip(parameters, arguments, strict=False))
    for base in getattr(origin, "__orig_bases__", ()):
        if isinstance(typing.get_origin(base), type) and typing.get_origin(base) is not typing.Generic:
            given = tuple(filled(one, made.get(origin, {})) for one in typing.get_args(base))
            home: Any = typing.get_origin(base)
            made.update(_bindings(home[given] if getattr(home, "__parameters__", ()) else home))
        elif isinstance(base, type):
            made.update(_bindings(base))
    return made


def filled(hint: Any, meaning: Mapping[Any, Any]) -> Any:
    """A type with its type variables replaced."""
    if not meaning:
        return hint
    if isinstance(hint, typing.TypeVar):
        return meaning.get(hint, hint)
    arguments = typing.get_args(hint)
    if not arguments or typing.get_origin(hint) is typing.Literal:
        return hint
    if typing.get_origin(hint) is typing.Annotated:
        return typing.Annotated[(filled(arguments[0], meaning), *hint.__metadata__)]
    inner = tuple(filled(one, meaning) for one in arguments)
    if inner == arguments:
        return hint
    if isinstance(hint, types.UnionType):
        return typing.Union[inner]  # noqa: UP007 - a value, not an annotation
    return hint.copy_with(inner) if hasattr(hint, "copy_with") else hint.__origin__[inner]
