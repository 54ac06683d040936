from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen import contract as contracts
from codegen import lock, names, report
from codegen.update import UpdateError, effective, update, warnings

ROOT = Path(__file__).parents[2]
OLD = json.loads(gzip.decompress((Path(__file__).parent / "fixtures/contract-2026-05-13.json.gz").read_bytes()))
NEW = json.loads((ROOT / "openapi/contract.json").read_text(encoding="utf-8"))
ASKED = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}}}}
GIVEN = {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}}}}}


def contract(cat: Any = None, operation: Any = None, **schemas: Any) -> dict[str, Any]:
    paths = {"/cats": {"post": {"operationId": "cats", **(operation or {})}}} if operation is not None else {}
    return {"paths": paths, "components": {"schemas": ({"Cat": cat} if cat is not None else {}) | schemas}}


def lines(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [str(change) for change in report.compare(old, new)]


def schema_lines(old: Any, new: Any, operation: Any) -> list[str]:
    return lines(contract(old, operation), contract(new, operation))


def test_equal_contracts_have_nothing_to_report() -> None:
    assert lines(NEW, NEW) == []
    assert report.markdown(()) == "Nothing changed.\n"


def test_operations_that_come_go_or_are_deprecated_are_told() -> None:
    assert lines(contract(), contract(operation={})) == ["`POST /cats`: added (cats)"]
    assert lines(contract(operation={}), contract()) == ["**breaking** `POST /cats`: removed (cats)"]
    assert lines(contract(operation={}), contract(operation={"deprecated": True})) == ["`POST /cats`: deprecated"]
    assert lines(contract(operation={}), contract(operation={"x-stream": {}})) == [
        "`POST /cats`: the answer can be a stream"
    ]


def parameter(**facts: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "tail", "in": "query", **facts}]}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ({}, parameter(), "`POST /cats`: query parameter `tail` added"),
        ({}, parameter(required=True), "**breaking** `POST /cats`: query parameter `tail` added, required"),
        (parameter(), {}, "**breaking** `POST /cats`: query parameter `tail` removed"),
        (parameter(), parameter(required=True), "**breaking** `POST /cats`: query parameter `tail` became required"),
        (
            parameter(schema={"type": "string"}),
            parameter(schema={"type": "integer"}),
            "**breaking** `POST /cats`: query parameter `tail` type `string` is now `integer`",
        ),
        (parameter(), parameter(deprecated=True), "`POST /cats`: query parameter `tail` deprecated"),
    ],
)
def test_parameters_are_compared(old: Any, new: Any, said: str) -> None:
    assert lines(contract(operation=old), contract(operation=new)) == [said]


OBJECT: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}}}


def with_name(**facts: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"name": facts}}


@pytest.mark.parametrize(
    ("old", "new", "text", "asked", "given"),
    [
        ({"type": "object"}, OBJECT, "`name` added", False, False),
        (OBJECT, {"type": "object"}, "`name` removed", True, True),
        (OBJECT, {**OBJECT, "required": ["name"]}, "`name` became required", True, False),
        ({**OBJECT, "required": ["name"]}, OBJECT, "`name` became optional", False, True),
        (OBJECT, with_name(type="integer"), "`name` type `string` is now `integer`", True, True),
        (OBJECT, with_name(type="string", nullable=True), "`name` may also be `null`", False, False),
        (
            {**with_name(type="string"), "required": ["name"]},
            {**with_name(anyOf=[{"type": "string"}, {"type": "null"}]), "required": ["name"]},
            "`name` may also be `null`",
            False,
            True,
        ),
        (with_name(enum=["a"]), with_name(enum=["a", "b"]), "`name` value `b` added", False, False),
        (with_name(enum=["a", "b"]), with_name(const="a"), "`name` value `b` removed", True, False),
        (OBJECT, with_name(type="string", deprecated=True), "`name` deprecated", False, False),
        (OBJECT, with_name(type="string", maxLength=3), "`name` maxLength is now 3", True, False),
        (
            with_name(type="string", default="a"),
            with_name(type="string", default="b"),
            '`name` default "a" is now "b"',
            False,
            False,
        ),
        (
            with_name(type="array", items={"type": "string"}),
            with_name(type="array", items={"type": "integer"}),
            "`name`[] type `string` is now `integer`",
            True,
            True,
        ),
        (with_name(type="object", properties={"x": {}}), with_name(type="object"), "`name`.`x` removed", True, True),
    ],
)
def test_schemas_are_compared_for_what_is_asked_and_what_is_given(
    old: Any, new: Any, text: str, asked: bool, given: bool
) -> None:
    assert schema_lines(old, new, ASKED) == [f"{'**breaking** ' if asked else ''}`Cat`: {text}"]
    assert schema_lines(old, new, GIVEN) == [f"{'**breaking** ' if given else ''}`Cat`: {text}"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (with_name(type="string", nullable=True), with_name(anyOf=[{"type": "string"}, {"type": "null"}])),
        (with_name(allOf=[{"type": "string"}]), with_name(type="string")),
        ({"allOf": [OBJECT, {"properties": {"age": {}}}]}, {"properties": {**OBJECT["properties"], "age": {}}}),
        (with_name(type="string", enum=["a", "b"]), with_name(type="string", enum=["b", "a"])),
    ],
)
def test_two_spellings_of_one_thing_are_no_change(old: Any, new: Any) -> None:
    assert schema_lines(old, new, ASKED) == []


