from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen import ir
from codegen.parse import Refused, read
from codegen.update import effective

ROOT = Path(__file__).parents[2]
TEXT = {"type": "string"}
OK = {"200": {"description": "OK"}}


@cache
def committed() -> tuple[dict[str, Any], ir.Api]:
    document = effective(ROOT)
    return document, read(document)[0]


def contract(paths: dict[str, Any] | None = None, **schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "7"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }


def model(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def fields(**properties: Any) -> dict[str, ir.Field]:
    api, _ = read(contract(Cat=model("first", first=TEXT, **properties), Dog=model(name=TEXT)))
    return {field.wire: field for field in next(entry for entry in api.models if entry.name == "Cat").fields}


def operation(
    extensions: dict[str, Any] | None = None, *, path: str = "/cats", verb: str = "get", **raw: Any
) -> ir.Operation:
    raw = {"operationId": "doIt", "responses": OK, **raw, **(extensions or {})}
    page = model("data", data={"type": "array", "items": ref("Cat")}, last_id=TEXT, next_page=TEXT, next=TEXT)
    plain = model("data", data={"type": "array", "items": ref("Cat")})
    upload = model(
        file={"type": "string", "format": "binary"},
        files={"type": "array", "items": {"type": "string", "format": "binary"}},
        image={
            "anyOf": [
                {"type": "string", "format": "binary"},
                {"type": "array", "items": {"type": "string", "format": "binary"}},
            ]
        },
        name=TEXT,
    )
    document = contract({path: {verb: raw}}, Cat=model(name=TEXT), Page=page, Plain=plain, Upload=upload)
    return read(document)[0].operations[0]


def answering(name: str) -> dict[str, Any]:
    return {"200": {"description": "OK", "content": {"application/json": {"schema": ref(name)}}}}


def query(name: str, schema: dict[str, Any] = TEXT, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TEXT, ir.Scalar("str")),
        ({"type": "integer"}, ir.Scalar("int")),
        ({"type": "number"}, ir.Scalar("float")),
        ({"type": "boolean"}, ir.Scalar("bool")),
        ({"type": "string", "format": "binary"}, ir.Scalar("bytes")),
        ({"type": "string", "format": "date-time"}, ir.Scalar("str")),
        ({}, ir.Scalar("Any")),
        ({"type": "string", "const": "x"}, ir.Constant(("x",))),
        ({"type": "string", "enum": ["z", "a", "m"]}, ir.Constant(("z", "a", "m"))),
        ({"type": "integer", "enum": [1, 0]}, ir.Constant((1, 0))),
        ({"anyOf": [TEXT, {"type": "string", "enum": ["b", "a"]}]}, ir.Constant(("b", "a"), open=True)),
        ({"type": "array", "items": ref("Dog")}, ir.ListOf(ir.Ref("Dog"))),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, ir.MapOf(ir.Scalar("int"))),
        ({"type": "object"}, ir.MapOf(ir.Scalar("Any"))),
        ({"anyOf": [TEXT, {"type": "integer"}]}, ir.OneOf((ir.Scalar("str"), ir.Scalar("int")))),
        ({"anyOf": [ref("Dog"), TEXT]}, ir.Ref("CatX")),
    ],
)
def test_a_schema_becomes_its_type(schema: dict[str, Any], expected: ir.Type) -> None:
    assert fields(x=schema)["x"].type == expected


def test_required_nullable_and_optional_are_three_things() -> None:
    found = fields(maybe={"anyOf": [TEXT, {"type": "null"}]}, other=TEXT)
    assert [(field.required, field.nullable) for field in found.values()] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_facts_are_kept_beside_the_type_even_next_to_null() -> None:
    schema = {"anyOf": [{"type": "integer", "format": "unixtime", "minimum": 1}, {"type": "null"}], "deprecated": True}
    assert fields(at=schema)["at"].facts == ir.Facts(format="unixtime", minimum=1, deprecated=True)


