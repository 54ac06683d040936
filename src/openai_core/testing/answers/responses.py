"""Responses, plain and streamed, and the conversations that they stand in."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from openai_core.testing.answers.echo import last_said, likelihoods, pieces, text_of, tokens, turn_of
from openai_core.testing.exchange import Answer, Call, Event, Refusal, json_answer
from openai_core.testing.store import Entry
from openai_core.testing.world import Handler, World, streamed

if TYPE_CHECKING:
    from openai_core.testing.shape import Shape

RESPONSES = "/responses"

_BLANK: dict[str, dict[str, Any]] = {
    "message": {"content": []},
    "reasoning": {"summary": []},
    "function_call": {"arguments": ""},
}
"""What an item of a stream has at its beginning."""


def create(world: World, call: Call) -> Answer:
    """A response: what a test told; else the prompt again, or calls of the functions that the prompt names."""
    _check_memory(world, call)
    body = call.body
    given = items(world, body.get("input") or "")
    usual = {"tool_choice": "auto", "parallel_tool_calls": True}
    response = world.create(call, {key: value for key, value in usual.items() if key not in body}, ladder=()).value
    identity = response["id"]
    output = _output(world, body, given)
    asked, said = tokens(map(str, given)), tokens(map(str, output))
    response |= {
        "status": "completed",
        "output": output,
        "error": None,
        "incomplete_details": None,
        "usage": world.made(_usage(call), {"input_tokens": asked, "output_tokens": said, "total_tokens": asked + said}),
    }
    if body.get("background") is True:
        response["background"] = True
    talk = body.get("conversation")
    if talk:
        talk = talk["id"] if isinstance(talk, Mapping) else talk
        response["conversation"] = {"id": talk}
        for item in (*given, *output):
            world.store.put(f"/conversations/{talk}/items", Entry(item["id"], item))
    _remember(world, call, identity, given, response)
    if call.streams:
        return streamed(events(world, call, response))
    if body.get("background") is True:
        entry = world.store.get(RESPONSES, identity)
        done, response = response, {**response, "status": "queued", "output": []}
        del response["usage"]
        if entry is not None:
            entry.value, entry.ladder, entry.later = response, ["in_progress", "completed"], done
    return json_answer(response)


def _check_memory(world: World, call: Call) -> None:
    before = call.body.get("previous_response_id")
    if before and not world.store.knows(RESPONSES, RESPONSES, before):
        said = f"No response with the id '{before}' was found."
        raise Refusal(400, said, param="previous_response_id", code="previous_response_not_found")
    talk = call.body.get("conversation")
    talk = talk.get("id") if isinstance(talk, Mapping) else talk
    if talk and not world.store.knows("/conversations", "/conversations", talk):
        raise Refusal(404, f"No conversation with the id '{talk}' was found.", param="conversation", code="not_found")


def _usage(call: Call) -> Shape:
    shape = call.operation.answer
    assert shape is not None
    return shape.property("usage")


def items(world: World, given: Any) -> list[dict[str, Any]]:
    """The items of an input, written out in full: with ids, types and parts."""
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    made = []
    for one in given:
        item = {"type": "message", **one}
        if item["type"] == "message":
            if isinstance(item.get("content"), str):
                kind = "output_text" if item.get("role") == "assistant" else "input_text"
                more: dict[str, Any] = {"annotations": [], "logprobs": []} if kind == "output_text" else {}
                item["content"] = [{"type": kind, "text": item["content"], **more}]
            item.setdefault("status", "completed")
        item["id"] = item.get("id") or world.fresh("message" if item["type"] == "message" else item["type"])
        made.append(item)
    return made


def _output(world: World, body: Mapping[str, Any], given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    answered = bool(given) and str(given[-1].get("type", "")).endswith("_output")
    tools = None if answered else body.get("tools")
    said = world.turns.take(dict(body))
    if said is None:
        said = turn_of(last_said(given), tools, body.get("tool_choice"), (body.get("text") or {}).get("format"))
    output: list[dict[str, Any]] = []
    if said.thoughts:
        summary = [{"type": "summary_text", "text": said.thoughts}]
        output.append({"type": "reasoning", "id": world.fresh("rs"), "summary": summary, "status": "completed"})
    if said.text or not said.calls:
        wanted = "message.output_text.logprobs" in (body.get("include") or ())
        likely = likelihoods(said.text, body.get("top_logprobs") or 0) if wanted else []
        part = {"type": "output_text", "text": said.text, "annotations": [], "logprobs": likely}
        message = {"type": "message", "id": world.fresh("message"), "status": "completed", "role": "assistant"}
        output.append({**message, "content": [part]})
    output += [
        {
            "type": "function_call",
            "id": world.fresh("fc"),
            "call_id": world.fresh("call"),
            "name": name,
            "arguments": arguments,
            "status": "completed",
        }
        for name, arguments in said.calls
    ]
    return output


def _remember(world: World, call: Call, identity: str, given: list[dict[str, Any]], response: dict[str, Any]) -> None:
    if call.body.get("store") is False:
        world.store.delete(RESPONSES, identity)
        return
    for item in given:
        world.store.put(f"{RESPONSES}/{identity}/input_items", Entry(item["id"], item))


def events(world: World, call: Call, response: dict[str, Any]) -> Iterator[Event]:
    """The events that build a response up."""
    asked = call.operation.streaming
    assert asked is not None
    table = call.contract.shape(asked.schema).dispatch()[1]
    number = 0

    def event(kind: str, **values: Any) -> Event:
        nonlocal number
        data = world.made(table[kind][0], {"sequence_number": number, **values})
        number += 1
        return Event(data, kind)

    started = {key: value for key, value in response.items() if key != "usage"}
    started = copy.deepcopy(started) | {"status": "in_progress", "output": []}
    yield event("response.created", response=started)
    yield event("response.in_progress", response=started)
    for index, item in enumerate(response["output"]):
        blank = _BLANK[item["type"]]
        yield event("response.output_item.added", output_index=index, item={**item, "status": "in_progress", **blank})
        place = {"item_id": item["id"], "output_index": index}
        if item["type"] == "message":
            for position, part in enumerate(item["content"]):
                spot = {**place, "content_index": position}
                yield event("response.content_part.added", **spot, part={**part, "text": ""})
                likely = iter(part["logprobs"])
                for piece in pieces(part["text"]):
                    one = next(likely, None)
                    yield event("response.output_text.delta", **spot, delta=piece, logprobs=[one] if one else [])
                yield event("response.output_text.done", **spot, text=part["text"], logprobs=part["logprobs"])
                yield event("response.content_part.done", **spot, part=part)
        elif item["type"] == "reasoning":
            kind = "response.reasoning_summary"
            for position, part in enumerate(item["summary"]):
                spot = {**place, "summary_index": position}
                yield event(f"{kind}_part.added", **spot, part={**part, "text": ""})
                for piece in pieces(part["text"]):
                    yield event(f"{kind}_text.delta", **spot, delta=piece)
                yield event(f"{kind}_text.done", **spot, text=part["text"])
                yield event(f"{kind}_part.done", **spot, part=part)
        elif item["type"] == "function_call":
            kind, said = "response.function_call_arguments", item["arguments"]
            for piece in pieces(said):
                yield event(f"{kind}.delta", **place, delta=piece)
            yield event(f"{kind}.done", **place, name=item["name"], arguments=said)
        yield event("response.output_item.done", output_index=index, item=item)
    yield event("response.completed", response=response)


def retrieve(world: World, call: Call) -> Answer:
    """A stored response, or (`stream=true`) the events that built it up, from `starting_after` on."""
    if not call.streams:
        return world.plain(call)
    identity = call.path["response_id"]
    entry = world.store.get(RESPONSES, identity)
    if entry is not None:
        entry.finish()
    response = world.item(RESPONSES, identity, call.operation.answer, call)
    after = call.query.get("starting_after", -1)
    return streamed(one for one in events(world, call, response) if one.data["sequence_number"] > after)


def converse(world: World, call: Call) -> Answer:
    """A new conversation, with the items it begins with."""
    entry = world.create(call)
    world.store.give(f"/conversations/{entry.identity}/items")
    for item in items(world, call.body.get("items") or []):
        world.store.put(f"/conversations/{entry.identity}/items", Entry(item["id"], item))
    return json_answer(entry.value)


def add(world: World, call: Call) -> Answer:
    """Items for a conversation; the answer lists those that were added."""
    added = items(world, call.body["items"])
    for item in added:
        world.store.put(call.place, Entry(item["id"], item))
    facts = {
        "data": added,
        "has_more": False,
        "first_id": added[0]["id"] if added else "",
        "last_id": added[-1]["id"] if added else "",
    }
    assert call.operation.answer is not None
    return json_answer(world.made(call.operation.answer, facts))


def remove(world: World, call: Call) -> Answer:
    """Delete an item of a conversation; the answer is the conversation."""
    world.store.delete(f"/conversations/{call.path['conversation_id']}/items", call.path["item_id"])
    return json_answer(world.item("/conversations", call.path["conversation_id"], call.operation.answer))


def count(world: World, call: Call) -> Answer:
    """How many tokens an input has."""
    given = call.body.get("input") or ""
    said = [given] if isinstance(given, str) else [text_of(one.get("content")) for one in given]
    assert call.operation.answer is not None
    return json_answer(world.made(call.operation.answer, {"input_tokens": tokens(said)}))


HANDLERS: dict[str, Handler] = {
    "POST /responses": create,
    "GET /responses/{response_id}": retrieve,
    "POST /responses/input_tokens": count,
    "POST /conversations": converse,
    "POST /conversations/{conversation_id}/items": add,
    "DELETE /conversations/{conversation_id}/items/{item_id}": remove,
}
