"""Reads a refusal into the error it means, whatever its provider's way of saying it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import APIError, APIStatusError, StreamError, status_error
from openai_core.sansio.codec import loads, text
from openai_core.sansio.rates import RateLimits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.providers.profile import Profile
    from openai_core.sansio.message import Response

_WORDS = ("message", "status_msg", "error_description", "error", "msg", "detail", "Message", "title", "reason")
_BESIDE = ("message", "detail", "error_description")
_FACTS = {"code": ("code", "status_code", "error_code", "status"), "param": ("param",), "type": ("type", "error_type")}


def problem(response: Response, retry_after: float | None = None, profile: Profile | None = None) -> APIStatusError:
    """The error that an answer with an error status means, as its provider reads it."""
    body: Any
    try:
        body = loads(response.body)
    except ValueError:
        body = text(response) or None
    said = None if profile is None else profile.problem(response.status, body)
    return _refusal(response, response.status, inner(body), said, retry_after)


def told_problem(response: Response, body: Any, said: Mapping[str, Any]) -> APIError:
    """The error that a provider's own reading finds in an answer that calls itself a success.

    Args:
        response: The answer.
        body: Its JSON.
        said: The `message`, `code`, `type` and `param` that it means, and the `status` that it should have had.
    """
    status = said.get("status")
    error: APIError
    if isinstance(status, int):
        error = _refusal(response, status, inner(body), said)
    else:
        facts = _merged(facts_of(inner(body)), said)
        error = APIError(_words(said, body), request_id=response.request_id, response=response, **facts)
    error.add_note(f"The answer's status was {response.status}; its body is an error all the same.")
    return error


def _refusal(
    response: Response, status: int, body: Any, said: Mapping[str, Any] | None, retry_after: float | None = None
) -> APIStatusError:
    return status_error(status)(
        message_of(body) if said is None else _words(said, body),
        status_code=status,
        headers=response.headers,
        request_id=response.request_id,
        retry_after=retry_after,
        rate_limits=RateLimits.of(response.headers),
        response=response,
        **(facts_of(body) if said is None else _merged(facts_of(body), said)),
    )


def _words(said: Mapping[str, Any], body: Any) -> str:
    words = said.get("message")
    return words if isinstance(words, str) and words else message_of(inner(body))


def _merged(facts: dict[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a body, and those that the provider's own reading found in it."""
    found = {fact: str(said[fact]) for fact in _FACTS if said.get(fact) is not None}
    return {**facts, **found}


def hidden_problem(response: Response, body: dict[str, Any]) -> APIError:
    """The error inside an answer that calls itself a success."""
    found = inner(body)
    message = message_of(found) or "The answer is an error, though its status is a success"
    error = APIError(message, request_id=response.request_id, response=response, **facts_of(found))
    error.add_note(f"The answer's status was {response.status}; its body is an error all the same.")
    return error


def stream_problem(body: Any, request_id: str | None = None, said: Mapping[str, Any] | None = None) -> StreamError:
    """The error that an event of a stream reports; `said` is what the provider's own reading found in it."""
    body = inner(body)
    message = (message_of(body) if said is None else _words(said, body)) or "The stream reported an error"
    return StreamError(message, request_id=request_id, **_merged(facts_of(body), said or {}))


def is_problem(value: dict[str, Any]) -> bool:
    """Whether the body of a success is an error and nothing else; a failed response or batch also has an `error`."""
    error = value.get("error")
    if error:
        return isinstance(error, (dict, str)) and not ("id" in value and "object" in value)
    told = value.get("base_resp")  # MiniMax
    return isinstance(told, dict) and told.get("status_code", 0) not in (0, "0", None)


def inner(body: Any) -> Any:
    """The error object itself, out of what it is wrapped in."""
    if isinstance(body, list) and len(body) == 1 and isinstance(body[0], dict):
        body = body[0]  # Google
    if not isinstance(body, dict):
        return body
    if body.get("error"):
        error = body["error"]
        beside = isinstance(error, str) and any(isinstance(body.get(name), str) for name in _BESIDE)
        return body if beside else error
    if isinstance(told := body.get("base_resp"), dict):
        return told
    if isinstance(many := body.get("errors"), list) and many and isinstance(many[0], dict):
        return many[0]
    return body


def message_of(body: Any) -> str:
    """The words of an error object, whatever its shape."""
    if isinstance(body, str):
        return body.strip() if len(body) <= 500 else f"{body[:500].strip()}..."
    if isinstance(body, dict):
        for name in _WORDS:
            words = body.get(name)
            if isinstance(words, str) and words:
                return words
        for name in ("message", "error", "detail"):
            words = body.get(name)
            if isinstance(words, dict) and (said := message_of(words)):
                return said
            if isinstance(words, list) and (said := _complaints(words)):
                return said
        return str(body) if body else ""
    return "" if body is None else str(body)


def _complaints(found: list[Any]) -> str:
    """What a validator found: `body.model: Field required; ...`."""
    said = []
    for one in found:
        if not isinstance(one, dict) or not isinstance(one.get("msg"), str):
            return ""
        place = one.get("loc")
        said.append(f"{'.'.join(map(str, place))}: {one['msg']}" if isinstance(place, list) and place else one["msg"])
    return "; ".join(said)


def facts_of(body: Any) -> dict[str, Any]:
    """The error object itself, and its `code`, `param` and `type` as text."""
    facts: dict[str, Any] = {"body": body}
    if isinstance(body, dict):
        for fact, names in _FACTS.items():
            value = next((body[name] for name in names if body.get(name) is not None), None)
            facts[fact] = value if value is None or isinstance(value, str) else str(value)
        if facts["code"] is None and isinstance(body.get("error"), str):
            facts["code"] = body["error"]
    return facts
