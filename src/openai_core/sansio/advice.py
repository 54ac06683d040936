"""What to do about an error, as notes on it: they stand below it in a traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from openai_core.errors import APIConnectionError, APIError, APIStatusError, APITimeoutError
from openai_core.sansio.redaction import shown_url
from openai_core.sansio.retry import USED_UP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.sansio.envelope import Envelope

E = TypeVar("E", bound=APIError)

_QUOTA = {word.decode() for word in USED_UP}

_PHASES = {
    "connect": "The server could not be reached in time: check address and network, or raise Timeout(connect=...).",
    "read": "The server took long to send something: stream=True gives long answers sooner; Timeout(read=...) waits "
    "longer.",
    "write": "The server took long to take the request; large uploads may want a higher Timeout(write=...).",
    "pool": "All connections were busy: close streams that are not read to their end, start fewer calls at once, or "
    "raise Timeout(pool=...).",
    "total": "Timeout(total=...) bounds the whole call, with its retries and its body; raise it, or stream the answer.",
    "first_event": "Raise Timeout(first_event=...): models that reason may think for minutes before they say anything.",
    "idle_event": "Raise Timeout(idle_event=...), or leave it out; only events count, not what keeps a connection "
    "alive.",
}


def advised(error: E, envelope: Envelope) -> E:
    """The error, with notes on what was tried and what may help."""
    attempts = "" if error.attempts == 1 else f", {error.attempts} attempts"
    name = f" ({envelope.operation})" if envelope.operation else ""
    error.add_note(f"{envelope.method} {shown_url(envelope.url)}{name}{attempts}")
    for note in _notes(error, envelope):
        error.add_note(note)
    return error


def _notes(error: APIError, envelope: Envelope) -> Iterator[str]:
    if isinstance(error, APIStatusError):
        own = "" if envelope.profile is None else envelope.profile.advice(error, envelope)
        if note := own or _refused(error):
            yield note
    elif isinstance(error, APITimeoutError):
        if error.phase in _PHASES:
            yield _PHASES[error.phase]
    elif isinstance(error, APIConnectionError):
        yield _unreached(str(error).lower())


def _refused(error: APIStatusError) -> str:
    status, code = error.status_code, error.code or ""
    if status == 401:
        return (
            "Check the key (api_key=... or OPENAI_API_KEY), and that the API at the address above (base_url) knows it."
        )
    if status == 403:
        return "The key was taken, but may not do this: check the rights of its project, and where the call comes from."
    if status == 404:
        if code == "model_not_found" or ("model" in error.message and "does not exist" in error.message):
            return "Check the model's name and that the project may use it; client.models.list() tells which it may."
        return "Check the id, and that base_url is right: the address above is what was asked for."
    if code == "context_length_exceeded":
        return "Send less input, ask for less output, or take a model with a larger context."
    if status in (400, 422) and error.param:
        return f"The parameter at fault is {error.param!r}."
    if status == 413:
        return "The request is too large: upload files through client.files or client.uploads and send their ids."
    if status == 429:
        return _limited(error)
    if 300 <= status < 400:
        return "Redirects like this one are not followed: set base_url to where it points, if that is to be trusted."
    if status >= 500 and error.request_id:
        return "The fault is the server's; the request id helps its operator to find it."
    return ""


def _limited(error: APIStatusError) -> str:
    if _QUOTA & {error.code, error.type}:
        return "The quota is used up, which waiting does not cure: check plan, budget and billing."
    when = "" if error.retry_after is None else f" after {error.retry_after:g} s"
    limits = error.rate_limits
    names = ("tokens", "requests") if limits else ()
    what = next((f" of {name}" for name in names if getattr(limits, name).remaining == 0), "")
    return f"A rate limit{what} was reached: ask again{when}, start fewer calls at once, or raise max_retries."


def _unreached(words: str) -> str:
    if any(sign in words for sign in ("name or service", "nodename", "getaddrinfo", "name resolution", "no address")):
        return "The host name is not known: check base_url and the network's name servers."
    if any(
        sign in words
        for sign in ("refused", "connect call failed", "attempts to connect", "connection attempts failed")
    ):
        return "Nothing listens there: check base_url, and whether a proxy (HTTPS_PROXY, NO_PROXY) stands in between."
    if "certificate" in words:
        return "The server's certificate is not trusted: give an http_client with its authority, or set SSL_CERT_FILE."
    return "The server may have worked on the request all the same; a POST carries an Idempotency-Key for such cases."
