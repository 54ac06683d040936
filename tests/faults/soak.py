"""Thousands of calls and of streams given up: what is used must not grow."""

from __future__ import annotations

import gc
import os
import threading
from contextlib import suppress
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

import anyio
from faces.driven import KEY

from faults.row import OK, STREAM, chunk, event
from faults.scene import sockets
from faults.server import Server
from openai_core import AsyncClient, Client

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from faults.server import Connection

MESSAGES = [{"role": "user", "content": "Hi"}]
SPREAD = 20
"""Calls at once under asyncio and trio."""


class Use(NamedTuple):
    """What a program uses."""

    memory: int
    """Bytes that are resident; 0 where the system does not tell."""
    objects: int
    """Those the garbage collector knows."""
    sockets: int
    connections: int
    """Open ones, as the server counts them."""
    threads: int

    @property
    def others(self) -> int:
        """Sockets that are no end of a connection."""
        return self.sockets - 2 * self.connections


class Soak(NamedTuple):
    """What a long run did to it."""

    face: str
    requests: int
    streams: int
    seconds: float
    slowest: float
    """Seconds until the server saw the end of a connection whose call or stream was given up."""
    warm: Use
    after: Use
    left: Use
    """When the client is closed."""
    before: Use

    def complaints(self) -> list[str]:
        """What is not flat."""
        said: list[str] = []
        if self.after.memory - self.warm.memory > 4 << 20:
            said.append(f"memory grew by {(self.after.memory - self.warm.memory) >> 10} KiB")
        if self.after.objects - self.warm.objects > 1000:
            said.append(f"{self.after.objects - self.warm.objects} objects more")
        if self.after.connections > SPREAD:
            said.append(f"{self.after.connections} connections for {SPREAD} calls at once")
        if self.after.others > self.warm.others:
            said.append(f"{self.after.others - self.warm.others} sockets more than the connections have")
        if self.after.threads > self.warm.threads + max(0, self.after.connections - self.warm.connections):
            said.append(f"{self.warm.threads} threads, then {self.after.threads}")
        if self.left.connections or self.left.sockets > self.before.sockets:
            said.append(
                f"{self.left.connections} connections and {self.left.sockets - self.before.sockets} sockets left"
            )
        if self.slowest > 1.0:
            said.append(f"a connection was freed only after {self.slowest:.2f} s")
        return said


def answers(connection: Connection) -> None:
    """A good server: an answer, or a stream whose end never comes; and none at all to who says so."""
    seen = connection.take()
    streamed = seen.header("accept") == "text/event-stream"
    if not streamed and not seen.header("x-silence"):
        connection.send(OK)
        return
    connection.server.hold(1)
    try:
        if streamed:
            connection.send(STREAM + chunk(event() * 3))
        connection.hold()
    finally:
        connection.server.hold(-1)


def used(server: Server) -> Use:
    """What is used now, after the garbage is gone."""
    gc.collect()
    return Use(_resident(), len(gc.get_objects()), len(sockets()), server.open, threading.active_count())


def soak(face: str, requests: int = 10_000, streams: int = 1_000, options: dict[str, Any] | None = None) -> Soak:
    """Warm up with a tenth of it, then do it all."""
    with Server([answers], remember=False) as server:
        options = {"api_key": KEY, "base_url": f"{server.origin}/v1", "max_retries": 0, **(options or {})}
        if face == "blocking":
            return _blocking(server, requests, streams, options)
        return anyio.run(partial(_awaited, face, server, requests, streams, options), backend=face)


