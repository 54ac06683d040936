from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import overlay
from codegen.contract import operations
from codegen.update import effective

ROOT = Path(__file__).parents[2]


def actions(*items: dict[str, Any]) -> tuple[overlay.Action, ...]:
    document = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": list(items)}
    return overlay.parse(document)


def test_an_update_merges_objects_appends_to_arrays_and_replaces_the_rest() -> None:
    contract = {"a": {"b": {"c": 1, "keep": 2}, "list": [1]}}
    update = {"b": {"c": 3, "new": {"d": 4}}, "list": [2]}

    result = overlay.apply(contract, actions({"target": "$.a", "description": "Why.", "update": update}))

    assert result == {"a": {"b": {"c": 3, "keep": 2, "new": {"d": 4}}, "list": [1, 2]}}
    assert contract == {"a": {"b": {"c": 1, "keep": 2}, "list": [1]}}


def test_an_array_that_is_the_target_gets_the_update_as_its_last_item() -> None:
    result = overlay.apply({"a": [1]}, actions({"target": "$.a", "description": "Why.", "update": {"b": 2}}))

    assert result == {"a": [1, {"b": 2}]}


def test_remove_takes_every_match_away() -> None:
    contract = {"a": [{"x": 1}, {"y": 2}, {"x": 3}], "b": {"x": 4, "y": 5}}

    result = overlay.apply(
        contract,
        actions(
            {"target": "$.a[?@.x]", "description": "Why.", "remove": True},
            {"target": "$.b.x", "description": "Why.", "remove": True},
        ),
    )

    assert result == {"a": [{"y": 2}], "b": {"y": 5}}


def test_paths_of_operations_can_be_targets() -> None:
    contract: dict[str, Any] = {"paths": {"/a/{b}?beta=true": {"get": {}}}}
    target = "$.paths['/a/{b}?beta=true'].get"

    result = overlay.apply(contract, actions({"target": target, "description": "Why.", "update": {"x-binary": True}}))

    assert result["paths"]["/a/{b}?beta=true"]["get"] == {"x-binary": True}


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        ({"target": "$.nowhere", "description": "W.", "remove": True}, "action 1 ($.nowhere) matches nothing"),
        ({"target": "$.a", "description": "W.", "update": {"b": 1}}, "action 1 ($.a) changes nothing"),
        ({"target": "$.a.b", "description": "W.", "update": {"c": 1}}, "neither an object nor an array"),
        ({"target": "$", "description": "W.", "remove": True}, "the whole document"),
    ],
)
def test_an_action_that_does_not_fit_is_named_with_its_reason(action: dict[str, Any], problem: str) -> None:
    with pytest.raises(overlay.OverlayError) as caught:
        overlay.apply({"a": {"b": 1}}, actions(action))

    assert problem in caught.value.problems[0]
    assert caught.value.problems[0].endswith("its reason: W.")


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        ({"target": "$.a", "remove": True}, "action 1 ($.a) has no reason"),
        ({"target": "$.a", "description": "  ", "remove": True}, "has no reason"),
        ({"target": "$.a", "description": "W."}, "must either update or remove"),
        ({"target": "$.a", "description": "W.", "update": {}, "remove": True}, "must either update or remove"),
        ({"target": "$..[", "description": "W.", "remove": True}, "is no JSONPath"),
        ({"target": "$.a", "description": "W.", "remove": True, "copy": 1}, "unknown key 'copy'"),
        ({"description": "W."}, "has no target"),
    ],
)
def test_an_action_that_is_not_well_formed_is_named(action: dict[str, Any], problem: str) -> None:
    with pytest.raises(overlay.OverlayError) as caught:
        actions(action)

    assert problem in caught.value.problems[0]


def test_all_faults_are_told_at_once() -> None:
    _, problems = overlaid = overlay.overlaid(
        {"a": {}},
        actions(
            {"target": "$.x", "description": "W.", "remove": True},
            {"target": "$.a", "description": "W.", "update": {"b": 1}},
            {"target": "$.y", "description": "W.", "remove": True},
        ),
    )

    assert overlaid[0] == {"a": {"b": 1}}
    assert [problem.split(" matches")[0] for problem in problems] == ["action 1 ($.x)", "action 3 ($.y)"]


def test_a_document_that_is_no_overlay_is_refused() -> None:
    with pytest.raises(overlay.OverlayError, match=r"not an OpenAPI Overlay 1\.0\.0 document"):
        overlay.parse({"overlay": "2.0.0"})


def test_every_committed_action_fits_the_committed_contract() -> None:
    contract = json.loads((ROOT / "openapi/contract.json").read_text(encoding="utf-8"))

    assert overlay.overlaid(contract, overlay.read(ROOT / "openapi/overlay.yaml"))[1] == []


def test_every_operation_that_streams_says_how() -> None:
    found = operations(effective(ROOT))
    streams = {
        operation["operationId"]: operation["x-stream"] for operation in found.values() if "x-stream" in operation
    }

    declared = {op["operationId"] for op in found.values() if "text/event-stream" in json.dumps(op["responses"])}
    assert declared < streams.keys()
    assert len(streams) == 13
    assert {name for name, stream in streams.items() if stream["named"]} == {
        "createRun",
        "createThreadAndRun",
        "submitToolOuputsToRun",
    }
    assert streams["createSpeech"]["parameter"] == "stream_format"
    assert streams["createSpeech"]["value"] == "sse"


def test_every_answer_of_bytes_is_marked() -> None:
    marked = {op["operationId"] for op in operations(effective(ROOT)).values() if op.get("x-binary")}

    assert marked == {
        "RetrieveContainerFileContent",
        "createSpeech",
        "downloadFile",
        "GetSkillContent",
        "GetSkillVersionContent",
        "RetrieveVideoContent",
    }


def test_what_is_computed_is_not_on_the_wire() -> None:
    schemas = effective(ROOT)["components"]["schemas"]

    for name in ("Response", "BetaResponse"):
        assert not any("output_text" in part.get("properties", {}) for part in schemas[name]["allOf"])
