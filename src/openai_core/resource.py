"""The joint between an operation, written once, and the two clients that perform it.

A resource is a shelf of operations, generic in its runner: `Resource[Runner]` stands under `Client`,
`Resource[AsyncRunner]` under `AsyncClient`. An operation is a descriptor: read from a resource it gives a bound
operation, which can be called (`T`, or an awaitable of it), or asked for more: `.raw(...)`, `.with_meta(...)`,
`.streaming(...)`, `.operation`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, TypeVar, overload

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from inspect import Signature

    from openai_core.aio.pages import AsyncPage, AsyncPages
    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.runner import AsyncRunner
    from openai_core.aio.stream import AsyncStream
    from openai_core.blocking.pages import Page
    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.runner import Runner
    from openai_core.blocking.stream import Stream
    from openai_core.sansio.endpoint import Endpoint
    from openai_core.sansio.message import PageRequest, Request, StreamRequest
    from openai_core.sansio.answer import RawResponse, WithMeta

P = ParamSpec("P")
Q = ParamSpec("Q")
W = ParamSpec("W")
T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")
S = TypeVar("S")
A = TypeVar("A")
V = TypeVar("V")
B = TypeVar("B")


# --- resources --------------------------------------------------------------------------------------------------


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
        shelf = next(c for c in type(instance).__mro__ if self.name in c.__dict__)
        # A client is itself a resource; its views are plain resources over the same runner.
        view = instance.__dict__[self.name] = shelf(self.wrap(instance._runner))
        return view


# --- bound operations -------------------------------------------------------------------------------------------


class OperationInfo(NamedTuple):
    """What an operation is, without calling it."""

    name: str
    """The client path, such as `chat.completions.create`."""
    method: str
    path: str
    security: str
    """Which key it wants: `api_key` or `admin`."""
    deprecated: bool
    streams: bool
    """Whether it can answer with a stream."""


class BoundOperation:
    """An operation of one client, ready to be called."""

    __slots__ = ("_build", "_runner")

    def __init__(self, build: Callable[..., Request[Any]], runner: Any) -> None:
        self._build = build
        self._runner = runner

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._runner.run(self._build(*args, **kwargs))

    @property
    def operation(self) -> OperationInfo:
        """Name, verb, path and further facts of the operation."""
        e = _endpoint(self._build)
        return OperationInfo(e.name, e.method, e.path, e.security, e.deprecated, e.stream is not None)

    @property
    def __name__(self) -> str:
        return _endpoint(self._build).name.rpartition(".")[2]

    @property
    def __signature__(self) -> Signature:
        from openai_core.signature import signature_of

        return signature_of(self._build)

    @property
    def __wrapped__(self) -> Callable[..., Any]:
        raise AttributeError("__wrapped__")  # `inspect` is to look at __signature__

    if not TYPE_CHECKING:

        def __get__(self, instance: Any, owner: type) -> Any:  # so that `help()` takes it for the routine it is
            return self

    def __repr__(self) -> str:
        e = _endpoint(self._build)
        return f"<client.{e.name}: {e.method} {e.path}>"


def _endpoint(build: Callable[..., Any]) -> Endpoint:
    endpoint: Endpoint = build.__globals__["ENDPOINT"]
    return endpoint


class Bound(BoundOperation, Generic[P, T]):
    """An operation under `Client`."""

    __slots__ = ()

    if TYPE_CHECKING:

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Call, and get the whole answer undecoded: status, headers, bytes, and `.parse()`."""
        answer: RawResponse[T] = self._runner.raw(self._build(*args, **kwargs))
        return answer

    def with_meta(self, *args: P.args, **kwargs: P.kwargs) -> WithMeta[T]:
        """Call, and get the decoded answer together with its status, headers and request id."""
        answer: WithMeta[T] = self._runner.with_meta(self._build(*args, **kwargs))
        return answer

    def streaming(self, *args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[StreamedResponse[T]]:
        """Call, and read the body of the answer bit by bit, inside a `with` statement."""
        opened: AbstractContextManager[StreamedResponse[T]] = self._runner.streaming(self._build(*args, **kwargs))
        return opened


class AsyncBound(BoundOperation, Generic[P, T]):
    """An operation under `AsyncClient`."""

    __slots__ = ()

    if TYPE_CHECKING:

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, RawResponse[T]]:
        """Call, and get the whole answer undecoded: status, headers, bytes, and `.parse()`."""
        answer: Coroutine[Any, Any, RawResponse[T]] = self._runner.raw(self._build(*args, **kwargs))
        return answer

    def with_meta(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, WithMeta[T]]:
        """Call, and get the decoded answer together with its status, headers and request id."""
        answer: Coroutine[Any, Any, WithMeta[T]] = self._runner.with_meta(self._build(*args, **kwargs))
        return answer

    def streaming(self, *args: P.args, **kwargs: P.kwargs) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]:
        """Call, and read the body of the answer bit by bit, inside an `async with` statement."""
        opened: AbstractAsyncContextManager[AsyncStreamedResponse[T]] = self._runner.streaming(
            self._build(*args, **kwargs)
        )
        return opened


