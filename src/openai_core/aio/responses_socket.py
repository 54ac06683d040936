"""Responses over a WebSocket: several at once, each a stream of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from openai_core.aio.lanes import AsyncLane, AsyncSocketRunner
from openai_core.aio.socket import AsyncConnection
from openai_core.aio.turn import whoami
from openai_core.errors import WebSocketError, WebSocketMessageError
from openai_core.generated.sockets.beta_responses import BetaResponsesEvents
from openai_core.generated.sockets.responses import ResponsesEvents
from openai_core.sansio.codec import dumps
from openai_core.sansio.ws.life import SocketConnecting
from openai_core.sansio.ws.outbox import Frame
from openai_core.sansio.ws.responses import ENDS, TURNS, Names, asking, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.aio.chain import AsyncResponseChain
    from openai_core.aio.link import AsyncLink
    from openai_core.aio.reader import AsyncReader
    from openai_core.aio.runner import AsyncRunner
    from openai_core.generated.models.beta_responses import BetaResponsesServerEvent  # noqa: F401
    from openai_core.generated.models.responses import ResponsesServerEvent  # noqa: F401
    from openai_core.resources.beta import Responses as BetaResponses
    from openai_core.resources.responses import Responses
    from openai_core.sansio.message import Request
    from openai_core.sansio.ws.handshake import Target
    from openai_core.sansio.ws.life import Closure, LifeItem
    from openai_core.sansio.ws.options import Limits

E = TypeVar("E")


class AsyncMultiplexed(AsyncConnection[E], Generic[E]):
    """Gives each event to the stream that it names, and what names none to who reads the connection itself."""

    _deals: ClassVar[bool] = True

    def __init__(
        self,
        runner: AsyncRunner,
        target: Target,
        limits: Limits,
        read: Callable[[str | bytes], Any],
        shelf: Callable[[Any], Any],
        *,
        owned: bool = False,
    ) -> None:
        """Know where to connect to; nothing is opened yet.

        Args:
            runner: That of the client.
            target: What to connect to.
            limits: The options.
            read: Reads a message into an event.
            shelf: Makes the operations of a runner.
            owned: Whether the runner is closed along with this.
        """
        super().__init__(runner, target, limits, read, owned=owned)
        self._lanes: dict[str | None, AsyncLane] = {}
        """Name -> the stream that has it now; one that was left keeps its name until its last event has come."""
        self._names = Names()
        self._queue: list[AsyncLane] = []
        """Who waits for a response to end, told of each that does."""
        self._place = ""
        """Where the connection leads."""
        self._unread = False
        """Whether events wait for who reads the connection itself, though nobody does."""
        self._shelf = shelf(AsyncSocketRunner(self, runner))

    # --- what asks -------------------------------------------------------------------------------------------------

    async def _asked(self, request: Request[Any]) -> AsyncLane:
        """Ask for a response; the stream of its events."""
        event = asking(request)
        self._way.check(event)
        lane = self._admitted(event.get("stream_id"))
        while lane is None:
            await self._let_one_end()
            lane = self._admitted(event.get("stream_id"))
        if lane.stream_id is not None:
            event["stream_id"] = lane.stream_id
        try:
            lane.frame = Frame(dumps(event))
            self._joined(lane)
            if self._link is None and not self._begun:
                await self.open()
            lane.span = self._span_of(request)
            await self._send(lane.frame)
        except BaseException as error:
            if lane.span is not None:
                lane.span.finish(error)
            if lane.frame is None or self._outgoing is not lane.frame or isinstance(error, Exception):
                self._over(lane)
            else:  # it may have gone out: the name is free when the last event has come
                lane.link = self._link
                await lane.close()
            raise
        return lane

    def _admitted(self, name: str | None) -> AsyncLane | None:
        """A stream for a response; None where as many as may be are under way."""
        with self._roster:
            if name is not None and name in self._lanes:
                raise WebSocketError(f"A response is under way in the stream {name!r}: give this one another name")
            most = self._limits.max_responses
            if most is not None and len(self._lanes) >= most:
                return None
            name = name or self._names.take(self._lanes)
            lane = self._lanes[name] = AsyncLane(self, name, whoami())
            return lane

    async def _let_one_end(self) -> None:
        """Wait until one response fewer is under way; who waits takes part in reading."""
        waiting = AsyncLane(self, None, whoami())
        self._joined(waiting)
        with self._roster:
            self._queue = [*self._queue, waiting]
        try:
            if len(self._lanes) >= (self._limits.max_responses or 0) and await self._next(waiting) is None:
                raise self._end()
        finally:
            with self._roster:
                self._queue = [other for other in self._queue if other is not waiting]
            await waiting.close()

    def _span_of(self, request: Request[Any]) -> Any:
        """The span of a response, where somebody traces."""
        telemetry = self._runner._terms.telemetry()
        return None if telemetry is None else telemetry.span_for(self._place, request.message)

    def _tell(self, item: LifeItem) -> None:
        if isinstance(item, SocketConnecting):
            self._place = item.url
        super()._tell(item)

    def _went(self, frame: Frame, link: AsyncLink) -> None:
        super()._went(frame, link)
        for lane in list(self._lanes.values()):
            if lane.frame is frame:
                lane.link = link
                if self._link is not link and self._begun and link._ending is not None:
                    self._over(lane, self._error(link._ending))

    def _gone(self, link: AsyncLink, closure: Closure) -> None:
        for lane in list(self._lanes.values()):
            if lane.link is link:
                self._over(lane, self._error(closure))

    def _over(self, lane: AsyncLane, error: Any = None) -> None:
        with self._roster:
            if self._lanes.get(lane.stream_id) is lane:
                del self._lanes[lane.stream_id]
                self._names.give(lane.stream_id)
            for waiting in self._queue:
                waiting.waiting.append(lane)
        lane.ended(error)

    # --- what comes ------------------------------------------------------------------------------------------------

    def _dealt(self, reader: AsyncReader[Any], raw: str | bytes) -> Any:
        main = self._main
        item: Any = None
        event: Any = None
        lane: AsyncLane | None = None
        if self._lanes:
            try:
                event = self._read(raw)
            except WebSocketMessageError:
                pass  # it is for who reads the connection itself
            else:
                lane = self._lane_of(event.__dict__)
        for other in self._readers:
            if other is main or isinstance(other, AsyncLane):
                continue
            if other is reader:
                item = raw
            else:
                other.waiting.append(raw)
        if lane is None:
            if reader is main:
                return raw
            if not main.joined:
                self._unread = True
                self._joined(main)
            main.waiting.append(raw)
            return item
        lane.begun = True
        if lane.span is not None:
            lane.span.event(event)
        if self._attentive:
            self._noted(event)
        if lane is reader:
            item = event
        elif not lane.closed:
            lane.waiting.append(event)
        kind = event.__dict__.get("type")
        if kind in TURNS and lane.steering.ends(event.__dict__):
            if kind == "error" and lane.span is not None:
                lane.span.finish(refusal(event, self.provider))
            self._over(lane)
        return item

    def _lane_of(self, fields: dict[str, Any]) -> AsyncLane | None:
        """The stream that an event belongs to."""
        name = fields.get("stream_id")
        lane = self._lanes.get(name)
        if lane is None and name is None and fields.get("type") == "error":
            new = [lane for lane in list(self._lanes.values()) if not lane.begun]
            if len(new) == 1:  # a request that is refused may be refused without its name
                return new[0]
        return lane

    def _noted(self, event: Any) -> None:
        kind = getattr(event, "type", None)
        if kind != "error":
            self._attempts = 0
        if self._pulse.rotate_after is not None and (kind == "response.created" or kind in ENDS):
            noted = "response.created" if kind == "response.created" else "response.done"
            self._pulse.noted(noted, getattr(getattr(event, "response", None), "id", None) or "")

    async def _caught_up(self, reader: AsyncReader[Any]) -> bool:
        most = self._limits.max_waiting_events
        for other in self._readers:
            if other is not reader and len(other.waiting) >= most:
                self._check_owner(other, most)
        return await super()._caught_up(reader)

    def _check_owner(self, other: AsyncReader[Any], most: int) -> None:
        """Raise where waiting for another reader would be waiting for oneself."""
        if isinstance(other, AsyncLane) and other.owner is whoami():
            raise WebSocketError(
                f"{most} events wait in another stream that is read here, too: read it first, read each in a thread "
                "or task of its own, or raise `max_waiting_events`"
            )
        if other is self._main and self._unread:
            raise WebSocketError(
                f"{most} events that belong to no stream wait to be read from the connection: iterate over it, too"
            )

    def chain(self, **params: Any) -> AsyncResponseChain:
        """A conversation whose turns follow on each other by `previous_response_id`.

        Args:
            params: Those of `create` that every turn has in common, such as `model` and `instructions`.
        """
        from openai_core.aio.chain import AsyncResponseChain

        return AsyncResponseChain(self, self._shelf, params)


class AsyncResponsesConnection(AsyncMultiplexed["ResponsesServerEvent"], ResponsesEvents["AsyncConnection[Any]"]):
    """Responses over one WebSocket. `responses` asks for them as `client.responses` does; iterating over the
    connection gives the events of those that were asked for by events (`response.create`).

    API page: https://platform.openai.com/docs/guides/websocket-mode
    """

    @property
    def responses(self) -> Responses[AsyncRunner]:
        """`client.responses`, its responses asked for over this connection: `create`, `stream`, `parse`, `run_tools`.
        Everything else (`retrieve`, `cancel`, ...) goes over HTTP."""
        shelf: Responses[AsyncRunner] = self._shelf
        return shelf


class AsyncBetaResponsesConnection(
    AsyncMultiplexed["BetaResponsesServerEvent"], BetaResponsesEvents["AsyncConnection[Any]"]
):
    """Responses of the beta over one WebSocket; see `AsyncResponsesConnection`.

    API page: https://platform.openai.com/docs/guides/websocket-mode
    """

    @property
    def responses(self) -> BetaResponses[AsyncRunner]:
        """`client.beta.responses`, its responses asked for over this connection."""
        shelf: BetaResponses[AsyncRunner] = self._shelf
        return shelf
