"""What a WebSocket is opened with, and the conversation that opens it."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urljoin

from openai_core.errors import APIConnectionError, APIError, APIStatusError, ConfigurationError, WebSocketError
from openai_core.sansio.envelope import origin
from openai_core.sansio.flow import Call, Sleep
from openai_core.sansio.message import Message
from openai_core.sansio.seal import is_stale, sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.providers.profile import Profile
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.retry import RetryPolicy
    from openai_core.sansio.ws.life import SocketReconnecting
    from openai_core.sansio.ws.options import Limits

MOST_REDIRECTS = 5
SCHEMES = {"http": "ws", "https": "wss"}
OWN = frozenset({"accept", "accept-encoding", "connection", "content-type", "host", "upgrade"})
"""Headers of a plain request that a handshake does without, or makes itself."""


class Target:
    """What to connect to: everything but the client's own address, headers and credential."""

    __slots__ = ("headers", "operation", "path", "query")

    def __init__(
        self,
        path: str,
        query: Mapping[str, Any],
        headers: Mapping[str, Any] | None = None,
        *,
        operation: str = "",
    ) -> None:
        self.path = path
        """Below the base URL, beginning with a slash."""
        self.query = query
        """None leaves a parameter out."""
        self.headers = headers or {}
        self.operation = operation

    def message(self, profile: Profile, notice: SocketReconnecting | None = None) -> Message:
        """The request of the handshake, as the provider wants it and a hook has changed it."""
        query = {name: value for name, value in self.query.items() if value is not None}
        path, pairs = profile.socket(self.path, tuple((name, _text(value)) for name, value in query.items()))
        headers = dict(self.headers)
        if notice is not None:
            pairs = tuple(pair for pair in pairs if pair[0] not in notice.query)
            pairs += tuple((name, _text(value)) for name, value in notice.query.items() if value is not None)
            headers.update(notice.headers)
        return Message("GET", path, query=pairs, headers=headers, operation=self.operation)


class Handshake:
    """One attempt to open a WebSocket: where, with which headers, under which limits."""

    __slots__ = ("headers", "limits", "url")

    def __init__(self, url: str, headers: dict[str, str], limits: Limits) -> None:
        self.url = url
        """Begins with `ws://` or `wss://`."""
        self.headers = headers
        self.limits = limits

    @property
    def place(self) -> str:
        """The address without its query, which may hold what nobody should see."""
        return self.url.partition("?")[0]

    @property
    def secure(self) -> bool:
        return self.url.startswith("wss:")

    def __repr__(self) -> str:
        return f"Handshake({self.place})"


def based(url: str, base_url: str, elsewhere: str | None) -> str:
    """The address of a handshake: that of the request as `ws://` or `wss://`, `elsewhere` in place of the base URL."""
    if elsewhere is not None:
        address, _, query = url.partition("?")
        other, _, more = elsewhere.partition("?")
        pairs = parse_qsl(query, keep_blank_values=True)
        named = {name for name, _ in pairs}
        pairs = [*(pair for pair in parse_qsl(more, keep_blank_values=True) if pair[0] not in named), *pairs]
        url = other.rstrip("/") + address[len(base_url) :]
        if pairs:
            url = f"{url}?{urlencode(pairs)}"
    scheme, _, rest = url.partition("://")
    scheme = scheme.lower()
    return f"{SCHEMES.get(scheme, scheme)}://{rest}"


def handshake(envelope: Envelope, url: str, limits: Limits) -> Handshake:
    """What goes out for an envelope that is signed and addressed."""
    return Handshake(url, {name: value for name, value in envelope.headers.items() if name not in OWN}, limits)


def opened(
    envelope: Envelope, url: str, limits: Limits, dial: Callable[[Handshake], Any], policy: RetryPolicy
) -> Flow[Any]:
    """Connect, and try again while the policy says so; raise what the last attempt met."""
    for number in count():
        try:
            return (yield from dialled(envelope, url, limits, dial, number))
        except (APIStatusError, APIConnectionError) as error:
            outcome = error.response if isinstance(error, APIStatusError) else error
            pause = policy.delay(outcome, number)
            if pause is None or not policy.affords(outcome):
                error.attempts = number + 1
                raise
        yield Sleep(pause, envelope, type(outcome).__name__)
    raise AssertionError("unreachable")


def dialled(
    envelope: Envelope, url: str, limits: Limits, dial: Callable[[Handshake], Any], number: int = 0
) -> Flow[Any]:
    """Connect once, with a credential asked for just now (twice where the first one had run out)."""
    signed = yield from sealed(envelope, number)
    try:
        return (yield from _followed(signed, url, limits, dial))
    except APIStatusError as error:
        if not is_stale(signed, error.response):
            raise
    signed = yield from sealed(envelope, number)
    return (yield from _followed(signed, url, limits, dial))


def _followed(envelope: Envelope, url: str, limits: Limits, dial: Callable[[Handshake], Any]) -> Flow[Any]:
    """Connect, and go where the server points to, as long as that is the same origin."""
    for _ in range(MOST_REDIRECTS + 1):
        try:
            return (yield Call(partial(dial, handshake(envelope, url, limits))))
        except APIError as error:
            error.provider = envelope.provider
            location = _location(error)
            if location is None:
                raise
            target = based(urljoin(url.replace("ws", "http", 1), location), "", None)
            if origin(target.replace("ws", "http", 1)) != origin(url.replace("ws", "http", 1)):
                refusal = WebSocketError(
                    f"The server points to another origin ({origin(target)}), and a WebSocket does not go there: "
                    "a credential stays where it belongs"
                )
                raise refusal from error
            url = target
    raise WebSocketError(f"The server pointed elsewhere more than {MOST_REDIRECTS} times")


def _location(error: APIError) -> str | None:
    if not isinstance(error, APIStatusError) or error.status_code not in (301, 302, 303, 307, 308):
        return None
    return error.headers.get("location")


def same_origin(url: str, changed: str) -> str:
    """The address that a hook gave, its query that of the old one; raises ConfigurationError for another origin."""
    address, _, query = url.partition("?")
    new = based(changed, "", None)
    if new.partition("?")[0] == address:
        return url
    if origin(new.replace("ws", "http", 1)) != origin(url.replace("ws", "http", 1)):
        raise ConfigurationError("`on_reconnecting` may change the address, but not to another origin")
    return new if "?" in new or not query else f"{new}?{query}"


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
