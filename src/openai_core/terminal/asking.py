"""One question to a model, by either of the two operations that take one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.terminal.attached import for_chat
from openai_core.terminal.chat import REASONS
from openai_core.terminal.codes import FAILED, INCOMPLETE
from openai_core.terminal.failure import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.client import Client


class Question(NamedTuple):
    """What is asked."""

    model: str
    parts: list[dict[str, Any]]
    instructions: str | None = None
    form: dict[str, Any] | None = None
    """Name, schema and strictness of the answer."""
    previous: str | None = None
    """The response that this one goes on from."""
    more: dict[str, Any] = {}


class Whole(NamedTuple):
    """A whole answer."""

    document: dict[str, Any]
    text: str
    problem: Problem | None


class ByResponses:
    """Asks by `responses.create`."""

    def __init__(self, client: Client, question: Question) -> None:
        self._client = client
        parts = question.parts
        alone = len(parts) == 1 and parts[0]["type"] == "input_text"
        asked: dict[str, Any] = {"model": question.model, "extra_body": question.more}
        asked["input"] = parts[0]["text"] if alone else [{"role": "user", "content": parts}]
        if question.instructions:
            asked["instructions"] = question.instructions
        if question.form is not None:
            asked["text"] = {"format": {"type": "json_schema", **question.form}}
        if question.previous is not None:
            asked["previous_response_id"] = question.previous
        self._asked = asked

    def whole(self) -> Whole:
        """Ask, and wait."""
        response = self._client.responses.create(**self._asked)
        return Whole(response.to_dict(), response.output_text or "", _trouble(response.to_dict()))

    def pieces(self, write: Callable[[str], object]) -> Whole:
        """Ask, and hand on the text as it comes."""
        with self._client.responses.stream(**self._asked) as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    write(event.delta)
            response = stream.get_final_response()
        return Whole(response.to_dict(), response.output_text or "", _trouble(response.to_dict()))

    def events(self, write: Callable[[Any], object]) -> Problem | None:
        """Ask, and hand on the events as they come."""
        last: dict[str, Any] = {}
        with self._client.responses.create(**self._asked, stream=True) as stream:
            for event in stream:
                told = event.to_dict()
                write(told)
                last = told.get("response") or last
        return _trouble(last)


class ByChat:
    """Asks by `chat.completions.create`."""

    def __init__(self, client: Client, question: Question) -> None:
        self._client = client
        if question.previous is not None:
            raise Problem("--previous is for the Responses API only.")
        parts = [for_chat(part) for part in question.parts]
        alone = len(parts) == 1 and parts[0]["type"] == "text"
        messages: list[dict[str, Any]] = [{"role": "user", "content": parts[0]["text"] if alone else parts}]
        if question.instructions:
            messages.insert(0, {"role": "system", "content": question.instructions})
        asked: dict[str, Any] = {"model": question.model, "messages": messages, "extra_body": question.more}
        if question.form is not None:
            asked["response_format"] = {"type": "json_schema", "json_schema": question.form}
        self._asked = asked

    def whole(self) -> Whole:
        """Ask, and wait."""
        return _of_chat(self._client.chat.completions.create(**self._asked).to_dict())

    def pieces(self, write: Callable[[str], object]) -> Whole:
        """Ask, and hand on the text as it comes."""
        with self._client.chat.completions.stream(**self._asked) as stream:
            for piece in stream.text_deltas:
                write(piece)
            return _of_chat(stream.get_final_completion().to_dict())

    def events(self, write: Callable[[Any], object]) -> Problem | None:
        """Ask, and hand on the chunks as they come."""
        with self._client.chat.completions.stream(**self._asked) as stream:
            for event in stream:
                if event.type == "chunk":
                    write(event.chunk.to_dict())
            return _of_chat(stream.get_final_completion().to_dict()).problem


def _trouble(response: dict[str, Any]) -> Problem | None:
    """Why a response is not the whole answer; None where it is."""
    status = response.get("status")
    if status == "failed":
        error = response.get("error") or {}
        return Problem(
            f"The response failed: {error.get('message') or error.get('code') or 'no reason given'}", code=FAILED
        )
    if status in ("incomplete", "cancelled"):
        reason = (response.get("incomplete_details") or {}).get("reason") or status
        return Problem(f"The answer is not complete: {reason}.", code=INCOMPLETE)
    for item in response.get("output") or ():
        for part in item.get("content") or () if item.get("type") == "message" else ():
            if part.get("type") == "refusal":
                return _refusal(part.get("refusal"))
    return None


def _of_chat(completion: dict[str, Any]) -> Whole:
    choice = (completion.get("choices") or [{}])[0]
    message = choice.get("message") or {}
    problem = None
    if message.get("refusal"):
        problem = _refusal(message["refusal"])
    elif choice.get("finish_reason") in REASONS:
        problem = Problem(REASONS[choice["finish_reason"]], code=INCOMPLETE)
    content = message.get("content")
    return Whole(completion, content if isinstance(content, str) else "", problem)


def _refusal(words: Any) -> Problem:
    return Problem(f"The model refused: {words}", code=INCOMPLETE)
