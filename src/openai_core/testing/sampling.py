"""From a schema to a value that fits it: the same value every time."""

from __future__ import annotations

import base64
import contextlib
import re
from collections.abc import Mapping
from typing import Any, Final

from openai_core.testing.contract import Contract, load
from openai_core.testing.ids import sample_id
from openai_core.testing.shape import ANY, MISSING, Raw, Shape
from openai_core.testing.validate import Check

EPOCH: Final = 1_767_225_600
"""The moment at which everything is said to happen: 2026-01-01, in Unix seconds."""

_FORMATS: Final = {
    "uri": "https://example.com/sample",
    "url": "https://example.com/sample",
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "00:00:00Z",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": "user@example.com",
    "byte": base64.b64encode(b"sample").decode(),
    "base64": base64.b64encode(b"sample").decode(),
    "ipv4": "192.0.2.1",
}
_TRUE: Final = frozenset({"deleted", "success", "active"})
_IDS: Final = frozenset({"conversation"})
"""Keys whose strings are ids although they do not end in `_id`."""
_DEEPEST: Final = 7


class Endless(Exception):
    """A schema that has no finite value on this way."""


class Sampler:
    """Makes values that fit shapes.

    full: every declared property instead of the required ones, no nulls, an item in every array.
    binary: files are bytes (for forms) instead of strings.
    number: which of several like values; ids and times differ by it.
    """

    __slots__ = ("binary", "check", "full", "number", "stack")

    def __init__(self, *, full: bool = False, binary: bool = False, number: int = 1) -> None:
        self.full = full
        self.binary = binary
        self.number = number
        self.stack: list[Shape] = []
        self.check = Check(unknown_keys=True, binary=binary)

    def value(self, shape: Shape, key: str = "") -> Any:
        """A value that fits; `key` is the name it will stand under, and flavours strings."""
        if not shape.nullable:
            return self._present(shape, key)
        depth = len(self.stack)
        try:
            return self._present(shape, key) if self._plenty() else None
        except Endless:
            del self.stack[depth:]
            return None

    def _present(self, shape: Shape, key: str) -> Any:
        """A value other than null."""
        if shape.values is not None:
            return shape.values[0] if shape.values else None
        if shape.choices_raw:
            return self._choice(shape, key)
        kinds = shape.types or ()
        if "object" in kinds:
            return self._object(shape)
        if "array" in kinds:
            return self._array(shape, key)
        if "string" in kinds:
            return self._string(shape, key)
        if "integer" in kinds or "number" in kinds:
            return self._number(shape, key)
        if "boolean" in kinds:
            return key in _TRUE
        return {} if key in ("metadata", "arguments") else None if "null" in kinds else "any"

    def _plenty(self) -> bool:
        return self.full and len(self.stack) < _DEEPEST

    def _choice(self, shape: Shape, key: str) -> Any:
        choices = shape.choices
        if self.binary:
            choices = tuple(sorted(choices, key=lambda one: not _holds_file(one)))
        for choice in choices:
            depth = len(self.stack)
            try:
                value = self.value(choice, key)
            except Endless:
                del self.stack[depth:]
                continue
            if value is not None:
                return value
        if any(choice.nullable for choice in choices):
            return None
        raise Endless(repr(shape))

    def _object(self, shape: Shape) -> dict[str, Any]:
        seen = self.stack.count(shape)
        if seen > 1:
            raise Endless(repr(shape))
        full = self._plenty() and not seen
        wanted = shape.together(shape.properties.keys() if full else shape.required)
        self.stack.append(shape)
        made: dict[str, Any] = {}
        for key in (*shape.properties, *sorted(shape.required - shape.properties.keys())):
            if key not in wanted:
                continue
            inner = shape.property(key) if key in shape.properties else shape.schemas.shape(ANY)
            depth = len(self.stack)
            try:
                made[key] = self._identity(shape) if key == "id" and _is_text(inner) else self.value(inner, key)
            except Endless:
                if key in shape.required:
                    raise
                del self.stack[depth:]
        self._free_keys(shape, made, full)
        self.stack.pop()
        return made

    def _free_keys(self, shape: Shape, made: dict[str, Any], full: bool) -> None:
        """Some undeclared entries, where there must be or should be any."""
        if shape.extra is MISSING or shape.extra is False or (shape.properties and not shape.min_properties):
            return
        inner = shape.schemas.shape(shape.extra if isinstance(shape.extra, Mapping) else ANY)
        for index in range(max(shape.min_properties - len(made), 1 if full else 0)):
            try:
                made[f"key_{index + 1}"] = self.value(inner, "value")
            except Endless:
                return

    def _array(self, shape: Shape, key: str) -> list[Any]:
        some = self._plenty() or self.binary  # A form cannot say "no items".
        least = max(shape.min_items, 1 if some and shape.max_items != 0 else 0)
        depth = len(self.stack)
        try:
            return [self.value(shape.item(), key.removesuffix("s")) for _ in range(least)]
        except Endless:
            if shape.min_items:
                raise
            del self.stack[depth:]
            return []

    def _identity(self, shape: Shape) -> str:
        """An id, by what the object says it is."""
        for tag in ("object", "type"):
            values = shape.property(tag).values if tag in shape.properties else None
            if values and isinstance(values[0], str):
                return sample_id(values[0], self.number)
        return sample_id("id", self.number)

    def _string(self, shape: Shape, key: str) -> Any:
        if shape.format == "binary" and self.binary:
            return b"sample file"
        if shape.pattern is not None:
            with contextlib.suppress(ValueError, re.error):  # Not every pattern is that plain.
                return matching(shape.pattern)
        text = _FORMATS.get(shape.format or "")
        if text is None:
            text = self._worded(shape, key)
        if shape.max_length is not None:
            text = text[: shape.max_length]
        return text.ljust(shape.min_length, "x")

    def _worded(self, shape: Shape, key: str) -> str:
        if isinstance(shape.default, str):
            return shape.default
        if key == "model":
            return "gpt-5-mini"
        if key.endswith("_id") or key in _IDS:
            return sample_id(key.removesuffix("_id"), self.number)
        if key.endswith("url"):
            return _FORMATS["url"]
        return key or "text"

    def _number(self, shape: Shape, key: str) -> int | float:
        whole = "integer" in (shape.types or ())
        if shape.format == "unixtime" or (key.endswith("_at") and shape.maximum is None):
            return EPOCH + self.number
        value: float = shape.default if _is_number(shape.default) else 1
        step = 1 if whole else 0.5
        if shape.minimum is not None and value < shape.minimum:
            value = shape.minimum
        if shape.above is not None and value <= shape.above:
            value = shape.above + step
        if shape.maximum is not None and value > shape.maximum:
            value = shape.maximum
        if shape.below is not None and value >= shape.below:
            value = shape.below - step
        return int(value) if whole else value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_text(shape: Shape) -> bool:
    return shape.only("string") and shape.values is None and shape.pattern is None and not shape.max_length


