"""Does a value fit its schema, and if not, what exactly is wrong with it?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NamedTuple

from openai_core.testing.shape import MISSING, Shape

_SHOWN = 60
_WHOLE = "body"


class Fault(NamedTuple):
    """One thing that is wrong with a request (or with any other value)."""

    message: str
    param: str | None
    """Where it is, such as `input[0].content`."""
    code: str


class Check:
    """How strictly values are looked at."""

    __slots__ = ("binary", "unknown_keys")

    def __init__(self, *, unknown_keys: bool = False, binary: bool = False) -> None:
        self.unknown_keys = unknown_keys
        """Whether keys may stand in an object that its schema does not declare."""
        self.binary = binary
        """Whether a `format: binary` is bytes (a form's file) and not a string."""

    def fault(self, shape: Shape, value: Any, path: str = "") -> Fault | None:
        """The fault that says most, or None for a value that fits."""
        if value is None:
            return None if _takes_null(shape) else self._wrong_type(shape, value, path)
        if shape.choices_raw:
            return self._choose(shape, value, path) or self._object(shape, value, path, declared=False)
        if shape.values is not None and not _among(value, shape.values):
            return _wrong_value(shape, value, path)
        kind = kind_of(value)
        if shape.types is not None and not _is_a(kind, value, shape, self.binary):
            return self._wrong_type(shape, value, path)
        if kind == "object":
            return self._object(shape, value, path)
        if kind == "array":
            return self._array(shape, value, path)
        if kind == "string":
            return _string(shape, value, path)
        return _number(shape, value, path) if kind in ("integer", "number") else None

    def _object(self, shape: Shape, value: Any, path: str, *, declared: bool = True) -> Fault | None:
        if not isinstance(value, Mapping):
            return None
        for key in sorted(shape.required - value.keys()):
            return Fault(
                f"Missing required parameter: '{join(path, key)}'.", join(path, key), "missing_required_parameter"
            )
        if declared:
            for key, inner in value.items():
                if key in shape.properties:
                    fault = self.fault(shape.property(key), inner, join(path, key))
                else:
                    fault = self._undeclared(shape, key, inner, path)
                if fault is not None:
                    return fault
        return _keys(shape, value, path)

    def _undeclared(self, shape: Shape, key: str, value: Any, path: str) -> Fault | None:
        where = join(path, key)
        if isinstance(shape.extra, Mapping):
            name = None if shape.property_names is MISSING else shape.schemas.shape(shape.property_names)
            fault = None if name is None else self.fault(name, key, where)
            return fault or self.fault(shape.schemas.shape(shape.extra), value, where)
        if shape.extra is True or self.unknown_keys:
            return None
        if shape.extra is MISSING and not shape.properties:
            return None
        return Fault(f"Unknown parameter: '{where}'.{hint(key, shape.properties)}", where, "unknown_parameter")

    def _array(self, shape: Shape, value: Sequence[Any], path: str) -> Fault | None:
        count = len(value)
        if count < shape.min_items:
            said = f"Invalid '{path}': expected at least {shape.min_items} items, got {count}."
            return Fault(said, path, "empty_array" if count == 0 else "array_below_min_length")
        if shape.max_items is not None and count > shape.max_items:
            said = f"Invalid '{path}': expected at most {shape.max_items} items, got {count}."
            return Fault(said, path, "array_above_max_length")
        if shape.items is MISSING:
            return None
        item = shape.item()
        for index, inner in enumerate(value):
            fault = self.fault(item, inner, f"{path}[{index}]")
            if fault is not None:
                return fault
        return None

    def _choose(self, shape: Shape, value: Any, path: str) -> Fault | None:
        """A union: fits when one alternative does; else the fault of the one that was meant."""
        tag, table, rest = shape.dispatch()
        candidates: Sequence[Shape] = shape.choices
        if tag is not None and isinstance(value, Mapping):
            told = value.get(tag, MISSING)
            named = table.get(told, []) if isinstance(told, str | int) else []
            candidates = [*named, *rest] if told is not MISSING else candidates
        faults = []
        for candidate in candidates:
            fault = self.fault(candidate, value, path)
            if fault is None:
                return None
            faults.append((candidate, fault))
        return self._meant(shape, value, path, faults)

    def _meant(self, shape: Shape, value: Any, path: str, faults: list[tuple[Shape, Fault]]) -> Fault:
        tag, table, _ = shape.dispatch()
        kind = kind_of(value)
        close = [(one, fault) for one, fault in faults if _takes(one, kind, value, self.binary)]
        if kind == "object" and tag is not None and isinstance(value, Mapping):
            told = value.get(tag, MISSING)
            if told is MISSING and close and all(tag in one.required for one, _ in close):
                where = join(path, tag)
                said = f"Missing required parameter: '{where}'. Supported values are: {_list(table)}."
                return Fault(said, where, "missing_required_parameter")
            if told is not MISSING and not (isinstance(told, str | int) and told in table) and not close:
                where = join(path, tag)
                said = f"Invalid value: {show(told)}. Supported values are: {_list(table)}.{hint(told, table)}"
                return Fault(said, where, "invalid_value")
        if not close:
            return self._wrong_type(shape, value, path)
        scalar = [one.values for one, _ in close if one.values is not None]
        if len(scalar) == len(close):
            return _wrong_value_of([value for values in scalar for value in values], value, path)
        return max(close, key=lambda pair: (_likeness(pair[0], value), _depth(pair[1])))[1]

    def _wrong_type(self, shape: Shape, value: Any, path: str) -> Fault:
        wanted = list(dict.fromkeys(_wanted(shape)))
        one_of = f"one of {', '.join(wanted[:-1])} or {wanted[-1]}" if len(wanted) > 1 else "".join(wanted)
        said = f"expected {one_of or 'another value'}, but got {_A[kind_of(value)]} instead"
        return Fault(f"Invalid type for '{path or _WHOLE}': {said}.", path or None, "invalid_type")


_A = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "integer": "an integer",
    "number": "a decimal",
    "boolean": "a boolean",
    "null": "null",
    "bytes": "a file",
}


