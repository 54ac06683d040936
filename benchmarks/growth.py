"""How costs grow: with the messages of a history, the calls in flight, the events of a stream, the clients.

Run by `turns`, one process a subject; what is fitted is the CPU of all of it, so that 1 is linear.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.call import MODEL, starter
from benchmarks.fit import Fit, fitted
from benchmarks.fixtures import history
from benchmarks.measure import MICRO, cpu, in_turns
from benchmarks.peers import FAST_LANE, OURS
from benchmarks.server import many_files
from benchmarks.stream import CHAT, client_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.turns import Taken

PEERS = (OURS, FAST_LANE)
MESSAGES = (10, 30, 100, 300, 1000, 3000, 10_000)
FLYING = (1, 10, 100, 500, 1000, 2000, 5000)
EVENTS = (1, 10, 100, 1000, 10_000, 30_000, 100_000)
CLIENTS = (1, 10, 100, 300, 1000)
WORK = 2000
"""About how many units a measured batch has, so that small ones are not lost in the clock's grain."""
NAMES = {
    "messages": "a call with so many messages of history",
    "flying": "so many calls in flight at once, asyncio",
    "events": "a stream of so many events",
    "helped": "the same through .stream(), its text added up",
    "clients": "so many clients made and closed",
}


class Curve(NamedTuple):
    """What one thing costs at one size and another, in microseconds of CPU for all of it."""

    name: str
    who: str
    points: tuple[tuple[float, float], ...]

    @property
    def fit(self) -> Fit:
        return fitted(self.points)


def figures(who: str, url: str, short: bool) -> dict[str, float]:
    """What this process's subject takes at each size, in microseconds of CPU."""
    many_files()
    return {f"{name} {size}": cost for name, size, cost in _points(who, url)}


def curves(taken: Taken) -> list[Curve]:
    """The curves in what was taken."""
    made: list[Curve] = []
    for name in NAMES:
        sizes = sorted(int(key.split()[1]) for key in taken if key.split()[0] == name)
        for who in PEERS:
            points = [(float(size), taken[f"{name} {size}"][who]) for size in sizes if who in taken[f"{name} {size}"]]
            if points:
                made.append(Curve(name, who, tuple(points)))
    return made


def _points(who: str, url: str) -> Iterator[tuple[str, int, float]]:
    client = client_of(who, f"{url}/v1")
    for size in MESSAGES:
        content = history(size)
        json.dumps(content)  # as warm as it gets
        yield "messages", size, _cost(lambda: client.responses.create(model=MODEL, input=content), size)  # noqa: B023
    start = starter(who, url)
    for size in FLYING:
        yield "flying", size, _flying(start, size)
    for size in EVENTS:
        streaming = client_of(who, f"{url}/events/{size}")
        yield "events", size, _cost(lambda: _read(streaming), size)  # noqa: B023
        yield "helped", size, _cost(lambda: _added_up(streaming), size)  # noqa: B023
    for size in CLIENTS:
        yield "clients", size, _cost(lambda: _make(who, url, size), size)  # noqa: B023


def _cost(work: Callable[[], object], size: int) -> float:
    times = max(1, min(200, WORK // size))

    def batch() -> float:
        return MICRO * cpu(lambda: [work() for _ in range(times)]) / times

    return in_turns({"": batch}, 3 if size < 30_000 else 1)[""]


def _flying(start: Any, size: int) -> float:
    async def rush(call: Any, times: int) -> None:
        for _ in range(times):
            await asyncio.gather(*(call() for _ in range(size)))

    with asyncio.Runner() as runner:
        call, close = runner.run(start())
        times = max(1, WORK // size // 2)
        batch = lambda: MICRO * cpu(lambda: runner.run(rush(call, times))) / times  # noqa: E731
        cost = in_turns({"": batch}, 3)[""]
        runner.run(close())
    return cost


def _read(client: Any) -> None:
    for chunk in client.chat.completions.create(stream=True, **CHAT):
        assert chunk.choices


def _added_up(client: Any) -> None:
    with client.chat.completions.stream(**CHAT) as stream:
        assert stream.get_final_completion().choices[0].message.content


def _make(who: str, url: str, size: int) -> None:
    made = [client_of(who, url) for _ in range(size)]
    assert made[0].responses is not None
    for client in made:
        client.close()
