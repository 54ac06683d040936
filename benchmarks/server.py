"""A tiny HTTP server in a process of its own, so that its work is on nobody's bill.

A POST to `/v1/...` is answered with one short answer of the Responses API, one to `/each/...` with a stream that has a
write for each event, and one to `/packed/...` with the same stream, many events a write; the end of the path decides
whether they are the chunks of a chat or the events of a response.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.fixtures import ANSWER_TEXT, CHUNK_TEXT, LAST_CHUNK_TEXT, response_events
from benchmarks.peers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

EVENTS = 1000
"""Events of a stream that bring text."""
PACKED = 25
"""Events in one write of a packed stream."""

_ANSWER = ANSWER_TEXT.encode()
_PLAIN = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(_ANSWER), _ANSWER)
_STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def _chunked(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


class Told:
    """A stream: its events, and how many of them stand before and after those that bring text."""

    def __init__(self, events: list[str], before: int) -> None:
        brings = slice(before, before + EVENTS)
        self.before = _STREAM + b"".join(_chunked(event.encode()) for event in events[:before])
        self.each = [_chunked(event.encode()) for event in events[brings]]
        self.packs = b"".join(
            _chunked("".join(events[brings][at : at + PACKED]).encode()) for at in range(0, EVENTS, PACKED)
        )
        self.after = b"".join(_chunked(event.encode()) for event in events[before + EVENTS :]) + b"0\r\n\r\n"


CHAT = Told([f"data: {text}\n\n" for text in (*[CHUNK_TEXT] * EVENTS, LAST_CHUNK_TEXT, "[DONE]")], 0)
RESPONSE = Told([f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in response_events(EVENTS)], 4)


class Answering(asyncio.Protocol):
    """One connection: reads requests by their length, and answers by their path."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = bytes(self.buffer[:end]).lower()
            _, _, length = head.partition(b"content-length:")
            whole = end + 4 + int(length.partition(b"\r\n")[0] or 0)
            if len(self.buffer) < whole:
                return
            del self.buffer[:whole]
            self.answer(head.split(b" ", 2)[1])

    def answer(self, path: bytes) -> None:
        """Send what the path asks for."""
        told = RESPONSE if path.endswith(b"/responses") else CHAT
        if path.startswith(b"/each/"):
            self.transport.write(told.before)
            for event in told.each:
                self.transport.write(event)
            self.transport.write(told.after)
        elif path.startswith(b"/packed/"):
            self.transport.write(told.before + told.packs + told.after)
        else:
            self.transport.write(_PLAIN)


async def serve() -> None:
    """Serve on a free port, named on the first line of the output, until killed."""
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


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
    asyncio.run(serve())
