"""What an event of a WebSocket costs from the socket to the object in the hands of the program.

The column of httpx is the library that each face stands on (websocket-client, websockets), with `json.loads`; for
responses that share a socket, each event is put into the queue of its stream, too. The server runs in a process of its
own and writes many events at a time.
"""

from __future__ import annotations

import asyncio
import base64
import gc
import hashlib
import json
import resource
import socket
import subprocess
import sys
import threading
from collections import deque
from contextlib import contextmanager
from functools import partial
from itertools import cycle, islice
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

from benchmarks.measure import MICRO, at_rest, in_turns
from benchmarks.peers import OPENAI, OURS, ROOT
from benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROUNDS = 7
EVENTS = 10_000
SOCKETS, EACH = 200, 200
STREAMS = 8
MANY = 1_000_000
BARE = "bare"
GAIN = 8.0
"""How many times ours openai has to cost."""
RATE = 1 / 0.85
"""How many times as long as the bare library ours may take for an event."""
FLAT = 4.0
"""MiB that a process may grow by over a million events."""

EVENT: dict[str, Any] = {
    "type": "response.output_text.delta",
    "event_id": "event_BfXbQ4bVnmCiZdYcX1YhM",
    "response_id": "resp_BfXbQdOJq3kYfMzOqQlnG",
    "item_id": "item_BfXbQH6wuV5vhMJ2Hzn3f",
    "output_index": 0,
    "content_index": 0,
    "delta": " conversation",
}


def measure() -> list[Row]:
    """The rows of this benchmark."""
    rows: list[Row] = []
    with _server() as url:
        for face, subjects in (("blocking", _blocking(url)), ("asyncio", _awaited(url))):
            figures = {name: _both(work) for name, work in subjects.items()}
            cost = in_turns({name: cpu for name, (cpu, _) in figures.items()}, ROUNDS)
            time = in_turns({name: wall for name, (_, wall) in figures.items() if name != OPENAI}, ROUNDS)
            name = f"{face} event (bare: {'websocket-client' if face == 'blocking' else 'websockets'} + json)"
            rows.append(Row(f"{name}, CPU", "us", cost[OURS], cost[OPENAI], cost[BARE], gain=GAIN))
            rows.append(Row(f"{name}, wall", "us", time[OURS], None, time[BARE], above=RATE))
        for face, subjects in (("blocking", _shared(url)), ("asyncio", _shared_awaited(url))):
            cost = in_turns({name: _both(work)[0] for name, work in subjects.items()}, ROUNDS)
            name = f"{face} event of {STREAMS} responses that share a socket, CPU"
            rows.append(Row(name, "us", cost[OURS], cost[OPENAI], cost[BARE], gain=GAIN))
        for face, session in (("blocking", _session), ("asyncio", _session_awaited)):
            cost = in_turns({OURS: _both(partial(session, url))[0]}, ROUNDS)
            rows.append(Row(f"{face} event of a session that adds up, CPU", "us", cost[OURS]))
        spread = in_turns({OURS: lambda: _spread(url)}, 3)[OURS]
        rows.append(Row(f"an event over {SOCKETS} sockets of one process, CPU", "us", spread))
        for face, work in (("blocking", _ours), ("asyncio", _ours_awaited)):
            grown = _grown(work, url)
            budget = (1.0, FLAT, f"{FLAT:g} MiB")
            rows.append(Row(f"memory grown over {MANY:,} events, {face}", "MiB", grown, beside=budget))
    return rows


def _both(work: Callable[[int], None]) -> tuple[Callable[[], float], Callable[[], float]]:
    """Microseconds an event: of the processor, and of the clock."""

    def timed(clock: Callable[[], float]) -> float:
        with at_rest():
            began = clock()
            work(EVENTS)
            return MICRO * (clock() - began) / EVENTS

    return (lambda: timed(process_time)), (lambda: timed(perf_counter))


def _blocking(url: str) -> dict[str, Callable[[int], None]]:
    return {OURS: lambda n: _ours(url, n), OPENAI: lambda n: _theirs(url, n), BARE: lambda n: _bare(url, n)}


def _awaited(url: str) -> dict[str, Callable[[int], None]]:
    return {
        OURS: lambda n: _ours_awaited(url, n),
        OPENAI: lambda n: asyncio.run(_theirs_awaited(url, n)),
        BARE: lambda n: asyncio.run(_bare_awaited(url, n)),
    }


def _ours(url: str, count: int) -> None:
    from openai_core import Client

    with Client(api_key="sk-x", base_url=url).realtime.connect(model="m") as connection:
        connection.send_raw(str(count))
        for _ in range(count):
            event: Any = connection.recv()
            assert event.delta
        connection.close()


def _theirs(url: str, count: int) -> None:
    from openai import OpenAI

    with OpenAI(api_key="sk-x", base_url=url).realtime.connect(model="m") as connection:
        connection.send_raw(str(count))
        for _ in range(count):
            event: Any = connection.recv()
            assert event.delta


