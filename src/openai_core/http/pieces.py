"""A body as it is awaited: what may wait for a disk is read in a thread, what is asynchronous is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.source import Meter

if TYPE_CHECKING:
    from openai_core.sansio.multipart import Form
    from openai_core.sansio.source import Source


class AwaitedPieces:
    """The bytes of a body, from its beginning; an iterator and no generator, so that nothing is left to be closed."""

    def __init__(self, content: Source | Form) -> None:
        self._sources = iter(content.sources())
        self._source: Source | None = None
        self._meter: Meter | None = None
        self._pieces: Any = None

    def __aiter__(self) -> AwaitedPieces:
        return self

    async def __anext__(self) -> bytes:
        while True:
            if self._source is None or self._meter is None:
                self._source = next(self._sources, None)
                if self._source is None:
                    raise StopAsyncIteration
                self._meter = Meter(self._source)
                self._pieces = self._source.opened()
                self._pieces = aiter(self._pieces) if self._source.asynchronous else iter(self._pieces)
            elif hasattr(told := self._meter.told(), "__await__"):
                await told
            piece = await self._next(self._source)
            if piece is None:
                self._meter.finish()
                self._source = None
            elif taken := self._meter.take(piece):
                return taken

    async def _next(self, source: Source) -> Any:
        if source.asynchronous:
            try:
                return await self._pieces.__anext__()  # anext() with a default would ask `__await__` more than once
            except StopAsyncIteration:
                return None
        if source.held:
            return next(self._pieces, None)
        from anyio import to_thread

        return await to_thread.run_sync(next, self._pieces, None)
