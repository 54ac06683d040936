"""Performs flows under asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openai_core import log
from openai_core.aio.transport import AsyncTransport
from openai_core.providers.profile import Profile
from openai_core.sansio.flow import Ask, Begin, Call, Close, Effect, Exchange, Flow, Open, Run, Sleep, Take, insist
from openai_core.sansio.message import PageRequest, Request, Response, StreamRequest
from openai_core.sansio.reader import NOTHING
from openai_core.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from openai_core.aio.pages import AsyncPages
    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.stream import AsyncStream
    from openai_core.http.compose import Composer
    from openai_core.http.routes import Routes
    from openai_core.sansio.answer import RawResponse, WithMeta
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.timeout import Deadline
    from openai_core.settings import Settings

T = TypeVar("T")


class AsyncRunner:
    """What stands behind every operation of an `AsyncClient`."""

    asynchronous = True

    def __init__(self, settings: Settings, transport: AsyncTransport | None = None, terms: Terms | None = None) -> None:
        if transport is None and settings.http_client is not None:
            from openai_core.http.pools import check_kind

            check_kind(settings.http_client, "AsyncClient")
        self.settings = settings
        self.transport = transport or AsyncTransport(settings.http_client, settings.transport)
        self._composer: Composer | None = None
        profile = settings.profile
        self._adapt = None if type(profile).adapted is Profile.adapted else profile.adapted
        self._terms = Terms(settings) if terms is None else terms.of(settings)
        self._routes: Routes | None = None
        if profile.routed:
            from openai_core.http.routes import Routes

            self._routes = Routes(settings, self.asynchronous)

    async def run(self, request: Request[T]) -> T:
        """The decoded answer."""
        if self._adapt is not None:
            request = self._adapt(request)
        return request.read(await self._fetch(request))

    @overload
    async def raw(self, request: StreamRequest[T]) -> AsyncStreamedResponse[AsyncStream[T]]: ...  # type: ignore[overload-overlap]
    @overload
    async def raw(self, request: Request[T]) -> RawResponse[T]: ...
    async def raw(self, request: Request[Any]) -> Any:
        """The answer with everything about it, not yet decoded; that of a streaming operation, not yet read."""
        from openai_core.aio.response import AsyncStreamedResponse
        from openai_core.sansio.answer import RawResponse

        if self._adapt is not None:
            request = self._adapt(request)
        if isinstance(request, StreamRequest):
            return AsyncStreamedResponse(await self._open(request), request, self)
        return RawResponse(await self._fetch(request), request.read)

    async def with_meta(self, request: Request[T]) -> WithMeta[T]:
        """The decoded answer, and what came with it."""
        from openai_core.sansio.answer import RawResponse, WithMeta

        if self._adapt is not None:
            request = self._adapt(request)
        meta = RawResponse(await self._fetch(request), request.read)
        return WithMeta(meta.parse(), meta)

    async def stream(self, request: StreamRequest[T]) -> AsyncStream[T]:
        """The stream, open."""
        from openai_core.aio.stream import AsyncStream

        if self._adapt is not None:
            request = self._adapt(request)  # type: ignore[assignment]
        return AsyncStream(await self._open(request, keep=True), request)

    def page(self, request: PageRequest[T]) -> AsyncPages[T]:
        """The pages: await for the first one, or iterate over all items."""
        from openai_core.aio.pages import AsyncPages

        return AsyncPages(self, request)

    def streaming(self, request: Request[T]) -> AsyncOpening[T]:
        """A context manager that sends the request and gives the answer, its body unread."""
        return AsyncOpening(self, request if self._adapt is None else self._adapt(request))

    async def drive(self, flow: Flow[T]) -> T:
        """Perform a conversation to its end."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = await self.perform(effect)
                except BaseException as error:
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
                if envelope.deadline is None:
                    return await self.transport.exchange(envelope)
                return await _in_time(self.transport.exchange, envelope, envelope.deadline)
            case Open(envelope):
                deadline = envelope.deadline if envelope.watch is None else envelope.watch.opens()
                if deadline is None:
                    return await self.transport.open(envelope)
                return await _in_time(self.transport.open, envelope, deadline)
            case Sleep(seconds, envelope, why):
                from anyio import sleep

                log.waiting(seconds, envelope, why)
                return await sleep(seconds)
            case Call(function, deadline):
                if deadline is None:
                    return await called(function)
                return await _in_time(called, function, deadline)
            case Run(request):
                return await self.run(request)
            case Ask(request):
                return await self.raw(request)
            case Begin(request):
                return await self.stream(request)
            case Take(stream):
                return await anext(stream, NOTHING)
            case Close(stream):
                return await stream.aclose()

    async def work(self, function: Callable[..., T], *values: Any) -> T:
        """What a function gives that may wait for a disk; called in a thread."""
        from anyio import to_thread

        return await to_thread.run_sync(function, *values)

    def __repr__(self) -> str:
        return f"AsyncRunner({self.settings.base_url})"

    def sibling(self, settings: Settings) -> AsyncRunner:
        """A runner with other settings and, unless they name another `http_client`, the same connections."""
        ours = self.settings
        same = settings.http_client is ours.http_client and settings.transport == ours.transport
        return AsyncRunner(settings, self.transport if same else None, self._terms)

    async def aclose(self) -> None:
        """Close the connections."""
        await self.transport.aclose()

    async def _fetch(self, request: Request[Any]) -> Response:
        effect = Exchange(self._envelope(request))
        watch = effect.envelope.watch
        if watch is None or watch.span is None:
            response: Response = await self.drive(self._tries(effect, request))
        else:
            with watch.span:
                response = await self.drive(self._tries(effect, request))
                watch.span.answered(response)
        if log.bodies:
            log.read(effect.envelope, response.body)
        return response

    async def _open(self, request: Request[Any], keep: bool = False) -> Any:
        """The answer, its body unread; the span of a call is kept open for its stream."""
        effect = Open(self._envelope(request))
        watch = effect.envelope.watch
        if watch is None or watch.span is None:
            return await self.drive(self._tries(effect, request))
        with watch.span.kept(keep):
            return await self.drive(self._tries(effect, request))

    def _tries(self, effect: Exchange | Open, request: Request[Any]) -> Flow[Any]:
        """The attempts of a call: at the provider, or at those that a router chooses."""
        policy = self._terms.policy(request.options)
        return insist(effect, policy) if self._routes is None else self._routes.insist(effect, request, policy)

    def _envelope(self, request: Request[Any]) -> Envelope:
        if self._routes is not None:
            envelope = self._routes.head(request)
            self._terms.attend(envelope, request)
            return envelope
        if self._composer is None:
            from openai_core.http.compose import Composer
            from openai_core.http.pools import own_timeout

            client = self.settings.http_client
            timeout = None if client is None else own_timeout(client)
            self._composer = Composer(self.settings, timeout, self.asynchronous)
        envelope = self._composer.compose(request.message, request.options)
        self._terms.attend(envelope, request)
        return envelope


class AsyncOpening(Generic[T]):
    """Opens an answer on entering and closes it on leaving."""

    def __init__(self, runner: AsyncRunner, request: Request[T]) -> None:
        self._runner = runner
        self._request = request
        self._answer: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        from openai_core.aio.response import AsyncStreamedResponse

        self._answer = AsyncStreamedResponse(await self._runner._open(self._request), self._request, self._runner)
        return self._answer

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._answer is not None:
            await self._answer.aclose()


async def called(function: Callable[..., Any], *values: Any) -> Any:
    """What a function of the user's gives, which may be a coroutine function."""
    value = function(*values)
    return await value if hasattr(value, "__await__") else value


async def _in_time(perform: Callable[[Any], Awaitable[Any]], what: Any, deadline: Deadline) -> Any:
    """What performing it gives, if it gives that by then."""
    from anyio import move_on_after

    left = deadline.left()
    if left > 0:
        with move_on_after(left):
            return await perform(what)
    raise deadline.error()