def _bare(url: str, count: int) -> None:
    import websocket

    connection = websocket.create_connection(f"{url.replace('http', 'ws')}/realtime?model=m")
    connection.send(str(count))
    for _ in range(count):
        assert json.loads(connection.recv())["delta"]
    connection.close()


def _ours_awaited(url: str, count: int) -> None:
    asyncio.run(_ours_in_loop(url, count))


async def _ours_in_loop(url: str, count: int) -> None:
    from openai_core import AsyncClient

    async with AsyncClient(api_key="sk-x", base_url=url).realtime.connect(model="m") as connection:
        await connection.send_raw(str(count))
        for _ in range(count):
            event: Any = await connection.recv()
            assert event.delta


async def _theirs_awaited(url: str, count: int) -> None:
    from openai import AsyncOpenAI

    async with AsyncOpenAI(api_key="sk-x", base_url=url).realtime.connect(model="m") as connection:
        await connection.send_raw(str(count))
        for _ in range(count):
            event: Any = await connection.recv()
            assert event.delta


async def _bare_awaited(url: str, count: int) -> None:
    from websockets.asyncio.client import connect

    async with connect(f"{url.replace('http', 'ws')}/realtime?model=m", compression=None) as connection:
        await connection.send(str(count))
        for _ in range(count):
            assert json.loads(await connection.recv())["delta"]


# --- responses that share a socket ------------------------------------------------------------------------------


def _shared(url: str) -> dict[str, Callable[[int], None]]:
    return {
        OURS: lambda n: _ours_shared(url, n),
        OPENAI: lambda n: _theirs_shared(url, n),
        BARE: lambda n: _bare_shared(url, n),
    }


def _shared_awaited(url: str) -> dict[str, Callable[[int], None]]:
    return {
        OURS: lambda n: asyncio.run(_ours_shared_awaited(url, n)),
        OPENAI: lambda n: asyncio.run(_theirs_shared_awaited(url, n)),
        BARE: lambda n: asyncio.run(_bare_shared_awaited(url, n)),
    }


def _names() -> list[str]:
    return [f"stream_{number}" for number in range(STREAMS)]


_ROOM: dict[str, Any] = dict.fromkeys(
    ("max_lanes", "max_events_per_lane", "max_events", "max_bytes_per_lane", "max_bytes"), 1 << 30
)
"""What openai wants to be told: as much as there is."""


