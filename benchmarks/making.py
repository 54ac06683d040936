"""What clients cost: a thousand of them (a hundred of openai's), and as many made of another by `with_options`.

Run by `turns`, one process a subject.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

from benchmarks.measure import MICRO, cpu, resident
from benchmarks.peers import FAST_LANE, OPENAI, OURS
from benchmarks.stream import client_of
from benchmarks.table import Budget, Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.turns import Taken

PEERS = (OURS, FAST_LANE, OPENAI)
CLIENTS = 1000
FEWER = 100
"""Clients of who takes twenty milliseconds for each."""


def figures(who: str, url: str, short: bool) -> dict[str, float]:
    """What this process's subject takes, in microseconds of CPU and KiB a client."""
    base = f"{url}/v1"
    client = client_of(who, base)
    client.responses.create(model="gpt-5.4", input="Is it lit?")
    found: dict[str, float] = {}
    works: dict[str, Callable[[], Any]] = {
        "clients": lambda: client_of(who, base),
        "clients, resource": lambda: client_of(who, base).chat.completions,
        "options": lambda: client.with_options(timeout=20),
        "options, resource": lambda: client.with_options(timeout=20, max_retries=1).chat.completions,
        "options, call": lambda: client.with_options(timeout=20).responses.create(model="gpt-5.4", input="Is it lit?"),
    }
    for name, work in works.items():
        count = FEWER if who == OPENAI and name.startswith("clients") else CLIENTS
        work()
        kept: list[Any] = []
        before = _held()
        taken = cpu(lambda: kept.extend([work() for _ in range(count)]))  # noqa: B023
        found[name] = MICRO * taken / count
        found[f"{name}: memory"] = max(0.0, 1024 * (_held() - before)) / count
        if not name.startswith("options"):
            for made in kept:
                if hasattr(made, "close"):
                    made.close()
        kept.clear()
    return found


def lines(taken: Taken, short: bool) -> list[Line]:
    """The lines of this benchmark."""
    tenth = [Budget(who, 1 / 10, OPENAI) for who in (OURS, FAST_LANE)]
    made = [
        Line(f"a client, of {CLIENTS:,}", "us", taken["clients"], tenth),
        Line("a client and its first resource", "us", taken["clients, resource"], tenth),
        Line("with_options", "us", taken["options"], tenth),
        Line("with_options and its first resource", "us", taken["options, resource"]),
        Line("with_options and a call", "us", taken["options, call"]),
    ]
    if not short:
        made.append(Line(f"memory held by a client, of {CLIENTS:,}", "KiB", taken["clients: memory"], tenth))
        made.append(Line("memory held by one of with_options", "KiB", taken["options: memory"]))
    return made


def _held() -> float:
    gc.collect()
    return resident()
