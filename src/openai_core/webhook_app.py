"""An ASGI application that takes webhooks: checked, read, handed to functions by their type."""

from __future__ import annotations

from functools import partial
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeVar, overload

from openai_core import log
from openai_core.sansio.webhook import TOLERANCE, WebhookError, body_of, verified
from openai_core.webhooks import SeenIds, event_of, keys_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, MutableMapping

    from openai_core.sansio.webhook import Body, Secrets

    Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
    Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

E = TypeVar("E")
H = TypeVar("H", bound="Callable[..., Any]")

MOST_BYTES = 1024 * 1024
"""Larger bodies are refused, if nothing else is said; those of the API are far smaller."""

_DISCARDED = 8
"""A body is read to so many times that size, if only to answer that it is too large."""


class WebhookApp:
    """Takes webhooks, and calls your functions with the events that they bring.

        hooks = WebhookApp()

        @hooks.on("response.completed")
        async def done(event: WebhookResponseCompleted) -> None: ...

        app.router.routes.append(Route("/webhooks", hooks, methods=["POST"]))  # Starlette, FastAPI

    It is an ASGI application, so any ASGI server can run it as it is. It answers 200 when every function has returned;
    400 when the signature is not right, without saying why (the log says it, at level info); 413 when the body is too
    large; and 500 when a function failed, after which the API sends the event again. What came twice is answered with
    200 and handled once. Functions that are not asynchronous run in threads. Hand on what takes longer than a few
    seconds: the sender does not wait. Under asyncio and trio.
    """

    def __init__(
        self,
        secret: Secrets | None = None,
        *,
        tolerance: float = TOLERANCE,
        seen: Callable[[str], bool | Awaitable[bool]] | None = None,
        max_bytes: int = MOST_BYTES,
        legacy_headers: bool = False,
        clock: Callable[[], float] | None = None,
    ) -> None:
        """Begin without functions.

        Args:
            secret: The secret of the endpoint (`whsec_...`), or several of them while it is being changed. Default: the
                environment variable `OPENAI_WEBHOOK_SECRET`.
            tolerance: Seconds that a delivery's time may lie in the past or in the future. Default: 300.
            seen: Asked whether an id came before, and remembers it; may be asynchronous. If it has a method `forget`,
                that is called with the id of what could not be handled, so that it is taken when it comes again.
                Default: `SeenIds()`, the memory of this process.
            max_bytes: The size of the largest body that is taken. Default: 1 MiB.
            legacy_headers: Whether `openai-signature` and `openai-timestamp` are taken too.
            clock: Gives the time in Unix seconds. Default: `time.time`.

        Raises:
            ConfigurationError: there is no secret, or it cannot be right.
        """
        from time import time

        log.setup()
        self.max_bytes = max_bytes
        self._keys = keys_of(secret)
        self._tolerance = tolerance
        self._seen: Any = SeenIds() if seen is None else seen
        self._legacy = legacy_headers
        self._clock = clock or time
        self._handlers: dict[str, list[Callable[[Any], Any]]] = {}
        self._others: list[Callable[[Any], Any]] = []

    # --- functions ---

    @overload
    def on(self, kind: type[E], /) -> Callable[[Callable[[E], Any]], Callable[[E], Any]]: ...
    @overload
    def on(self, *types: str, strict: bool = True) -> Callable[[H], H]: ...
    def on(self, *types: Any, strict: bool = True) -> Any:
        """A decorator: call the function with each event of these types.

        Args:
            types: Names such as `"response.completed"`, or the class of an event.
            strict: Whether a type that this release does not know is an error.

        Raises:
            ValueError: this release knows no such type.
            TypeError: no type was given.
        """
        names = [_type_of(kind) for kind in types]
        if not names:
            raise TypeError('on() takes the types of events: @hooks.on("response.completed"); see also otherwise')
        if strict:
            _check(names)

        def register(handler: H) -> H:
            for name in names:
                self._handlers.setdefault(name, []).append(handler)
            return handler

        return register

    def otherwise(self, handler: H) -> H:
        """A decorator: call the function with each event that no other function is there for."""
        self._others.append(handler)
        return handler

    # --- deliveries ---

    async def deliver(self, body: Body, headers: Any) -> int:
        """Take a delivery that a framework of its own kind has received.

        Returns:
            The status to answer with: 200; 400 where it is not proven to be from the API, 413 where it is too large.

        Raises:
            TypeError: the body was parsed already, or those are no headers.
            Exception: what a function of yours raised; answer 500, so that the delivery comes again.
        """
        content = body_of(body)
        if len(content) > self.max_bytes:
            return 413
        try:
            delivery = verified(
                content,
                headers,
                self._keys,
                now=self._clock(),
                tolerance=self._tolerance,
                legacy=self._legacy,
            )
            event: Any = event_of(delivery.body)
        except WebhookError as error:
            _tell("A webhook was refused: %s", error)
            return 400
        known = self._seen(delivery.id)
        if await known if isawaitable(known) else known:
            return 200
        handled = False
        try:
            for handler in self._handlers.get(getattr(event, "type", None) or "", self._others):
                await _call(handler, event)
            handled = True
        finally:
            if not handled:
                await self._forget(delivery.id)
        return 200

    async def _forget(self, id: str) -> None:
        from anyio import CancelScope

        with CancelScope(shield=True):
            forgotten = getattr(self._seen, "forget", _nothing)(id)
            if isawaitable(forgotten):
                await forgotten

    async def __call__(self, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer a request, as ASGI has it.

        Raises:
            Exception: what a function of yours raised, after it was answered with 500.
        """
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
        elif scope["method"] != "POST":
            await _answer(send, 405, (b"allow", b"POST"))
        else:
            body = await self._body(scope, receive)
            if body is None:
                return
            try:
                status = 413 if isinstance(body, int) else await self.deliver(body, scope["headers"])
            except Exception:
                await _answer(send, 500)
                raise
            await _answer(send, status)

    async def _body(self, scope: Mapping[str, Any], receive: Receive) -> bytes | int | None:
        """The body; 413 where it is too large, None where the sender went away."""
        body, large, size = bytearray(), False, 0
        for name, value in scope["headers"]:
            if name.lower() == b"content-length" and value.isdigit():
                large = int(value[:20]) > self.max_bytes
        # What is too large is thrown away, up to a point, since a sender that is cut short may not see the answer.
        while size <= _DISCARDED * self.max_bytes:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            piece = message.get("body", b"")
            size += len(piece)
            large = large or size > self.max_bytes
            if not large:
                body += piece
            if not message.get("more_body"):
                break
        return 413 if large else bytes(body)


def _nothing(id: str) -> None:
    """What a guard that cannot forget does."""


async def _call(handler: Callable[[Any], Any], event: Any) -> None:
    """Call a function with an event: one that may block, in a thread."""
    function = handler.func if isinstance(handler, partial) else handler
    if iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None)):  # noqa: B004
        result = handler(event)
    else:
        from anyio.to_thread import run_sync

        (result,) = await run_sync(lambda: (handler(event),))  # trio takes a coroutine for a mistake
    if isawaitable(result):
        await result


async def _live(receive: Receive, send: Send) -> None:
    while True:
        stage = (await receive())["type"]
        await send({"type": f"{stage}.complete"})
        if stage == "lifespan.shutdown":
            return


async def _answer(send: Send, status: int, *headers: tuple[bytes, bytes]) -> None:
    told = [(b"content-length", b"0"), *headers]
    await send({"type": "http.response.start", "status": status, "headers": told})
    await send({"type": "http.response.body", "body": b""})


def _type_of(kind: Any) -> str:
    if isinstance(kind, str):
        return kind
    name = kind.__dict__.get("type") if isinstance(kind, type) else None
    if not isinstance(name, str):
        raise TypeError(f'on() takes the types of events, such as "response.completed", not {kind!r}')
    return name


def _check(names: list[str]) -> None:
    from openai_core.generated.models.webhooks import WebhookEvent

    table: Any = WebhookEvent.table  # type: ignore[attr-defined]
    for name in names:
        if name not in table:
            from openai_core.sansio.wording import did_you_mean

            hint = did_you_mean(name, table)
            raise ValueError(
                f"{name!r} is no type of event that this release knows{hint}; pass strict=False if the API has it"
            )


def _tell(words: str, error: WebhookError) -> None:
    if (listener := log.logger()) is not None:
        listener.info(words, error)
