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
from benchmarks.peers import HTTPX, OPENAI, OURS
from benchmarks.server import EVENTS, running
from benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 9
ASKED: dict[str, Any] = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Is it lit?"}], "stream": True}
WAYS = {"each": "one write an event", "packed": "many events a write"}


def measure() -> list[Row]:
    """The rows of this benchmark."""
    rows: list[Row] = []
    with running() as url:
        for path, words in WAYS.items():
            with ExitStack() as stack:
                rows.append(_row(f"blocking stream, {words}", _blocking(f"{url}/{path}", stack)))
            rows.append(_row(f"asyncio stream, {words}", _asynchronous(f"{url}/{path}")))
    return rows


def _row(name: str, readers: dict[str, Callable[[], int]]) -> Row:
    def subject(read: Callable[[], int]) -> Callable[[], float]:
        def run() -> float:
            counts: list[int] = []
            taken = cpu(lambda: counts.append(read()))
            assert counts == [EVENTS], f"{EVENTS} events were sent and {counts[0]} came"
            return MICRO * taken / EVENTS

        return run

    took = in_turns({who: subject(read) for who, read in readers.items()}, ROUNDS)
    return Row(name, "us", took[OURS], took[OPENAI], took[HTTPX])


def _has_content(chunk: Any) -> bool:
    return bool(chunk.choices[0].delta.content)


def _bare_content(line: str) -> bool:
    if not line.startswith("data: ") or line == "data: [DONE]":
        return False
    return bool(json.loads(line[6:])["choices"][0]["delta"]["content"])


def _blocking(base: str, stack: ExitStack) -> dict[str, Callable[[], int]]:
    """Who reads, by name: a function that reads one stream to its end and counts its events."""
    ours = stack.enter_context(openai_core.Client(api_key="x", base_url=base))
    theirs = stack.enter_context(openai.OpenAI(api_key="x", base_url=base))
    bare = stack.enter_context(httpx.Client())

    def read_bare() -> int:
        with bare.stream("POST", f"{base}/chat/completions", json=ASKED) as answer:
            return sum(_bare_content(line) for line in answer.iter_lines())

    return {
        OURS: lambda: sum(_has_content(chunk) for chunk in ours.chat.completions.create(**ASKED)),
        OPENAI: lambda: sum(_has_content(chunk) for chunk in theirs.chat.completions.create(**ASKED)),
        HTTPX: read_bare,
    }


def _asynchronous(base: str) -> dict[str, Callable[[], int]]:
    async def read_ours() -> int:
        async with openai_core.AsyncClient(api_key="x", base_url=base) as client:
            return sum([_has_content(chunk) async for chunk in await client.chat.completions.create(**ASKED)])

    async def read_theirs() -> int:
        async with openai.AsyncOpenAI(api_key="x", base_url=base) as client:
            return sum([_has_content(chunk) async for chunk in await client.chat.completions.create(**ASKED)])

    async def read_bare() -> int:
        async with (
            httpx.AsyncClient() as client,
            client.stream("POST", f"{base}/chat/completions", json=ASKED) as answer,
        ):
            return sum([_bare_content(line) async for line in answer.aiter_lines()])

    return {
        OURS: lambda: asyncio.run(read_ours()),
        OPENAI: lambda: asyncio.run(read_theirs()),
        HTTPX: lambda: asyncio.run(read_bare()),
    }
