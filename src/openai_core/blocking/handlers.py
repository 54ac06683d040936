"""Functions that are called when an event comes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openai_core.sansio.flow import Call
from openai_core.sansio.ws.life import SocketError

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.blocking.reader import Items
    from openai_core.blocking.runner import Runner

E = TypeVar("E")
H = TypeVar("H", bound="Callable[[Any], Any]")


class Handlers(Generic[E]):
    """What a connection knows of handlers: which function for which type of event."""

    _runner: Runner

    def __init__(self) -> None:
        self._handlers: dict[str, list[tuple[Callable[[Any], Any], bool]]] = {}

    def stream(self) -> Items[E]:
        raise NotImplementedError

    @overload
    def on(self, kind: str, handler: None = None) -> Callable[[H], H]: ...
    @overload
    def on(self, kind: str, handler: H) -> H: ...
    def on(self, kind: str, handler: Any = None) -> Any:
        """Have a function called for each event of a type; also a decorator.

        Args:
            kind: An event's type, such as `response.output_text.delta`; `event` for every event of the server;
                `socket.open` and its like for what happens to the connection.
            handler: Given the event; may be a coroutine function under `Client`.
        """
        return self._added(kind, handler, once=False)

    @overload
    def once(self, kind: str, handler: None = None) -> Callable[[H], H]: ...
    @overload
    def once(self, kind: str, handler: H) -> H: ...
    def once(self, kind: str, handler: Any = None) -> Any:
        """Like `on`, but for the next such event only."""
        return self._added(kind, handler, once=True)

    def off(self, kind: str, handler: Callable[[Any], Any] | None = None) -> None:
        """Have a function called no more; without a function, all those for the type."""
        kept = [] if handler is None else [pair for pair in self._handlers.get(kind, ()) if pair[0] is not handler]
        self._handlers[kind] = kept

    def dispatch_events(self) -> None:
        """Read to the end, calling handlers one after the other, in the order they were added.

        Raises:
            WebSocketServerError: the server reported an error (an `error` event), and there is no handler for `error`,
                `socket.error` or `event`.
            WebSocketClosed: the connection ended as it should not have.
        """
        with self.stream() as items:
            for item in items:
                event: Any = item
                if isinstance(item, SocketError):
                    handled = self._called("socket.error", item)
                    if item.event is None:
                        continue
                    event = item.event
                    handled = self._called("error", event) or handled
                    if not self._called("event", event) and not handled:
                        raise item.error
                    continue
                kind = event.type
                self._called(kind, event)
                if not kind.startswith("socket."):
                    self._called("event", event)
        self._check()

    dispatch = dispatch_events

    def _check(self) -> None:
        """Raise if the end was not to be expected."""

    def _added(self, kind: str, handler: Any, *, once: bool) -> Any:
        if handler is None:
            return partial(self._added, kind, once=once)
        if not isinstance(kind, str) or not callable(handler):
            raise TypeError(f"A handler is a function for a type of event, not {handler!r} for {kind!r}")
        self._handlers.setdefault(kind, []).append((handler, once))
        return handler

    def _called(self, kind: str, event: Any) -> bool:
        """Whether there was a handler."""
        handlers = self._handlers.get(kind)
        if not handlers:
            return False
        for pair in list(handlers):
            if pair[1]:
                self._handlers[kind] = [other for other in self._handlers[kind] if other is not pair]
            self._runner.perform(Call(partial(pair[0], event)))
        return True
