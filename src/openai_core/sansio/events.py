"""Server-sent events, decoded as the bytes come (https://html.spec.whatwg.org/multipage/server-sent-events.html)."""

from __future__ import annotations

from typing import Final, NamedTuple

LONG: Final = 1 << 16
"""Bytes of an event that is too long to be put together again and again."""


class ServerSentEvent(NamedTuple):
    """One event of a stream."""

    data: str
    event: str = "message"
    id: str = ""
    """That of the last event that had one."""
    retry: int | None = None
    """Milliseconds to wait before connecting again."""


class EventDecoder:
    """Bytes in, events out; the bytes may be cut anywhere.

    As the standard says, but for the end: an event that lacks only its blank line is not lost.
    """

    __slots__ = ("_after_return", "_buffer", "_fresh", "_last_id", "_searched", "retry")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._searched = 0
        self._after_return = False
        self._fresh = True
        self._last_id = ""
        self.retry: int | None = None
        """Milliseconds to wait before connecting again, as last told, be it by an event without data."""

    @property
    def inside(self) -> bool:
        """Whether an event has begun that is not complete."""
        return self._after_return or bool(self._buffer)

    def back(self, chunk: bytes) -> bytes:
        """These bytes behind what is held of an event that is not complete, which is held no longer if it is short."""
        if not self._after_return and len(self._buffer) < LONG:
            chunk = bytes(self._buffer) + chunk
            self._buffer.clear()
            self._searched = 0
        return chunk

    def begun(self) -> None:
        """Know that the stream began elsewhere: what is fed next is not its first."""
        self._fresh = False

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """The events that these bytes complete."""
        if self._after_return and chunk:
            self._after_return = False
            if chunk[:1] == b"\n":
                chunk = chunk[1:]
        if b"\r" in chunk:
            self._after_return = chunk[-1:] == b"\r"
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        buffer = self._buffer
        if not buffer and chunk[-2:] == b"\n\n":
            return self._split(chunk.decode("utf-8", "replace"))
        buffer += chunk
        end = buffer.rfind(b"\n\n", self._searched)
        if end < 0:
            self._searched = max(len(buffer) - 1, 0)
            return []
        whole = buffer[: end + 2].decode("utf-8", "replace")
        del buffer[: end + 2]
        self._searched = max(len(buffer) - 1, 0)
        return self._split(whole)

    def finish(self) -> list[ServerSentEvent]:
        """The event that the end of the stream completes, if there is one."""
        rest = self._buffer.decode("utf-8", "replace")
        self._buffer.clear()
        self._searched = 0
        return self._split(rest)

    def _split(self, text: str) -> list[ServerSentEvent]:
        if self._fresh and text:
            self._fresh = False
            text = text.removeprefix("\ufeff")
        events: list[ServerSentEvent] = []
        for block in text.split("\n\n"):
            if block[:6] == "data: " and "\n" not in block:
                events.append(ServerSentEvent(block[6:], "message", self._last_id))
                continue
            if block[:7] == "event: ":
                name, _, rest = block[7:].partition("\n")
                if rest[:6] == "data: " and "\n" not in rest:
                    events.append(ServerSentEvent(rest[6:], name or "message", self._last_id))
                    continue
            if block and (event := self._read(block)) is not None:
                events.append(event)
        return events

    def _read(self, block: str) -> ServerSentEvent | None:
        data: list[str] = []
        name = ""
        retry: int | None = None
        for line in block.split("\n"):
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "data":
                data.append(value)
            elif field == "event":
                name = value
            elif field == "id":
                if "\0" not in value:
                    self._last_id = value
            elif field == "retry" and value.isascii() and value.isdigit() and len(value) < 16:
                retry = self.retry = int(value)
        if not data:
            return None
        return ServerSentEvent("\n".join(data), name or "message", self._last_id, retry)
