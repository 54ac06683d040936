"""A server that answers what a test tells it to, over real sockets."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class Seen(NamedTuple):
    """A request that came."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def json(self) -> Any:
        return json.loads(self.body)


class Answer(NamedTuple):
    """What to answer."""

    status: int = 200
    headers: Mapping[str, str] = {}
    body: bytes | None = b"{}"
    """None: no length is told, and `pieces` are sent in chunks."""
    pieces: Iterable[bytes] = ()
    hold: threading.Event | None = None
    """Waited for after the pieces, before the end of the body."""
    cut: bool = False
    """Close the connection in place of ending the body."""
    silent: bool = False
    """Send nothing at all until `hold` (and then close)."""
    length: int | None = None
    """What is told in place of the body's length."""


def answer(value: Any = None, status: int = 200, **headers: str) -> Answer:
    """A JSON answer; underscores in header names stand for dashes."""
    given = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, {"content-type": "application/json", **given}, json.dumps(value).encode())


def events(*data: Any, done: bool = True, hold: threading.Event | None = None, cut: bool = False) -> Answer:
    """A stream; each value is the JSON of an event, bytes go out as they are."""
    pieces = [d if isinstance(d, bytes) else f"data: {json.dumps(d)}\n\n".encode() for d in data]
    if done:
        pieces.append(b"data: [DONE]\n\n")
    headers = {"content-type": "text/event-stream", "x-request-id": "req_stream"}
    return Answer(200, headers, None, pieces, hold, cut)


class Wire:
    """Listens on a free port; answers in the order told, then echoes."""

    def __init__(self) -> None:
        self.script: list[Answer | Callable[[Seen], Answer]] = []
        self.seen: list[Seen] = []
        self.accepted = 0
        self.released = threading.Event()
        self._changed = threading.Condition()
        self._open: dict[int, socket.socket] = {}
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        self.url = f"{self.origin}/v1"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def tell(self, *answers: Answer | Callable[[Seen], Answer]) -> None:
        """What the next requests are answered."""
        self.script.extend(answers)

    @property
    def open(self) -> int:
        """The number of open connections."""
        return len(self._open)

    def settled(self, count: int, timeout: float = 5.0) -> bool:
        """Wait until this many connections are open; whether that came true."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._open) == count, timeout)

    def close(self) -> None:
        self.released.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open.values()):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self.accepted += 1
                number = self.accepted
                self._open[number] = connection
                self._changed.notify_all()
            thread = threading.Thread(target=self._serve, args=(number, connection), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, number: int, connection: socket.socket) -> None:
        reader = connection.makefile("rb")
        try:
            while (seen := _read(reader, number)) is not None:
                self.seen.append(seen)
                step = self.script.pop(0) if self.script else _echo
                if not self._send(connection, step(seen) if callable(step) else step):
                    break
        except (OSError, ValueError):  # the other side went away, perhaps in the middle of a body
            pass
        finally:
            reader.close()
            connection.close()
            with self._changed:
                del self._open[number]
                self._changed.notify_all()

    def _send(self, connection: socket.socket, told: Answer) -> bool:
        if told.silent:
            (told.hold or self.released).wait(30)
            return False
        head = [f"HTTP/1.1 {told.status} X", *(f"{name}: {value}" for name, value in told.headers.items())]
        if told.body is None:
            head.append("transfer-encoding: chunked")
        else:
            head.append(f"content-length: {told.length or len(told.body)}")
        connection.sendall("\r\n".join([*head, "", ""]).encode("latin-1") + (told.body or b""))
        if told.body is None:
            for piece in told.pieces:
                connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
            if told.hold is not None:
                while not told.hold.wait(0.02) and not self.released.is_set():
                    if _gone(connection):
                        return False
            if told.cut:
                return False
            connection.sendall(b"0\r\n\r\n")
        return not told.cut


def _gone(connection: socket.socket) -> bool:
    """Whether the other side has closed."""
    connection.setblocking(False)
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        connection.setblocking(True)


def _read(reader: Any, number: int) -> Seen | None:
    line = reader.readline()
    if not line.strip():
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := reader.readline().decode("latin-1").strip()) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = b""
    if headers.get("transfer-encoding") == "chunked":
        while (size := int(reader.readline(), 16)) > 0:
            body += reader.read(size)
            reader.readline()
        reader.readline()
    else:
        body = reader.read(int(headers.get("content-length", 0)))
    return Seen(method, target, headers, body, number)


def _echo(seen: Seen) -> Answer:
    return answer({"method": seen.method, "target": seen.target, "headers": dict(seen.headers)}, x_request_id="req_1")
