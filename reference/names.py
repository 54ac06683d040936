"""The pages of the public names: clients, errors, streams, tools and what else a program imports."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from importlib import import_module
from pprint import pformat
from typing import TYPE_CHECKING, Any

import openai_core
from openai_core.options import ClientOptions, SiblingOptions
from openai_core.sansio.endpoint import RequestOptions
from openai_core.sansio.verbs import VerbOptions
from reference.models import Field, fields, settings
from reference.shelves import client
from reference.words import called, docstring, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN = ("object", "Generic", "TypedDict", "dict", "Protocol", "tuple")

DOORS = {
    "openai_core.providers": "Providers and routing",
    "openai_core.webhooks": "Webhooks without a client",
    "openai_core.media": "Playing, recording, sounds",
    "openai_core.asgi": "Streams as answers of ASGI applications",
    "openai_core.webhook_app": "An ASGI application for webhooks",
    "openai_core.testing": "The local server and values for tests",
    "openai_core.testing.realtime": "The local server for WebSockets",
    "openai_core.testing.strategies": "Strategies for hypothesis",
}
"""What else is for import, and what it is for."""

ROOMS = {
    "errors": "Errors",
    "credentials": "Credentials",
    "tools": "Tools",
    "structured": "Structured output",
    "work": "Work that takes long",
    "accumulate": "Streams that add up",
}
"""Where the names of the front door live, by topic; the rest by face."""


def pages() -> dict[str, str]:
    """The clients; the names of `openai_core` by topic; the other modules that are for import."""
    told = {"names/clients.md": _clients()}
    topics: dict[str, list[str]] = {}
    for name in openai_core.__all__:
        if name not in ("Client", "AsyncClient", "ClientOptions"):
            topics.setdefault(_topic(name), []).append(name)
    for topic, names in sorted(topics.items()):
        sections = [section(name, getattr(openai_core, name)) for name in sorted(names, key=str.lower)]
        page = topic.lower().replace(" ", "-").replace(",", "")
        told[f"names/{page}.md"] = f"# {topic}\n\nFrom `openai_core`.\n\n" + "\n".join(sections)
    for door, words in DOORS.items():
        module = import_module(door)
        sections = [section(name, getattr(module, name)) for name in public(module)]
        page = door.removeprefix("openai_core.").replace(".", "-")
        told[f"names/{page}.md"] = f"# {door}\n\n{words}.\n\n" + "\n".join(sections)
    return told


def public(module: Any) -> list[str]:
    """The names that a module is for."""
    if hasattr(module, "__all__"):
        return sorted(module.__all__, key=str.lower)
    return sorted(
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    )


def section(name: str, value: Any, level: int = 2) -> str:
    """What a name is: its signature, its words, and what it can do."""
    told = [f"{'#' * level} {name} {{ #{name} }}\n"]
    if inspect.isclass(value):
        told += _class(name, value, level)
    elif callable(value):
        told += [f"```python\n{called(name, value)}\n```\n", docstring(inspect.getdoc(value))]
    else:
        shown = re.sub(r"<function (\w+) at 0x\w+>", r"\1", pformat(value, width=100, sort_dicts=False))
        told.append(f"```python\n{shown}\n```\n")
    return "\n".join(told)


def _class(name: str, value: Any, level: int) -> list[str]:
    told = []
    if not _is_dictionary(value) and not issubclass(value, BaseException):
        told.append(f"```python\n{called(name, value).removesuffix(' -> None')}\n```\n")
    if bases := [base.__name__ for base in value.__bases__ if base.__name__ not in PLAIN and base.__name__[0] != "_"]:
        told.append(f"A kind of {', '.join(f'`{base}`' for base in bases)}.\n")
    told.append(docstring(value.__doc__ if "__doc__" in vars(value) else ""))
    if not _is_dictionary(value) and inspect.isfunction(value.__init__):
        told.append(docstring(value.__init__.__doc__))
    told.append("\n".join(listed(*field) for field in attributes(value)) + "\n")
    if not _is_dictionary(value):
        for member, what in sorted(vars(value).items()):
            if not member.startswith("_"):
                told += _member(f"{name}.{member}", what, level + 1)
    return told


def _member(path: str, what: Any, level: int) -> list[str]:
    """A method or property; nothing where it says nothing."""
    what = what.__func__ if isinstance(what, classmethod | staticmethod) else what
    if not inspect.getdoc(what) or not (isinstance(what, property) or inspect.isfunction(what)):
        return []
    told = [f"{'#' * level} {path} {{ #{path} }}\n"]
    if inspect.isfunction(what):
        told.append(f"```python\n{called(what.__name__, what)}\n```\n")
    return [*told, docstring(inspect.getdoc(what))]


def attributes(value: Any) -> Iterator[Field]:
    """What instances of a class have: what it annotates, and what its `__init__` sets and tells of."""
    try:
        (node,) = ast.parse(textwrap.dedent(inspect.getsource(value))).body
    except (OSError, TypeError, SyntaxError, ValueError):
        return
    if not isinstance(node, ast.ClassDef):
        return
    yield from fields(node)
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and item.name == "__init__":
            yield from settings(item)


def _clients() -> str:
    told = ["# Clients\n", "From `openai_core`.\n"]
    told += [section(one.__name__, one) for one in (openai_core.Client, openai_core.AsyncClient)]
    told += [section(one.__name__, one) for one in (ClientOptions, SiblingOptions, RequestOptions, VerbOptions)]
    with client() as looked_at:
        told.append(f"## client.map {{ #map }}\n\n```python\n{called('map', looked_at.map)}\n```\n")
        told.append(docstring(inspect.getdoc(looked_at.map)))
    return "\n".join(told)


def _topic(name: str) -> str:
    home = getattr(openai_core, name).__module__ if hasattr(getattr(openai_core, name), "__module__") else ""
    room = home.removeprefix("openai_core.").partition(".")[0]
    if room in ROOMS:
        return ROOMS[room]
    if room in ("blocking", "aio"):
        return "Streams, pages and connections"
    return "Options, answers and values"


def _is_dictionary(value: Any) -> bool:
    return hasattr(value, "__required_keys__")
