"""CPU time, taken in turns: noise hits every subject alike, so the ratios hold."""

from __future__ import annotations

import gc
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MICRO = 1e6


def cpu(work: Callable[[], object]) -> float:
    """Seconds of this process's CPU that the work takes."""
    gc.collect()
    gc.disable()
    try:
        began = process_time()
        work()
        return process_time() - began
    finally:
        gc.enable()


def in_turns(subjects: Mapping[str, Callable[[], float]], rounds: int, warm: int = 1) -> dict[str, float]:
    """The median of what each subject reports, over rounds in which each has its turn."""
    taken: dict[str, list[float]] = {name: [] for name in subjects}
    for turn in range(warm + rounds):
        for name, subject in subjects.items():
            figure = subject()
            if turn >= warm:
                taken[name].append(figure)
    return {name: median(figures) for name, figures in taken.items()}
