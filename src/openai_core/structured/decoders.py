"""What makes values out of JSON as the model writes it: one function for each form that a type has there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openai_core.structured.mismatch import Mismatch, kind
from openai_core.structured.undo import KEY, VALUE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Way:
    """How one answer is read: to the letter of the strict schema, or as kindly as can be."""

    __slots__ = ("_strictly", "exact", "known")

    exact: bool
    """Whether a value has to be written as the strict schema says."""
    known: dict[tuple[int, int, bool], tuple[Any, Mismatch | None]]
    """What unions found already, since a value may be asked for more than once: (union, value, way) -> what it is, or
    what is wrong with it."""
    _strictly: Way | None

    def __init__(self) -> None:
        self.exact = False
        self.known = {}
        self._strictly = None

    @property
    def strictly(self) -> Way:
        """The same answer, read to the letter."""
        made = self._strictly
        if made is None:
            made = self._strictly = Way()
            made.exact, made.known, made._strictly = True, self.known, made
        return made


Decode: TypeAlias = "Callable[[Any, Way], Any]"


def building(plan: list[tuple[str, str, Decode, bool | None]], build: Callable[..., Any], label: str) -> Decode:
    """A class with fields.

    Args:
        plan: Of each field, what it is called in JSON and in Python, its decoder, and whether it is required; None
            where it is not, and null stands for its absence. What has no name in Python is a constant.
        build: Takes the values by name.
        label: What the class is called.
    """

    constants = [step for step in plan if not step[1]]
    keys = frozenset(step[0] for step in plan)
    plan = [step for step in plan if step[1]]

    def decode(value: Any, way: Way) -> Any:
        if type(value) is not dict:
            raise Mismatch(f"expected an object ({label}), got {kind(value)}")
        if way.exact and value.keys() != keys:
            raise Mismatch(f"does not have the keys of {label}")
        given: dict[str, Any] = {}
        wire = ""
        try:
            for wire, _, below, _ in constants:
                if wire in value:
                    below(value[wire], way)
            for wire, name, below, needed in plan:
                if wire in value:
                    item = value[wire]
                    if item is not None or needed is not None:
                        given[name] = below(item, way)
                elif needed:
                    raise Mismatch("is missing")
        except Mismatch as error:
            raise error.under(wire) from error.__cause__
        if build is dict:
            return given
        try:
            return build(**given)
        except (TypeError, ValueError, ArithmeticError) as error:
            raise Mismatch(f"{label} refused it: {error}") from error

    return decode


def listing(below: Decode, build: Callable[[Any], Any], check: Callable[[Any], None] | None) -> Decode:
    """A list, a set or another collection."""

    def decode(value: Any, way: Way) -> Any:
        if type(value) is not list:
            raise Mismatch(f"expected an array, got {kind(value)}")
        if check is not None:
            check(value)
        made: list[Any] = []
        try:
            for item in value:
                made.append(below(item, way))  # noqa: PERF401 - how many there are tells which one failed
        except Mismatch as error:
            raise error.under(f"[{len(made)}]") from error.__cause__
        if build is list:
            return made
        try:
            return build(made)
        except TypeError as error:
            raise Mismatch(f"its items cannot be in a {getattr(build, '__name__', build)}: {error}") from error

    return decode


def fixed(names: Sequence[str], below: list[Decode]) -> Decode:
    """A tuple with an item of its own kind at each place, which is written as an object with these names."""

    wanted = frozenset(names)

    def decode(value: Any, way: Way) -> Any:
        if type(value) is dict:
            if value.keys() < wanted:
                missing = next(name for name in names if name not in value)
                raise Mismatch("is missing", missing)
            if value.keys() != wanted and (way.exact or not value.keys() >= wanted):
                raise Mismatch(f"expected an object with {', '.join(names)}")
            items = [value[name] for name in names]
        elif type(value) is list and not way.exact:
            items = value
        else:
            raise Mismatch(f"expected an object with {', '.join(names)}, got {kind(value)}")
        if len(items) != len(below):
            raise Mismatch(f"expected {len(below)} items, got {len(items)}")
        made: list[Any] = []
        try:
            for read, item in zip(below, items, strict=True):
                made.append(read(item, way))
        except Mismatch as error:
            raise error.under(f"[{len(made)}]") from error.__cause__
        return tuple(made)

    return decode


_ENTRY = frozenset({KEY, VALUE})


def mapping(keys: Decode, below: Decode, build: Callable[[Any], Any], check: Callable[[Any], None] | None) -> Decode:
    """An object with free keys, which is written as a list of entries."""

    def decode(value: Any, way: Way) -> Any:
        entries: list[tuple[Any, Any]]
        if type(value) is list:
            entries = []
            for item in value:
                if type(item) is not dict or not (item.keys() == _ENTRY if way.exact else item.keys() >= _ENTRY):
                    raise Mismatch(f"expected an object with `{KEY}` and `{VALUE}`", f"[{len(entries)}]")
                entries.append((item[KEY], item[VALUE]))
        elif type(value) is dict and not way.exact:
            entries = list(value.items())
        else:
            raise Mismatch(f"expected an array of entries, got {kind(value)}")
        if check is not None:
            check(entries)
        made: dict[Any, Any] = {}
        key = ""
        try:
            for key, item in entries:
                made[keys(key, way)] = below(item, way)
        except Mismatch as error:
            raise error.under(key if isinstance(key, str) else repr(key)) from error.__cause__
        return made if build is dict else build(made)

    return decode


def leafing(read: Callable[[Any], Any], kinds: frozenset[type], ready: type | None = None) -> Decode:
    """A value of one kind in JSON, told by these types; one that is of the type `ready` needs no reading."""

    def decode(value: Any, way: Way) -> Any:
        found = type(value)
        if found is ready:
            return value
        if found not in kinds:
            if way.exact:
                raise Mismatch(f"is {kind(value)}")
            if ready is int and found is float and value.is_integer():
                return int(value)
        return read(value)

    return decode
