"""Connections of httpcore, out of a stock of our own: the way of every call unless a client is given."""

from __future__ import annotations

import os
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import httpcore

from openai_core.errors import ConfigurationError
from openai_core.http.chunks import Unchunked, is_chunked
from openai_core.http.proxies import check_socks, credentials, named, tls
from openai_core.http.stock import CAP, EXPIRY, Full, Stock, Turn
from openai_core.http.streams import Backend, Stale, Stream
from openai_core.http.wire import head

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from openai_core.http.wire import Raw
    from openai_core.sansio.envelope import Envelope

_BACKEND = Backend()


class Place:
    """Where a URL leads: its origin, and what is said to it."""

    __slots__ = ("host", "key", "origin", "url")

    def __init__(self, text: str) -> None:
        try:
            self.url = httpcore.URL(_ascii(text))
        except (ValueError, UnicodeError) as error:
            raise ConfigurationError(f"This is no URL that can be asked: {text!r}") from error
        self.origin = self.url.origin
        self.key = (self.origin.scheme, self.origin.host, self.origin.port)
        host = self.url.host
        if b":" in host and host[:1] != b"[":
            host = b"[%s]" % host
        default = {b"http": 80, b"https": 443}.get(self.url.scheme)
        self.host = host if self.url.port in (None, default) else host + b":%d" % self.url.port

    @property
    def proxy(self) -> str | None:
        return named(self.url.scheme.decode(), self.host.decode())


place = lru_cache(512)(Place)


def _ascii(url: str) -> str:
    """The URL with its host and path in the characters that HTTP has."""
    if url.isascii() and " " not in url:
        return url
    from urllib.parse import quote, urlsplit

    parts = urlsplit(url)
    safe = "/?:@!$&'()*+,;=%[]~"
    host = (parts.hostname or "").encode("idna").decode() + (f":{parts.port}" if parts.port else "")
    return parts._replace(netloc=host, path=quote(parts.path, safe), query=quote(parts.query, safe)).geturl()


def request_for(envelope: Envelope, where: Place, content: Any) -> httpcore.Request:
    """The request as httpcore takes it."""
    return httpcore.Request(
        envelope.method,
        where.url,
        headers=head(envelope, where.host),
        content=content,
        extensions={"timeout": envelope.timeout},
    )


class Answer:
    """The head of an answer and the way to its body, as bytes still encoded."""

    encoded = True

    __slots__ = ("_body", "_connection", "_owner", "_response", "_seconds", "_stock", "_taken", "headers", "status")

    def __init__(
        self, response: httpcore.Response, owner: Any, stock: Any, connection: Any, seconds: float | None = None
    ) -> None:
        self.status: int = response.status
        self.headers: Raw = response.headers
        self._response = response
        self._body: Any = response.stream
        self._owner = owner
        self._stock = stock
        self._connection = connection
        self._seconds = seconds
        """How long a read may take."""
        self._taken: Unchunked | None = None

    def pieces(self) -> Iterator[bytes]:
        begun = None if self._connection is None else self._connection.begun(self._response)
        if begun is None or self._connection is None:
            return iter(self._body)
        self._taken = Unchunked(self._connection.stream, begun, self._seconds)
        return self._taken

    def whole(self) -> bytes:
        return b"".join(self._body)

    def hurry(self, seconds: float | None) -> bool:
        """From now on wait no longer than this for the next piece; whether that can be done."""
        stream = self._response.extensions.get("network_stream")
        if isinstance(stream, Stream):
            stream.limit = seconds
            return True
        return False

    def close(self) -> None:
        try:
            if self._taken is None:
                self._body.close()
            elif self._taken.is_whole and self._connection is not None:
                self._connection.renew(httpcore.HTTP11Connection)
        finally:
            connection, self._connection = self._connection, None
            if connection is not None:
                self._owner.release(self._stock, connection)


class Connection:
    """One connection of httpcore's, and how to begin a request on it."""

    __slots__ = ("_fresh", "inner", "key", "origin", "stream")

    def __init__(self, key: Any, inner: Any, origin: httpcore.Origin) -> None:
        self.key = key
        self.inner = inner
        self.origin = origin
        self.stream: Any = None
        """The socket, known after the first request."""
        self._fresh = False
        """Whether httpcore's part is new, and knows of no request before."""

    def begin(self, used: bool) -> None:
        """Know that a request follows, and whether there was one before it."""
        self._fresh = False
        if self.stream is not None:
            self.stream.begin(used)

    def is_stale(self) -> bool:
        if self._fresh:
            return bool(self.stream.get_extra_info("is_readable"))
        return bool(self.inner.has_expired())

    def is_reusable(self) -> bool:
        """Whether it is idle, and nothing is left over that would pass for the answer to the next request."""
        if self._fresh:
            return True
        if not self.inner.is_available():
            return False
        state = self._state()
        return state is None or not state.trailing_data[0]

    def begun(self, response: httpcore.Response) -> bytes | None:
        """What was read already of a chunked body; None for any other body, which httpcore reads."""
        if self.stream is None or response.extensions.get("network_stream") is not self.stream:
            return None
        state = self._state()
        if state is None or not is_chunked(response.status, response.extensions.get("http_version"), response.headers):
            return None
        data, ended = state.trailing_data
        return None if ended else bytes(data)

    def renew(self, make: Any) -> None:
        """Begin anew on the same socket, after a body that httpcore did not see come to its end."""
        self.inner = make(self.origin, self.stream, EXPIRY)
        self._fresh = True

    def _state(self) -> Any:
        """What h11 knows, if that is what speaks here."""
        return getattr(getattr(self.inner, "_connection", self.inner), "_h11_state", None)


