"""What a call costs the process that makes it: a request out, a short answer in and decoded."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx
import openai

import openai_core
from benchmarks.fixtures import history
from benchmarks.measure import MICRO, cpu, in_turns
from benchmarks.peers import FAST, HTTPX, LANE, OPENAI, OURS
from benchmarks.server import running
from benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

ROUNDS = 7
FEW = 3
"""Rounds where one takes long."""
MODEL = "gpt-5.4"
GAIN = 8.0 if FAST else 2.5
"""How many times ours openai has to cost under asyncio."""


def measure() -> list[Row]:
    """The rows of this benchmark."""
    with running() as url, ExitStack() as stack:
        blocking = _blocking(url, stack)
        asynchronous = _asynchronous(url)
        gain, above = (6.0, None) if FAST else (2.5, 1.0)
        rows = [
            _row("blocking call", blocking, "Is it lit?", 100, gain, above),
            _row("blocking call, 200 messages of history", blocking, history(200), 10, 20.0),
            _row("blocking call, 1,000 messages of history", blocking, history(1000), 5),
        ]
        at: dict[int, float] = {}
        for flying in (1, 100, 1000):
            # bare httpx takes its time where many are in flight, and nothing is compared with it there
            some = {who: start for who, start in asynchronous.items() if who != HTTPX or flying < 1000}
            rounds = ROUNDS if flying < 1000 else FEW
            took = in_turns({who: _flying(start, flying) for who, start in some.items()}, rounds)
            at[flying] = took[OURS]
            name = f"asyncio call, {flying:,} in flight"
            rows.append(Row(name, "us", took[OURS], took[OPENAI], took.get(HTTPX), gain=GAIN))
        took = in_turns({OURS: _flying(asynchronous[OURS], 5000)}, FEW)
        rows.append(Row("asyncio call, 5,000 in flight", "us", took[OURS], beside=(1.5, at[100], "that at 100")))
    return rows


def _row(
    name: str,
    callers: dict[str, Callable[[Any], object]],
    content: Any,
    times: int,
    gain: float | None = None,
    above: float | None = None,
) -> Row:
    def subject(call: Callable[[Any], object]) -> Callable[[], float]:
        return lambda: MICRO * cpu(lambda: [call(content) for _ in range(times)]) / times

    took = in_turns({who: subject(call) for who, call in callers.items()}, ROUNDS)
    return Row(name, "us", took[OURS], took[OPENAI], took[HTTPX], gain=gain, above=above)


def _blocking(url: str, stack: ExitStack) -> dict[str, Callable[[Any], object]]:
    """Who calls, by name: a function that makes one call."""
    ours = stack.enter_context(openai_core.Client(api_key="x", base_url=f"{url}/v1", **LANE))
    theirs = stack.enter_context(openai.OpenAI(api_key="x", base_url=f"{url}/v1"))
    bare = stack.enter_context(httpx.Client())
    return {
        OURS: lambda content: ours.responses.create(model=MODEL, input=content),
        OPENAI: lambda content: theirs.responses.create(model=MODEL, input=content),
        HTTPX: lambda content: bare.post(f"{url}/v1/responses", json={"model": MODEL, "input": content}).json(),
    }


def _asynchronous(url: str) -> dict[str, Callable[[], tuple[Any, Callable[[], Coroutine[Any, Any, object]]]]]:
    """Who calls, by name: a function that gives a new client and what makes one call with it."""

    def ours() -> Any:
        client = openai_core.AsyncClient(api_key="x", base_url=f"{url}/v1", **LANE)
        return client, lambda: client.responses.create(model=MODEL, input="Is it lit?")

    def theirs() -> Any:
        client = openai.AsyncOpenAI(api_key="x", base_url=f"{url}/v1")
        return client, lambda: client.responses.create(model=MODEL, input="Is it lit?")

    def bare() -> Any:
        client = httpx.AsyncClient()

        async def call() -> object:
            return (await client.post(f"{url}/v1/responses", json={"model": MODEL, "input": "Is it lit?"})).json()

        return client, call

    return {OURS: ours, OPENAI: theirs, HTTPX: bare}


def _flying(start: Callable[[], Any], flying: int) -> Callable[[], float]:
    """Makes calls, always this many at once, over connections that stand already."""
    each = max(200 // flying, 3 if flying < 1000 else 2)

    async def caller(call: Callable[[], Coroutine[Any, Any, object]], times: int) -> None:
        for _ in range(times):
            await call()

    async def rush(call: Callable[[], Coroutine[Any, Any, object]], times: int) -> None:
        await asyncio.gather(*(caller(call, times) for _ in range(flying)))

    def run() -> float:
        with asyncio.Runner() as runner:
            client, call = start()
            runner.run(rush(call, 1))
            taken = cpu(lambda: runner.run(rush(call, each)))
            runner.run(client.close() if hasattr(client, "close") else client.aclose())
        return MICRO * taken / (flying * each)

    return run
