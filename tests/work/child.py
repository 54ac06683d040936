"""What a process of its own does: an upload or a map; it tells what came of it as JSON."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from typing import TYPE_CHECKING, Any

import anyio

from openai_core import AsyncClient, Client

if TYPE_CHECKING:
    from collections.abc import Iterator


def rss() -> int:
    """Bytes of memory, now."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def reset() -> None:
    """The peak begins anew."""
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")


def peak() -> int:
    """Bytes of memory, at most, since `reset`."""
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM"))


def warm(client: Any) -> Any:
    return client.uploads.upload_file(b"warm", purpose="batch", filename="warm.bin")


def upload(face: str, url: str, path: str, size: str, state: str) -> dict[str, Any]:
    """Upload a file in parts; how much memory that took on top."""
    options: dict[str, Any] = {"base_url": url, "api_key": "test"}
    params: dict[str, Any] = {"purpose": "batch", "part_size": int(size), "resume": state if state != "-" else None}
    told: list[tuple[int, int | None]] = []
    params["progress"] = lambda done, total: told.append((done, total)) if not told or done == total else None
    start = [0.0, 0]

    def began() -> None:
        reset()
        start[:] = [time.perf_counter(), rss()]

    def ended(made: Any) -> dict[str, Any]:
        took = time.perf_counter() - start[0]
        facts = {"status": made.status, "seconds": took, "extra": peak() - start[1], "last": told[-1]}
        return {**facts, "first": told[0]}

    if face == "blocking":
        with Client(**options) as client:
            warm(client)
            began()
            return ended(client.uploads.upload_file(path, **params))

    async def run() -> dict[str, Any]:
        async with AsyncClient(**options) as client:
            await warm(client)
            began()
            return ended(await client.uploads.upload_file(path, **params))

    return anyio.run(run, backend=face)


def requests(count: int) -> Iterator[dict[str, Any]]:
    return ({"model": "m", "input": str(number)} for number in range(count))


def mapped(face: str, url: str, count: str, checkpoint: str) -> dict[str, Any]:
    """Map many requests; whether each was answered in its place."""
    options: dict[str, Any] = {"base_url": url, "api_key": "test"}
    params: dict[str, Any] = {"checkpoint": checkpoint if checkpoint != "-" else None, "concurrency": 16}
    reset()
    before, start = rss(), time.perf_counter()
    right = 0

    def look(result: Any, place: int) -> int:
        return result.index == place and result.value.output_text == f"said {place}"

    if face == "blocking":
        with Client(**options) as client, client.map(requests(int(count)), **params) as run:
            for place, result in enumerate(run):
                right += look(result, place)
            tally = run.tally
    else:

        async def go() -> Any:
            nonlocal right
            async with AsyncClient(**options) as client, client.map(requests(int(count)), **params) as run:
                place = 0
                async for result in run:
                    right += look(result, place)
                    place += 1
                return run.tally

        tally = anyio.run(go, backend=face)
    took = time.perf_counter() - start
    facts = {"right": right, "done": tally.done, "failed": tally.failed, "restored": tally.restored}
    return {**facts, "seconds": took, "extra": peak() - before, "peak": resource.getrusage(resource.RUSAGE_SELF)[2]}


if __name__ == "__main__":
    what = {"upload": upload, "map": mapped}[sys.argv[1]]
    print(json.dumps(what(*sys.argv[2:])))