def _holds_file(shape: Shape) -> bool:
    if shape.format == "binary":
        return True
    return shape.items is not MISSING and shape.item().format == "binary"


_ATOM = re.compile(r"(\[[^\]]+\]|\\.|[^\\^$\[\]{}*+?()|])(\{(\d+)(?:,\d*)?\}|[*+?])?")
_CLASSES = {r"\d": "0", r"\w": "a", r"\s": " ", ".": "a"}


def matching(pattern: str) -> str:
    """A string that matches a plain regular expression (classes and counts; no groups, no alternatives)."""
    made = ""
    for atom, count, number in _ATOM.findall(pattern):
        if atom.startswith("["):
            char = _CLASSES.get(atom[1:3]) or atom[1]
        else:
            char = _CLASSES.get(atom) or atom[-1]
        made += char * (int(number) if number else 0 if count in ("*", "?") else 1)
    if not re.search(pattern, made):
        raise ValueError(f"cannot make up a string for the pattern {pattern!r}")
    return made


def sample(
    schema: Raw, contract: Contract | Mapping[str, Any] | str | None = None, *, full: bool = False, number: int = 1
) -> Any:
    """A JSON value that fits a schema, the same one every time.

    schema: a JSON schema of the contract (`{"$ref": "#/components/schemas/Response"}`), or the name of a component.
    contract: where references lead; the contract this package was made from, unless given.
    full: every declared property, not the required ones alone; no nulls; an item in every array.
    number: which of several like values; ids and times differ by it.
    """
    known = load(contract)
    shape = known.schemas.component(schema) if isinstance(schema, str) else known.shape(schema)
    return Sampler(full=full, number=number).value(shape)
