"""What happens to a WebSocket, as items of its stream; their types begin with `socket.`, which no event's does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.errors import APIError


class Closure(Exception):
    """How a connection ended; raised by what holds it, never shown to the user."""

    def __init__(self, code: int, reason: str = "", kind: str = "transport", why: str = "") -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason
        self.kind = kind
        """`transport`: it was lost; `protocol`: one side broke the rules; `server`: the server closed it."""
        self.why = why
        """What to say where there is no reason."""

    def words(self) -> str:
        """The code and what is known of the reason."""
        said = self.reason or self.why or MEANINGS.get(self.code, "")
        return f"{self.code}{f': {said}' if said else ''}"


MEANINGS = {
    1000: "normal closure",
    1001: "going away",
    1002: "protocol error",
    1003: "unsupported data",
    1005: "no status was given",
    1006: "the connection was lost",
    1007: "invalid text",
    1008: "policy violation",
    1009: "message too big",
    1010: "missing extension",
    1011: "internal error",
    1012: "service restart",
    1013: "try again later",
    1014: "bad gateway",
    1015: "TLS failure",
}


def goodbye(code: int, reason: str) -> None:
    """Check what a connection is to be closed with; raises TypeError or ValueError where that cannot be sent."""
    if not isinstance(code, int) or isinstance(code, bool) or not isinstance(reason, str):
        raise TypeError(f"close() takes a code and a text, not {code!r} and {reason!r}")
    if not (1000 <= code <= 1003 or 1007 <= code <= 1014 or 3000 <= code <= 4999):
        raise ValueError(f"A WebSocket cannot be closed with the code {code}: use 1000, or 3000 to 4999")


class SocketConnecting(Value):
    """The connection is being made."""

    __slots__ = __match_args__ = ("url",)
    type: ClassVar[Literal["socket.connecting"]] = "socket.connecting"

    def __init__(self, url: str) -> None:
        self.url = url
        """Where to, without the query."""


class SocketOpen(Value):
    """The connection is made."""

    __slots__ = __match_args__ = ("reconnected", "subprotocol", "headers")
    type: ClassVar[Literal["socket.open"]] = "socket.open"

    def __init__(
        self, reconnected: bool = False, subprotocol: str | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        self.reconnected = reconnected
        """Whether it takes the place of one there was before."""
        self.subprotocol = subprotocol
        self.headers = headers or {}
        """Those of the server's answer."""


class SocketReconnecting(Value):
    """The connection was lost, and another one will be made after a pause; a hook may have a say."""

    __slots__ = ("attempt", "code", "delay", "error", "given_up", "headers", "limit", "query", "reason", "url")
    __match_args__ = ("attempt", "limit", "delay", "code", "reason")
    type: ClassVar[Literal["socket.reconnecting"]] = "socket.reconnecting"

    def __init__(
        self,
        attempt: int,
        limit: int,
        delay: float,
        code: int,
        reason: str = "",
        *,
        url: str = "",
        error: APIError | None = None,
    ) -> None:
        self.attempt = attempt
        """The first is 1; 0 is a planned change of connections, which counts against no limit."""
        self.limit = limit
        self.delay = delay
        """Seconds until the attempt; may be changed."""
        self.code = code
        """The code that the last connection ended with."""
        self.reason = reason
        self.error = error
        """What the last attempt to connect met; None before there was one."""
        self.url = url
        """Where to, without the query; may be changed to another address of the same origin."""
        self.query: dict[str, Any] = {}
        """Parameters to set in the address; None removes one."""
        self.headers: dict[str, Any] = {}
        """Headers to set; None removes one."""
        self.given_up = False

    def give_up(self) -> None:
        """Make no further attempt."""
        self.given_up = True


class SocketClosing(Value):
    """The connection is being closed by this side, for good."""

    __slots__ = __match_args__ = ("code", "reason")
    type: ClassVar[Literal["socket.closing"]] = "socket.closing"

    def __init__(self, code: int, reason: str = "") -> None:
        self.code = code
        self.reason = reason


class SocketClosed(Value):
    """The connection is closed for good; nothing comes after this."""

    __slots__ = __match_args__ = ("code", "reason", "unsent")
    type: ClassVar[Literal["socket.closed"]] = "socket.closed"

    def __init__(self, code: int, reason: str = "", unsent: tuple[str | bytes, ...] = ()) -> None:
        self.code = code
        self.reason = reason
        self.unsent = unsent
        """What was still waiting to be sent."""


class SocketError(Value):
    """Something went wrong; whether the connection outlives it, the next items tell."""

    __slots__ = __match_args__ = ("kind", "error", "event")
    type: ClassVar[Literal["socket.error"]] = "socket.error"

    def __init__(self, kind: Literal["transport", "protocol", "server"], error: APIError, event: Any = None) -> None:
        self.kind: Literal["transport", "protocol", "server"] = kind
        """`transport`: the connection; `protocol`: what came breaks the rules; `server`: the server reports it."""
        self.error = error
        self.event = event
        """The server's event; None where it was not the server."""


LifeItem = SocketConnecting | SocketOpen | SocketReconnecting | SocketClosing | SocketClosed | SocketError
