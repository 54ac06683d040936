"""One connection of a WebSocket over websocket-client; the only place that names it."""

from __future__ import annotations

import contextlib
import socket as sockets
import struct
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from openai_core.errors import APIError, ConfigurationError
from openai_core.extras import missing
from openai_core.http.proxies import credentials, socket_proxy, tls
from openai_core.sansio.ws.life import Closure
from openai_core.sansio.ws.refusal import refused, too_slow, unreachable

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from openai_core.sansio.ws.handshake import Handshake
    from openai_core.sansio.ws.outbox import Frame

try:
    import websocket
    from websocket._abnf import frame_buffer
except ImportError as error:
    raise missing("sockets") from error

CHUNK = 1 << 16
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


class _TooBig(Exception):
    pass


class _Frames(frame_buffer):
    """Reads much at a time, and no frame that is longer than allowed."""

    def __init__(self, link: Link, receive: Callable[[int], bytes], limit: int | None) -> None:
        super().__init__(receive, True)
        self._link = link
        self._limit = limit
        self._kept = b""
        self._at = 0
        self.taken = 0
        """Bytes of the message whose first fragments have come."""

    def recv_strict(self, bufsize: int) -> bytes:
        end = self._at + bufsize
        if end > len(self._kept):
            self._fill(bufsize)
            end = bufsize
        data = self._kept[self._at : end]
        self._at = end
        return data

    def recv_length(self) -> None:
        super().recv_length()
        length: Any = self.length
        if self._limit is not None and self.taken + length > self._limit:
            raise _TooBig(f"a message of {self.taken + length} bytes or more, but `max_size` is {self._limit}")

    def _fill(self, wanted: int) -> None:
        pieces = [self._kept[self._at :]]
        have = len(pieces[0])
        while have < wanted:
            piece = self.recv(CHUNK)
            self._link.heard()
            pieces.append(piece)
            have += len(piece)
        self._kept = b"".join(pieces)
        self._at = 0


