"""The public API as lines of text, one thing a line, the same on every Python: what may be used, and how.

    openai_core.RetryPolicy: class
    openai_core.RetryPolicy(1 limit = 2): int
    openai_core.RetryPolicy.delay: method -> float | None
    client.models.retrieve(1 model, required)
    client.videos.download(**LookOptions)

A parameter has a number where it may be given by position; what keywords are unpacked from is told once, under its own
name. Of generated classes and of the parameters of operations only the names are told: their types are the contract's.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import sys
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, is_typeddict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MODULES = (
    "openai_core",
    "openai_core.asgi",
    "openai_core.media",
    "openai_core.providers",
    "openai_core.testing",
    "openai_core.testing.realtime",
    "openai_core.testing.strategies",
    "openai_core.types",
    "openai_core.webhook_app",
    "openai_core.webhooks",
)
"""What a user may import."""

PROTOCOLS = {"__call__", "__iter__", "__aiter__", "__next__", "__anext__", "__await__", "__len__", "__getitem__"}
PROTOCOLS |= {"__enter__", "__exit__", "__aenter__", "__aexit__", "__contains__", "__fspath__"}
PLAIN = (str, bytes, int, float, bool, type(None))


def lines(modules: Iterable[str] = MODULES) -> list[str]:
    """Everything that is public, sorted."""
    told: set[str] = set()
    things: dict[str, Any] = {}
    for name in modules:
        module = importlib.import_module(name)
        if name == "openai_core.types":
            told.update(f"{name}.{public}: name" for public in names_of(module))
        else:
            things |= {f"{name}.{public}": getattr(module, public) for public in names_of(module)}
    public = {thing for thing in things.values() if inspect.isclass(thing)}
    for path, thing in things.items():
        told.update(_described(path, thing, public))
    if "openai_core" in modules:
        told.update(_shelf("client", importlib.import_module("openai_core").Client(api_key="none")))
    return sorted(told, key=_order)


def _order(line: str) -> tuple[str, bool, str]:
    """What a thing is comes before its parameters, and these before what it holds."""
    path = re.match(r"[\w.]+", line)
    place = path[0] if path else ""
    return place, line[len(place) : len(place) + 1] != ":", line


def names_of(module: Any) -> list[str]:
    """What a module offers: what it lists, or else what is made in it."""
    if module.__name__ == "openai_core.types":
        return sorted(name for name in dir(module) if not name.startswith("_"))
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return sorted(listed)
    return sorted(
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    )


# --- one thing ---


def _described(path: str, value: Any, public: set[type]) -> Iterator[str]:
    if str(getattr(value, "__module__", "")).startswith("openai_core.generated."):
        yield f"{path}: name"
    elif inspect.isclass(value):
        yield from _class(path, value, public)
    elif inspect.isroutine(value):
        yield from _callable(path, value, "function")
    else:
        yield f"{path}: value"


def _class(path: str, cls: type, public: set[type]) -> Iterator[str]:
    ours = [c for c in cls.__mro__ if _root(c) == _root(cls) and ".generated." not in c.__module__]
    if is_typeddict(cls):
        yield from _keys(path, cls)
        return
    bases = [c.__name__ for c in cls.__mro__[1:] if c in public or _is_known(c)]
    yield f"{path}: class({', '.join(bases)})" if bases else f"{path}: class"
    if issubclass(cls, Enum):
        yield from (f"{path}.{member}: member" for member in cls.__members__)
        return
    own_way = any("__init__" in vars(c) or "__new__" in vars(c) or "__signature__" in vars(c) for c in ours)
    if own_way and not getattr(cls, "_is_protocol", False) and _is_made_by_users(cls):
        yield from _parameters(path, cls)
    fields = {name: hint for c in reversed(ours) for name, hint in _annotations(c).items()}
    for c in reversed(ours):
        slots = vars(c).get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            fields.setdefault(name, "Any")
    members = {name: value for c in reversed(ours) for name, value in vars(c).items()}
    for name in sorted(fields.keys() | members.keys()):
        if name in PROTOCOLS:
            yield f"{path}.{name}: method"
        elif not name.startswith("_"):
            yield from _member(f"{path}.{name}", cls, members.get(name), fields.get(name))


def _root(cls: type) -> str:
    return cls.__module__.partition(".")[0]


def _is_made_by_users(cls: Any) -> bool:
    """Whether the constructor is for users: what the faces hand out says nothing of how it is made."""
    room = cls.__module__.split(".")[1:2]
    return room not in (["blocking"], ["aio"]) or cls.__init__.__doc__ is not None


def _is_known(base: type) -> bool:
    """Whether it is a model, or one of Python's own that may be asked after; other packages may be there or not."""
    if base.__module__.startswith("openai_core.generated.models."):
        return True
    return _root(base) in sys.stdlib_module_names and base is not object and base.__module__ != "typing"


