"""Subjects in fresh processes of their own, each in the environment where it is installed, taking turns.

A topic that is measured so has `figures(who, url, short)`, which is run in the process of the subject and gives what
it found by name, and `lines(taken, short)`, which makes rows of all of it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from importlib import import_module
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.peers import ENVIRONMENTS, OURS, ROOT, SOURCE, python_of, surroundings
from benchmarks.table import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

Taken = dict[str, dict[str, float]]
"""Figures by what was measured and who was: `taken["blocking"]["openai"]`."""


def taken(topic: str, peers: Iterable[str], url: str, rounds: int, short: bool = False) -> Taken:
    """Let each subject run in a fresh process, one after the other, this many times; gives the medians."""
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for _ in range(rounds):
        for who in peers:
            for measure, figure in one(topic, who, url, short).items():
                found[measure][who].append(figure)
    return {measure: {who: median(all_) for who, all_ in by.items()} for measure, by in found.items()}


def one(topic: str, who: str, url: str, short: bool = False) -> dict[str, float]:
    """What one fresh process of a subject finds.

    Raises:
        RuntimeError: the process failed; what it said is in the message.
    """
    command = [str(python_of(ENVIRONMENTS[who])), "-m", "benchmarks.turns", topic, who, url, str(int(short))]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=surroundings(), check=False)
    if ran.returncode:
        raise RuntimeError(f"{who} failed at {topic}:\n{ran.stderr}")
    told: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return told


def rows(topic: str) -> list[Line]:
    """The lines of a topic whose subjects share one fresh process.

    Raises:
        RuntimeError: the process failed; what it said is in the message.
    """
    command = [str(python_of(ENVIRONMENTS[OURS])), "-m", "benchmarks.turns", topic]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=surroundings(), check=False)
    if ran.returncode:
        raise RuntimeError(f"{topic} failed:\n{ran.stderr}")
    return [Line.from_json(told) for told in json.loads(ran.stdout.splitlines()[-1])]


def _main() -> None:
    sys.path.insert(0, str(SOURCE))
    if len(sys.argv) == 2:
        module = import_module(f"benchmarks.{sys.argv[1]}")
        bare = getattr(module, "NAME_OF_BARE", "bare library")
        print(json.dumps([row.line(bare).to_json() for row in module.measure()]))
        return
    topic, who, url, short = sys.argv[1:]
    found: dict[str, float] = import_module(f"benchmarks.{topic}").figures(who, url, bool(int(short)))
    print(json.dumps(found))


if __name__ == "__main__":
    _main()
