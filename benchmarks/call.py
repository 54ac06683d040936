"""What a call costs the process that makes it: a request out, a short answer in and decoded.

Litellm makes its own main call, a chat; without packages that it does not require it can make no other. Run by `turns`,
one process a subject.
"""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from benchmarks.fixtures import history
from benchmarks.measure import MICRO, cpu, in_turns, per_unit
from benchmarks.peers import AIOHTTP, FAST_LANE, HTTPX, HTTPX2, LANE, LITELLM, OPENAI, OURS, SOCKET
from benchmarks.server import many_files
from benchmarks.table import WHOLE, Budget, Line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from benchmarks.turns import Taken

PEERS = (OURS, FAST_LANE, OPENAI, LITELLM, HTTPX, HTTPX2, AIOHTTP, SOCKET)
MODEL = "gpt-5.4"
CONTENT = "Is it lit?"
FLYING = (1, 100, 1000, 5000)
HISTORIES = (200, 1000)


def figures(who: str, url: str, short: bool) -> dict[str, float]:
    """What this process's subject takes, in microseconds of CPU a call; and how many calls failed."""
    many_files()
    found: dict[str, float] = {}
    call = caller(who, url)
    if call is not None:
        found["blocking"] = per_unit(lambda: [call(CONTENT) for _ in range(100)], 100, 5)
        for messages in HISTORIES[: 1 if short else 2]:
            content, times = history(messages), 1000 // messages * (1 if who in (OPENAI, LITELLM) else 4)
            found[f"blocking {messages}"] = per_unit(lambda: [call(content) for _ in range(times)], times, 3)  # noqa: B023
    start = starter(who, url)
    if start is not None:
        for flying in (100,) if short else FLYING:
            if flying == FLYING[-1] and who not in (OURS, FAST_LANE):
                continue
            found.update(_rush(start, flying))
    return found


def lines(taken: Taken, short: bool) -> list[Line]:
    """The lines of this benchmark."""
    made = [Line("blocking call", "us", taken["blocking"], _budgets(0.4, 1 / 6, 1.0))]
    for messages in HISTORIES:
        if name := f"blocking {messages}" if f"blocking {messages}" in taken else "":
            budgets = _budgets(1 / 20, 1 / 20, 1.1) if messages == 200 else ()
            made.append(Line(f"blocking call, {messages:,} messages of history", "us", taken[name], budgets))
    for flying in FLYING:
        if (name := f"asyncio {flying}") not in taken:
            continue
        budgets = _budgets(0.4, 1 / 8, 1.0)
        if flying == FLYING[-1]:
            most = [Budget(who, 1.5 * taken["asyncio 100"][who], WHOLE, "1.5 x that at 100") for who in taken[name]]
            budgets = most
        made.append(Line(f"asyncio call, {flying:,} in flight", "us", taken[name], budgets))
    few = [f"errors {flying}" for flying in FLYING[:-1] if f"errors {flying}" in taken]
    failed = {who: sum(taken[name].get(who, 0.0) for name in few) for who in taken["asyncio 100"]}
    none = [Budget(who, 0.0, WHOLE, "none") for who in (OURS, FAST_LANE)]
    made.append(Line(f"asyncio calls that failed, {FLYING[-2]:,} in flight and fewer", "errors", failed, none))
    if (name := f"errors {FLYING[-1]}") in taken:
        made.append(Line(f"asyncio calls that failed, {FLYING[-1]:,} in flight", "errors", taken[name]))
    return made


def _budgets(default: float, fast: float, above: float) -> list[Budget]:
    return [
        Budget(OURS, default, OPENAI),
        Budget(FAST_LANE, fast, OPENAI),
        *(Budget(who, above, HTTPX) for who in (OURS, FAST_LANE)),
    ]


# --- blocking ---------------------------------------------------------------------------------------------------


def caller(who: str, url: str) -> Callable[[Any], object] | None:
    """What makes one call, over a connection that stands from the second on."""
    address = f"{url}/v1/responses"
    if who in (OURS, FAST_LANE):
        import openai_core

        ours = openai_core.Client(api_key="x", base_url=f"{url}/v1", **LANE)
        return lambda content: ours.responses.create(model=MODEL, input=content)
    if who == OPENAI:
        import openai

        theirs = openai.OpenAI(api_key="x", base_url=f"{url}/v1")
        return lambda content: theirs.responses.create(model=MODEL, input=content)
    if who in (HTTPX, HTTPX2):
        library: Any = __import__(who)
        bare = library.Client()
        return lambda content: bare.post(address, json={"model": MODEL, "input": content}).json()
    if who == LITELLM:
        import litellm

        given = {"model": f"openai/{MODEL}", "api_key": "x", "api_base": f"{url}/v1"}
        return lambda content: litellm.completion(messages=_said(content), **given)
    return _by_hand(url) if who == SOCKET else None


