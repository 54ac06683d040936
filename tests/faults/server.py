"""A server that misbehaves as it is told, byte by byte."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Self, TypeAlias

if TYPE_CHECKING:
    from types import TracebackType

Step: TypeAlias = "bytes | Callable[[Connection], object]"
"""Bytes that are sent, or something that is done with the connection."""
Play: TypeAlias = Sequence[Step]
"""What is done with one attempt; the connection is kept unless a step closes it."""


class Seen(NamedTuple):
    """The head of a request that came."""

    text: str
    connection: int

    @property
    def line(self) -> str:
        return self.text.partition("\r\n")[0]

    def header(self, name: str) -> str | None:
        for line in self.text.split("\r\n")[1:]:
            found, _, value = line.partition(":")
            if found.lower() == name:
                return value.strip()
        return None


class Gone(Exception):
    """The other side left, or the server is being closed."""


class Connection:
    """One connection, with the verbs that plays are made of."""

    def __init__(self, server: Server, plain: socket.socket, number: int) -> None:
        self.server = server
        self.number = number
        self.closed = False
        self._socket = plain
        self._buffer = bytearray()

    def waiting(self) -> bool:
        """Wait until something comes; false when the other side left or the server is being closed."""
        if self._buffer:
            return True
        try:
            self._await()
            return bool(self._socket.recv(1, socket.MSG_PEEK))
        except (Gone, OSError):
            return False

    def take_head(self) -> Seen:
        """Read the head of the request."""
        while (end := self._buffer.find(b"\r\n\r\n")) < 0:
            self._fill()
        seen = Seen(self._buffer[:end].decode("latin-1"), self.number)
        del self._buffer[: end + 4]
        self.server.seen.append(seen)
        return seen

    def take(self) -> Seen:
        """Read the request to its end."""
        seen = self.take_head()
        if (seen.header("transfer-encoding") or "").lower() == "chunked":
            searched = 0
            while (end := self._buffer.find(b"0\r\n\r\n", searched)) < 0:
                searched = max(len(self._buffer) - 4, 0)
                self._fill()
            del self._buffer[: end + 5]
            return seen
        length = int(seen.header("content-length") or 0)
        while len(self._buffer) < length:
            self._fill()
        del self._buffer[:length]
        return seen

    def take_some(self, size: int) -> None:
        """Read so much."""
        while len(self._buffer) < size:
            self._fill()
        del self._buffer[:size]

    def drain(self) -> None:
        """Read, and throw away, until the other side has nothing more to say."""
        with contextlib.suppress(Gone, OSError):
            while True:
                self._fill()
                self._buffer.clear()

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def hold(self) -> None:
        """Say nothing until the other side leaves; then the connection is closed."""
        self.drain()
        self.close()

    def hold_unread(self) -> None:
        """Take nothing either, until the call is over."""
        self.server.over.wait(30)
        self.hold()

    def half_close(self) -> None:
        """Say that nothing more comes, but go on listening."""
        self._socket.shutdown(socket.SHUT_WR)
        self.hold()

    def close(self) -> None:
        self.closed = True
        self._socket.close()

    def reset(self) -> None:
        """Break the connection off: the other side's kernel is told by RST."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def _await(self) -> None:
        ready, _, _ = select.select([self._socket, self.server.stopping], [], [])
        if self.server.stopping in ready:
            raise Gone

    def _fill(self) -> None:
        self._await()
        piece = self._socket.recv(1 << 18)
        if not piece:
            raise Gone
        self._buffer += piece


