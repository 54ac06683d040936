from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from codegen import ir
from codegen.check import verify
from codegen.parse import read
from codegen.update import effective

if TYPE_CHECKING:
    from collections.abc import Callable

    from codegen.lower import Lowered

ROOT = Path(__file__).parents[2]
TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


SMALL: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/cats": {
            "post": {
                "operationId": "createCat",
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 5}}],
                "requestBody": {"required": True, "content": {"application/json": {"schema": ref("Cat")}}},
                "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": ref("Pet")}}}},
                "x-stream": {"schema": ref("Pet"), "parameter": "stream", "value": True, "named": False},
            }
        }
    },
    "webhooks": {
        "came": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Cat")}}}, "responses": {}}}
    },
    "components": {
        "schemas": {
            "Base": {"type": "object", "properties": {"id": TEXT}, "required": ["id"]},
            "Mood": {"anyOf": [{"type": "string", "enum": ["good", "bad"]}, {"type": "null"}]},
            "Cat": {
                "allOf": [
                    ref("Base"),
                    {
                        "type": "object",
                        "required": ["type"],
                        "properties": {
                            "type": {"type": "string", "const": "cat"},
                            "mood": ref("Mood"),
                            "age": {"type": "integer", "minimum": 0, "default": 1, "nullable": True},
                            "home": {"type": "object", "properties": {"town": TEXT}, "deprecated": True},
                            "tags": {"type": "object", "additionalProperties": TEXT},
                        },
                    },
                ]
            },
            "Dog": {"type": "object", "properties": {"type": {"type": "string", "const": "dog"}}, "required": ["type"]},
            "Pet": {"oneOf": [ref("Cat"), ref("Dog")]},
        }
    },
}


@cache
def small() -> tuple[ir.Api, Lowered]:
    return read(SMALL)


def with_field(owner: str, wire: str, **changes: Any) -> ir.Api:
    """The small API with one field of one model changed; `gone` takes it out."""
    api, _ = small()

    def changed(model: ir.Model) -> ir.Model:
        if model.name != owner:
            return model
        kept = [field for field in model.fields if not (changes.get("gone") and field.wire == wire)]
        return evolve(model, fields=tuple(evolve(field, **changes) if field.wire == wire else field for field in kept))

    return evolve(api, models=tuple(map(changed, api.models)))


def with_operation(**changes: Any) -> ir.Api:
    api, _ = small()
    return evolve(api, operations=(evolve(api.operations[0], **changes),))


def test_the_committed_contract_is_read_without_loss() -> None:
    document = effective(ROOT)
    api, lowered = read(document)
    assert verify(document, lowered, api) == []


def test_the_small_contract_is_read_without_loss() -> None:
    api, lowered = small()
    assert verify(SMALL, lowered, api) == []


LOSSES: list[tuple[str, Callable[[], ir.Api]]] = [
    ("Cat.age is missing", lambda: with_field("Cat", "age", gone=True)),
    ("Cat.id: required is True in the contract, False parsed", lambda: with_field("Cat", "id", required=False)),
    ("Cat.age: null is True in the contract, False parsed", lambda: with_field("Cat", "age", nullable=False)),
    ("Cat.mood: null is True in the contract, False parsed", lambda: with_field("Cat", "mood", nullable=False)),
    ("Cat.age: .*int.* in the contract, .*str.* parsed", lambda: with_field("Cat", "age", type=ir.Scalar("str"))),
    ("Cat.age: says .*'minimum'", lambda: with_field("Cat", "age", facts=ir.Facts(default=1))),
    ("Cat.age: says .*'default'", lambda: with_field("Cat", "age", facts=ir.Facts(minimum=0))),
    ("Cat.home: says .*'deprecated'", lambda: with_field("Cat", "home", facts=ir.Facts())),
    ("Cat.type: ", lambda: with_field("Cat", "type", type=ir.Constant(("lion",)))),
    ("Cat.home.town: ", lambda: with_field("CatHome", "town", type=ir.Scalar("int"))),
    ("Cat.tags: ", lambda: with_field("Cat", "tags", type=ir.MapOf(ir.Scalar("int")))),
    ("Cat.mood points to Nothing", lambda: with_field("Cat", "mood", type=ir.Ref("Nothing"))),
    ("schema Mood is missing|Mood, which is nothing", lambda: evolve(small()[0], aliases=())),
    ("operation createCat is missing", lambda: evolve(small()[0], operations=())),
    ("webhook came is missing", lambda: evolve(small()[0], webhooks=())),
    ("createCat: is post /cats", lambda: with_operation(verb="get")),
    ("createCat: security", lambda: with_operation(security="admin")),
    ("createCat: deprecated is lost", lambda: with_operation(deprecated=True)),
    ("createCat: parameters are", lambda: with_operation(parameters=())),
    ("createCat: bodies are", lambda: with_operation(bodies=())),
    ("createCat: the type of the answer is lost", lambda: with_operation(answer=ir.Answer(kind="empty"))),
    ("createCat: the stream is lost", lambda: with_operation(stream=None)),
    ("createCat: the stream's parameter is lost", lambda: with_operation(streaming=None)),
    ("createCat: event of the stream", lambda: with_operation(stream=ir.Ref("Cat"))),
]


@pytest.mark.parametrize(("message", "broken"), LOSSES, ids=[message for message, _ in LOSSES])
def test_a_loss_is_named(message: str, broken: Callable[[], ir.Api]) -> None:
    import re

    problems = verify(SMALL, small()[1], broken())
    assert any(re.search(message, problem) for problem in problems), problems


def test_a_union_that_chooses_nothing_real_is_named() -> None:
    api, lowered = small()
    unions = tuple(evolve(union, table={**union.table, "dog": "Wolf"}) for union in api.unions)
    assert "Pet chooses Wolf, which is no model" in verify(SMALL, lowered, evolve(api, unions=unions))


def test_a_lost_member_of_a_union_is_named() -> None:
    api, lowered = small()
    unions = tuple(evolve(union, members=union.members[:1]) for union in api.unions)
    assert any(problem.startswith("Pet: ") for problem in verify(SMALL, lowered, evolve(api, unions=unions)))


def test_the_order_of_an_enum_is_part_of_the_contract() -> None:
    api, lowered = small()
    aliases = tuple(evolve(alias, type=ir.Constant(("bad", "good"))) for alias in api.aliases)
    assert any(problem.startswith("Mood: ") for problem in verify(SMALL, lowered, evolve(api, aliases=aliases)))


def test_a_keyword_that_nothing_reads_is_named() -> None:
    schemas = {**SMALL["components"]["schemas"], "Odd": {"type": "integer", "multipleOf": 3}}
    document = {**SMALL, "components": {"schemas": schemas}}
    api, lowered = read(document)
    assert verify(document, lowered, api) == ["components/Odd: nothing reads the keyword 'multipleOf'"]


def test_what_lowering_loses_is_named_though_parsing_agrees() -> None:
    """A rule that forgets a property is found, since the check reads the contract by itself."""
    schemas = {**SMALL["components"]["schemas"]}
    schemas["Dog"] = {**schemas["Dog"], "properties": {**schemas["Dog"]["properties"], "bark": TEXT}}
    document = {**SMALL, "components": {"schemas": schemas}}
    api, lowered = small()
    assert verify(document, lowered, api) == ["Dog.bark is missing"]
