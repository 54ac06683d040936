"""What the API would say: JSON that both clients' types accept (`check` has openai's own say so)."""

from __future__ import annotations

import json
from array import array
from base64 import b64encode
from math import sin
from typing import Any

CHUNK: dict[str, Any] = {
    "id": "chatcmpl-8a3fc1",
    "object": "chat.completion.chunk",
    "created": 1767225600,
    "model": "gpt-5.4-2026-03-05",
    "service_tier": "default",
    "system_fingerprint": "fp_44709d6fcb",
    "choices": [{"index": 0, "delta": {"content": " lighthouse"}, "logprobs": None, "finish_reason": None}],
    "usage": None,
}

DELTA: dict[str, Any] = {
    "type": "response.output_text.delta",
    "sequence_number": 12,
    "item_id": "msg_67c9fdcf37fc",
    "output_index": 0,
    "content_index": 0,
    "delta": " lighthouse",
    "logprobs": [],
}


def _text(words: str) -> dict[str, Any]:
    return {"type": "output_text", "text": words, "annotations": [], "logprobs": []}


def _message(number: int, *parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": "message", "id": f"msg_{number}", "role": "assistant", "status": "completed", "content": [*parts]}


def _call(number: int) -> dict[str, Any]:
    return {
        "type": "function_call",
        "id": f"fc_{number}",
        "call_id": f"call_{number}",
        "name": "weather",
        "arguments": '{"place": "Lisbon", "unit": "celsius"}',
        "status": "completed",
    }


_CITED = {
    "type": "output_text",
    "text": "Gales are forecast for the coast, and the light is lit.",
    "logprobs": [],
    "annotations": [
        {
            "type": "url_citation",
            "url": "https://example.com/forecast",
            "title": "Forecast",
            "start_index": 0,
            "end_index": 33,
        },
        {"type": "file_citation", "file_id": "file-1", "filename": "log.txt", "index": 54},
    ],
}


def _response(*output: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "resp_67ccd2bed1ec",
        "object": "response",
        "created_at": 1767225600,
        "status": "completed",
        "error": None,
        "incomplete_details": None,
        "instructions": "Answer as the keeper of a lighthouse.",
        "max_output_tokens": None,
        "model": "gpt-5.4-2026-03-05",
        "output": [*output],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": "low", "summary": None},
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [
            {
                "type": "function",
                "name": "weather",
                "description": "The weather at a place.",
                "parameters": {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]},
                "strict": True,
            }
        ],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 328,
            "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens": 52,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 380,
        },
        "user": None,
        "metadata": {"ship": "Aurora"},
    }


ANSWER = _response(_message(1, _text("The light is lit.")))
"""A short answer: one message."""

RESPONSE = _response(
    {
        "type": "reasoning",
        "id": "rs_1",
        "summary": [{"type": "summary_text", "text": "The user asks about the weather."}],
        "encrypted_content": None,
    },
    _call(1),
    _call(2),
    {
        "type": "web_search_call",
        "id": "ws_1",
        "status": "completed",
        "action": {"type": "search", "query": "storm", "queries": ["storm"]},
    },
    {
        "type": "file_search_call",
        "id": "fs_1",
        "status": "completed",
        "queries": ["storm log"],
        "results": [{"file_id": "file-1", "filename": "log.txt", "score": 0.8, "text": "Wind 9.", "attributes": {}}],
    },
    {
        "type": "code_interpreter_call",
        "id": "ci_1",
        "status": "completed",
        "container_id": "cntr_1",
        "code": "print(9 * 1.852)",
        "outputs": [{"type": "logs", "logs": "16.668"}],
    },
    _message(1, _text("Let me look."), {"type": "refusal", "refusal": "I may not say where the fleet lies."}),
    _message(2, _CITED),
    _message(3, _text("Wind 9 is 16.7 kilometres an hour and more.")),
    _message(4, _text("Stay in the harbour.")),
)
"""A long answer: ten output items."""

LAST_CHUNK: dict[str, Any] = {
    **CHUNK,
    "choices": [{"index": 0, "delta": {}, "logprobs": None, "finish_reason": "stop"}],
}

_BEGUN = {**_response(), "status": "in_progress", "usage": None}
_WRITING = {**_message(1), "id": DELTA["item_id"], "status": "in_progress"}
_PLACE = {"item_id": DELTA["item_id"], "output_index": 0, "content_index": 0}


