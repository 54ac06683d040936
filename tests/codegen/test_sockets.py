"""What clients send over WebSockets: each event of the contract is a method."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from codegen.plan import pascal
from codegen.sessions import SESSIONS
from openai_core.sansio.ws.sending import Events, sending
from openai_core.unset import UNSET

CONTRACT = json.loads((Path(__file__).parents[2] / "openapi" / "contract.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = CONTRACT["components"]["schemas"]


def properties(schema: str) -> tuple[set[str], set[str]]:
    """The fields of an event but for its type, and those that it must have."""
    parts = SCHEMAS[schema].get("allOf", [SCHEMAS[schema]])
    names: set[str] = set()
    required: set[str] = set()
    for part in parts:
        if "$ref" in part:
            more = properties(part["$ref"].rsplit("/", 1)[-1])
            names, required = names | more[0], required | more[1]
        else:
            names |= set(part.get("properties", ()))
            required |= set(part.get("required", ()))
    return names - {"type"}, required - {"type"}


def kind_of(schema: str) -> str:
    for part in SCHEMAS[schema].get("allOf", [SCHEMAS[schema]]):
        if "type" in part.get("properties", ()):
            return str(part["properties"]["type"]["const"])
    raise AssertionError(schema)


def events() -> list[tuple[str, str]]:
    found = []
    for session, names in SESSIONS.items():
        for name in names:
            members = [ref["$ref"].rsplit("/", 1)[-1] for ref in SCHEMAS[name].get("anyOf", ())] or [name]
            found += [(session, member) for member in members]
    return found


@pytest.mark.parametrize(("session", "schema"), events())
def test_an_event_is_a_function_of_its_fields(session: str, schema: str) -> None:
    kind = kind_of(schema)
    module = import_module(f"openai_core.generated.sockets.{session}")
    build = getattr(module, kind.replace(".", "_"))
    parameters = inspect.signature(build).parameters
    names, needed = properties(schema)
    assert set(parameters) == names | (
        {"stream_id"} if kind == "response.create" and session.endswith("responses") else set()
    )
    required = {name for name, parameter in parameters.items() if parameter.default is not UNSET}
    assert required == needed
    assert build(**dict.fromkeys(required, 1)) == {"type": kind, **dict.fromkeys(required, 1)}


@pytest.mark.parametrize(("session", "schema"), events())
def test_an_event_is_found_by_its_type(session: str, schema: str) -> None:
    kind = kind_of(schema)
    module = import_module(f"openai_core.generated.sockets.{session}")
    shelf: Any = type("Sender", (getattr(module, f"{pascal(session)}Events"),), {})()
    *path, method = kind.split(".")
    for name in path:
        shelf = getattr(shelf, name)
    assert isinstance(shelf, Events)
    assert isinstance(inspect.getattr_static(type(shelf), method), sending)
    assert getattr(shelf, method).__doc__
