"""A stream for somebody else: items in, bytes out, as server-sent events or as lines of JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final

from openai_core.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    IncompleteStreamError,
)
from openai_core.sansio.codec import dumps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.errors import OpenAIError
    from openai_core.sansio.message import StreamRequest

_DONE: Final = frozenset({"chat.completions.create", "completions.create"})
"""Operations whose streams end with `[DONE]`; those of the assistants do as well."""

_KEY: Final = re.compile(r"\b(sk|sess|ek)-[\w*.-]{6,}")
"""What looks like a key, or what a server left of one."""

_OUR_WORDS: Final[tuple[tuple[type[APIError], str | None, str | None], ...]] = (
    (APITimeoutError, "timeout", "The API did not answer in time"),
    (APIConnectionError, "connection_error", "The connection to the API failed"),
    (AuthenticationError, None, "The API did not accept the credentials"),
    (IncompleteStreamError, "incomplete_stream", None),
)
"""The code of errors that have none, and what is said in place of words that tell too much of this side."""


def told(error: OpenAIError) -> dict[str, Any]:
    """What somebody else may know of an error, in the API's own shape: no headers, no hosts, no keys."""
    message, code = str(getattr(error, "message", None) or error), getattr(error, "code", None)
    for kind, its_code, words in _OUR_WORDS:
        if isinstance(error, kind):
            message, code = words or message, code or its_code
            break
    facts = {
        "message": _KEY.sub(r"\1-***", message),
        "type": getattr(error, "type", None) or "server_error",
        "param": getattr(error, "param", None),
        "code": code,
    }
    return {"error": facts}


def status_of(error: OpenAIError) -> int:
    """The status of an answer that tells this error: the API's own, 504 where it took too long, else 502."""
    if isinstance(error, APIStatusError) and 400 <= error.status_code < 600:
        return error.status_code
    return 504 if isinstance(error, APITimeoutError) else 502


class Ndjson:
    """Writes each item as a line of JSON."""

    content_type: ClassVar[str] = "application/x-ndjson; charset=utf-8"
    pause: ClassVar[bytes] = b""
    """What may be sent while there is nothing to say; empty where the format has nothing of the kind."""

    __slots__ = ("_pick",)

    def __init__(self, pick: Callable[[Any], Any] | None = None) -> None:
        """Begin.

        Args:
            pick: Makes of an item what is written in its place; None leaves it out.
        """
        self._pick = pick

    @property
    def headers(self) -> dict[str, str]:
        """What an answer in this format says, so that nothing on its way keeps it back."""
        return {"content-type": self.content_type, "cache-control": "no-cache", "x-accel-buffering": "no"}

    def item(self, item: Any) -> bytes:
        """The item in this format; empty where it is left out."""
        if self._pick is not None:
            item = self._pick(item)
            if item is None:
                return b""
        fields = _fields(item)
        return dumps(item if fields is None else fields) + b"\n"

    def error(self, error: OpenAIError) -> bytes:
        """The last thing that is sent when the stream breaks."""
        return dumps(told(error)) + b"\n"

    def end(self) -> bytes:
        """The last thing that is sent when the stream ends by itself."""
        return b""


class Sse(Ndjson):
    """Writes each item as a server-sent event.

    An item's `type` becomes the event's name and its `sequence_number` the event's id, from which `EventSource` goes
    on when it connects again; of a pair (`event`, `data`) the first is the name and the second what is written.
    """

    content_type = "text/event-stream; charset=utf-8"
    pause = b": keep-alive\n\n"

    __slots__ = ("_end", "_named")

    def __init__(
        self, pick: Callable[[Any], Any] | None = None, *, named: bool = False, done: bytes | None = None
    ) -> None:
        """Begin.

        Args:
            pick: Makes of an item what is written in its place; None leaves it out.
            named: Whether the items are pairs.
            done: What the stream ends with; nothing, if None.
        """
        super().__init__(pick)
        self._named = named
        self._end = done or b""

    @classmethod
    def like(
        cls, request: StreamRequest[Any] | None, pick: Callable[[Any], Any] | None = None, done: bool | None = None
    ) -> Sse:
        """As the API itself writes the stream of this request, so that any client of the API can read it.

        Args:
            request: What the stream answers; None where that is more than one request.
            pick: Makes of an item what is written in its place; None leaves it out.
            done: Whether it ends with `[DONE]`; as the API has it, if None.
        """
        if done is None:
            done = request is not None and (request.named or request.message.operation in _DONE)
        named = request is not None and request.named
        end = b"event: done\ndata: [DONE]\n\n" if named else b"data: [DONE]\n\n"
        return cls(pick, named=named, done=end if done else None)

    def item(self, item: Any) -> bytes:
        if self._pick is not None:
            item = self._pick(item)
            if item is None:
                return b""
        fields = _fields(item)
        if fields is None:
            return b"data: %b\n\n" % dumps(item)
        name, number = fields.get("type"), fields.get("sequence_number")
        if self._named and name is None and "data" in fields:
            name, fields = fields.get("event"), fields["data"]
        data = dumps(fields)
        if type(name) is str and name and "\n" not in name and "\r" not in name:
            if type(number) is int:
                return b"event: %b\nid: %d\ndata: %b\n\n" % (name.encode(), number, data)
            return b"event: %b\ndata: %b\n\n" % (name.encode(), data)
        return b"data: %b\n\n" % data

    def error(self, error: OpenAIError) -> bytes:
        return b"event: error\ndata: %b\n\n" % dumps(told(error))

    def end(self) -> bytes:
        return self._end


def _fields(item: Any) -> Mapping[str, Any] | None:
    """The JSON object that an item is; None where it is none."""
    kind = type(item)
    if kind is dict:
        return item  # type: ignore[no-any-return]
    if getattr(kind, "_is_model", False):
        return vars(item)  # type: ignore[no-any-return]
    if isinstance(getattr(kind, "fields", None), tuple) and hasattr(kind, "to_dict"):
        return _derived(item)
    return None


def _derived(event: Any) -> Mapping[str, Any] | None:
    """An event that is made of others; what all of them add up to is left out while it grows, since it would go out
    again with each."""
    kind = type(event)
    if hasattr(kind, "added"):  # to an event of the API's, which any client of the API knows
        return _fields(event.event)
    if not event.type.endswith(".delta") and "snapshot" not in kind.fields:
        return event.to_dict()  # type: ignore[no-any-return]
    own = [name for name in kind.fields if not isinstance(getattr(kind, name, None), property)]
    return {"type": event.type, **{name: getattr(event, name) for name in own}}
