"""HTTP/1.1 over one socket: requests read, answers written, one after the other."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import BinaryIO

from openai_core.testing.exchange import Answer, Received, error_answer
from openai_core.testing.script import Step

_LINE = 65_536
_HEADERS = 200

Respond = Callable[[Received], tuple[Answer, Step | None]]


class Broken(Exception):
    """What came is not HTTP; the text says why."""


def converse(
    connection: socket.socket, respond: Respond, delay: Callable[[], float], sleep: Callable[[float], object]
) -> None:
    """Answer the requests of a connection until it ends.

    delay: tells the seconds before each answer and between events; sleep: waits for some.
    """
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, connection.makefile("rb") as source:
        try:
            while _one(connection, source, respond, delay, sleep):
                pass
        except Broken as error:
            _send(connection, error_answer(400, f"This is no HTTP request: {error}."), "", keep=False)
        except (OSError, ValueError):
            return  # The client went away, or the server is closing.


def _one(
    connection: socket.socket,
    source: BinaryIO,
    respond: Respond,
    delay: Callable[[], float],
    sleep: Callable[[float], object],
) -> bool:
    line = source.readline(_LINE)
    if not line.strip():
        return line == b"\r\n"
    try:
        method, target, version = line.decode("latin-1").split()
    except ValueError:
        raise Broken("its first line is not 'METHOD TARGET VERSION'") from None
    headers = _headers(source)
    if headers.get("expect", "").lower() == "100-continue":
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    received = Received(method, target, headers, _content(source, headers))
    wish = headers.get("connection", "").lower()
    keep = wish != "close" and (version != "HTTP/1.0" or wish == "keep-alive")
    answer, step = respond(received)
    pause = delay() + (step.delay if step else 0.0)
    if pause:
        sleep(pause)
    if step is not None and step.drop:
        return False
    if delay() and answer.events:
        answer.events = _slowly(answer.events, delay, sleep)
    return _send(connection, answer, method, keep=keep, cut=step.cut if step else None) and keep


def _slowly(events: Iterable[bytes], delay: Callable[[], float], sleep: Callable[[float], object]) -> Iterator[bytes]:
    for index, event in enumerate(events):
        if index:
            sleep(delay())
        yield event


def _headers(source: BinaryIO) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(_HEADERS):
        line = source.readline(_LINE)
        if line in (b"\r\n", b"\n"):
            return headers
        name, colon, value = line.decode("latin-1").partition(":")
        if not colon:
            raise Broken("a header has no colon")
        name = name.strip().lower()
        headers[name] = f"{headers[name]}, {value.strip()}" if name in headers else value.strip()
    raise Broken("it has too many headers")


def _content(source: BinaryIO, headers: dict[str, str]) -> bytes:
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return _chunks(source)
    size = headers.get("content-length", "0")
    if not size.isdigit():
        raise Broken("its Content-Length is no number")
    content = source.read(int(size))
    if len(content) < int(size):
        raise ConnectionError("the client went away in the middle of its request")
    return content


def _chunks(source: BinaryIO) -> bytes:
    content = b""
    while True:
        try:
            size = int(source.readline(_LINE).partition(b";")[0], 16)
        except ValueError:
            raise Broken("a chunk has no size") from None
        if size == 0:
            while source.readline(_LINE).strip():
                pass
            return content
        content += source.read(size)
        source.readline(_LINE)


def _send(connection: socket.socket, answer: Answer, method: str, *, keep: bool, cut: int | None = None) -> bool:
    """Send an answer; False when it was cut on purpose."""
    status = answer.status
    reason = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "Unknown"
    headers = dict(answer.headers)
    if answer.content_type and (answer.body or answer.events is not None):
        headers.setdefault("content-type", answer.content_type)
    if answer.events is not None:
        headers["transfer-encoding"] = "chunked"
    elif status not in (204, 304):
        headers["content-length"] = str(len(answer.body))
    headers["connection"] = "keep-alive" if keep else "close"
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = f"HTTP/1.1 {status} {reason}\r\n{lines}\r\n".encode("latin-1", "replace")
    if answer.events is None:
        body = b"" if method == "HEAD" else answer.body
        connection.sendall(head + (body if cut is None else body[:cut]))
        return cut is None
    connection.sendall(head)
    for index, data in enumerate(answer.events):
        if cut is not None and index >= cut:
            return False
        connection.sendall(b"%x\r\n%b\r\n" % (len(data), data))
    if cut is not None:
        return False
    connection.sendall(b"0\r\n\r\n")
    return True
