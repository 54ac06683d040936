"""The connections behind a WebSocket, which come and go."""

from __future__ import annotations

import time
from _thread import allocate_lock
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from openai_core.blocking.handlers import Handlers
from openai_core.blocking.turn import Signal, Turn, spawn
from openai_core.errors import APIConnectionError, APIError, APIStatusError, WebSocketClosed, WebSocketError
from openai_core.http.way import way
from openai_core.sansio.codec import dumps
from openai_core.sansio.flow import Call
from openai_core.sansio.message import Options
from openai_core.sansio.ws.life import (
    Closure,
    SocketClosed,
    SocketError,
    SocketOpen,
    SocketReconnecting,
)
from openai_core.sansio.ws.memory import Memory
from openai_core.sansio.ws.outbox import Frame, Outbox
from openai_core.sansio.ws.pulse import Pulse

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.blocking.link import Link
    from openai_core.blocking.reader import Reader
    from openai_core.blocking.runner import Runner
    from openai_core.sansio.ws.handshake import Target
    from openai_core.sansio.ws.life import LifeItem
    from openai_core.sansio.ws.options import Limits
    from openai_core.sansio.ws.reconnect import Reconnect
    from openai_core.telemetry import ConnectionSpan

E = TypeVar("E")

HISTORY = 8
"""Life-cycle items that are kept for who begins to look on later."""


