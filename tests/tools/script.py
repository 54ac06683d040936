"""Answers of a server that plays a conversation: said once, for both APIs, whole or as streams."""

from __future__ import annotations

from typing import Any, NamedTuple

from faces.wire import Answer, answer, events

MODEL = "gpt-5.4"


class Asked(NamedTuple):
    """A call that the model asks for."""

    id: str
    name: str
    arguments: str = "{}"
    custom: bool = False
    namespace: str | None = None


def usage(api: str) -> dict[str, Any]:
    if api == "chat":
        return {
            "prompt_tokens": 10,
            "completion_tokens": 5,
            "total_tokens": 15,
            "completion_tokens_details": {"reasoning_tokens": 2},
        }
    return {
        "input_tokens": 10,
        "input_tokens_details": {"cached_tokens": 1, "cache_write_tokens": 0},
        "output_tokens": 5,
        "output_tokens_details": {"reasoning_tokens": 2},
        "total_tokens": 15,
    }


# --- Chat Completions


def chat_call(call: Asked) -> dict[str, Any]:
    if call.custom:
        return {"id": call.id, "type": "custom", "custom": {"name": call.name, "input": call.arguments}}
    return {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}


def completion(text: str | None = None, *calls: Asked, reason: str | None = None, **message: Any) -> dict[str, Any]:
    said: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None, **message}
    if calls:
        said["tool_calls"] = [chat_call(call) for call in calls]
    reason = reason or ("tool_calls" if calls else "stop")
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": MODEL,
        "choices": [{"index": 0, "message": said, "finish_reason": reason, "logprobs": None}],
        "usage": usage("chat"),
    }


def chunks(whole: dict[str, Any]) -> list[dict[str, Any]]:
    """The same completion in pieces."""
    choice = whole["choices"][0]
    message = choice["message"]
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": "" if message["content"] else None}]
    text = message["content"] or ""
    deltas += [{"content": text[at : at + 3]} for at in range(0, len(text), 3)]
    for index, call in enumerate(message.get("tool_calls", ())):
        key = "custom" if call["type"] == "custom" else "function"
        field = "input" if key == "custom" else "arguments"
        raw = call[key][field]
        head = {"index": index, "id": call["id"], "type": call["type"], key: {"name": call[key]["name"], field: ""}}
        deltas.append({"tool_calls": [head]})
        deltas += [{"tool_calls": [{"index": index, key: {field: raw[at : at + 5]}}]} for at in range(0, len(raw), 5)]
    top = {name: whole[name] for name in ("id", "created", "model")} | {"object": "chat.completion.chunk"}
    made = [{**top, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    made.append({**top, "choices": [{"index": 0, "delta": {}, "finish_reason": choice["finish_reason"]}]})
    made.append({**top, "choices": [], "usage": whole["usage"]})
    return made


# --- Responses


def item(call: Asked) -> dict[str, Any]:
    kind = (
        {"type": "custom_tool_call", "input": call.arguments}
        if call.custom
        else {
            "type": "function_call",
            "arguments": call.arguments,
            "status": "completed",
        }
    )
    made = {"id": f"item_{call.id}", "call_id": call.id, "name": call.name, **kind}
    return made if call.namespace is None else {**made, "namespace": call.namespace}


def message(text: str, id: str = "msg_1") -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    return {"id": id, "type": "message", "role": "assistant", "status": "completed", "content": [part]}


def response(
    text: str | None = None, *calls: Asked, id: str = "resp_1", items: Any = (), **more: Any
) -> dict[str, Any]:
    output = [*items, *([] if text is None else [message(text)]), *(item(call) for call in calls)]
    return {
        "id": id,
        "object": "response",
        "created_at": 1,
        "status": "completed",
        "model": MODEL,
        "output": output,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "parallel_tool_calls": True,
        "temperature": 1.0,
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "usage": usage("responses"),
        **more,
    }


def response_events(whole: dict[str, Any]) -> list[dict[str, Any]]:
    """The same response as events."""
    begun = {**whole, "status": "in_progress", "output": [], "usage": None}
    made: list[dict[str, Any]] = [{"type": "response.created", "response": begun}]
    for index, item in enumerate(whole["output"]):
        empty = dict(item)
        place = {"item_id": item["id"], "output_index": index}
        if item["type"] == "function_call":
            empty |= {"arguments": "", "status": "in_progress"}
        elif item["type"] == "message":
            empty |= {"content": [], "status": "in_progress"}
        made.append({"type": "response.output_item.added", "output_index": index, "item": empty})
        if item["type"] == "message":
            text = item["content"][0]["text"]
            blank = {"type": "output_text", "text": "", "annotations": []}
            place |= {"content_index": 0}
            made.append({"type": "response.content_part.added", **place, "part": blank})
            made += [
                {"type": "response.output_text.delta", **place, "delta": text[at : at + 3], "logprobs": []}
                for at in range(0, len(text), 3)
            ]
            made.append({"type": "response.output_text.done", **place, "text": text, "logprobs": []})
            made.append({"type": "response.content_part.done", **place, "part": item["content"][0]})
        if item["type"] == "function_call":
            raw = item["arguments"]
            made += [
                {"type": "response.function_call_arguments.delta", **place, "delta": raw[at : at + 5]}
                for at in range(0, len(raw), 5)
            ]
            made.append({"type": "response.function_call_arguments.done", **place, "arguments": raw, "name": "x"})
        made.append({"type": "response.output_item.done", "output_index": index, "item": item})
    made.append({"type": f"response.{whole['status']}", "response": whole})
    return [{**event, "sequence_number": number} for number, event in enumerate(made)]


# --- either


def said(whole: dict[str, Any], stream: bool) -> Answer:
    """The answer that goes over the wire."""
    if not stream:
        return answer(whole, x_request_id="req_1")
    if whole["object"] == "response":
        return events(*response_events(whole), done=False)
    return events(*chunks(whole))


def turn(api: str, number: int, text: str | None = None, *calls: Asked) -> dict[str, Any]:
    """One answer of the model."""
    return completion(text, *calls) if api == "chat" else response(text, *calls, id=f"resp_{number}")


def run_tools(client: Any, api: str, **params: Any) -> Any:
    """Start a run of either API, with the same question."""
    params = {"model": MODEL, **params}
    if api == "chat":
        if "resume" not in params:
            params.setdefault("messages", [{"role": "user", "content": "Hi"}])
        return client.chat.completions.run_tools(**params)
    if "resume" not in params:
        params.setdefault("input", "Hi")
    return client.responses.run_tools(**params)


def finished(client: Any, api: str, stream: bool, seen: list[Any] | None = None, **params: Any) -> Any:
    """The trace of a run, whole or followed as events."""
    if not stream:
        return run_tools(client, api, **params)
    with run_tools(client, api, stream=True, **params) as events:
        for event in events:
            if seen is not None:
                seen.append(event)
        return events.run


def told(request: dict[str, Any]) -> list[Any]:
    """What the model was told of its calls in a request: pairs of id and words, in order."""
    if "messages" in request:
        last = [at for at, one in enumerate(request["messages"]) if one["role"] == "assistant"][-1]
        return [
            (one["tool_call_id"], one["content"]) for one in request["messages"][last + 1 :] if one["role"] == "tool"
        ]
    answers = [one for one in request["input"] if str(one.get("type", "")).endswith("_output")]
    return [(one["call_id"], one["output"]) for one in answers]
