from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.lower import Lowered, lower
from codegen.places import roots, walk
from codegen.update import effective

ROOT = Path(__file__).parents[2]
TEXT = {"type": "string"}


def contract(*, paths: dict[str, Any] | None = None, **schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }


def lowered(**schemas: Any) -> dict[str, Any]:
    return components(lower(contract(**schemas)))


def components(result: Lowered) -> dict[str, Any]:
    schemas: dict[str, Any] = result.document["components"]["schemas"]
    return schemas


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_title_becomes_a_name_but_a_property_called_title_stays() -> None:
    owner = lowered(Book={"title": "A book", **model(title={"type": "string", "title": "The title"})})["Book"]
    assert owner == model(title={"type": "string", "x-name": "TheTitle"})


def test_a_recursive_reference_points_to_the_component_it_stands_in() -> None:
    filters = {"type": "array", "items": {"oneOf": [ref("Leaf"), {"$recursiveRef": "#"}]}}
    found = lowered(Leaf=model(a=TEXT), Tree={"$recursiveAnchor": True, **model(filters=filters)})
    assert found["TreeFilter"]["x-union"] == [ref("Leaf"), ref("Tree")]
    assert "$recursiveAnchor" not in found["Tree"]


def test_an_enum_of_one_value_is_a_constant() -> None:
    kind = {"type": "string", "enum": ["cat"], "x-stainless-const": True}
    assert lowered(Cat=model(type=kind))["Cat"]["properties"]["type"] == {"type": "string", "const": "cat"}


def test_a_union_of_required_lists_and_a_not_are_set_aside_as_validation() -> None:
    either = [{"required": ["a"]}, {"required": ["b"]}]
    found = lowered(Image={**model(a=TEXT, b=TEXT), "anyOf": either, "not": {"required": ["a", "b"]}})["Image"]
    assert found["x-validation"] == {"not": {"required": ["a", "b"]}, "anyOf": either}
    assert "anyOf" not in found


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"anyOf": [TEXT, {"type": "null"}]},
        {"anyOf": [TEXT], "nullable": True},
    ],
)
def test_every_way_to_say_or_null_becomes_a_null_member(schema: dict[str, Any]) -> None:
    assert lowered(Cat=model(name=schema))["Cat"]["properties"]["name"] == {"anyOf": [TEXT, {"type": "null"}]}


def test_a_nullable_reference_keeps_its_null() -> None:
    found = lowered(Cat=model(), Home=model(cat={**ref("Cat"), "nullable": True}))
    assert found["Home"]["properties"]["cat"] == {"anyOf": [ref("Cat"), {"type": "null"}]}


def test_an_enum_with_null_in_it_keeps_its_values_and_its_null() -> None:
    found = lowered(Cat=model(mood={"type": "string", "enum": ["good", "bad", None]}))
    assert found["Cat"]["properties"]["mood"] == {
        "anyOf": [{"type": "string", "enum": ["good", "bad"]}, {"type": "null"}]
    }


def test_an_all_of_that_annotates_one_reference_is_that_reference() -> None:
    nullable = {"allOf": [ref("Cat"), {"nullable": True, "deprecated": True}]}
    found = lowered(Cat=model(name=TEXT), Home=model(cat=nullable, other={"allOf": [ref("Cat")]}))
    assert found["Home"]["properties"] == {
        "cat": {"deprecated": True, "anyOf": [ref("Cat"), {"type": "null"}]},
        "other": ref("Cat"),
    }


def test_an_all_of_of_objects_is_one_object_and_the_later_property_wins() -> None:
    base = {**model(id=TEXT, size={"type": "integer"}), "required": ["id"]}
    more = {**model(size={"type": "number"}), "required": ["size"]}
    found = lowered(Base=base, Cat={"allOf": [ref("Base"), more]})["Cat"]
    assert found["properties"] == {"id": TEXT, "size": {"type": "number"}}
    assert found["required"] == ["id", "size"]


def test_the_base_of_a_base_is_there_too() -> None:
    found = lowered(
        Cat={"allOf": [ref("Animal"), model(c=TEXT)]},
        Animal={"allOf": [ref("Being"), model(b=TEXT)]},
        Being=model(a=TEXT),
    )
    assert list(found["Cat"]["properties"]) == ["a", "b", "c"]


