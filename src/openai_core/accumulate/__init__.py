"""What streams add up to: items in, derived events and a snapshot out; no socket is near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_core.accumulate.event import Accumulator

STATES = {
    "audio.speech.create": ("audio", "SpeechStreamState"),
    "audio.transcriptions.create": ("audio", "TranscriptionStreamState"),
    "beta.responses.create": ("responses", "ResponseStreamState"),
    "beta.responses.retrieve": ("responses", "ResponseStreamState"),
    "beta.threads.create_and_run": ("assistants", "AssistantStreamState"),
    "beta.threads.runs.create": ("assistants", "AssistantStreamState"),
    "beta.threads.runs.submit_tool_outputs": ("assistants", "AssistantStreamState"),
    "chat.completions.create": ("chat", "ChatCompletionStreamState"),
    "completions.create": ("completions", "CompletionStreamState"),
    "images.edit": ("images", "ImageStreamState"),
    "images.generate": ("images", "ImageStreamState"),
    "responses.create": ("responses", "ResponseStreamState"),
    "responses.retrieve": ("responses", "ResponseStreamState"),
}
"""Operation -> where the accumulator of its stream is, and its name."""


def accumulator(operation: str) -> Accumulator[Any, Any] | None:
    """A new accumulator for the items that an operation streams; None where they do not add up to anything."""
    home = STATES.get(operation)
    if home is None:
        return None
    from importlib import import_module

    made: Accumulator[Any, Any] = getattr(import_module(f"openai_core.accumulate.{home[0]}"), home[1])()
    return made


def added_up(operation: str, items: list[Any] | None) -> Any:
    """What these items, the first of a stream of this operation, add up to; None where that cannot be said."""
    state = accumulator(operation) if items else None
    if state is None or items is None:
        return None
    for item in items:
        state.handle(item)
    return state.snapshot
