from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from codegen import names
from codegen.contract import operations

ROOT = Path(__file__).parents[2]
COMMITTED = json.loads((ROOT / "openapi/contract.json").read_text(encoding="utf-8"))
TABLE = names.read(ROOT / "openapi/names.csv")
MODELS = names.read_models(ROOT / "openapi/models.csv")


def contract(*keys: str, listing: bool = True, **schemas: Any) -> dict[str, Any]:
    data = {"type": "object", "properties": {"data": {"type": "array"}}} if listing else {"type": "object"}
    answer = {"200": {"content": {"application/json": {"schema": data}}}}
    paths: dict[str, Any] = {}
    for key in keys:
        verb, path = key.split()
        paths.setdefault(path, {})[verb] = {"operationId": f"{verb}Thing", "responses": answer}
    return {"paths": paths, "components": {"schemas": schemas}}


@pytest.mark.parametrize(
    ("key", "client"),
    [
        ("get /things", "things.list"),
        ("post /things", "things.create"),
        ("get /things/{id}", "things.retrieve"),
        ("post /things/{id}", "things.update"),
        ("delete /things/{id}", "things.delete"),
        ("post /things/{id}/cancel", "things.cancel"),
        ("get /things/{id}/content", "things.content"),
        ("get /organization/things", "admin.organization.things.list"),
        ("get /projects/{id}/things", "admin.organization.projects.things.list"),
        ("post /things?beta=true", "beta.things.create"),
        ("get /threads/{id}", "beta.threads.retrieve"),
        ("post /things/{id}/import", "things.import_"),
        ("get /odd-things", "odd_things.list"),
    ],
)
def test_the_rule_proposes_a_name(key: str, client: str) -> None:
    verb, path = key.split()

    name = names.propose(verb, path, contract(key))

    assert (name.client, name.proposed) == (client, True)


def test_the_rule_knows_a_thing_that_there_is_only_one_of() -> None:
    given = contract("get /limit", "post /limit", "delete /limit", listing=False)

    assert [names.propose(verb, path, given).method for verb, path in operations(given)] == [
        "retrieve",
        "update",
        "delete",
    ]


def test_the_rule_agrees_with_most_of_the_table() -> None:
    right = [n for n in names.by_operation(TABLE).items() if names.propose(*n[0], COMMITTED).client == n[1][0].client]

    assert len(right) / len(operations(COMMITTED)) > 0.87


def test_an_operation_without_a_name_is_named_with_the_proposal() -> None:
    with pytest.raises(names.NamesError) as caught:
        names.check([], contract("get /things", "post /things"))

    assert caught.value.problems == (
        "get /things (getThing) has no name; by rule it would be things.list",
        "post /things (postThing) has no name; by rule it would be things.create",
    )


def test_a_proposal_keeps_clear_of_names_that_are_taken() -> None:
    given = contract("get /things", "get /things/")
    first = names.propose("get", "/things", given)

    assert [name.client for name in names.proposals([first], given)] == ["things.get_thing"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"path": "/gone"}, "is not in the contract"),
        ({"operation_id": "other"}, "the operationId is getThing, not other"),
        ({"method": "class"}, "not a path of lower-case identifiers"),
        ({"resource": "Things"}, "not a path of lower-case identifiers"),
    ],
)
def test_a_row_that_does_not_fit_is_named(change: dict[str, str], problem: str) -> None:
    given = contract("get /things")
    row = names.propose("get", "/things", given)

    assert any(problem in fault for fault in names.faults([evolve(row, **change)], given))


def test_two_operations_cannot_share_a_name_nor_a_name_be_a_resource() -> None:
    given = contract("get /things", "get /others")
    one, two = (names.propose(verb, path, given) for verb, path in operations(given))

    shared = evolve(two, resource=one.resource, method=one.method)
    inside = evolve(two, resource=one.client, method="list")

    assert names.faults([one, shared], given) == [f"{one.client} names 2 operations"]
    assert names.faults([one, inside], given) == [f"{one.client} is both an operation and a resource"]


def test_a_table_survives_being_written_and_read(tmp_path: Path) -> None:
    rows = (*TABLE, evolve(TABLE[0], proposed=True))
    names.write(tmp_path / "names.csv", rows)
    names.write_models(tmp_path / "models.csv", MODELS)

    assert names.read(tmp_path / "names.csv") == rows
    assert names.read_models(tmp_path / "models.csv") == MODELS
    assert (tmp_path / "models.csv").read_bytes() == (ROOT / "openapi/models.csv").read_bytes()


def test_proposed_rows_are_warned_of_and_no_fault() -> None:
    given = contract("get /things")
    row = names.propose("get", "/things", given)

    assert names.faults([row], given) == []
    assert names.warnings([row]) == ["get /things: things.list is only proposed"]


def test_every_operation_of_the_contract_has_a_confirmed_name() -> None:
    names.check(TABLE, COMMITTED)

    assert names.warnings(TABLE) == []


def test_older_names_come_second() -> None:
    older = {rows[1].client for rows in names.by_operation(TABLE).values() if len(rows) > 1}

    assert older == {"files.retrieve_content", "fine_tuning.checkpoints.permissions.retrieve"}


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("CreateChatCompletionResponse", "ChatCompletion"),
        ("CreateChatCompletionStreamResponse", "ChatCompletionChunk"),
        ("OpenAIFile", "FileObject"),
        ("OutputMessage", "ResponseOutputMessage"),
        ("Response", "Response"),
        ("Model", "Model"),
        ("Beta_AgentTagParam", "BetaAgentTagParam"),
        ("MCPTool", "MCPTool"),
        ("unheard-of thing_2", "UnheardOfThing2"),
        ("3d", "_3d"),
    ],
)
def test_classes_have_the_names_people_know(schema: str, name: str) -> None:
    assert names.class_name(schema) == name


def test_class_names_and_their_aliases_are_unique_and_sound() -> None:
    assert names.model_faults(MODELS, COMMITTED) == []


def test_class_names_that_clash_are_named() -> None:
    given = contract(Cat={}, cat={}, Dog={}, Literal={})
    table = {
        "Dog": names.ModelName(schema="Dog", name="class"),
        "Gone": names.ModelName(schema="Gone", name="Gone"),
    }

    assert names.model_faults(table, given) == [
        "Gone has a class name and is not in the contract",
        "Dog: 'class' cannot be the name of a class",
        "Literal: 'Literal' cannot be the name of a class",
        "Cat is the name of several schemas: Cat, cat",
    ]