def response_events(deltas: int) -> list[dict[str, Any]]:
    """The events of a response whose text comes in this many pieces."""
    text = DELTA["delta"] * deltas
    written = {**_message(1, _text(text)), "id": DELTA["item_id"]}
    events = [
        {"type": "response.created", "response": _BEGUN},
        {"type": "response.in_progress", "response": _BEGUN},
        {"type": "response.output_item.added", "output_index": 0, "item": _WRITING},
        {"type": "response.content_part.added", **_PLACE, "part": _text("")},
        *[DELTA] * deltas,
        {"type": "response.output_text.done", **_PLACE, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **_PLACE, "part": _text(text)},
        {"type": "response.output_item.done", "output_index": 0, "item": written},
        {"type": "response.completed", "response": _response(written)},
    ]
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-8a3fc1",
    "object": "chat.completion",
    "created": 1767225600,
    "model": "gpt-5.4-2026-03-05",
    "service_tier": "default",
    "system_fingerprint": "fp_44709d6fcb",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "The light is lit.", "refusal": None, "annotations": []},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 328,
        "completion_tokens": 52,
        "total_tokens": 380,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
}
"""A short answer of a chat."""

FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 500 << 20,
    "created_at": 1767225600,
    "filename": "log.txt",
    "purpose": "user_data",
    "status": "processed",
}

REPORT = {"place": "Lisbon", "wind": 9, "gusts": [11, 12, 10], "lit": True, "ships": [{"name": "Aurora", "crew": 12}]}
"""What a model that was told to answer in JSON says."""

LISTED = 100
"""Completions in a list."""
VECTORS, DIMENSIONS = 2048, 1536
MEGABYTE = 1_000_000

CHUNK_TEXT = json.dumps(CHUNK)
COMPLETION_TEXT = json.dumps(COMPLETION)
FILE_TEXT = json.dumps(FILE)
LAST_CHUNK_TEXT = json.dumps(LAST_CHUNK)
DELTA_TEXT = json.dumps(DELTA)
ANSWER_TEXT = json.dumps(ANSWER)
RESPONSE_TEXT = json.dumps(RESPONSE)


def list_text() -> str:
    """A list of stored completions."""
    data = [{**COMPLETION, "id": f"chatcmpl-{number}"} for number in range(LISTED)]
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"], "has_more": False}
    return json.dumps({"object": "list", "data": data, **ends})


def large_text(kind: str) -> str:
    """A response of a megabyte: one long `text`, or many `items` of all kinds."""
    if kind == "text":
        return json.dumps(_response(_message(1, _text("The light is lit. " * (MEGABYTE // 18)))))
    items = RESPONSE["output"]
    times = MEGABYTE // len(json.dumps(items))
    return json.dumps(_response(*items * times))


def parsed_text(kind: str) -> str:
    """An answer whose text is JSON."""
    said = json.dumps(REPORT)
    if kind == "responses":
        return json.dumps(_response(_message(1, _text(said))))
    choice = {**COMPLETION["choices"][0], "message": {"role": "assistant", "content": said, "refusal": None}}
    return json.dumps({**COMPLETION, "choices": [choice]})


def embeddings_text(vectors: int) -> str:
    """Embeddings as base64."""
    usage = {"prompt_tokens": 8 * vectors, "total_tokens": 8 * vectors}
    data = [
        {
            "object": "embedding",
            "index": index,
            "embedding": b64encode(array("f", [sin(index + at) for at in range(DIMENSIONS)])).decode(),
        }
        for index in range(vectors)
    ]
    return json.dumps({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage})


def history(messages: int) -> list[dict[str, str]]:
    """A conversation of this many messages, as the input of a request."""
    return [
        {"role": "assistant" if turn % 2 else "user", "content": f"Message {turn}: the light is lit, the sea is high."}
        for turn in range(messages)
    ]


def check() -> None:
    """Have openai's own types accept all of it; raises where one does not."""
    from openai.types import CreateEmbeddingResponse, FileObject
    from openai.types.chat import ChatCompletion, ChatCompletionChunk
    from openai.types.responses import Response, ResponseStreamEvent
    from pydantic import TypeAdapter

    TypeAdapter(ChatCompletionChunk).validate_json(CHUNK_TEXT)
    TypeAdapter(Response).validate_json(ANSWER_TEXT)
    TypeAdapter(Response).validate_json(RESPONSE_TEXT)
    for text in (large_text("text"), large_text("items"), parsed_text("responses")):
        TypeAdapter(Response).validate_json(text)
    for text in (COMPLETION_TEXT, parsed_text("chat")):
        TypeAdapter(ChatCompletion).validate_json(text)
    TypeAdapter(list[ChatCompletion]).validate_python(json.loads(list_text())["data"])
    TypeAdapter(FileObject).validate_json(FILE_TEXT)
    floats = json.loads(embeddings_text(1))
    floats["data"][0]["embedding"] = [0.5]
    TypeAdapter(CreateEmbeddingResponse).validate_python(floats)
    TypeAdapter(ChatCompletionChunk).validate_json(LAST_CHUNK_TEXT)
    for told in [DELTA, *response_events(2)]:
        event: Any = TypeAdapter(ResponseStreamEvent).validate_python(told)
        assert event.type == told["type"]
