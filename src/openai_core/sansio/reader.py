"""Reads a stream's bytes into what its operation streams."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openai_core.errors import APIError, APIResponseValidationError, IncompleteStreamError, StreamError
from openai_core.sansio.codec import loads, loads_many, read_json
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

TERMINAL: Final = frozenset({"response.completed", "response.failed", "response.incomplete", "response.cancelled"})
"""Kinds of events that nothing follows."""
LAST: Final = TERMINAL | {"error"}
SETTLED: Final = frozenset({"requires_action", "completed", "incomplete", "failed", "cancelled", "expired"})
"""What a run of an assistant is when its stream ends."""
KEPT: Final = 1 << 20
"""Bytes of a stream that are kept for the error that tells what came of it."""

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


def _is_last(*kinds: str) -> Callable[[Any], bool]:
    return lambda value: type(value) is dict and value.get("type") in kinds


def _is_settled(value: Any) -> bool:
    """Whether an event of an assistant is one after which its run waits or is over."""
    name = value.get("event") if type(value) is dict else None
    return isinstance(name, str) and name.startswith("thread.run.") and name[11:] in SETTLED


_SIGNS: Final[dict[str, Callable[[Any], bool]]] = {
    "audio.speech.create": _is_last("speech.audio.done"),
    "audio.transcriptions.create": _is_last("transcript.text.done"),
    "beta.responses.create": _is_last(*TERMINAL),
    "beta.responses.retrieve": _is_last(*TERMINAL),
    "beta.threads.create_and_run": _is_settled,
    "beta.threads.runs.create": _is_settled,
    "beta.threads.runs.submit_tool_outputs": _is_settled,
    "chat.completions.create": _is_finished,
    "completions.create": _is_finished,
    "images.edit": _is_last("image_edit.completed"),
    "images.generate": _is_last("image_generation.completed"),
    "responses.create": _is_last(*TERMINAL),
    "responses.retrieve": _is_last(*TERMINAL),
}
"""Operation -> what tells from the last events of its stream that it is whole."""


def no_stream(answer: Any, body: bytes) -> APIError:
    """The error that an answer means which should have been a stream and is something else."""
    response = Response(
        answer.status, answer.headers, body, method=answer.method, url=answer.url, provider=answer.provider
    )
    try:
        value = read_json(response)
    except APIError as error:
        return error
    message = f"The answer ({answer.status}) is JSON where a stream of events was expected"
    return APIResponseValidationError(message, response=response, body=value)


def _data(chunk: bytes) -> list[str]:
    """The data of all events in these bytes, if each has one line of it, after its name or alone; else nothing."""
    try:
        text = chunk[:-2].decode()
    except UnicodeDecodeError:
        return []
    if "\r" in text or ("\\" in text and ("\\ud" in text or "\\uD" in text)):
        return []
    named = text[:7] == "event: "
    start = text.find("\n") + 7 if named else 6
    head = text[:start]
    if head[-6:] != "data: " or head[7:12] == "error":
        return []
    found = text[start:].split(f"\n\n{head}")
    if "\n" not in "".join(found):
        return found
    return _mixed(text) if named else []


def _mixed(text: str) -> list[str]:
    """The data of events that have several names."""
    lines = text.split("\n")
    names, data, blanks = {line[:12] for line in lines[::3]}, lines[1::3], lines[2::3]
    if len(data) * 3 != len(lines) + 1 or any(blanks) or not all(line[:6] == "data: " for line in data):
        return []
    if not all(name[:7] == "event: " and name != "event: error" for name in names):
        return []
    return [line[6:] for line in data]


class StreamReader(Generic[T]):
    """Fed with bytes, gives items; knows when the stream is done."""

    __slots__ = (
        "_adopt",
        "_answer",
        "_came",
        "_decode",
        "_decoder",
        "_ended",
        "_even",
        "_kept",
        "_last",
        "_named",
        "_problem",
        "_request_id",
        "_sign",
        "_start",
        "done",
        "items",
        "over",
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
        self.items: deque[T] = deque()
        """What came and was not taken yet."""
        self.done = False
        """Whether the stream came to its end: `[DONE]` or a last event was read, or the bytes ended."""
        self.over = False
        """Whether no more bytes are wanted: when the items are taken, `check` says why."""
        fresh = getattr(decode, "fresh", None)
        self._decode: Callable[[Any], T] = decode if fresh is None else fresh()
        self._even = fresh is None and not named
        """Whether events can be read many at a time: nothing depends on their names, or on what came before."""
        self._adopt: Callable[[Any], T] | None = None
        """The same for values that are objects for sure, once the first came."""
        self._decoder = EventDecoder()
        self._named = named
        self._request_id = request_id
        self._sign = _SIGNS.get(operation)
        """What tells from its last events that a stream of this operation is whole; None where nothing does."""
        self._last: tuple[Any, Any] = (None, None)
        self._answer = answer
        self._start: bytes | None = b""
        """The first bytes; None as soon as there was an event."""
        self._ended = False
        self._problem: APIError | None = None
        """What is raised when the items before it are taken."""
        self._kept: list[bytes] = []
        self._came = 0

    def feed(self, chunk: bytes) -> None:
        """Take these bytes."""
        self._came += len(chunk)
        if self._came <= KEPT:
            self._kept.append(chunk)
        elif self._kept:
            self._kept = []
        if self._even:
            if self._decoder.inside:
                chunk = self._decoder.back(chunk)
            end = chunk.rfind(b"\n\n") + 2
            if end == len(chunk):
                chunk = self._skim(chunk)
            elif end > 1:
                chunk = self._skim(chunk[:end]) + chunk[end:]
        if chunk:
            events = self._decoder.feed(chunk)
            if events:
                self._start = None
                self._understand(events)
            elif self._start is not None and len(self._start) < ENOUGH:
                self._start += chunk

    def finish(self) -> None:
        """Know that no more bytes will come."""
        self._ended = True
        self._understand(self._decoder.finish())

    def take(self) -> T | _Nothing:
        """The next item, or NOTHING; raises as `check` does."""
        if self.items:
            return self.items.popleft()
        self.check()
        return NOTHING

    def check(self) -> None:
        """Raise what stands in place of a next item, if there is such a thing; called when no item is left.

        Raises:
            StreamError: the next event is an error, or cannot be read.
            IncompleteStreamError: there is none, though there should be.
        """
        if self._problem is not None:
            problem, self._problem = self._problem, None
            self.done = True
            raise problem
        if self._ended and not self.done:
            self.done = True
            if self._start and self._answer is not None and not self._start.lstrip().startswith(FIELDS):
                raise no_stream(self._answer, self._start)
            if self._sign is not None and not any(map(self._sign, self._last)):
                message = "The stream ended before it was done: what came of it is not all there is"
                raise IncompleteStreamError(message, request_id=self._request_id)

    def came(self) -> list[T] | None:
        """All items so far, made anew; None where there were too many to keep."""
        if self._came > KEPT:
            return None
        again: StreamReader[T] = StreamReader(self._decode, named=self._named)
        for chunk in self._kept:
            again.feed(chunk)
        return [*again.items]

    def _skim(self, chunk: bytes) -> bytes:
        """Make items of whole events as long as they look like nearly all do: with one line of data, which is an
        object and neither an error nor an end. What follows is given back.
        """
        texts = [] if self.over or self._decoder.inside else _data(chunk)
        if not texts:
            return chunk
        adopt = self._adopt
        if adopt is None:
            found = getattr(self._decode, "found", None)
            adopt = self._adopt = self._decode if found is None else found()
        if ends := texts[-1] == "[DONE]":
            del texts[-1]
        values = loads_many(texts)
        for new in values:
            if type(new) is not dict or new.get("type") in LAST or new.get("error"):
                del values[next(place for place, value in enumerate(values) if value is new) :]
                break
        read = len(values)
        if read:
            self._start = None
            self._decoder.begun()
            self._last = (self._last[1] if read == 1 else values[-2], values[-1])
            self.items.extend(map(adopt, values))
        if read == len(texts) and not ends:
            return b""
        return b"\n\n".join(chunk.split(b"\n\n")[read:])

    def _understand(self, events: list[ServerSentEvent]) -> None:
        """Take events in whatever form they come."""
        for event in events:
            if not self.over and event.data:
                self._read(event)
                self.over = self.done or self._problem is not None
        self.over = self.over or self._ended

    def _read(self, event: ServerSentEvent) -> None:
        data = event.data
        if data[0] == "[" and data.startswith("[DONE]"):
            self.done = True
            return
        try:
            value = loads(data)
        except ValueError as error:
            self._problem = self._unreadable(event)
            self._problem.__cause__ = error
            return
        if event.event == "error":
            self._problem = stream_problem(value, self._request_id)
        elif self._named:
            self._settle({"event": event.event, "data": value})
        else:
            self._settle(value)

    def _settle(self, value: Any) -> None:
        """Make an item of a value, unless it is an error; know it when it is the end."""
        if type(value) is dict:
            kind = value.get("type")
            if kind == "error" or value.get("error"):
                self._problem = stream_problem(value, self._request_id)
                return
            self.done = kind in TERMINAL
        self._last = self._last[1], value
        try:
            self.items.append(self._decode(value))
        except StreamError as error:
            self._problem = error

    def _unreadable(self, event: ServerSentEvent) -> StreamError:
        if event.event == "error":
            return stream_problem(event.data, self._request_id)
        if self._ended:
            message = "The stream ended in the middle of an event"
            return IncompleteStreamError(message, body=event.data, request_id=self._request_id)
        return StreamError("An event of the stream is not JSON", body=event.data, request_id=self._request_id)
