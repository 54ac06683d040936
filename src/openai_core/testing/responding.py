"""What the local server answers to `response.create` over a WebSocket, by the contract: it says again what it heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.testing.sampling import sample
from openai_core.testing.validate import Check

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from openai_core.testing.contract import Contract

Event = dict[str, Any]

CLIENT = {
    "response.create": "ResponsesClientEventResponseCreate",
    "response.steer": "ResponseSteerEvent",
    "response.inject": "BetaResponseInjectEvent",
}
"""Type of event -> schema, for what clients send."""


class Responding:
    """Takes events that ask for responses, gives those that the responses are made of. One a connection."""

    def __init__(self, contract: Contract, stored: dict[str, Any]) -> None:
        self.contract = contract
        self.stored = stored
        """The responses that every connection knows."""
        self._own: dict[str, Any] = {}
        """Those that only this one knows, since they are not stored."""
        self._count = 0

    def begin(self) -> list[Event]:
        """What a new connection is greeted with."""
        return []

    def fault(self, event: Any) -> Event | None:
        """The error event for what does not ask for a response; None for what does."""
        name = CLIENT.get(str(event.get("type"))) if isinstance(event, dict) else None
        if name is None:
            return self._error(event, f"There is no event of the type {event!r:.80}", "unknown_event", "type")
        found = Check().fault(self.contract.schemas.component(name), event)
        if found is not None:
            return self._error(event, found.message, found.code or "invalid", found.param)
        previous = event.get("previous_response_id") if event["type"] == "response.create" else None
        if previous is not None and previous not in self.stored and previous not in self._own:
            words = f"Previous response with id {previous!r} not found."
            return self._error(event, words, "previous_response_not_found", "previous_response_id")
        return None

    def answer(self, event: Any) -> list[Event]:
        """What the server sends after an event of the client."""
        fault = self.fault(event)
        if fault is not None:
            return [fault]
        if event["type"] == "response.inject":
            told = {"response_id": event["response_id"], "sequence_number": 0}
            return [{"type": "response.inject.created", **told}]
        if event["type"] == "response.steer":
            return [self._not_steered(event)]
        made = []
        for number, told in enumerate(self._told(event)):
            told["sequence_number"] = number
            if event.get("stream_id") is not None:
                told["stream_id"] = event["stream_id"]
            made.append(told)
        return made

    def every(self) -> list[Event]:
        """One event of each type that the server can send."""
        schemas = self.contract.document["components"]["schemas"]
        unions = ("ResponseStreamEvent", "ResponsesServerEvent")
        names = [choice["$ref"].rsplit("/", 1)[-1] for union in unions for choice in schemas[union]["anyOf"]]
        names.remove("ResponseStreamEvent")
        return [sample(name, self.contract) for name in names]

    def _error(self, event: Any, message: str, code: str, param: str | None) -> Event:
        made: Event = {"type": "error", "status": 400}
        made["error"] = {"type": "invalid_request_error", "code": code, "message": message, "param": param}
        if isinstance(event, dict) and event.get("stream_id") is not None:
            made["stream_id"] = event["stream_id"]
        return made

    def _not_steered(self, event: Event) -> Event:
        """What becomes of input for a response that is over, as all are here once they are told."""
        previous = event["previous_response_id"]
        known = previous in self.stored or previous in self._own
        code = "response_already_completed" if known else "response_not_found"
        error = {
            "type": "invalid_request_error",
            "code": code,
            "message": f"The response {previous!r} is not under way.",
        }
        steer = {"previous_response_id": previous, "input": event["input"]}
        return {"type": "response.steer.failed", "steer": steer, "error": error, "sequence_number": 0}

    def _told(self, event: Event) -> Iterator[Event]:
        response = self._response(event)
        items = event.get("input")
        items = [{"role": "user", "content": items}] if isinstance(items, str) else items or []
        tools = [tool for tool in event.get("tools") or () if tool.get("type") == "function"]
        yield {"type": "response.created", "response": {**response}}
        yield {"type": "response.in_progress", "response": {**response}}
        if tools and event.get("tool_choice") != "none" and not any(_kind(i) == "function_call_output" for i in items):
            done = yield from self._called(tools[0])
        else:
            done = yield from self._said(f"You said: {_words(items)}")
        usage = sample("ResponseUsage", self.contract)
        usage |= {"input_tokens": 5, "output_tokens": 7, "total_tokens": 12}
        finished = {**response, "status": "completed", "output": [done], "usage": usage}
        (self._own if event.get("store") is False else self.stored)[response["id"]] = finished
        yield {"type": "response.completed", "response": finished}

    def _response(self, event: Event) -> dict[str, Any]:
        made: dict[str, Any] = sample("Response", self.contract)
        made |= {"id": self._fresh("resp"), "status": "in_progress", "output": [], "error": None}
        made |= {"model": event.get("model", "gpt-local"), "tools": event.get("tools") or [], "usage": None}
        made |= {"previous_response_id": event.get("previous_response_id"), "incomplete_details": None}
        made |= {"background": bool(event.get("background")), "store": event.get("store") is not False}
        return made

    def _called(self, tool: dict[str, Any]) -> Generator[Event, None, Event]:
        arguments = arguments_for(tool.get("parameters") or {})
        item = {"id": self._fresh("fc"), "type": "function_call", "call_id": self._fresh("call")}
        item |= {"name": tool["name"], "arguments": "", "status": "in_progress"}
        done = {**item, "arguments": arguments, "status": "completed"}
        place = {"item_id": item["id"], "output_index": 0}
        yield {"type": "response.output_item.added", "output_index": 0, "item": item}
        yield {"type": "response.function_call_arguments.delta", **place, "delta": arguments}
        yield {
            "type": "response.function_call_arguments.done",
            **place,
            "name": tool["name"],
            "arguments": arguments,
        }
        yield {"type": "response.output_item.done", "output_index": 0, "item": done}
        return done

    def _said(self, text: str) -> Generator[Event, None, Event]:
        item = {"id": self._fresh("msg"), "type": "message", "role": "assistant"}
        place = {"item_id": item["id"], "output_index": 0, "content_index": 0}
        part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        whole = {**part, "text": text}
        done = {**item, "status": "completed", "content": [whole]}
        yield {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**item, "status": "in_progress", "content": []},
        }
        yield {"type": "response.content_part.added", **place, "part": part}
        for number, word in enumerate(text.split(" ")):
            delta = f" {word}" if number else word
            yield {"type": "response.output_text.delta", **place, "delta": delta, "logprobs": []}
        yield {"type": "response.output_text.done", **place, "text": text, "logprobs": []}
        yield {"type": "response.content_part.done", **place, "part": whole}
        yield {"type": "response.output_item.done", "output_index": 0, "item": done}
        return done

    def _fresh(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}_{id(self) % 100_000}_{self._count}"


def _kind(item: Any) -> Any:
    return item.get("type") if isinstance(item, dict) else None


def _words(items: list[Any]) -> str:
    """What was said last."""
    for item in reversed(items):
        said = item.get("output") if _kind(item) == "function_call_output" else item.get("content")
        if isinstance(said, str):
            return said
        for part in said or ():
            if isinstance(part, dict) and part.get("text"):
                return str(part["text"])
    return "nothing"


def arguments_for(schema: dict[str, Any]) -> str:
    """Arguments that fit a schema of simple fields."""
    import json

    simple = {"string": "Rome", "integer": 1, "number": 1.0, "boolean": True, "array": [], "object": {}}
    fields = schema.get("properties") or {}
    return json.dumps({name: simple.get(str(field.get("type")), "Rome") for name, field in fields.items()})
