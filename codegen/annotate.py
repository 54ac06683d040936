"""Types as Python text: for models (what comes back) and for parameters (what is accepted)."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING

from codegen.ir import Alias, Constant, ListOf, MapOf, Model, OneOf, Ref, Scalar, Type, Union
from codegen.owners import Schema, references

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

BUILTINS = frozenset({"list", "dict", "str", "int", "float", "bool", "bytes", "object", "type"})
MODEL_METHODS = frozenset({"from_dict", "from_json", "to_dict", "to_json", "copy", "evolve", "extra"})


def attribute(wire: str, taken: frozenset[str] = MODEL_METHODS) -> str:
    """The Python name of a JSON key: the key itself, or the nearest identifier."""
    name = re.sub(r"\W", "_", wire)
    if not name or name[0].isdigit():
        name = f"_{name}"
    if keyword.iskeyword(name) or name in taken or name.startswith("__"):
        name = f"{name}_"
    return name


def literals(constant: Constant) -> str:
    """The values of a constant as they stand inside `Literal[...]`."""
    return ", ".join(quoted(value) for value in constant.values)


def quoted(value: object) -> str:
    """A constant in source text, with double quotes."""
    if isinstance(value, str):
        text = repr(value)
        return '"' + text[1:-1].replace('"', '\\"').replace("\\'", "'") + '"' if text[0] == "'" else text
    return repr(value)


class Writer:
    """Writes types down; `name` says how a schema is called where the text will stand."""

    def __init__(
        self,
        name: Callable[[str], str],
        *,
        sequence: str = "list",
        mapping: str = "dict",
        prefix: str = "_t.",
        file: str = "bytes",
        shadowed: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self.sequence = sequence
        self.mapping = mapping
        self.prefix = prefix
        self.file = file
        self.shadowed = shadowed

    def shadowing(self, names: frozenset[str]) -> Writer:
        """The same, for a class whose fields hide some builtin names."""
        return Writer(
            self.name,
            sequence=self.sequence,
            mapping=self.mapping,
            prefix=self.prefix,
            file=self.file,
            shadowed=names & BUILTINS,
        )

    def builtin(self, name: str) -> str:
        return f"_b.{name}" if name in self.shadowed and hasattr(builtins, name) else name

    def write(self, type_: Type, *, nullable: bool = False) -> str:
        text = self._write(type_)
        return f"{text} | None" if nullable and text != f"{self.prefix}Any" and not text.endswith("| None") else text

    def _write(self, type_: Type) -> str:
        match type_:
            case Scalar("Any"):
                return f"{self.prefix}Any"
            case Scalar("bytes"):
                return self.file if self.file != "bytes" else self.builtin("bytes")
            case Scalar("None"):
                return "None"
            case Scalar(name):
                return self.builtin(name)
            case Constant(_, open=is_open):
                text = f"{self.prefix}Literal[{literals(type_)}]"
                return f"{self.builtin('str')} | {text}" if is_open else text
            case Ref(name):
                return self.name(name)
            case ListOf(item):
                return f"{self.builtin(self.sequence)}[{self.write(item)}]"
            case MapOf(value):
                return f"{self.builtin(self.mapping)}[{self.builtin('str')}, {self.write(value)}]"
            case OneOf(members):
                texts = [self.write(member) for member in self._together(members)]
                return " | ".join(dict.fromkeys(texts))

    def _together(self, members: tuple[Type, ...]) -> tuple[Type, ...]:
        """Of several accepted lists, some of objects, one list: checkers cannot choose between them for a literal."""
        lists = [m for m in members if isinstance(m, ListOf)]
        if self.sequence == "list" or len(lists) < 2 or not any(list(references(m)) for m in lists):
            return members
        return (*(m for m in members if m not in lists), ListOf(OneOf(tuple(m.item for m in lists))))


def shape(type_: Type, schemas: Mapping[str, Schema]) -> str | None:
    """What stands in `_nested` for a type: None where nothing below it is a model."""
    match type_:
        case Ref(name):
            target = schemas[name]
            if isinstance(target, Alias):
                return shape(target.type, schemas)
            if isinstance(target, Union) and not decodes(target, schemas):
                return None
            return quoted(name)
        case ListOf(item):
            inner = shape(item, schemas)
            return f"_each({inner})" if inner else None
        case MapOf(value):
            inner = shape(value, schemas)
            return f"_values({inner})" if inner else None
        case OneOf(members):
            found = [text for member in members if (text := shape(member, schemas))]
            if len(found) > 1:
                return f"_either({', '.join(found)})"
            return found[0] if found else None
        case Scalar() | Constant():
            return None


def decodes(union: Union, schemas: Mapping[str, Schema]) -> bool:
    """Whether a union holds an object at any level."""
    return any(
        isinstance(schemas[name], Model) or (isinstance(schemas[name], Union) and decodes(schemas[name], schemas))  # type: ignore[arg-type]
        for member in union.members
        for name in references(member)
    )


def holds_objects(type_: Type, schemas: Mapping[str, Schema], seen: frozenset[str] = frozenset()) -> bool:
    """Whether a type mentions a model, through whatever aliases and unions."""
    for name in references(type_):
        target = schemas[name]
        if isinstance(target, Model):
            return True
        if name in seen:
            continue
        inner: Sequence[Type] = target.members if isinstance(target, Union) else (target.type,)
        if any(holds_objects(member, schemas, seen | {name}) for member in inner):
            return True
    return False
