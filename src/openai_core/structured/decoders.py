"""What makes values out of JSON: one function for each form that a type has in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openai_core.structured.mismatch import Mismatch, kind

if TYPE_CHECKING:
    from collections.abc import Callable

Decode: TypeAlias = "Callable[[Any], Any]"


def building(plan: list[tuple[str, str, Decode, bool | None]], build: Callable[..., Any], label: str) -> Decode:
    """A class with fields.

    Args:
        plan: Of each field, what it is called in JSON and in Python, its decoder, and whether it is required; None
            where it is not, and null stands for its absence.
        build: Takes the values by name.
        label: What the class is called.
    """

    constants = [step for step in plan if not step[1]]
    plan = [step for step in plan if step[1]]

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            raise Mismatch(f"expected an object ({label}), got {kind(value)}")
        given: dict[str, Any] = {}
        wire = ""
        try:
            for wire, _, below, _ in constants:
                if wire in value:
                    below(value[wire])
            for wire, name, below, needed in plan:
                if wire in value:
                    item = value[wire]
                    if item is not None or needed is not None:
                        given[name] = below(item)
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

    def decode(value: Any) -> Any:
        if type(value) is not list:
            raise Mismatch(f"expected an array, got {kind(value)}")
        if check is not None:
            check(value)
        made: list[Any] = []
        try:
            for item in value:
                made.append(below(item))  # noqa: PERF401 - how many there are tells which one failed
        except Mismatch as error:
            raise error.under(f"[{len(made)}]") from error.__cause__
        if build is list:
            return made
        try:
            return build(made)
        except TypeError as error:
            raise Mismatch(f"its items cannot be in a {getattr(build, '__name__', build)}: {error}") from error

    return decode


def fixed(below: list[Decode]) -> Decode:
    """A tuple with an item of its own kind at each place."""

    def decode(value: Any) -> Any:
        if type(value) is not list or len(value) != len(below):
            got = f"{len(value)} items" if type(value) is list else kind(value)
            raise Mismatch(f"expected {len(below)} items, got {got}")
        made: list[Any] = []
        try:
            for read, item in zip(below, value, strict=True):
                made.append(read(item))
        except Mismatch as error:
            raise error.under(f"[{len(made)}]") from error.__cause__
        return tuple(made)

    return decode


def mapping(keys: Decode, below: Decode, build: Callable[[Any], Any], check: Callable[[Any], None] | None) -> Decode:
    """An object with free keys."""

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            raise Mismatch(f"expected an object, got {kind(value)}")
        if check is not None:
            check(value)
        made: dict[Any, Any] = {}
        key = ""
        try:
            for key, item in value.items():
                made[keys(key)] = below(item)
        except Mismatch as error:
            raise error.under(key) from error.__cause__
        return made if build is dict else build(made)

    return decode
