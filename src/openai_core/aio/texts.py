"""Only the text of a stream."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


class AsyncTextDeltas(AsyncIterator[str]):
    """The pieces of text as they come, and nothing else; reads the stream that it is of."""

    def __init__(self, events: AsyncIterator[Any], pick: Callable[[Any], str | None]) -> None:
        """Know what to read.

        Args:
            events: The events to look through.
            pick: Gives the text that an event adds; nothing (or None) where it adds none.
        """
        self._events = events
        self._pick = pick

    def __call__(self) -> Self:
        """The same: `text_deltas` may be written with or without brackets."""
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        pick = self._pick
        async for event in self._events:
            piece = pick(event)
            if piece:
                return piece
        raise StopAsyncIteration