def _member(path: str, cls: type, value: Any, hint: str | None) -> Iterator[str]:
    if isinstance(value, (property, cached_property)):
        function: Any = value.fget if isinstance(value, property) else value.func
        yield f"{path}: property -> {_hint(getattr(function, '__annotations__', {}).get('return'))}"
    elif isinstance(value, (classmethod, staticmethod)):
        yield from _callable(path, getattr(cls, path.rpartition(".")[2]), "class method")
    elif inspect.isfunction(value):
        yield from _callable(path, value, "method", bound=False)
    elif hint is not None:
        yield f"{path}: field: {hint}"
    elif callable(value) and not inspect.isclass(value):
        yield f"{path}: method"
    else:
        yield f"{path}: field"


def _callable(path: str, function: Any, kind: str, *, bound: bool = True, typed: bool = True) -> Iterator[str]:
    answer = re.sub(r"^(?:Flow|Work)\[(.*)\]$", r"\1", _hint(inspect.signature(function).return_annotation))
    yield f"{path}: {kind} -> {answer}"
    yield from _parameters(path, function, skip=0 if bound else 1, typed=typed)


# --- parameters ---


def _parameters(path: str, function: Any, *, skip: int = 0, typed: bool = True) -> Iterator[str]:
    number = 0
    for parameter in list(inspect.signature(function).parameters.values())[skip:]:
        hint = _hint(parameter.annotation)
        if parameter.kind is parameter.VAR_KEYWORD and (found := re.fullmatch(r"Unpack\[(\w+)\]", hint)):
            yield f"{path}(**{found[1]})"
            yield from _keys(found[1], _named(found[1], function))
            continue
        name = parameter.name
        if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD):
            number += 1
            name = f"{number} {name}" + (" by position" if parameter.kind is parameter.POSITIONAL_ONLY else "")
        elif parameter.kind is parameter.VAR_POSITIONAL:
            name = f"*{name}"
        elif parameter.kind is parameter.VAR_KEYWORD:
            name = f"**{name}"
        if not name.startswith("*"):
            empty = parameter.default is parameter.empty
            name += ", required" if empty else f" = {_default(parameter.default)}"
        yield f"{path}({name})" + (f": {hint}" if typed else "")


def _default(value: Any) -> str:
    if isinstance(value, PLAIN) or (isinstance(value, (tuple, frozenset)) and not value):
        return repr(value)
    if isinstance(value, tuple) and all(isinstance(one, PLAIN) for one in value):
        return repr(value)
    if type(value).__name__ in {"Unset", "UnsetType", "_Unset"} or repr(value) == "UNSET":
        return "UNSET"
    return getattr(value, "__qualname__", None) or f"{type(value).__name__}(...)"


def _hint(annotation: Any) -> str:
    if annotation is inspect.Signature.empty or annotation is None:
        return "Any" if annotation is not None else "None"
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__forward_arg__", None)
    if text is None:
        text = annotation.__name__ if inspect.isclass(annotation) else str(annotation).replace("typing.", "")
    return " ".join(str(text).split())


def _annotations(cls: type) -> dict[str, str]:
    own = inspect.get_annotations(cls)
    return {name: _hint(hint) for name, hint in own.items() if not _hint(hint).startswith("ClassVar")}


def _keys(path: str, keys: Any) -> Iterator[str]:
    """The keys of a `TypedDict`; of a generated one, the names alone."""
    yield f"{path}: keys"
    typed = not keys.__module__.startswith("openai_core.generated.")
    for name, hint in keys.__annotations__.items():
        yield f"{path}({name}{', required' if name in keys.__required_keys__ else ' = UNSET'})" + (
            f": {_hint(hint)}" if typed else ""
        )


def _named(name: str, function: Callable[..., Any]) -> Any:
    """What a name in an annotation stands for, be it imported for type checkers alone."""
    inner = inspect.unwrap(getattr(function, "__init__", function) if inspect.isclass(function) else function)
    inner = getattr(inner, "__func__", inner)
    inner = getattr(inner, "_function", inner)
    scope: dict[str, Any] = getattr(inner, "__globals__", {})
    if name in scope:
        return scope[name]
    for node in ast.walk(ast.parse(Path(scope["__file__"]).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and any(alias.name == name for alias in node.names):
            return getattr(importlib.import_module(node.module), name)
    raise LookupError(f"{name} of {function!r} is not to be found")


# --- the resource tree ---


def _shelf(path: str, shelf: Any) -> Iterator[str]:
    """A shelf of operations, and the shelves on it."""
    from openai_core.bound import BoundOperation
    from openai_core.resource import Resource
    from openai_core.sansio.endpoint import OPTIONS

    yield f"{path}: shelf"
    for name in dir(shelf):
        if name.startswith("_") or name in {"with_raw_response", "with_streaming_response"}:
            continue
        value = getattr(shelf, name)
        place = f"{path}.{name}"
        if isinstance(value, Resource):
            if not hasattr(type(value), "close"):
                yield from _shelf(place, value)
        elif isinstance(value, BoundOperation):
            common = tuple(f"({option} = UNSET)" for option in OPTIONS)
            yield from (line for line in _callable(place, value, "operation", typed=False) if not line.endswith(common))
        elif callable(value) and path != "client":  # the client's own methods are told of its class
            yield from _callable(place, value, "method")
