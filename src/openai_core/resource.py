"""Shelves of operations, the same for both clients: `Resource[Runner]` stands under `Client`, `Resource[AsyncRunner]`
under `AsyncClient`. What stands on a shelf is told in `operation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.runner import Runner

R = TypeVar("R")
S = TypeVar("S")
A = TypeVar("A")


class Resource(Generic[R]):
    """A shelf of operations (and of further shelves) of one client."""

    def __init__(self, runner: R) -> None:
        self._runner = runner

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._runner!r}>"

    def __dir__(self) -> list[str]:
        return sorted(name for name in object.__dir__(self) if not name.startswith("_"))


class Raw:
    """A blocking runner seen so that operations give the undecoded answer."""

    __slots__ = ("runner",)

    def __init__(self, runner: Any) -> None:
        self.runner = runner

    def __repr__(self) -> str:
        return f"raw view of {self.runner!r}"


class AsyncRaw(Raw):
    """An asynchronous runner seen so that operations give the undecoded answer."""

    __slots__ = ()


class Streaming(Raw):
    """A blocking runner seen so that operations give the answer before its body is read."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"streaming view of {self.runner!r}"


class AsyncStreaming(Streaming):
    """An asynchronous runner seen so that operations give the answer before its body is read."""

    __slots__ = ()


def plain(runner: Any, name: str, instead: str = "call it on the client itself") -> Any:
    """The runner of a resource, for what is more than one request, so that no view can show it.

    Args:
        runner: That of the resource.
        name: What was called.
        instead: What to do where the resource is a view.

    Raises:
        TypeError: it is one.
    """
    if isinstance(runner, Raw):
        raise TypeError(f"{name}() has no raw view: {instead}")
    return runner


class View(Generic[S, A]):
    """The same resource, its operations answering in another way: `with_raw_response`, `with_streaming_response`."""

    __slots__ = ("name", "wrap")

    def __init__(self, wrap: type[Raw]) -> None:
        self.wrap = wrap
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> View[S, A]: ...
    @overload
    def __get__(self, instance: Resource[Runner], owner: type) -> S: ...
    @overload
    def __get__(self, instance: Resource[AsyncRunner], owner: type) -> A: ...
    def __get__(self, instance: Resource[Any] | None, owner: type) -> Any:
        if instance is None:
            return self
        kind = type(instance)
        if kind.__init__ is not Resource.__init__:  # a client is itself a resource; its views are plain ones
            kind = next(c for c in kind.__mro__ if self.name in c.__dict__)
        view = instance.__dict__[self.name] = kind(self.wrap(instance._runner))
        return view
