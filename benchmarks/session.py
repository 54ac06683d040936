"""One session: the server runs, the topics follow one another, and what they find is put together."""

from __future__ import annotations

import sys
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks import growth, profiled, turns
from benchmarks.peers import (
    AIOHTTP,
    ENVIRONMENTS,
    FAST_LANE,
    HTTPX,
    HTTPX2,
    LITELLM,
    OPENAI,
    OURS,
    PEERS,
    machine,
    present,
    python_of,
)
from benchmarks.results import Results
from benchmarks.server import running

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.table import Line

TURNS = ("call", "stream", "answers", "making", "upload")
"""Topics whose subjects have a process each."""
TOGETHER = ("decode", "events", "realtime")
"""Topics whose subjects share one."""
SHORT = ("startup", "call", "stream", "answers", "making")
"""Topics of the short form, which asks only who the budgets speak of."""
ROUNDS = 3
ONCE = (LITELLM, HTTPX2, AIOHTTP)
"""Who is there to be looked at and is in no budget: measured in one round."""
EXTRA = ("growth", "profile")
NEEDED = (OURS, OPENAI, FAST_LANE)


def run(topics: Iterable[str], short: bool = False, rounds: int = ROUNDS) -> Iterator[tuple[str, Results]]:
    """Measure these topics, one after the other; gives what each found, when it is there.

    Args:
        topics: Their names.
        short: Whether only what the budgets speak of is measured, and that in one round.
        rounds: How many fresh processes each subject has.

    Raises:
        FileNotFoundError: an environment that is needed is not there.
    """
    for peer in NEEDED:
        if not python_of(ENVIRONMENTS[peer]).exists():
            raise FileNotFoundError(f".venvs/{ENVIRONMENTS[peer]} is not there: `make bench` makes it")
    with running() as url:
        for topic in topics:
            began = perf_counter()
            found = Results(machine(), {})
            if topic == "growth":
                found = found._replace(curves=growth.curves(turns.taken("growth", growth.PEERS, url, rounds)))
            elif topic == "profile":
                found = found._replace(shares=turns.taken("profiled", profiled.PEERS, url, 1))
            else:
                found = found._replace(topics={topic: _lines(topic, url, short, rounds)})
            print(f"{topic}: {perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
            yield topic, found


def _lines(topic: str, url: str, short: bool, rounds: int) -> list[Line]:
    peers = present((OURS, FAST_LANE, OPENAI, HTTPX, "json") if short else PEERS)
    if topic == "startup":
        made: list[Line] = import_module("benchmarks.startup").measure(peers, url, short)
        return made
    if topic in TOGETHER:
        return turns.rows(topic)
    module = import_module(f"benchmarks.{topic}")
    there = [peer for peer in module.PEERS if peer in peers]
    taken = turns.taken(topic, [peer for peer in there if peer not in ONCE], url, 1 if short else rounds, short)
    for measure, by in turns.taken(topic, [peer for peer in there if peer in ONCE], url, 1, short).items():
        taken.setdefault(measure, {}).update(by)
    told: list[Line] = module.lines(taken, short)
    return told
