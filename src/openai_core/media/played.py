"""How much of a sound was heard: what was handed to the loudspeaker, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from openai_core.media.wav import RATE

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 2 * RATE
"""Bytes a second."""


class Cut(NamedTuple):
    """Where a sound was broken off."""

    item_id: str
    content_index: int
    audio_end_ms: int


class Played:
    """Keeps the times of what is played: one item of the model's after the other."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._place: tuple[str, int] | None = None
        self._start = 0.0
        self._size = 0
        self._end = 0.0
        """When all of it will have been heard."""

    def wrote(self, place: tuple[str, int], size: int) -> None:
        """Know that so many bytes of an item were handed to the loudspeaker."""
        begins = max(self._clock(), self._end)
        if place != self._place:
            self._place, self._start, self._size = place, begins, 0
        self._size += size
        self._end = begins + size / WIDTH

    def left(self) -> float:
        """Seconds until all of it will have been heard."""
        return max(0.0, self._end - self._clock())

    def cut(self, waiting: tuple[str, int] | None = None) -> Cut | None:
        """Know that it is silent from now on; where that was, None where all was heard.

        Args:
            waiting: The item of what was still to be handed to the loudspeaker.
        """
        place, self._place = self._place, None
        now = self._clock()
        over = now >= self._end
        self._end = now
        if place is None:
            return None if waiting is None else Cut(*waiting, 0)
        if over and waiting != place:
            return None
        heard = min(max(now - self._start, 0.0), self._size / WIDTH)
        return Cut(*place, int(heard * 1000))
