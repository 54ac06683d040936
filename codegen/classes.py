"""The modules of models, as text for the template to lay out."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from codegen.annotate import BUILTINS, Writer, attribute, decodes, quoted, shape
from codegen.ir import MISSING, Alias, Constant, Model, Ref, Type, Union
from codegen.ir import Field as IrField
from codegen.owners import Schema, references, references_of
from codegen.plan import Plan, members
from codegen.words import annotation, facts

if TYPE_CHECKING:
    from collections.abc import Iterable


def model_module(plan: Plan, namespace: str) -> dict[str, Any]:
    """`generated/models/<namespace>.py`."""
    inside = [name for name, owner in sorted(plan.owner.items()) if owner == namespace]
    outside: dict[str, str] = {}
    for name in inside:
        for other in references_of(plan.schemas[name]):
            if plan.owner[other] != namespace:
                outside[other] = plan.owner[other]
    by_home: dict[str, list[str]] = {}
    for name, home in sorted(outside.items()):
        by_home.setdefault(home, []).append(name)
    for name in inside:  # what lies behind an alias is decoded too
        for text in _shapes(plan, plan.schemas[name]):
            for other in re.findall(r'"(\w+)"', text):
                if plan.owner[other] != namespace:
                    outside[other] = plan.owner[other]
    writer = Writer(str)
    leaves = {n: s for n in inside if isinstance(s := plan.schemas[n], Alias) and not list(references(s.type))}
    return {
        "namespace": namespace,
        "imports": sorted(by_home.items()),
        "outside": sorted(outside.items()),
        "aliases": [_alias(plan, alias, writer) for alias in leaves.values()],
        "models": [_model(plan, s, writer) for n in inside if isinstance(s := plan.schemas[n], Model)],
        "unions": [_union(plan, plan.schemas[n], writer) for n in in_order(plan, inside) if n not in leaves],
        "names": inside,
    }


def _shapes(plan: Plan, schema: Schema) -> list[str]:
    types = [f.type for f in schema.fields] if isinstance(schema, Model) else [Ref(schema.name)]
    return [text for type_ in types if (text := shape(type_, plan.schemas))]


def shadow(model: Model) -> frozenset[str]:
    """The builtin names that a class hides from its own annotations."""
    return frozenset(f.wire for f in model.fields) & BUILTINS


def in_order(plan: Plan, names: Iterable[str]) -> list[str]:
    """The unions and aliases among some schemas, each after those that it mentions."""
    waiting = {
        name: {n for type_ in members(plan.schemas[name]) for n in references(type_)}
        for name in names
        if not isinstance(plan.schemas[name], Model)
    }
    ordered: list[str] = []
    while waiting:
        ready = [name for name, needs in waiting.items() if not (needs - {name}) & waiting.keys()]
        if not ready:
            raise ValueError(f"these unions refer to each other: {', '.join(waiting)}")
        ordered += ready
        waiting = {name: needs for name, needs in waiting.items() if name not in ready}
    return ordered


def _alias(plan: Plan, alias: Alias, writer: Writer) -> dict[str, Any]:
    text = writer.write(alias.type)
    return {
        "name": alias.name,
        "text": annotation(text, column=len(alias.name) + 16, indent=0),
        "doc": " ".join(filter(None, [plan.docs.models.get(alias.name, ""), *facts(alias.facts)])),
    }


def _union(plan: Plan, schema: Schema, writer: Writer) -> dict[str, Any]:
    text = " | ".join(dict.fromkeys(writer.write(member) for member in members(schema)))
    common = {"name": schema.name, "text": text, "doc": plan.docs.models.get(schema.name, "")}
    if not isinstance(schema, Union):
        return {**common, "shape": shape(Ref(schema.name), plan.schemas) or "_t.Any", "choice": False}
    tagged = f"Told apart by `{schema.tag}`." if schema.tag else ""
    return {
        **common,
        "doc": f"{common['doc']} {tagged}".strip(),
        "shape": "_t.Any",
        "choice": decodes(schema, plan.schemas),
        "tag": schema.tag,
        "table": [(quoted(k), quoted(v)) for k, v in schema.table.items()],
        "ties": [
            (quoted(k), quoted(second), [(quoted(a), quoted(b)) for a, b in table.items()])
            for k, (second, table) in schema.ties.items()
        ],
        "default": schema.default,
        "by_keys": schema.by_keys,
        "item": shape(schema.item, plan.schemas) if schema.item is not None else None,
    }


def _model(plan: Plan, model: Model, writer: Writer) -> dict[str, Any]:
    writer = writer.shadowing(shadow(model))
    fields = [_field(plan, f, writer) for f in model.fields]
    seen = Counter(f["name"] for f in fields)
    twice = [name for name, count in seen.items() if count > 1]
    if twice:
        raise ValueError(f"{model.name}: two fields would be called {', '.join(twice)}")
    nullable = sorted(f.wire for f in model.fields if f.nullable and not f.required)
    computed = plan.computed.get(plan.owner[model.name], frozenset())
    return {
        "name": model.name,
        "bases": f"_computed.{model.name}, _Model" if model.name in computed else "_Model",
        "doc": model_doc(plan, model),
        "fields": fields,
        "nested": [(quoted(f.wire), s) for f in model.fields if (s := shape(f.type, plan.schemas))],
        "nullable": [quoted(name) for name in nullable],
        "open": model.additional is not None,
    }


def model_doc(plan: Plan, model: Model) -> str:
    """Our words for a model, or its facts."""
    words = plan.docs.models.get(model.name)
    if words is None:
        marks = [
            f'`{f.wire}: "{f.type.values[0]}"`'
            for f in model.fields
            if f.wire in {"type", "object", "event"} and isinstance(f.type, Constant) and len(f.type.values) == 1
        ]
        words = f"An object marked {' and '.join(marks)}." if marks else f"An object with {_listed(model)}."
    return f"{words} Deprecated." if model.deprecated else words


def _listed(model: Model) -> str:
    names = [f"`{f.wire}`" for f in model.fields]
    if not names:
        return "no declared fields"
    if len(names) > 4:
        names = [*names[:3], f"{len(names) - 3} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def single(type_: Type) -> Any:
    """The one value that a type allows; MISSING where there are several."""
    return type_.values[0] if isinstance(type_, Constant) and len(type_.values) == 1 and not type_.open else MISSING


def _field(plan: Plan, item: IrField, writer: Writer) -> dict[str, Any]:
    name = attribute(item.wire)
    constant = single(item.type)
    nullable = item.nullable or not item.required
    default = None
    if constant is not MISSING and item.required:
        default, nullable = quoted(constant), item.nullable
    elif not item.required:
        default = "None"
    text = writer.write(item.type, nullable=nullable)
    value = default
    if name != item.wire:
        value = f"_key({quoted(item.wire)}{'' if default is None else f', default={default}'})"
    return {
        "name": name,
        "annotation": annotation(text, column=8 + len(name) + len(value or ""), indent=4),
        "value": value,
        "doc": " ".join(facts(item.facts, constant=constant is not MISSING)),
    }
