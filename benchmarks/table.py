"""What was measured, as lines; what it was to be, as budgets; and lines as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.peers import HTTPX, OPENAI, OURS, PEERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

SLACK = 0.3
"""How much more than its budget a figure may be in the short form, where few rounds are taken."""
WHOLE = "all"
"""Stands for 'at most this figure', whatever others need."""


class Budget(NamedTuple):
    """At most so many times the figure of another, or at most so much."""

    who: str
    times: float
    against: str
    """Whose figure, or `WHOLE` for none's: then `times` is the most that it may be."""
    words: str = ""
    """How the budget is named, if not by whose figure it is."""
    held: float = 0.0
    """What the short form asks for instead, where it is known that the floor lies above the budget: so many times."""

    @property
    def share(self) -> str:
        """The same without whose figure it is."""
        if self.against == WHOLE:
            return self.words or f"at most {self.times:g}"
        return f"1/{1 / self.times:.4g}" if self.times < 0.39 else f"{self.times:.3g} x"

    def __str__(self) -> str:
        return self.words or (self.share if self.against == WHOLE else f"{self.share} {self.against}")


class Verdict(NamedTuple):
    """A budget, and what came of it."""

    budget: Budget
    ratio: float
    """How many times the most that it may be it was: 1 and less is met."""

    @property
    def met(self) -> bool:
        return self.ratio <= 1.0

    def holds(self, slack: float) -> bool:
        """Whether it is met, or missed by no more than this share of it (or, if larger, of what is asked instead)."""
        most = max(1.0, self.budget.held / self.budget.times) if self.budget.times else 1.0
        return self.ratio <= most * (1.0 + slack)

    def __str__(self) -> str:
        return f"{self.budget}: {'met' if self.met else f'MISSED{self.by}'}"

    @property
    def by(self) -> str:
        """By how much it is missed, in words."""
        return f" by {self.ratio - 1:.0%}" if self.ratio < float("inf") else ""


class Line(NamedTuple):
    """One measure, and the figure of each who was measured."""

    measure: str
    unit: str
    figures: Mapping[str, float]
    budgets: Sequence[Budget] = ()
    note: str = ""
    """What is to be known about it."""

    def verdicts(self) -> Iterator[Verdict]:
        """Each budget for which there are figures, judged."""
        for budget in self.budgets:
            own = self.figures.get(budget.who)
            most = budget.times if budget.against == WHOLE else self.figures.get(budget.against)
            if own is None or most is None:
                continue
            if budget.against != WHOLE:
                most *= budget.times
            yield Verdict(budget, own / most if most else float("inf") if own else 0.0)

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON."""
        return {**self._asdict(), "figures": dict(self.figures), "budgets": [list(budget) for budget in self.budgets]}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Line:
        """What `to_json` gave."""
        return cls(**{**told, "budgets": tuple(Budget(*budget) for budget in told["budgets"])})


class Row(NamedTuple):
    """One measure of three, where all live in one process."""

    measure: str
    unit: str
    ours: float
    openai: float | None = None
    httpx: float | None = None
    """The bare library doing the same, unless the measure says otherwise."""
    gain: float | None = None
    """The budget: how many times ours openai must cost, at least."""
    above: float | None = None
    """The budget: how many times httpx ours may cost, at most."""
    beside: tuple[float, float, str] | None = None
    """The budget: how many times another figure ours may be, at most; that figure; what it is."""

    def line(self, bare: str = HTTPX) -> Line:
        """The same as a line, where the bare library has this name."""
        found = {OURS: self.ours, OPENAI: self.openai, bare: self.httpx}
        figures = {who: figure for who, figure in found.items() if figure is not None}
        budgets: list[Budget] = []
        if self.gain is not None:
            budgets.append(Budget(OURS, 1 / self.gain, OPENAI))
        if self.above is not None:
            budgets.append(Budget(OURS, self.above, bare, f"{self.above:.3g} x the bare library"))
        if self.beside is not None:
            times, figure, words = self.beside
            budgets.append(Budget(OURS, times * figure, WHOLE, f"{times:g} x {words}"))
        return Line(self.measure, self.unit, figures, budgets)


def markdown(lines: Iterable[Line]) -> str:
    """A table with columns of even width: who was measured, and what came of the budgets."""
    lines = list(lines)
    named = [who for who in PEERS if any(who in line.figures for line in lines)]
    named += sorted({who for line in lines for who in line.figures} - {*named})
    head = ["measure", "unit", *named]
    against = OPENAI in named
    if against:
        head.append("openai / ours")
    judged = any(line.budgets for line in lines)
    if judged:
        head.append("budget")
    cells = [head]
    for line in lines:
        row = [line.measure, line.unit, *(figure(line.figures.get(who)) for who in named)]
        if against:
            row.append(_gains(line))
        if judged:
            row.append("; ".join(_said(verdict) for verdict in line.verdicts()))
        cells.append(row)
    return aligned(cells)


def aligned(cells: Sequence[Sequence[str]]) -> str:
    """Cells as markdown, the first line of them as its head."""
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    lines = [list(cells[0]), ["-" * width for width in widths], *(list(row) for row in cells[1:])]
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |" for row in lines
    )


def figure(value: float | None) -> str:
    """A figure with as many digits as mean something."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 or value == 0 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _gains(line: Line) -> str:
    theirs = line.figures.get(OPENAI)
    ours = [who for who in PEERS[:2] if line.figures.get(who)]
    if not theirs:
        return ""
    return " / ".join(f"{theirs / line.figures[who]:.1f}" for who in ours)


def _said(verdict: Verdict) -> str:
    who = "" if verdict.budget.who == OURS else f"{verdict.budget.who} "
    return f"{who}{verdict}"