def test_an_object_that_gets_a_name_breaks_nothing_and_is_looked_into() -> None:
    inline = with_name(**OBJECT)
    named = with_name(**{"$ref": "#/components/schemas/Name"})
    fresh = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}

    told = lines(contract(inline, ASKED), contract(named, ASKED, Name=fresh))

    assert told == ["`Cat`: `name` type `object` is now `Name`", "`Cat`: `name`.`age` added", "`Name`: added"]


def test_new_members_of_a_union_break_nothing_and_lost_ones_break_requests() -> None:
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in "AB"]
    one, both = {"oneOf": refs[:1]}, {"oneOf": refs}

    assert schema_lines(one, both, GIVEN) == ["`Cat`: may also be `B`"]
    assert schema_lines(both, one, ASKED) == ["**breaking** `Cat`: is no longer `B`"]


def test_a_schema_that_only_changed_its_name_breaks_nobody_who_refers_to_it() -> None:
    before, after = ({"properties": {"x": {"$ref": f"#/components/schemas/{name}"}}} for name in "AB")

    told = lines(contract(before, ASKED, A=OBJECT), contract(after, ASKED, B=OBJECT))

    assert told == ["**breaking** `A`: removed", "`B`: added", "`Cat`: `x` type `A` is now `B`"]


def test_the_changelog_gets_one_section_for_a_contract_however_often_it_is_written() -> None:
    changes = report.compare(contract(), contract({}))
    text = "# Changelog\n\nAll of it.\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [1.0.0]\n\n- First.\n"

    once = report.changelog(text, "2 (2026-01-01)", changes)

    assert once == (
        "# Changelog\n\nAll of it.\n\n## [Unreleased]\n\n### Contract 2 (2026-01-01)\n\n"
        "Schemas: 1 added, 0 removed, 0 changed; nothing breaks a user.\n\n#### Schemas\n\n- added: `Cat`\n\n"
        "### Added\n\n- A thing.\n\n## [1.0.0]\n\n- First.\n"
    )
    assert report.changelog(once, "2 (2026-01-01)", changes) == once


@pytest.mark.parametrize("text", ["", "# Changelog\n", "# Changelog\n\n## [1.0.0]\n\n- First.\n"])
def test_the_changelog_gets_its_heading_where_it_has_none(text: str) -> None:
    once = report.changelog(text, "2", report.compare(contract(), contract({})))

    assert once.startswith("# Changelog\n\n## [Unreleased]\n\n### Contract 2\n\n")
    assert once.endswith(text.removeprefix("# Changelog\n"))
    assert report.changelog(once, "2", report.compare(contract(), contract({}))) == once


