"""What the local Realtime server answers to each event, by the contract; it says again what it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.testing.responding import arguments_for
from openai_core.testing.sampling import sample
from openai_core.testing.validate import Check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from openai_core.testing.contract import Contract

Event = dict[str, Any]

KINDS = {
    "realtime": ("RealtimeClientEvent", "RealtimeServerEvent", "RealtimeSessionCreateResponseGA"),
    "transcription": ("RealtimeClientEvent", "RealtimeServerEvent", "RealtimeTranscriptionSessionCreateResponseGA"),
    "translation": (
        "RealtimeTranslationClientEvent",
        "RealtimeTranslationServerEvent",
        "RealtimeTranslationSession",
    ),
}
"""Kind of session -> the unions of what clients and servers send, and what a session is."""


def members(contract: Contract, union: str) -> dict[str, str]:
    """Type of event -> schema, for a union of the contract."""
    schemas: Mapping[str, Any] = contract.document["components"]["schemas"]
    names = [choice["$ref"].rsplit("/", 1)[-1] for choice in schemas[union]["anyOf"]]
    return {schemas[name]["properties"]["type"]["const"]: name for name in names}


class Session:
    """One session: takes client events, gives the server's."""

    def __init__(self, contract: Contract, kind: str = "realtime", model: str | None = None) -> None:
        self.contract = contract
        self.kind = kind
        self._client = members(contract, KINDS[kind][0])
        self._server = members(contract, KINDS[kind][1])
        self._count = 0
        self.items: dict[str, dict[str, Any]] = {}
        """The conversation, in order."""
        self.settings: dict[str, Any] = sample(KINDS[kind][2], contract)
        if model is not None and "model" in self.settings:
            self.settings["model"] = model

    def begin(self) -> list[Event]:
        """What a new connection is greeted with."""
        return [self.event("session.created", session=dict(self.settings))]

    def event(self, kind: str, **values: Any) -> Event:
        """An event of the server that fits the contract, with these values."""
        self._count += 1
        made: Event = {**sample(self._server[kind], self.contract), **values}
        made["type"] = kind
        made["event_id"] = f"event_{self._count}"
        return made

    def every(self) -> list[Event]:
        """One event of each type that the server can send."""
        return [self.event(kind) for kind in self._server]

    def fault(self, event: Any) -> Event | None:
        """The error event for what is no event of a client; None for what is one."""
        name = self._client.get(str(event.get("type"))) if isinstance(event, dict) else None
        if name is None:
            kind = event.get("type") if isinstance(event, dict) else event
            return self._error(f"There is no event of the type {kind!r}", "type", "unknown_event", event)
        found = Check().fault(self.contract.schemas.component(name), event)
        return None if found is None else self._error(found.message, found.param, found.code, event)

    def answer(self, event: Any) -> list[Event]:
        """What the server sends after an event of the client."""
        fault = self.fault(event)
        if fault is not None:
            return [fault]
        act: Callable[[Event], Iterator[Event]] | None = getattr(self, "_" + event["type"].replace(".", "_"), None)
        return [] if act is None else list(act(event))

    def _error(self, message: str, param: str | None, code: str | None, event: Any) -> Event:
        cause = event.get("event_id") if isinstance(event, dict) else None
        told = {"type": "invalid_request_error", "code": code, "message": message, "param": param, "event_id": cause}
        return self.event("error", error=told)

    def _session_update(self, event: Event) -> Iterator[Event]:
        self.settings.update(event["session"])
        yield self.event("session.updated", session=dict(self.settings))

    def _session_close(self, event: Event) -> Iterator[Event]:
        yield self.event("session.closed")

    def _session_input_audio_buffer_append(self, event: Event) -> Iterator[Event]:
        yield self.event("session.input_transcript.delta", delta="hello")
        yield self.event("session.output_transcript.delta", delta="bonjour")
        yield self.event("session.output_audio.delta", delta=event["audio"])

    def _input_audio_buffer_commit(self, event: Event) -> Iterator[Event]:
        item = {"type": "message", "role": "user", "content": [{"type": "input_audio", "transcript": "(speech)"}]}
        yield self.event("input_audio_buffer.committed", item_id=self._fresh("item"))
        yield from self._added(item)

    def _input_audio_buffer_clear(self, event: Event) -> Iterator[Event]:
        yield self.event("input_audio_buffer.cleared")

    def _output_audio_buffer_clear(self, event: Event) -> Iterator[Event]:
        yield self.event("output_audio_buffer.cleared", response_id="resp_0")

    def _conversation_item_create(self, event: Event) -> Iterator[Event]:
        yield from self._added(event["item"])

    def _conversation_item_retrieve(self, event: Event) -> Iterator[Event]:
        item = self.items.get(event["item_id"])
        if item is None:
            yield self._error(f"There is no item {event['item_id']!r}", "item_id", "item_not_found", event)
        else:
            yield self.event("conversation.item.retrieved", item=item)

    def _conversation_item_truncate(self, event: Event) -> Iterator[Event]:
        told = {name: event[name] for name in ("item_id", "content_index", "audio_end_ms")}
        yield self.event("conversation.item.truncated", **told)

    def _conversation_item_delete(self, event: Event) -> Iterator[Event]:
        self.items.pop(event["item_id"], None)
        yield self.event("conversation.item.deleted", item_id=event["item_id"])

    def _response_create(self, event: Event) -> Iterator[Event]:
        response = self._response("in_progress")
        tools = [tool for tool in self.settings.get("tools") or () if tool.get("type") == "function"]
        last = next(reversed(self.items.values()), {})
        if tools and last.get("type") != "function_call_output":
            yield from self._called(response, tools[0])
            return
        text = f"You said: {self._last_words()}"
        item_id = self._fresh("item")
        place = {"response_id": response["id"], "item_id": item_id, "output_index": 0, "content_index": 0}
        item = {"id": item_id, "object": "realtime.item", "type": "message", "role": "assistant"}
        done = {**item, "status": "completed", "content": [{"type": "output_text", "text": text}]}
        yield self.event("response.created", response=response)
        started = {**item, "status": "in_progress", "content": []}
        yield self.event("response.output_item.added", response_id=response["id"], output_index=0, item=started)
        yield self.event("conversation.item.added", previous_item_id=None, item=started)
        yield self.event("response.content_part.added", **place, part={"type": "text", "text": ""})
        for word in text.split(" "):
            yield self.event("response.output_text.delta", **place, delta=word if word == "You" else f" {word}")
        yield self.event("response.output_text.done", **place, text=text)
        yield self.event("response.content_part.done", **place, part={"type": "text", "text": text})
        yield self.event("response.output_item.done", response_id=response["id"], output_index=0, item=done)
        self.items[item_id] = done
        yield self.event("conversation.item.done", previous_item_id=None, item=done)
        usage = {"total_tokens": 12, "input_tokens": 5, "output_tokens": 7}
        finished = {**response, "status": "completed", "output": [done], "usage": usage}
        yield self.event("response.done", response=finished)
        yield self.event("rate_limits.updated")

    def _called(self, response: dict[str, Any], tool: dict[str, Any]) -> Iterator[Event]:
        """A response that asks for a call of a tool."""
        call = {"id": self._fresh("item"), "object": "realtime.item", "type": "function_call", "name": tool["name"]}
        call |= {"call_id": self._fresh("call"), "arguments": "", "status": "in_progress"}
        arguments = arguments_for(tool.get("parameters") or {})
        done = {**call, "arguments": arguments, "status": "completed"}
        place = {"response_id": response["id"], "item_id": call["id"], "output_index": 0, "call_id": call["call_id"]}
        yield self.event("response.created", response=response)
        yield self.event("response.output_item.added", response_id=response["id"], output_index=0, item=call)
        yield self.event("conversation.item.added", previous_item_id=None, item=call)
        yield self.event("response.function_call_arguments.delta", **place, delta=arguments)
        yield self.event("response.function_call_arguments.done", **place, name=tool["name"], arguments=arguments)
        yield self.event("response.output_item.done", response_id=response["id"], output_index=0, item=done)
        self.items[call["id"]] = done
        yield self.event("conversation.item.done", previous_item_id=None, item=done)
        usage = {"total_tokens": 12, "input_tokens": 5, "output_tokens": 7}
        yield self.event(
            "response.done", response={**response, "status": "completed", "output": [done], "usage": usage}
        )

    def _response_cancel(self, event: Event) -> Iterator[Event]:
        yield self.event("response.done", response=self._response("cancelled"))

    def _response(self, status: str) -> dict[str, Any]:
        return {"id": self._fresh("resp"), "object": "realtime.response", "status": status, "output": []}

    def _added(self, item: dict[str, Any]) -> Iterator[Event]:
        item = {"id": self._fresh("item"), "object": "realtime.item", "status": "completed", **item}
        previous = next(reversed(self.items), None)
        self.items[item["id"]] = item
        yield self.event("conversation.item.added", previous_item_id=previous, item=item)
        yield self.event("conversation.item.done", previous_item_id=previous, item=item)

    def _fresh(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}_{self._count}"

    def _last_words(self) -> str:
        for item in reversed(self.items.values()):
            if item.get("type") == "function_call_output":
                return str(item.get("output"))
            for part in item.get("content", ()):
                if item.get("role") == "user" and (words := part.get("text") or part.get("transcript")):
                    return str(words)
        return "nothing"
