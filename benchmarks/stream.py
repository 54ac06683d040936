"""What an event of a stream costs from the socket to the object in the hands of the program.

Run by `turns`, one process a subject. The bare libraries read lines and the JSON in them; the bare socket splits what
came at blank lines, which is wrong in nearly every corner of the standard.
"""

from __future__ import annotations

import asyncio
import json
import socket
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from benchmarks.measure import MICRO, cpu, in_turns
from benchmarks.peers import AIOHTTP, FAST_LANE, HTTPX, HTTPX2, LANE, LITELLM, OPENAI, OURS, SOCKET
from benchmarks.server import EVENTS
from benchmarks.table import Budget, Line

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from benchmarks.turns import Taken

PEERS = (OURS, FAST_LANE, OPENAI, LITELLM, HTTPX, HTTPX2, AIOHTTP, SOCKET)
ROUNDS = 5
CHAT: dict[str, Any] = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Is it lit?"}]}
RESPONSE: dict[str, Any] = {"model": "gpt-5.4", "input": "Is it lit?"}
WAYS = {"each": "one write an event", "packed": "many events a write"}
FACES = ("blocking", "asyncio")
SHARES = {"each": (1 / 6, 1 / 13), "packed": (1 / 15, 1 / 20)}
"""What ours may cost of what openai does, as installed bare and over the fast lane."""
HELPERS = 1 / 10
ABOVE = 1.3
"""How many times the lines of httpx and their JSON."""


class Asked(NamedTuple):
    """A kind of stream: how it is asked for, and what counts of it."""

    name: str
    path: str
    ask: dict[str, Any]
    has_text: Callable[[Any], bool]

    def of(self, client: Any) -> Any:
        """The shelf of a client that it stands on; ours and theirs look alike."""
        return client.responses if self.path == "responses" else client.chat.completions


RAW = (
    Asked("chat", "chat/completions", CHAT, lambda chunk: bool(chunk.choices[0].delta.content)),
    Asked(
        "response",
        "responses",
        RESPONSE,
        lambda event: event.type == "response.output_text.delta" and bool(event.delta),
    ),
)
HELPED = (
    Asked("chat", "chat/completions", CHAT, lambda event: event.type == "content.delta" and bool(event.delta)),
    RAW[1],
)


def figures(who: str, url: str, short: bool) -> dict[str, float]:
    """What this process's subject takes, in microseconds of CPU an event."""
    found: dict[str, float] = {}
    rounds = 2 if short else ROUNDS
    for way in WAYS:
        for asked in RAW:
            if reader := _reader(who, f"{url}/{way}", asked):
                found[f"blocking {asked.name} {way}"] = _cost(reader, rounds)
            with asyncio.Runner() as runner:
                if reading := _later(who, f"{url}/{way}", asked):
                    found[f"asyncio {asked.name} {way}"] = _cost(lambda: runner.run(reading()), rounds)
        for asked in HELPED if who in (OURS, FAST_LANE, OPENAI) else ():
            found[f"blocking {asked.name}.stream {way}"] = _cost(_helping(who, f"{url}/{way}", asked), rounds)
            with asyncio.Runner() as runner:
                helping = _helping_later(who, f"{url}/{way}", asked)
                found[f"asyncio {asked.name}.stream {way}"] = _cost(lambda: runner.run(helping()), rounds)  # noqa: B023
    return found


def lines(taken: Taken, short: bool) -> list[Line]:
    """The lines of this benchmark."""
    made: list[Line] = []
    for way, words in WAYS.items():
        default, fast = SHARES[way]
        budgets = [Budget(OURS, default, OPENAI), Budget(FAST_LANE, fast, OPENAI)]
        budgets += [Budget(who, ABOVE, HTTPX) for who in (OURS, FAST_LANE)]
        for asked in RAW:
            for face in FACES:
                name = f"{face} {asked.name} {way}"
                made.append(Line(f"{face} {asked.name} stream, {words}", "us", taken[name], budgets))
    budgets = [Budget(who, HELPERS, OPENAI) for who in (OURS, FAST_LANE)]
    for way, words in WAYS.items():
        for asked in HELPED:
            for face in FACES:
                name = f"{face} {asked.name}.stream {way}"
                made.append(Line(f"{face} {asked.name} .stream(), {words}", "us", taken[name], budgets))
    return made


def _cost(read: Callable[[], int], rounds: int) -> float:
    def run() -> float:
        counts: list[int] = []
        taken = cpu(lambda: counts.append(read()))
        assert counts == [EVENTS], f"{EVENTS} events were sent and {counts[0]} came"
        return MICRO * taken / EVENTS

    return in_turns({"": run}, rounds)[""]


def _text_of(data: str | bytes) -> bool:
    value = json.loads(data)
    if "choices" in value:
        return bool(value["choices"][0]["delta"].get("content"))
    return value["type"] == "response.output_text.delta" and bool(value["delta"])


def _bare_text(line: str) -> bool:
    return line.startswith("data: ") and line != "data: [DONE]" and _text_of(line[6:])


def _bare_texts(blocks: list[bytes]) -> int:
    """How many of these pieces of a body, cut at blank lines, bring text."""
    count = 0
    for block in blocks:
        _, found, data = block.partition(b"data: ")
        if found and data != b"[DONE]":
            count += _text_of(data)
    return count


# --- ours and theirs --------------------------------------------------------------------------------------------


def client_of(who: str, base: str) -> Any:
    """A blocking client."""
    if who == OPENAI:
        import openai

        return openai.OpenAI(api_key="x", base_url=base)
    import openai_core

    return openai_core.Client(api_key="x", base_url=base, **LANE)


