"""Sockets as httpcore is given them, awaited: a lean one for asyncio, httpcore's own under trio."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from contextlib import suppress
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, cast

import httpcore

from openai_core.http.streams import JOINED, Stale, is_readable, refused

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

HIGH: Final = 256 * 1024
"""Bytes that wait to be read, past which no more are taken from the socket."""

START: Final = 0.25
"""Seconds that an address is tried alone before the next one is tried along with it."""


class LoopStream(httpcore.AsyncNetworkStream, asyncio.Protocol):
    """A connected socket of an asyncio loop; protocol and stream in one, so that nothing stands between."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.transport: asyncio.Transport | None = None
        self._came = bytearray()
        self._ended = False
        self._error: Exception | None = None
        self._held = b""
        self._begun = False
        self._used = False
        self._reading = True
        self._full = False
        self._waiter: asyncio.Future[None] | None = None
        self._deadline = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def begin(self, used: bool) -> None:
        """Know that a request follows, and whether there was one before it."""
        self._begun, self._used, self._held = False, used, b""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        if self._held:
            await self._flush(b"", timeout)
        came = self._came
        while not came:
            if self._ended:
                if self._error is not None:
                    raise httpcore.ReadError(str(self._error)) from self._error
                return b""
            if not await self._happening(timeout):
                raise httpcore.ReadTimeout
        if len(came) <= max_bytes:
            data = bytes(came)
            came.clear()
        else:
            data = bytes(came[:max_bytes])
            del came[:max_bytes]
        if not self._reading and len(came) < HIGH and self.transport is not None:
            self._reading = True
            self.transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        if not self._begun:
            self._begun, self._held = True, buffer
        elif buffer:
            await self._flush(buffer, timeout)

    async def _flush(self, buffer: bytes, seconds: float | None) -> None:
        held, self._held = self._held, b""
        transport = self.transport
        if transport is None or self._ended or transport.is_closing():
            if held and self._used:
                raise Stale(str(self._error or "the server closed the connection"))
            raise httpcore.WriteError(str(self._error or "the server closed the connection"))
        if held and len(buffer) > JOINED:
            transport.write(held)
            transport.write(buffer)
        else:
            transport.write(held + buffer if held else buffer)
        if held and self._used and transport.is_closing():
            raise Stale("the server closed the connection")
        while self._full and not self._ended:
            if refused(self._came):
                raise httpcore.WriteError("The server answered before the request was sent")
            if not await self._happening(seconds):
                raise httpcore.WriteTimeout
        if not held and refused(self._came):
            raise httpcore.WriteError("The server answered before the request was sent")

    async def _happening(self, seconds: float | None) -> bool:
        """Wait until something happens; False when nothing did in time. One timer serves any number of waits."""
        waiter = self._waiter = self.loop.create_future()
        if seconds is not None:
            self._deadline = deadline = self.loop.time() + seconds
            if self._timer is None:
                self._timer = self.loop.call_at(deadline, self._late)
            elif deadline < self._timer.when():
                self._timer.cancel()
                self._timer = self.loop.call_at(deadline, self._late)
        else:
            self._deadline = float("inf")
        try:
            await waiter
        except TimeoutError:
            return False
        finally:
            self._waiter = None
        return True

    def _late(self) -> None:
        self._timer = None
        waiter = self._waiter
        if waiter is None or waiter.done() or self._deadline == float("inf"):
            return
        if self.loop.time() >= self._deadline:
            waiter.set_exception(TimeoutError())
        else:
            self._timer = self.loop.call_at(self._deadline, self._late)

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._came += data
        if len(self._came) > HIGH and self._reading and self.transport is not None:
            self._reading = False
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None and self._begun:
            self._came += self._rest()
        self._ended = True
        self._error = exc
        self._wake()

    def _rest(self) -> bytes:
        """What the server said before it broke off: perhaps the answer to a request that it did not read to its end."""
        transport = self.transport
        if transport is None or transport.get_extra_info("sslcontext") is not None:
            return b""
        sock = transport.get_extra_info("socket")
        try:
            return b"" if sock is None else os.read(sock.fileno(), HIGH)
        except OSError:
            return b""

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()

    async def aclose(self) -> None:
        self.abort()

    def abort(self) -> None:
        """Close at once."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._ended = True
        if self.loop.is_closed():
            # a transport of a closed loop cannot be closed; its socket can be shut, and is freed along with it
            if self.transport is not None and (sock := self.transport.get_extra_info("socket")) is not None:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
        elif self.transport is not None:
            self.transport.abort()
        self.transport = None

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        transport = self.transport
        assert transport is not None
        try:
            async with asyncio.timeout(timeout):
                self.transport = await self.loop.start_tls(
                    transport, self, ssl_context, server_hostname=server_hostname
                )
        except TimeoutError as error:
            self.abort()
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            self.abort()
            raise httpcore.ConnectError(str(error)) from error
        except BaseException:
            self.abort()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        transport = self.transport
        if info == "is_readable":
            if self._ended or self._came or transport is None or self.loop.is_closed():
                return True
            sock = transport.get_extra_info("socket")
            return sock is not None and is_readable(sock)
        if transport is None:
            return None
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return transport.get_extra_info(names.get(info, info))


class LoopBackend(httpcore.AsyncNetworkBackend):
    """Connects sockets of an asyncio loop."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            async with asyncio.timeout(timeout):
                return await _connected(asyncio.get_running_loop(), host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error


async def _connected(loop: asyncio.AbstractEventLoop, host: str, port: int) -> LoopStream:
    """A connection to the first of the host's addresses that takes one; each has a start on the next.

    asyncio's own race loses a socket when it is cancelled at the wrong moment.
    """
    addresses = [host]
    if not (":" in host or host.replace(".", "").isdigit()):
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        families = {family: [str(info[4][0]) for info in found if info[0] == family] for family, *_ in found}
        addresses = [one for each in zip_longest(*families.values()) for one in each if one is not None]
    if len(addresses) == 1:
        return await _attempt(loop, addresses[0], port)
    attempts: list[asyncio.Task[LoopStream]] = []
    won: LoopStream | None = None
    try:
        for number, address in enumerate(addresses, 1):
            attempts.append(loop.create_task(_attempt(loop, address, port)))
            while open := [attempt for attempt in attempts if not attempt.done()]:
                wait = START if number < len(addresses) else None
                done, _ = await asyncio.wait(open, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
                won = next((attempt.result() for attempt in done if attempt.exception() is None), None)
                if won is not None:
                    return won
                if not done:
                    break
        for attempt in attempts:
            attempt.result()
        raise OSError(f"{host} has no address")
    finally:
        for attempt in attempts:
            if not attempt.done():
                attempt.cancel()
            elif not attempt.cancelled() and attempt.exception() is None and attempt.result() is not won:
                attempt.result().abort()


async def _attempt(loop: asyncio.AbstractEventLoop, address: str, port: int) -> LoopStream:
    _, stream = await loop.create_connection(lambda: LoopStream(loop), address, port)
    return stream


def library() -> str:
    """Which library runs this task."""
    sniffio = sys.modules.get("sniffio")
    name: str = "asyncio" if sniffio is None else sniffio.current_async_library()
    return name