def test_enums_that_contradict_each_other_take_all_values_and_are_noted() -> None:
    first, second = ({"type": "string", "enum": values} for values in (["a", "b"], ["b", "c"]))
    result = lower(contract(Base=model(status=first), Cat={"allOf": [ref("Base"), model(status=second)]}))
    assert components(result)["Cat"]["properties"]["status"]["enum"] == ["a", "b", "c"]
    assert "Cat.status" in result.notes[0]


def test_an_all_of_with_a_union_is_distributed_over_its_members() -> None:
    def kind(name: str) -> dict[str, Any]:
        return model(type={"type": "string", "const": name})

    found = lowered(
        Cat=kind("cat"),
        Dog=kind("dog"),
        Pet={"oneOf": [ref("Cat"), ref("Dog")]},
        Event={"allOf": [model(at={"type": "integer"}), ref("Pet")]},
    )
    assert found["Event"]["x-union"] == [ref("EventCat"), ref("EventDog")]
    assert list(found["EventDog"]["properties"]) == ["at", "type"]


def test_a_union_of_one_is_its_member() -> None:
    found = lowered(Cat=model(name=TEXT), Home=model(cat={"oneOf": [ref("Cat")]}))
    assert found["Home"]["properties"]["cat"] == ref("Cat")


def test_a_nameless_union_in_a_union_is_part_of_it() -> None:
    inner = {"oneOf": [{"type": "integer"}, {"type": "boolean"}]}
    found = lowered(Cat=model(age={"anyOf": [TEXT, inner, {"type": "null"}]}))
    assert found["Cat"]["properties"]["age"] == {
        "anyOf": [TEXT, {"type": "integer"}, {"type": "boolean"}, {"type": "null"}]
    }


def test_a_default_of_one_member_is_no_default_of_the_union() -> None:
    stop = {"oneOf": [{"type": "string", "nullable": True, "default": "end"}, {"type": "array", "items": TEXT}]}
    found = lowered(Cat=model(stop={**stop, "x-default": None}))["Cat"]["properties"]["stop"]
    assert found["x-default"] is None
    assert found["oneOf"][0] == {"type": "string", "default": "end"}


def test_an_object_without_properties_is_a_map() -> None:
    free = {"type": "object", "additionalProperties": True}
    found = lowered(Cat=model(tags={"type": "object", "additionalProperties": TEXT}, any=free))
    assert found["Cat"]["properties"] == {"tags": {"x-map": TEXT}, "any": {"x-map": {}}}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "array", "items": TEXT, "default": []}, []),
        ({"type": "string", "default": None}, None),
        ({"type": "integer", "default": True}, True),
        ({"type": "string", "enum": ["a", "b"], "default": "c"}, "c"),
    ],
)
def test_a_default_the_parser_would_refuse_is_set_aside(schema: dict[str, Any], value: Any) -> None:
    found = lowered(Cat=model(x=schema))["Cat"]["properties"]["x"]
    assert found["x-default"] == value
    assert "default" not in found


def test_a_default_of_the_right_type_stays() -> None:
    assert lowered(Cat=model(x={"type": "integer", "default": 3}))["Cat"]["properties"]["x"]["default"] == 3


def test_an_array_in_a_header_is_text_and_the_array_is_kept() -> None:
    array = {"type": "array", "items": TEXT}
    operation = {
        "operationId": "list",
        "responses": {},
        "parameters": [{"name": "beta", "in": "header", "schema": array}],
    }
    result = lower(contract(paths={"/cats": {"get": operation}}))
    parameter = result.document["paths"]["/cats"]["get"]["parameters"][0]
    assert (parameter["schema"], parameter["x-comma"]) == (TEXT, array)
    assert result.counts["header-array"] == 1


