"""Reads a stream's bytes into what its operation streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openai_core.errors import APIError, APIResponseValidationError, IncompleteStreamError, StreamError
from openai_core.sansio.codec import loads, read_json
from openai_core.sansio.events import EventDecoder, ServerSentEvent
from openai_core.sansio.message import Response
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

TERMINAL: Final = frozenset({"response.completed", "response.failed", "response.incomplete"})
"""Kinds of events that nothing follows."""


ENOUGH: Final = 1 << 16
"""Bytes of an answer that are kept until it is clear that it is a stream."""

FIELDS: Final = (b":", b"data", b"event", b"id", b"retry", b"\xef\xbb\xbf")
"""What a stream may begin with."""


def _is_finished(value: Any) -> bool:
    """Whether a chunk of a completion is one of the last; not every server says `[DONE]` as well."""
    if type(value) is not dict:
        return False
    choices = value.get("choices")
    if not choices:
        return value.get("usage") is not None
    fields = (choice if type(choice) is dict else getattr(choice, "__dict__", {}) for choice in choices)
    return any(known.get("finish_reason") for known in fields)


def _is_terminal(value: Any) -> bool:
    return type(value) is dict and value.get("type") in TERMINAL


_SIGNS: Final[dict[str, Callable[[Any], bool]]] = {
    "chat.completions.create": _is_finished,
    "completions.create": _is_finished,
    "responses.create": _is_terminal,
    "responses.retrieve": _is_terminal,
}


def no_stream(answer: Any, body: bytes) -> APIError:
    """The error that an answer means which should have been a stream and is something else."""
    response = Response(answer.status, answer.headers, body, method=answer.method, url=answer.url)
    try:
        value = read_json(response)
    except APIError as error:
        return error
    message = f"The answer ({answer.status}) is JSON where a stream of events was expected"
    return APIResponseValidationError(message, response=response, body=value)


class StreamReader(Generic[T]):
    """Fed with bytes, gives items; knows when the stream is done."""

    __slots__ = (
        "_answer",
        "_decode",
        "_decoder",
        "_ended",
        "_last",
        "_named",
        "_request_id",
        "_sign",
        "_start",
        "_waiting",
        "done",
    )

    def __init__(
        self,
        decode: Callable[[Any], T],
        *,
        named: bool = False,
        request_id: str | None = None,
        operation: str = "",
        answer: Any = None,
    ) -> None:
        """Begin.

        Args:
            decode: Makes an item of an event's JSON.
            named: Whether that is given the event's name as well.
            request_id: Told by errors.
            operation: Such as `responses.create`.
            answer: What the bytes come with: its status, headers, method and URL are told where they are no stream.
        """
        self._decode = decode
        self._decoder = EventDecoder()
        self._named = named
        self._request_id = request_id
        self._waiting: list[ServerSentEvent] = []
        """What was decoded but not yet taken, last first."""
        self._sign = _SIGNS.get(operation)
        """What tells from its last events that a stream of this operation is whole; None where nothing does."""
        self._last: tuple[Any, Any] = (None, None)
        self._answer = answer
        self._start: bytes | None = b""
        """The first bytes; None as soon as there was an event."""
        self._ended = False
        self.done = False
        """Whether nothing more will come: `[DONE]` was read, or the bytes ended and all was taken."""

    def feed(self, chunk: bytes) -> None:
        """Take these bytes."""
        events = self._decoder.feed(chunk)
        if events:
            self._start = None
            events.reverse()
            self._waiting = events if not self._waiting else events + self._waiting
        elif self._start is not None and len(self._start) < ENOUGH:
            self._start += chunk

    def finish(self) -> None:
        """Know that no more bytes will come."""
        self._ended = True
        self._waiting = [*reversed(self._decoder.finish()), *self._waiting]

    def take(self) -> T | _Nothing:
        """The next item, or NOTHING.

        Raises:
            StreamError: the next event is an error, or cannot be read.
            IncompleteStreamError: there is none, though there should be.
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
            if type(value) is dict:
                kind = value.get("type")
                if kind == "error" or value.get("error"):
                    raise stream_problem(value, self._request_id)
                if kind in TERMINAL:
                    self._waiting = []
                    self.done = True
            if self._sign is not None:
                self._last = (self._last[1], value)
            return self._decode({"event": event.event, "data": value} if self._named else value)
        if self._ended and not self.done:
            self.done = True
            if self._start and self._answer is not None and not self._start.lstrip().startswith(FIELDS):
                raise no_stream(self._answer, self._start)
            if self._sign is not None and not any(map(self._sign, self._last)):
                message = "The stream ended before it was done: what came of it is not all there is"
                raise IncompleteStreamError(message, request_id=self._request_id)
        return NOTHING

    def _unreadable(self, event: ServerSentEvent) -> StreamError:
        if event.event == "error":
            return stream_problem(event.data, self._request_id)
        if self._ended:
            message = "The stream ended in the middle of an event"
            return IncompleteStreamError(message, body=event.data, request_id=self._request_id)
        return StreamError("An event of the stream is not JSON", body=event.data, request_id=self._request_id)
