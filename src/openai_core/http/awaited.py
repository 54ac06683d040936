"""Connections of httpcore under asyncio and trio, each in the books of the event loop that made it."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpcore
from anyio import CancelScope, Event, move_on_after

from openai_core.http.chunks import AsyncUnchunked
from openai_core.http.direct import Connection, place, request_for, through
from openai_core.http.loop import LoopBackend, LoopStream, library
from openai_core.http.proxies import tls
from openai_core.http.stock import CAP, EXPIRY, FRESH, Full, Stock, Turn
from openai_core.http.streams import Stale
from openai_core.http.wire import AsyncPieces, AsyncWhole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Hashable

    from openai_core.http.direct import Place
    from openai_core.http.wire import Raw
    from openai_core.sansio.envelope import Envelope

_BACKEND = LoopBackend()


class AsyncAnswer:
    """The head of an answer and the way to its body, as bytes still encoded."""

    encoded = True

    __slots__ = ("_body", "_books", "_connection", "_pieces", "_response", "_seconds", "headers", "status")

    def __init__(
        self,
        response: httpcore.Response,
        books: Books | None,
        connection: Connection | None,
        seconds: float | None = None,
    ) -> None:
        self.status: int = response.status
        self.headers: Raw = response.headers
        self._response = response
        self._seconds = seconds
        """How long a read may take."""
        self._body: Any = response.stream
        self._pieces: Any = None
        self._books = books
        self._connection = connection

    def pieces(self) -> AsyncIterator[bytes]:
        begun = None if self._connection is None else self._connection.begun(self._response)
        if begun is None or self._connection is None:
            self._pieces = aiter(self._body)
        else:
            self._pieces = AsyncUnchunked(self._connection.stream, begun, self._seconds)
        return self._pieces  # type: ignore[no-any-return]

    async def whole(self) -> bytes:
        pieces = [piece async for piece in self._body]
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def aclose(self) -> None:
        """Let the connection go, even in a task that was cancelled."""
        if self._pieces is None and getattr(self._body, "instant", False):
            await self._body.aclose()  # which waits for nothing, so that no shield is needed
            if self._connection is not None and self._books is not None and self._books.taken(self._connection):
                self._connection = None
                return
        if isinstance(self._pieces, AsyncUnchunked):
            await self._untake(self._pieces)
            return
        try:
            with CancelScope(shield=True):
                if self._pieces is not None:
                    with suppress(RuntimeError):  # another task is reading
                        await self._pieces.aclose()
                await self._body.aclose()
        finally:
            connection, self._connection = self._connection, None
            if connection is not None and self._books is not None:
                await self._books.release(connection)

    async def _untake(self, pieces: AsyncUnchunked) -> None:
        """Let a connection go whose body was not read by httpcore."""
        connection, self._connection = self._connection, None
        if connection is not None and self._books is not None:
            if pieces.is_whole:
                connection.renew(httpcore.AsyncHTTP11Connection)
            if not self._books.taken(connection):
                await self._books.release(connection)


class TaskTurn(Turn[Connection]):
    """A task's place in the queue."""

    def __init__(self, key: Hashable) -> None:
        super().__init__(key)
        self.came = Event()

    def call(self) -> None:
        self.came.set()


class Books:
    """The connections of one event loop."""

    def __init__(self, token: Any, name: str, cap: int) -> None:
        self.token = token
        self.stock: Stock[Connection] = Stock(Connection.is_stale, cap, FRESH if name == "asyncio" else 0.0)
        self.proxies: dict[Any, httpcore.AsyncConnectionPool | None] = {}
        self.closed = False
        self.name = name

    @property
    def over(self) -> bool:
        """Whether the loop is no more."""
        if self.name == "asyncio":
            return bool(self.token.is_closed())
        try:
            self.token.run_sync_soon(int)
        except RuntimeError:  # that of trio for a run that has finished
            return True
        return False

    def connection(self, where: Place) -> Connection:
        """A new connection, not yet connected."""
        secure = where.origin.scheme == b"https"
        backend = _BACKEND if self.name == "asyncio" else None
        context = tls() if secure else None
        inner = httpcore.AsyncHTTPConnection(where.origin, context, EXPIRY, network_backend=backend)
        return Connection(where.key, inner, where.origin)

    async def take(self, where: Place, seconds: float | None) -> Connection | None:
        """An idle connection, or None for the right to make one."""
        stock = self.stock
        try:
            connection = stock.take(where.key)
        except Full:
            connection = await self._waited(where, seconds)
        if stock.doomed:
            await self.sweep()
        return connection

    async def _waited(self, where: Place, seconds: float | None) -> Connection | None:
        turn = TaskTurn(where.key)
        self.stock.wait(turn)
        try:
            with move_on_after(seconds):
                await turn.came.wait()
        except BaseException:
            if not turn.leave():
                if turn.granted is not None:
                    await self.release(turn.granted)
                else:
                    self.stock.drop()
            raise
        if turn.leave():
            raise httpcore.PoolTimeout
        return turn.granted

    async def release(self, connection: Connection) -> None:
        """Take back a connection whose answer is done with."""
        if connection.is_reusable() and not self.closed:
            self.stock.give(connection.key, connection)
            if self.stock.doomed:
                await self.sweep()
        else:
            await self.discard(connection)

    def taken(self, connection: Connection) -> bool:
        """Take a connection back, if that can be done on the spot."""
        if self.closed or self.stock.doomed or not connection.is_reusable():
            return False
        self.stock.give(connection.key, connection)
        return True

    async def discard(self, connection: Connection) -> None:
        """Close a connection that is of no more use."""
        try:
            await _close(connection)
        finally:
            self.stock.drop()

    async def sweep(self) -> None:
        """Close what is out of the stock."""
        for connection in self.stock.doom():
            await _close(connection)

    async def aclose(self) -> None:
        """Close what is idle; what is in use is closed when it is done with."""
        self.closed = True
        for connection in self.stock.clear():
            await _close(connection)
        for pool in self.proxies.values():
            if pool is not None:
                await pool.aclose()

    def abandon(self) -> None:
        """Free what a loop that is no more has left behind."""
        for connection in self.stock.clear():
            if isinstance(connection.stream, LoopStream):
                connection.stream.abort()

    def send_off(self) -> None:
        """Have a loop that runs in another thread close what it has."""
        self.closed = True
        if self.name == "asyncio":
            self.token.call_soon_threadsafe(self.abandon)
        else:
            self.token.run_sync_soon(self.abandon)


