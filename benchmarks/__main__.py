"""Measure, side by side: `python -m benchmarks [--json FILE] [--check] [topic ... | all | short | page | soak]`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.peers import BESIDE, EXPECTED, ROOT, SOURCE, described, python_of
from benchmarks.table import SLACK, markdown

if TYPE_CHECKING:
    from benchmarks.results import Results

TOPICS = (
    "startup",
    "call",
    "stream",
    "answers",
    "making",
    "upload",
    "decode",
    "events",
    "realtime",
    "growth",
    "profile",
)
RESULTS = ROOT / "benchmarks" / "results.json"
COMMANDS = ("all", "short", "page", "soak")


def main() -> int:
    """Run what was asked for; the result is the exit status."""
    given = _arguments()
    sys.path.insert(0, str(SOURCE))
    if given.topics == ["page"]:
        return _page(given.json or RESULTS)
    if given.topics == ["soak"]:
        return _soak(given.minutes, given.json)
    from benchmarks.results import Results
    from benchmarks.session import SHORT, run

    short = given.topics == ["short"]
    topics = SHORT if short else TOPICS if given.topics in ([], ["all"]) else given.topics
    print(f"{described()}\n(the budgets speak of openai {EXPECTED})", flush=True)
    results = Results({}, {})
    for topic, found in run(topics, short, given.rounds):
        print(f"\n## {topic}\n\n{_told(topic, found)}", flush=True)
        results = results.with_(found)
        if given.json:  # what other sessions measured of other topics stays
            (Results.read(given.json).with_(results) if given.json.exists() else results).write(given.json)
    missed = results.missed()
    if missed:
        print("\nMissed:\n" + "\n".join(f"- {words}" for words in missed))
    failed = results.missed(SLACK) if short else missed
    if short:
        print(f"\nMissed by more than the slack of {SLACK:.0%}: {'; '.join(failed) or 'nothing'}")
    return 1 if failed and (given.check or short) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="CPU time, side by side.")
    parser.add_argument(
        "topics",
        nargs="*",
        metavar="topic",
        help=f"of {', '.join(TOPICS)} (default: all); or one of: short (a few minutes; fails when a budget is missed "
        f"by more than {SLACK:.0%}%), page (docs/performance.md, from a session's JSON), soak",
    )
    parser.add_argument("--json", type=Path, help="where the session is kept, and where `page` finds it")
    parser.add_argument("--rounds", type=int, default=3, help="fresh processes that each subject has (default: 3)")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a budget is missed")
    parser.add_argument("--minutes", type=float, default=30.0, help="of the soak (default: 30)")
    given = parser.parse_args()
    alone = len(given.topics) == 1
    if unknown := [name for name in given.topics if name not in TOPICS and not (alone and name in COMMANDS)]:
        parser.error(f"no such topic: {', '.join(unknown)}")
    return given


def _told(topic: str, found: Results) -> str:
    from benchmarks.page import growth_table, shares_tables

    if topic == "growth":
        return growth_table(found)
    return shares_tables(found) if topic == "profile" else markdown(found.topics[topic])


def _soak(minutes: float, kept: Path | None) -> int:
    from benchmarks.results import Results
    from benchmarks.soak import run

    told = run(minutes)
    if kept is not None:
        before = Results.read(kept) if kept.exists() else Results({}, {})
        before.with_(Results({}, {}, soak=told)).write(kept)
    return 1 if told["complaints"] else 0


def _page(results: Path) -> int:
    from benchmarks.page import PAGE, rendered
    from benchmarks.results import Results

    PAGE.write_text(rendered(Results.read(results)), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} is written")
    drawing = python_of(BESIDE) if python_of(BESIDE).exists() else Path(sys.executable)
    return subprocess.run([str(drawing), "-m", "benchmarks.chart", str(results)], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
