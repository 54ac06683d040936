"""One connection of a WebSocket over websockets; the only place that names it."""

from __future__ import annotations

import contextlib
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
from anyio.lowlevel import checkpoint_if_cancelled

from openai_core.aio.turn import library
from openai_core.errors import ConfigurationError
from openai_core.extras import missing
from openai_core.http.proxies import socket_proxy, tls
from openai_core.sansio.ws.life import Closure
from openai_core.sansio.ws.refusal import refused, too_slow, unreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from openai_core.sansio.ws.handshake import Handshake
    from openai_core.sansio.ws.outbox import Frame

try:
    from websockets.asyncio.client import ClientConnection, connect
    from websockets.exceptions import (
        ConnectionClosed,
        InvalidHandshake,
        InvalidProxy,
        InvalidStatus,
        InvalidURI,
    )
except ImportError as error:
    raise missing("async-sockets") from error

READ_AHEAD = 64
"""Messages that are taken from the connection before anybody asks for them."""
TEXT, CONTROL = 1, 8


class AsyncLink:
    """An open connection. One task receives at a time; any number send."""

    def __init__(
        self, ws: Any, handshake: Handshake, release: Callable[[], Coroutine[Any, Any, None]] | None = None
    ) -> None:
        self._ws = ws
        self._limits = handshake.limits
        self._ending: Closure | None = None
        self._partly = not hasattr(ws, "loop")
        """Whether sending may be given up in the middle of a message, after which nothing can follow: under trio."""
        self._release = release
        """Lets go of the connection at once, where the library has no way to."""
        self.receive: Callable[[], Coroutine[Any, Any, str | bytes]] = getattr(ws, "take", ws.recv)
        """The next message; raises something that `closure` understands when there will be none."""
        self.subprotocol: str | None = ws.subprotocol
        self.headers: dict[str, str] = {} if ws.response is None else dict(ws.response.headers.raw_items())

    async def ready(self) -> None:
        """Give up here, if sending is given up already: not in the middle of a message."""
        if self._partly:
            await checkpoint_if_cancelled()

    async def send(self, frame: Frame) -> None:
        """Send a message."""
        if self._ending is not None:
            raise self._ending
        try:
            await self._ws.send(frame.data, text=frame.text)
        except Exception as error:
            raise self.closure(error) from error
        except BaseException:
            if self._partly:
                await self.abort(Closure(1006, "", "transport", "sending was given up in the middle of a message"))
            raise

    async def ping(self, timeout: float | None) -> bool:  # noqa: ASYNC109 (its twin has no other way)
        """Whether the answer to a ping came in time."""
        try:
            with anyio.move_on_after(timeout):
                answer = await self._ws.ping()
                await (answer.wait() if hasattr(answer, "wait") else answer)
                return True
        except Exception as error:
            raise self.closure(error) from error
        return False

    async def close(self, code: int, reason: str) -> None:
        """Say good-bye, wait a while for the answer, and let go."""
        reason = reason.encode()[:123].decode("utf-8", "ignore")
        try:
            with anyio.move_on_after(self._limits.close_timeout):
                if isinstance(self._ws, _Inbox):
                    self._ws.hurry()
                    await self._ws.close(code, reason)
                    return
                async with anyio.create_task_group() as group:
                    group.start_soon(self._drain)
                    await (self._ws.close if hasattr(self._ws, "loop") else self._ws.aclose)(code, reason)
                    group.cancel_scope.cancel()
        finally:
            await self.abort(self._ending or Closure(code, reason, "server"))

    async def _drain(self) -> None:
        """Let the end not be stuck behind messages that nobody reads."""
        with contextlib.suppress(Exception):  # it is over, or somebody does read
            while True:
                await self._ws.recv()

    async def abort(self, ending: Closure) -> None:
        """Let go at once; whoever receives or sends is told."""
        if self._ending is None:
            self._ending = ending
        if self._release is not None:
            await self._release()
        elif self._ws.transport is not None:
            self._ws.transport.abort()

    def closure(self, error: Exception) -> Closure:
        """How the connection ended, given what was raised; other mistakes are raised again."""
        if isinstance(error, Closure):
            return error
        if self._ending is None:
            broken = type(error).__name__ in ("BrokenResourceError", "ClosedResourceError")  # trio's
            if not broken and not isinstance(error, (ConnectionClosed, OSError)):
                raise error
            self._ending = _closure(error)
        return self._ending


def _closure(error: Exception) -> Closure:
    theirs, ours = getattr(error, "rcvd", None), getattr(error, "sent", None)
    if ours is not None and not getattr(error, "rcvd_then_sent", None) and ours.code in (1002, 1007, 1009, 1011):
        why = str(error.__cause__ or ours.reason)
        if ours.code == 1009:
            why = f"{why}; see `max_size`"
        return Closure(ours.code, "", "protocol", why)
    if theirs is not None:
        return Closure(theirs.code, theirs.reason, "server")
    return Closure(1006, "", "transport", str(error.__cause__ or ""))


