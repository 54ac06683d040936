"""Sockets as httpcore is given them, blocking: heads go out along with bodies, and early answers are noticed."""

from __future__ import annotations

import select
import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpcore

from openai_core.http.cut import held
from openai_core.sansio.timeout import Left

if TYPE_CHECKING:
    from collections.abc import Iterable

JOINED: Final = 64 * 1024
"""Bytes; a head is joined with the first piece of the body when that is no longer than this."""


class Stale(Exception):
    """A connection that had been idle broke before anything could be sent over it."""


def refused(data: bytes | bytearray) -> bool:
    """Whether what came is the beginning of a final answer that is no success."""
    start = 0
    while data[start : start + 7] == b"HTTP/1." and data[start + 8 : start + 10] == b" 1":
        end = data.find(b"\r\n\r\n", start)
        if end < 0:
            return False
        start = end + 4
    return data[start : start + 7] == b"HTTP/1." and data[start + 9 : start + 10] in (b"3", b"4", b"5")


class Stream(httpcore.NetworkStream):
    """A connected socket."""

    def __init__(self, sock: socket.socket) -> None:
        self.limit: float | None = None
        """Seconds that a read waits at most, whatever it is told."""
        self._sock = sock
        self._encrypted = isinstance(sock, ssl.SSLSocket)
        self._timeout: float | None = -1
        self._held = b""
        self._came = b""
        self._begun = False
        self._used = False
        self._cut = held(self, None)

    def begin(self, used: bool) -> None:
        """Know that a request follows, and whether there was one before it."""
        self._begun, self._used, self._held = False, used, b""
        self._cut = held(self, self._cut)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            self._flush(b"", timeout)
        if self._came:
            data, self._came = self._came[:max_bytes], self._came[max_bytes:]
            return data
        if type(timeout) is Left:
            timeout = timeout.now()
        if self.limit is not None:
            timeout = self.limit if timeout is None else min(timeout, self.limit)
        try:
            self._wait_for(timeout)
            return self._sock.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not self._begun:
            self._begun, self._held = True, buffer
        elif buffer:
            self._flush(buffer, timeout)

    def _flush(self, buffer: bytes, timeout: float | None) -> None:
        held, self._held = self._held, b""
        try:
            self._wait_for(timeout)
            if not held:
                self._send(buffer)
            elif len(buffer) <= JOINED:
                self._send(held + buffer, fresh=True)
            else:
                self._send(held, fresh=True)
                self._send(buffer)
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def _send(self, data: bytes, fresh: bool = False) -> None:
        if fresh:
            try:
                sent = self._sock.send(data)
            except TimeoutError:
                raise
            except OSError as error:
                if self._used:
                    raise Stale(str(error)) from error
                raise
            if sent == len(data):
                return
            data = data[sent:]
        rest = memoryview(data)
        while rest:
            self._look()
            rest = rest[self._sock.send(rest) :]

    def _look(self) -> None:
        """Stop where the server has refused already and reads no more."""
        while not refused(self._came):
            if not (self._encrypted and self._sock.pending()):  # type: ignore[attr-defined]
                came, may_send = select_on(self._sock, self._timeout)
                if not came:
                    if may_send:
                        return
                    raise TimeoutError("timed out")
            timeout = self._timeout
            self._wait_for(0)
            try:
                data = self._sock.recv(JOINED)
            except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                return
            finally:
                self._wait_for(timeout)
            if not data:
                return
            self._came += data
        raise httpcore.WriteError("The server answered before the request was sent")

    def _wait_for(self, timeout: float | None) -> None:
        if timeout != self._timeout:
            self._timeout = timeout
            self._sock.settimeout(timeout)

    def close(self) -> None:
        self.shut()  # a thread that reads is not woken by the closing alone
        self._sock.close()

    def shut(self) -> None:
        """Let nothing more come or go; who waits for that is woken, in whatever thread."""
        with suppress(OSError):
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            self._sock.settimeout(timeout)
            return Stream(ssl_context.wrap_socket(self._sock, server_hostname=server_hostname))
        except TimeoutError as error:
            self.close()
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            self.close()
            raise httpcore.ConnectError(str(error)) from error
        except BaseException:
            self.close()
            raise

    def get_extra_info(self, info: str) -> Any:
        match info:
            case "socket":
                return self._sock
            case "ssl_object":
                return self._sock if self._encrypted else None
            case "is_readable":
                return bool(self._came) or is_readable(self._sock)
            case "client_addr":
                return self._sock.getsockname()
            case "server_addr":
                return self._sock.getpeername()
        return None


class Backend(httpcore.NetworkBackend):
    """Connects sockets."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            sock = socket.create_connection((host, port), timeout)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return Stream(sock)


def select_on(sock: socket.socket, timeout: float | None) -> tuple[bool, bool]:
    """Whether there is something to read, whether one may write; waits for either."""
    if not hasattr(select, "poll"):
        came, may_send, _ = select.select([sock], [sock], [], timeout)
        return bool(came), bool(may_send)
    poll = select.poll()
    poll.register(sock, select.POLLIN | select.POLLOUT)
    happened = poll.poll(None if timeout is None else timeout * 1000)
    flags = happened[0][1] if happened else 0
    return bool(flags & ~select.POLLOUT), bool(flags & select.POLLOUT)


def is_readable(sock: Any) -> bool:
    """Whether an idle socket has something to read, which can only be its end."""
    number = sock.fileno()
    if number < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))
