"""Measure, and print the figures as a table: `python -m benchmarks [--check] [topic ...]`."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from benchmarks.peers import EXPECTED, SOURCE, described
from benchmarks.table import markdown

if TYPE_CHECKING:
    from benchmarks.table import Row

TOPICS = ("startup", "decode", "call", "events", "realtime", "stream")


def main() -> int:
    """Run what was asked for; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="CPU time, side by side.")
    parser.add_argument("topics", nargs="*", metavar="topic", help=f"{', '.join(TOPICS)} (default: all)")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a budget is missed")
    given = parser.parse_args()
    if unknown := set(given.topics) - set(TOPICS):
        parser.error(f"no such topic: {', '.join(sorted(unknown))}")

    sys.path.insert(0, str(SOURCE))
    print(f"{described()}\n(the budgets speak of openai {EXPECTED})")
    missed: list[Row] = []
    for topic in given.topics or TOPICS:
        rows: list[Row] = import_module(f"benchmarks.{topic}").measure()
        missed += [row for row in rows if not row.met]
        print(f"\n## {topic}\n\n{markdown(rows)}", flush=True)
    if missed:
        print(f"\nBudgets missed: {'; '.join(row.measure for row in missed)}")
    return 1 if given.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
