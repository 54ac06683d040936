"""Types that one JSON value says: msgspec has their schemas and reads their values."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

from openai_core.errors import SchemaError
from openai_core.structured.mismatch import Mismatch

if TYPE_CHECKING:
    import types

NATIVE = frozenset({str, int, float, bool, bytes, datetime, date, time, timedelta, UUID, Decimal})
"""What msgspec knows."""

AS_TEXT: Mapping[type, str] = {
    IPv4Address: "ipv4",
    IPv6Address: "ipv6",
    Path: "",
    PosixPath: "",
    PurePath: "",
    PurePosixPath: "",
    PureWindowsPath: "",
}
"""What is made of text by calling it, and the format of the text."""

FORMATS: Mapping[type, str] = {datetime: "date-time", time: "time"}
"""What msgspec does not say, since it reads times without a zone, too."""

CONSTRAINTS = ("gt", "ge", "lt", "le", "multiple_of", "pattern", "min_length", "max_length", "tz")
_LENGTHS = {"min_length": "At least", "max_length": "At most"}
_SIGNS: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "gt": (operator.gt, "more than"),
    "ge": (operator.ge, "at least"),
    "lt": (operator.lt, "less than"),
    "le": (operator.le, "at most"),
}


def msgspec() -> types.ModuleType:
    """The library, if it is there."""
    try:
        import msgspec
    except ImportError:
        from openai_core.extras import missing

        raise missing("structured-output") from None
    return msgspec


def constraints_of(metadata: Iterable[Any]) -> dict[str, Any]:
    """What the metadata of an `Annotated` allows: that of msgspec, annotated-types and whatever has the same names."""
    found: dict[str, Any] = {}
    for one in metadata:
        for name in CONSTRAINTS:
            value = getattr(one, name, None)
            if value is not None and not callable(value) and (name != "tz" or isinstance(value, bool)):
                found[name] = value
    return found


def annotations_of(metadata: Iterable[Any]) -> dict[str, Any]:
    """What the metadata of an `Annotated` says without allowing anything; a string in it is the description."""
    found: dict[str, Any] = {}
    for one in metadata:
        if isinstance(one, str):
            found["description"] = one
            continue
        for name in ("description", "documentation"):
            if isinstance(value := getattr(one, name, None), str):
                found["description"] = value
        if isinstance(value := getattr(one, "title", None), str):
            found["title"] = value
        if isinstance(value := getattr(one, "examples", None), list):
            found["examples"] = value
        if isinstance(value := getattr(one, "extra_json_schema", None), Mapping):
            found |= value
    return found


def leaf(kind: type, limits: Mapping[str, Any], path: str) -> tuple[dict[str, Any], Callable[[Any], Any]]:
    """The schema of a type, and what reads its values."""
    library = msgspec()
    if kind in AS_TEXT:
        return _as_text(library, kind, limits, path)
    base: Any = kind if kind in NATIVE else next(one for one in kind.__mro__ if one in NATIVE)
    try:
        hint = Annotated[base, library.Meta(**limits)] if limits else base
        schema = library.json.schema(hint)
        checks: dict[str, Any] = {}
    except (TypeError, ValueError):  # msgspec has no such limits for this type
        hint, checks = base, {name: value for name, value in limits.items() if name in _SIGNS}
        if len(checks) < len(limits):
            other = ", ".join(sorted(limits.keys() - checks.keys()))
            raise SchemaError(f"`{path}` cannot have {other}, since it is a {kind.__name__}", path=path) from None
        schema = library.json.schema(base)
        said = " and ".join(f"{_SIGNS[name][1]} {value}" for name, value in checks.items())
        schema["description"] = f"{said[0].upper()}{said[1:]}."
    if base in FORMATS and limits.get("tz") is not False:
        schema["format"] = FORMATS[base]
    convert, error_type = library.convert, library.ValidationError

    def read(value: Any) -> Any:
        try:
            return convert(value, hint)
        except error_type as error:
            raise Mismatch(str(error)) from None

    if not checks and base is kind:
        return schema, read

    def read_further(value: Any) -> Any:
        made = read(value)
        for name, bound in checks.items():
            holds, words = _SIGNS[name]
            if not holds(made, bound):
                raise Mismatch(f"has to be {words} {bound}")
        return made if base is kind else called(kind, made)

    return schema, read_further


def whole(kind: Any) -> Callable[[Any], Any] | None:
    """What reads values of a type that msgspec knows in all its parts; None where it does not."""
    library = msgspec()
    try:
        library.json.Decoder(kind)
    except (TypeError, NameError, AttributeError):
        return None
    return partial(library.convert, type=kind)


def _as_text(
    library: Any, kind: type, limits: Mapping[str, Any], path: str
) -> tuple[dict[str, Any], Callable[[Any], Any]]:
    schema, read = leaf(str, limits, path)
    if AS_TEXT[kind]:
        schema["format"] = AS_TEXT[kind]
    return schema, lambda value: called(kind, read(value))


def called(kind: Callable[..., Any], *values: Any, **named: Any) -> Any:
    """What a type makes of values; its refusal is a mismatch."""
    try:
        return kind(*values, **named)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise Mismatch(f"{getattr(kind, '__name__', kind)} refused it: {error}") from error


def measured(limits: Mapping[str, Any], path: str) -> Callable[[Any], None] | None:
    """What checks how long a list or an object is."""
    foreign = limits.keys() - _LENGTHS.keys()
    if foreign:
        raise SchemaError(f"`{path}` cannot have {', '.join(sorted(foreign))}, since it is no single value", path=path)
    if not limits:
        return None
    least, most = limits.get("min_length", 0), limits.get("max_length")

    def check(value: Any) -> None:
        if len(value) < least:
            raise Mismatch(f"has {len(value)} of at least {least} items")
        if most is not None and len(value) > most:
            raise Mismatch(f"has {len(value)} items, {most} at most")

    return check