def kind_of(value: Any) -> str:
    """The JSON type of a value (`bytes` for a file of a form)."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case bytes():
            return "bytes"
        case Mapping():
            return "object"
        case _:
            return "array"


def join(path: str, key: str) -> str:
    """The place of a key below a place."""
    return f"{path}.{key}" if path else key


def show(value: Any) -> str:
    """A value as a fault quotes it: short."""
    text = f"'{value}'" if isinstance(value, str) else repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def hint(name: Any, known: Iterable[Any]) -> str:
    """` Did you mean ...?` when a known name is near."""
    near = get_close_matches(str(name), [str(one) for one in known], n=1)
    return f" Did you mean '{near[0]}'?" if near else ""


def _list(values: Iterable[Any]) -> str:
    shown = [show(value) for value in values]
    return ", ".join(shown[:30]) + (f" and {len(shown) - 30} more" if len(shown) > 30 else "")


def _likeness(shape: Shape, value: Any) -> int:
    """How much an object looks like one of a shape: missing and strange keys and wrong constants count against it."""
    if not isinstance(value, Mapping):
        return 0
    strange = [key for key in value if key not in shape.properties]
    wrong = [key for key, values in shape.constants().items() if key in value and not _among(value[key], values)]
    return -len(shape.required - value.keys()) - len(strange) - 2 * len(wrong)


def _depth(fault: Fault) -> tuple[int, bool]:
    path = fault.param or ""
    return path.count(".") + path.count("["), fault.code not in ("unknown_parameter", "missing_required_parameter")


def _among(value: Any, values: Iterable[Any]) -> bool:
    return any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in values)


def _is_a(kind: str, value: Any, shape: Shape, binary: bool) -> bool:
    types = shape.types or ()
    if kind == "bytes":
        return binary and shape.format == "binary"
    if shape.format == "binary" and binary:
        return False
    if kind == "integer":
        return "integer" in types or "number" in types
    if kind == "number":
        return "number" in types or ("integer" in types and float(value).is_integer())
    return kind in types


def _takes(shape: Shape, kind: str, value: Any, binary: bool) -> bool:
    """Whether a value of this JSON type is at least not of the wrong type."""
    if shape.choices_raw:
        return any(_takes(choice, kind, value, binary) for choice in shape.choices)
    return shape.types is None or _is_a(kind, value, shape, binary)


def _takes_null(shape: Shape) -> bool:
    if shape.nullable or any(choice.nullable for choice in shape.choices):
        return True
    return shape.types is None and not shape.choices_raw and shape.values is None


def _wanted(shape: Shape) -> Iterable[str]:
    for choice in shape.choices:
        yield from _wanted(choice)
    if not shape.choices_raw:
        if shape.format == "binary":
            yield "a file"
        else:
            yield from (_A[kind] for kind in sorted(shape.types or ()))
    if shape.nullable:
        yield "null"


def _wrong_value(shape: Shape, value: Any, path: str) -> Fault:
    return _wrong_value_of(shape.values or (), value, path)


def _wrong_value_of(values: Sequence[Any], value: Any, path: str) -> Fault:
    said = f"Invalid value: {show(value)}. Supported values are: {_list(values)}.{hint(value, values)}"
    return Fault(said, path, "invalid_value")


def _string(shape: Shape, value: str, path: str) -> Fault | None:
    size = len(value)
    if size < shape.min_length:
        said = f"Invalid '{path}': expected at least {shape.min_length} characters, got {size}."
        return Fault(said, path, "string_below_min_length")
    if shape.max_length is not None and size > shape.max_length:
        said = f"Invalid '{path}': expected at most {shape.max_length} characters, got {size}."
        return Fault(said, path, "string_above_max_length")
    if shape.pattern is not None and not _regex(shape.pattern).search(value):
        said = f"Invalid '{path}': {show(value)} does not match the pattern '{shape.pattern}'."
        return Fault(said, path, "invalid_value")
    return None


@lru_cache(maxsize=256)
def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _number(shape: Shape, value: float, path: str) -> Fault | None:
    kind = "integer" if isinstance(value, int) else "decimal"
    bounds = (
        (shape.minimum, shape.minimum is not None and value < shape.minimum, ">=", "below_min"),
        (shape.maximum, shape.maximum is not None and value > shape.maximum, "<=", "above_max"),
        (shape.above, shape.above is not None and value <= shape.above, ">", "below_min"),
        (shape.below, shape.below is not None and value >= shape.below, "<", "above_max"),
    )
    for bound, broken, sign, side in bounds:
        if broken:
            return Fault(
                f"Invalid '{path}': expected a value {sign} {bound}, got {value}.", path, f"{kind}_{side}_value"
            )
    return None


def _keys(shape: Shape, value: Mapping[str, Any], path: str) -> Fault | None:
    """What the schema says of an object's keys as a whole."""
    of = f" in '{path}'" if path else ""
    met = [demand for demand in shape.demands if demand <= value.keys()]
    if shape.exclusive and len(met) > 1:
        said = " or ".join(f"'{', '.join(sorted(demand))}'" for demand in met)
        return Fault(f"Mutually exclusive parameters{of}: give {said}.", path or None, "mutually_exclusive_parameters")
    if shape.demands and not met:
        wanted = " or ".join(f"'{', '.join(sorted(demand))}'" for demand in shape.demands)
        return Fault(f"Missing required parameter{of}: give {wanted}.", path or None, "missing_required_parameter")
    if shape.forbidden and shape.forbidden <= value.keys():
        said = ", ".join(f"'{key}'" for key in sorted(shape.forbidden))
        return Fault(f"Mutually exclusive parameters{of}: {said}.", path or None, "mutually_exclusive_parameters")
    if shape.max_properties is not None and len(value) > shape.max_properties:
        said = f"Invalid '{path}': expected at most {shape.max_properties} properties, got {len(value)}."
        return Fault(said, path, "object_above_max_properties")
    if len(value) < shape.min_properties:
        said = f"Invalid '{path}': expected at least {shape.min_properties} properties, got {len(value)}."
        return Fault(said, path, "object_below_min_properties")
    return None


STRICT = Check()
"""Undeclared keys are faults: for requests."""
ANSWER = Check(unknown_keys=True)
"""Undeclared keys are welcome: for answers."""
FORM = Check(binary=True)
"""As strict, and a file is bytes."""
