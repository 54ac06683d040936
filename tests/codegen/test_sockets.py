"""What clients send over WebSockets: each event of the contract is a method."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from codegen.sessions import SESSIONS
from openai_core.sansio.ws.sending import Events, sending
from openai_core.unset import UNSET

CONTRACT = json.loads((Path(__file__).parents[2] / "openapi" / "contract.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = CONTRACT["components"]["schemas"]


def events() -> list[tuple[str, str]]:
    found = []
    for session, names in SESSIONS.items():
        for name in names:
            members = [ref["$ref"].rsplit("/", 1)[-1] for ref in SCHEMAS[name].get("anyOf", ())] or [name]
            found += [(session, member) for member in members]
    return found


@pytest.mark.parametrize(("session", "schema"), events())
def test_an_event_is_a_function_of_its_fields(session: str, schema: str) -> None:
    kind = SCHEMAS[schema]["properties"]["type"]["const"]
    module = import_module(f"openai_core.generated.sockets.{session}")
    build = getattr(module, kind.replace(".", "_"))
    parameters = inspect.signature(build).parameters
    assert set(parameters) == set(SCHEMAS[schema]["properties"]) - {"type"}
    required = {name for name, parameter in parameters.items() if parameter.default is not UNSET}
    assert required == set(SCHEMAS[schema]["required"]) - {"type"}
    assert build(**dict.fromkeys(required, 1)) == {"type": kind, **dict.fromkeys(required, 1)}


@pytest.mark.parametrize(("session", "schema"), events())
def test_an_event_is_found_by_its_type(session: str, schema: str) -> None:
    kind = SCHEMAS[schema]["properties"]["type"]["const"]
    module = import_module(f"openai_core.generated.sockets.{session}")
    shelf: Any = type("Sender", (getattr(module, f"{session.capitalize()}Events"),), {})()
    *path, method = kind.split(".")
    for name in path:
        shelf = getattr(shelf, name)
    assert isinstance(shelf, Events)
    assert isinstance(inspect.getattr_static(type(shelf), method), sending)
    assert getattr(shelf, method).__doc__