class Upkeep(Handlers[E], Generic[E]):
    """Makes connections, notices when one is lost, and makes others."""

    _deals: ClassVar[bool] = False
    """Whether messages are for one reader each, not for all."""

    def __init__(
        self,
        runner: Runner,
        target: Target,
        limits: Limits,
        read: Callable[[str | bytes], E],
        *,
        owned: bool = False,
    ) -> None:
        """Know where to connect to; nothing is opened yet.

        Args:
            runner: That of the client.
            target: What to connect to.
            limits: The options.
            read: Reads a message into an event.
            owned: Whether the runner is closed along with this.
        """
        from openai_core.blocking.link import dial

        super().__init__()
        self._runner = runner
        self._dial = dial
        self._way = way(runner, target, limits)
        """Where it leads to: to the provider, or to a member of a router."""
        self._target = target
        self._limits = limits
        self._owned = owned
        self._link: Link | None = None
        self._turn = Turn()
        """Held by the reader who takes messages from the connection, or makes a new one."""
        self._writing = Turn()
        self._last = Turn()
        """Taken once, by whoever brings the end."""
        self._stop = Signal()
        self._poke = Signal()
        """Wakes the keeper."""
        self._outbox = Outbox(limits.max_queue_bytes)
        self._memory = Memory()
        policy = limits.reconnect
        clock = time.monotonic if policy is None or policy.clock is None else policy.clock
        self._pulse = Pulse(clock, limits.ping_interval, None if policy is None else policy.rotate_after)
        self._attentive = policy is not None
        self._readers: list[Reader[Any]] = []
        self._several = self._deals
        """Whether a message may concern others than the reader who takes it."""
        self._roster = allocate_lock()
        """Held while readers come and go."""
        self._history: deque[LifeItem] = deque(maxlen=HISTORY)
        self._closure = Closure(1006)
        self._attempts = 0
        self._notice: SocketReconnecting | None = None
        """The attempt that was announced."""
        self._failure: APIError | None = None
        """What the last attempt met."""
        self._begun = False
        self._listening = False
        self._taken = 1
        """Counts the messages: where a reader waits for the same one all the time, nothing came."""
        self._unheard = 0
        """What it counted when the connection was made."""
        self._rotating = False
        self._closing = False
        self._keeper: Any = None
        self._ended: WebSocketClosed | None = None
        self._span: ConnectionSpan | None = None
        self._outgoing: Frame | None = None
        """The message that is being written, or was when writing it was given up."""
        self._read = read

    def _connect(self) -> None:
        """Make the first connection, or one in place of a lost one; the caller holds the turn."""
        if self._begun:
            self._mend()
            return
        policy = self._runner._terms.policy(Options())
        self._trace()
        try:
            link = self._runner.drive(self._way.opened(self._dial, policy, self._tell))
        except APIError as error:
            self._tell(SocketError("transport", error))
            self._finish(Closure(1006, "", "transport", error.message))
            raise
        except BaseException as error:
            if self._span is not None:
                self._span.give_up(error)
                self._span = None
            raise
        self._begun = True
        try:
            self._welcome(link, reconnected=False)
        except Closure as closure:
            self._lost(link, closure)

    def _mend(self) -> None:
        """Go one step towards another connection: announce an attempt, or make it.

        In between, a reader who is told what happens gets the announcement.
        """
        policy = self._limits.reconnect
        if policy is None or self._closing:
            self._finish(self._closure)
        elif self._notice is None:
            self._announce(policy)
        else:
            self._try_again(policy, self._notice)

    def _announce(self, policy: Reconnect) -> None:
        planned, self._rotating = self._rotating, False
        if not planned and self._attempts >= policy.limit:
            self._finish(self._closure, self._failure)
            return
        self._attempts += not planned
        attempt, delay = (0, 0.0) if planned else (self._attempts, policy.pause(self._attempts))
        place, closure = self._way.place, self._closure
        notice = SocketReconnecting(
            attempt, policy.limit, delay, closure.code, closure.reason, url=place, error=self._failure
        )
        self._tell(notice)
        if policy.on_reconnecting is not None:
            try:
                self._runner.perform(Call(partial(policy.on_reconnecting, notice)))
            except Exception:
                self._finish(closure)
                raise
        if notice.given_up:
            self._finish(closure, self._failure)
        else:
            self._notice = notice

    def _try_again(self, policy: Reconnect, notice: SocketReconnecting) -> None:
        if self._stop.wait(notice.delay):
            self._finish(self._closure)
            return
        try:
            terms = self._runner._terms.policy(Options())
            link = self._runner.drive(self._way.again(self._dial, terms, self._tell, notice))
        except (APIStatusError, APIConnectionError) as failed:
            self._failure = failed
            self._notice = None
            self._tell(SocketError("transport", failed))
            if not policy.wants(failed):
                self._finish(self._closure, failed)
            return
        except Exception:
            self._finish(self._closure)
            raise
        self._failure = None
        try:
            self._welcome(link, reconnected=True)
        except Closure as lost:
            link.abort(lost)
            self._closure = lost
            self._gone(link, lost)
        self._notice = None

    def _welcome(self, link: Link, *, reconnected: bool) -> None:
        """Put a new connection to use: set its session up again, and send what waits."""
        policy = self._limits.reconnect
        self._unheard = self._taken
        if not self._writing.take():
            self._writing.wait()
        try:
            if reconnected:
                replayed = list(self._memory.replay())
                if policy is not None and policy.replay is not None:
                    replayed += policy.replay()
                for event in replayed:
                    link.send(Frame(dumps(event)))
            while self._outbox:
                frame = self._outbox.first()
                link.send(self._way.dressed(frame))
                self._went(frame, link)
                self._outbox.sent()
                if self._attentive and frame.text:
                    self._memory.sent(frame.data)
            self._link = link
        except BaseException as error:
            if not isinstance(error, Closure):
                link.abort(Closure(1006, "", "transport", "opening it was given up"))
            raise
        finally:
            self._writing.give()
        self._pulse.opened()
        self._tell(SocketOpen(reconnected, link.subprotocol, link.headers))
        if self._keeper is None and (self._attentive or self._limits.ping_interval is not None):
            self._keeper = spawn(self._keep, "openai_core WebSocket")
        if self._closing:
            self._link = None
            link.close(1000, "")

    def _lost(self, link: Link, closure: Closure) -> None:
        """Know that a connection has ended; the caller holds the turn."""
        if self._link is link:
            self._link = None
        link.abort(closure)
        if self._passes_on(closure):
            self._tell(SocketError("transport", self._error(closure)))
            frames = self._runner.drive(self._way.failed(closure))
            if not self._writing.take():
                self._writing.wait()
            self._outbox.before(frames)
            self._begun = False
            self._writing.give()
            return
        self._way.leave()
        self._gone(link, closure)
        self._closure = closure
        if self._closing:
            self._finish(closure)
        elif not self._rotating:
            if closure.kind != "server":
                self._tell(SocketError("protocol" if closure.kind == "protocol" else "transport", self._error(closure)))
            if not self._comes_back(closure):
                self._finish(closure)

    def _went(self, frame: Frame, link: Link) -> None:
        """Know that a message was written."""
        self._way.went(frame, self._taken != self._unheard)

    def _gone(self, link: Link, closure: Closure) -> None:
        """Know that nothing more comes over a connection."""

    def _comes_back(self, closure: Closure) -> bool:
        policy = self._limits.reconnect
        wanted = policy is not None and not self._closing and policy.wants(closure)
        return self._rotating or wanted or self._passes_on(closure)

    def _passes_on(self, closure: Closure) -> bool:
        """Whether another member of the router takes over, since nothing came from this one."""
        unheard = self._taken == self._unheard
        return unheard and not self._closing and not self._rotating and self._way.passes_on(closure)

    def _rotate(self, link: Link) -> None:
        """Change a connection that is near the end of its time for a fresh one; the next reader makes it."""
        self._rotating = True
        if not self._writing.take():
            self._writing.wait()
        self._link = None
        self._writing.give()
        fresh = Closure(1000, "a fresh connection takes over", "server")
        link.close(fresh.code, fresh.reason)
        self._gone(link, fresh)

    def _keep(self) -> None:
        """Ping, notice that nobody is there any more, and change connections in time."""
        pulse = self._pulse
        while not self._stop.is_set():
            self._poke.wait(pulse.pause())
            poked = self._poke.is_set()
            self._poke.clear()
            link = self._link
            if self._stop.is_set():
                return
            try:
                if link is not None and pulse.wants_rotation:
                    self._rotate(link)
                    poked = True
                elif link is not None and pulse.wants_ping and not poked:
                    pulse.pinged()
                    awaited = self._taken if self._listening else 0
                    answered = link.ping(self._limits.ping_timeout)
                    if not answered and self._listening and self._taken == awaited:
                        link.abort(Closure(1006, "", "transport", "no answer to a ping"))
                if poked or self._link is None:
                    self._looked_after(link)
            except Closure:
                self._looked_after(link)
            except Exception as error:
                self._finish(Closure(1006, "", "transport", str(error)))

    def _looked_after(self, link: Link | None) -> None:
        """Make a lost connection anew where nobody reads, so that what waits is sent all the same."""
        if not self._stop.is_set() and self._turn.take():
            try:
                if link is not None and self._link is link:
                    self._lost(link, Closure(1006))
                while self._link is None and self._ended is None:
                    self._connect()
            finally:
                self._turn.give()

    def _trace(self) -> None:
        """Begin a span, where somebody traces."""
        telemetry = self._runner._terms.telemetry()
        if telemetry is not None and self._span is None:
            self._span = telemetry.connection_span_for(self._target.operation, self._target.query.get("model"))

    def _tell(self, item: LifeItem) -> None:
        if self._span is not None:
            self._span.told(item)
        self._history.append(item)
        for reader in self._readers:
            if reader.items:
                reader.waiting.append(item)

    def _error(self, closure: Closure, unsent: tuple[str | bytes, ...] = ()) -> WebSocketClosed:
        message = f"The WebSocket is closed ({closure.words()})"
        if unsent:
            message += f"; {len(unsent)} messages were not sent"
        error = WebSocketClosed(message, code=closure.code, reason=closure.reason, kind=closure.kind, unsent=unsent)
        error.provider = self._way.provider
        return error

    def _finish(self, closure: Closure, error: APIError | None = None) -> None:
        """Bring the end."""
        if not self._last.take():
            return
        unsent = self._outbox.unsent()
        ended = self._error(closure, unsent)
        ended.__cause__ = error
        self._ended = ended
        self._outbox.clear()
        self._link = None
        self._stop.set()
        self._poke.set()
        self._way.leave()
        self._tell(SocketClosed(closure.code, closure.reason, unsent))
        for reader in self._readers:
            reader.room.set()

    def _end(self) -> WebSocketError:
        """The error to raise for who comes too late."""
        ended = self._ended
        if ended is None:
            error = WebSocketClosed("The WebSocket is being closed", code=1000)
        else:
            error = WebSocketClosed(
                ended.message, code=ended.close_code, reason=ended.reason, kind=ended.kind, unsent=ended.unsent
            )
        error.provider = self._way.provider
        return error
