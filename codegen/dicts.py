"""The modules of parameters in the form of dictionaries, as text for the template to lay out."""

from __future__ import annotations

from typing import Any

from codegen.annotate import Writer, attribute
from codegen.classes import in_order, model_doc, shadow, single
from codegen.ir import MISSING, Model
from codegen.plan import Plan, homes, is_structured, members
from codegen.words import annotation, facts


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
    inside = [name for name in sorted(plan.requested) if plan.owner[name] == namespace and is_structured(plan, name)]
    writer = param_writer(plan, namespace)
    dicts = [_dict(plan, s, writer) for n in inside if isinstance(s := plan.schemas[n], Model)]
    aliases = [{"name": plan.params[n], "lines": _accepted_members(plan, n, writer)} for n in in_order(plan, inside)]
    return {"namespace": namespace, "dicts": dicts, "aliases": aliases, "homes": homes(plan, dicts, aliases)}


def _accepted_members(plan: Plan, name: str, writer: Writer) -> list[str]:
    """The members of a union or alias of the parameters, and what else it takes."""
    more = [f"_models_{plan.owner[other]}.{other}" for other in plan.replayed.get(name, ())]
    return [*(writer.write(member) for member in members(plan.schemas[name])), *more]


def _dict(plan: Plan, model: Model, writer: Writer) -> dict[str, Any]:
    writer = writer.shadowing(shadow(model))
    fields = []
    plain = all(f.wire.isidentifier() and attribute(f.wire, frozenset()) == f.wire for f in model.fields)
    for item in model.fields:
        text = writer.write(item.type, nullable=item.nullable)
        text = f"_t.Required[{text}]" if item.required else text
        fields.append(
            {
                "name": item.wire,
                "annotation": annotation(text, column=6 + len(item.wire), indent=4) if plain else text,
                "doc": " ".join(facts(item.facts, constant=single(item.type) is not MISSING)),
            }
        )
    return {"name": plan.params[model.name], "doc": model_doc(plan, model), "fields": fields, "plain": plain}
