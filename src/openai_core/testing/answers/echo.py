"""What a model would say: it says the prompt again, calls the tools it is told to, and keeps to a format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openai_core.testing.exchange import dumps
from openai_core.testing.sampling import Endless, Sampler
from openai_core.testing.shape import Raw, Schemas
from openai_core.testing.turns import Turn

SILENCE = "Hello! This is the local server."


def text_of(content: Any) -> str:
    """The text in a message's content, whichever way it is written."""
    if isinstance(content, str):
        return content
    if isinstance(content, Mapping):
        content = [content]
    if not isinstance(content, Sequence):
        return ""
    texts = []
    for part in content:
        if isinstance(part, str):
            texts.append(part)
        elif isinstance(part, Mapping):
            text = part.get("text", part.get("refusal", ""))
            texts.append(text if isinstance(text, str) else str(text.get("value", "")))
    return "\n".join(text for text in texts if text)


def last_said(messages: Any, role: str = "user") -> str:
    """The text of the last message of a role; a plain text is that text."""
    if isinstance(messages, str):
        return messages
    said = [
        text_of(one.get("content")) for one in messages or () if isinstance(one, Mapping) and one.get("role") == role
    ]
    return next((text for text in reversed(said) if text), "")


def reply(prompt: str) -> str:
    """The answer to a prompt."""
    return f"You said: {prompt}" if prompt else SILENCE


def in_schema(schema: Raw) -> str:
    """JSON that fits a schema a user gave for structured output."""
    definitions = {**(schema.get("definitions") or {}), **(schema.get("$defs") or {})}
    schemas = Schemas({**definitions, "#": schema})  # `{"$ref": "#"}` is the schema itself.
    try:
        return dumps(Sampler(full=True).value(schemas.component("#")))
    except (KeyError, Endless):
        return "{}"


def formatted(prompt: str, form: Any) -> str:
    """The answer, in the format that was asked for: `text`, `json_object` or `json_schema`."""
    kind = form.get("type") if isinstance(form, Mapping) else None
    if kind == "json_schema":
        return in_schema(form.get("schema") or form.get("json_schema", {}).get("schema") or {})
    return dumps({"reply": reply(prompt)}) if kind == "json_object" else reply(prompt)


def called(prompt: str, tools: Any, choice: Any) -> list[tuple[str, str]]:
    """The functions that the model calls: names and arguments as JSON.

    All that the prompt names are called; the one that `tool_choice` names; the first, where a call is required.
    """
    if choice == "none":
        return []
    functions = [tool.get("function", tool) for tool in tools or () if tool.get("type") == "function"]
    if isinstance(choice, Mapping) and choice.get("type") == "function":
        name = choice.get("function", choice).get("name")
        picked = [one for one in functions if one.get("name") == name]
    else:
        picked = [one for one in functions if re.search(rf"\b{re.escape(one.get('name', ''))}\b", prompt)]
        if not picked and choice == "required":
            picked = functions[:1]
    return [(one["name"], in_schema(one.get("parameters") or {"type": "object"})) for one in picked]


def turn_of(prompt: str, tools: Any, choice: Any, form: Any) -> Turn:
    """What the model makes of a prompt: calls, or an answer in the format that was asked for."""
    calls = called(prompt, tools, choice)
    return Turn(calls=tuple(calls)) if calls else Turn(formatted(prompt, form))


def pieces(text: str) -> list[str]:
    """A text in the bits in which it is streamed: a word each, with the space before it."""
    return re.findall(r"\s*\S+|\s+\Z", text) or [text]


_OTHERS = (" the", " a", " it", " is", " and", " of", " to", " in", " that", " so", " as", " at", " on", " no", " by")


def likelihoods(text: str, others: int) -> list[dict[str, Any]]:
    """How likely each bit of a text is said to have been, and so many others in its place."""
    return [_likelihood(piece, others) for piece in pieces(text) if piece]


def _likelihood(token: str, others: int) -> dict[str, Any]:
    ranked = [token, *(other for other in _OTHERS if other != token)]
    known = [
        {"token": one, "logprob": round(-0.02 * len(token) - 1.5 * rank, 4), "bytes": [*one.encode()]}
        for rank, one in enumerate(ranked)
    ]
    return {**known[0], "top_logprobs": known[:others]}


def tokens(texts: Iterable[str]) -> int:
    """How many tokens some texts are said to be: words and marks."""
    return sum(len(re.findall(r"\w+|[^\w\s]", text)) for text in texts)
