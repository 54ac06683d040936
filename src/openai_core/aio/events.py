"""What a `.stream(...)` helper gives: derived events, and in the end what they add up to."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.aio.relayable import AsyncRelayable
from openai_core.errors import APIError, OpenAIError
from openai_core.sansio.text import text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self

    from openai_core.accumulate.event import Accumulator
    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.runner import AsyncRunner
    from openai_core.aio.stream import AsyncStream
    from openai_core.aio.texts import AsyncTextDeltas
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.message import StreamRequest

E = TypeVar("E")


class AsyncEventStream(AsyncRelayable[E]):
    """Opened by `with` or by the first event asked for; iterable once; closes itself at its end and on any error."""

    def __init__(
        self,
        runner: AsyncRunner,
        request: StreamRequest[Any],
        accumulator: Accumulator[Any, E],
        resume: Callable[[APIError], Flow[AsyncStream[Any] | None]] | None = None,
    ) -> None:
        """Know what to ask for; nothing is sent yet.

        Args:
            runner: Sends the request.
            request: What opens the stream.
            accumulator: Makes the events of what comes.
            resume: A flow that opens the stream anew after this error, or raises it; None in place of a stream says
                that there is nothing more to come.
        """
        self._runner = runner
        self._request = request
        self._accumulator = accumulator
        self._resume = resume
        self._raw: AsyncStream[Any] | None = None
        self._waiting: deque[E] = deque()
        self._over = False

    @property
    def _asked(self) -> StreamRequest[Any]:
        return self._request

    @property
    def response(self) -> AsyncStreamedResponse[Any]:
        """Status and headers of the answer."""
        return self._open.response

    @property
    def headers(self) -> Mapping[str, str]:
        return self._open.headers

    @property
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return self._open.request_id

    @property
    def is_closed(self) -> bool:
        return self._over or (self._raw is not None and self._raw.is_closed)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        waiting = self._waiting
        accumulator = self._accumulator
        while not waiting:
            if self._over:
                raise StopAsyncIteration
            try:
                if self._raw is None:
                    self._raw = await self._runner.stream(self._request)
                waiting.extend(accumulator.handle(await anext(self._raw)))
            except StopAsyncIteration:
                await self._ended()
            except APIError as error:
                await self._mended(error)
            except BaseException:
                await self.aclose()
                raise
        return waiting.popleft()

    async def _ended(self) -> None:
        """Know that there is nothing more to come, unless the accumulator knows better."""
        if self._over:
            return
        try:
            self._waiting.extend(self._accumulator.finish())
            self._over = True
        except APIError as error:
            await self._mended(error)

    async def _mended(self, error: APIError) -> None:
        """Go on with another stream in place of one that broke, if that can be."""
        try:
            if self._raw is not None:
                await self._raw.aclose()
                error.provider = self._raw.response.provider
                error.partial = self._accumulator.snapshot
            if self._resume is None or self._raw is None:
                raise error
            self._raw = await self._runner.drive(self._resume(error))
        except BaseException:
            await self.aclose()
            raise
        if self._raw is None:
            self._over = True
            self._waiting.extend(self._accumulator.finish())

    _text_of: Callable[[Any], str | None] = staticmethod(text_of)
    """The text that an event adds."""

    @property
    def text_deltas(self) -> AsyncTextDeltas:
        """Only the text as it comes, piece by piece (of several answers, that of the first); reads the stream. May be
        written with brackets or without."""
        from openai_core.aio.texts import AsyncTextDeltas

        return AsyncTextDeltas(self, self._text_of)

    text_stream = text_deltas

    async def until_done(self) -> Self:
        """Read on to the end, caring for nothing that comes."""
        async for _ in self:
            pass
        return self

    async def aclose(self) -> None:
        """Let the connection go; nothing more comes."""
        self._over = True
        self._waiting.clear()
        if self._raw is not None:
            await self._raw.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        if self._raw is None and not self._over:
            self._raw = await self._runner.stream(self._request)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        state = "closed" if self.is_closed else "not opened" if self._raw is None else "open"
        return f"{type(self).__name__}({state})"

    @property
    def _open(self) -> AsyncStream[Any]:
        if self._raw is None:
            raise OpenAIError("The stream is not open yet: enter it with a `with` statement, or iterate over it")
        return self._raw
