"""Methods that send an event, written once for both faces."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Self

    from openai_core.aio.socket import AsyncConnection
    from openai_core.blocking.socket import Connection

C = TypeVar("C")
P = ParamSpec("P")


def event(type: str, **fields: Any) -> dict[str, Any]:
    """An event as JSON will have it: what nobody gave is left out, and bytes are base64."""
    made: dict[str, Any] = {"type": type}
    for name, value in fields.items():
        if value is UNSET:
            continue
        made[name] = _base64(value) if isinstance(value, (bytes, bytearray, memoryview)) else value
    return made


def sounding(source: Any) -> Any:
    """The source of a sound itself; raises TypeError for what is none."""
    if not isinstance(source, (Iterable, AsyncIterable)) or isinstance(source, Mapping):
        raise TypeError(f"A sound is a file's path, bytes, a Sound or pieces of samples, not {type(source).__name__}")
    return source


def _base64(data: bytes | bytearray | memoryview) -> str:
    from binascii import b2a_base64

    return b2a_base64(data, newline=False).decode("ascii")


class Events(Generic[C]):
    """Some of the events that a connection sends."""

    __slots__ = ("_connection",)

    def __init__(self, connection: C) -> None:
        self._connection = connection


class sending(Generic[P]):  # noqa: N801 (used like a decorator)
    """A method that sends the event which a function makes."""

    def __init__(self, build: Callable[P, dict[str, Any]]) -> None:
        self.build = build
        self.__doc__ = build.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Events[Connection[Any]], owner: type) -> Callable[P, None]: ...
    @overload
    def __get__(
        self, instance: Events[AsyncConnection[Any]], owner: type
    ) -> Callable[P, Coroutine[Any, Any, None]]: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        return Sender(instance._connection, self.build)


class Sender:
    """A method of one connection."""

    __slots__ = ("__wrapped__", "_connection")

    def __init__(self, connection: Any, build: Callable[..., dict[str, Any]]) -> None:
        self._connection = connection
        self.__wrapped__ = build

    def __call__(self, *args: Any, **fields: Any) -> Any:
        return self._connection.send(self.__wrapped__(*args, **fields))

    @property
    def __name__(self) -> str:
        return self.__wrapped__.__name__

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return self.__wrapped__.__doc__

    def __repr__(self) -> str:
        return f"<{self.__name__} of {self._connection!r}>"
