"""What every derived event and every accumulator is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from openai_core.sansio.codec import dumps
from openai_core.sansio.model import Model, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")
E = TypeVar("E")


class DerivedEvent:
    """An event made of those that came; its `type` tells which. A snapshot in it is made when it is first read."""

    __slots__ = ()

    type: ClassVar[Any]
    fields: ClassVar[tuple[str, ...]] = ()
    """The names of its values, in order, but for `type`."""

    def to_dict(self) -> dict[str, Any]:
        """The event as plain JSON values; shares nothing with it."""
        return {"type": self.type, **{name: plain(getattr(self, name)) for name in self.fields}}

    def to_json(self) -> str:
        """The event as JSON text."""
        return dumps(self.to_dict()).decode()

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.fields)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.fields)})"


class Accumulator(Generic[T, E]):
    """Takes the items of a stream as they come, and knows what they add up to.

    It is no part of any client: feed it items that were kept, too.
    """

    def handle(self, item: T) -> Sequence[E]:
        """Take an item; the events that it gives rise to, in order."""
        raise NotImplementedError

    def finish(self) -> Sequence[E]:
        """Know that the stream ended by itself; the events that this gives rise to."""
        return ()

    @property
    def snapshot(self) -> Model | None:
        """What has come so far, as the object that the operation answers with when it does not stream; None before
        anything came."""
        raise NotImplementedError
