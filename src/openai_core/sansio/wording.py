"""What models say to people: their `repr`, and the hints of their refusals. Loaded when somebody reads it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 200
_MOST = 20
_ELSEWHERE_CALLED = {
    "model_dump": "to_dict()",
    "model_dump_json": "to_json()",
    "model_copy": "evolve(...)",
    "model_validate": "from_dict(...)",
    "model_construct": "from_dict(...)",
    "model_extra": "extra",
    "dict": "to_dict()",
    "json": "to_json()",
}


def shown(value: Any) -> str:
    """A value for `repr`: long strings and lists are cut, and say by how much."""
    if isinstance(value, str | bytes) and len(value) > _LONGEST:
        return f"{value[:60]!r}... ({len(value):,} {'bytes' if isinstance(value, bytes) else 'characters'})"
    if type(value) is list:
        items = [shown(item) for item in value[:_MOST]]
        more = len(value) - _MOST
        return f"[{', '.join(items)}{f', ... {more:,} more' if more > 0 else ''}]"
    if type(value) is dict:
        return "{" + ", ".join(f"{name!r}: {shown(item)}" for name, item in value.items()) + "}"
    return repr(value)


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """A hint at the name that was probably meant; empty where none is near."""
    close = get_close_matches(name, list(names), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def no_attribute(owner: str, name: str, names: Iterable[str]) -> str:
    """What an AttributeError says; who knows models from elsewhere is told what it is called here."""
    said = f"{owner!r} object has no attribute {name!r}"
    if name in _ELSEWHERE_CALLED:
        return f"{said}; here it is {_ELSEWHERE_CALLED[name]}"
    return said + did_you_mean(name, names)