def _said(content: Any) -> Any:
    return [{"role": "user", "content": content}] if isinstance(content, str) else content


def _by_hand(url: str) -> Callable[[Any], object]:
    place = urlsplit(url)
    assert place.hostname
    assert place.port
    sock = socket.create_connection((place.hostname, place.port))
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call(content: Any) -> object:
        sock.sendall(written(url, content))
        data = sock.recv(65536)
        while (value := read(data)) is None:
            data += sock.recv(65536)
        return value

    return call


def written(url: str, content: Any) -> bytes:
    """A request as it goes over the wire."""
    body = json.dumps({"model": MODEL, "input": content}).encode()
    return (
        b"POST /v1/responses HTTP/1.1\r\nhost: %s\r\nauthorization: Bearer x\r\ncontent-type: application/json\r\n"
        b"content-length: %d\r\n\r\n%s"
    ) % (urlsplit(url).netloc.encode(), len(body), body)


def read(data: bytes) -> object:
    """The JSON of an answer that is there as a whole; None before."""
    head, found, body = data.partition(b"\r\n\r\n")
    if not found or len(body) < int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0]):
        return None
    return json.loads(body)


# --- asyncio ----------------------------------------------------------------------------------------------------


def starter(who: str, url: str) -> Any:
    """What gives, in a running loop, a function that makes one call and one that ends it all."""
    address = f"{url}/v1/responses"
    body = {"model": MODEL, "input": CONTENT}

    async def ours() -> Any:
        import openai_core

        client = openai_core.AsyncClient(api_key="x", base_url=f"{url}/v1", **LANE)
        return lambda: client.responses.create(model=MODEL, input=CONTENT), client.close

    async def theirs() -> Any:
        import openai

        client = openai.AsyncOpenAI(api_key="x", base_url=f"{url}/v1")
        return lambda: client.responses.create(model=MODEL, input=CONTENT), client.close

    async def bare() -> Any:
        library: Any = __import__(who)
        client = library.AsyncClient(limits=library.Limits(max_connections=None), timeout=600)

        async def call() -> object:
            return (await client.post(address, json=body)).json()

        return call, client.aclose

    async def session() -> Any:
        import aiohttp

        client = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))

        async def call() -> object:
            async with client.post(address, json=body) as answer:
                return await answer.json()

        return call, client.close

    async def lite() -> Any:
        import litellm

        given = {"model": f"openai/{MODEL}", "api_key": "x", "api_base": f"{url}/v1"}
        return lambda: litellm.acompletion(messages=_said(CONTENT), **given), _nothing

    async def hand() -> Any:
        return _by_hands(url), _nothing

    by = {OURS: ours, FAST_LANE: ours, OPENAI: theirs, HTTPX: bare, HTTPX2: bare, AIOHTTP: session}
    return {**by, LITELLM: lite, SOCKET: hand}.get(who)


async def _nothing() -> None:
    pass


def _by_hands(url: str) -> Callable[[], Awaitable[object]]:
    place = urlsplit(url)
    free: list[_Hand] = []

    async def call() -> object:
        loop = asyncio.get_running_loop()
        if free:
            hand = free.pop()
        else:
            _, hand = await loop.create_connection(_Hand, place.hostname, place.port)
        hand.waiter = loop.create_future()
        hand.transport.write(written(url, CONTENT))
        value = await hand.waiter
        free.append(hand)
        return value

    return call


class _Hand(asyncio.Protocol):
    transport: asyncio.Transport
    waiter: asyncio.Future[object]

    def __init__(self) -> None:
        self.data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.data += data
        if (value := read(self.data)) is not None:
            self.data = b""
            self.waiter.set_result(value)


def _rush(start: Any, flying: int) -> dict[str, float]:
    """Makes calls, always this many at once, over connections that stand already."""
    each = max(200 // flying, 3 if flying < 1000 else 1)
    rounds = 3 if flying < 1000 else 1
    failed = 0

    async def one(call: Callable[[], Awaitable[object]], times: int) -> None:
        nonlocal failed
        for _ in range(times):
            try:
                await call()
            except Exception:
                failed += 1

    async def rush(call: Callable[[], Awaitable[object]], times: int) -> None:
        await asyncio.gather(*(one(call, times) for _ in range(flying)))

    with asyncio.Runner() as runner:
        call, close = runner.run(start())
        runner.run(rush(call, 1))
        took = in_turns({"": lambda: MICRO * cpu(lambda: runner.run(rush(call, each))) / (flying * each)}, rounds, 0)
        with suppress(Exception):
            runner.run(close())
    return {f"asyncio {flying}": took[""], f"errors {flying}": float(failed)}
