"""What `client.map` gives: the results of many requests, as they come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.blocking.hands import Hands
from openai_core.errors import OpenAIError
from openai_core.sansio.flow import Emit

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from openai_core.blocking.runner import Runner
    from openai_core.work.mapping import Mapped, MapResult, Tally

T = TypeVar("T")


class MapRun(Iterator["MapResult[T]"], Generic[T]):
    """Iterable once. While nobody asks for the next result, no further requests are begun. Left before its end, by
    `close`, at the end of a `with` block or because everybody has forgotten it, requests under way are cut short."""

    def __init__(self, runner: Runner, mapped: Mapped) -> None:
        """Know what to do; nothing is sent yet.

        Args:
            runner: Performs the conversation.
            mapped: What is to be asked.
        """
        self._hands = Hands(runner)
        self._mapped = mapped
        self._play: Any = None
        self._over = False

    @property
    def tally(self) -> Tally:
        """How far it is: `done`, `failed`, `restored`, `total`."""
        return self._mapped.tally

    @property
    def is_closed(self) -> bool:
        return self._over

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> MapResult[T]:
        if self._over:
            raise StopIteration
        try:
            if self._play is None:
                self._hands.__enter__()
                self._play = self._mapped.play()
            return self._next()
        except BaseException:
            self._end()
            raise

    def _next(self) -> MapResult[T]:
        """Go on to the next result."""
        play, hands = self._play, self._hands
        try:
            deed = play.send(None)
            while not isinstance(deed, Emit):
                try:
                    reply = hands.perform(deed)
                except BaseException as error:
                    deed = play.throw(error)
                else:
                    deed = play.send(reply)
        except StopIteration:
            raise StopIteration from None
        result: MapResult[T] = deed.event
        return result

    def all(self) -> list[MapResult[T]]:
        """The results that are left, in a list."""
        results: list[MapResult[T]] = []
        for result in self:
            results += [result]
        return results

    def values(self) -> list[T]:
        """The answers that are left, in a list.

        Raises:
            Exception: what went wrong with one of them; those after it are not asked for.
        """
        values: list[T] = []
        try:
            for result in self:
                values += [result.value]
        finally:
            self.close()
        return values

    def close(self) -> None:
        """End it here: no further request."""
        if not self._over:
            self._end()

    def _end(self) -> None:
        self._over = True
        play, self._play = self._play, None
        if play is None:
            return
        try:
            play.close()
            self._hands.__exit__(None, None, None)
        finally:
            self._mapped.end()

    def __enter__(self) -> Self:
        if self._over:
            raise OpenAIError("This map is over")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if self._play is not None:  # a loop over it was left, and everybody has forgotten it
            self._hands.abandon()
            self._mapped.end()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.tally!r})"
