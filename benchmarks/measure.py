"""CPU time, taken in turns: noise hits every subject alike, so the ratios hold."""

from __future__ import annotations

import gc
import resource
import sys
from contextlib import contextmanager
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

MICRO = 1e6
MILLI = 1e3


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


def per_unit(work: Callable[[], object], units: int, batches: int, scale: float = MICRO) -> float:
    """What one of the units costs, in microseconds of CPU: the median of some batches, after one that warms up."""
    return in_turns({"": lambda: scale * cpu(work) / units}, batches)[""]


def resident() -> float:
    """MiB of memory that are this process's at the moment; where the system does not say, the most it ever had."""
    return _told("VmRSS") or _most()


def peak() -> float:
    """MiB of memory that this process had at most."""
    return _told("VmHWM") or _most()


@contextmanager
def extra_memory() -> Iterator[Callable[[], float]]:
    """Gives what tells how many MiB the process had at most, above what it had when this began."""
    gc.collect()
    try:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")  # the peak is counted from here
    except OSError:
        pass
    before = resident()
    yield lambda: max(0.0, peak() - before)


def _told(name: str) -> float:
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith(name)) / 1024
    except (OSError, StopIteration):
        return 0.0


def _most() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
