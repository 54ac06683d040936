"""What a model is told of what a tool gave, or of what went wrong."""

from __future__ import annotations

from math import isfinite
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any

from openai_core.sansio.codec import dumps, loads
from openai_core.sansio.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterable

RESPONSE_PARTS = frozenset({"input_text", "input_image", "input_file"})
"""The kinds of content that the output of a tool may be made of, in the Responses API."""
CHAT_PARTS = frozenset({"text"})
"""Likewise in a chat."""


def output_of(value: Any, parts: frozenset[str]) -> str | list[Any]:
    """The value as the model gets it: text as it is, content parts as they are, all else as JSON.

    Raises:
        TypeError, ValueError: it cannot be written as JSON.
    """
    if type(value) is str:
        return value
    if is_parts(value, parts):
        listed: list[Any] = loads(dumps(value))
        return listed
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"JSON has no {value}")
    return dumps(writable(value)).decode()


def is_parts(value: Any, parts: frozenset[str]) -> bool:
    """Whether it is a list of content parts of these kinds."""
    return isinstance(value, list) and bool(value) and all(_kind(item) in parts for item in value)


def writable(value: Any) -> Any:
    """What the JSON writer does not take, as something that it takes: attrs, named tuples, msgspec, paths."""
    kind: Any = type(value)
    if value is None or kind in (str, int, float, bool):
        return value
    if isinstance(value, Model):
        return value
    if isinstance(value, dict):
        return {_key(name): writable(item) for name, item in value.items()}
    if isinstance(value, tuple) and hasattr(kind, "_fields"):
        return {name: writable(getattr(value, name)) for name in kind._fields}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [writable(item) for item in value]
    if hasattr(kind, "__attrs_attrs__"):
        return {field.name: writable(getattr(value, field.name)) for field in kind.__attrs_attrs__}
    if hasattr(kind, "__dataclass_fields__"):
        return {name: writable(getattr(value, name)) for name in kind.__dataclass_fields__}
    if hasattr(kind, "__struct_fields__"):
        return {
            name: writable(getattr(value, field))
            for field, name in zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
        }
    if isinstance(value, PathLike):
        return str(fspath(value))
    return value


def item_output(kind: str, result: Any, good: bool) -> dict[str, Any]:
    """The fields of the item that answers a call of a built-in tool.

    Raises:
        TypeError: the result is neither such fields nor text.
    """
    if isinstance(result, dict):
        return result
    if not isinstance(result, str):
        raise TypeError(f"The answer to a {kind} is a dictionary or text, not a {type(result).__name__}")
    if kind == "apply_patch_call":
        return {"status": "completed" if good else "failed", "output": result}
    if kind == "shell_call":
        ended = {"type": "exit", "exit_code": 0 if good else 1}
        return {"output": [{"stdout": result if good else "", "stderr": "" if good else result, "outcome": ended}]}
    return {"output": result}


def told(error: BaseException) -> str:
    """An error in words for the model: what it is and what it says, without its traceback."""
    words = str(error).strip()
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def listed(names: Iterable[str]) -> str:
    """Names in a sentence."""
    return ", ".join(sorted(names)) or "none"


def _kind(item: Any) -> Any:
    return item.get("type") if isinstance(item, dict) else getattr(item, "type", None)


def _key(name: Any) -> Any:
    return getattr(name, "value", name)
