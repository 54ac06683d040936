"""What an upload of 500 MB costs: CPU, and memory beyond what the process had before.

Run by `turns`, one process a subject. The file holds nothing but zeros, and takes no place on the disk where the system
knows sparse files.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks.measure import MILLI, cpu, extra_memory
from benchmarks.peers import FAST_LANE, HTTPX, LANE, OPENAI, OURS
from benchmarks.stream import client_of
from benchmarks.table import WHOLE, Budget, Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.turns import Taken

PEERS = (OURS, FAST_LANE, OPENAI, HTTPX)
SIZE = 500 << 20
MOST = 16.0
"""MiB beyond what the process had."""


def figures(who: str, url: str, short: bool) -> dict[str, float]:
    """What this process's subject takes: milliseconds of CPU, and MiB at most."""
    with TemporaryDirectory() as folder:
        small, large = Path(folder, "small.bin"), Path(folder, "large.bin")
        small.write_bytes(b"0" * 100_000)
        with large.open("wb") as file:
            file.truncate(SIZE)
        send = _sender(who, f"{url}/v1")
        send(small)  # what is loaded at the first call is nobody's upload
        with extra_memory() as told:
            taken = cpu(lambda: send(large))
            found = {"cpu": MILLI * taken, "memory": told()}
        if who in (OURS, FAST_LANE):
            with extra_memory() as told:
                _awaited(url, large)
                found["awaited"] = told()
    return found


def lines(taken: Taken, short: bool) -> list[Line]:
    """The lines of this benchmark."""
    most = [Budget(who, MOST, WHOLE, f"under {MOST:g} MiB") for who in (OURS, FAST_LANE)]
    return [
        Line("upload of 500 MB: memory beyond", "MiB", taken["memory"], most),
        Line("upload of 500 MB, awaited: memory beyond", "MiB", taken["awaited"], most),
        Line("upload of 500 MB: CPU", "ms", taken["cpu"]),
    ]


def _sender(who: str, base: str) -> Callable[[Path], object]:
    if who == HTTPX:
        import httpx

        client = httpx.Client(timeout=600)

        def send(path: Path) -> object:
            with path.open("rb") as file:
                return client.post(f"{base}/files", files={"file": file}, data={"purpose": "user_data"}).json()

        return send
    ready = client_of(who, base)
    return lambda path: ready.files.create(file=path, purpose="user_data")


def _awaited(url: str, path: Path) -> None:
    import asyncio

    import openai_core

    async def work() -> Any:
        async with openai_core.AsyncClient(api_key="x", base_url=f"{url}/v1", **LANE) as client:
            return await client.files.create(file=path, purpose="user_data")

    asyncio.run(work())
