"""What an event of a stream costs from the socket to the object in the hands of the program."""

from __future__ import annotations

import asyncio
import json
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx
import openai

import openai_core
from benchmarks.measure import MICRO, cpu, in_turns
from benchmarks.peers import FAST, HTTPX, LANE, OPENAI, OURS
from benchmarks.server import EVENTS, running
from benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

ROUNDS = 9
CHAT: dict[str, Any] = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Is it lit?"}]}
RESPONSE: dict[str, Any] = {"model": "gpt-5.4", "input": "Is it lit?"}
WAYS = {"each": "one write an event", "packed": "many events a write"}
GAINS = {"each": 13.0, "packed": 20.0} if FAST else {"each": 6.0, "packed": 15.0}
"""How many times ours openai has to cost."""
HELPER_GAIN = 10.0


class Asked:
    """A kind of stream: how it is asked for, and what counts of it."""

    def __init__(self, name: str, path: str, ask: dict[str, Any], has_text: Callable[[Any], bool]) -> None:
        self.name = name
        self.path = path
        self.ask = ask
        self.has_text = has_text

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


def measure() -> list[Row]:
    """The rows of this benchmark."""
    rows: list[Row] = []
    with running() as url:
        for path, words in WAYS.items():
            for asked in RAW:
                with ExitStack() as stack:
                    readers = _blocking(f"{url}/{path}", stack, asked)
                    rows.append(_row(f"blocking {asked.name} stream, {words}", readers, GAINS[path]))
                with asyncio.Runner() as runner:
                    readers = _asynchronous(f"{url}/{path}", runner, asked)
                    rows.append(_row(f"asyncio {asked.name} stream, {words}", readers, GAINS[path]))
        for path, words in WAYS.items():
            for asked in HELPED:
                with ExitStack() as stack:
                    readers = _helping(f"{url}/{path}", stack, asked)
                    rows.append(_row(f"blocking {asked.name} .stream(), {words}", readers, HELPER_GAIN))
                with asyncio.Runner() as runner:
                    readers = _helping_later(f"{url}/{path}", runner, asked)
                    rows.append(_row(f"asyncio {asked.name} .stream(), {words}", readers, HELPER_GAIN))
    return rows


def _row(name: str, readers: dict[str, Callable[[], int]], gain: float) -> Row:
    def subject(read: Callable[[], int]) -> Callable[[], float]:
        def run() -> float:
            counts: list[int] = []
            taken = cpu(lambda: counts.append(read()))
            assert counts == [EVENTS], f"{EVENTS} events were sent and {counts[0]} came"
            return MICRO * taken / EVENTS

        return run

    took = in_turns({who: subject(read) for who, read in readers.items()}, ROUNDS)
    return Row(name, "us", took[OURS], took[OPENAI], took.get(HTTPX), gain=gain)


def _bare_text(line: str) -> bool:
    if not line.startswith("data: ") or line == "data: [DONE]":
        return False
    value = json.loads(line[6:])
    if "choices" in value:
        return bool(value["choices"][0]["delta"].get("content"))
    return value["type"] == "response.output_text.delta" and bool(value["delta"])


def _blocking(base: str, stack: ExitStack, asked: Asked) -> dict[str, Callable[[], int]]:
    """Who reads, by name: a function that reads one stream to its end and counts its events."""
    ours = stack.enter_context(openai_core.Client(api_key="x", base_url=base, **LANE))
    theirs = stack.enter_context(openai.OpenAI(api_key="x", base_url=base))
    bare = stack.enter_context(httpx.Client())

    def read_with(client: Any) -> Callable[[], int]:
        return lambda: _count(asked.of(client).create(stream=True, **asked.ask), asked)

    def read_bare() -> int:
        with bare.stream("POST", f"{base}/{asked.path}", json={**asked.ask, "stream": True}) as answer:
            return sum(map(_bare_text, answer.iter_lines()))

    return {OURS: read_with(ours), OPENAI: read_with(theirs), HTTPX: read_bare}


def _asynchronous(base: str, runner: asyncio.Runner, asked: Asked) -> dict[str, Callable[[], int]]:
    ours, theirs, bare = runner.run(_clients(base))

    def read_with(client: Any) -> Callable[[], int]:
        async def read() -> int:
            return await _count_later(await asked.of(client).create(stream=True, **asked.ask), asked)

        return lambda: runner.run(read())

    async def read_bare() -> int:
        asking = bare.stream("POST", f"{base}/{asked.path}", json={**asked.ask, "stream": True})
        async with asking as answer:
            return sum([_bare_text(line) async for line in answer.aiter_lines()])

    return {OURS: read_with(ours), OPENAI: read_with(theirs), HTTPX: lambda: runner.run(read_bare())}


async def _clients(base: str) -> tuple[openai_core.AsyncClient, openai.AsyncOpenAI, httpx.AsyncClient]:
    ours = openai_core.AsyncClient(api_key="x", base_url=base, **LANE)
    return ours, openai.AsyncOpenAI(api_key="x", base_url=base), httpx.AsyncClient()


def _helping(base: str, stack: ExitStack, asked: Asked) -> dict[str, Callable[[], int]]:
    """The same through the `.stream()` helpers, which add up what comes; the bare library has none."""

    def read_with(client: Any) -> Callable[[], int]:
        def read() -> int:
            with asked.of(client).stream(**asked.ask) as stream:
                return _count(stream, asked)

        return read

    return {
        OURS: read_with(stack.enter_context(openai_core.Client(api_key="x", base_url=base, **LANE))),
        OPENAI: read_with(stack.enter_context(openai.OpenAI(api_key="x", base_url=base))),
    }


def _helping_later(base: str, runner: asyncio.Runner, asked: Asked) -> dict[str, Callable[[], int]]:
    ours, theirs, _ = runner.run(_clients(base))

    def read_with(client: Any) -> Callable[[], int]:
        async def read() -> int:
            async with asked.of(client).stream(**asked.ask) as stream:
                return await _count_later(stream, asked)

        return lambda: runner.run(read())

    return {OURS: read_with(ours), OPENAI: read_with(theirs)}


def _count(events: Iterator[Any], asked: Asked) -> int:
    return sum(map(asked.has_text, events))


async def _count_later(events: AsyncIterator[Any], asked: Asked) -> int:
    return sum([asked.has_text(event) async for event in events])
