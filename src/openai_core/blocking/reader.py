"""Readers of a WebSocket: each gets every event."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from openai_core.blocking.turn import Signal
from openai_core.errors import WebSocketMessageError
from openai_core.sansio.ws.intake import server_error
from openai_core.sansio.ws.life import LifeItem, SocketError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from openai_core.blocking.socket import Connection

E = TypeVar("E")


class Reader(Iterator[E], Generic[E]):
    """One reader among others; ends when the connection has ended as was to be expected, raises where it was not."""

    items: ClassVar[bool] = False
    """Whether it gets what happens to the connection, too."""

    def __init__(self, connection: Connection[Any], read: Callable[[str | bytes], E]) -> None:
        self._connection = connection
        self._read = read
        self.joined = False
        self.waiting: deque[Any] = deque()
        """What others took from the connection meanwhile."""
        self.crowded = False
        """Whether somebody waits for this reader."""
        self.room = Signal()
        self.closed = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        raw = self._connection._next(self)
        if raw is None:
            if self.closed or self._connection._quiet:
                raise StopIteration
            raise self._connection._end()
        return self._event(raw)

    def recv(self) -> E:
        """The next event; raises WebSocketClosed where there will be none."""
        raw = self._connection._next(self)
        if raw is None:
            raise self._connection._end()
        return self._event(raw)

    def recv_bytes(self) -> bytes:
        """The next message as it came; raises WebSocketClosed where there will be none."""
        raw = self._connection._next(self)
        if raw is None:
            raise self._connection._end()
        self._connection._attempts = 0
        return raw.encode() if isinstance(raw, str) else bytes(raw)

    def _event(self, raw: str | bytes) -> E:
        try:
            event = self._read(raw)
        except WebSocketMessageError as error:
            error.provider = self._connection.provider
            raise
        if self._connection._attentive:
            self._connection._noted(event)
        return event

    def is_served(self) -> bool:
        """Whether it need not wait for the connection."""
        return bool(self.waiting) or self.closed

    def made_room(self, most: int) -> None:
        """Let go on whoever waits for this reader, once it has caught up well."""
        if len(self.waiting) <= most // 2:
            self.crowded = False
            self.room.set()

    def close(self) -> None:
        """Read no more, and hold up nobody."""
        self.closed = True
        self._connection._left(self)
        self.waiting.clear()
        self.room.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Items(Reader["E | LifeItem"], Generic[E]):
    """A reader that gets what happens to the connection, too, and never raises because of it."""

    items: ClassVar[bool] = True

    def __next__(self) -> E | LifeItem:
        raw = self._connection._next(self)
        if raw is None:
            raise StopIteration
        if not isinstance(raw, (str, bytes)):
            item: LifeItem = raw
            return item
        try:
            event = self._event(raw)
        except WebSocketMessageError as error:
            return SocketError("protocol", error)
        if getattr(event, "type", None) == "error":
            return SocketError("server", server_error(event, self._connection.provider), event)
        return event
