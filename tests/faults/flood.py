"""A thousand streams at once, half of them given up; and a hundred thousand events in one: nothing is lost or left."""

from __future__ import annotations

import asyncio
import json
import threading
from functools import partial
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, NamedTuple

import anyio
from faces.driven import KEY

from faults.soak import _resident as resident
from openai_core import AsyncClient, Client, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
EVENTS = 20
"""Events of each of many streams."""


def _chunked(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def _event(content: str, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": finish}
    told = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return b"data: %s\n\n" % json.dumps(told).encode()


class Flood:
    """A server with a loop and a thread of its own: streams numbered events, the second half of them when told to.

    The content of a request's first message is its number; with a minus before it, it is the count of the events of a
    stream that waits for nobody.
    """

    def __init__(self) -> None:
        self.begun = 0
        self.open = 0
        self._changed = threading.Condition()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="flood")

    def __enter__(self) -> Flood:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *what: object) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._over, self._gate = asyncio.Event(), asyncio.Event()
        server = await asyncio.start_server(self._answer, "127.0.0.1", 0, backlog=2000)
        self.origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        async with server:
            await self._over.wait()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._count(opened=1)
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                body = await reader.readexactly(int(head.partition(b"content-length:")[2].partition(b"\r")[0]))
                number = json.loads(body)["messages"][0]["content"]
                writer.write(HEAD)
                if number[0] == "-":
                    await self._pour(writer, -int(number))
                else:
                    await self._tell(reader, writer, number)
                writer.write(_chunked(b"data: [DONE]\n\n") + b"0\r\n\r\n")
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self._count(opened=-1)

    async def _tell(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: str) -> None:
        for place in range(EVENTS // 2):
            writer.write(_chunked(_event(f"{number}:{place} ")))
        self._count(begun=1)
        gate, gone = asyncio.ensure_future(self._gate.wait()), asyncio.ensure_future(reader.read(1))
        await asyncio.wait([gate, gone], return_when=asyncio.FIRST_COMPLETED)
        gate.cancel()
        if gone.done():
            raise ConnectionError
        gone.cancel()
        await asyncio.wait([gone])
        for place in range(EVENTS // 2, EVENTS):
            writer.write(_chunked(_event(f"{number}:{place} ", "stop" if place == EVENTS - 1 else None)))
            await asyncio.sleep(0)

    async def _pour(self, writer: asyncio.StreamWriter, count: int) -> None:
        for _ in range(0, count - 1, 100):
            writer.write(_chunked(_event("lighthouse ") * 100))
            await writer.drain()
        writer.write(_chunked(_event("", "stop")))

    def _count(self, *, opened: int = 0, begun: int = 0) -> None:
        with self._changed:
            self.open += opened
            self.begun += begun
            self._changed.notify_all()

    def release(self) -> None:
        """Let the streams go on."""
        self._loop.call_soon_threadsafe(self._gate.set)

    def until(self, reached: Callable[[Flood], bool], limit: float = 60.0) -> float:
        """Wait until it has come to that; the seconds it took."""
        began = perf_counter()
        with self._changed:
            if not self._changed.wait_for(lambda: reached(self), limit):
                raise TimeoutError(f"{self.begun} streams begun, {self.open} connections open")
        return perf_counter() - began


class Flooded(NamedTuple):
    """What came of it."""

    face: str
    streams: int
    in_order: int
    """Streams that came whole and in order."""
    given_up: int
    freed: float
    """Seconds from giving them up until the server saw their connections end."""
    left: int
    """Connections when the client is closed."""


def _is_in_order(number: int, text: str) -> bool:
    return text.split() == [f"{number}:{place}" for place in range(EVENTS)]


async def flood(face: str, streams: int = 1000, give_up: int = 0) -> Flooded:
    """Have so many streams open at once, give some of them up, and read the others to their end."""
    with Flood() as server:
        client = AsyncClient(api_key=KEY, base_url=server.origin, max_retries=0, timeout=Timeout(connect=60))
        texts: dict[int, str] = {}

        async def read(number: int, scope: anyio.CancelScope) -> None:
            with scope:
                messages: list[Any] = [{"role": "user", "content": str(number)}]
                stream = await client.chat.completions.create(model="m", messages=messages, stream=True)
                texts[number] = "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

        scopes = [anyio.CancelScope() for _ in range(streams)]
        freed = 0.0
        async with anyio.create_task_group() as group:
            for number, scope in enumerate(scopes):
                group.start_soon(read, number, scope)
            await anyio.to_thread.run_sync(server.until, lambda told: told.begun == streams)
            if give_up:
                began = perf_counter()
                for scope in scopes[:: streams // give_up]:
                    scope.cancel()
                await anyio.to_thread.run_sync(server.until, lambda told: told.open == streams - give_up)
                freed = perf_counter() - began
            server.release()
        await client.close()
        await anyio.to_thread.run_sync(server.until, lambda told: told.open == 0)
        right = sum(_is_in_order(number, text) for number, text in texts.items())
        return Flooded(face, streams, right, give_up, freed, server.open)


class Poured(NamedTuple):
    """What one long stream did to the memory of the process that read it."""

    how: str
    events: int
    text: int
    """Characters that came."""
    grew: int
    """Bytes of resident memory, at most, beyond what there was after a tenth of the events."""


def pour(how: str, events: int = 100_000) -> Poured:
    """Read one long stream, raw or through the helper that adds it up."""
    with Flood() as server, Client(api_key=KEY, base_url=server.origin) as client:
        asked: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": f"-{events}"}]}
        stream: Any
        if how == "raw":
            stream = client.chat.completions.create(stream=True, **asked)
        else:
            stream = client.chat.completions.stream(**asked)
        came = text = 0
        warm = most = 0
        with stream:
            for event in stream:
                if how == "raw":
                    piece = event.choices[0].delta.content
                elif event.type != "content.delta":
                    continue
                else:
                    piece = event.delta
                text += len(piece)
                came += 1
                if came == events // 10:
                    warm = resident()
                elif came % 5000 == 0:
                    most = max(most, resident())
    return Poured(how, came, text, max(0, most - warm))


def growth(add_up: Callable[[int], object], small: int = 10_000, times: int = 10) -> float:
    """How many times more CPU so many times more of something takes: about that many where it is linear."""
    taken = []
    for count in (small, small * times):
        add_up(count)
        best = float("inf")
        for _ in range(3):
            began = process_time()
            add_up(count)
            best = min(best, process_time() - began)
        taken.append(best)
    return taken[1] / taken[0]


def report(faces: Sequence[str], streams: int) -> int:
    """Print what came of it; the result is the exit status."""
    failed = 0
    print("| face | streams at once | whole, in order | given up | freed after | connections left |")
    print(f"{'| --- ' * 6}|")
    for face in faces:
        for give_up in (0, streams // 2):
            made = anyio.run(partial(flood, face, streams, give_up), backend=face)
            print(
                f"| {face} | {made.streams:,} | {made.in_order:,} | {made.given_up:,} "
                f"| {made.freed * 1000:.0f} ms | {made.left} |",
                flush=True,
            )
            failed |= made.in_order != streams - give_up or made.freed > 1.0 or made.left != 0
    print("\n| one stream | events | text | memory grew by |")
    print(f"{'| --- ' * 4}|")
    for how in ("raw", ".stream()"):
        poured = pour(how)
        print(f"| {how} | {poured.events:,} | {poured.text / 1e6:.1f} M characters | {poured.grew / 2**20:.1f} MiB |")
    return failed