class Link:
    """An open connection. One thread receives at a time; any number send."""

    def __init__(self, ws: Any, handshake: Handshake) -> None:
        self._ws = ws
        self._limits = handshake.limits
        self._ending: Closure | None = None
        """How it ended, as soon as that is known."""
        self._ended = threading.Event()
        self._awaited: threading.Event | None = None
        """Set by the next bytes that come."""
        self._parts: bytearray | None = None
        self._kind = TEXT
        self._frames = ws.frame_buffer = _Frames(self, ws._recv, handshake.limits.max_size)
        self.subprotocol: str | None = ws.subprotocol
        self.headers: dict[str, str] = dict(ws.headers or {})

    def receive(self) -> str | bytes:
        """The next message; raises something that `closure` understands when there will be none."""
        read = self._frames.recv_frame
        while True:
            frame: Any = read()
            opcode = frame.opcode
            if opcode == TEXT and frame.fin and self._parts is None:
                text: str = frame.data.decode()
                return text
            if opcode >= CLOSE:
                self._control(opcode, frame.data)
            elif (message := self._assembled(frame)) is not None:
                return message

    def ready(self) -> None:
        """Nothing is given up before it is begun; the other face has a use for this."""

    def send(self, frame: Frame) -> None:
        """Send a message."""
        if self._ending is not None:
            raise self._ending
        try:
            self._ws.send(frame.data, TEXT if frame.text else BINARY)
        except Exception as error:
            raise self.closure(error) from error
        except BaseException:  # perhaps in the middle of a frame, after which nothing can follow
            self.abort(Closure(1006, "", "transport", "sending was interrupted"))
            raise

    def ping(self, timeout: float | None) -> bool:
        """Whether anything was heard in time after a ping."""
        self._awaited = heard = threading.Event()
        lock = self._ws.lock
        try:
            if not lock.acquire(timeout=-1 if timeout is None else timeout):  # somebody cannot get on with sending
                return heard.is_set()
            lock.release()
            self._ws.ping(b"")
            return heard.wait(timeout)
        except Exception as error:
            raise self.closure(error) from error
        finally:
            self._awaited = None

    def heard(self) -> None:
        """Know that bytes came."""
        if self._awaited is not None:
            self._awaited.set()

    def close(self, code: int, reason: str) -> None:
        """Say good-bye, wait a while for the answer, and let go."""
        timeout = self._limits.close_timeout
        if self._ending is None:
            lock = self._ws.lock
            if lock.acquire(timeout=-1 if timeout is None else timeout):
                lock.release()
                try:
                    self._ws.send_close(code, reason.encode()[:123])
                except Exception as error:
                    self.closure(error)
                else:
                    self._drain(timeout)
        self.abort(self._ending or Closure(code, reason, "server"))

    def abort(self, ending: Closure) -> None:
        """Let go at once; whoever receives or sends is told."""
        if self._ending is None:
            self._ending = ending
        self._ended.set()
        sock = self._ws.sock
        if sock is not None:
            with contextlib.suppress(OSError):  # the other side was faster
                sockets.socket.shutdown(sock, sockets.SHUT_RDWR)
            self._ws.shutdown()

    def closure(self, error: Exception) -> Closure:
        """How the connection ended, given what was raised; other mistakes are raised again."""
        if isinstance(error, Closure):
            return error
        if self._ending is None:
            if isinstance(error, _TooBig):
                self._fail(Closure(1009, "", "protocol", str(error)))
            elif isinstance(error, UnicodeDecodeError):
                self._fail(Closure(1007, "", "protocol", f"{error.reason} at position {error.start}"))
            elif isinstance(error, websocket.WebSocketConnectionClosedException):
                self._ending = Closure(1006)
            elif isinstance(error, (websocket.WebSocketProtocolException, struct.error)):
                self._fail(Closure(1002, "", "protocol", str(error)))
            elif isinstance(error, (OSError, websocket.WebSocketException, AttributeError)):
                self._ending = Closure(1006, "", "transport", str(error))
            else:
                raise error
        self._ended.set()
        assert self._ending is not None
        return self._ending

    def _control(self, opcode: int, data: bytes) -> None:
        if opcode == PING:
            if len(data) > 125:
                raise websocket.WebSocketProtocolException("a ping that is too long")
            self._ws.pong(data)
        elif opcode == CLOSE:
            code = struct.unpack("!H", data[:2])[0] if data else 1005
            self._ending = Closure(code, data[2:].decode("utf-8", "replace"), "server")
            self._answer_close(1000 if code == 1005 else code)
            raise self._ending

    def _assembled(self, frame: Any) -> str | bytes | None:
        """The message that this frame completes."""
        if (frame.opcode == 0) is not (self._parts is not None):
            raise websocket.WebSocketProtocolException("fragments out of order")
        parts = self._parts
        if parts is None:
            self._kind, self._parts = frame.opcode, bytearray()
            parts = self._parts
        parts += frame.data
        self._frames.taken = len(parts)
        if not frame.fin:
            return None
        self._parts = None
        self._frames.taken = 0
        return parts.decode() if self._kind == TEXT else bytes(parts)

    def _answer_close(self, code: int, reason: bytes = b"") -> None:
        lock = self._ws.lock
        if self._ws.sock is not None and lock.acquire(timeout=1.0):
            lock.release()
            with contextlib.suppress(Exception):  # it is over anyway
                self._ws.send_close(code, reason)
        self._ended.set()

    def _fail(self, ending: Closure) -> None:
        """The other side broke the rules: say so and let go."""
        self._ending = ending
        self._answer_close(ending.code, ending.why.encode()[:123])
        self.abort(ending)

    def _drain(self, timeout: float | None) -> None:
        """Wait for the other side's good-bye; whoever receives at the moment reads it."""
        lock = self._frames.lock
        if not lock.acquire(blocking=False):
            self._ended.wait(timeout)
            return
        lock.release()
        try:
            self._ws.sock.settimeout(timeout)
            while True:
                self.receive()
        except Exception as error:
            self.closure(error)


