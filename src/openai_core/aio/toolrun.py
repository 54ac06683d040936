"""What `run_tools(stream=True)` gives: what happens in a conversation with tools, while it happens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.aio.crew import AsyncCrew
from openai_core.aio.relayable import AsyncRelayable
from openai_core.errors import OpenAIError
from openai_core.sansio.flow import Emit

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from openai_core.aio.runner import AsyncRunner
    from openai_core.sansio.flow import Play

E = TypeVar("E")
T = TypeVar("T")


class Left(BaseException):
    """Thrown into a run that is left before its end."""


class AsyncToolRunStream(AsyncRelayable[E], Generic[E, T]):
    """Opened by `with`, iterable once; the model's events, and those of rounds and tools. Tools go on while nobody
    asks for the next event; leaving ends the run: tools that still run are cancelled, or waited for where they
    cannot be."""

    def __init__(self, runner: AsyncRunner, play: Play[Any], run: T) -> None:
        """Know what to do; nothing is sent yet.

        Args:
            runner: Sends the requests.
            play: The conversation.
            run: Its trace, which it fills in.
        """
        self._crew = AsyncCrew(runner)
        self._play = play
        self._run = run
        self._entered = False
        self._over = False

    @property
    def run(self) -> T:
        """The trace, as it is by now."""
        return self._run

    @property
    def is_closed(self) -> bool:
        return self._over

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        if self._over:
            raise StopAsyncIteration
        if not self._entered:
            raise OpenAIError("The run has not begun: enter it with a `with` statement")
        try:
            return await self._next()
        except BaseException:
            self._over = True
            raise

    async def _next(self, left: BaseException | None = None) -> E:
        """Go on with the conversation, to its next event."""
        play, crew = self._play, self._crew
        try:
            deed = play.send(None) if left is None else play.throw(left)
            while not isinstance(deed, Emit):
                try:
                    reply = await crew.perform(deed)
                except BaseException as error:
                    deed = play.throw(error)
                else:
                    deed = play.send(reply)
        except StopIteration:
            raise StopAsyncIteration from None
        event: E = deed.event
        return event

    async def until_done(self) -> Self:
        """Go on to the end, caring for nothing that happens."""
        async for _ in self:
            pass
        return self

    async def get_final_run(self) -> T:
        """The whole trace, once the run is done.

        Raises:
            ToolRunError: the run could not go on; so does iterating.
            APIError: a request failed. The trace stands in `run` of the error.
        """
        await self.until_done()
        return self._run

    async def whole(self) -> T:
        """Do it all; the trace."""
        async with self:
            await self.until_done()
        return self._run

    async def aclose(self) -> None:
        """End the run here: no further request, no further tool."""
        if self._over:
            return
        self._over = True
        left: BaseException | None = Left()
        try:
            while True:
                await self._next(left)
                left = None
        except (Left, StopAsyncIteration):
            pass

    close = aclose

    async def __aenter__(self) -> Self:
        if self._entered:
            raise OpenAIError("A run is entered once")
        self._entered = True
        await self._crew.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self.aclose()
        finally:
            await self._crew.__aexit__(kind, error, trace)

    def __repr__(self) -> str:
        state = "over" if self._over else "begun" if self._entered else "not begun"
        return f"{type(self).__name__}({state})"
