"""The transport that stands on aiohttp: a session for each event loop."""

from __future__ import annotations

import asyncio
import os
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from openai_core.errors import ConfigurationError
from openai_core.http.direct import place
from openai_core.http.loop import library
from openai_core.http.proxies import tls
from openai_core.http.stock import CAP, EXPIRY
from openai_core.http.wire import AsyncPieces, head

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Mapping

    from openai_core.http.wire import Raw
    from openai_core.sansio.envelope import Envelope


LARGE = 64 * 1024
"""Bytes from which a body is sent in pieces, so that somebody sees whether the server takes them."""


class Upload:
    """A body that is sent piece by piece; the server has so many seconds to take each."""

    def __init__(self, pieces: AsyncIterable[bytes], limit: float | None) -> None:
        self._pieces = pieces
        self._limit = limit
        self._patience: asyncio.Timeout | None = None

    def watched(self, patience: asyncio.Timeout) -> None:
        """Name the limit that is to be put off with each piece."""
        self._patience = patience

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._sent()

    async def _sent(self) -> AsyncIterator[bytes]:
        async for piece in self._pieces:
            self._wait(self._limit)
            yield piece
        self._wait(None)

    def _wait(self, seconds: float | None) -> None:
        if self._patience is not None and not self._patience.expired():
            now = asyncio.get_running_loop().time()
            self._patience.reschedule(None if seconds is None else now + seconds)


async def _cut(content: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(content), LARGE):
        yield content[start : start + LARGE]


def discreet(error: Exception) -> Exception:
    """The error without the request that aiohttp hangs on some: its headers hold the credential."""
    if isinstance(error, aiohttp.ClientResponseError):
        return aiohttp.ClientError(error.message or type(error).__name__)
    return error


class SessionPieces:
    """A body piece by piece; what came before the connection broke is given before that is said."""

    __slots__ = ("_content", "_limit")

    def __init__(self, content: aiohttp.StreamReader, limit: float | None) -> None:
        self._content = content
        self._limit = limit
        """Seconds for one piece: aiohttp's own limit does not hold for a body it cannot parse."""

    def __aiter__(self) -> SessionPieces:
        return self

    async def __anext__(self) -> bytes:
        content: Any = self._content
        try:
            async with asyncio.timeout(self._limit):
                data: bytes = await content.readany()
        except Exception as error:
            data = content._read_nowait(-1) if getattr(content, "_buffer", None) else b""
            if not data:
                raise discreet(error) from None
        if not data:
            raise StopAsyncIteration
        return data


class SessionAnswer:
    """The head of an answer and the way to its body, as bytes still encoded."""

    encoded = True

    __slots__ = ("_limit", "_response", "headers", "status")

    def __init__(self, response: aiohttp.ClientResponse, limit: float | None) -> None:
        self.status: int = response.status
        self.headers: Raw = list(response.raw_headers)
        self._response = response
        self._limit = limit

    def pieces(self) -> AsyncIterator[bytes]:
        return SessionPieces(self._response.content, self._limit)

    async def whole(self) -> bytes:
        return b"".join([piece async for piece in self.pieces()])

    async def aclose(self) -> None:
        """Let the connection go; it is kept when the body was read to its end."""
        if self._response.content.is_eof():
            self._response.release()
        else:
            self._response.close()


class Sessions:
    """Sends under asyncio, in any number of event loops."""

    def __init__(self) -> None:
        self._process = os.getpid()
        self._sessions: dict[int, aiohttp.ClientSession] = {}
        self._loops: dict[int, asyncio.AbstractEventLoop] = {}
        self._left: list[Any] = []

    async def send(self, envelope: Envelope) -> SessionAnswer:
        """Send; the answer is given once its head came."""
        session = self._here()
        where = place(envelope.url)
        headers = {name.decode(): value.decode() for name, value in head(envelope, where.host)[1:]}
        content: Any = envelope.content
        upload = None
        if type(content) is not bytes:
            headers.pop("transfer-encoding", None)  # aiohttp sees to it
            content = upload = Upload(AsyncPieces(content), envelope.timeout.get("write"))
        elif len(content) > LARGE:
            content = upload = Upload(_cut(content), envelope.timeout.get("write"))
        proxy = where.proxy
        secure = where.origin.scheme == b"https" or (proxy or "").startswith("https:")
        try:
            async with asyncio.timeout(None) as patience:
                if upload is not None:
                    upload.watched(patience)
                response = await session.request(
                    envelope.method,
                    _url(envelope.url),
                    data=content or None,
                    headers=headers,
                    allow_redirects=False,
                    timeout=_timeout(envelope.timeout),
                    ssl=tls() if secure else True,
                    proxy=proxy,
                )
        except Exception as error:
            raise discreet(error) from None
        return SessionAnswer(response, envelope.timeout.get("read"))

    async def aclose(self) -> None:
        """Close the session of this loop, and have the other loops close theirs."""
        here = asyncio.get_running_loop()
        sessions, self._sessions = self._sessions, {}
        for key, session in sessions.items():
            loop = self._loops.pop(key)
            if loop is here:
                await session.close()
            elif loop.is_closed():
                _abandon(session)
            else:
                asyncio.run_coroutine_threadsafe(session.close(), loop)

    def _here(self) -> aiohttp.ClientSession:
        """The session of the loop that runs this task."""
        if library() != "asyncio":
            raise ConfigurationError(
                "transport='aiohttp' works under asyncio and nothing else; under trio, leave it out"
            )
        loop = asyncio.get_running_loop()
        key = id(loop)
        if self._process != os.getpid():
            self._left.append((self._sessions, self._loops))  # what a process that this one was forked from has open
            self._process, self._sessions, self._loops = os.getpid(), {}, {}
        if self._loops.get(key) is not loop:
            for other in [other for other, that in self._loops.items() if that.is_closed()]:
                _abandon(self._sessions.pop(other))
                del self._loops[other]
            self._sessions[key] = _session()
            self._loops[key] = loop
        return self._sessions[key]


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=CAP, keepalive_timeout=EXPIRY),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        skip_auto_headers=("user-agent", "content-type", "accept", "accept-encoding"),
    )


def _abandon(session: aiohttp.ClientSession) -> None:
    """Free what a loop that is no more has left behind."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        connector = session.connector
        session.detach()
        if connector is not None:
            connector.close()


def _timeout(seconds: Mapping[str, float | None]) -> aiohttp.ClientTimeout:
    connect, pool = seconds.get("connect"), seconds.get("pool")
    return aiohttp.ClientTimeout(
        total=None,
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=seconds.get("read"),
    )


@lru_cache(512)
def _url(text: str) -> URL:
    return URL(text, encoded=True)
