"""What waits to be sent, bounded in bytes."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.errors import WebSocketQueueFull
from openai_core.sansio.codec import dumps

if TYPE_CHECKING:
    from collections.abc import Iterable


class Frame(NamedTuple):
    """A message as it goes out."""

    data: bytes
    text: bool = True
    """Whether the bytes are text (UTF-8), not binary."""

    def plain(self) -> str | bytes:
        """As the user would have given it."""
        return self.data.decode("utf-8", "replace") if self.text else self.data


def event_frame(event: Any) -> Frame:
    """An event as it goes out; raises TypeError for what is no JSON object."""
    data = dumps(event)
    if not data.startswith(b"{"):
        raise TypeError(f"An event is a dictionary or a model, not {type(event).__name__}: {event!r:.80}")
    return Frame(data)


def raw_frame(data: str | bytes | bytearray | memoryview) -> Frame:
    """A message as it goes out; raises TypeError for what is neither text nor bytes."""
    if isinstance(data, str):
        return Frame(data.encode())
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"A message is text or bytes, not {type(data).__name__}: {data!r:.80}")
    return Frame(bytes(data), text=False)


class Outbox:
    """Messages in the order they were given; what waits is never more than the bound."""

    __slots__ = ("_frames", "limit", "size")

    def __init__(self, limit: int) -> None:
        self._frames: deque[Frame] = deque()
        self.limit = limit
        """Bytes."""
        self.size = 0
        """Bytes that wait."""

    def __len__(self) -> int:
        return len(self._frames)

    def put(self, frame: Frame) -> None:
        """Take a message; raises WebSocketQueueFull where there is no room for it."""
        if self.size + len(frame.data) > self.limit:
            raise WebSocketQueueFull(
                f"The message ({len(frame.data)} bytes) was not taken: {self.size} bytes wait to be sent, and "
                f"`max_queue_bytes` is {self.limit}"
            )
        self._frames.append(frame)
        self.size += len(frame.data)

    def first(self) -> Frame:
        """The message that is to be sent next; it keeps its room until `sent` is called."""
        return self._frames[0]

    def sent(self) -> None:
        """Know that the first message is on its way."""
        self.size -= len(self._frames.popleft().data)

    def again(self, frame: Frame) -> None:
        """Take back a message that could not be sent as a whole; there is always room for that. What waits then was
        taken back before it, and goes out before it."""
        self._frames.append(frame)
        self.size += len(frame.data)

    def before(self, frames: Iterable[Frame]) -> None:
        """Take back messages that went out to who never answered: they go out before what waits."""
        for frame in reversed([*frames]):
            self._frames.appendleft(frame)
            self.size += len(frame.data)

    def unsent(self) -> tuple[str | bytes, ...]:
        """All that waits."""
        return tuple(frame.plain() for frame in self._frames)

    def clear(self) -> None:
        """Drop all that waits."""
        self._frames.clear()
        self.size = 0
