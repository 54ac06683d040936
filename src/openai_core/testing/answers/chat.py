"""Chat completions and the older completions, plain and streamed."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openai_core.testing.answers.echo import last_said, likelihoods, pieces, reply, text_of, tokens, turn_of
from openai_core.testing.exchange import Answer, Call, Event, json_answer
from openai_core.testing.sampling import EPOCH
from openai_core.testing.store import Entry
from openai_core.testing.world import Handler, World, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.testing.shape import Shape

CHAT = "/chat/completions"


def create(world: World, call: Call) -> Answer:
    """A completion: what a test told; else the last user message again, or calls of the functions that it names."""
    body = call.body
    messages = body.get("messages") or []
    shape = call.operation.answer
    assert shape is not None
    message = _message(world, body, messages)
    finish = "tool_calls" if "tool_calls" in message else "stop"
    choices = [
        {
            "index": index,
            "message": copy.deepcopy(message),
            "logprobs": _logprobs(body, message),
            "finish_reason": finish,
        }
        for index in range(body.get("n") or 1)
    ]
    asked = tokens(text_of(one.get("content")) for one in messages)
    said = tokens(map(str, message.values())) * len(choices)
    number = world.tick()
    completion = world.made(
        shape,
        {
            **world.fitting(
                shape, {key: body.get(key) for key in ("model", "metadata", "service_tier") if key in body}
            ),
            "id": f"chatcmpl-{number:024x}",
            "created": EPOCH + number,
            "choices": choices,
            "usage": _usage(world, shape, asked, said),
        },
    )
    if body.get("store") is True:
        completion["metadata"] = body.get("metadata")
        world.store.put(CHAT, Entry(completion["id"], completion, schema=shape))
        for position, one in enumerate(messages):
            kept = {
                **one,
                "id": f"{completion['id']}-{position}",
                "content": text_of(one.get("content")),
                "refusal": None,
            }
            world.store.put(f"{CHAT}/{completion['id']}/messages", Entry(kept["id"], kept))
    return streamed(chunks(world, call, completion)) if call.streams else json_answer(completion)


def update(world: World, call: Call) -> Answer:
    """Other metadata for a stored completion."""
    values = {"metadata": call.body.get("metadata")}
    return json_answer(world.change(call, CHAT, call.path["completion_id"], values))


def _message(world: World, body: dict[str, Any], messages: list[dict[str, Any]]) -> dict[str, Any]:
    answered = bool(messages) and messages[-1].get("role") in ("tool", "function")
    tools = None if answered else body.get("tools")
    said = world.turns.take(body)
    if said is None:
        said = turn_of(last_said(messages), tools, body.get("tool_choice"), body.get("response_format"))
    message: dict[str, Any] = {"role": "assistant", "content": None, "refusal": None, "annotations": []}
    if said.thoughts:
        message["reasoning_content"] = said.thoughts
    if said.calls:
        message["tool_calls"] = [
            {"id": world.fresh("call"), "type": "function", "function": {"name": name, "arguments": arguments}}
            for name, arguments in said.calls
        ]
    if said.text or not said.calls:
        message["content"] = said.text
    return message


def _logprobs(body: dict[str, Any], message: dict[str, Any]) -> dict[str, Any] | None:
    if not body.get("logprobs") or message["content"] is None:
        return None
    return {"content": likelihoods(message["content"], body.get("top_logprobs") or 0), "refusal": None}


def _usage(world: World, shape: Shape, asked: int, said: int) -> dict[str, Any]:
    facts = {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}
    return world.made(shape.property("usage"), facts)


def chunks(world: World, call: Call, completion: dict[str, Any]) -> Iterator[Event]:
    """The chunks that build a completion up; the last event is `[DONE]`."""
    asked = call.operation.streaming
    assert asked is not None
    shape = call.contract.shape(asked.schema)
    usage = bool((call.body.get("stream_options") or {}).get("include_usage"))
    shared = {key: completion[key] for key in ("id", "created", "model")}

    def chunk(index: int, delta: dict[str, Any], finish: str | None = None, logprobs: Any = None) -> Event:
        choice = {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish}
        return Event(world.made(shape, {**shared, "choices": [choice], **({"usage": None} if usage else {})}))

    for choice in completion["choices"]:
        index, message = choice["index"], choice["message"]
        yield chunk(index, {"role": "assistant", "content": "" if message["content"] else None, "refusal": None})
        for piece in pieces(message.get("reasoning_content") or ""):
            if piece:
                yield chunk(index, {"reasoning_content": piece})
        likely = iter((choice["logprobs"] or {}).get("content", ()))
        for piece in pieces(message["content"] or ""):
            if piece:
                one = next(likely, None)
                yield chunk(index, {"content": piece}, logprobs=one and {"content": [one], "refusal": None})
        for position, one in enumerate(message.get("tool_calls", ())):
            head = {"index": position, "id": one["id"], "type": "function"}
            yield chunk(
                index, {"tool_calls": [{**head, "function": {"name": one["function"]["name"], "arguments": ""}}]}
            )
            for piece in pieces(one["function"]["arguments"]):
                yield chunk(index, {"tool_calls": [{"index": position, "function": {"arguments": piece}}]})
        yield chunk(index, {}, choice["finish_reason"])
    if usage:
        yield Event(world.made(shape, {**shared, "choices": [], "usage": completion["usage"]}))
    yield Event("[DONE]")


def complete(world: World, call: Call) -> Answer:
    """The older completion: text for text."""
    body, shape = call.body, call.operation.answer
    assert shape is not None
    prompts = body.get("prompt") or ""
    if isinstance(prompts, str) or (prompts and isinstance(prompts[0], int)):
        prompts = [prompts]
    texts = []
    for prompt in prompts:
        said = prompt if isinstance(prompt, str) else f"{len(prompt)} tokens"
        texts += [(said if body.get("echo") else "") + reply(said)] * (body.get("n") or 1)
    choices = [{"index": n, "text": text, "logprobs": None, "finish_reason": "stop"} for n, text in enumerate(texts)]
    number = world.tick()
    facts = {"id": f"cmpl-{number:024x}", "created": EPOCH + number, "model": body["model"]}
    usage = _usage(world, shape, tokens(map(str, prompts)), tokens(texts))
    if not call.streams:
        return json_answer(world.made(shape, {**facts, "choices": choices, "usage": usage}))
    made = []
    unfinished = None if shape.property("choices").item().property("finish_reason").nullable else "stop"
    for choice in choices:
        bits = pieces(str(choice["text"]))
        for position, piece in enumerate(bits):
            part = {**choice, "text": piece, "finish_reason": "stop" if position == len(bits) - 1 else unfinished}
            made.append(Event(world.made(shape, {**facts, "choices": [part]})))
    if (body.get("stream_options") or {}).get("include_usage"):
        made.append(Event(world.made(shape, {**facts, "choices": [], "usage": usage})))
    return streamed([*made, Event("[DONE]")])


HANDLERS: dict[str, Handler] = {
    "POST /chat/completions": create,
    "POST /chat/completions/{completion_id}": update,
    "POST /completions": complete,
}
