"""Threads, their messages, and runs that answer the last of them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openai_core.testing.answers.echo import last_said, pieces, tokens, turn_of
from openai_core.testing.exchange import Answer, Call, Event, json_answer
from openai_core.testing.sampling import EPOCH
from openai_core.testing.store import Entry
from openai_core.testing.world import Handler, World, streamed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openai_core.testing.shape import Shape


def thread(world: World, call: Call) -> Answer:
    """A new thread, with the messages it begins with."""
    entry = world.create(call)
    _begin(world, call, entry.identity, call.body.get("messages") or [])
    return json_answer(entry.value)


def _begin(world: World, call: Call, identity: str, messages: list[dict[str, Any]]) -> None:
    world.store.give(f"/threads/{identity}/messages")
    for message in messages:
        _put(world, call, identity, message)


def _put(world: World, call: Call, identity: str, message: Mapping[str, Any], **facts: Any) -> dict[str, Any]:
    shape = call.contract.operation("createMessage").answer
    assert shape is not None
    number = world.tick()
    value = world.made(shape, {**world.fitting(shape, {k: v for k, v in message.items() if k != "content"}), **facts})
    value |= {"id": f"msg_{number:024x}", "created_at": EPOCH + number, "thread_id": identity, "status": "completed"}
    value["content"] = _parts(message.get("content") or "")
    world.store.put(f"/threads/{identity}/messages", Entry(value["id"], value, schema=shape))
    return value


def _parts(content: Any) -> list[dict[str, Any]]:
    parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
    return [
        {**part, "text": {"value": part["text"], "annotations": []}} if isinstance(part.get("text"), str) else part
        for part in parts
    ]


def message(world: World, call: Call) -> Answer:
    """A new message in a thread."""
    return json_answer(_put(world, call, call.path["thread_id"], call.body))


def run(world: World, call: Call) -> Answer:
    """A run over a thread: queued, in progress, then completed, one step a look; or the events of all that."""
    identity = call.path["thread_id"]
    for extra in call.body.get("additional_messages") or []:
        _put(world, call, identity, extra)
    return _run(world, call, identity)


def thread_and_run(world: World, call: Call) -> Answer:
    """A new thread and a run over it."""
    told = call.body.get("thread") or {}
    shape = call.contract.operation("createThread").answer
    assert shape is not None
    identity = world.fresh("thread")
    facts = {**world.fitting(shape, told), "id": identity}
    made = world.store.put("/threads", Entry(identity, world.made(shape, facts), schema=shape)).value
    _begin(world, call, identity, told.get("messages") or [])
    return _run(world, call, identity, made)


def _run(world: World, call: Call, identity: str, new: dict[str, Any] | None = None) -> Answer:
    helper = world.store.get("/assistants", str(call.body.get("assistant_id")))
    own = {**(helper.value if helper else {}), **call.body}
    facts: dict[str, Any] = {key: own[key] for key in ("model", "instructions", "tools") if own.get(key) is not None}
    facts |= {"thread_id": identity, "usage": None}
    place = f"/threads/{identity}/runs"
    entry = world.create(call, facts, place=place)
    entry.value["status"] = "queued"
    said = world.store.all(f"/threads/{identity}/messages") or []
    prompt = last_said([one.value for one in said])
    answers = _turn(world, call, entry, prompt, own.get("tools"), own.get("tool_choice"))
    return _reply(world, call, entry, answers, new)


def _turn(
    world: World, call: Call, entry: Entry, prompt: str, tools: Any = None, choice: Any = None
) -> list[dict[str, Any]]:
    """What the run does next: it waits for calls to be answered, or it says something."""
    said = world.turns.take(call.body) or turn_of(prompt, tools, choice, entry.value.get("response_format"))
    if not said.calls:
        return _answer(world, call, entry, prompt, said.text)
    entry.ladder = ["in_progress", "requires_action"]
    entry.later = {"required_action": _action(world, said.calls)}
    return []


def _answer(world: World, call: Call, entry: Entry, prompt: str, text: str) -> list[dict[str, Any]]:
    """The assistant's message and the step that made it, stored; the run's next statuses."""
    run = entry.value
    facts = {"assistant_id": run["assistant_id"], "run_id": run["id"], "role": "assistant"}
    said = _put(world, call, run["thread_id"], {"content": text}, **facts)
    shape = call.contract.operation("getRunStep").answer
    assert shape is not None
    step = world.made(
        shape,
        {
            **{key: facts[key] for key in ("assistant_id", "run_id")},
            "id": world.fresh("thread.run.step"),
            "thread_id": run["thread_id"],
            "status": "completed",
            "step_details": {"type": "message_creation", "message_creation": {"message_id": said["id"]}},
        },
    )
    place = f"/threads/{run['thread_id']}/runs/{run['id']}/steps"
    world.store.put(place, Entry(step["id"], step, schema=shape))
    entry.ladder = ["in_progress", "completed"]
    asked, spoken = tokens([prompt]), tokens([text])
    usage = {"prompt_tokens": asked, "completion_tokens": spoken, "total_tokens": asked + spoken}
    entry.later = {"usage": usage}
    return [step, said]


def _action(world: World, calls: Iterable[tuple[str, str]]) -> dict[str, Any]:
    made = [
        {"id": world.fresh("call"), "type": "function", "function": {"name": name, "arguments": arguments}}
        for name, arguments in calls
    ]
    return {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": made}}


def submit(world: World, call: Call) -> Answer:
    """The outputs of tools: the run goes on and says them."""
    thread_id, run_id = call.path["thread_id"], call.path["run_id"]
    place = f"/threads/{thread_id}/runs"
    entry = world.store.get(place, run_id)
    if entry is None:
        value = world.item(place, run_id, call.operation.answer, call)
        entry = world.store.keep(place, Entry(run_id, value, schema=call.operation.answer))
    entry.value |= {"status": "queued", "required_action": None}
    outputs = "\n".join(str(one.get("output", "")) for one in call.body["tool_outputs"])
    return _reply(world, call, entry, _turn(world, call, entry, outputs))


def _reply(
    world: World, call: Call, entry: Entry, answers: list[dict[str, Any]], new: dict[str, Any] | None = None
) -> Answer:
    if not call.streams:
        return json_answer(entry.value)
    queued = copy.deepcopy(entry.value)
    entry.finish()
    return streamed(_events(world, call, queued, entry.value, answers, new))


def _events(
    world: World,
    call: Call,
    queued: dict[str, Any],
    done: dict[str, Any],
    answers: list[dict[str, Any]],
    new: dict[str, Any] | None,
) -> Iterator[Event]:
    asked = call.operation.streaming
    assert asked is not None
    table = call.contract.shape(asked.schema).dispatch()[1]

    def event(name: str, value: Any) -> Event:
        return Event(value, name)

    def delta(name: str, inner: Mapping[str, Any], identity: str) -> Event:
        shape: Shape = table[name][0].property("data")
        return Event(world.made(shape, {"id": identity, "delta": inner}), name)

    if new is not None:
        yield event("thread.created", new)
    for status in ("created", "queued", "in_progress"):
        yield event(
            f"thread.run.{status}", {**queued, "status": "in_progress" if status == "in_progress" else "queued"}
        )
    if answers:
        step, said = answers
        started = {**step, "status": "in_progress"}
        yield event("thread.run.step.created", started)
        yield event("thread.run.step.in_progress", started)
        blank = {**said, "status": "in_progress", "content": []}
        yield event("thread.message.created", blank)
        yield event("thread.message.in_progress", blank)
        for piece in pieces(said["content"][0]["text"]["value"]):
            part = {"index": 0, "type": "text", "text": {"value": piece}}
            yield delta("thread.message.delta", {"content": [part]}, said["id"])
        yield event("thread.message.completed", said)
        yield event("thread.run.step.completed", step)
    yield event(f"thread.run.{done['status']}", done)
    yield event("done", "[DONE]")


HANDLERS: dict[str, Handler] = {
    "POST /threads": thread,
    "POST /threads/runs": thread_and_run,
    "POST /threads/{thread_id}/messages": message,
    "POST /threads/{thread_id}/runs": run,
    "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs": submit,
}
