"""What was measured, as a row, and the rows as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HEAD = ("measure", "unit", "openai_core", "openai", "httpx", "openai / ours", "ours / httpx", "budget")


class Row(NamedTuple):
    """One measure of the clients."""

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

    def budgets(self) -> Iterator[tuple[str, bool]]:
        """Each budget, and whether it is met."""
        if self.gain is not None and self.openai is not None:
            yield f"1/{self.gain:g} of openai", self.openai >= self.gain * self.ours
        if self.above is not None and self.httpx is not None:
            yield f"{self.above:g} x httpx", self.ours <= self.above * self.httpx
        if self.beside is not None:
            times, figure, words = self.beside
            yield f"{times:g} x {words}", self.ours <= times * figure

    @property
    def met(self) -> bool:
        return all(kept for _, kept in self.budgets())

    def cells(self) -> tuple[str, ...]:
        """The row as text, one cell for each name in `HEAD`."""
        return (
            self.measure,
            self.unit,
            _figure(self.ours),
            _figure(self.openai),
            _figure(self.httpx),
            "" if self.openai is None else f"{self.openai / self.ours:.1f}",
            "" if self.httpx is None else f"{self.ours / self.httpx:.2f}",
            "; ".join(f"{words}: {'met' if kept else 'MISSED'}" for words, kept in self.budgets()),
        )


def markdown(rows: Iterable[Row]) -> str:
    """A table with columns of even width."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    lines.insert(1, tuple("-" * width for width in widths))
    padded = ([cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in lines)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in padded)


def _figure(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