def _blocking(server: Server, requests: int, streams: int, options: dict[str, Any]) -> Soak:
    before = used(server)
    client: Any = Client(**options)

    def ask(count: int) -> None:
        for _ in range(count):
            assert client.chat.completions.create(model="m", messages=MESSAGES).id == "good"

    def leave(count: int) -> float:
        slowest = 0.0
        for number in range(count):
            stream = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            if number % 3 == 0:
                next(stream)
                stream.close()
            elif number % 3 == 1:
                with stream:
                    next(stream)
            else:
                with suppress(ZeroDivisionError), stream:
                    for _ in stream:
                        raise ZeroDivisionError
            slowest = max(slowest, _freed(server))
        return slowest

    ask(requests // 10)
    leave(streams // 10)
    ask(10)
    warm, began = used(server), perf_counter()
    ask(requests)
    slowest = leave(streams)
    ask(10)
    seconds, after = perf_counter() - began, used(server)
    client.close()
    server.settled(0)
    return Soak("blocking", requests, streams, seconds, slowest, warm, after, used(server), before)


async def _awaited(face: str, server: Server, requests: int, streams: int, options: dict[str, Any]) -> Soak:
    before = used(server)
    client: Any = AsyncClient(**options)

    async def ask(count: int) -> None:
        async def some() -> None:
            for _ in range(count // SPREAD):
                assert (await client.chat.completions.create(model="m", messages=MESSAGES)).id == "good"

        async with anyio.create_task_group() as group:
            for _ in range(SPREAD):
                group.start_soon(some)

    async def give_up(work: Callable[[anyio.Event], Coroutine[Any, Any, None]]) -> None:
        reached = anyio.Event()
        async with anyio.create_task_group() as group:
            group.start_soon(work, reached)
            await reached.wait()
            group.cancel_scope.cancel()

    async def in_a_stream(reached: anyio.Event) -> None:
        async for _ in await client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
            reached.set()

    async def before_an_answer(reached: anyio.Event) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(ask_in_vain)
            while not server.held:  # noqa: ASYNC110 (the server runs in threads of its own)
                await anyio.sleep(0.0005)
            reached.set()

    async def ask_in_vain() -> None:
        await client.chat.completions.create(model="m", messages=MESSAGES, extra_headers={"x-silence": "1"})

    async def by_closing() -> None:
        async with await client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as stream:
            await anext(stream)

    async def leave(count: int) -> float:
        slowest = 0.0
        for number in range(count):
            await (by_closing() if number % 3 == 0 else give_up((in_a_stream, before_an_answer)[number % 3 - 1]))
            await anyio.lowlevel.checkpoint()
            slowest = max(slowest, await anyio.to_thread.run_sync(_freed, server))
        return slowest

    await ask(max(requests // 10, SPREAD))
    await leave(max(streams // 10, 3))
    await ask(SPREAD)
    warm, began = used(server), perf_counter()
    await ask(requests)
    slowest = await leave(streams)
    await ask(SPREAD)
    seconds, after = perf_counter() - began, used(server)
    await client.close()
    await anyio.to_thread.run_sync(server.settled, 0)
    return Soak(face, requests, streams, seconds, slowest, warm, after, used(server), before)


def _freed(server: Server) -> float:
    """Seconds until no connection is busy with something that nobody waits for."""
    began = perf_counter()
    server.rested(3.0)
    return perf_counter() - began


def _resident() -> int:
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


HEAD = "| face | requests | given up | seconds | freed after, at most | memory | objects | sockets | left |"


def report(faces: Sequence[str], options_for: Callable[[str], dict[str, Any]], requests: int, streams: int) -> int:
    """Print what came of it; the result is the exit status."""
    failed = 0
    print(f"{HEAD}\n{'| --- ' * 9}|")
    for face in faces:
        made = soak(face, requests, streams, options_for(face))
        warm, after = made.warm, made.after
        print(
            f"| {face} | {made.requests:,} | {made.streams:,} | {made.seconds:.1f} | {made.slowest * 1000:.1f} ms "
            f"| {warm.memory / 2**20:.1f} MiB, then {after.memory / 2**20:.1f} "
            f"| {warm.objects:,}, then {after.objects:,} "
            f"| {warm.sockets}, then {after.sockets} | {made.left.connections} |",
            flush=True,
        )
        for complaint in made.complaints():
            failed = 1
            print(f"\n**{face}: {complaint}**\n")
    return failed
