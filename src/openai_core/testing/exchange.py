"""What came in and what goes out, as values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_core.testing.contract import Contract, Operation
    from openai_core.testing.multipart import Part
    from openai_core.testing.validate import Fault

_SECRET = ("authorization", "api-key", "cookie")


class Received:
    """One request as it came over the wire. `LocalServer.requests` holds them."""

    def __init__(self, method: str, target: str, headers: Mapping[str, str], content: bytes) -> None:
        parts = urlsplit(target)
        self.method = method
        self.path = unquote(parts.path)
        """As the client wrote it, unescaped, `/v1` included."""
        self.raw_path = parts.path
        self.pairs = parse_qsl(parts.query, keep_blank_values=True)
        """The query as it was written: names and values, in order."""
        self.credential = _credential(headers)
        self.headers = {key: _masked(key, value) for key, value in headers.items()}
        """Lower-case names; secrets are masked."""
        self.content = content
        """The body's bytes."""
        self.operation: str | None = None
        """The client path of the operation (`responses.create`), once it is known."""
        self.query: dict[str, Any] = dict(self.pairs)
        """By name; once the contract has been asked, numbers and lists are such."""
        self.body: Any = None
        """The body as a value: JSON, the fields of a form, or text; None without one."""
        self.parts: list[Part] = []
        """The parts of a form."""
        self.status: int | None = None
        """The status it was answered with."""

    def __repr__(self) -> str:
        return f"<Received {self.method} {self.path}: {self.operation or 'unknown'}, {self.status}>"


def _credential(headers: Mapping[str, str]) -> str:
    """The API key of a request; an empty text when it has none."""
    scheme, _, key = headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else headers.get("api-key", "").strip()


def _masked(key: str, value: str) -> str:
    if key not in _SECRET:
        return value
    scheme, space, _ = value.partition(" ")
    return f"{scheme} ***" if space else "***"


class Call(NamedTuple):
    """A request that its contract found no fault with."""

    contract: Contract
    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    body: dict[str, Any]
    parts: list[Part]

    @property
    def place(self) -> str:
        """The path with the ids in it, such as `/files/file-1`."""
        return "/" + "/".join(
            self.path.get(one[1:-1], one) if one[0] == "{" else one for one in self.operation.segments
        )

    @property
    def streams(self) -> bool:
        """Whether a stream was asked for."""
        asked = self.operation.streaming
        if asked is None:
            return False
        given = self.body.get(asked.parameter, self.query.get(asked.parameter))
        return bool(given == asked.value)


class Event(NamedTuple):
    """One event of a stream."""

    data: Any
    """JSON, or text that goes out as it is (`[DONE]`)."""
    name: str | None = None

    def encode(self) -> bytes:
        """The event as it stands in the stream."""
        text = self.data if isinstance(self.data, str) else dumps(self.data)
        lines = "".join(f"data: {line}\n" for line in text.split("\n"))
        return (f"event: {self.name}\n{lines}\n" if self.name else f"{lines}\n").encode()


class Answer:
    """What goes back."""

    __slots__ = ("body", "content_type", "events", "headers", "status")

    def __init__(
        self,
        body: bytes = b"",
        *,
        status: int = 200,
        content_type: str | None = "application/json",
        headers: Mapping[str, str] | None = None,
        events: Iterable[Event] | None = None,
    ) -> None:
        self.status = status
        self.content_type = content_type
        self.headers = dict(headers or {})
        self.body = body
        self.events: Iterable[bytes] | None = None if events is None else [event.encode() for event in events]
        """A stream: these go out one by one instead of the body."""


def dumps(value: Any) -> str:
    """JSON as the server writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def json_answer(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON."""
    return Answer(dumps(value).encode(), status=status, headers=headers)


class Refusal(Exception):
    """An error answer, in the shape of the API's own."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.answer = error_answer(status, message, param=param, code=code, headers=headers)


def refuse(fault: Fault) -> Refusal:
    """The 400 that names a fault."""
    return Refusal(400, fault.message, param=fault.param, code=fault.code)


KINDS = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}


def error_answer(
    status: int,
    message: str,
    *,
    param: str | None = None,
    code: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """An error's body: `{"error": {"message", "type", "param", "code"}}`."""
    kind = KINDS.get(status) or ("server_error" if status >= 500 else "invalid_request_error")
    return json_answer({"error": {"message": message, "type": kind, "param": param, "code": code}}, status, headers)
