from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen import contract as contracts
from codegen.update import dangling, effective

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
COMMITTED = json.loads((ROOT / "openapi/contract.json").read_text(encoding="utf-8"))


def document(schema: dict[str, Any] | None = None, **operation: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1", "description": "Prose.", "license": {"name": "MIT", "url": "x"}},
        "tags": [{"name": "Cats", "description": "About cats."}],
        "paths": {
            "/cats": {
                "get": {
                    "operationId": "listCats",
                    "summary": "List the cats.",
                    "responses": {"200": {"description": "All the cats there are."}},
                    **operation,
                }
            }
        },
        "components": {"schemas": {"Cat": schema or {"type": "object"}}},
    }


def distilled(schema: dict[str, Any]) -> dict[str, Any]:
    cat: dict[str, Any] = contracts.distil(document(schema))["components"]["schemas"]["Cat"]
    return cat


def strings(node: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from strings(value, (*place, str(key)))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from strings(value, (*place, str(index)))
    elif isinstance(node, str):
        yield place, node


def test_prose_goes_and_responses_get_the_phrase_of_http() -> None:
    contract = contracts.distil(document())

    assert contract["info"] == {"title": "Small", "version": "1", "license": {"name": "MIT"}}
    assert contract["tags"] == [{"name": "Cats"}]
    assert contract["paths"]["/cats"]["get"] == {
        "operationId": "listCats",
        "responses": {"200": {"description": "OK"}},
    }


def test_properties_that_are_called_like_prose_survive() -> None:
    words = ("description", "title", "example", "summary", "examples", "default", "enum", "x-oaiMeta")
    schema = {"properties": {word: {"type": "string", "description": "Prose.", "title": "T"} for word in words}}

    properties = distilled(schema)["properties"]

    assert list(properties) == list(words)
    assert all(value == {"type": "string", "x-name": "T"} for value in properties.values())


def test_a_short_title_inside_a_schema_becomes_a_name_and_a_sentence_does_not() -> None:
    titles = ["W&B Integration", "text input", "A title that runs on for seven words", "3D"]
    schema = {"title": "Cat", "anyOf": [{"type": "string", "title": title} for title in titles]}

    kept = distilled(schema)

    assert "x-name" not in kept
    assert [member.get("x-name") for member in kept["anyOf"]] == ["WBIntegration", "TextInput", None, None]


def test_an_enum_of_one_value_becomes_a_constant_and_longer_ones_keep_their_order() -> None:
    one = {"type": "string", "enum": ["cat"], "x-stainless-const": True}
    more = {"type": "string", "enum": ["z", "a"], "x-stainless-const": True}

    kept = distilled({"properties": {"one": one, "more": more}})["properties"]

    assert kept == {"one": {"type": "string", "const": "cat"}, "more": {"type": "string", "enum": ["z", "a"]}}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": 0}),
        ({"maximum": 2, "exclusiveMaximum": False}, {"maximum": 2}),
        ({"type": "array", "min_items": 2, "max_items": 3}, {"type": "array", "minItems": 2, "maxItems": 3}),
        ({"required": ["a", "b", "a"]}, {"required": ["a", "b"]}),
        ({"required": "a"}, {"required": ["a"]}),
        ({"$recursiveAnchor": True, "items": {"$recursiveRef": "#"}}, {"items": {"$ref": "#/components/schemas/Cat"}}),
        ({"type": "string", "optional": True, "example": "Tom"}, {"type": "string"}),
        (
            {"type": "string", "nullable": True, "deprecated": True},
            {"type": "string", "nullable": True, "deprecated": True},
        ),
    ],
)
def test_older_spellings_are_said_in_the_words_of_openapi_31(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert distilled(old) == new


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "default": None},
        {"type": "string", "enum": ["a", "b"], "default": ["a"]},
        {"type": "string", "const": "auto", "default": "other"},
        {"type": "integer", "default": True},
        {"default": None, "anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Cat"}]},
        {"type": "array", "items": {"type": "string"}, "default": [1]},
    ],
)
def test_a_default_that_its_schema_refuses_is_kept_beside_the_standard(schema: dict[str, Any]) -> None:
    kept = distilled({"type": "object", "properties": {"default": schema}})["properties"]["default"]

    assert kept["x-default"] == schema["default"]
    assert "default" not in kept