class Server:
    """Listens on a free port of this machine; every attempt gets the next play, and the last play is repeated."""

    def __init__(self, *plays: Play, deaf: bool = False, remember: bool = True) -> None:
        """Begin to listen.

        Args:
            deaf: Take the port, but refuse connections.
            remember: Keep the heads of the requests.
        """
        self.plays = plays
        self.elsewhere: Server | None = None
        """A server at another origin."""
        self.attempts = 0
        self.held = 0
        """Connections that somebody should leave, by the count of the plays."""
        self.seen: list[Seen] = []
        self.over = threading.Event()
        """The call is over."""
        self.stopping, self._stop = socket.socketpair()
        self._remember = remember
        self._changed = threading.Condition()
        self._open: dict[int, Connection] = {}
        self._accepted = 0
        self._threads: list[threading.Thread] = []
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        if not deaf:
            self._listener.listen(1024)
            self._accepting = threading.Thread(target=self._accept, daemon=True)
            self._accepting.start()
        self._deaf = deaf

    @property
    def open(self) -> int:
        """The number of open connections."""
        return len(self._open)

    def settled(self, count: int, timeout: float = 3.0) -> bool:
        """Wait until this many connections are open; whether that came true."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._open) == count, timeout)

    def thinned(self, most: int, timeout: float = 3.0) -> bool:
        """Wait until no more than this many connections are open; whether that came true."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._open) <= most, timeout)

    def hold(self, change: int) -> None:
        """Count connections that somebody should leave."""
        with self._changed:
            self.held += change
            self._changed.notify_all()

    def rested(self, timeout: float = 3.0) -> bool:
        """Wait until all that somebody should leave were left; whether that came true."""
        with self._changed:
            return self._changed.wait_for(lambda: not self.held, timeout)

    def close(self) -> None:
        """Stop whatever is going on."""
        self.over.set()
        self._stop.close()
        if not self._deaf:
            self._accepting.join(5)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()
        self.stopping.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            ready, _, _ = select.select([self._listener, self.stopping], [], [])
            if self.stopping in ready:
                return
            plain, _ = self._listener.accept()
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self._accepted += 1
                connection = Connection(self, plain, self._accepted)
                self._open[connection.number] = connection
                self._changed.notify_all()
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads = [each for each in self._threads if each.is_alive()]
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: Connection) -> None:
        try:
            while not connection.closed and connection.waiting():
                for step in self._next():
                    if isinstance(step, bytes):
                        connection.send(step)
                    else:
                        step(connection)
                if not self._remember:
                    self.seen.clear()
        except (Gone, OSError):
            pass
        finally:
            connection.close()
            with self._changed:
                del self._open[connection.number]
                self._changed.notify_all()

    def _next(self) -> Play:
        with self._changed:
            self.attempts += 1
            return self.plays[min(self.attempts, len(self.plays)) - 1]


def take(connection: Connection) -> None:
    """Read the request to its end."""
    connection.take()


def take_head(connection: Connection) -> None:
    """Read the head of the request and no more."""
    connection.take_head()


def take_some(connection: Connection) -> None:
    """Read a part of the request's body."""
    connection.take_some(1 << 20)


def drain(connection: Connection) -> None:
    """Read until the other side has nothing more to say."""
    connection.drain()


def hold(connection: Connection) -> None:
    """Say nothing until the other side leaves."""
    connection.hold()


def hold_unread(connection: Connection) -> None:
    """Say and take nothing until the call is over."""
    connection.hold_unread()


def half_close(connection: Connection) -> None:
    """Say that nothing more comes, but go on listening until the other side leaves."""
    connection.half_close()


def close(connection: Connection) -> None:
    """Close in good order."""
    connection.close()


def reset(connection: Connection) -> None:
    """Break off."""
    connection.reset()


def trickle(data: bytes, pause: float = 0.002) -> Callable[[Connection], None]:
    """Send a byte at a time."""

    def step(connection: Connection) -> None:
        for place in range(len(data)):
            connection.send(data[place : place + 1])
            connection.server.over.wait(pause)

    return step


def redirect(status: int, path: str = "/v1/chat/completions") -> Callable[[Connection], None]:
    """Point to the server at the other origin."""

    def step(connection: Connection) -> None:
        assert connection.server.elsewhere is not None
        location = f"{connection.server.elsewhere.origin}{path}"
        connection.send(f"HTTP/1.1 {status} X\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n".encode())

    return step
