"""CPU time, taken in turns: noise hits every subject alike, so the ratios hold."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

MICRO = 1e6


@contextmanager
def at_rest() -> Iterator[None]:
    """The garbage of others is collected before, and none while the work is done."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def cpu(work: Callable[[], object]) -> float:
    """Seconds of this process's CPU that the work takes."""
    with at_rest():
        began = process_time()
        work()
        return process_time() - began


def in_turns(subjects: Mapping[str, Callable[[], float]], rounds: int, warm: int = 1) -> dict[str, float]:
    """The median of what each subject reports, over rounds in which each has its turn."""
    taken: dict[str, list[float]] = {name: [] for name in subjects}
    for turn in range(warm + rounds):
        for name, subject in subjects.items():
            figure = subject()
            if turn >= warm:
                taken[name].append(figure)
    return {name: median(figures) for name, figures in taken.items()}
