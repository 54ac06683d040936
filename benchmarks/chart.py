"""The picture of a session: how many times less than openai, and how costs grow. Wants matplotlib.

`python -m benchmarks.chart <results.json>` writes `docs/performance.png`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.growth import NAMES
from benchmarks.page import CHART
from benchmarks.peers import FAST_LANE, OPENAI, OURS, ROOT
from benchmarks.results import Results

if TYPE_CHECKING:
    from collections.abc import Iterator

COLOURS = {OURS: "#2a6f97", FAST_LANE: "#e07a5f"}
SHOWN = ("startup", "call", "stream", "answers", "making", "realtime")


def bars(results: Results) -> Iterator[tuple[str, dict[str, float], dict[str, float]]]:
    """For each measure with a budget beside openai: its name, the gains of ours, and those that were wanted."""
    for topic in SHOWN:
        for line in results.topics.get(topic, ()):
            theirs = line.figures.get(OPENAI)
            wanted = {budget.who: 1 / budget.times for budget in line.budgets if budget.against == OPENAI}
            if not theirs or not wanted:
                continue
            gains = {who: theirs / line.figures[who] for who in COLOURS if line.figures.get(who)}
            yield line.measure, gains, wanted


def draw(results: Results, path: Path) -> None:
    """Write the picture."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    told = list(bars(results))[::-1]
    figure, (left, right) = pyplot.subplots(
        1, 2, figsize=(15, 0.33 * len(told) + 1.5), width_ratios=(2, 1), layout="constrained"
    )
    for place, (_, gains, wanted) in enumerate(told):
        for offset, who in ((0.2, OURS), (-0.2, FAST_LANE)):
            if who in gains:
                left.barh(place + offset, gains[who], 0.38, color=COLOURS[who])
            if who in wanted and who in gains:
                left.plot(
                    [wanted[who]] * 2, [place + offset - 0.19, place + offset + 0.19], color="black", linewidth=1.5
                )
    left.set_yticks(range(len(told)), [name for name, _, _ in told], fontsize=8)
    left.set_xscale("log")
    left.set_ylim(-0.6, len(told) - 0.4)
    left.axvline(1, color="grey", linewidth=0.8)
    left.set_xlabel(f"{OPENAI} / ours (more is better); the black mark is the budget")
    left.legend(
        [pyplot.Rectangle((0, 0), 1, 1, color=colour) for colour in COLOURS.values()], COLOURS, loc="upper right"
    )
    _growth(right, results)
    machine = results.machine
    releases = machine["releases"]
    figure.suptitle(
        f"CPU and memory beside {OPENAI} {releases.get(OPENAI)}: {machine['cpu']}, {machine['cores']} cores, "
        f"Python {machine['python']}",
        fontsize=10,
    )
    figure.savefig(path, dpi=100, metadata={"Software": None})


def _growth(axes: Any, results: Results) -> None:
    for number, curve in enumerate(curve for curve in results.curves if curve.who == OURS):
        sizes, costs = zip(*curve.points, strict=True)
        label = f"{NAMES[curve.name]} ({curve.fit.tail:.2f})"
        axes.plot(sizes, costs, marker="o", markersize=3, label=label, color=f"C{number}")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("how many")
    axes.set_ylabel("us of CPU, all of it")
    axes.set_title(f"growth, {OURS} (exponent of the last decade)", fontsize=9)
    axes.grid(alpha=0.3)
    if results.curves:
        axes.legend(fontsize=7)


if __name__ == "__main__":
    draw(Results.read(Path(sys.argv[1])), CHART)
    print(f"{CHART.relative_to(ROOT)} is drawn")