def client_later(who: str, base: str) -> Any:
    """A client that is awaited."""
    if who == OPENAI:
        import openai

        return openai.AsyncOpenAI(api_key="x", base_url=base)
    import openai_core

    return openai_core.AsyncClient(api_key="x", base_url=base, **LANE)


def _reader(who: str, base: str, asked: Asked) -> Callable[[], int] | None:
    """A function that reads one stream to its end and counts its events."""
    address, body = f"{base}/{asked.path}", {**asked.ask, "stream": True}
    if who in (OURS, FAST_LANE, OPENAI):
        client = client_of(who, base)
        return lambda: _count(asked.of(client).create(**body), asked)
    if who in (HTTPX, HTTPX2):
        library: Any = __import__(who)
        bare = library.Client()

        def read() -> int:
            with bare.stream("POST", address, json=body) as answer:
                return sum(map(_bare_text, answer.iter_lines()))

        return read
    if who == LITELLM and asked.name == "chat":
        litellm = _litellm()
        given = {**CHAT, "model": "openai/gpt-5.4", "api_key": "x", "api_base": base, "stream": True}
        return lambda: sum(bool(chunk.choices[0].delta.content) for chunk in litellm.completion(**given))
    return _by_hand(base, asked) if who == SOCKET else None


def _later(who: str, base: str, asked: Asked) -> Any:
    """The same, as a function whose result is awaited; its client is made in the loop."""
    address, body = f"{base}/{asked.path}", {**asked.ask, "stream": True}
    made: list[Any] = []

    def once(make: Callable[[], Any]) -> Any:
        if not made:
            made.append(make())
        return made[0]

    async def read() -> int:
        client = once(lambda: client_later(who, base))
        return await _count_later(await asked.of(client).create(**body), asked)

    async def bare() -> int:
        library: Any = __import__(who)
        async with once(library.AsyncClient).stream("POST", address, json=body) as answer:
            return sum([_bare_text(line) async for line in answer.aiter_lines()])

    async def session() -> int:
        import aiohttp

        async with once(aiohttp.ClientSession).post(address, json=body) as answer:
            return sum([_bare_text(line.decode().rstrip("\n")) async for line in answer.content])

    async def lite() -> int:
        litellm = _litellm()
        given = {**CHAT, "model": "openai/gpt-5.4", "api_key": "x", "api_base": base, "stream": True}
        stream: Any = await litellm.acompletion(**given)
        return sum([bool(chunk.choices[0].delta.content) async for chunk in stream])

    by: dict[str, Any] = {OURS: read, FAST_LANE: read, OPENAI: read, HTTPX: bare, HTTPX2: bare, AIOHTTP: session}
    if asked.name == "chat":
        by[LITELLM] = lite
    return {**by, SOCKET: _by_hands(base, asked)}.get(who)


def _litellm() -> Any:
    import litellm

    litellm.REPEATED_STREAMING_CHUNK_LIMIT = 1_000_000  # or it takes the stream for a model that repeats itself
    return litellm


def _helping(who: str, base: str, asked: Asked) -> Callable[[], int]:
    """The same through the `.stream()` helpers, which add up what comes; the bare libraries have none."""
    client = client_of(who, base)

    def read() -> int:
        with asked.of(client).stream(**asked.ask) as stream:
            return _count(stream, asked)

    return read


def _helping_later(who: str, base: str, asked: Asked) -> Any:
    made: list[Any] = []

    async def read() -> int:
        if not made:
            made.append(client_later(who, base))
        async with asked.of(made[0]).stream(**asked.ask) as stream:
            return await _count_later(stream, asked)

    return read


def _count(events: Iterator[Any], asked: Asked) -> int:
    return sum(map(asked.has_text, events))


async def _count_later(events: AsyncIterator[Any], asked: Asked) -> int:
    return sum([asked.has_text(event) async for event in events])


# --- by hand ----------------------------------------------------------------------------------------------------


def _written(base: str, asked: Asked) -> bytes:
    body = json.dumps({**asked.ask, "stream": True}).encode()
    place = urlsplit(base)
    return b"POST %s/%s HTTP/1.1\r\nhost: %s\r\ncontent-length: %d\r\n\r\n%s" % (
        place.path.encode(),
        asked.path.encode(),
        place.netloc.encode(),
        len(body),
        body,
    )


def _by_hand(base: str, asked: Asked) -> Callable[[], int]:
    place = urlsplit(base)
    assert place.hostname
    assert place.port
    sock = socket.create_connection((place.hostname, place.port))
    request = _written(base, asked)

    def read() -> int:
        sock.sendall(request)
        count, rest = 0, b""
        while not rest.endswith(b"\r\n0\r\n\r\n"):
            *blocks, rest = (rest + sock.recv(65536)).split(b"\n\n")
            count += _bare_texts(blocks)
        return count

    return read


def _by_hands(base: str, asked: Asked) -> Callable[[], Any]:
    place = urlsplit(base)
    made: list[_Hand] = []

    async def read() -> int:
        loop = asyncio.get_running_loop()
        if not made:
            _, hand = await loop.create_connection(_Hand, place.hostname, place.port)
            made.append(hand)
        hand = made[0]
        hand.waiter, hand.count = loop.create_future(), 0
        hand.transport.write(_written(base, asked))
        return await hand.waiter

    return read


class _Hand(asyncio.Protocol):
    transport: asyncio.Transport
    waiter: asyncio.Future[int]

    def __init__(self) -> None:
        self.rest = b""
        self.count = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        *blocks, self.rest = (self.rest + data).split(b"\n\n")
        self.count += _bare_texts(blocks)
        if self.rest.endswith(b"\r\n0\r\n\r\n"):
            self.rest = b""
            self.waiter.set_result(self.count)
