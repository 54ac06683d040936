"""The streams that share a WebSocket: each gets its own events, whoever takes them from the connection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from openai_core.aio.reader import AsyncReader
from openai_core.aio.relayable import AsyncRelayable
from openai_core.aio.runner import AsyncRunner
from openai_core.aio.turn import whoami
from openai_core.errors import ConfigurationError
from openai_core.sansio.flow import Call
from openai_core.sansio.message import StreamRequest
from openai_core.sansio.text import text_of
from openai_core.sansio.ws.responses import CREATING, ENDS, Steering, answered, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from openai_core.aio.link import AsyncLink
    from openai_core.aio.responses_socket import AsyncMultiplexed
    from openai_core.aio.texts import AsyncTextDeltas
    from openai_core.errors import APIError
    from openai_core.sansio.answer import RawResponse, WithMeta
    from openai_core.sansio.hooks import Hooks
    from openai_core.sansio.message import Request
    from openai_core.sansio.ws.outbox import Frame

T = TypeVar("T")


class AsyncLane(AsyncReader[Any], AsyncRelayable[Any]):
    """The events of one response, to its end; closing it lets go of what is still to come."""

    status_code: ClassVar[int] = 200
    request_id: ClassVar[str | None] = None

    def __init__(self, connection: AsyncMultiplexed[Any], stream_id: str | None, owner: Any) -> None:
        super().__init__(connection, connection._read)
        self._request: StreamRequest[Any] | None = None
        self.stream_id = stream_id
        """Its name on this socket; None for the one stream without a name."""
        self.owner = owner
        """Who reads it, as far as is known."""
        self.read = False
        self.frame: Frame | None = None
        """What asks for the response."""
        self.link: AsyncLink | None = None
        """The connection that it was asked for over."""
        self.begun = False
        """Whether anything came."""
        self.over = False
        """Whether its last event came, or never will."""
        self.steering = Steering()
        self.span: Any = None
        """Told of every event, and of the end; None where nobody traces."""
        self.hooks: Hooks | None = None
        """Of who reads the stream."""
        self.error: APIError | None = None
        """What cut it off."""

    @property
    def response(self) -> AsyncLane:
        return self

    @property
    def headers(self) -> Mapping[str, str]:
        """Those of the connection's handshake."""
        return {} if self.link is None else self.link.headers

    @property
    def provider(self) -> str:
        """The name of who gives it: of the provider, or of the router's member."""
        return self._connection.provider

    @property
    def is_closed(self) -> bool:
        return self.closed and not self.waiting

    @property
    def text_deltas(self) -> AsyncTextDeltas:
        """Only the text as it comes, piece by piece; reads the stream."""
        from openai_core.aio.texts import AsyncTextDeltas

        return AsyncTextDeltas(self, text_of)

    async def __anext__(self) -> Any:
        hooks = self.hooks
        if hooks is None:
            return await self._event_next()
        try:
            event = await self._event_next()
        except StopAsyncIteration:
            await self._told(hooks.on_stream_end, None)
            raise
        except Exception as error:
            await self._told(hooks.on_stream_end, error)
            raise
        if hooks.on_stream_event is not None:
            await self._connection._runner.perform(Call(partial(hooks.on_stream_event, event)))
        return event

    async def _told(self, hook: Callable[[Any], Any] | None, error: Exception | None) -> None:
        self.hooks = None
        if hook is not None:
            await self._connection._runner.perform(Call(partial(hook, error)))

    async def _event_next(self) -> Any:
        if not self.read:
            self.read, self.owner = True, whoami()
        event = await self._connection._next(self)
        if event is None:
            error, self.error = self.error, None
            if error is not None:
                raise error
            if self.closed:
                raise StopAsyncIteration
            raise self._connection._end()
        if event.type == "error":
            raise refusal(event, self.provider)
        return event

    async def until_done(self) -> Self:
        """Read on to the end, caring for nothing that comes."""
        async for _ in self:
            pass
        return self

    async def last(self) -> Any:
        """The event that ends the response (or the last of several, where it was steered), the others passed over."""
        last: Any = None
        async for event in self:
            if event.type in ENDS:
                last = event
        if last is None or not self.over:
            raise self._connection._end()
        return last

    def ended(self, error: APIError | None = None) -> None:
        """Know that nothing more comes."""
        if not self.over:
            self.over = self.closed = True
            self.error = error
            if self.span is not None:
                self.span.finish(error)
            self._connection._left(self)
            self.room.set()


class AsyncSocketRunner(AsyncRunner):
    """Asks for responses over a WebSocket, and performs everything else as the client's runner does."""

    def __init__(self, connection: AsyncMultiplexed[Any], inner: AsyncRunner) -> None:
        super().__init__(inner.settings, inner.transport, inner._terms)
        self._connection = connection
        self._routes = connection._way.beside()

    async def run(self, request: Request[T]) -> T:
        if request.message.operation not in CREATING:
            return await super().run(request)
        lane = await self._lane(request)
        try:
            return request.read(answered(await lane.last(), lane.provider))
        finally:
            await lane.close()

    async def raw(self, request: Request[Any]) -> Any:
        if request.message.operation not in CREATING:
            return await super().raw(request)
        from openai_core.sansio.answer import RawResponse

        if isinstance(request, StreamRequest):
            raise ConfigurationError(
                "A stream over a WebSocket has no raw view: call it as it is, or look on with `connection.reader()`"
            )
        lane = await self._lane(request)
        try:
            raw: RawResponse[Any] = RawResponse(answered(await lane.last(), lane.provider), request.read)
        finally:
            await lane.close()
        return raw

    async def with_meta(self, request: Request[T]) -> WithMeta[T]:
        if request.message.operation not in CREATING:
            return await super().with_meta(request)
        from openai_core.sansio.answer import WithMeta

        meta = await self.raw(request)
        return WithMeta(meta.parse(), meta)

    async def stream(self, request: StreamRequest[T]) -> Any:
        if request.message.operation not in CREATING:
            return await super().stream(request)
        lane = await self._lane(request)
        lane.hooks, lane._request = self.settings.hooks, request
        return lane

    def streaming(self, request: Request[T]) -> Any:
        if request.message.operation not in CREATING:
            return super().streaming(request)
        raise ConfigurationError(
            "A response over a WebSocket has no body that is read in pieces: iterate over `create(stream=True)`"
        )

    async def _lane(self, request: Request[Any]) -> AsyncLane:
        if self._adapt is not None:
            request = self._adapt(request)
        return await self._connection._asked(request)

    def __repr__(self) -> str:
        return f"AsyncSocketRunner({self._connection!r})"
