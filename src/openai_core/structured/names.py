"""What schemas are called: names that the API takes."""

from __future__ import annotations

import re
import types
import typing
from typing import Any, Final

LONGEST: Final = 64
"""Characters of a name."""

_fine = re.compile(rf"[a-zA-Z0-9_-]{{1,{LONGEST}}}").fullmatch
_foreign = re.compile(r"[^a-zA-Z0-9_-]+")


def is_name(text: Any) -> bool:
    """Whether the API takes this as the name of a schema or a tool."""
    return isinstance(text, str) and _fine(text) is not None


def sanitized(text: str) -> str:
    """The nearest name that the API takes: `G[int]` is `G_int`."""
    return _foreign.sub("_", text).strip("_-")[:LONGEST].rstrip("_-") or "answer"


def name_of(kind: Any) -> str:
    """A name for the schema of a type."""
    return sanitized(_told(kind))


def _told(kind: Any) -> str:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return _told(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return "_or_".join(_told(one) for one in arguments)
    if origin is typing.Literal:
        return "_or_".join(map(str, arguments))
    if origin is not None and arguments:
        return "_".join([_told(origin), *(_told(one) for one in arguments)])
    if kind is None or kind is type(None):
        return "None"
    if isinstance(kind, typing.ForwardRef):
        return kind.__forward_arg__
    return str(getattr(kind, "__name__", kind))
