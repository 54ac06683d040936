"""What each generated file will hold: the parsed contract, turned into text for the templates to lay out."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from codegen.annotate import BUILTINS, Writer, attribute, decodes, holds_objects, literals, quoted, shape
from codegen.docs import Docs
from codegen.ir import MISSING, Alias, Api, Body, Constant, Facts, ListOf, Model, OneOf, Operation, Ref, Scalar, Type, Union
from codegen.ir import Field as IrField
from codegen.owners import Schema, by_name, closure, namespace_of, owners, references, references_of, request_types
from codegen.replay import replayed
from codegen.words import annotation, facts

OPTION_NAMES = frozenset({"timeout", "max_retries", "idempotency_key", "extra_headers", "extra_query", "extra_body"})
ACCEPT = {"binary": "*/*", "text": "*/*", "empty": "*/*", "json": "application/json"}


@frozen(kw_only=True)
class Plan:
    """The parsed contract with everything that rendering looks up."""

    api: Api
    docs: Docs
    schemas: Mapping[str, Schema]
    owner: Mapping[str, str]
    requested: frozenset[str]
    """The schemas that an operation's arguments reach."""
    computed: frozenset[str]
    """Models with hand-written computed properties."""
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
    looked_up = Plan(
        api=api,
        docs=docs,
        schemas=schemas,
        owner=owners(api),
        requested=frozenset(closure(roots, schemas)),
        computed=_classes(package / "computed.py"),
        handmade={path.stem: _classes(path) for path in sorted((package / "resources").glob("*.py"))},
    )
    again = replayed(api, schemas, looked_up.owner, looked_up.requested)
    return evolve(looked_up, params=param_names(looked_up), replayed=again)


def _classes(path: Path) -> frozenset[str]:
    if not path.exists():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


# --- models -----------------------------------------------------------------------------------------------------


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
        "builtins": any(isinstance(s := plan.schemas[n], Model) and _shadow(s) for n in inside),
        "computed": any(n in plan.computed for n in inside),
        "names": inside,
    }


def _shapes(plan: Plan, schema: Schema) -> list[str]:
    types = [f.type for f in schema.fields] if isinstance(schema, Model) else [Ref(schema.name)]
    return [text for type_ in types if (text := shape(type_, plan.schemas))]


def _shadow(model: Model) -> frozenset[str]:
    return frozenset(f.wire for f in model.fields) & BUILTINS