def _ours_shared(url: str, count: int) -> None:
    from openai_core import Client

    with Client(api_key="sk-x", base_url=url).responses.connect() as connection:
        connection.send_raw(str(count))
        create = connection.responses.create
        streams = [create(model="m", input="x", stream=True, extra_body={"stream_id": name}) for name in _names()]
        for _ in range(count // STREAMS):
            for stream in streams:
                event: Any = next(stream)
                assert event.delta


def _theirs_shared(url: str, count: int) -> None:
    from openai import OpenAI
    from openai.lib.responses_websocket import ResponsesWebSocketLimits, ResponsesWebSocketSession

    with OpenAI(api_key="sk-x", base_url=url).responses.connect() as connection:
        connection.send_raw(str(count))
        limits = ResponsesWebSocketLimits(**_ROOM)
        with ResponsesWebSocketSession(connection, limits=limits) as session:
            lanes = [session.lane(name) for name in _names()]
            for lane in lanes:
                lane.send({"type": "response.create", "model": "m", "input": "x"})
            for _ in range(count // STREAMS):
                for lane in lanes:
                    event: Any = lane.recv()
                    assert event.delta


def _bare_shared(url: str, count: int) -> None:
    import websocket

    connection = websocket.create_connection(f"{url.replace('http', 'ws')}/responses")
    connection.send(str(count))
    queues: dict[str, deque[Any]] = {name: deque() for name in _names()}
    for name in queues:
        connection.send(json.dumps({"type": "response.create", "model": "m", "input": "x", "stream_id": name}))
    for _ in range(count // STREAMS):
        for queue in queues.values():
            while not queue:
                event = json.loads(connection.recv())
                queues[event["stream_id"]].append(event)
            assert queue.popleft()["delta"]
    connection.close()


async def _ours_shared_awaited(url: str, count: int) -> None:
    from openai_core import AsyncClient

    async with AsyncClient(api_key="sk-x", base_url=url).responses.connect() as connection:
        await connection.send_raw(str(count))
        create = connection.responses.create
        streams = [await create(model="m", input="x", stream=True, extra_body={"stream_id": name}) for name in _names()]
        for _ in range(count // STREAMS):
            for stream in streams:
                event: Any = await anext(stream)
                assert event.delta


async def _theirs_shared_awaited(url: str, count: int) -> None:
    from openai import AsyncOpenAI
    from openai.lib.responses_websocket import AsyncResponsesWebSocketSession, ResponsesWebSocketLimits

    async with AsyncOpenAI(api_key="sk-x", base_url=url).responses.connect() as connection:
        await connection.send_raw(str(count))
        limits = ResponsesWebSocketLimits(**_ROOM)
        async with AsyncResponsesWebSocketSession(connection, limits=limits) as session:
            lanes = [session.lane(name) for name in _names()]
            for lane in lanes:
                await lane.send({"type": "response.create", "model": "m", "input": "x"})
            for _ in range(count // STREAMS):
                for lane in lanes:
                    event: Any = await lane.recv()
                    assert event.delta


async def _bare_shared_awaited(url: str, count: int) -> None:
    from websockets.asyncio.client import connect

    async with connect(f"{url.replace('http', 'ws')}/responses", compression=None) as connection:
        await connection.send(str(count))
        queues: dict[str, deque[Any]] = {name: deque() for name in _names()}
        for name in queues:
            asked = {"type": "response.create", "model": "m", "input": "x", "stream_id": name}
            await connection.send(json.dumps(asked))
        for _ in range(count // STREAMS):
            for queue in queues.values():
                while not queue:
                    event = json.loads(await connection.recv())
                    queues[event["stream_id"]].append(event)
                assert queue.popleft()["delta"]


# --- sessions that add up ---------------------------------------------------------------------------------------


def _session(url: str, count: int) -> None:
    from openai_core import Client

    with Client(api_key="sk-x", base_url=url).realtime.session(model="m") as session:
        session.connection.send_raw(str(count))
        heard = sum(event.type == "transcript.delta" for event in islice(session, 2 * count + 2))
        assert heard == count
        assert len(session.transcript[0].text) == count * len(EVENT["delta"])


def _session_awaited(url: str, count: int) -> None:
    async def work() -> None:
        from openai_core import AsyncClient

        async with AsyncClient(api_key="sk-x", base_url=url).realtime.session(model="m") as session:
            await session.connection.send_raw(str(count))
            heard = 0
            async for event in session:
                heard += event.type == "transcript.delta"
                if heard == count:
                    break
            assert len(session.transcript[0].text) == count * len(EVENT["delta"])

    asyncio.run(work())


def _spread(url: str) -> float:
    """Microseconds an event where as many sockets as that are read at once."""

    async def work() -> None:
        await asyncio.gather(*(_ours_in_loop(url, EACH) for _ in range(SOCKETS)))

    with at_rest():
        began = process_time()
        asyncio.run(work())
        return MICRO * (process_time() - began) / (SOCKETS * EACH)


def _grown(work: Callable[[str, int], None], url: str) -> float:
    """MiB that this process holds more after many events, when some have warmed it up."""
    work(url, 50_000)
    before = _held()
    work(url, MANY)
    return _held() - before


def _held() -> float:
    """MiB of memory that are this process's at the moment; on systems that do not say, the most it ever had."""
    gc.collect()
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
    except FileNotFoundError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# --- the server -------------------------------------------------------------------------------------------------


@contextmanager
def _server() -> Iterator[str]:
    """A server in a process of its own; gives its base URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.realtime"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"
    finally:
        process.kill()
        process.wait()


def _serve() -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_answer, args=(connection,), daemon=True).start()


def _answer(connection: socket.socket) -> None:
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(4096)
    key = next(line[18:].strip() for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
    proof = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    connection.sendall(
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
        b"sec-websocket-accept: " + proof + b"\r\n\r\n"
    )
    shared = head.startswith(b"GET /v1/responses")
    try:
        count = int(_message(connection))
        names = [json.loads(_message(connection))["stream_id"] for _ in range(STREAMS if shared else 0)]
        frames = [_frame({**EVENT, "stream_id": name}) for name in names] or [_frame(EVENT)]
        some = b"".join(frames * (64 // len(frames)))
        for _ in range(count // 64):
            connection.sendall(some)
        connection.sendall(b"".join(islice(cycle(frames), count % 64)))
        while connection.recv(4096)[:1] not in (b"", b"\x88"):
            pass
        connection.sendall(b"\x88\x02\x03\xe8")
    except OSError:
        pass  # whoever measures has enough
    finally:
        connection.close()


def _frame(event: dict[str, Any]) -> bytes:
    """An event as the server sends it."""
    text = json.dumps(event).encode()
    return b"\x81\x7e" + len(text).to_bytes(2, "big") + text


def _message(connection: socket.socket) -> bytes:
    """The next message of the client, which is short."""
    size = _exactly(connection, 2)[1] & 0x7F
    if size == 126:
        size = int.from_bytes(_exactly(connection, 2), "big")
    mask = _exactly(connection, 4)
    return bytes(byte ^ mask[at % 4] for at, byte in enumerate(_exactly(connection, size)))


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += connection.recv(size - len(data)) or _gone()
    return data


def _gone() -> bytes:
    raise OSError("the client went away")


if __name__ == "__main__":
    _serve()
