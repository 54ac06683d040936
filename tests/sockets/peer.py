"""A WebSocket server by hand, so that it can break every rule."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import socket
import struct
import threading
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
LONG = 20.0
"""Seconds after which a test gives up waiting."""


class Gone(Exception):
    """The client closed the connection."""


class Peer:
    """One connection, after the handshake."""

    def __init__(self, sock: socket.socket, host: Host, number: int, head: str) -> None:
        self.sock = sock
        self.host = host
        self.number = number
        """The first is 1."""
        self.head = head

    def frame(self, opcode: int, data: bytes, *, fin: bool = True, announced: int | None = None) -> Self:
        """Send one frame; `announced` is the length that it claims to have."""
        length = len(data) if announced is None else announced
        head = bytes([(0x80 if fin else 0) | opcode])
        if length < 126:
            head += bytes([length])
        elif length < 1 << 16:
            head += b"\x7e" + struct.pack("!H", length)
        else:
            head += b"\x7f" + struct.pack("!Q", length)
        self.sock.sendall(head + data)
        return self

    def event(self, kind: str, **values: Any) -> Self:
        """Send an event."""
        self.frame(TEXT, json.dumps({"type": kind, **values}).encode())
        return self

    def bye(self, code: int | None, reason: bytes = b"") -> Self:
        """Send a close frame, then wait for the other side to go."""
        self.frame(CLOSE, b"" if code is None else struct.pack("!H", code) + reason)
        with contextlib.suppress(Gone, OSError):
            while self.receive()[0] != CLOSE:
                pass
        return self

    def reset(self) -> Self:
        """Break off with a TCP reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()
        return self

    def receive(self) -> tuple[int, bytes]:
        """The next frame: its kind and what is in it."""
        first, second = self._exactly(2)
        length = second & 0x7F
        if length == 126:
            (length,) = struct.unpack("!H", self._exactly(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self._exactly(8))
        mask = self._exactly(4) if second & 0x80 else b"\0\0\0\0"
        data = self._exactly(length)
        whole = int.from_bytes(data, "little") ^ int.from_bytes((mask * (length // 4 + 1))[:length], "little")
        return first & 0x0F, whole.to_bytes(length, "little")

    def message(self) -> Any:
        """The JSON of the next message; pings are answered."""
        while True:
            opcode, data = self.receive()
            if opcode == PING:
                self.frame(PONG, data)
            elif opcode == CLOSE:
                with contextlib.suppress(OSError):
                    self.frame(CLOSE, data[:2])
                raise Gone
            elif opcode != PONG:
                self.host.note(json.loads(data))
                return self.host.seen[-1]

    def serve(self) -> Self:
        """Take messages until the client goes."""
        with contextlib.suppress(Gone, OSError):
            while True:
                self.message()
        return self

    def _exactly(self, count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            piece = self.sock.recv(count - len(data))
            if not piece:
                raise Gone
            data += piece
        return bytes(data)


class Host:
    """Listens on a free port; each connection is handled by the next step of the script, or served plainly."""

    def __init__(self) -> None:
        self.script: list[Callable[[Peer], Any]] = []
        self.heads: list[str] = []
        self.seen: list[Any] = []
        self.released = threading.Event()
        self._changed = threading.Condition()
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        self.url = f"{self.origin}/v1"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def tell(self, *steps: Callable[[Peer], Any]) -> None:
        self.script.extend(steps)

    def note(self, value: Any) -> None:
        with self._changed:
            self.seen.append(value)
            self._changed.notify_all()

    def waited(self, visits: int = 0, messages: int = 0) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: len(self.heads) >= visits and len(self.seen) >= messages, LONG)

    def close(self) -> None:
        self.released.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(LONG)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._sockets.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            head = b""
            while b"\r\n\r\n" not in head:
                piece = sock.recv(4096)
                if not piece:
                    return
                head += piece
            key = next(
                line[18:].strip() for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key")
            )
            accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
            sock.sendall(
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
            )
            with self._changed:
                self.heads.append(head.decode("latin-1"))
                number = len(self.heads)
                self._changed.notify_all()
            step = self.script.pop(0) if self.script else Peer.serve
            step(Peer(sock, self, number, head.decode("latin-1")))
        except (OSError, Gone):
            pass  # the client went away
        finally:
            with contextlib.suppress(OSError):
                sock.close()
