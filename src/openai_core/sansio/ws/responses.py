"""Responses over a WebSocket: where it is opened, what asks for a response, and how one ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import ConfigurationError, WebSocketError
from openai_core.sansio.codec import dumps
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import JsonBody, Response
from openai_core.sansio.problem import problem, stream_problem
from openai_core.sansio.ws.intake import intake
from openai_core.sansio.ws.options import SocketOptions
from openai_core.sansio.ws.realtime import aimed, known

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.errors import APIError
    from openai_core.sansio.message import Request
    from openai_core.sansio.ws.handshake import Target
    from openai_core.sansio.ws.options import Limits

UNIONS: Final = {
    "responses": "responses:ResponsesServerEvent",
    "beta_responses": "beta_responses:BetaResponsesServerEvent",
}
"""Where the operations are -> what the server sends."""

CREATING: Final = frozenset({"responses.create", "beta.responses.create"})
"""The operations that a socket performs; every other one goes its usual way."""

ENDS: Final = frozenset({"response.completed", "response.failed", "response.incomplete", "response.cancelled", "error"})
"""The types of events that nothing follows in their stream."""

STEERABLE: Final = frozenset({"response.completed", "response.incomplete"})
"""The ends that another response may follow by itself, where the one that ended was steered."""

MOST_AT_ONCE: Final = 16
"""Responses that the API takes at once over a WebSocket."""

MOST_WAITING: Final = 65_536
"""Events that a stream may be behind before it holds up the rest, if nothing else is said."""


class ResponsesOptions(SocketOptions, total=False):
    """What `client.responses.connect` takes: the options of any WebSocket, and how much goes on at once."""

    max_responses: int | None
    """Responses under way at once; what is asked for beyond that waits until one of them is over. None for no limit.
    Default: 16, the API's own limit."""


def responses(
    options: Mapping[str, Any], shelf: str = "responses"
) -> tuple[Target, Limits, Callable[[str | bytes], Any]]:
    """What to connect to, under which limits, and how to read what comes.

    Raises:
        ConfigurationError: an option cannot be right.
        TypeError: there is no such option.
    """
    rest = known(options, ResponsesOptions, "connect")
    rest.setdefault("max_waiting_events", MOST_WAITING)
    rest.setdefault("max_responses", MOST_AT_ONCE)
    target, limits = aimed("/responses", {}, {}, rest, f"{shelf.replace('_', '.')}.connect")
    return target, limits, intake(UNIONS[shelf])


def asking(request: Request[Any]) -> dict[str, Any]:
    """The event that asks for what a request asks for.

    Raises:
        ConfigurationError: the request says what only a request of its own can say.
    """
    message = request.message
    extra = [name for name, value in (("headers", message.headers), ("query", message.query)) if value]
    if extra:
        raise ConfigurationError(
            f"A response over a WebSocket has no {' and '.join(extra)} of its own: give `extra_{extra[0]}` to "
            "connect(), and no `idempotency_key` or `betas`"
        )
    body = message.body.value if isinstance(message.body, JsonBody) else {}
    if not isinstance(body.get("stream_id", ""), str):
        raise ConfigurationError(f"`stream_id` must be a text, not {body['stream_id']!r}")
    return {"type": "response.create", **{name: value for name, value in body.items() if name != "stream"}}


class Names:
    """The streams that share a socket: the first has no name, further ones get names, which are used again."""

    def __init__(self) -> None:
        self._count = 0
        self._free: list[str] = []

    def take(self, used: Mapping[str | None, Any]) -> str | None:
        """A name that no stream has now."""
        if None not in used:
            return None
        while self._free:
            name = self._free.pop()
            if name not in used:
                return name
        while True:
            self._count += 1
            name = f"stream_{self._count}"
            if name not in used:
                return name

    def give(self, name: str | None) -> None:
        """Know that a stream is over."""
        if name is not None and name.startswith("stream_") and name not in self._free:
            self._free.append(name)


TURNS: Final = ENDS | {"response.created", *(f"response.steer.{end}" for end in ("accepted", "pending", "failed"))}
"""The types of events that say how far a stream is."""


class Steering:
    """What steers the response of a stream: input that the server has taken, and that no response has begun with."""

    __slots__ = ("_taken", "_waits")

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._waits = False
        """Whether a response has ended, and another one is to follow."""

    def ends(self, fields: Mapping[str, Any]) -> bool:
        """Know an event of the stream; whether it is the last one."""
        kind = fields.get("type")
        if kind in ENDS:
            self._waits = kind in STEERABLE and bool(self._taken)
            return not self._waits
        if kind == "response.created":
            if self._waits:
                self._taken.clear()
            self._waits = False
        elif isinstance(kind, str) and kind.startswith("response.steer."):
            identity = _steer_of(fields)
            if kind == "response.steer.accepted":
                self._taken.add(identity)
            else:  # it failed, or goes with the next request of the caller's
                self._taken.discard(identity)
                return self._waits and not self._taken
        return False


def _steer_of(fields: Mapping[str, Any]) -> str:
    steer = fields.get("steer")
    return str((steer if type(steer) is dict else getattr(steer, "__dict__", {})).get("id") or "")


def refusal(event: Any, provider: str = "") -> APIError:
    """The error that an `error` event of the server means."""
    body = event.to_dict()
    status = body.get("status", body.get("status_code"))
    if isinstance(status, int) and 400 <= status < 600:
        return problem(Response(status, Headers([]), dumps(body), method="GET", provider=provider))
    error = stream_problem(body)
    error.provider = provider
    return error


def answered(event: Any, provider: str = "") -> Response:
    """The answer that a request would have got, given the last event of a stream."""
    response = event.__dict__.get("response")
    if response is None:
        raise WebSocketError(f"The stream ended with {event.type!r} and without a response")
    return Response(200, Headers([]), dumps(response), method="GET", provider=provider)