def test_the_report_on_the_two_contracts_says_what_came_and_what_breaks() -> None:
    changes = report.compare(OLD, NEW)

    assert report.summary(changes) == (
        "Operations: 46 added, 0 removed, 7 changed; webhooks: 1 added, 0 removed, 0 changed; "
        "schemas: 436 added, 1 removed, 83 changed; 4 changes break a user."
    )
    assert [str(change) for change in changes if change.breaking] == [
        "**breaking** `Conversation-2`: removed",
        "**breaking** `ResponseProperties`: `reasoning` removed",
        "**breaking** `ResponseProperties`: `truncation` removed",
        "**breaking** `WebSearchActionSearch`: `query` became optional",
    ]
    text = report.markdown(changes)
    assert "- `POST /responses?beta=true`: added (beta_createResponse)\n" in text
    assert "- `ReasoningEffort`: value `max` added\n" in text
    assert "- `CreateResponse`: `truncation` deprecated\n" in text
    assert text == report.markdown(report.compare(OLD, NEW))


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A tree that holds the older contract, and names for no more than that."""
    shelf = tmp_path / "openapi"
    shelf.mkdir()
    shutil.copy(ROOT / "openapi/overlay.yaml", shelf)
    known = contracts.operations(OLD)
    rows = [name for name in names.read(ROOT / "openapi/names.csv") if (name.verb, name.path) in known]
    models = names.read_models(ROOT / "openapi/models.csv")
    (shelf / "contract.json").write_text(contracts.dump(OLD), encoding="utf-8")
    names.write(shelf / "names.csv", rows)
    names.write_models(shelf / "models.csv", {k: v for k, v in models.items() if k in OLD["components"]["schemas"]})
    return tmp_path


def source(tmp_path: Path, document: dict[str, Any]) -> str:
    path = tmp_path / "upstream-2026-07-31.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


def test_an_update_takes_the_newer_contract_in_without_a_hand_on_anything_but_names(older: Path) -> None:
    text = update(source(older, NEW), older)

    assert text.startswith("# Contract 2.3.0 (2026-07-31)\n")
    assert "46 added" in text
    assert (older / "openapi/contract.json").read_bytes() == (ROOT / "openapi/contract.json").read_bytes()
    assert "post /responses?beta=true: beta.responses.create is proposed; check it in openapi/names.csv" in text
    assert len(contracts.operations(effective(older))) == 288
    assert len(warnings(older)) == 46
    assert "### Contract 2.3.0 (2026-07-31)" in (older / "CHANGELOG.md").read_text(encoding="utf-8")
    assert lock.verify(older) == []


def test_an_update_to_what_is_there_already_changes_nothing(older: Path) -> None:
    update(source(older, NEW), older)
    before = {path: path.read_bytes() for path in older.rglob("*") if path.is_file()}

    assert "Nothing changed." in update(source(older, NEW), older)
    assert {path: path.read_bytes() for path in older.rglob("*") if path.is_file()} == before


def test_an_update_that_a_correction_does_not_fit_lists_all_and_writes_nothing(older: Path) -> None:
    before = {path: path.read_bytes() for path in older.rglob("*") if path.is_file()}
    path = older / "upstream.json"
    path.write_text(json.dumps(OLD), encoding="utf-8")

    with pytest.raises(UpdateError) as caught:
        update(str(path), older)

    told = str(caught.value)
    assert told.count("matches nothing") == 10
    assert told.count("leaves a reference to #/components/schemas/BetaInputParam, which is not there") == 1
    assert told.count("\n") == 11
    assert "($.paths['/responses?beta=true'].post) matches nothing; its reason: " in told
    path.unlink()
    assert {path: path.read_bytes() for path in older.rglob("*") if path.is_file()} == before


def test_names_of_operations_and_schemas_that_are_gone_go_with_them(older: Path) -> None:
    update(source(older, NEW), older)
    less = json.loads(json.dumps(NEW))
    del less["paths"]["/batches/{batch_id}/cancel"]

    text = update(source(older, less), older)

    assert "**breaking** `POST /batches/{batch_id}/cancel`: removed (cancelBatch)" in text
    assert "post /batches/{batch_id}/cancel: batches.cancel is gone, with its name" in text
    assert len(contracts.operations(effective(older))) == 287


def test_the_lock_names_what_drifted(older: Path) -> None:
    assert lock.verify(older) == ["openapi/contract.lock is missing"]

    lock.write(older)
    with (older / "openapi/overlay.yaml").open("a", encoding="utf-8") as file:
        file.write("# more\n")
    (older / "templates").mkdir()
    (older / "templates/model.py.jinja").write_text("", encoding="utf-8")

    assert lock.verify(older) == [
        "openapi/overlay.yaml changed its content",
        "templates/model.py.jinja is not in the lock",
    ]
