"""What models say to people: their `repr`, and the hints of their refusals. Loaded when somebody reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_core.sansio.model import Model

_LONGEST = 200
_MOST = 20
_ELSEWHERE_CALLED = {
    "model_dump": "to_dict()",
    "model_dump_json": "to_json()",
    "model_copy": "evolve(...)",
    "model_validate": "from_dict(...)",
    "model_construct": "from_dict(...)",
    "model_extra": "extra",
    "model_fields_set": "`name in model`, or to_dict()",
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
    from difflib import get_close_matches

    close = get_close_matches(name, list(names), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def unexpected(name: str, names: Iterable[str], whose: str) -> TypeError:
    """The error that a call with this keyword would be."""
    return TypeError(f"{whose}() got an unexpected keyword argument {name!r}{did_you_mean(name, names)}")


class NoAttribute(AttributeError):
    """Works out what to say when it is read: `hasattr`, and `getattr` with a default, only want to know."""

    def __init__(self, model: Model, name: str) -> None:
        super().__init__(name=name)
        self._model, self._asked = model, name

    def __str__(self) -> str:
        cls = type(self._model)
        said = f"{cls.__name__!r} object has no attribute {self._asked!r}"
        if self._asked in _ELSEWHERE_CALLED:
            return f"{said}; here it is {_ELSEWHERE_CALLED[self._asked]}"
        return said + did_you_mean(self._asked, [*cls.__annotations__, *vars(self._model)])

    def __reduce__(self) -> tuple[Any, ...]:
        return AttributeError, (str(self),)