class _Inbox(ClientConnection):
    """A connection of the library that hands over whole texts by a shorter way; everything else takes its own."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._inbox: deque[str | None] = deque()
        """Texts in order; None stands for a message that the library puts together."""
        self._wakes: Any = None
        self._parts = False
        self._paused = False
        self._hasty = False
        self._deaf = False

    def process_event(self, event: Any) -> None:
        if self.response is None:
            super().process_event(event)
            return
        opcode = event.opcode
        if self._deaf and opcode < CONTROL:
            return
        if opcode == TEXT and event.fin:
            try:
                text = bytes(event.data).decode()
            except UnicodeDecodeError:  # the library says so to the other side, and closes
                text = None
                super().process_event(event)
        else:
            super().process_event(event)
            if opcode >= CONTROL:
                return
            begins, self._parts = not self._parts, not event.fin
            if not begins:
                return
            text = None
        inbox = self._inbox
        inbox.append(text)
        if len(inbox) >= READ_AHEAD and not self._paused:
            if self._hasty:
                self._deaf = True
            else:
                self._paused = True
                self.transport.pause_reading()
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._wake()

    async def take(self) -> str | bytes:
        """The next message; raises what `recv` raises."""
        inbox = self._inbox
        while not inbox:
            if self.connection_lost_waiter.done():
                return await self.recv()
            self._wakes = self.loop.create_future()
            try:
                await self._wakes
            finally:
                self._wakes = None
        text = inbox.popleft()
        if self._paused and len(inbox) <= READ_AHEAD // 4:
            self._paused = False
            self.transport.resume_reading()
        return await self.recv() if text is None else text

    def hurry(self) -> None:
        """Let the end not be stuck behind messages that nobody reads."""
        self._hasty = True
        if self._paused or getattr(self.recv_messages, "paused", False):
            self._paused, self._deaf = False, True
            self.transport.resume_reading()

    def _wake(self) -> None:
        if self._wakes is not None and not self._wakes.done():
            self._wakes.set_result(None)


_NEEDED = ("process_event", "connection_lost", "recv", "close")


def _usable(kind: Any) -> bool:
    """Whether a release of the library has what the shorter way stands on; it is no part of what it promises."""
    return all(callable(getattr(kind, name, None)) for name in _NEEDED)


def _connection(*args: Any, **options: Any) -> Any:
    """A connection that takes the shorter way, or one as the library makes it."""
    if _usable(ClientConnection):
        try:
            made = _Inbox(*args, **options)
        except (AttributeError, TypeError):
            return ClientConnection(*args, **options)
        if all(hasattr(made, name) for name in ("loop", "response", "recv_messages", "connection_lost_waiter")):
            return made
    return ClientConnection(*args, **options)


class _Direct(connect):
    """Goes nowhere else: where a redirect leads to is looked at first."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


async def dial(handshake: Handshake) -> AsyncLink:
    """Open a connection.

    Raises:
        APIConnectionError: it could not be made; APITimeoutError where it was not made in time.
        APIStatusError: the server answered with something else.
        ConfigurationError: the installed library knows no trio.
    """
    limits = handshake.limits
    options: dict[str, Any] = {
        "additional_headers": handshake.headers,
        "user_agent_header": None,
        "subprotocols": list(limits.subprotocols) or None,
        "compression": None,
        "proxy": socket_proxy(handshake),
        "open_timeout": limits.open_timeout,
        "close_timeout": limits.close_timeout,
        "ping_interval": None,
        "max_size": limits.max_size,
        "max_queue": READ_AHEAD,
    }
    if handshake.secure:
        options["ssl"] = limits.ssl_context or tls()
    if (options["proxy"] or "").startswith("https:"):
        options["proxy_ssl"] = tls()
    try:
        if library() == "trio":
            return await _held(handshake, options)
        options["create_connection"] = _connection
        return AsyncLink(await _Direct(handshake.url, **options), handshake)
    except InvalidStatus as error:
        answer = error.response
        raise refused(handshake, answer.status_code, answer.headers.raw_items(), bytes(answer.body or b"")) from error
    except TimeoutError as error:
        raise too_slow(handshake) from error
    except (InvalidURI, InvalidProxy) as error:
        raise ConfigurationError(str(error)) from error
    except (InvalidHandshake, ConnectionClosed, OSError, EOFError) as error:
        raise unreachable(handshake, error) from error


async def _held(handshake: Handshake, options: dict[str, Any]) -> AsyncLink:
    """A connection under trio, which wants a task to stand behind each: one of the system's."""
    import trio

    try:
        from websockets.trio.client import connect as trio_connect
    except ImportError as error:
        raise ConfigurationError(
            "WebSockets under trio need a newer version of websockets: pip install --upgrade websockets"
        ) from error

    class Direct(trio_connect):
        def process_redirect(self, exc: Exception) -> Exception | str:
            return exc

    ready = trio.Event()
    scope = trio.CancelScope()
    made: list[Any] = []

    async def hold() -> None:
        with scope:
            try:
                async with Direct(handshake.url, **options) as ws:
                    made.append(ws)
                    ready.set()
                    await ws.wait_closed()
            except Exception as error:
                made.append(_single(error))
            finally:
                ready.set()

    trio.lowlevel.spawn_system_task(hold)
    try:
        await ready.wait()
    except BaseException:
        scope.cancel()
        raise
    if not made or isinstance(made[0], trio.BrokenResourceError):
        raise OSError(str((made and made[0].__cause__) or "the connection broke"))
    if isinstance(made[0], Exception):
        raise made[0]
    return AsyncLink(made[0], handshake, partial(trio.aclose_forcefully, made[0].stream))


def _single(error: Exception) -> Exception:
    """What a group of one holds."""
    while isinstance(error, ExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    return error
