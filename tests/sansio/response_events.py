"""Responses with everything in them, and the events that the API would stream for them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECES = ("He", "llo", ", ", "wörld", " 🙂", "!")
TEXT = "".join(PIECES)
ARGUMENTS = '{"city":"Paris","days":[1,2]}'
LOGPROB = {"token": "He", "logprob": -0.1, "top_logprobs": []}
ANNOTATION = {"type": "url_citation", "url": "https://example.com", "title": "T", "start_index": 0, "end_index": 2}


def text_part(text: str = TEXT, **more: Any) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": [], **more}


def message(*parts: dict[str, Any], identity: str = "msg_1", **more: Any) -> dict[str, Any]:
    content = list(parts) or [text_part()]
    return {
        "type": "message",
        "id": identity,
        "role": "assistant",
        "status": "completed",
        "content": content,
        **more,
    }


def function_call(name: str = "weather", arguments: str = ARGUMENTS, identity: str = "fc_1") -> dict[str, Any]:
    return {
        "type": "function_call",
        "id": identity,
        "call_id": f"call_{identity}",
        "name": name,
        "arguments": arguments,
        "status": "completed",
    }


EVERYTHING: list[dict[str, Any]] = [
    {
        "type": "reasoning",
        "id": "rs_1",
        "status": "completed",
        "summary": [{"type": "summary_text", "text": "First"}, {"type": "summary_text", "text": "Then"}],
        "content": [{"type": "reasoning_text", "text": "Let me think"}],
    },
    {
        "type": "web_search_call",
        "id": "ws_1",
        "status": "completed",
        "action": {"type": "search", "query": "paris", "queries": ["paris"]},
    },
    {"type": "file_search_call", "id": "fs_1", "status": "completed", "queries": ["paris"], "results": None},
    {
        "type": "code_interpreter_call",
        "id": "ci_1",
        "status": "completed",
        "container_id": "cntr_1",
        "code": "print(1)\nprint(2)",
        "outputs": [{"type": "logs", "logs": "1\n2\n"}],
    },
    {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "aW1hZ2U="},
    {"type": "mcp_list_tools", "id": "mcpl_1", "server_label": "s", "tools": [], "error": None},
    {
        "type": "mcp_call",
        "id": "mcp_1",
        "server_label": "s",
        "name": "roll",
        "arguments": '{"dice":2}',
        "output": "7",
        "error": None,
        "status": "completed",
        "approval_request_id": None,
    },
    {"type": "custom_tool_call", "id": "ctc_1", "call_id": "call_ctc", "name": "sql", "input": "select 1;"},
    function_call(),
    message(
        text_part(annotations=[ANNOTATION], logprobs=[LOGPROB]),
        {"type": "refusal", "refusal": "I would rather not"},
    ),
    {"type": "brand_new", "id": "bn_1", "anything": {"goes": True}},
]

_STAGES = {
    "web_search_call": ("in_progress", "searching", "completed"),
    "file_search_call": ("in_progress", "searching", "completed"),
    "code_interpreter_call": ("in_progress", "interpreting", "completed"),
    "image_generation_call": ("in_progress", "generating", "completed"),
    "mcp_list_tools": ("in_progress", "completed"),
    "mcp_call": ("in_progress", "completed"),
}
_FIELDS = {
    "function_call": ("arguments", "function_call_arguments"),
    "mcp_call": ("arguments", "mcp_call_arguments"),
    "custom_tool_call": ("input", "custom_tool_call_input"),
    "code_interpreter_call": ("code", "code_interpreter_call_code"),
}
_PARTS = {
    "output_text": ("output_text", "text"),
    "refusal": ("refusal", "refusal"),
    "reasoning_text": ("reasoning_text", "text"),
    "summary_text": ("reasoning_summary_text", "text"),
}


def response(*output: dict[str, Any], status: str = "completed", **more: Any) -> dict[str, Any]:
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "status": status,
        "model": "m",
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "parallel_tool_calls": True,
        "temperature": None,
        "tool_choice": "auto",
        "tools": [],
        "top_p": None,
        "output": copy.deepcopy(list(output)),
        "usage": {
            "input_tokens": 1,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 2,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 3,
        },
        **more,
    }


def split(text: str, size: int = 3) -> list[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


def item_events(index: int, item: dict[str, Any], size: int = 3) -> Iterator[dict[str, Any]]:
    """The events of one item of the output, without numbers."""
    kind = item["type"]
    place = {"item_id": item["id"], "output_index": index}
    blank = {"status": "in_progress"} if "status" in item else {}
    blank |= {name: [] for name in ("content", "summary") if name in item}
    blank |= {name: "" for name in ("arguments", "input", "code", "result") if name in item}
    yield {"type": "response.output_item.added", "output_index": index, "item": {**copy.deepcopy(item), **blank}}
    stages = _STAGES.get(kind, ())
    for stage in stages[:-1]:
        yield {"type": f"response.{kind}.{stage}", **place}
    if kind in _FIELDS:
        field, name = _FIELDS[kind]
        for piece in split(item[field], size):
            yield {"type": f"response.{name}.delta", **place, "delta": piece}
        more = {"name": item["name"]} if kind == "function_call" else {}
        yield {"type": f"response.{name}.done", **place, field: item[field], **more}
    if kind == "image_generation_call":
        for number, image in enumerate(("cGFydA==", item["result"])):
            yield {
                "type": "response.image_generation_call.partial_image",
                **place,
                "partial_image_index": number,
                "partial_image_b64": image,
            }
    for where, spot, prefix in (
        ("summary", "summary_index", "reasoning_summary_part"),
        ("content", "content_index", "content_part"),
    ):
        for at, part in enumerate(item.get(where) or ()):
            name, field = _PARTS[part["type"]]
            there = {**place, spot: at}
            empty = {**part, field: ""} | {key: [] for key in ("annotations", "logprobs") if key in part}
            yield {"type": f"response.{prefix}.added", **there, "part": empty}
            for number, piece in enumerate(split(part[field], size)):
                logprobs = {"logprobs": part["logprobs"] if number == 0 else []} if name == "output_text" else {}
                yield {"type": f"response.{name}.delta", **there, "delta": piece, **logprobs}
            for number, annotation in enumerate(part.get("annotations", ())):
                yield {
                    "type": "response.output_text.annotation.added",
                    **there,
                    "annotation_index": number,
                    "annotation": annotation,
                }
            whole = {"logprobs": part["logprobs"]} if name == "output_text" else {}
            yield {"type": f"response.{name}.done", **there, field: part[field], **whole}
            yield {"type": f"response.{prefix}.done", **there, "part": copy.deepcopy(part)}
    if stages:
        yield {"type": f"response.{kind}.{stages[-1]}", **place}
    yield {"type": "response.output_item.done", "output_index": index, "item": copy.deepcopy(item)}


def events_of(whole: dict[str, Any], size: int = 3) -> list[dict[str, Any]]:
    """All events of a response, numbered."""
    begun = {**whole, "status": "in_progress", "output": [], "usage": None}
    told: list[dict[str, Any]] = [
        {"type": "response.queued", "response": {**begun, "status": "queued"}},
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
    ]
    for index, item in enumerate(whole["output"]):
        told += item_events(index, item, size)
    told.append({"type": f"response.{whole['status']}", "response": whole})
    return [{**event, "sequence_number": number} for number, event in enumerate(copy.deepcopy(told))]