class _Listing(BoundOperation):
    """An operation that gives pages."""

    __slots__ = ()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._runner.page(self._build(*args, **kwargs))

    def raw(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and get the answer undecoded: status, headers, bytes, and `.parse()`, which gives the page."""
        return self._runner.raw(self._whole(args, kwargs))

    def with_meta(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and get the page together with its status, headers and request id."""
        return self._runner.with_meta(self._whole(args, kwargs))

    def streaming(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and read the body of the answer bit by bit, inside a `with` statement."""
        return self._runner.streaming(self._whole(args, kwargs))

    def _whole(self, args: Any, kwargs: Any) -> Request[Any]:
        # The same request, its answer read as what the plain call gives: a page.
        from openai_core.sansio.message import Request

        runner, request = self._runner, self._build(*args, **kwargs)
        page: Any
        if runner.asynchronous:
            from openai_core.aio.pages import AsyncPage as page
        else:
            from openai_core.blocking.pages import Page as page
        return Request(request.message, lambda answer: page(runner, request, request.read(answer)), request.options)


class _BoundPages(_Listing, Bound[P, Any], Generic[P, T]):
    __slots__ = ()


class _AsyncBoundPages(_Listing, AsyncBound[P, Any], Generic[P, T]):
    __slots__ = ()


class _Choosing(BoundOperation):
    """An operation that answers at once or, when asked to, as a stream."""

    __slots__ = ("_build_stream",)

    def __init__(self, build: Callable[..., Any], runner: Any, build_stream: Callable[..., Any]) -> None:
        super().__init__(build, runner)
        self._build_stream = build_stream

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self._streams(kwargs):
            return self._runner.stream(self._build_stream(*args, **kwargs))
        return self._runner.run(self._build(*args, **kwargs))

    def raw(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and get the answer undecoded; that of a stream is open, and `.parse()` gives the stream."""
        build = self._build_stream if self._streams(kwargs) else self._build
        return self._runner.raw(build(*args, **kwargs))

    def streaming(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and read the body of the answer bit by bit, inside a `with` statement."""
        build = self._build_stream if self._streams(kwargs) else self._build
        return self._runner.streaming(build(*args, **kwargs))

    def _streams(self, arguments: dict[str, Any]) -> bool:
        trigger = _endpoint(self._build).stream
        return trigger is not None and arguments.get(trigger.parameter) == trigger.value


class _BoundChoice(_Choosing, Bound[P, Any]):
    __slots__ = ()


class _AsyncBoundChoice(_Choosing, AsyncBound[P, Any]):
    __slots__ = ()


def _documentation(bound: BoundOperation) -> str:
    from openai_core.signature import documentation_of

    return documentation_of(bound._build)


for _kind in (Bound, AsyncBound, _BoundPages, _AsyncBoundPages, _BoundChoice, _AsyncBoundChoice):
    # An instance is an operation: it speaks of that, not of its class.
    _kind.__doc__ = property(_documentation)  # type: ignore[assignment]


if TYPE_CHECKING:

    class BoundPages(Bound[P, Page[T]], Generic[P, T]):
        """A list operation under `Client`."""

    class AsyncBoundPages(BoundOperation, Generic[P, T]):
        """A list operation under `AsyncClient`: await it for the first page, or iterate over all items."""

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPages[T]: ...
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, RawResponse[AsyncPage[T]]]: ...
        def with_meta(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, WithMeta[AsyncPage[T]]]: ...
        def streaming(
            self, *args: P.args, **kwargs: P.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[T]]]: ...

    class BoundChoice(Bound[P, T], Generic[P, T, Q, E, W]):
        """A streaming operation under `Client`."""

        @overload
        def __call__(self, *args: Q.args, **kwargs: Q.kwargs) -> Stream[E]: ...
        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...
        @overload
        def __call__(self, *args: W.args, **kwargs: W.kwargs) -> T | Stream[E]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def raw(self, *args: Q.args, **kwargs: Q.kwargs) -> StreamedResponse[Stream[E]]: ...
        @overload
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]: ...
        def raw(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def streaming(
            self, *args: Q.args, **kwargs: Q.kwargs
        ) -> AbstractContextManager[StreamedResponse[Stream[E]]]: ...
        @overload
        def streaming(self, *args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[StreamedResponse[T]]: ...
        def streaming(self, *args: Any, **kwargs: Any) -> Any: ...

    class AsyncBoundChoice(AsyncBound[P, T], Generic[P, T, Q, E, W]):
        """A streaming operation under `AsyncClient`."""

        @overload
        def __call__(self, *args: Q.args, **kwargs: Q.kwargs) -> Coroutine[Any, Any, AsyncStream[E]]: ...
        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...
        @overload
        def __call__(self, *args: W.args, **kwargs: W.kwargs) -> Coroutine[Any, Any, T | AsyncStream[E]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def raw(
            self, *args: Q.args, **kwargs: Q.kwargs
        ) -> Coroutine[Any, Any, AsyncStreamedResponse[AsyncStream[E]]]: ...
        @overload
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, RawResponse[T]]: ...
        def raw(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def streaming(
            self, *args: Q.args, **kwargs: Q.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[E]]]: ...
        @overload
        def streaming(
            self, *args: P.args, **kwargs: P.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]: ...
        def streaming(self, *args: Any, **kwargs: Any) -> Any: ...

    # What a streaming operation is under the views of a resource.

    class RawChoice(Generic[P, T, Q, E]):
        @overload
        def __call__(self, *args: Q.args, **kwargs: Q.kwargs) -> StreamedResponse[Stream[E]]: ...
        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    class AsyncRawChoice(Generic[P, T, Q, E]):
        @overload
        def __call__(
            self, *args: Q.args, **kwargs: Q.kwargs
        ) -> Coroutine[Any, Any, AsyncStreamedResponse[AsyncStream[E]]]: ...
        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, RawResponse[T]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    class StreamingChoice(Generic[P, T, Q, E]):
        @overload
        def __call__(
            self, *args: Q.args, **kwargs: Q.kwargs
        ) -> AbstractContextManager[StreamedResponse[Stream[E]]]: ...
        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[StreamedResponse[T]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    class AsyncStreamingChoice(Generic[P, T, Q, E]):
        @overload
        def __call__(
            self, *args: Q.args, **kwargs: Q.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[E]]]: ...
        @overload
        def __call__(
            self, *args: P.args, **kwargs: P.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


# --- operations -------------------------------------------------------------------------------------------------


class _Descriptor:
    # Binds at the first read, and leaves the bound operation in the resource for the next.

    __slots__ = ("__doc__", "build", "further", "name", "plain", "plain_async")

    def __init__(self, build: Callable[..., Any], plain: Any, plain_async: Any, *further: Any) -> None:
        self.build = build
        self.plain = plain
        self.plain_async = plain_async
        self.further = further
        self.name = ""
        self.__doc__ = build.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Resource[Any] | None, owner: type) -> Any:
        if instance is None:
            return self
        runner = instance._runner
        if isinstance(runner, Raw):
            inner = runner.runner
            kind = self.plain_async if inner.asynchronous else self.plain
            bound = kind(self.build, inner, *self.further)
            bound = bound.streaming if isinstance(runner, Streaming) else bound.raw
        else:
            kind = self.plain_async if runner.asynchronous else self.plain
            bound = kind(self.build, runner, *self.further)
        instance.__dict__[self.name] = bound
        return bound

    def __repr__(self) -> str:
        return f"<operation {_endpoint(self.build).name}>"


if TYPE_CHECKING:

    class Operation(Generic[P, T]):
        """An operation with one kind of answer."""

        @overload
        def __get__(self, instance: None, owner: type) -> Operation[P, T]: ...
        @overload
        def __get__(self, instance: Resource[Runner], owner: type) -> Bound[P, T]: ...
        @overload
        def __get__(self, instance: Resource[AsyncRunner], owner: type) -> AsyncBound[P, T]: ...
        @overload
        def __get__(self, instance: Resource[Streaming], owner: type) -> Callable[
            P, AbstractContextManager[StreamedResponse[T]]
        ]: ...
        @overload
        def __get__(self, instance: Resource[AsyncStreaming], owner: type) -> Callable[
            P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]
        ]: ...
        @overload
        def __get__(self, instance: Resource[Raw], owner: type) -> Callable[P, RawResponse[T]]: ...
        @overload
        def __get__(self, instance: Resource[AsyncRaw], owner: type) -> Callable[
            P, Coroutine[Any, Any, RawResponse[T]]
        ]: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...

    class Listing(Generic[P, T]):
        """An operation that gives pages."""

        @overload
        def __get__(self, instance: None, owner: type) -> Listing[P, T]: ...
        @overload
        def __get__(self, instance: Resource[Runner], owner: type) -> BoundPages[P, T]: ...
        @overload
        def __get__(self, instance: Resource[AsyncRunner], owner: type) -> AsyncBoundPages[P, T]: ...
        @overload
        def __get__(self, instance: Resource[Streaming], owner: type) -> Callable[
            P, AbstractContextManager[StreamedResponse[Page[T]]]
        ]: ...
        @overload
        def __get__(self, instance: Resource[AsyncStreaming], owner: type) -> Callable[
            P, AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[T]]]
        ]: ...
        @overload
        def __get__(self, instance: Resource[Raw], owner: type) -> Callable[P, RawResponse[Page[T]]]: ...
        @overload
        def __get__(self, instance: Resource[AsyncRaw], owner: type) -> Callable[
            P, Coroutine[Any, Any, RawResponse[AsyncPage[T]]]
        ]: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...

    class Choosing(Generic[P, T, Q, E, W]):
        """An operation that answers at once or as a stream."""

        @overload
        def __get__(self, instance: None, owner: type) -> Choosing[P, T, Q, E, W]: ...
        @overload
        def __get__(self, instance: Resource[Runner], owner: type) -> BoundChoice[P, T, Q, E, W]: ...
        @overload
        def __get__(self, instance: Resource[AsyncRunner], owner: type) -> AsyncBoundChoice[P, T, Q, E, W]: ...
        @overload
        def __get__(self, instance: Resource[Streaming], owner: type) -> StreamingChoice[P, T, Q, E]: ...
        @overload
        def __get__(self, instance: Resource[AsyncStreaming], owner: type) -> AsyncStreamingChoice[P, T, Q, E]: ...
        @overload
        def __get__(self, instance: Resource[Raw], owner: type) -> RawChoice[P, T, Q, E]: ...
        @overload
        def __get__(self, instance: Resource[AsyncRaw], owner: type) -> AsyncRawChoice[P, T, Q, E]: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...

    def operation(build: Callable[P, Request[T]]) -> Operation[P, T]:
        """An operation with one kind of answer."""
        ...

    def listing(build: Callable[P, PageRequest[T]]) -> Listing[P, T]:
        """An operation that gives pages."""
        ...

    def choosing(
        build: Callable[P, Request[T]],
        build_stream: Callable[Q, StreamRequest[E]],
        build_either: Callable[W, Request[T] | StreamRequest[E]],
    ) -> Choosing[P, T, Q, E, W]:
        """An operation that answers at once or, when asked to, as a stream."""
        ...

else:

    def operation(build):  # noqa: ANN001, ANN201
        """An operation with one kind of answer."""
        return _Descriptor(build, Bound, AsyncBound)

    def listing(build):  # noqa: ANN001, ANN201
        """An operation that gives pages."""
        return _Descriptor(build, _BoundPages, _AsyncBoundPages)

    def choosing(build, build_stream, build_either=None):  # noqa: ANN001, ANN201
        """An operation that answers at once or, when asked to, as a stream."""
        return _Descriptor(build, _BoundChoice, _AsyncBoundChoice, build_stream)
