"""Makes the connections of a WebSocket at the members of a router: at one, and at another when that one fails."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from openai_core import log
from openai_core.errors import APIConnectionError, APIStatusError, ConfigurationError
from openai_core.http.routes import Journey, Routes
from openai_core.http.way import Way
from openai_core.sansio.codec import dumps, loads
from openai_core.sansio.envelope import Envelope
from openai_core.sansio.flow import Open, fault
from openai_core.sansio.message import Message, Options, Request
from openai_core.sansio.ws.handshake import Target, based, dialled
from openai_core.sansio.ws.life import SocketConnecting
from openai_core.sansio.ws.outbox import Frame
from openai_core.sansio.ws.reconnect import PASSING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.errors import APIError
    from openai_core.sansio.attempt import Attempt
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.retry import RetryPolicy
    from openai_core.sansio.route import Leg
    from openai_core.sansio.ws.handshake import Handshake
    from openai_core.sansio.ws.life import Closure, SocketReconnecting
    from openai_core.sansio.ws.options import Limits

ASKING: Final = "response.create"
STAYING: Final = "/responses"
"""Where what was said before is kept by the one who was told it."""


class SocketRoute(Way):
    """One WebSocket of a client with a router: which member it leads to, and what that one has to be told."""

    def __init__(self, routes: Routes, target: Target, limits: Limits) -> None:
        """Know what to connect to; nobody is chosen yet."""
        super().__init__(routes.settings, target, limits, routes.asynchronous)
        self.routes = routes
        self.member = ""
        """Whom it is connected to, or was last."""
        self._leg: Leg | None = None
        self._journey: _Journey | None = None
        self._failed: set[str] = set()
        """Who closed a connection before anything came over it."""
        self._frames: list[Frame] = []
        """What went out over the connection, as long as nothing came."""
        self._size = 0

    @property
    def provider(self) -> str:
        return self.member

    def addressed(self, notice: SocketReconnecting | None = None) -> tuple[Envelope, str]:
        envelope = self.composed(self._leg or self.legs()[0], notice)
        return envelope, place(envelope)

    # --- making connections ---

    def opened(
        self, dial: Callable[[Handshake], Any], policy: RetryPolicy, tell: Callable[[SocketConnecting], Any]
    ) -> Flow[Any]:
        """A connection, asked of one member, and of others while there is reason to; raises the refusal that stands."""
        legs = [leg for leg in self.legs() if leg.name not in self._failed]
        return (yield from self._made(legs, dial, policy, tell, None))

    def again(
        self,
        dial: Callable[[Handshake], Any],
        policy: RetryPolicy,
        tell: Callable[[SocketConnecting], Any],
        notice: SocketReconnecting,
    ) -> Flow[Any]:
        """A connection in place of one that was lost: where what was said is kept, at the same member."""
        if notice.url.partition("?")[0] != self.place:
            raise ConfigurationError("`on_reconnecting` may not change the address where a router chooses it")
        self._failed = set()
        legs = self.legs()
        if self.target.path.startswith(STAYING):
            legs = [leg for leg in legs if leg.name == self.member] or legs
        return (yield from self._made(legs, dial, policy.replace(limit=0), tell, notice))

    def _made(
        self,
        legs: list[Leg],
        dial: Callable[[Handshake], Any],
        policy: RetryPolicy,
        tell: Callable[[SocketConnecting], Any],
        notice: SocketReconnecting | None,
    ) -> Flow[Any]:
        self.leave()
        self._frames, self._size = [], 0
        journey = _Journey(self, legs, dial, policy, tell, notice)
        link = (yield from journey.made()).link
        assert journey.lease is not None
        self._journey, self._leg = journey, journey.lease.leg
        self.member = self._leg.name
        return link

    def legs(self) -> list[Leg]:
        """Whom there is to ask; about a call under way, the one member that can be thought to have it."""
        target = self.target
        message = Message("GET", target.path, headers=dict(target.headers), operation=target.operation)
        self.routes.check_secrets(message, "give it to that member, as `headers`")
        model = target.query.get("model")
        legs = self.routes.router.legs(message, model if isinstance(model, str) else None)
        return legs if target.query.get("call_id") is None else legs[:1]

    def composed(self, leg: Leg, notice: SocketReconnecting | None = None) -> Envelope:
        """The request of a handshake with one member."""
        target = self.target
        if leg.model is not None and target.query.get("model") is not None:
            target = Target(
                target.path, {**target.query, "model": leg.model}, target.headers, operation=target.operation
            )
        message = target.message(self.routes.router[leg.name], notice)
        return self.routes.addressed(message, Options(), leg)

    # --- what becomes of them ---

    def leave(self) -> None:
        """Give the place at the member back: the connection is over."""
        if self._journey is not None and self._journey.lease is not None:
            self._journey.lease.leave()

    def passes_on(self, closure: Closure) -> bool:
        """Whether there is somebody else to ask when a connection ends like this before anything came over it."""
        if closure.code not in PASSING or self._size > self.limits.max_queue_bytes:
            return False
        others = any(leg.name not in self._failed | {self.member} for leg in self.legs())
        return others and bool(self.routes.router.fallback(self._error(closure)))

    def failed(self, closure: Closure) -> Flow[list[Frame]]:
        """Know that the member closed the connection before anything came; gives what the next one is to be sent."""
        self.leave()
        self._failed.add(self.member)
        frames, self._frames = self._frames, []
        if self._journey is not None:
            yield from self._journey.faulted(self._error(closure))
        return frames

    def went(self, frame: Frame, heard: bool) -> None:
        """Keep what went out for another member, should this one fail before it says anything."""
        self._size += len(frame.data)
        if heard or self._size > self.limits.max_queue_bytes:
            self._frames = []
        else:
            self._frames.append(frame)

    def _error(self, closure: Closure) -> APIConnectionError:
        error = APIConnectionError(f"The WebSocket was closed before anything came ({closure.words()})")
        error.provider = self.member
        return error

    # --- what is sent ---

    def check(self, event: Mapping[str, Any]) -> None:
        """Raise ConfigurationError where a response is asked of a model that the member does not have."""
        model = event.get("model")
        if not self.member or not isinstance(model, str) or self._named(model) is not None:
            return
        takers = [leg.name for leg in self.routes.router.legs(self._asking(), model)]
        raise ConfigurationError(
            f"The WebSocket leads to the member {self.member!r}, and the model {model!r} to {' or '.join(takers)}: "
            f"client.with_options(provider=router[{takers[0]!r}]).responses.connect() goes there"
        )

    def dressed(self, frame: Frame) -> Frame:
        """A message as it goes to the member: its model by the name that it has there."""
        if not frame.text or ASKING.encode() not in frame.data:
            return frame
        try:
            event = loads(frame.data)
        except ValueError:
            return frame
        model = event.get("model") if isinstance(event, dict) and event.get("type") == ASKING else None
        if not isinstance(model, str) or (own := self._named(model)) in (None, model):
            return frame
        return Frame(dumps({**event, "model": own}))

    def _named(self, model: str) -> str | None:
        """What a model is called at the member; None where that has none of this name."""
        try:
            legs = self.routes.router.legs(self._asking(), model)
        except ConfigurationError:
            return None
        return next((leg.model or model for leg in legs if leg.name == self.member), None)

    def _asking(self) -> Message:
        return Message("POST", "/responses")

    def head(self) -> Envelope:
        """What stands for the handshake until it is known whom it goes to."""
        made = Envelope("GET", self.routes.router.url(self.target.path), {}, operation=self.target.operation)
        made.log = log.log_for(self.routes.settings.logger, self.routes.settings.log_level)
        return made

    def beside(self) -> Routes:
        """The routes of requests that go out beside the WebSocket: to the member that it leads to."""
        return _Beside(self)


class _Beside(Routes):
    def __init__(self, route: SocketRoute) -> None:
        self._route = route
        self.router = route.routes.router
        self.settings = route.routes.settings
        self.asynchronous = route.routes.asynchronous
        self._composers = route.routes._composers

    def legs(self, message: Message, options: Options, member: str | None = None) -> list[Leg]:
        return super().legs(message, options, member or self._route.member or None)


class _Made:
    """An open connection, as the answer of an attempt."""

    retries_taken = 0

    def __init__(self, link: Any) -> None:
        self.link = link


class _Journey(Journey):
    """The way to an open connection, from member to member."""

    def __init__(
        self,
        route: SocketRoute,
        legs: list[Leg],
        dial: Callable[[Handshake], Any],
        policy: RetryPolicy,
        tell: Callable[[SocketConnecting], Any],
        notice: SocketReconnecting | None,
    ) -> None:
        message = Message("GET", route.target.path, operation=route.target.operation)
        request: Request[Any] = Request(message, lambda response: response)
        super().__init__(route.routes, Open(route.head()), request, policy, legs)
        self._route = route
        self._dial = dial
        self._item = tell
        self._notice = notice

    def faulted(self, error: APIConnectionError) -> Flow[None]:
        """Know that the member, which had seemed to do well, did not."""
        if self.lease is not None and (pause := self.lease.fared(error, True)):
            yield from self._tell("cool", self.lease.leg, wait=pause, error=error)

    def _composed(self, leg: Leg) -> Envelope:
        return self._route.composed(leg, self._notice)

    def _attempt(self, unsigned: Envelope, leg: Leg, tried: Attempt | None) -> Flow[Any]:
        url = place(unsigned)
        self._item(SocketConnecting(url.partition("?")[0]))
        log.sent(unsigned)
        began = time.monotonic()
        try:
            link = yield from dialled(unsigned, url, self._route.limits, self._dial, leg.asked)
        except APIStatusError as error:
            return error.response  # read once more, as this member wants it
        except APIConnectionError as error:
            return error
        log.answered(unsigned, 101, link.headers, time.monotonic() - began)
        return _Made(link)

    def _failure(self, outcome: Any, envelope: Envelope) -> APIError | None:
        return None if isinstance(outcome, _Made) else fault(outcome, self._policy, envelope)


def place(envelope: Envelope) -> str:
    """The address of a handshake with a member."""
    assert envelope.profile is not None
    return based(envelope.url, envelope.profile.base_url, None)
