"""The text that streams carry, whatever they are streams of."""

from __future__ import annotations

from typing import Any, Final

_DELTAS: Final = frozenset(
    {
        "content.delta",
        "response.audio.transcript.delta",
        "response.output_audio_transcript.delta",
        "response.output_text.delta",
        "response.text.delta",
        "text.delta",
        "transcript.text.delta",
    }
)
"""The types of events whose `delta` is text."""


def text_of(item: Any) -> str | None:
    """The text that an item of a stream adds to what the model writes (or hears); None where it adds none.

    Thoughts, refusals, arguments of tools and the like are no such text. Of several answers to one request, it is the
    text of the first (that with the index 0).

    Args:
        item: What any of the API's streams yields, a model, its JSON, or a derived event: chunks of chat completions
            and of text completions, events of responses, assistants, transcriptions and Realtime.
    """
    if getattr(type(item), "_is_model", False):
        fields = item.__dict__
    elif type(item) is dict:
        fields = item
    else:
        if getattr(item, "type", None) not in _DELTAS or getattr(item, "choice_index", None):
            return None
        return _value(item.delta)
    kind = fields.get("type")
    if kind is not None:
        return _value(fields.get("delta")) if kind in _DELTAS and not fields.get("choice_index") else None
    choices = fields.get("choices")
    if choices:
        return _of_choices(choices)
    if fields.get("event") == "thread.message.delta":
        return _of_parts(_get(_get(fields.get("data"), "delta"), "content"))
    return None


def _of_choices(choices: Any) -> str | None:
    found = ""
    for choice in choices if type(choices) is list else ():
        if _get(choice, "index"):
            continue
        text = _get(_get(choice, "delta"), "content")
        if text is None:
            text = _get(choice, "text")
        if text is None:
            text = _get(_get(choice, "message"), "content")
        piece = text if type(text) is str else _of_parts(text)
        if piece:
            found += piece
    return found or None


def _of_parts(parts: Any) -> str | None:
    """The text of a content that is a list."""
    if type(parts) is not list:
        return None
    found = []
    for part in parts:
        if type(part) is str:
            found.append(part)
        elif _get(part, "type") in ("text", "output_text"):
            found.append(_value(_get(part, "text")) or "")
    return "".join(found) or None


def _value(text: Any) -> str | None:
    """Text, which the Assistants API puts into an object."""
    if type(text) is not str:
        text = _get(text, "value")
    return text if type(text) is str and text else None


def _get(value: Any, name: str) -> Any:
    if type(value) is dict:
        return value.get(name)
    return value.__dict__.get(name) if getattr(type(value), "_is_model", False) else None