def test_the_null_of_a_component_moves_to_the_places_that_use_it() -> None:
    meta = {"anyOf": [{"type": "object", "additionalProperties": TEXT}, {"type": "null"}]}
    result = lower(contract(Meta=meta, Cat=model(meta=ref("Meta"), all={"type": "array", "items": ref("Meta")})))
    nullable = {"anyOf": [ref("Meta"), {"type": "null"}]}
    assert components(result)["Meta"] == {"x-map": TEXT}
    assert components(result)["Cat"]["properties"] == {"meta": nullable, "all": {"type": "array", "items": nullable}}
    assert result.nullable == {"Meta"}


def test_a_component_that_is_only_a_reference_gives_way() -> None:
    result = lower(contract(Cat=model(name=TEXT), Pet={"allOf": [ref("Cat")]}, Home=model(pet=ref("Pet"))))
    assert result.aliases == {"Pet": "Cat"}
    assert components(result)["Home"]["properties"]["pet"] == ref("Cat")


def test_an_inline_object_is_named_after_its_owner_and_property() -> None:
    found = lowered(Cat=model(home_town={**model(name=TEXT), "deprecated": True}))
    assert found["Cat"]["properties"]["home_town"] == {"deprecated": True, **ref("CatHomeTown")}
    assert found["CatHomeTown"] == model(name=TEXT)


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("toys", "Toy"),
        ("entries", "Entry"),
        ("boxes", "Box"),
        ("classes", "Class"),
        ("content", "Content"),
        ("status", "Status"),
        ("searches", "Search"),
    ],
)
def test_the_items_of_an_array_take_the_singular(plural: str, singular: str) -> None:
    found = lowered(Cat=model(**{plural: {"type": "array", "items": model(name=TEXT)}}))
    assert f"Cat{singular}" in found


def test_a_union_with_an_object_gets_a_name_and_its_members_the_constants() -> None:
    members = [model(type={"type": "string", "const": name}) for name in ("a.b", "c")]
    found = lowered(Cat=model(mood={"oneOf": [*members, {"type": "null"}], "discriminator": {"propertyName": "type"}}))
    assert found["Cat"]["properties"]["mood"] == {"anyOf": [ref("CatMood"), {"type": "null"}]}
    assert found["CatMood"] == {
        "type": "object",
        "x-union": [ref("CatMoodAB"), ref("CatMoodC")],
        "x-discriminator": {"propertyName": "type"},
    }


def test_members_without_a_constant_take_their_own_name_or_a_number() -> None:
    members = [TEXT, {**model(a=TEXT), "x-name": "Special"}, model(b=TEXT)]
    assert lowered(Cat=model(mood={"anyOf": members}))["CatMood"]["x-union"] == [
        {"type": "string"},
        ref("Special"),
        ref("CatMoodVariant3"),
    ]


def test_a_union_of_leaves_needs_no_name() -> None:
    union = {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}
    assert lowered(Cat=model(x=union))["Cat"]["properties"]["x"] == union


def test_the_same_content_under_the_same_name_is_shared_and_other_content_is_numbered() -> None:
    def owner(inner: dict[str, Any]) -> dict[str, Any]:
        return model(toys={"type": "array", "items": model(x=inner)}, toy=model(x=inner))

    assert [name for name in lowered(Cat=owner(TEXT)) if name.startswith("CatToy")] == ["CatToy"]
    other = model(toys={"type": "array", "items": model(x=TEXT)}, toy=model(y=TEXT))
    assert [name for name in lowered(Cat=other) if name.startswith("CatToy")] == ["CatToy", "CatToy2"]


def test_lowering_changes_nothing_in_what_it_is_given() -> None:
    document = effective(ROOT)
    before = deepcopy(document)
    lower(document)
    assert document == before


def test_lowering_twice_gives_the_same_bytes() -> None:
    first, second = (json.dumps(lower(effective(ROOT)).document) for _ in range(2))
    assert first == second


def test_the_lowered_contract_has_no_inline_object_and_nothing_composed() -> None:
    document = lower(effective(ROOT)).document
    for place, root in roots(document):
        for where, schema in walk(root, place):
            assert not schema.keys() & {"allOf", "nullable", "title", "not"}, where
            is_component = len(where) == 2 and where[0] == "components"
            assert is_component or not ("properties" in schema or "x-union" in schema), where
