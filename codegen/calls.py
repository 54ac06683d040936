"""The modules of endpoints: one operation each, as text for the template to lay out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codegen.annotate import Writer, attribute, quoted, shape
from codegen.dicts import param_writer
from codegen.ir import Alias, Body, Model, OneOf, Operation, Ref, Scalar, Type
from codegen.ir import Field as IrField
from codegen.plan import Plan, endpoint_name, homes, pascal
from codegen.words import annotation, facts

if TYPE_CHECKING:
    from collections.abc import Mapping

OPTION_NAMES = frozenset({"timeout", "max_retries", "idempotency_key", "extra_headers", "extra_query", "extra_body"})
ACCEPT = {"binary": "*/*", "text": "*/*", "empty": "*/*", "json": "application/json"}


def singular(word: str) -> str:
    """`files` -> `file`; words that only look like plurals stay."""
    if word in {"responses"}:
        return "response"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


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
    context["homes"] = homes(plan, context)
    return context


def _which(wire: str) -> str:
    """What a path parameter means that nobody wrote a sentence for."""
    return f"The id of the {wire.removesuffix('_id').replace('_', ' ')}." if wire.endswith("_id") else ""


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
    return {
        "kind": {"binary": "content"}.get(answer.kind, answer.kind),
        "type": {
            "binary": "BinaryContent",
            "text": "str",
            "empty": "None",
        }[answer.kind],
        "reference": None,
    }


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
