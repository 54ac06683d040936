"""Where a WebSocket leads to, and the conversations that open it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openai_core import log
from openai_core.http.compose import Composer
from openai_core.sansio.message import Options
from openai_core.sansio.ws.handshake import based, dialled, opened, same_origin
from openai_core.sansio.ws.life import SocketConnecting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.http.routes import Routes
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.retry import RetryPolicy
    from openai_core.sansio.ws.handshake import Handshake, Target
    from openai_core.sansio.ws.life import Closure, SocketReconnecting
    from openai_core.sansio.ws.options import Limits
    from openai_core.sansio.ws.outbox import Frame
    from openai_core.settings import Settings


class Way:
    """The way to the one provider of a client."""

    def __init__(self, settings: Settings, target: Target, limits: Limits, asynchronous: bool) -> None:
        """Know what to connect to.

        Args:
            settings: Those of the client.
            target: What to connect to.
            limits: The options.
            asynchronous: Whether the client is an `AsyncClient`.
        """
        self.settings = settings
        self.target = target
        self.limits = limits
        self._asynchronous = asynchronous
        self._composer: Composer | None = None

    @property
    def provider(self) -> str:
        """The name of who is at its end; empty before one is chosen."""
        return self.settings.profile.name

    @property
    def place(self) -> str:
        """The address, without its query."""
        return self.addressed()[1].partition("?")[0]

    # --- making connections ---

    def opened(
        self, dial: Callable[[Handshake], Any], policy: RetryPolicy, tell: Callable[[SocketConnecting], Any]
    ) -> Flow[Any]:
        """A connection, tried for while the policy says so.

        Args:
            dial: Makes one attempt.
            policy: What is tried again.
            tell: Told where it goes to.

        Raises:
            APIStatusError: it was refused.
            APIConnectionError: nobody could be reached.
            ConfigurationError: there is nobody to ask.
        """
        envelope, url = self.addressed()
        tell(SocketConnecting(url.partition("?")[0]))
        return (yield from _noted(envelope, opened(envelope, url, self.limits, dial, policy)))

    def again(
        self,
        dial: Callable[[Handshake], Any],
        policy: RetryPolicy,
        tell: Callable[[SocketConnecting], Any],
        notice: SocketReconnecting,
    ) -> Flow[Any]:
        """A connection in place of one that was lost, tried for once; see `opened`.

        Args:
            notice: What was announced, and what a hook has made of it.

        Raises:
            ConfigurationError: a hook has changed the address in a way that cannot be.
        """
        envelope, url = self.addressed(notice)
        url = same_origin(url, notice.url)
        return (yield from _noted(envelope, dialled(envelope, url, self.limits, dial, notice.attempt)))

    def addressed(self, notice: SocketReconnecting | None = None) -> tuple[Envelope, str]:
        """The request of the handshake, and the address it goes to."""
        settings = self.settings
        if self._composer is None:
            self._composer = Composer(settings, None, self._asynchronous)
        envelope = self._composer.compose(self.target.message(settings.profile, notice), Options())
        envelope.log = log.log_for(settings.logger, settings.log_level)
        return envelope, based(envelope.url, settings.profile.base_url, settings.websocket_base_url)

    # --- what matters where there is a choice ---

    def beside(self) -> Routes | None:
        """The routes of requests that go out beside the WebSocket; None where there is one provider."""
        return None

    def leave(self) -> None:
        """Know that a connection is over."""

    def check(self, event: Mapping[str, Any]) -> None:
        """Raise ConfigurationError where what an event asks for is not to be had at the end of this way."""

    def dressed(self, frame: Frame) -> Frame:
        """A message as it goes to who is there."""
        return frame

    def went(self, frame: Frame, heard: bool) -> None:
        """Know that a message was sent, and whether anything came before that."""

    def passes_on(self, closure: Closure) -> bool:
        """Whether there is somebody else to ask when a connection ends like this before anything came over it."""
        return False

    def failed(self, closure: Closure) -> Flow[list[Frame]]:
        """Know that it did; gives what the next one is to be sent."""
        yield from ()
        return []


def _noted(envelope: Envelope, opening: Flow[Any]) -> Flow[Any]:
    """A conversation that opens a connection, told to the log."""
    began = time.monotonic()
    log.sent(envelope)
    link = yield from opening
    log.answered(envelope, 101, link.headers, time.monotonic() - began)
    return link


def way(runner: Any, target: Target, limits: Limits) -> Way:
    """Where a WebSocket of a client leads to."""
    if runner._routes is None:
        return Way(runner.settings, target, limits, runner.asynchronous)
    chosen: Way = runner._routes.socket(target, limits)
    return chosen
