"""The pages of the resources: every operation and every method beside them."""

from __future__ import annotations

import inspect
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core import Client
from openai_core.resource import Resource
from openai_core.sansio.endpoint import OPTIONS
from reference.homes import links
from reference.words import annotation, called, docstring, first_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator


class Method(NamedTuple):
    """Something that a shelf can do."""

    path: str
    """How it is called: `chat.completions.create`."""
    bound: Any
    operation: Any
    """What the contract says of it; None for a method of our own."""


class Shelf(NamedTuple):
    """A resource of a client."""

    path: str
    resource: Any


def client() -> Client:
    """A client to look at."""
    return Client(api_key="none", base_url="http://localhost")


def shelves(root: Any, path: str = "") -> Iterator[Shelf]:
    """A resource, or all resources of a client, and what is below."""
    if path:
        yield Shelf(path, root)
    for name in sorted(dir(type(root))):
        if name.startswith("_") or not isinstance(inspect.getattr_static(type(root), name), cached_property):
            continue
        below = getattr(root, name)
        if isinstance(below, Resource) or name == "webhooks":
            yield from shelves(below, f"{path}.{name}" if path else name)


def methods(shelf: Shelf) -> Iterator[Method]:
    """The methods of a shelf, those of the contract and ours."""
    for name in sorted(dir(type(shelf.resource))):
        if name.startswith("_") or name in ("with_raw_response", "with_streaming_response"):
            continue
        if isinstance(inspect.getattr_static(type(shelf.resource), name), cached_property):
            continue
        bound = getattr(shelf.resource, name)
        if callable(bound):
            operation = getattr(bound, "operation", None)
            yield Method(f"{shelf.path}.{name}", bound, operation if hasattr(operation, "method") else None)


def pages() -> dict[str, str]:
    """A page for each shelf that hangs on the client, by its name."""
    by_top: dict[str, list[Shelf]] = {}
    with client() as looked_at:
        for shelf in shelves(looked_at):
            by_top.setdefault(shelf.path.partition(".")[0], []).append(shelf)
        return {f"resources/{top}.md": _page(top, below) for top, below in by_top.items()}


def _page(top: str, below: list[Shelf]) -> str:
    told = [f"# client.{top}\n"]
    for shelf in below:
        if shelf.path != top:
            told.append(f"## client.{shelf.path}\n")
        told.append(docstring(type(shelf.resource).__doc__))
        told += [_section(method) for method in methods(shelf)]
    return "\n".join(told)


def _section(method: Method) -> str:
    told = [f"### {method.path} {{ #{method.path} }}\n"]
    if method.operation is not None:
        facts = [f"`{method.operation.method} {method.operation.path}`"]
        if method.operation.streams:
            facts.append("can be streamed")
        if method.operation.deprecated:
            facts.append("deprecated")
        told.append(", ".join(facts) + "\n")
    shown = called(method.path, method.bound, without=OPTIONS, instead="**options: Unpack[RequestOptions]")
    told.append(f"```python\n{shown}\n```\n")
    if gives := links(annotation(inspect.signature(method.bound).return_annotation)):
        told.append(
            f"Gives {', '.join(gives)}. The options are [those of every call](../names/clients.md#RequestOptions).\n"
        )
    told.append(docstring(inspect.getdoc(method.bound), without=OPTIONS))
    return "\n".join(told)


def index() -> str:
    """A table of all operations: where each is called, what it asks for, what it is for."""
    told = []
    with client() as looked_at:
        for shelf in shelves(looked_at):
            for method in methods(shelf):
                top = shelf.path.partition(".")[0]
                link = f"[`{method.path}`](reference/resources/{top}.md#{method.path})"
                asked = f"`{method.operation.method} {method.operation.path}`" if method.operation else ""
                words = first_sentence(inspect.getdoc(method.bound)).replace("|", "\\|")
                told.append(f"| {link} | {asked} | {words} |")
    return "\n".join(["| `client.` | asks for | |", "|---|---|---|", *told]) + "\n"
