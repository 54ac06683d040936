"""Every operation of the contract, called through the client against the local server, in both faces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import Driven, Face
from openai_core.generated import index
from openai_core.sansio.answer import BinaryContent
from openai_core.sansio.choice import Choice
from openai_core.sansio.model import Model, Unknown
from openai_core.testing import LocalServer, arguments, load

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATIONS = {operation.name: operation for operation in load().operations}
STREAMING = [name for name, operation in OPERATIONS.items() if operation.streaming]
HOMES = {"models": index.MODELS, "params": index.PARAMS}


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A fresh one for each test: what one deletes, the next may want to read."""
    with LocalServer() as started:
        yield started


@pytest.fixture
def client(face: Face, server: LocalServer) -> Any:
    return face.client(admin_api_key="sk-admin", base_url=server.url, max_retries=0)


def find(client: Any, name: str) -> Any:
    found = client.inner if isinstance(client, Driven) else client
    for part in name.split("."):
        found = getattr(found, part)
    return found


def call(client: Any, name: str, given: dict[str, Any]) -> Any:
    """The operation, called as `client.<name>(...)` with path parameters by position."""
    *shelves, method = name.split(".")
    shelf = client
    for part in shelves:
        below = getattr(inner(shelf), part)
        shelf = Driven(shelf._portal, below) if isinstance(shelf, Driven) else below
    path = re.findall(r"\{(\w+)\}", find(client, name).operation.path)
    return getattr(shelf, method)(*[given.pop(part) for part in path], **given)


def inner(value: Any) -> Any:
    return value.inner if isinstance(value, Driven) else value


def declared(name: str) -> tuple[str, str]:
    """The type that the operation's signature promises: `("Page", "Model")`, `("", "Response")`."""
    import inspect

    annotation = str(inspect.signature(find(_any_client(), name)).return_annotation)
    kind, bracket, rest = annotation.partition("[")
    return (kind, rest.removesuffix("]")) if bracket and kind == "Page" else ("", annotation)


def _any_client() -> Any:
    from openai_core import Client

    return Client(api_key="x")


def members(name: str) -> set[str]:
    """The classes that a name of the index stands for: itself, or the members of a union, unfolded."""
    import openai_core.types as types

    found = getattr(types, name)
    if not isinstance(found, Choice):
        return {name}
    names = [*found.table.values(), *(n for n, _ in found.by_keys), *filter(None, [found.default])]
    names += [n for _, table in found.ties.values() for n in table.values()]
    return {member for n in names for member in members(n)}


def check_type(value: Any, promised: str) -> None:
    """The value is of the promised type, all the way down to nothing `Unknown`."""
    if promised == "None":
        assert value is None
    elif promised == "str":
        assert isinstance(value, str)
    elif promised == "BinaryContent":
        assert isinstance(value, BinaryContent)
        assert len(value.content) > 0
    else:
        names = {member for part in promised.split(" | ") if part != "str" for member in members(part)}
        assert type(value).__name__ in names, f"{type(value).__name__} is not {promised}"
        assert_known(value)


def assert_known(value: Any) -> None:
    assert not isinstance(value, Unknown), f"{value!r} was not recognised"
    below = vars(value).values() if isinstance(value, Model) else value if isinstance(value, list) else ()
    for item in below:
        assert_known(item)


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_an_operation_is_accepted_and_answers_what_it_declares(
    name: str, full: bool, client: Any, face: Face, server: LocalServer, record_property: Any
) -> None:
    kind, promised = declared(name)
    answer = call(client, name, arguments(OPERATIONS[name], full=full))

    if kind == "Page":
        page = inner(face.first(answer))
        assert type(page).__name__ in {"Page", "AsyncPage"}
        assert page.data, "the local server lists something everywhere"
        for item in page.data:
            check_type(item, promised)
    else:
        check_type(inner(answer), promised)
    record_property("operation", f"{face.name} {name}")
    record_property("operations", " ".join(OPERATIONS))


@pytest.mark.parametrize("name", sorted(STREAMING))
def test_a_streaming_operation_yields_the_events_it_declares(name: str, client: Any, server: LocalServer) -> None:
    streams = find(client, name).operation.streams
    assert streams
    events = list(call(client, name, arguments(OPERATIONS[name], stream=True)))
    assert events
    for event in events:
        assert isinstance(inner(event), Model)
        assert_known(inner(event))


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_an_operation_refuses_an_argument_it_does_not_have(name: str, client: Any) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'no_such_argument'"):
        call(client, name, {**arguments(OPERATIONS[name]), "no_such_argument": 1})


def test_all_operations_of_the_contract_are_in_the_tree() -> None:
    assert len(OPERATIONS) == 288
    for name in OPERATIONS:
        assert find(_any_client(), name).operation.name == name
