"""Mixed work for half an hour: what the process holds must not grow. `python -m benchmarks soak [--minutes N]`.

Blocking threads and asyncio tasks call, stream, leave streams half-way, upload, list, embed, ask for typed answers,
make clients and throw them away, and meet errors, cut connections and silence. Memory, sockets, threads and tasks are
written down all along; the last three quarters of the time have to be flat.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.fit import trend
from benchmarks.measure import resident
from benchmarks.peers import LANE
from benchmarks.server import many_files, running
from benchmarks.table import aligned

if TYPE_CHECKING:
    from collections.abc import Sequence

THREADS, TASKS = 2, 16
SAMPLES = 60
"""How often what is held is written down."""
GROWN = 4.0
"""MiB that the last three quarters of the time may add, along the straight line through them."""
SPREAD = 2
"""How many sockets, threads or tasks more than at most in the first quarter there may be at the end."""
CHAT: dict[str, Any] = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Is it lit?"}]}
SHELVES = ("v1", "each", "packed", "list", "parsed", "many", "items", "fail", "cut", "silent")


class Held(NamedTuple):
    """What the process holds at a moment."""

    seconds: float
    work: int
    """Pieces of work done so far."""
    memory: float
    """MiB."""
    sockets: int
    threads: int
    tasks: int


def complaints(held: Sequence[Held]) -> list[str]:
    """What is not flat in the last three quarters of these."""
    if len(held) < 4:
        return ["too short to say anything"]
    first, rest = held[: max(1, len(held) // 4)], held[len(held) // 4 :]
    said: list[str] = []
    grown = trend([(one.seconds, one.memory) for one in rest]) * (rest[-1].seconds - rest[0].seconds)
    if grown > GROWN:
        said.append(f"memory grew by {grown:.1f} MiB")
    for name in ("sockets", "threads", "tasks"):
        before, after = max(getattr(one, name) for one in first), getattr(held[-1], name)
        if after > before + SPREAD:
            said.append(f"{name}: {before} at first, {after} at the end")
    return said


def run(minutes: float) -> dict[str, Any]:
    """Work for this long, and print what was held; gives a summary of it, as JSON."""
    many_files()
    with running() as url, TemporaryDirectory() as folder:
        path = Path(folder, "upload.bin")
        path.write_bytes(os.urandom(300_000))
        return asyncio.run(_soak(url, path, minutes * 60))


async def _soak(url: str, path: Path, seconds: float) -> dict[str, Any]:
    done: Counter[str] = Counter()
    ends = monotonic() + seconds
    began = monotonic()
    threads = [threading.Thread(target=_blocking, args=(url, path, ends, done, seed)) for seed in range(THREADS)]
    for thread in threads:
        thread.start()
    tasks = [asyncio.create_task(_awaited(url, path, ends, done, seed)) for seed in range(TASKS)]
    held: list[Held] = []
    print("seconds, work done, MiB, sockets, threads, tasks", flush=True)
    while (left := ends - monotonic()) > 0 and not any(task.done() for task in tasks):
        await asyncio.sleep(min(left, seconds / SAMPLES))
        held.append(_held(monotonic() - began, done))
        print(
            ", ".join(f"{value:,.1f}" if isinstance(value, float) else f"{value:,}" for value in held[-1]), flush=True
        )
    await asyncio.gather(*tasks)
    for thread in threads:
        await asyncio.to_thread(thread.join)
    said = complaints(held)
    if left_over := _sockets() - _OWN:
        said.append(f"{left_over} sockets are left when all clients are closed")
    if expected := [kind for kind in KINDS if not done[kind]]:
        said.append(f"never done: {', '.join(expected)}")
    rows = [["work", "times"], *([kind, f"{times:,}"] for kind, times in sorted(done.items()))]
    print(f"\n{aligned(rows)}\n\n{'; '.join(said) or 'flat'}")
    return {"minutes": seconds / 60, "done": dict(done), "held": [list(one) for one in held], "complaints": said}


_OWN = 2
"""Sockets of the event loop itself: the pair by which threads wake it."""


def _held(seconds: float, done: Counter[str]) -> Held:
    gc.collect()
    return Held(seconds, done.total(), resident(), _sockets(), threading.active_count(), len(asyncio.all_tasks()))


def _sockets() -> int:
    """Open sockets of this process; 0 where the system does not say."""
    count = 0
    with suppress(OSError):
        for name in os.listdir("/proc/self/fd"):
            with suppress(OSError):
                count += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
    return count


# --- the work ---------------------------------------------------------------------------------------------------

KINDS = (
    "call",
    "stream",
    "stream left",
    "helped stream",
    "typed answer",
    "list",
    "large answer",
    "upload",
    "embeddings",
    "refused",
    "cut",
    "timed out",
    "client made",
    "raw answer",
)
WEIGHTS = (40, 4, 8, 4, 8, 4, 1, 2, 2, 6, 4, 1, 4, 8)


def _report() -> Any:
    from pydantic import create_model

    return create_model("Report", place=(str, ...), wind=(int, ...), gusts=(list[int], ...))


def _clients(kind: Any, url: str) -> dict[str, Any]:
    """One client, and siblings of it for the shelves of the server."""
    first = kind(api_key="x", base_url=f"{url}/v1", max_retries=0, timeout=60, **LANE)
    return {shelf: first.with_options(base_url=f"{url}/{shelf}") for shelf in SHELVES}


def _blocking(url: str, path: Path, ends: float, done: Counter[str], seed: int) -> None:
    from openai_core import APIConnectionError, APITimeoutError, Client, RateLimitError

    chance = random.Random(seed)
    to = _clients(Client, url)

    def do(kind: str) -> None:
        chat = to["v1"].chat.completions
        if kind == "call":
            chat.create(**CHAT)
        elif kind == "stream":
            for _ in to[chance.choice(("each", "packed"))].chat.completions.create(stream=True, **CHAT):
                pass
        elif kind == "stream left":
            with to["packed"].responses.create(model="gpt-5.4", input="Hi", stream=True) as stream:
                next(stream)
        elif kind == "helped stream":
            with to["packed"].chat.completions.stream(**CHAT) as stream:
                stream.get_final_completion()
        elif kind == "typed answer":
            to["parsed"].responses.parse(model="gpt-5.4", input="Hi", text_format=REPORT)
        elif kind == "list":
            list(to["list"].chat.completions.list(limit=100))
        elif kind == "large answer":
            assert to["items"].responses.create(model="gpt-5.4", input="Hi").output_text
        elif kind == "upload":
            to["v1"].files.create(file=path, purpose="user_data")
        elif kind == "embeddings":
            assert to["v1"].embeddings.create(model="m", input="Hi").data[0].embedding
        elif kind == "refused":
            with suppress(RateLimitError):
                to["fail"].chat.completions.create(**CHAT)
        elif kind == "cut":
            with suppress(APIConnectionError):
                for _ in to["cut"].chat.completions.create(stream=True, **CHAT):
                    pass
        elif kind == "timed out":
            with suppress(APITimeoutError):
                to["silent"].chat.completions.create(timeout=0.05, **CHAT)
        elif kind == "client made":
            with Client(api_key="x", base_url=f"{url}/v1", **LANE) as client:
                client.chat.completions.create(**CHAT)
        else:
            chat.create.raw(**CHAT).parse()
        done[kind] += 1

    while monotonic() < ends:
        do(chance.choices(KINDS, WEIGHTS)[0])
    to["v1"].close()


async def _awaited(url: str, path: Path, ends: float, done: Counter[str], seed: int) -> None:
    from openai_core import APIConnectionError, APITimeoutError, AsyncClient, RateLimitError

    chance = random.Random(100 + seed)
    to = _clients(AsyncClient, url)

    async def do(kind: str) -> None:
        chat = to["v1"].chat.completions
        if kind == "call":
            await chat.create(**CHAT)
        elif kind == "stream":
            shelf = chance.choice(("each", "packed"))
            async for _ in await to[shelf].chat.completions.create(stream=True, **CHAT):
                pass
        elif kind == "stream left":
            async with await to["packed"].responses.create(model="gpt-5.4", input="Hi", stream=True) as stream:
                await anext(stream)
        elif kind == "helped stream":
            async with to["packed"].chat.completions.stream(**CHAT) as stream:
                await stream.get_final_completion()
        elif kind == "typed answer":
            await to["parsed"].responses.parse(model="gpt-5.4", input="Hi", text_format=REPORT)
        elif kind == "list":
            async for _ in to["list"].chat.completions.list(limit=100):
                pass
        elif kind == "large answer":
            assert (await to["items"].responses.create(model="gpt-5.4", input="Hi")).output_text
        elif kind == "upload":
            await to["v1"].files.create(file=path, purpose="user_data")
        elif kind == "embeddings":
            assert (await to["v1"].embeddings.create(model="m", input="Hi")).data[0].embedding
        elif kind == "refused":
            with suppress(RateLimitError):
                await to["fail"].chat.completions.create(**CHAT)
        elif kind == "cut":
            with suppress(APIConnectionError):
                async for _ in await to["cut"].chat.completions.create(stream=True, **CHAT):
                    pass
        elif kind == "timed out":
            if chance.random() < 0.5:
                with suppress(APITimeoutError):
                    await to["silent"].chat.completions.create(timeout=0.05, **CHAT)
            else:  # given up by the program, not by the clock of the call
                with suppress(TimeoutError):
                    async with asyncio.timeout(0.05):
                        await to["silent"].chat.completions.create(**CHAT)
        elif kind == "client made":
            async with AsyncClient(api_key="x", base_url=f"{url}/v1", **LANE) as client:
                await client.chat.completions.create(**CHAT)
        else:
            (await chat.create.raw(**CHAT)).parse()
        done[kind] += 1

    while monotonic() < ends:
        await do(chance.choices(KINDS, WEIGHTS)[0])
    await to["v1"].close()


REPORT = _report()
