"""What single providers do not take in a chat, where a word for an ability does not say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from openai_core.providers.abilities import ability_of, body_of, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openai_core.sansio.message import Message

SEEING = re.compile(r"MiniMax-M(?:[3-9]|\d\d)", re.IGNORECASE)
"""MiniMax's models that take pictures."""
UNKNOWN = "is not known there, and left aside or refused"


def _chat(message: Message) -> Mapping[str, Any]:
    """The body of a chat; empty for all else."""
    return body_of(message) if ability_of(message.path) == "chat" else {}


def _of(turn: Any, name: str) -> Any:
    return turn.get(name) if isinstance(turn, dict) else getattr(turn, name, None)


def _unknown(body: Mapping[str, Any], names: str) -> Iterator[tuple[str, str]]:
    return ((name, UNKNOWN) for name in names.split() if body.get(name) is not None)


def zhipu(message: Message) -> Iterator[tuple[str, str]]:
    """Zhipu gives one answer, and leaves the choice of a tool to the model."""
    body = _chat(message)
    if body.get("n") not in (None, 1):
        yield "n", "there is one answer only"
    if body.get("tool_choice") not in (None, "auto"):
        yield "tool_choice", "is 'auto' at all times"
    if isinstance(body.get("stop"), (list, tuple)) and len(body["stop"]) > 1:
        yield "stop", "holds one text only"
    yield from _unknown(body, "logit_bias frequency_penalty presence_penalty logprobs top_logprobs functions seed")


def minimax(message: Message) -> Iterator[tuple[str, str]]:
    """MiniMax gives one answer to text alone, and calls functions as tools only."""
    body = _chat(message)
    if body.get("n") not in (None, 1):
        yield "n", "there is one answer only"
    for name in ("function_call", "functions"):
        if body.get(name) is not None:
            yield name, "functions are called as `tools` only"
    for place, turn in enumerate(body.get("messages") or ()):
        if _of(turn, "function_call") is not None:
            yield f"messages[{place}].function_call", "functions are called as `tools` only"
    if not SEEING.match(str(body.get("model"))):
        for ability, where in parts_of(body.get("messages"), "messages"):
            if ability == "vision":
                yield where, "pictures are for MiniMax-M3 and later"
    temperature = body.get("temperature")
    if isinstance(temperature, (int, float)) and not 0 < temperature <= 1:
        yield "temperature", "must be above 0 and at most 1"
    yield from _unknown(body, "logit_bias frequency_penalty presence_penalty")


def groq(message: Message) -> Iterator[tuple[str, str]]:
    """Groq gives one answer to people without names."""
    body = _chat(message)
    if body.get("n") not in (None, 1):
        yield "n", "there is one answer only"
    yield from _unknown(body, "logit_bias logprobs top_logprobs")
    for place, turn in enumerate(body.get("messages") or ()):
        if _of(turn, "name") is not None:
            yield f"messages[{place}].name", UNKNOWN


def zenmux(message: Message) -> Iterator[tuple[str, str]]:
    """ZenMux names its models `<vendor>/<name>`."""
    model = body_of(message).get("model")
    if isinstance(model, str):
        vendor, slash, name = model.partition("/")
        if not (vendor and slash and name):
            yield "model", f"must be '<vendor>/<name>', such as 'openai/gpt-5', not {model!r}"


def kimi(message: Message) -> Iterator[tuple[str, str]]:
    """Kimi's models decide on tools themselves, and are never hotter than 1."""
    body = _chat(message)
    if body.get("tool_choice") == "required":
        yield "tool_choice", "cannot be 'required'"
    temperature = body.get("temperature")
    if isinstance(temperature, (int, float)) and not 0 <= temperature <= 1:
        yield "temperature", "must be between 0 and 1"
    yield from _unknown(body, "functions function_call logit_bias logprobs top_logprobs")


def deepseek(message: Message) -> Iterator[tuple[str, str]]:
    """DeepSeek gives one answer, and takes fewer parameters."""
    body = _chat(message)
    if body.get("n") not in (None, 1):
        yield "n", "there is one answer only"
    yield from _unknown(body, "functions function_call logit_bias seed parallel_tool_calls")


STATUSES = {
    "1000": 500,
    "1001": 408,
    "1002": 429,
    "1004": 401,
    "1008": 403,
    "1013": 500,
    "1024": 500,
    "1026": 422,
    "1027": 422,
    "1033": 500,
    "1039": 429,
    "1041": 429,
    "2013": 400,
    "2049": 401,
}
"""The codes that MiniMax tells in place of a status."""


def minimax_problem(status: int, body: Any) -> Mapping[str, Any] | None:
    """MiniMax tells errors in `base_resp`, mostly under the status 200."""
    told = body.get("base_resp") if isinstance(body, dict) else None
    if not isinstance(told, dict) or told.get("status_code") in (0, "0", None) or body.get("error"):
        return None
    code = str(told["status_code"])
    said: dict[str, Any] = {"message": told.get("status_msg"), "code": code}
    if 200 <= status < 300 and code in STATUSES:
        said["status"] = STATUSES[code]
    return said
