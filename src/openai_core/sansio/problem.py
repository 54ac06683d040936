"""Reads a refusal into the error it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import APIError, APIStatusError, StreamError, status_error
from openai_core.sansio.codec import loads, text

if TYPE_CHECKING:
    from openai_core.sansio.message import Response


def problem(response: Response, retry_after: float | None = None) -> APIStatusError:
    """The error that an answer with an error status means."""
    body: Any
    try:
        body = loads(response.body)
    except ValueError:
        body = text(response) or None
    if isinstance(body, dict) and body.get("error"):
        body = body["error"]
    return status_error(response.status)(
        message_of(body),
        status_code=response.status,
        headers=response.headers,
        request_id=response.request_id,
        retry_after=retry_after,
        response=response,
        **facts_of(body),
    )


def hidden_problem(response: Response, body: dict[str, Any]) -> APIError:
    """The error inside an answer that calls itself a success."""
    inner = body["error"]
    message = message_of(inner) or "The answer is an error, though its status is a success"
    return APIError(message, request_id=response.request_id, **facts_of(inner))


def stream_problem(body: Any, request_id: str | None = None) -> StreamError:
    """The error that an event of a stream reports."""
    if isinstance(body, dict) and body.get("error"):
        body = body["error"]
    message = message_of(body) or "The stream reported an error"
    return StreamError(message, request_id=request_id, **facts_of(body))


def message_of(body: Any) -> str:
    """The words of an error object, whatever its shape."""
    if isinstance(body, str):
        return body.strip() if len(body) <= 500 else f"{body[:500].strip()}..."
    if isinstance(body, dict):
        for name in ("message", "detail", "error_description", "error", "msg"):
            words = body.get(name)
            if isinstance(words, str) and words:
                return words
        return str(body) if body else ""
    return "" if body is None else str(body)


def facts_of(body: Any) -> dict[str, Any]:
    """The error object itself, and its `code`, `param` and `type` as text."""
    facts: dict[str, Any] = {"body": body}
    if isinstance(body, dict):
        for name in ("code", "param", "type"):
            value = body.get(name)
            facts[name] = value if value is None or isinstance(value, str) else str(value)
    return facts
