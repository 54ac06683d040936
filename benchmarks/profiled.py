"""Where the time goes: which code is running, looked at hundreds of times a second of CPU.

Run by `turns`, one process a subject. Samples do not slow anything down, as counting calls would; what a function of C
takes is on the bill of the line that calls it.
"""

from __future__ import annotations

import asyncio
import linecache
import signal
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.call import CONTENT, MODEL, starter
from benchmarks.peers import FAST_LANE, OURS
from benchmarks.server import many_files
from benchmarks.stream import CHAT, client_later, client_of
from benchmarks.table import aligned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from benchmarks.turns import Taken

PEERS = (OURS, FAST_LANE)
EVERY = 0.004
SAMPLES = 800
SOCKETS, JSON, PROGRAM, REST = "sockets", "JSON", "the program that asks", "standard library"
PLACES = (
    ("openai_core/sansio/", "ours: what to send, how to read it"),
    ("openai_core/http/", "ours: HTTP"),
    ("openai_core/blocking/", "ours: the faces"),
    ("openai_core/aio/", "ours: the faces"),
    ("openai_core/accumulate/", "ours: adding up"),
    ("openai_core/", "ours: clients, operations, models"),
    ("/h11/", "h11"),
    ("/httpcore/", "httpcore"),
    ("/anyio/", "anyio"),
    ("/asyncio/", "asyncio"),
    ("benchmarks/", PROGRAM),
)
KINDS = (SOCKETS, JSON, *dict.fromkeys(name for _, name in PLACES), REST)
_ON_SOCKETS = (".recv(", ".recv_into(", ".send(", ".sendall(", ".poll(", ".select(", ".poll,", ".writelines(")
_ON_JSON = ("orjson.", "_codec()", "loads(", "dumps(")


def kind_of(path: str, line: str) -> str:
    """On whose bill the time in this line of this file goes."""
    path = path.replace("\\", "/")
    if path.endswith(("sansio/codec.py", "/json/decoder.py", "/json/encoder.py", "/json/__init__.py")):
        return JSON
    if any(words in line for words in _ON_SOCKETS):
        return SOCKETS
    if path.startswith("<frozen"):
        return REST
    return next((name for part, name in PLACES if part in path), REST)


@contextmanager
def watched(seen: Counter[str]) -> Iterator[None]:
    """Count what is running while this lasts."""

    def look(number: int, frame: FrameType | None) -> None:
        if frame is not None:
            path = frame.f_code.co_filename
            seen[kind_of(path, linecache.getline(path, frame.f_lineno or 0))] += 1

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def figures(who: str, url: str, short: bool) -> dict[str, float]:
    """Shares in percent, by the work and the kind of code: `blocking call|sockets`."""
    many_files()
    found: dict[str, float] = {}
    for name, work in _works(who, url).items():
        work()
        seen: Counter[str] = Counter()
        with watched(seen):
            while seen.total() < SAMPLES:
                work()
        for kind in KINDS:
            found[f"{name}|{kind}"] = 100 * seen[kind] / seen.total()
    return found


def table(taken: Taken, who: str) -> str:
    """The shares of one subject as markdown: a column for each work."""
    works = list(dict.fromkeys(key.partition("|")[0] for key in taken))
    rows = [["share of the CPU, %", *works]]
    for kind in KINDS:
        shares = [taken.get(f"{work}|{kind}", {}).get(who, 0.0) for work in works]
        if any(share >= 0.5 for share in shares):
            rows.append([kind, *(f"{share:.0f}" for share in shares)])
    return aligned(rows)


def _works(who: str, url: str) -> dict[str, Callable[[], object]]:
    client = client_of(who, f"{url}/v1")
    packed, each = client_of(who, f"{url}/packed"), client_of(who, f"{url}/each")
    runner = asyncio.Runner()
    call, _ = runner.run(starter(who, url)())
    awaited: list[Any] = []

    async def calls() -> None:
        for _ in range(5):
            await asyncio.gather(*(call() for _ in range(100)))

    async def read() -> int:
        if not awaited:
            awaited.append(client_later(who, f"{url}/packed"))
        stream = await awaited[0].chat.completions.create(stream=True, **CHAT)
        return sum([len(chunk.choices) async for chunk in stream])

    def helped() -> int:
        with packed.chat.completions.stream(**CHAT) as stream:
            return sum(1 for _ in stream)

    return {
        "blocking call": lambda: [client.responses.create(model=MODEL, input=CONTENT) for _ in range(100)],
        "asyncio, 100 in flight": lambda: runner.run(calls()),
        "stream, one write an event": lambda: _chunks(each),
        "stream, many events a write": lambda: _chunks(packed),
        "the same, asyncio": lambda: runner.run(read()),
        ".stream()": helped,
    }


def _chunks(client: Any) -> int:
    return sum(len(chunk.choices) for chunk in client.chat.completions.create(stream=True, **CHAT))