class ThreadTurn(Turn[Connection]):
    """A thread's place in the queue."""

    def __init__(self, key: Hashable) -> None:
        super().__init__(key)
        self._lock = threading.Lock()
        self._lock.acquire()

    def call(self) -> None:
        self._lock.release()

    def wait(self, timeout: float | None) -> None:
        """Wait until the turn has come, or time is up."""
        self._lock.acquire(timeout=-1 if timeout is None else max(timeout, 0))


class Direct:
    """Sends with plain calls, from any number of threads."""

    def __init__(self, cap: int = CAP) -> None:
        self._cap = cap
        self._renew()

    def _renew(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._stock: Stock[Connection] = Stock(Connection.is_stale, self._cap)
        self._proxies: dict[Any, httpcore.ConnectionPool | None] = {}

    def send(self, envelope: Envelope) -> Answer:
        """Send; the answer is given once its head came."""
        if self._process != os.getpid():
            self._renew()  # what was open belongs to the process that this one was forked from
        where = place(envelope.url)
        pool = self._proxies[where.key] if where.key in self._proxies else self._pool(where)
        if pool is not None:
            return Answer(pool.handle_request(request_for(envelope, where, envelope.content)), self, None, None)
        request = self._request(envelope, where)
        stock = self._stock
        while True:
            connection = self._taken(stock, where, envelope.timeout.get("pool"))
            used = connection is not None
            if connection is None:
                connection = self._connection(where)
            stream = connection.stream
            try:
                if stream is not None:
                    stream.limit = None
                connection.begin(used)
                response = connection.inner.handle_request(request)
            except Stale as error:
                self._discard(stock, connection)
                if not envelope.replayable:  # a piece of the body was read already
                    raise httpcore.WriteError(str(error)) from error
                continue
            except BaseException:
                self._discard(stock, connection)
                raise
            if stream is None:
                connection.stream = response.extensions.get("network_stream")
                if not isinstance(connection.stream, Stream):
                    connection.stream = None
            return Answer(response, self, stock, connection, envelope.timeout.get("read"))

    def release(self, stock: Stock[Connection], connection: Connection) -> None:
        """Take back a connection whose answer is done with."""
        if connection.is_reusable() and stock is self._stock and connection.stream is not None:
            with self._lock:
                stock.give(connection.key, connection)
                doomed = stock.doom() if stock.doomed else ()
            for other in doomed:
                other.inner.close()
        else:
            self._discard(stock, connection)

    def close(self) -> None:
        """Close what is idle; what is in use is closed when it is done with."""
        with self._lock:
            stock, self._stock = self._stock, Stock(Connection.is_stale, self._cap)
            doomed = stock.clear()
            pools = [pool for pool in self._proxies.values() if pool is not None]
        for connection in doomed:
            connection.inner.close()
        for pool in pools:
            pool.close()

    def _taken(self, stock: Stock[Connection], where: Place, timeout: float | None) -> Connection | None:
        turn: ThreadTurn | None = None
        connection: Connection | None = None
        with self._lock:
            try:
                connection = stock.take(where.key)
            except Full:
                turn = ThreadTurn(where.key)
                stock.wait(turn)
            doomed = stock.doom() if stock.doomed else ()
        for other in doomed:
            other.inner.close()
        return connection if turn is None else self._waited(stock, turn, timeout)

    def _waited(self, stock: Stock[Connection], turn: ThreadTurn, timeout: float | None) -> Connection | None:
        try:
            turn.wait(timeout)
        except BaseException:
            with self._lock:
                left = turn.leave()
            if not left:
                self._unwanted(stock, turn)
            raise
        with self._lock:
            left = turn.leave()
        if left:
            raise httpcore.PoolTimeout
        return turn.granted

    def _unwanted(self, stock: Stock[Connection], turn: ThreadTurn) -> None:
        if turn.granted is not None:
            self.release(stock, turn.granted)
        else:
            with self._lock:
                stock.drop()

    def _discard(self, stock: Stock[Connection], connection: Connection) -> None:
        try:
            connection.inner.close()
        finally:
            with self._lock:
                stock.drop()

    def _request(self, envelope: Envelope, where: Place) -> Any:
        return request_for(envelope, where, envelope.content)

    def _connection(self, where: Place) -> Connection:
        """A new connection, not yet connected."""
        context = tls() if where.origin.scheme == b"https" else None
        inner = httpcore.HTTPConnection(where.origin, context, EXPIRY, network_backend=_BACKEND)
        return Connection(where.key, inner, where.origin)

    def _pool(self, where: Place) -> httpcore.ConnectionPool | None:
        """The pool of the proxy that leads to a place; None where there is none."""
        proxy = where.proxy
        with self._lock:
            if where.key not in self._proxies:
                self._proxies[where.key] = None if proxy is None else httpcore.ConnectionPool(**through(proxy))
            return self._proxies[where.key]


def through(proxy: str) -> dict[str, Any]:
    """How a pool that goes through a proxy is made."""
    check_socks(proxy, "socks")
    bare, auth = credentials(proxy)
    context = tls()
    return {
        "proxy": httpcore.Proxy(bare, auth, ssl_context=context if bare.startswith("https:") else None),
        "ssl_context": context,
        "max_connections": CAP,
        "max_keepalive_connections": 100,
        "keepalive_expiry": EXPIRY,
    }
