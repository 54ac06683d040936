"""Streams that can be sent on to somebody else."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from openai_core.aio.relay import AsyncRelay
    from openai_core.sansio.message import StreamRequest

T = TypeVar("T")


class AsyncRelayable(AsyncIterator[T]):
    """What a stream of items is made into for whoever reads it over HTTP; see `docs/relaying.md`."""

    @property
    def _asked(self) -> StreamRequest[Any] | None:
        """The request that the stream answers; None where that is more than one."""
        return None

    @abstractmethod
    async def aclose(self) -> None:
        """Let the connection go; nothing more comes."""

    def to_sse(
        self,
        *,
        pick: Callable[[T], Any] | None = None,
        done: bool | None = None,
        errors: Literal["send", "raise"] = "send",
    ) -> AsyncRelay:
        """The stream as server-sent events for somebody else, one block of bytes an item. What items add up to so far
        (`snapshot` and the like) is left out: it would go out again with each.

        Args:
            pick: Makes of an item what is written in its place, JSON or a model; None leaves it out.
            done: Whether it ends with `data: [DONE]`; as the API itself has it, if None.
            errors: `send`: what breaks the stream is told in a last event named `error`. `raise`: it is raised.

        Returns:
            An iterator; closing it closes the stream.
        """
        from openai_core.aio.relay import AsyncRelay
        from openai_core.sansio.relay import Sse

        return AsyncRelay(self, Sse.like(self._asked, pick, done), errors)

    def to_ndjson(
        self,
        *,
        pick: Callable[[T], Any] | None = None,
        errors: Literal["send", "raise"] = "send",
    ) -> AsyncRelay:
        """The stream as lines of JSON for somebody else, an item a line; otherwise as `to_sse`."""
        from openai_core.aio.relay import AsyncRelay
        from openai_core.sansio.relay import Ndjson

        return AsyncRelay(self, Ndjson(pick), errors)
