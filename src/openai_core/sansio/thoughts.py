"""What a model thought, wherever its provider puts it."""

from __future__ import annotations

from typing import Any


def thoughts_of(value: Any) -> str | None:
    """The thoughts in a message or a delta; None where it has none.

    They stand in `reasoning_content` (DeepSeek, Kimi, Zhipu, xAI), in `reasoning` (OpenRouter, Groq, Ollama), in
    `reasoning_details` (OpenRouter, MiniMax), or among the parts of `content` (Mistral); each stays where it is.
    """
    fields = value.__dict__
    for name in ("reasoning_content", "reasoning"):
        found = fields.get(name)
        if isinstance(found, str):
            return found
    details = fields.get("reasoning_details")
    if isinstance(details, list) and (told := [text for part in details if (text := _text(part)) is not None]):
        return "".join(told)
    content = fields.get("content")
    if isinstance(content, list):
        parts = [part for part in content if _got(part, "type") == "thinking"]
        told = [text for part in parts for text in _texts(_got(part, "thinking"))]
        return "".join(told) if parts else None
    return None


def _text(part: Any) -> str | None:
    return next((text for name in ("text", "summary") if isinstance(text := _got(part, name), str)), None)


def _texts(thinking: Any) -> list[str]:
    if isinstance(thinking, str):
        return [thinking]
    return [text for one in thinking or () if (text := _text(one)) is not None]


def _got(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else getattr(value, "__dict__", {}).get(name)
