"""A WebSocket that stays open: events out, messages in, and connections that come and go behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.aio.reader import AsyncItems, AsyncReader
from openai_core.aio.upkeep import AsyncUpkeep
from openai_core.sansio.ws.life import Closure, SocketClosing, goodbye
from openai_core.sansio.ws.outbox import event_frame, raw_frame

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    from openai_core.sansio.model import Model
    from openai_core.sansio.ws.outbox import Frame

E = TypeVar("E")


class AsyncConnection(AsyncUpkeep[E], AsyncIterator[E], Generic[E]):
    """Opened by `with` or by the first event asked for. Iterating gives the server's events.

    Reading drives everything: events are taken from the connection as they are asked for, so a slow reader slows the
    server down and nothing is dropped; and it is a reader who makes a lost connection anew.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._main: AsyncReader[E] = AsyncReader(self, self._read)

    # --- the state -------------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether there is a connection at this moment."""
        return self._link is not None

    @property
    def is_closed(self) -> bool:
        """Whether it is over for good."""
        return self._ended is not None

    @property
    def close_code(self) -> int | None:
        """The code it was closed with; None before that."""
        return None if self._ended is None else self._ended.close_code

    @property
    def close_reason(self) -> str | None:
        return None if self._ended is None else self._ended.reason

    @property
    def unsent(self) -> tuple[str | bytes, ...]:
        """What waits to be sent; after the end, what was never sent."""
        return self._outbox.unsent() if self._ended is None else self._ended.unsent

    @property
    def provider(self) -> str:
        """The name of who is at the other end: of the provider, or of the router's member, once that is chosen."""
        return self._way.provider

    @property
    def subprotocol(self) -> str | None:
        """The subprotocol that the server chose."""
        return None if self._link is None else self._link.subprotocol

    # --- opening and closing ---------------------------------------------------------------------------------------

    async def open(self) -> Self:
        """Connect, if that has not been done; gives this object itself.

        Raises:
            APIStatusError: the server refused.
            APIConnectionError: it could not be reached.
            WebSocketClosed: it was open, and is over.
        """
        if not self._turn.take():
            await self._turn.wait()
        try:
            while self._link is None:
                if self._ended is not None:
                    raise self._end()
                await self._connect()
        finally:
            self._turn.give()
        return self

    enter = open

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close for good.

        Args:
            code: 1000, or 3000 to 4999.
            reason: At most 123 bytes; what is longer is cut.

        Raises:
            ValueError: a WebSocket cannot be closed with this code.
        """
        goodbye(code, reason)
        if self._ended is None and not self._closing:
            self._closing = True
            self._tell(SocketClosing(code, reason))
            self._stop.set()
            self._poke.set()
            for reader in self._readers:
                reader.room.set()
            link = self._link
            try:
                if link is not None:
                    await link.close(code, reason)
            finally:
                self._finish(Closure(code, reason, "server"))
        if self._owned:
            await self._runner.aclose()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    # --- receiving -------------------------------------------------------------------------------------------------

    def __aiter__(self) -> AsyncIterator[E]:
        return self._main

    async def __anext__(self) -> E:
        return await anext(self._main)

    async def recv(self) -> E:
        """The next event.

        Raises:
            WebSocketClosed: there will be none.
            WebSocketMessageError: what came is no event; the one after it may be.
        """
        main = self._main
        raw = await self._next(main)
        if raw is None:
            raise self._end()
        return main._event(raw)

    async def recv_bytes(self) -> bytes:
        """The next message as it came; raises WebSocketClosed where there will be none."""
        return await self._main.recv_bytes()

    def reader(self) -> AsyncReader[E]:
        """Another reader, which gets every event from now on, whoever else reads.

        Readers wait for each other: one that is `max_waiting_events` behind holds up the rest. Close one that is no
        longer read.
        """
        reader = AsyncReader(self, self._read)
        self._joined(reader)
        return reader

    def stream(self) -> AsyncItems[E]:
        """Another reader, which gets what happens to the connection as well; see `SocketOpen` and its like.

        It does not raise: what cannot be read, and what the server reports as an error, comes as a `SocketError`.
        """
        reader = AsyncItems(self, self._read)
        self._joined(reader)
        reader.waiting.extendleft(reversed(self._history))
        return reader

    # --- sending ---------------------------------------------------------------------------------------------------

    async def send(self, event: Mapping[str, Any] | Model) -> None:
        """Send an event; whether it is one is for the server to say.

        Before the connection is open, and while a lost one is made anew, it waits in the queue.

        Raises:
            WebSocketClosed: it is over.
            WebSocketQueueFull: there is no connection, and `max_queue_bytes` wait for one.
            TypeError, ValueError: the event cannot be written as JSON.
        """
        await self._send(event_frame(event))

    async def send_raw(self, data: str | bytes | bytearray | memoryview) -> None:
        """Send a message as it is: text for `str`, binary for bytes. Raises what `send` raises."""
        await self._send(raw_frame(data))

    async def _send(self, frame: Frame) -> None:
        turn = self._writing
        if not turn.take():
            await turn.wait()
        try:
            if self._ended is not None or self._closing:
                raise self._end()
            link = self._link
            if link is None:
                self._outbox.put(frame)
                return
            await link.ready()
            self._outgoing = frame
            try:
                await link.send(self._way.dressed(frame))
            except Closure as closure:
                self._outgoing = None
                if not self._comes_back(closure):
                    raise self._error(closure) from closure
                self._outbox.again(frame)
                self._poke.set()
                return
            self._outgoing = None
            self._went(frame, link)
            if self._attentive and frame.text:
                self._memory.sent(frame.data)
        finally:
            turn.give()

    # --- what readers call ----------

    async def _next(self, reader: AsyncReader[Any]) -> Any:
        """The next message for a reader, or an item of the life-cycle; None at the end."""
        if not reader.joined:
            self._joined(reader)
        waiting = reader.waiting
        turn = self._turn
        while True:
            if waiting:
                item = waiting.popleft()
                if reader.crowded:
                    reader.made_room(self._limits.max_waiting_events)
                return item
            if self._ended is not None or reader.closed:
                return None
            if not turn.take():
                await turn.wait(reader.is_served)
            try:
                if waiting or reader.closed or self._ended is not None:
                    continue
                link = self._link
                if link is None:
                    await self._connect()
                    continue
                if self._attentive and self._pulse.wants_rotation:
                    await self._rotate(link)
                    continue
                if self._several and not await self._caught_up(reader):
                    continue
                self._listening = True
                try:
                    raw = await link.receive()
                except Exception as error:
                    await self._lost(link, link.closure(error))
                    continue
                finally:
                    self._listening = False
                self._taken += 1
                item = self._dealt(reader, raw) if self._several else raw
                if item is not None:
                    return item
            finally:
                turn.give()

    def _dealt(self, reader: AsyncReader[Any], raw: str | bytes) -> Any:
        """Give a message to those whom it concerns; what it means to the reader who took it, None for nothing."""
        for other in self._readers:
            if other is not reader:
                other.waiting.append(raw)
        return raw

    def _joined(self, reader: AsyncReader[Any]) -> None:
        with self._roster:
            if not reader.joined:
                reader.joined = True
                self._readers = [*self._readers, reader]
                self._several = self._deals or len(self._readers) > 1

    def _left(self, reader: AsyncReader[Any]) -> None:
        with self._roster:
            self._readers = [other for other in self._readers if other is not reader]
            self._several = self._deals or len(self._readers) > 1

    def _noted(self, event: Any) -> None:
        """Know that an event came: the server is alive, and a response may have begun or ended."""
        kind = getattr(event, "type", None)
        if kind != "error":
            self._attempts = 0
        if self._pulse.rotate_after is not None and kind in ("response.created", "response.done"):
            self._pulse.noted(kind, getattr(event.response, "id", "") or "")

    async def _caught_up(self, reader: AsyncReader[Any]) -> bool:
        """Wait until no other reader is too far behind; whether there was no need to."""
        most = self._limits.max_waiting_events
        for other in self._readers:
            if other is not reader and len(other.waiting) >= most and not self._closing:
                other.crowded = True
                other.room.clear()
                if len(other.waiting) >= most and not other.closed and not self._closing:
                    await other.room.wait()
                return False
        return True

    @property
    def _quiet(self) -> bool:
        """Whether the end is one to be expected."""
        return self._closing or (self._ended is not None and self._ended.close_code == 1000 and not self._ended.unsent)

    def _check(self) -> None:
        if not self._quiet:
            raise self._end()

    def __repr__(self) -> str:
        state = "closed" if self.is_closed else "open" if self.is_open else "away" if self._begun else "not opened"
        return f"{type(self).__name__}({self._target.path}, {state})"
