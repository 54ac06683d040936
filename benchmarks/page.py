"""The results page, made of the JSON of a session: `python -m benchmarks page`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks import profiled
from benchmarks.fit import LINEAR
from benchmarks.growth import NAMES
from benchmarks.peers import FAST_LANE, JSON, OPENAI, OURS, ROOT, SOCKET
from benchmarks.results import TITLES, Results
from benchmarks.table import Line, Verdict, aligned, figure, markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PAGE = ROOT / "docs" / "performance.md"
CHART = ROOT / "docs" / "performance.png"
FLOORS = (SOCKET, JSON)
"""Whose figure is shown as the floor, the lowest first."""

HEAD = """\
# Performance

What this client costs, side by side with others. This page is made of one session's figures
(`benchmarks/results.json`) by `python -m benchmarks page`; how they are measured stands in
[benchmarks](../benchmarks/README.md), and `make bench` measures all of it anew.

![How many times less CPU than openai](performance.png)
"""
NOTES = """\
- Every figure is CPU time of the process that asks, never time on the clock, unless its line says so; the server runs
  in another process. Each subject has fresh processes of its own, which take turns; a figure is a median.
- *{ours}* is this package as it is installed bare, *{fast}* is `transport="fast"` with the extra `speed`.
- *{socket}* is the floor: a program that knows what will come, sends ready bytes over a socket of its own, and reads
  nothing but the JSON. *json* is `json.loads` alone. *httpx* posts the same and reads the JSON or the lines.
- *litellm* makes a chat of its calls, which is its own main call.
"""
BUDGETS = f"""\
What each measure comes to, and in brackets what it was to come to at most. *Floor* is the figure of the {FLOORS[0]}, or
else of {FLOORS[1]}, where there is one.
"""
GROWTH = f"""\
The CPU of all of it, at one size and another, and the exponent of the power law that fits best: 1 is linear, less where
a fixed cost is spread over more and more. Linear is what stays at or below {LINEAR:g}.
"""
SHARES = """\
Samples of what is running, one for every four milliseconds of CPU; what a function of C takes is on the bill of the
line that calls it.
"""
SOAK = """\
{minutes:.0f} minutes of mixed work, {work:,} pieces of it, in two threads and sixteen tasks: {kinds}.
"""


def rendered(results: Results) -> str:
    """The page."""
    return "\n".join(_parts(results)).rstrip() + "\n"


def growth_table(results: Results) -> str:
    """The curves with what was fitted to them."""
    rows = [["what grows", "who", "from", "to", "each, at the most", "exponent", "of the last decade", "linear"]]
    for curve in results.curves:
        first, last = curve.points[0], curve.points[-1]
        rows.append(
            [
                NAMES.get(curve.name, curve.name),
                curve.who,
                f"{first[0]:,.0f}: {figure(first[1])} us",
                f"{last[0]:,.0f}: {figure(last[1])} us",
                f"{figure(last[1] / last[0])} us",
                f"{curve.fit.exponent:.2f}",
                f"{curve.fit.tail:.2f}",
                "yes" if curve.fit.linear else "NO",
            ]
        )
    return aligned(rows)


def shares_tables(results: Results) -> str:
    """Where the time goes, a table for each of ours."""
    return "\n\n".join(f"**{who}**\n\n{profiled.table(results.shares, who)}" for who in profiled.PEERS)


def _parts(results: Results) -> Iterator[str]:
    yield HEAD
    yield "## The machine\n"
    machine = results.machine
    named = ", ".join(f"{name} {release}" for name, release in machine["releases"].items())
    yield f"{machine['cpu']}, {machine['cores']} cores; {machine['system']}; Python {machine['python']}. {named}.\n"
    yield NOTES.format(ours=OURS, fast=FAST_LANE, socket=SOCKET)
    yield "## Budgets\n"
    yield BUDGETS
    lines = [line for lines in results.topics.values() for line in lines]
    yield aligned([["measure", "beside", OURS, FAST_LANE, "floor"], *(row for line in lines for row in _judged(line))])
    yield ""
    yield from _missed(results)
    for topic, lines in results.topics.items():
        yield f"## {TITLES[topic]}\n"
        yield markdown(lines) + "\n"
    if results.curves:
        yield "## Growth\n"
        yield GROWTH
        yield growth_table(results) + "\n"
    if results.shares:
        yield "## Where the time goes\n"
        yield SHARES
        yield shares_tables(results) + "\n"
    if results.soak:
        yield "## Soak\n"
        yield from _soaked(results.soak)


def _soaked(told: Mapping[str, Any]) -> Iterator[str]:
    """What a soak held as time went by, at some of its moments."""
    held = told["held"]
    moments = [held[round(place * (len(held) - 1) / 8)] for place in range(9)]
    yield SOAK.format(minutes=told["minutes"], work=sum(told["done"].values()), kinds=", ".join(sorted(told["done"])))
    rows = [["seconds", "work done", "MiB", "sockets", "threads", "tasks"]]
    rows += [[f"{one[0]:,.0f}", f"{one[1]:,}", f"{one[2]:.1f}", *map(str, one[3:])] for one in moments]
    yield aligned(rows) + "\n"
    yield f"{'; '.join(told['complaints']) or 'Flat: nothing grew.'}\n"


def _judged(line: Line) -> Iterator[list[str]]:
    """The budgets of a line: a row for each that it is compared with, a cell for each of ours."""
    cells: dict[str, dict[str, str]] = {}
    for verdict in line.verdicts():
        budget = verdict.budget
        own, other = line.figures[budget.who], line.figures.get(budget.against)
        value = _share(own / other) if other else f"{figure(own)} {line.unit}"
        beside = "create" if budget.against.endswith(" create") else budget.against if other else ""
        said = f"{value} ({budget.share})"
        said = said if verdict.met else f"**{said}: missed{verdict.by}**"
        cells.setdefault(beside, {})[budget.who] = said
    for beside, by in cells.items():
        yield [line.measure, beside, by.get(OURS, ""), by.get(FAST_LANE, ""), _floor(line, beside)]


def _share(ratio: float) -> str:
    return f"1/{1 / ratio:.1f}" if 0 < ratio < 0.5 else f"{ratio:.2f} x"


def _floor(line: Line, beside: str = OPENAI) -> str:
    who = next((who for who in FLOORS if who in line.figures), None)
    if who is None:
        return ""
    told = f"{figure(line.figures[who])} {line.unit}"
    other = line.figures.get(beside)
    return f"{_share(line.figures[who] / other)} ({told})" if other and beside != who else told


def _missed(results: Results) -> Iterator[str]:
    """What was missed, and why."""
    missed: dict[str, tuple[Line, list[Verdict]]] = {}
    for _, line, verdict in results.judged():
        if not verdict.met:
            missed.setdefault(line.measure, (line, []))[1].append(verdict)
    if not missed:
        yield "All budgets are met.\n"
        return
    yield "### Missed\n"
    for line, verdicts in missed.values():
        said = "; ".join(f"{verdict.budget.who} {verdict}" for verdict in verdicts)
        floor = f" The floor is {floor}." if (floor := _floor(line)) else ""
        yield f"- {line.measure}: {said}.{floor}{f' {line.note}' if line.note else ''}"
    yield ""