def in_order(plan: Plan, names: Iterable[str]) -> list[str]:
    """The unions and aliases among some schemas, each after those that it mentions."""
    waiting = {
        name: {n for type_ in _members(plan.schemas[name]) for n in references(type_)}
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
    text = " | ".join(dict.fromkeys(writer.write(member) for member in _members(schema)))
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
    writer = writer.shadowing(_shadow(model))
    fields = [_field(plan, f, writer) for f in model.fields]
    seen = Counter(f["name"] for f in fields)
    twice = [name for name, count in seen.items() if count > 1]
    if twice:
        raise ValueError(f"{model.name}: two fields would be called {', '.join(twice)}")
    nullable = sorted(f.wire for f in model.fields if f.nullable and not f.required)
    return {
        "name": model.name,
        "bases": f"_computed.{model.name}, _Model" if model.name in plan.computed else "_Model",
        "doc": _model_doc(plan, model),
        "fields": fields,
        "nested": [(quoted(f.wire), s) for f in model.fields if (s := shape(f.type, plan.schemas))],
        "nullable": [quoted(name) for name in nullable],
        "open": model.additional is not None,
    }


def _model_doc(plan: Plan, model: Model) -> str:
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


def _single(type_: Type) -> Any:
    return type_.values[0] if isinstance(type_, Constant) and len(type_.values) == 1 and not type_.open else MISSING


def _field(plan: Plan, item: IrField, writer: Writer) -> dict[str, Any]:
    name = attribute(item.wire)
    constant = _single(item.type)
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


# --- parameters -------------------------------------------------------------------------------------------------


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


def accepted(plan: Plan, name: str) -> str:
    """How a schema is written where a request takes it: the dictionary or the model, or the plain alias."""
    home = plan.owner[name]
    if not is_structured(plan, name):
        return f"_models_{home}.{name}"
    text = f"_params_{home}.{plan.params[name]}"
    return f"{text} | _models_{home}.{name}" if isinstance(plan.schemas[name], Model) else text


def param_writer(plan: Plan, namespace: str | None = None) -> Writer:
    """Types as they stand in parameters; inside a module its own names need no prefix."""
    prefix = f"_params_{namespace}." if namespace else ""

    def name(schema: str) -> str:
        text = accepted(plan, schema)
        return text.replace(prefix, "") if prefix else text

    return Writer(name, sequence="_c.Sequence", mapping="_c.Mapping", file="_File")


def param_module(plan: Plan, namespace: str) -> dict[str, Any]:
    """`generated/params/<namespace>.py`."""
    inside = [
        name for name in sorted(plan.requested) if plan.owner[name] == namespace and is_structured(plan, name)
    ]
    writer = param_writer(plan, namespace)
    dicts = [_dict(plan, s, writer) for n in inside if isinstance(s := plan.schemas[n], Model)]
    aliases = [
        {"name": plan.params[n], "lines": _accepted_members(plan, n, writer)}
        for n in in_order(plan, inside)
    ]
    return {"namespace": namespace, "dicts": dicts, "aliases": aliases, "homes": _homes(plan, dicts, aliases)}


def _accepted_members(plan: Plan, name: str, writer: Writer) -> list[str]:
    """The members of a union or alias of the parameters, and what else it takes."""
    more = [f"_models_{plan.owner[other]}.{other}" for other in plan.replayed.get(name, ())]
    return [*(writer.write(member) for member in _members(plan.schemas[name])), *more]


def _members(schema: Schema) -> tuple[Type, ...]:
    return schema.members if isinstance(schema, Union) else (schema.type,) if isinstance(schema, Alias) else ()


def _homes(plan: Plan, *groups: Any) -> list[tuple[str, str]]:
    """The modules that a generated text mentions: (`models` or `params`, namespace)."""
    return sorted({(m[1], m[2]) for m in re.finditer(r"\b_(models|params)_(\w+?)\.", repr(groups))})


def _dict(plan: Plan, model: Model, writer: Writer) -> dict[str, Any]:
    writer = writer.shadowing(_shadow(model))
    fields = []
    plain = all(f.wire.isidentifier() and attribute(f.wire, frozenset()) == f.wire for f in model.fields)
    for item in model.fields:
        text = writer.write(item.type, nullable=item.nullable)
        text = f"_t.Required[{text}]" if item.required else text
        fields.append({
            "name": item.wire,
            "annotation": annotation(text, column=6 + len(item.wire), indent=4) if plain else text,
            "doc": " ".join(facts(item.facts, constant=_single(item.type) is not MISSING)),
        })
    return {"name": plan.params[model.name], "doc": _model_doc(plan, model), "fields": fields, "plain": plain}


# --- endpoints --------------------------------------------------------------------------------------------------


def singular(word: str) -> str:
    """`files` -> `file`; words that only look like plurals stay."""
    if word in {"responses"}:
        return "response"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def pascal(text: str) -> str:
    """`vector_stores.files` -> `VectorStoresFiles`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[._]", text))


def params_name(resource: str, method: str) -> str:
    """`chat.completions`, `create` -> `ChatCompletionCreateParams`."""
    words = "_".join("_".join(singular(w) for w in part.split("_")) for part in resource.split("."))
    return f"{pascal(words)}{pascal(method)}Params"


def endpoint_module(plan: Plan, operation: Operation) -> dict[str, Any]:
    """`generated/endpoints/<resource>_<method>.py`."""
    resource, method = operation.names[0]
    name = f"{resource}.{method}"
    words = plan.docs.parameters.get(name, {})
    writer = param_writer(plan)
    trigger = operation.streaming.parameter if operation.streaming else None
    parameters = _parameters(plan, operation, writer, words)
    clash = OPTION_NAMES & {p["name"] for p in parameters}
    if clash:
        raise ValueError(f"{name}: a parameter has the name of a request option: {', '.join(clash)}")
    path = [p for p in operation.parameters if p.place == "path"]
    answer = _answer(plan, operation)
    page = plan.docs.page(resource)
    context = {
        "name": name,
        "module": endpoint_name(operation),
        "resource": resource,
        "params": params_name(resource, method),
        "method": operation.verb.upper(),
        "path": _path(operation),
        "doc": plan.docs.operations.get(name, ""),
        "page": page,
        "deprecated": operation.deprecated,
        "admin": operation.security == "admin",
        "constant_query": operation.constant_query,
        "path_parameters": [
            {
                "name": attribute(p.wire, frozenset()),
                "annotation": "str" if p.type == Scalar("str") else param_writer(plan).write(p.type),
                "doc": " ".join(filter(None, [words.get(p.wire, _which(p.wire)), *facts(p.facts)])),
            }
            for p in path
        ],
        "parameters": [p for p in parameters if p["name"] != trigger],
        "trigger": next((p for p in parameters if p["name"] == trigger), None),
        "stream": _stream(plan, operation),
        "query": [
            (quoted(p.name or attribute(p.wire.removesuffix("[]"), frozenset())), quoted(p.wire), quoted(p.style))
            for p in operation.parameters
            if p.place == "query"
        ],
        "headers": [
            (quoted(p.name or attribute(p.wire, frozenset())), quoted(p.wire))
            for p in operation.parameters
            if p.place == "header"
        ],
        "bodies": [_body(plan, body) for body in operation.bodies],
        "body_optional": bool(operation.bodies) and not all(b.required for b in operation.bodies),
        "required": [quoted(p["name"]) for p in parameters if p["required"]],
        "accept": ACCEPT[operation.answer.kind],
        "answer": answer,
        "text_when": (operation.text_parameter, operation.text_values) if operation.text_parameter else None,
    }
    context["homes"] = _homes(plan, context)
    return context


def _which(wire: str) -> str:
    """What a path parameter means that nobody wrote a sentence for."""
    return f"The id of the {wire.removesuffix('_id').replace('_', ' ')}." if wire.endswith("_id") else ""


def endpoint_name(operation: Operation) -> str:
    """The module of an operation: its client path, in one word."""
    resource, method = operation.names[0]
    return f"{resource}.{method}".replace(".", "_")


def _path(operation: Operation) -> str:
    names = {p.wire: attribute(p.wire, frozenset()) for p in operation.parameters if p.place == "path"}
    return re.sub(r"\{([^}]+)\}", lambda m: "{" + names[m[1]] + "}", operation.path)


def _fields_of(plan: Plan, body: Body) -> tuple[IrField, ...]:
    target = body.type
    while isinstance(target, Ref):
        schema = plan.schemas[target.name]
        if isinstance(schema, Model):
            return schema.fields
        if not isinstance(schema, Alias):
            break
        target = schema.type
    raise ValueError(f"a {body.content_type} body is not an object: {body.type}")


def _is_raw(body: Body) -> bool:
    return isinstance(body.type, Scalar)


def _parameters(plan: Plan, operation: Operation, writer: Writer, words: Mapping[str, str]) -> list[dict[str, Any]]:
    """Every keyword of an operation, the body's first, without the path's."""
    found: dict[str, dict[str, Any]] = {}
    structured = [body for body in operation.bodies if not _is_raw(body)]
    for body in structured:
        for item in _fields_of(plan, body):
            everywhere = item.required and all(
                any(f.wire == item.wire and f.required for f in _fields_of(plan, other)) for other in structured
            )
            text = _parameter_text(plan, body, item, writer)
            if item.wire in found:
                known = found[item.wire]
                if text not in known["texts"]:
                    known["texts"].append(text)
                continue
            found[item.wire] = {
                "name": item.wire,
                "texts": [text],
                "required": everywhere and body.required,
                "doc": " ".join(filter(None, [words.get(item.wire, ""), *facts(item.facts)])),
            }
    for p in operation.parameters:
        if p.place == "path":
            continue
        name = p.name or attribute(p.wire.removesuffix("[]"), frozenset())
        if name in found:
            raise ValueError(f"{operation.id}: {name} stands in the body and in the {p.place}")
        text = writer.write(p.type, nullable=p.nullable)
        found[name] = {
            "name": name,
            "texts": [text],
            "required": p.required,
            "doc": " ".join(filter(None, [words.get(name, ""), *facts(p.facts)])),
        }
    for made in found.values():
        alternatives = list(dict.fromkeys(part for text in made.pop("texts") for part in _alternatives(text)))
        if "None" in alternatives:
            alternatives = [a for a in alternatives if a != "None"] + ["None"]
        text = " | ".join(alternatives)
        made["plain"] = text
        full = f"Required[{text}]" if made["required"] else f"{text} | Unset"
        made["annotation"] = annotation(full, column=6 + len(made["name"]), indent=4)
        if not made["name"].isidentifier():
            raise ValueError(f"{operation.id}: {made['name']} cannot be a keyword argument")
    return sorted(found.values(), key=lambda p: not p["required"])


def _alternatives(text: str) -> list[str]:
    """The parts of a type text that stand side by side at its top level."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in "[(") - (char in "])")
        if char == "|" and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def _parameter_text(plan: Plan, body: Body, item: IrField, writer: Writer) -> str:
    if item.wire in body.file_lists:
        several = "_File | _c.Sequence[_File]" if isinstance(item.type, OneOf) else "_c.Sequence[_File]"
        return f"{several} | None" if item.nullable else several
    return writer.write(item.type, nullable=item.nullable)


def _body(plan: Plan, body: Body) -> dict[str, Any]:
    if _is_raw(body):
        return {"kind": "Raw", "parameter": quoted("sdp"), "content_type": quoted(body.content_type)}
    fields = _fields_of(plan, body)
    return {
        "kind": "Form" if body.content_type.startswith("multipart/") else "Json",
        "fields": [quoted(f.wire) for f in fields],
        "required": [quoted(f.wire) for f in fields if f.required],
        "files": [quoted(name) for name in body.files],
        "file_lists": [quoted(name) for name in body.file_lists],
        "encodings": [(quoted(k), quoted(v)) for k, v in body.encodings.items()],
    }


def _reference(plan: Plan, type_: Type) -> str | None:
    """`"chat:ChatCompletion"` for what has something to decode, else None."""
    if isinstance(type_, Ref) and shape(type_, plan.schemas):
        return f'"{plan.owner[type_.name]}:{type_.name}"'
    return None


def answer_writer(plan: Plan) -> Writer:
    """Types as they stand in what a builder says it gives back."""
    return Writer(lambda name: f"_models_{plan.owner[name]}.{name}")


def _answer(plan: Plan, operation: Operation) -> dict[str, Any]:
    answer, writer = operation.answer, answer_writer(plan)
    if operation.paging is not None and answer.type is not None:
        paging = operation.paging
        return {
            "kind": "page",
            "type": writer.write(paging.item),
            "model": writer.write(answer.type),
            "reference": _reference(plan, answer.type),
            "paging": (paging.parameter, paging.source, paging.items),
        }
    if answer.kind == "json":
        type_ = answer.type or Scalar("Any")
        text = writer.write(type_)
        return {
            "kind": "json",
            "type": f"{text} | str" if operation.text_parameter else text,
            "reference": _reference(plan, type_),
        }
    return {"kind": {"binary": "content"}.get(answer.kind, answer.kind), "type": {
        "binary": "BinaryContent", "text": "str", "empty": "None",
    }[answer.kind], "reference": None}


def _stream(plan: Plan, operation: Operation) -> dict[str, Any] | None:
    if operation.streaming is None:
        return None
    streaming = operation.streaming
    return {
        "parameter": streaming.parameter,
        "value": quoted(streaming.value),
        "named": streaming.named,
        "type": answer_writer(plan).write(streaming.type),
        "reference": _reference(plan, streaming.type),
    }


# --- resources --------------------------------------------------------------------------------------------------


def resource_modules(plan: Plan) -> dict[str, list[dict[str, Any]]]:
    """Module -> its resource classes, parents first; the module of the root is `""`."""
    methods: dict[str, list[tuple[str, Operation, bool]]] = {}
    for operation in plan.api.operations:
        for index, (resource, method) in enumerate(operation.names):
            methods.setdefault(resource, []).append((method, operation, index > 0))
    paths = {".".join(r.split(".")[:n]) for r in methods for n in range(r.count(".") + 2)}
    names = class_names(paths - {""})
    modules: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(paths):
        module = path.split(".")[0]
        children = sorted(p for p in paths if p and p.rpartition(".")[0] == path)
        clash = {m for m, _, _ in methods.get(path, ())} & {p.rpartition(".")[2] for p in children}
        if clash:
            raise ValueError(f"{path} has both a method and a shelf called {', '.join(clash)}")
        modules.setdefault(module, []).append({
            "path": path,
            "name": names[path] if path else "Root",
            "doc": plan.docs.resources.get(path, ""),
            "page": plan.docs.page(path) if path else None,
            "children": [
                {
                    "name": p.rpartition(".")[2],
                    "class": names[p],
                    "home": _home(plan, p.split(".")[0], names[p]),
                    "doc": plan.docs.resources.get(p, ""),
                }
                for p in children
            ],
            "operations": [
                _operation(plan, operation, method, second)
                for method, operation, second in sorted(methods.get(path, ()), key=lambda m: m[0])
            ],
        })
    return modules


def _home(plan: Plan, module: str, name: str) -> str:
    """Where a resource class is taken from: the hand-written one, if there is one."""
    where = "resources" if name in plan.handmade.get(module, ()) else "generated.resources"
    return f"openai_core.{where}.{module}"


def _operation(plan: Plan, operation: Operation, method: str, second: bool) -> dict[str, Any]:
    resource, first = operation.names[0]
    kind = "choosing" if operation.streaming else "listing" if operation.paging else "operation"
    builders = ["build", "build_stream", "build_either"] if kind == "choosing" else ["build"]
    doc = plan.docs.operations.get(f"{resource}.{first}", "")
    if second:
        doc = f"Deprecated: the same as `{first}`."
    elif operation.deprecated:
        doc = f"{doc} Deprecated."
    return {"name": method, "kind": kind, "module": endpoint_name(operation), "builders": builders, "doc": doc}


def class_names(paths: Iterable[str]) -> dict[str, str]:
    """Resource path -> class: the shortest ending of the path that is unique in its module."""
    paths = sorted(paths)
    names: dict[str, str] = {}
    for module in sorted({p.split(".")[0] for p in paths}):
        inside = [p for p in paths if p.split(".")[0] == module]
        for path in inside:
            parts = path.split(".")
            for length in range(1, len(parts) + 1):
                ending = parts[-length:]
                if sum(p.split(".")[-length:] == ending for p in inside) == 1:
                    break
            names[path] = pascal(".".join(ending))
        for name, count in Counter(names[p] for p in inside).items():
            if count > 1:
                raise ValueError(f"two resources of {module} would be called {name}")
    return names


__all__ = [
    "Facts", "ListOf", "Plan", "class_names", "endpoint_module", "literals", "model_module", "namespace_of", "param_module",
    "plan", "resource_modules",
]
