"""Batches: the requests of a file, answered by the operations they are for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openai_core.testing.exchange import Answer, Call, Received, Refusal, dumps, json_answer
from openai_core.testing.store import Entry

if TYPE_CHECKING:
    from openai_core.testing.world import Handler, World

FILES = "/files"


def create(world: World, call: Call) -> Answer:
    """A batch; its files are there once it is completed. Of a file that nobody sent nothing comes."""
    held = world.store.get(FILES, str(call.body.get("input_file_id")))
    content = (held and held.content) or b""
    good: list[str] = []
    bad: list[str] = []
    for number, text in enumerate(content.splitlines()):
        if text.strip():
            line, fine = _answered(world, call, text, number)
            (good if fine else bad).append(dumps(line))
    entry = world.create(call)
    for name in ("output_file_id", "error_file_id", "errors"):
        entry.value.pop(name, None)
    total = len(good) + len(bad)
    entry.value["request_counts"] = {"total": total, "completed": 0, "failed": 0}
    entry.later = {"request_counts": {"total": total, "completed": len(good), "failed": len(bad)}}
    for name, lines in (("output", good), ("error", bad)):
        if lines:
            entry.later[f"{name}_file_id"] = _stored(world, call, entry.identity, name, lines)
    return json_answer(entry.value, headers={"openai-poll-after-ms": "10"})


def _answered(world: World, call: Call, text: bytes, number: int) -> tuple[dict[str, Any], bool]:
    """The line that one request becomes, and whether it is a success."""
    from openai_core.testing.reading import read

    told: dict[str, Any] = json.loads(text)
    headers = {"content-type": "application/json", "authorization": "Bearer batch"}
    received = Received("POST", str(told.get("url")), headers, dumps(told.get("body")).encode())
    try:
        if told.get("url") != call.body.get("endpoint"):
            raise Refusal(400, "The URL of the request is not the endpoint of the batch.", code="mismatched_url")
        answer = world.answer(read(call.contract, received))
    except Refusal as refusal:
        answer = refusal.answer
    body = json.loads(answer.body) if answer.body else None
    response = {"status_code": answer.status, "request_id": f"req_batch_{number}", "body": body}
    line = {"id": f"batch_req_{number}", "custom_id": told.get("custom_id"), "response": response, "error": None}
    return line, 200 <= answer.status < 300


def _stored(world: World, call: Call, identity: str, name: str, lines: list[str]) -> str:
    shape = call.contract.operation("createFile").answer
    assert shape is not None
    content = ("\n".join(lines) + "\n").encode()
    facts = {"id": world.fresh("file"), "filename": f"{identity}_{name}.jsonl", "bytes": len(content)}
    file = world.made(shape, {**facts, "purpose": "batch_output"})
    world.store.put(FILES, Entry(file["id"], file, schema=shape, content=content))
    return str(file["id"])


HANDLERS: dict[str, Handler] = {"POST /batches": create}
