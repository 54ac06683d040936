"""Accumulators that know whether their stream came to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from openai_core.accumulate.event import Accumulator
from openai_core.errors import IncompleteStreamError

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")
E = TypeVar("E")
V = TypeVar("V")


class Ending(Accumulator[T, E]):
    """Tells the end of what came from what came until somebody left, or something broke."""

    ended = False
    """Whether the stream ended by itself."""

    def finish(self) -> Sequence[E]:
        self.ended = True
        return ()

    def final(self, value: V | None) -> V:
        """This value, if it is what the stream ended with.

        Raises:
            IncompleteStreamError: the stream was left, or broke, before its end; or it ended without a value.
        """
        if self.ended and value is not None:
            return value
        message = "The stream ended without a result" if self.ended else "The stream was not read to its end"
        error = IncompleteStreamError(message)
        error.partial = self.snapshot
        raise error
