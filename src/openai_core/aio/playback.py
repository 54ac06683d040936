"""Plays what a Realtime model says while it says it, and knows how much of it was heard."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openai_core.aio.turn import AsyncSignal, AsyncTurn, spawn
from openai_core.media.played import WIDTH, Played

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.accumulate.realtime_events import AudioDelta
    from openai_core.aio.runner import AsyncRunner
    from openai_core.media.devices import Sink
    from openai_core.media.played import Cut

PIECE = WIDTH // 10
"""Bytes that are handed on at once: who interrupts waits for no more than those."""


class AsyncPlayback:
    """Hands sound to a loudspeaker in the background, so that nobody waits for it."""

    def __init__(self, runner: AsyncRunner, begin: Callable[[], Sink], clock: Callable[[], float]) -> None:
        """Begin silent.

        Args:
            runner: Does what may wait.
            begin: Makes a loudspeaker: once for what is said, and anew after an interruption.
            clock: Seconds on a scale that only ever goes up.
        """
        self._runner = runner
        self._begin = begin
        self._waiting: deque[tuple[tuple[str, int], bytes]] = deque()
        self._played = Played(clock)
        self._sink: Sink | None = None
        self._more = AsyncSignal()
        self._idle = AsyncSignal()
        self._idle.set()
        self._turn = AsyncTurn()
        self._silent: str | None = None
        """The item whose rest nobody wants to hear."""
        self._over = False
        self.error: Exception | None = None
        """What the loudspeaker met; there is silence after that."""
        self._task = spawn(self._work, "openai_core playback")

    def put(self, event: AudioDelta) -> None:
        """Play this after what came before."""
        if event.item_id != self._silent and self.error is None:
            self._idle.clear()
            place, data = (event.item_id, event.content_index), event.audio
            self._waiting.extend((place, data[at : at + PIECE]) for at in range(0, len(data), PIECE))
            self._more.set()

    async def interrupt(self) -> Cut | None:
        """Be silent at once; where that was, None where all had been heard."""
        if not self._turn.take():
            await self._turn.wait()
        try:
            waiting = self._waiting[0][0] if self._waiting else None
            self._waiting.clear()
            cut = self._played.cut(waiting)
            if cut is not None:
                self._silent = cut.item_id
            sink, self._sink = self._sink, None
            if sink is not None:
                await self._runner.work(sink.stop)
            return cut
        finally:
            self._turn.give()

    async def drained(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 (its twin has no other way)
        """Wait until all that came was handed to the loudspeaker; whether that came true."""
        return await self._idle.wait(timeout)

    async def close(self) -> None:
        """Be silent, and let the device go."""
        self._over = True
        self._more.set()
        await self.interrupt()

    async def _work(self) -> None:
        while not self._over:
            await self._more.wait()
            self._more.clear()
            while self._waiting and not self._over:
                if not self._turn.take():
                    await self._turn.wait()
                try:
                    if self._waiting:
                        place, data = self._waiting.popleft()
                        await self._write(place, data)
                except Exception as error:
                    self.error = error
                    self._waiting.clear()
                finally:
                    self._turn.give()
            if not self._waiting:
                self._idle.set()

    async def _write(self, place: tuple[str, int], data: bytes) -> None:
        if self._sink is None:
            self._sink = await self._runner.work(self._begin)
        self._played.wrote(place, len(data))
        wanted: Any = await self._runner.work(self._sink.write, data)
        if wanted is False:
            sink, self._sink = self._sink, None
            with suppress(Exception):  # it has gone already
                await self._runner.work(sink.stop)
