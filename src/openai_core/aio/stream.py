"""What a streaming operation answers: items, as they come."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, TypeVar

from openai_core.accumulate import added_up
from openai_core.aio.relayable import AsyncRelayable
from openai_core.errors import APIError
from openai_core.sansio.headers import request_id_of
from openai_core.sansio.reader import NOTHING, StreamReader

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.texts import AsyncTextDeltas
    from openai_core.aio.transport import AsyncLive
    from openai_core.sansio.message import StreamRequest
    from openai_core.sansio.watch import Watch

T = TypeVar("T")


class AsyncStream(AsyncRelayable[T]):
    """Iterable once. Closes itself at its end and on any error; when left early, close it or use `with`."""

    def __init__(self, live: AsyncLive, request: StreamRequest[T]) -> None:
        self._live = live
        self._request = request
        self._reader: StreamReader[T] = StreamReader(
            request.decoder(live.provider),
            named=request.named,
            request_id=request_id_of(live.headers),
            operation=request.message.operation,
            answer=live,
        )
        self._watch = live.watch
        self._begun = False
        self._ready: deque[T] = deque() if self._watch is not None else self._reader.items
        """What came and can be handed out with nobody looking on."""

    @property
    def response(self) -> AsyncStreamedResponse[T]:
        """Status and headers of the answer."""
        from openai_core.aio.response import AsyncStreamedResponse

        return AsyncStreamedResponse(self._live, self._request)

    @property
    def _asked(self) -> StreamRequest[T]:
        return self._request

    @property
    def headers(self) -> Mapping[str, str]:
        return self._live.headers

    @property
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return request_id_of(self._live.headers)

    @property
    def is_closed(self) -> bool:
        return self._live.closed

    def __aiter__(self) -> AsyncStream[T]:
        return self

    async def __anext__(self) -> T:
        if self._ready:
            return self._ready.popleft()
        return await self._awaited() if self._watch is None else await self._watched(self._watch)

    async def _awaited(self) -> T:
        """The next item, when it comes."""
        reader, live, ready = self._reader, self._live, self._ready
        try:
            while not ready:
                if reader.over or live.closed:
                    reader.check()
                    break
                chunk = await live.pull()
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
            else:
                return ready.popleft()
        except BaseException as error:
            if live.closed and isinstance(error, APIError):
                raise StopAsyncIteration from None  # somebody closed it meanwhile
            await live.aclose()
            self._tell(error)
            raise
        await live.finish()
        raise StopAsyncIteration

    async def _watched(self, watch: Watch) -> T:
        """The next item where somebody looks on, or counts the seconds."""
        from openai_core.aio.runner import called

        reader = self._reader
        deadline = None
        try:
            while True:
                item = reader.take()
                if item is not NOTHING:
                    self._begun = True
                    if hook := watch.event(item):
                        await called(hook, item)
                    return item  # type: ignore[return-value]
                if reader.over or self._live.closed:
                    break
                deadline = deadline or watch.patience(self._begun)
                chunk = await self._live.pull(deadline)
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
        except BaseException as error:
            if self._live.closed and isinstance(error, APIError):
                raise StopAsyncIteration from None  # somebody closed it meanwhile
            await self._live.aclose()
            self._tell(error)
            hook = watch.end(error)
            if hook and isinstance(error, Exception):
                await called(hook, error)
            raise
        await self._live.finish()
        if hook := watch.end():
            await called(hook, None)
        raise StopAsyncIteration

    @property
    def text_deltas(self) -> AsyncTextDeltas:
        """Only the text as it comes, piece by piece (of several answers, that of the first); reads the stream. May be
        written with brackets or without."""
        from openai_core.aio.texts import AsyncTextDeltas
        from openai_core.sansio.text import text_of

        return AsyncTextDeltas(self, text_of)

    async def until_done(self) -> AsyncStream[T]:
        """Read on to the end, caring for nothing that comes."""
        async for _ in self:
            pass
        return self

    async def aclose(self) -> None:
        """Let the connection go; nothing more comes, to whoever waits for it either."""
        self._reader.items.clear()
        await self._live.aclose()
        if self._watch is not None:
            self._watch.end()

    close = aclose

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _tell(self, error: BaseException) -> None:
        """Put what came of the stream onto the error that ends it."""
        if isinstance(error, APIError):
            error.provider = self._live.provider
            error.partial = added_up(self._request.message.operation, self._reader.came())

    def __repr__(self) -> str:
        return f"AsyncStream({self._live.status}, {'closed' if self._live.closed else 'open'})"
