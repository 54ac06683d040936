"""How JSON becomes models: the words of a model's `_nested` table, and the decoders made of them.

A decoder takes a value that was just read and that nobody else owns; it puts models in the place of objects and
leaves alone what does not fit. Decoders are made when the first value of their kind comes, since most never do.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.sansio.model import Model

Shape: TypeAlias = "str | tuple[Any, ...]"
Decode: TypeAlias = "Callable[[Any], Any]"

_new = object.__new__


# --- the words --------------------------------------------------------------------------------------------------


def each(shape: Shape) -> Shape:
    """A list, each item of which has this shape."""
    return ("each", shape)


def values(shape: Shape) -> Shape:
    """An object with free keys, each value of which has this shape."""
    return ("values", shape)


def either(*shapes: Shape) -> Shape:
    """A list or an object: the first shape that fits the kind of value decides."""
    return ("either", *shapes)


# --- the names --------------------------------------------------------------------------------------------------


class Elsewhere:
    """A module's `__getattr__` that finds the names which live in other namespaces, when they are needed."""

    __slots__ = ("homes", "module")

    def __init__(self, module: str, homes: Mapping[str, str]) -> None:
        self.module = module
        self.homes = homes

    def __call__(self, name: str) -> Any:
        if name not in self.homes:
            raise AttributeError(f"module {self.module!r} has no attribute {name!r}")
        found = getattr(_namespace(self.homes[name]), name)
        setattr(sys.modules[self.module], name, found)
        return found


elsewhere = Elsewhere


def resolve(reference: str) -> Decode:
    """The decoder behind `"chat:ChatCompletion"`: the namespace of a model or union, and its name."""
    found = _resolved.get(reference)
    if found is None:
        namespace, _, name = reference.partition(":")
        found = _resolved[reference] = decoder(name, _namespace(namespace).__name__)
    return found


_resolved: dict[str, Decode] = {}


def members_of(reference: str) -> dict[Any, str]:
    """The members of a tagged union that its tag alone tells apart: constant of the tag -> reference of the model."""
    namespace, _, name = reference.partition(":")
    union = getattr(_namespace(namespace), name)
    return {mark: f"{namespace}:{member}" for mark, member in union.table.items() if mark not in union.ties}


def _namespace(name: str) -> Any:
    from importlib import import_module

    return import_module(f"openai_core.generated.models.{name}")  # waits where another thread is importing it just now


def namespace(cls: type[Model]) -> str:
    """The module that the names in the class's `_nested` are seen from."""
    return next(above.__module__ for above in cls.__mro__ if "_nested" in above.__dict__)


def _home(name: str, module: str) -> str:
    """The module that a name, seen from this one, is declared in."""
    finder = vars(sys.modules[module]).get("__getattr__")
    if isinstance(finder, Elsewhere) and name in finder.homes:
        return str(_namespace(finder.homes[name]).__name__)
    return module


# --- the decoders -----------------------------------------------------------------------------------------------


def decoder(shape: Shape, module: str) -> Decode:
    """The decoder of a shape, whose names are seen from this module."""
    if isinstance(shape, str):
        home = _home(shape, module)
        target = getattr(sys.modules[home], shape)
        if isinstance(target, str | tuple):
            return decoder(target, home)
        return adopter(target) if isinstance(target, type) else target.decoder()
    kind, *inner = shape
    if kind == "either":
        return _either(inner, module)
    return (_each if kind == "each" else _values)(inner[0], module)


def _each(shape: Shape, module: str) -> Decode:
    below: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal below
        if type(value) is not list or not value:
            return value
        if below is None:
            below = decoder(shape, module)
        if len(value) == 1:
            value[0] = below(value[0])
            return value
        return [*map(below, value)]

    return decode


def _values(shape: Shape, module: str) -> Decode:
    below: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal below
        if type(value) is not dict or not value:
            return value
        if below is None:
            below = decoder(shape, module)
        return {name: below(item) for name, item in value.items()}

    return decode


def _either(shapes: list[Shape], module: str) -> Decode:
    of_list = next((decoder(shape, module) for shape in shapes if shape[0] == "each"), None)
    of_object = next((shape for shape in shapes if shape[0] != "each"), None)
    below: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal below
        if type(value) is list:
            return value if of_list is None else of_list(value)
        if below is None:
            below = _same if of_object is None else decoder(of_object, module)
        return below(value)

    return decode


def _same(value: Any) -> Any:
    return value


# --- adoption ---------------------------------------------------------------------------------------------------


def adopter(cls: type[Model]) -> Decode:
    """The decoder of a model: the object it is given becomes the state of a new instance, not copied."""
    made: Decode | None = cls.__dict__.get("_adopter")
    if made is None:
        made = _adopter(cls, cls._nested, namespace(cls))
        cls._adopter = made
    return made


def _adopter(cls: type[Model], nested: Mapping[str, Shape], module: str) -> Decode:
    if not nested:

        def adopt(value: Any) -> Any:
            if type(value) is not dict:
                return value
            model: Any = _new(cls)
            model.__dict__ = value
            return model

        return adopt

    plan: list[tuple[str, Decode]] = []

    def later(place: int, name: str, shape: Shape) -> Decode:
        """Stands for the decoder of a field until the field has a value."""

        def decode(value: Any) -> Any:
            found = decoder(shape, module)
            plan[place] = name, found
            return found(value)

        return decode

    for place, (name, shape) in enumerate(nested.items()):
        plan.append((name, later(place, name, shape)))

    def adopt_nesting(value: Any) -> Any:
        if type(value) is not dict:
            return value
        for name, decode in plan:
            inner = value.get(name)
            if inner is not None:
                value[name] = decode(inner)
        model: Any = _new(cls)
        model.__dict__ = value
        return model

    return adopt_nesting
