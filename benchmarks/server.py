"""A tiny HTTP server in a process of its own, so that its work is on nobody's bill.

A POST to `/v1/...` is answered with one short answer of the Responses API, one to `/each/...` with a chat stream
that has a write for each event, and one to `/packed/...` with the same stream, many events a write.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.fixtures import ANSWER_TEXT, CHUNK_TEXT
from benchmarks.peers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

EVENTS = 500
"""Events of a stream, the closing `[DONE]` not counted."""
PACKED = 25
"""Events in one write of a packed stream."""

_EVENT = f"data: {CHUNK_TEXT}\n\n".encode()
_DONE = b"data: [DONE]\n\n"
_ANSWER = ANSWER_TEXT.encode()
_PLAIN = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(_ANSWER), _ANSWER)
_STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def _chunked(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


_EACH = _chunked(_EVENT)
_PACK = _chunked(_EVENT * PACKED)
_END = _chunked(_DONE) + b"0\r\n\r\n"


class Answering(asyncio.Protocol):
    """One connection: reads requests by their length, and answers by their path."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.tasks: set[asyncio.Task[None]] = set()

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
        if path.startswith(b"/each/"):
            task = asyncio.ensure_future(self.stream())
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
        elif path.startswith(b"/packed/"):
            self.transport.write(_STREAM + _PACK * (EVENTS // PACKED) + _END)
        else:
            self.transport.write(_PLAIN)

    async def stream(self) -> None:
        """Send a stream, a write an event."""
        self.transport.write(_STREAM)
        for _ in range(EVENTS):
            self.transport.write(_EACH)
            await asyncio.sleep(0)
        self.transport.write(_END)


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