async def _close(connection: Connection) -> None:
    if isinstance(connection.stream, LoopStream):
        connection.stream.abort()
        return
    with CancelScope(shield=True):
        await connection.inner.aclose()


class AsyncDirect:
    """Sends under asyncio and trio, in any number of event loops."""

    _kept_by: type[Books] = Books

    def __init__(self, cap: int = CAP) -> None:
        self._cap = cap
        self._process = os.getpid()
        self._books: dict[int, Books] = {}
        self._left: list[Any] = []

    async def send(self, envelope: Envelope) -> AsyncAnswer:
        """Send; the answer is given once its head came."""
        books = self._here()
        where = place(envelope.url)
        pool = books.proxies[where.key] if where.key in books.proxies else _pool(books, where)
        if pool is not None:
            request = AsyncDirect._request(self, books, envelope, where)
            return AsyncAnswer(await pool.handle_async_request(request), None, None)
        request = self._request(books, envelope, where)
        while True:
            connection = await books.take(where, envelope.timeout.get("pool"))
            used = connection is not None
            if connection is None:
                connection = books.connection(where)
            stream = connection.stream
            try:
                connection.begin(used)
                response = await connection.inner.handle_async_request(request)
            except Stale as error:
                await books.discard(connection)
                if not envelope.replayable:  # a piece of the body was read already
                    raise httpcore.WriteError(str(error)) from error
                continue
            except BaseException:
                await books.discard(connection)
                raise
            if stream is None:
                found = response.extensions.get("network_stream")
                connection.stream = found if isinstance(found, LoopStream) else None
            return AsyncAnswer(response, books, connection, envelope.timeout.get("read"))

    def _request(self, books: Books, envelope: Envelope, where: Place) -> Any:
        content = envelope.content
        return request_for(envelope, where, AsyncWhole(content) if type(content) is bytes else AsyncPieces(content))

    def _here(self) -> Books:
        """The books of the loop that runs this task."""
        name = library()
        if name == "asyncio":
            token: Any = asyncio.get_running_loop()
        else:
            import trio  # type: ignore[import-not-found,unused-ignore]

            token = trio.lowlevel.current_trio_token()
        books = self._books.get(id(token))
        if books is not None and books.token is token and self._process == os.getpid():
            return books
        self._clear()
        books = self._books[id(token)] = self._kept_by(token, name, self._cap)
        return books

    def _clear(self) -> None:
        """Forget the loops that are no more, and those of a process that this one was forked from."""
        if self._process != os.getpid():
            self._left.append(self._books)  # not ours to close
            self._process, self._books = os.getpid(), {}
        for key, books in list(self._books.items()):
            if books.over:
                del self._books[key]
                books.abandon()

    async def aclose(self) -> None:
        """Close what is idle, in every loop; what is in use is closed when it is done with."""
        here = self._here()
        self._clear()
        every, self._books = self._books, {}
        for books in every.values():
            if books is here:
                await books.aclose()
            else:
                books.send_off()


def _pool(books: Books, where: Place) -> httpcore.AsyncConnectionPool | None:
    """The pool of the proxy that leads to a place; None where there is none."""
    proxy = where.proxy
    pool = books.proxies[where.key] = None if proxy is None else httpcore.AsyncConnectionPool(**through(proxy))
    return pool
