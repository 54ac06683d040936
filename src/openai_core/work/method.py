"""Methods of resources that take several requests, written once for both clients."""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from openai_core.resource import Resource, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from inspect import Signature
    from typing import Self

    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.runner import Runner
    from openai_core.sansio.parting import Work

P = ParamSpec("P")
T = TypeVar("T")


class helper(Generic[P, T]):  # noqa: N801 (a decorator)
    """Makes a method of a function that gives a conversation: it gives `T` under `Client`, a coroutine of it under
    `AsyncClient`."""

    def __init__(self, function: Callable[Concatenate[Any, P], Work[T]]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Resource[Runner], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, instance: Resource[AsyncRunner], owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, instance: Resource[Any] | None, owner: type) -> Any:
        if instance is None:
            return self
        bound = instance.__dict__[self._function.__name__] = BoundHelper(self._function, instance)
        return bound

    def __repr__(self) -> str:
        return f"<helper {self._function.__qualname__}>"


class BoundHelper:
    # A helper of one client, ready to be called.

    def __init__(self, function: Callable[..., Any], resource: Resource[Any]) -> None:
        update_wrapper(self, function)
        vars(self).pop("__wrapped__")  # its signature has one parameter more
        self._function = function
        self._resource = resource

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        runner = self._resource._runner
        return perform(runner, self._function.__name__, self._function, self._resource, *args, **kwargs)

    @property
    def __signature__(self) -> Signature:
        from inspect import signature

        whole = signature(self._function)
        return whole.replace(parameters=list(whole.parameters.values())[1:])

    def __repr__(self) -> str:
        return f"<helper {self._function.__qualname__} of {self._resource!r}>"


def perform(runner: Any, name: str, begin: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """Perform the conversation that a function gives: its end under `Client`, a coroutine under `AsyncClient`.

    Raises:
        TypeError: the resource is a raw view.
    """
    runner = plain(runner, name)
    work = begin(*args, **kwargs)
    if runner.asynchronous:
        from openai_core.aio.work import performed as performed_later

        return performed_later(runner, work)
    from openai_core.blocking.work import performed

    return performed(runner, work)