def test_a_default_of_null_differs_from_no_default() -> None:
    found = fields(one={"type": "string", "default": None}, other=TEXT)
    assert (found["one"].facts.default, found["other"].facts.default) == (None, ir.MISSING)


def test_fields_keep_the_order_and_the_names_of_the_contract() -> None:
    assert list(fields(**{"type": TEXT, "self-harm/intent": TEXT, "from": TEXT})) == [
        "first",
        "type",
        "self-harm/intent",
        "from",
    ]


def test_a_component_that_is_only_another_name_is_an_alias() -> None:
    api, _ = read(contract(Cat=model(name=TEXT), Pet={"allOf": [ref("Cat")]}))
    assert api.aliases == (ir.Alias(name="Pet", schema="Pet", type=ir.Ref("Cat")),)


def test_classes_are_named_by_the_caller() -> None:
    api, _ = read(contract(Cat=model(name=TEXT)), class_name=lambda name: f"My{name}")
    assert (api.models[0].name, api.models[0].schema) == ("MyCat", "Cat")


def test_two_components_cannot_be_the_same_class() -> None:
    with pytest.raises(Refused, match="Cat-1 and Cat_1 would both be the class Cat1"):
        read(contract(**{"Cat-1": model(a=TEXT), "Cat_1": model(b=TEXT)}))


def test_a_dangling_reference_is_refused_by_name() -> None:
    with pytest.raises(Refused, match="Nowhere"):
        read(contract(Cat=model(x=ref("Nowhere"))))


def test_the_query_in_a_path_is_constant() -> None:
    found = operation(path="/cats?beta=true")
    assert (found.path, found.constant_query) == ("/cats", (("beta", "true"),))


def test_security_is_admin_only_where_the_operation_says_so() -> None:
    assert operation().security == "api_key"
    assert operation(security=[{"AdminApiKeyAuth": []}]).security == "admin"


def test_names_come_from_the_table_or_from_the_document() -> None:
    document = contract({"/cats": {"get": {"operationId": "a", "responses": OK, "x-client": "pets.cats.list"}}})
    assert read(document)[0].operations[0].names == (("pets.cats", "list"),)
    names = {"a": (("cats", "list"), ("cats", "all"))}
    assert read(document, names=names)[0].operations[0].names == (("cats", "list"), ("cats", "all"))


@pytest.mark.parametrize(
    ("parameter", "style", "name"),
    [
        (query("limit", {"type": "integer"}), "simple", None),
        (query("include", {"type": "array", "items": TEXT}), "brackets", None),
        (query("include[]", {"type": "array", "items": TEXT}), "brackets", "include"),
        (query("metadata", {"type": "object", "additionalProperties": TEXT}), "deepObject", None),
        (query("when", model(gt={"type": "integer"})), "deepObject", None),
        ({"name": "x-beta", "in": "header", "schema": {"type": "array", "items": TEXT}}, "comma", None),
        ({"name": "x-b", "in": "header", "schema": {**TEXT, "x-stainless-param": "b"}}, "simple", "b"),
    ],
)
def test_a_parameter_knows_how_it_is_written(parameter: dict[str, Any], style: str, name: str | None) -> None:
    found = operation(parameters=[parameter]).parameters[0]
    assert (found.wire, found.style, found.name, found.required) == (parameter["name"], style, name, False)


def test_a_multipart_body_knows_its_files_and_encodings() -> None:
    media = {"schema": ref("Upload"), "encoding": {"name": {"contentType": "text/plain"}}}
    body = operation(verb="post", requestBody={"required": True, "content": {"multipart/form-data": media}}).bodies[0]
    assert (body.files, body.file_lists, body.encodings) == (("file",), ("files", "image"), {"name": "text/plain"})
    assert body.required


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({}, "empty"),
        ({"application/json": {"schema": ref("Cat")}}, "json"),
        ({"text/plain": {"schema": TEXT}}, "text"),
        ({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}, "binary"),
        (
            {
                "application/zip": {"schema": {"type": "string", "format": "binary"}},
                "application/json": {"schema": TEXT},
            },
            "json",
        ),
    ],
)
def test_an_answer_is_of_one_kind(content: dict[str, Any], kind: str) -> None:
    assert operation(responses={"201": {"description": "", "content": content}}).answer.kind == kind