def test_a_default_that_fits_stays() -> None:
    schemas = [{"type": "number", "default": 1}, {"anyOf": [{"type": "null"}], "default": None}, {"default": {"a": 1}}]

    assert distilled({"oneOf": schemas})["oneOf"] == [
        {"type": "number", "default": 1},
        {"default": None, "anyOf": [{"type": "null"}]},
        {"default": {"a": 1}},
    ]


def test_keywords_nobody_knows_are_left_out_and_named() -> None:
    given = document({"properties": {"age": {"type": "integer", "x-new": 1}}}, **{"x-odd": "yes"})

    assert "x-new" not in json.dumps(contracts.distil(given))
    assert contracts.strangers(given) == ["paths//cats/get/x-odd", "components/schemas/Cat/properties/age/x-new"]


def test_paths_and_components_are_sorted_and_members_keep_their_order() -> None:
    given = document({"properties": {"z": {}, "a": {}}, "oneOf": [{"type": "string"}, {"type": "null"}]})
    given["paths"] = {"/z": {}, "/a": {}}
    given["components"]["schemas"]["Ant"] = {}

    contract = contracts.distil(given)

    assert list(contract["paths"]) == ["/a", "/z"]
    assert list(contract["components"]["schemas"]) == ["Ant", "Cat"]
    assert list(contract["components"]["schemas"]["Cat"]["properties"]) == ["z", "a"]


def test_yaml_and_json_say_the_same(tmp_path: Path) -> None:
    text = """
openapi: 3.1.0
info: {title: T, version: 2026-05-13}
paths:
  /x:
    get:
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema: {enum: [2024-01-01, on, off, yes, 1e-5, 010, 1.5, true, null, 12:30]}
"""
    path = tmp_path / "small.yaml"
    path.write_text(text, encoding="utf-8")

    upstream = contracts.load(str(path))

    schema = upstream.document["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["enum"] == ["2024-01-01", "on", "off", "yes", 1e-5, 10, 1.5, True, None, "12:30"]
    assert upstream.document["info"]["version"] == "2026-05-13"
    assert (upstream.name, upstream.sha256) == ("small.yaml", contracts.digest(path.read_bytes()))


def test_a_document_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text('{"openapi": "3.0.3"}', encoding="utf-8")

    with pytest.raises(ValueError, match=r"not an OpenAPI 3\.1 document"):
        contracts.load(str(path))


def test_the_committed_contract_is_distilled_as_far_as_it_can_be() -> None:
    written = (ROOT / "openapi/contract.json").read_text(encoding="utf-8")

    assert contracts.dump(contracts.distil(COMMITTED)) == written
    assert contracts.strangers(COMMITTED) == []


def test_the_committed_contract_holds_every_operation_and_webhook() -> None:
    assert len(contracts.operations(COMMITTED)) == 288
    assert len(COMMITTED["webhooks"]) == 16
    assert dangling(COMMITTED) == []


@pytest.mark.parametrize("which", ["committed", "effective"])
def test_the_contract_is_valid_openapi(which: str) -> None:
    contract = COMMITTED if which == "committed" else effective(ROOT)

    assert [error.message for error in OpenAPIV31SpecValidator(contract).iter_errors()] == []


def test_no_text_of_the_contract_is_prose() -> None:
    prose = [(place, text) for place, text in strings(COMMITTED) if len(text.split()) > 6]

    assert prose == []


def test_descriptions_in_the_contract_are_the_phrases_of_http() -> None:
    for operation in contracts.operations(COMMITTED).values():
        for status, answer in operation["responses"].items():
            assert answer["description"] == contracts.phrase(status)


def test_every_operation_of_the_effective_contract_says_its_place_in_the_client() -> None:
    clients = [operation["x-client"] for operation in contracts.operations(effective(ROOT)).values()]

    assert len(set(clients)) == len(clients) == 288
    assert "chat.completions.create" in clients
