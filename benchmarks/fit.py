"""How a cost grows: the exponent of a power law, fitted to figures."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

LINEAR = 1.1
"""An exponent above this is growth that is more than linear."""


class Fit(NamedTuple):
    """What was fitted to a curve."""

    exponent: float
    """Of the whole curve: 1 is linear, 2 quadratic; less than 1 where a fixed cost is spread over more and more."""
    tail: float
    """Of its last decade, where a fixed cost no longer hides anything."""

    @property
    def linear(self) -> bool:
        return self.exponent <= LINEAR and self.tail <= LINEAR


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The exponent of the power law that is nearest to these sizes and costs: least squares over their logarithms.

    Raises:
        ValueError: there are fewer than two sizes, or one of the numbers is not above zero.
    """
    if len({size for size, _ in points}) < 2:
        raise ValueError("a slope wants two sizes at least")
    xs = [log(size) for size, _ in points]
    ys = [log(cost) for _, cost in points]
    middle, height = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - middle) * (y - height) for x, y in zip(xs, ys, strict=True)) / sum((x - middle) ** 2 for x in xs)


def fitted(points: Sequence[tuple[float, float]]) -> Fit:
    """The exponents of the whole and of its last decade (of its last two points, where that has fewer)."""
    ordered = sorted(points)
    largest = ordered[-1][0]
    last = [point for point in ordered if point[0] * 10 >= largest]
    return Fit(slope(ordered), slope(last if len(last) > 1 else ordered[-2:]))


def trend(points: Sequence[tuple[float, float]]) -> float:
    """How much a value grows for each unit of the other: the slope of the straight line through the points."""
    if len(points) < 2:
        return 0.0
    middle = sum(x for x, _ in points) / len(points)
    height = sum(y for _, y in points) / len(points)
    spread = sum((x - middle) ** 2 for x, _ in points)
    return sum((x - middle) * (y - height) for x, y in points) / spread if spread else 0.0
