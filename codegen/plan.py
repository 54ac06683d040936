"""What rendering looks up: the parsed contract, our words, and who owns what."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from codegen.annotate import holds_objects
from codegen.ir import Alias, Api, Model, Operation, Type, Union
from codegen.owners import Schema, by_name, closure, owners, references, references_of, request_types
from codegen.replay import replayed
from codegen.sessions import sent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from codegen.docs import Docs


@frozen(kw_only=True)
class Plan:
    """The parsed contract with everything that rendering looks up."""

    api: Api
    docs: Docs
    schemas: Mapping[str, Schema]
    owner: Mapping[str, str]
    requested: frozenset[str]
    """The schemas that an operation's arguments reach."""
    computed: Mapping[str, frozenset[str]]
    """Namespace -> its models with hand-written computed properties."""
    handmade: Mapping[str, frozenset[str]] = field(factory=dict)
    """Module in `resources/` -> the resource classes written there by hand."""
    params: Mapping[str, str] = field(factory=dict)
    """Structured schema -> its dictionary form."""
    replayed: Mapping[str, tuple[str, ...]] = field(factory=dict)
    """Union of a request -> what else of answers it takes."""


def plan(api: Api, docs: Docs, package: Path) -> Plan:
    """Look everything up once; `package` is the folder of `openai_core`, read for its hand-written classes."""
    schemas = by_name(api)
    bodies = {name for op in api.operations for body in op.bodies for name in references(body.type)}
    roots = {n for op in api.operations for type_ in request_types(op) for n in references(type_)} - bodies
    roots |= {n for body in bodies for n in references_of(schemas[body])}
    roots |= set(sent(schemas))
    looked_up = Plan(
        api=api,
        docs=docs,
        schemas=schemas,
        owner=owners(api),
        requested=frozenset(closure(roots, schemas)),
        computed={path.stem: _classes(path) for path in sorted((package / "computed").glob("*.py"))},
        handmade={path.stem: _classes(path) for path in sorted((package / "resources").glob("*.py"))},
    )
    again = replayed(api, schemas, looked_up.owner, looked_up.requested)
    return evolve(looked_up, params=param_names(looked_up), replayed=again)


def _classes(path: Path) -> frozenset[str]:
    if not path.exists():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def param_names(plan: Plan) -> dict[str, str]:
    """What the dictionary form of each structured schema is called: `XParam`, but never the name of another."""
    structured = [name for name in sorted(plan.requested) if is_structured(plan, name)]
    names = {name: name for name in structured if name.endswith(("Param", "Params"))}
    for name in structured:
        if name not in names:
            names[name] = f"{name}Param" if f"{name}Param" not in plan.schemas else f"{name}InputParam"
    return names


def is_structured(plan: Plan, name: str) -> bool:
    """Whether a schema has a form of its own among the parameters: it is, or holds, an object."""
    schema = plan.schemas[name]
    if isinstance(schema, Model):
        return True
    inner: Iterable[Type] = schema.members if isinstance(schema, Union) else (schema.type,)
    return any(holds_objects(type_, plan.schemas) for type_ in inner)


def members(schema: Schema) -> tuple[Type, ...]:
    """What a union chooses from, or what an alias stands for; nothing for a model."""
    return schema.members if isinstance(schema, Union) else (schema.type,) if isinstance(schema, Alias) else ()


def homes(plan: Plan, *groups: Any) -> list[tuple[str, str]]:
    """The modules that a generated text mentions: (`models` or `params`, namespace)."""
    return sorted({(m[1], m[2]) for m in re.finditer(r"\b_(models|params)_(\w+?)\.", repr(groups))})


def pascal(text: str) -> str:
    """`vector_stores.files` -> `VectorStoresFiles`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[._]", text))


def endpoint_name(operation: Operation) -> str:
    """The module of an operation: its client path, in one word."""
    resource, method = operation.names[0]
    return f"{resource}.{method}".replace(".", "_")
