"""Connection pools of the HTTP library: made when first wanted, one for each way out."""

from __future__ import annotations

import ssl
import threading
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

import httpx

LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)

P = TypeVar("P", httpx.HTTPTransport, httpx.AsyncHTTPTransport)

LOCK = threading.Lock()
_contexts: dict[bool, ssl.SSLContext] = {}


def tls(trusting: bool) -> ssl.SSLContext:
    """The TLS context all clients share; loading the certificates is what costs, so it is done once.

    One that is not trusting knows no certificate and so accepts none: enough for plain HTTP.
    """
    with LOCK:
        if trusting not in _contexts:
            plain = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            _contexts[trusting] = httpx.create_ssl_context() if trusting else plain
        return _contexts[trusting]


def proxy_for(url: httpx.URL) -> str | None:
    """The proxy that the environment names for a URL."""
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(url.netloc.decode("ascii")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


class Pools(Generic[P]):
    """Finds the pool for a URL."""

    def __init__(self, kind: type[P]) -> None:
        self._kind: Any = kind
        self._by_origin: dict[tuple[str, str, int | None], P] = {}
        self._by_way: dict[tuple[bool, str | None], P] = {}
        self._lock = threading.Lock()

    def __getitem__(self, url: httpx.URL) -> P:
        origin = (url.scheme, url.host, url.port)
        pool = self._by_origin.get(origin)
        return pool if pool is not None else self._find(url, origin)

    def _find(self, url: httpx.URL, origin: tuple[str, str, int | None]) -> P:
        proxy = proxy_for(url)
        trusting = url.scheme == "https" or (proxy is not None and urlsplit(proxy).scheme == "https")
        with self._lock:
            way = (trusting, proxy)
            if way not in self._by_way:
                self._by_way[way] = self._kind(verify=tls(trusting), limits=LIMITS, proxy=proxy)
            self._by_origin[origin] = self._by_way[way]
            return self._by_way[way]

    @classmethod
    def blocking(cls) -> Pools[httpx.HTTPTransport]:
        """Pools for plain calls."""
        return Pools(httpx.HTTPTransport)

    @classmethod
    def awaited(cls) -> Pools[httpx.AsyncHTTPTransport]:
        """Pools for asyncio and trio."""
        return Pools(httpx.AsyncHTTPTransport)

    def all(self) -> list[P]:
        """Every pool there is."""
        return list(self._by_way.values())


def own_timeout(client: Any) -> dict[str, float | None] | None:
    """The timeout that a client of the user's was given; None where it has the library's default."""
    timeout = client.timeout
    return None if timeout == httpx.Timeout(5.0) else timeout.as_dict()


def check_kind(client: Any, kind: str) -> None:
    """Refuse a client that is not of the kind this face needs; raises TypeError."""
    if not isinstance(client, getattr(httpx, kind)):
        raise TypeError(f"`http_client` must be an httpx.{kind}, not {type(client).__module__}.{type(client).__name__}")
