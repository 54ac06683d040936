"""Performs flows under asyncio and trio."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openai_core import log
from openai_core.aio.transport import AsyncTransport
from openai_core.sansio.flow import Call, Effect, Exchange, Flow, Open, Sleep, insist
from openai_core.sansio.message import PageRequest, Request, Response, StreamRequest
from openai_core.sansio.retry import RetryPolicy
from openai_core.settings import Settings, retries
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.aio.pages import AsyncPages
    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.stream import AsyncStream
    from openai_core.http.compose import Composer
    from openai_core.sansio.answer import RawResponse, WithMeta

T = TypeVar("T")


class AsyncRunner:
    """What stands behind every operation of an `AsyncClient`."""

    asynchronous = True

    def __init__(self, settings: Settings, transport: AsyncTransport | None = None) -> None:
        if transport is None and settings.http_client is not None:
            from openai_core.http.pools import check_kind

            check_kind(settings.http_client, "AsyncClient")
        self.settings = settings
        self.transport = transport or AsyncTransport(settings.http_client)
        self._composer: Composer | None = None
        self._policy = RetryPolicy(settings.max_retries, clock=time.time)

    async def run(self, request: Request[T]) -> T:
        """The decoded answer."""
        return request.read(await self._fetch(request))

    @overload
    async def raw(self, request: StreamRequest[T]) -> AsyncStreamedResponse[AsyncStream[T]]: ...  # type: ignore[overload-overlap]
    @overload
    async def raw(self, request: Request[T]) -> RawResponse[T]: ...
    async def raw(self, request: Request[Any]) -> Any:
        """The answer with everything about it, not yet decoded; that of a streaming operation, not yet read."""
        from openai_core.aio.response import AsyncStreamedResponse
        from openai_core.sansio.answer import RawResponse

        if isinstance(request, StreamRequest):
            return AsyncStreamedResponse(await self._open(request), request)
        return RawResponse(await self._fetch(request), request.read)

    async def with_meta(self, request: Request[T]) -> WithMeta[T]:
        """The decoded answer, and what came with it."""
        from openai_core.sansio.answer import RawResponse, WithMeta

        meta = RawResponse(await self._fetch(request), request.read)
        return WithMeta(meta.parse(), meta)

    async def stream(self, request: StreamRequest[T]) -> AsyncStream[T]:
        """The stream, open."""
        from openai_core.aio.stream import AsyncStream

        return AsyncStream(await self._open(request), request)

    def page(self, request: PageRequest[T]) -> AsyncPages[T]:
        """The pages: await for the first one, or iterate over all items."""
        from openai_core.aio.pages import AsyncPages

        return AsyncPages(self, request)

    def streaming(self, request: Request[T]) -> AsyncOpening[T]:
        """A context manager that sends the request and gives the answer, its body unread."""
        return AsyncOpening(self, request)

    async def drive(self, flow: Flow[T]) -> T:
        """Perform a conversation to its end."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = await self.perform(effect)
                except Exception as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            value: T = stop.value
            return value

    async def perform(self, effect: Effect) -> Any:
        """Do what an effect says; the result is its reply."""
        match effect:
            case Exchange(envelope):
                return await self.transport.exchange(envelope)
            case Open(envelope):
                return await self.transport.open(envelope)
            case Sleep(seconds):
                from anyio import sleep

                log.waiting(seconds)
                return await sleep(seconds)
            case Call(function):
                value = function()
                return await value if hasattr(value, "__await__") else value

    def __repr__(self) -> str:
        return f"AsyncRunner({self.settings.base_url})"

    def sibling(self, settings: Settings) -> AsyncRunner:
        """A runner with other settings and, unless they name another `http_client`, the same connections."""
        same = settings.http_client is self.settings.http_client
        return AsyncRunner(settings, self.transport if same else None)

    async def aclose(self) -> None:
        """Close the connections."""
        await self.transport.aclose()

    async def _fetch(self, request: Request[Any]) -> Response:
        response: Response = await self.drive(insist(Exchange(self._envelope(request)), self._policy_for(request)))
        return response

    async def _open(self, request: Request[Any]) -> Any:
        return await self.drive(insist(Open(self._envelope(request)), self._policy_for(request)))

    def _envelope(self, request: Request[Any]) -> Any:
        if self._composer is None:
            from openai_core.http.compose import Composer
            from openai_core.http.pools import own_timeout

            client = self.settings.http_client
            self._composer = Composer(self.settings, None if client is None else own_timeout(client))
        return self._composer.compose(request.message, request.options)

    def _policy_for(self, request: Request[Any]) -> RetryPolicy:
        limit = request.options.max_retries
        return self._policy if limit is UNSET else self._policy._replace(limit=retries(limit))


class AsyncOpening(Generic[T]):
    """Opens an answer on entering and closes it on leaving."""

    def __init__(self, runner: AsyncRunner, request: Request[T]) -> None:
        self._runner = runner
        self._request = request
        self._answer: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        from openai_core.aio.response import AsyncStreamedResponse

        self._answer = AsyncStreamedResponse(await self._runner._open(self._request), self._request)
        return self._answer

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._answer is not None:
            await self._answer.aclose()
