"""The text that streams carry."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.accumulate.chat import ChatCompletionStreamState
from openai_core.generated.models.chat import ChatCompletionChunk
from openai_core.sansio.shape import resolve
from openai_core.sansio.text import text_of


def chat(*choices: Any) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion.chunk", "choices": [*choices]}


CARRIERS = [
    ("chat:ChatCompletionChunk", chat({"index": 0, "delta": {"content": "Hi"}})),
    ("chat:ChatCompletionChunk", chat({"delta": {"content": "Hi"}})),
    (
        "chat:ChatCompletionChunk",
        chat({"index": 1, "delta": {"content": "no"}}, {"index": 0, "delta": {"content": "Hi"}}),
    ),
    ("chat:ChatCompletionChunk", chat({"index": 0, "delta": {"content": [{"type": "text", "text": "Hi"}]}})),
    ("chat:ChatCompletionChunk", chat({"index": 0, "delta": {"content": ["H", {"type": "image"}, "i"]}})),
    ("chat:ChatCompletionChunk", chat({"index": 0, "message": {"content": "Hi"}})),
    ("completions:Completion", {"object": "text_completion", "choices": [{"index": 0, "text": "Hi"}]}),
    (
        "responses:ResponseStreamEvent",
        {"type": "response.output_text.delta", "delta": "Hi", "item_id": "m", "output_index": 0, "content_index": 0},
    ),
    ("audio:TranscriptionStreamEvent", {"type": "transcript.text.delta", "delta": "Hi"}),
    (
        "beta_threads:AssistantStreamEvent",
        {
            "event": "thread.message.delta",
            "data": {
                "id": "msg",
                "object": "thread.message.delta",
                "delta": {
                    "content": [
                        {"index": 0, "type": "text", "text": {"value": "H"}},
                        {"index": 1, "type": "image_file", "image_file": {"file_id": "f"}},
                        {"index": 2, "type": "text", "text": {"value": "i", "annotations": []}},
                    ]
                },
            },
        },
    ),
    (None, {"type": "response.audio.transcript.delta", "delta": "Hi"}),
    (None, {"type": "response.output_audio_transcript.delta", "delta": "Hi"}),
]

SILENT = [
    None,
    3,
    "Hi",
    [],
    {},
    {"choices": None},
    chat(),
    chat({"index": 0}),
    chat({"index": 0, "delta": None}),
    chat({"index": 0, "delta": {"content": None}}),
    chat({"index": 0, "delta": {"content": ""}}),
    chat({"index": 0, "delta": {"reasoning_content": "Hi", "refusal": "Hi"}}),
    chat({"index": 1, "delta": {"content": "Hi"}}),
    chat("Hi", None, 3),
    {"choices": "Hi"},
    {"type": "response.output_text.delta"},
    {"type": "response.output_text.delta", "delta": {"other": 1}},
    {"type": "response.output_text.done", "text": "Hi"},
    {"type": "response.refusal.delta", "delta": "Hi"},
    {"type": "response.function_call_arguments.delta", "delta": "Hi"},
    {"type": 7, "delta": "Hi"},
    {"event": "thread.message.delta", "data": None},
    {"event": "thread.message.completed", "data": {"content": [{"type": "text", "text": {"value": "Hi"}}]}},
]


@pytest.mark.parametrize(("reference", "item"), CARRIERS)
def test_text_is_found_in_an_item_and_in_its_json(reference: str | None, item: dict[str, Any]) -> None:
    assert text_of(item) == "Hi"
    if reference is not None:
        assert text_of(resolve(reference)(item)) == "Hi"


@pytest.mark.parametrize("item", SILENT)
def test_what_carries_no_text_says_so(item: Any) -> None:
    assert text_of(item) is None


def test_of_derived_events_only_the_deltas_of_the_text_carry_it() -> None:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    given = chat(
        {"index": 0, "delta": {"content": "Hi", "reasoning": "Hm", "refusal": "No"}, "finish_reason": "stop"},
        {"index": 1, "delta": {"content": "Ho"}},
    )
    events = [*state.handle(ChatCompletionChunk.from_dict(given)), *state.finish()]
    assert [text for event in events if (text := text_of(event))] == ["Hi"]


def test_the_text_of_a_stream_is_that_of_its_items() -> None:
    items = [chat({"index": 0, "delta": {"content": piece}}) for piece in ("a", "", "b", "c")]
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    from_items = "".join(text_of(item) or "" for item in items)
    from_events = "".join(text_of(event) or "" for item in items for event in state.handle(item))
    assert from_items == from_events == state.text() == "abc"
