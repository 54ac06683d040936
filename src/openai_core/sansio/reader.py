"""Reads a stream's bytes into what its operation streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openai_core.errors import IncompleteStreamError, StreamError
from openai_core.sansio.codec import loads
from openai_core.sansio.events import EventDecoder, ServerSentEvent
from openai_core.sansio.problem import stream_problem

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class _Nothing:
    __slots__ = ()

    def __repr__(self) -> str:
        return "NOTHING"


NOTHING: Final = _Nothing()
"""No item is ready."""


class StreamReader(Generic[T]):
    """Fed with bytes, gives items; knows when the stream is done."""

    __slots__ = ("_decode", "_decoder", "_ended", "_named", "_request_id", "_waiting", "done")

    def __init__(self, decode: Callable[[Any], T], *, named: bool = False, request_id: str | None = None) -> None:
        self._decode = decode
        self._decoder = EventDecoder()
        self._named = named
        self._request_id = request_id
        self._waiting: list[ServerSentEvent] = []
        """What was decoded but not yet taken, last first."""
        self._ended = False
        self.done = False
        """Whether nothing more will come: `[DONE]` was read, or the bytes ended and all was taken."""

    def feed(self, chunk: bytes) -> None:
        """Take these bytes."""
        events = self._decoder.feed(chunk)
        if events:
            events.reverse()
            self._waiting = events if not self._waiting else events + self._waiting

    def finish(self) -> None:
        """Know that no more bytes will come."""
        self._ended = True
        self._waiting = [*reversed(self._decoder.finish()), *self._waiting]
        self.done = not self._waiting

    def take(self) -> T | _Nothing:
        """The next item, or NOTHING.

        Raises:
            StreamError: the next event is an error, or cannot be read.
        """
        waiting = self._waiting
        while waiting:
            event = waiting.pop()
            data = event.data
            if not data:
                continue
            if data[0] == "[" and data.startswith("[DONE]"):
                self._waiting = []
                self.done = True
                return NOTHING
            try:
                value = loads(data)
            except ValueError as error:
                raise self._unreadable(event) from error
            if event.event == "error":
                raise stream_problem(value, self._request_id)
            if type(value) is dict and (value.get("error") or value.get("type") == "error"):
                raise stream_problem(value, self._request_id)
            return self._decode({"event": event.event, "data": value} if self._named else value)
        self.done = self._ended
        return NOTHING

    def _unreadable(self, event: ServerSentEvent) -> StreamError:
        if event.event == "error":
            return stream_problem(event.data, self._request_id)
        if self._ended:
            message = "The stream ended in the middle of an event"
            return IncompleteStreamError(message, body=event.data, request_id=self._request_id)
        return StreamError("An event of the stream is not JSON", body=event.data, request_id=self._request_id)