def dial(handshake: Handshake) -> Link:
    """Open a connection.

    Raises:
        APIConnectionError: it could not be made; APITimeoutError where it was not made in time.
        APIStatusError: the server answered with something else.
    """
    limits = handshake.limits
    ws: Any = websocket.WebSocket(enable_multithread=True, skip_utf8_validation=True)
    options: dict[str, Any] = {
        "header": [f"{name}: {value}" for name, value in handshake.headers.items()],
        "suppress_origin": True,
        "redirect_limit": 0,
        "timeout": limits.open_timeout,
    }
    if limits.subprotocols:
        options["subprotocols"] = list(limits.subprotocols)
    timer: _Timer | None = None
    try:
        context = _context(handshake)
        proxy = socket_proxy(handshake)
        if proxy is None:
            options["socket"] = sock = _connected(handshake, context)
            if limits.open_timeout is not None:
                timer = _Timer(limits.open_timeout, sock)
        else:
            options.update(_through(proxy))
            if context is not None:
                checks = {"cert_reqs": context.verify_mode, "check_hostname": context.check_hostname}
                ws.sock_opt.sslopt = {"context": context, **checks}
        ws.connect(handshake.url, **options)
        if ws.handshake_response.status != 101:  # some releases take a redirect that they do not follow for a success
            raise websocket.WebSocketException("no WebSocket")
        ws.sock.settimeout(None)
    except APIError:
        raise
    except Exception as error:
        if (made := options.get("socket")) is not None:
            made.close()
        ws.shutdown()
        raise _refusal(handshake, ws, error, timer) from error
    finally:
        if timer is not None:
            timer.cancel()
    return Link(ws, handshake)


class _Timer:
    """Ends a handshake that takes too long, however often the other side says a little."""

    def __init__(self, seconds: float, sock: sockets.socket) -> None:
        self.late = False
        self._sock = sock
        timer = threading.Timer(seconds, self._end)
        timer.daemon = True
        self.cancel = timer.cancel
        timer.start()

    def _end(self) -> None:
        self.late = True
        with contextlib.suppress(OSError):  # it is over already
            sockets.socket.shutdown(self._sock, sockets.SHUT_RDWR)


def _refusal(handshake: Handshake, ws: Any, error: Exception, timer: _Timer | None) -> Exception:
    if isinstance(error, ConfigurationError):
        return error
    if isinstance(error, websocket.WebSocketBadStatusException):
        headers = error.resp_headers or {}
        return refused(handshake, error.status_code, headers.items(), error.resp_body)
    answer = ws.handshake_response
    if answer is not None and answer.status != 101:
        return refused(handshake, answer.status, answer.headers.items(), b"")
    late = isinstance(error, (TimeoutError, websocket.WebSocketTimeoutException))
    if late or (timer is not None and timer.late):
        return too_slow(handshake)
    return unreachable(handshake, error)


def _connected(handshake: Handshake, context: ssl.SSLContext | None) -> sockets.socket:
    parts = urlsplit(handshake.url)
    host = parts.hostname or ""
    sock = sockets.create_connection((host, parts.port or (443 if context else 80)), handshake.limits.open_timeout)
    sock.setsockopt(sockets.IPPROTO_TCP, sockets.TCP_NODELAY, 1)
    if context is None:
        return sock
    try:
        return context.wrap_socket(sock, server_hostname=host)
    except BaseException:
        sock.close()
        raise


def _context(handshake: Handshake) -> ssl.SSLContext | None:
    if not handshake.secure:
        return None
    return handshake.limits.ssl_context or tls()


def _through(proxy: str) -> dict[str, Any]:
    bare, auth = credentials(proxy)
    parts = urlsplit(bare)
    if parts.scheme not in ("http", "socks4", "socks4a", "socks5", "socks5h"):
        raise ConfigurationError(f"A blocking WebSocket cannot go through a proxy of the kind {parts.scheme}://")
    return {
        "http_proxy_host": parts.hostname,
        "http_proxy_port": parts.port or (80 if parts.scheme == "http" else 1080),
        "http_proxy_auth": auth,
        "proxy_type": parts.scheme,
        "http_no_proxy": ["-"],
    }
