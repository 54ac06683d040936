"""The options of a WebSocket: what each means, and whether it can be right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypedDict

from openai_core.errors import ConfigurationError
from openai_core.sansio.value import Value
from openai_core.sansio.ws.reconnect import Reconnect, reconnect_of
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ssl import SSLContext

    from openai_core.unset import Unset


class SocketOptions(TypedDict, total=False):
    """What every `connect` takes besides what it connects to."""

    extra_query: Mapping[str, Any] | None
    """Parameters to add to the address."""
    extra_headers: Mapping[str, str | Unset | None] | None
    """Headers to add to those of the client; `UNSET` (or None) removes one."""
    subprotocols: Sequence[str]
    """Subprotocols to offer, the best first. Default: none."""
    proxy: str | Unset | None
    """A proxy's address (`http://...`, `socks5://...`); None for no proxy. Default: what the environment names."""
    ssl_context: SSLContext | None
    """The TLS settings of `wss://`. Default: those of all requests (certifi's certificates, `SSL_CERT_FILE`)."""
    open_timeout: float | None
    """Seconds to connect and shake hands; None for no limit. Default: 10."""
    close_timeout: float | None
    """Seconds to wait for the other side to close; None for no limit. Default: 5."""
    ping_interval: float | None
    """Seconds between keep-alive pings; None for none. Default: 20."""
    ping_timeout: float | None
    """Seconds to wait for the answer to a ping before the connection counts as lost; None for ever. Default: 20."""
    max_size: int | None
    """Bytes of the longest message that is taken; a longer one closes the connection with code 1009. None for no
    limit. Default: 64 MiB."""
    max_queue_bytes: int
    """Bytes that may wait to be sent while there is no connection; beyond that, sending raises WebSocketQueueFull.
    Default: 1 MiB."""
    max_waiting_events: int
    """Events that one of several readers may be behind another before that one waits. Default: 1024."""
    reconnect: Reconnect | bool | None
    """What to do when the connection is lost; True for the usual rules. Default: nothing."""


class Limits(Value):
    """The options of a WebSocket, checked."""

    __slots__ = __match_args__ = (
        "subprotocols",
        "proxy",
        "ssl_context",
        "open_timeout",
        "close_timeout",
        "ping_interval",
        "ping_timeout",
        "max_size",
        "max_queue_bytes",
        "max_waiting_events",
        "reconnect",
        "max_responses",
    )

    def __init__(
        self,
        *,
        subprotocols: Sequence[str] = (),
        proxy: str | Unset | None = UNSET,
        ssl_context: Any = None,
        open_timeout: float | None = 10.0,
        close_timeout: float | None = 5.0,
        ping_interval: float | None = 20.0,
        ping_timeout: float | None = 20.0,
        max_size: int | None = 1 << 26,
        max_queue_bytes: int = 1 << 20,
        max_waiting_events: int = 1024,
        reconnect: Reconnect | bool | None = None,
        max_responses: int | None = None,
    ) -> None:
        """Check the options; see `SocketOptions` and `ResponsesOptions`.

        Raises:
            ConfigurationError: one cannot be right.
        """
        offered = tuple(subprotocols) if isinstance(subprotocols, Iterable) else (subprotocols,)
        if isinstance(subprotocols, str) or not all(isinstance(name, str) and name for name in offered):
            raise ConfigurationError(f"`subprotocols` must be a list of names, not {subprotocols!r}")
        if ssl_context is not None and not hasattr(ssl_context, "wrap_bio"):
            raise ConfigurationError(f"`ssl_context` must be an ssl.SSLContext, not {ssl_context!r}")
        if proxy is not UNSET and proxy is not None and (not isinstance(proxy, str) or "://" not in proxy):
            raise ConfigurationError("`proxy` must be an address such as http://127.0.0.1:8080, or None")
        self.subprotocols = offered
        self.proxy = proxy
        self.ssl_context = ssl_context
        self.open_timeout = _seconds("open_timeout", open_timeout)
        self.close_timeout = _seconds("close_timeout", close_timeout)
        self.ping_interval = _seconds("ping_interval", ping_interval)
        self.ping_timeout = _seconds("ping_timeout", ping_timeout)
        self.max_size = None if max_size is None else _count("max_size", max_size, 1)
        self.max_queue_bytes = _count("max_queue_bytes", max_queue_bytes, 0)
        self.max_waiting_events = _count("max_waiting_events", max_waiting_events, 1)
        self.reconnect = reconnect_of(reconnect)
        self.max_responses = None if max_responses is None else _count("max_responses", max_responses, 1)


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not value > 0:
        raise ConfigurationError(f"`{name}` must be seconds (more than 0), or None, not {value!r}")
    return float(value)


def _count(name: str, value: Any, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ConfigurationError(f"`{name}` must be a whole number, {least} or more, not {value!r}")
    return value
