"""The modules of what a client sends over a WebSocket: one a kind of session, as text for the template to lay out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.annotate import attribute
from codegen.classes import model_doc
from codegen.dicts import param_writer
from codegen.ir import Constant, Scalar
from codegen.plan import Plan, homes, pascal
from codegen.sessions import SESSIONS, client_events
from codegen.words import annotation, facts

if TYPE_CHECKING:
    from codegen.ir import Field, Model

SOUND = "audio"
"""The field that holds base64; bytes are taken for it, too."""


def socket_modules(plan: Plan) -> dict[str, dict[str, Any]]:
    """`generated/sockets/<session>.py`: module -> its context."""
    modules: dict[str, dict[str, Any]] = {}
    for session in SESSIONS:
        events = [_event(plan, event) for event in client_events(plan.schemas, session)]
        if not events:
            continue
        events.sort(key=lambda event: event["type"])
        shelves = _shelves(events)
        modules[session] = {
            "title": f"What a client sends in a {session} session.",
            "root": f"{pascal(session)}Events",
            "events": events,
            "shelves": [shelf for path, shelf in shelves.items() if path],
            "top": shelves[""]["children"],
            "homes": homes(plan, events),
            "collections": "_c." in repr(events),
            "typing": "_t." in repr(events),
        }
    return modules


def _event(plan: Plan, model: Model) -> dict[str, Any]:
    kind = next(f.type.values[0] for f in model.fields if f.wire == "type" and isinstance(f.type, Constant))
    fields = [f for f in model.fields if f.wire != "type"]
    fields.sort(key=lambda f: (f.wire == "event_id", not f.required))
    path, _, method = str(kind).rpartition(".")
    made = [_field(plan, field) for field in fields]
    said = [f"    {field['name']}: {field['doc']}" for field in made if field["doc"]]
    return {
        "type": kind,
        "path": path,
        "method": method,
        "function": str(kind).replace(".", "_"),
        "doc": model_doc(plan, model),
        "documentation": "\n\n".join([model_doc(plan, model), *(["\n".join(["Args:", *said])] if said else [])]),
        "fields": made,
    }


def _field(plan: Plan, field: Field) -> dict[str, Any]:
    text = param_writer(plan).write(field.type, nullable=field.nullable)
    if field.wire == SOUND and field.type == Scalar("str"):
        text = f"{text} | bytes"
    if not field.required:
        text += " | Unset"
    name = attribute(field.wire, frozenset())
    said = " ".join(facts(field.facts))
    if field.wire == SOUND:
        said = f"Bytes, or base64. {said}".strip()
    if field.wire == "event_id":
        said = f"A name for this event, by which errors refer to it. {said}".strip()
    return {
        "name": name,
        "wire": field.wire,
        "annotation": annotation(text, column=6 + len(name), indent=4),
        "required": field.required,
        "doc": said,
    }


def _shelves(events: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Path -> what stands there; the innermost first."""
    paths = {".".join(e["path"].split(".")[:n]) for e in events for n in range(e["path"].count(".") + 2)}
    return {
        path: {
            "name": f"{pascal(path)}Events",
            "children": [
                {"name": p.rpartition(".")[2], "class": f"{pascal(p)}Events"}
                for p in sorted(paths)
                if p and p != path and p.rpartition(".")[0] == path
            ],
            "events": [event for event in events if event["path"] == path],
            "path": path,
        }
        for path in sorted(paths, key=lambda path: (-path.count("."), path))
    }
