"""The pages of the models: what answers and requests are made of, with their fields."""

from __future__ import annotations

import ast
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from reference.homes import links
from reference.words import NOISE, docstring, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Field(NamedTuple):
    """A field of a class."""

    name: str
    kind: str
    text: str


class Declared(NamedTuple):
    """A class, a union or another name for a type, that a module declares."""

    name: str
    text: str
    fields: list[Field]
    members: str
    """What a union is made of; empty for a class."""


def declared(source: str) -> list[Declared]:
    """What a module declares, read from its text, in the order of names."""
    return sorted(_declared(ast.parse(source).body))


def _declared(body: Sequence[ast.stmt]) -> Iterator[Declared]:
    for node, following in zip(body, [*body[1:], None], strict=True):
        match node:
            case ast.ClassDef(name=name) if not name.startswith("_"):
                yield Declared(name, ast.get_docstring(node) or "", list(fields(node)), "")
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if name[0].isupper():
                yield Declared(name, _words(following), [], NOISE.sub("", ast.unparse(value)))
            case ast.If():
                yield from _declared(node.body)


def fields(node: ast.ClassDef) -> Iterator[Field]:
    """The annotated fields of a class, each with the string that follows it."""
    for item, following in zip(node.body, [*node.body[1:], None], strict=True):
        match item:
            case ast.AnnAssign(target=ast.Name(id=name)) if not name.startswith("_"):
                yield Field(name, NOISE.sub("", ast.unparse(item.annotation)).strip("'\""), _words(following))


def settings(node: ast.FunctionDef) -> Iterator[Field]:
    """What an `__init__` sets on `self`, each with the string that follows it; nothing where none follows."""
    for item, following in zip(node.body, [*node.body[1:], None], strict=True):
        match item:
            case ast.AnnAssign(target=ast.Attribute(attr=name), annotation=kind) if _words(following):
                yield Field(name, NOISE.sub("", ast.unparse(kind)), _words(following))
            case ast.Assign(targets=[ast.Attribute(attr=name)]) if _words(following):
                yield Field(name, "", _words(following))


def pages() -> dict[str, str]:
    """A page for each module of models, and one for each of the dictionaries that requests take."""
    told = {}
    for folder, words in (("models", "Models"), ("params", "What goes into requests")):
        for module in sorted((files("openai_core") / "generated" / folder).iterdir(), key=lambda path: path.name):
            if module.name.endswith(".py") and module.name != "__init__.py":
                name = module.name.removesuffix(".py")
                told[f"{folder}/{name}.md"] = _page(f"{words}: {name}", declared(module.read_text(encoding="utf-8")))
    return told


def _page(title: str, all_declared: list[Declared]) -> str:
    told = [f"# {title}\n", "All of these are in `openai_core.types`.\n"]
    for one in all_declared:
        told.append(f"## {one.name} {{ #{one.name} }}\n")
        told.append(docstring(one.text))
        if one.members:
            told.append(f"```python\n{one.members}\n```\n")
            told.append(", ".join(links(one.members)) + "\n")
        if one.fields:
            told.append("\n".join(listed(field.name, field.kind, field.text) for field in one.fields) + "\n")
    return "\n".join(told)


def _words(node: ast.AST | None) -> str:
    match node:
        case ast.Expr(value=ast.Constant(value=str() as text)):
            return " ".join(text.split())
    return ""
