"""A tiny HTTP server in a process of its own, so that its work is on nobody's bill.

A POST to `/v1/...` is answered with one short answer, of the Responses API or of chat, one to `/each/...` with a stream
that has a write for each event, and one to `/packed/...` with the same stream, many events a write; the end of the path
decides whether they are the chunks of a chat or the events of a response. `/events/<n>/...` gives a stream of n events,
`/text/...` and `/items/...` answers of a megabyte, `/parsed/...` one whose text is JSON, `/list/...` a list of 100
completions, `/many/...` 2,048 embeddings. `/fail/...` is refused, `/cut/...` breaks in the middle of a stream, and
`/silent/...` is never answered. What is uploaded is counted and forgotten.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from benchmarks import fixtures
from benchmarks.fixtures import CHUNK_TEXT, LAST_CHUNK_TEXT, response_events
from benchmarks.peers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

EVENTS = 1000
"""Events of a stream that bring text."""
PACKED = 25
"""Events in one write of a packed stream."""

_STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
_REFUSED = b'{"error": {"message": "Too many requests", "type": "requests", "param": null, "code": "rate_limit"}}'
_REFUSAL = b"HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (
    len(_REFUSED),
    _REFUSED,
)


def _whole(text: str) -> bytes:
    body = text.encode()
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)


def _chunked(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


class Told:
    """A stream: its events, and how many of them stand before and after those that bring text."""

    def __init__(self, events: list[str], before: int, bringing: int = EVENTS) -> None:
        brings = slice(before, before + bringing)
        self.before = _STREAM + b"".join(_chunked(event.encode()) for event in events[:before])
        self.each = [_chunked(event.encode()) for event in events[brings]]
        self.packs = b"".join(
            _chunked("".join(events[brings][at : at + PACKED]).encode()) for at in range(0, bringing, PACKED)
        )
        self.after = b"".join(_chunked(event.encode()) for event in events[before + bringing :]) + b"0\r\n\r\n"


@cache
def told(kind: bytes, bringing: int = EVENTS) -> Told:
    """The stream of a chat or of a response with so many pieces of text."""
    if kind == b"responses":
        events = response_events(bringing)
        return Told([f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events], 4, bringing)
    return Told([f"data: {text}\n\n" for text in (*[CHUNK_TEXT] * bringing, LAST_CHUNK_TEXT, "[DONE]")], 0, bringing)


@cache
def whole(shelf: bytes, kind: bytes) -> bytes:
    """An answer that is no stream."""
    if kind == b"files":
        return _whole(fixtures.FILE_TEXT)
    if kind == b"embeddings":
        return _whole(fixtures.embeddings_text(fixtures.VECTORS if shelf == b"many" else 1))
    if shelf == b"list":
        return _whole(fixtures.list_text())
    if shelf in (b"text", b"items"):
        return _whole(fixtures.large_text(shelf.decode()))
    if shelf == b"parsed":
        return _whole(fixtures.parsed_text(kind.decode()))
    return _whole(fixtures.ANSWER_TEXT if kind == b"responses" else fixtures.COMPLETION_TEXT)


class Answering(asyncio.Protocol):
    """One connection: reads requests by their length, and answers by their path."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.owed = 0
        """Bytes of a body that are still to come, and to be forgotten."""
        self.path = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self.owed > len(data):
            self.owed -= len(data)
            return
        self.buffer += data
        while True:
            if self.owed:
                if len(self.buffer) < self.owed:
                    self.owed -= len(self.buffer)
                    self.buffer.clear()
                    return
                del self.buffer[: self.owed]
                self.owed = 0
                self.answer(self.path)
            end = self.buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = bytes(self.buffer[:end]).lower()
            del self.buffer[: end + 4]
            _, _, length = head.partition(b"content-length:")
            self.path = head.split(b" ", 2)[1].partition(b"?")[0]
            self.owed = int(length.partition(b"\r\n")[0] or 0)
            if not self.owed:
                self.answer(self.path)

    def answer(self, path: bytes) -> None:
        """Send what the path asks for."""
        shelf, _, rest = path[1:].partition(b"/")
        if shelf == b"events":
            count, _, rest = rest.partition(b"/")
            stream = told(rest, int(count))
            self.transport.writelines((stream.before, stream.packs, stream.after))
        elif shelf == b"each":
            stream = told(rest)
            self.transport.write(stream.before)
            for event in stream.each:
                self.transport.write(event)
            self.transport.write(stream.after)
        elif shelf == b"packed":
            stream = told(rest)
            self.transport.write(stream.before + stream.packs + stream.after)
        elif shelf == b"cut":
            self.transport.write(_STREAM + b"".join(told(rest).each[:5]))
            self.transport.close()
        elif shelf == b"fail":
            self.transport.write(_REFUSAL)
        elif shelf != b"silent":
            self.transport.write(whole(shelf, rest))


async def serve() -> None:
    """Serve on a free port, named on the first line of the output, until killed."""
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0, backlog=5000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def many_files() -> None:
    """Let this process have as many sockets as the system allows."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


@contextmanager
def running() -> Iterator[str]:
    """The server, running; gives `http://127.0.0.1:port`."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    many_files()
    asyncio.run(serve())