def test_the_overlay_decides_over_the_document_what_is_binary() -> None:
    found = operation({"responses": answering("Cat"), "x-binary": True}).answer
    assert (found.kind, found.type) == ("binary", None)


def test_a_stream_is_told_by_the_overlay_or_by_a_declared_answer() -> None:
    stream = {"schema": ref("Cat"), "parameter": "format", "value": "sse", "named": True}
    assert operation({"x-stream": stream}).streaming == ir.Streaming(
        type=ir.Ref("Cat"), parameter="format", value="sse", named=True
    )
    content = {"application/json": {"schema": ref("Plain")}, "text/event-stream": {"schema": ref("Cat")}}
    assert operation(responses={"200": {"description": "", "content": content}}).stream == ir.Ref("Cat")


def test_text_formats_are_kept() -> None:
    found = operation({"x-text-formats": {"parameter": "format", "values": ["srt"]}})
    assert (found.text_parameter, found.text_values) == ("format", ("srt",))


@pytest.mark.parametrize(
    ("parameters", "schema", "expected"),
    [
        (["page"], "Page", ("page", "next_page")),
        (["after"], "Page", ("after", "next")),
        (["after"], "Plain", ("after", "last_item_id")),
        ([], "Plain", (None, None)),
    ],
)
def test_how_a_list_goes_on_follows_from_what_it_takes_and_answers(
    parameters: list[str], schema: str, expected: tuple[str | None, str | None]
) -> None:
    found = operation(parameters=[query(name) for name in parameters], responses=answering(schema)).paging
    assert found is not None
    assert (found.parameter, found.source, found.item) == (*expected, ir.Ref("Cat"))


def test_what_is_created_is_no_page_though_it_answers_data() -> None:
    assert operation(verb="post", responses=answering("Plain")).paging is None


def test_webhooks_are_read() -> None:
    hook = {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Cat")}}}, "responses": {}}}
    api, _ = read({**contract(Cat=model(name=TEXT)), "webhooks": {"cat_came": hook}})
    assert api.webhooks == (ir.Webhook(name="cat_came", type=ir.Ref("Cat")),)


def test_the_whole_contract_is_read() -> None:
    document, api = committed()
    entries: tuple[ir.Model | ir.Union | ir.Alias, ...] = (*api.models, *api.unions, *api.aliases)
    read_from = {entry.schema for entry in entries}
    assert len(api.operations) == sum(len(item) for item in document["paths"].values()) == 288
    assert len(api.webhooks) == len(document["webhooks"]) == 16
    assert not document["components"]["schemas"].keys() - read_from


def test_the_whole_contract_has_the_lists_streams_and_files_that_it_is_known_to_have() -> None:
    _, api = committed()
    lists = [operation.paging.source for operation in api.operations if operation.paging]
    assert {source: lists.count(source) for source in lists} == {
        "last_id": 40,
        "next": 9,
        "next_page": 11,
        "last_item_id": 2,
        None: 3,
    }
    assert sum(operation.stream is not None for operation in api.operations) == 13
    assert sum(operation.security == "admin" for operation in api.operations) == 119
    assert sum(operation.answer.kind == "binary" for operation in api.operations) == 7
    edit = next(operation for operation in api.operations if operation.id == "createImageEdit")
    assert [(body.files, body.file_lists) for body in edit.bodies if body.files] == [(("mask",), ("image",))]


def test_every_operation_has_a_name() -> None:
    _, api = committed()
    assert all(operation.names for operation in api.operations)


def test_reading_twice_gives_the_same() -> None:
    document, api = committed()
    assert read(document)[0] == api
