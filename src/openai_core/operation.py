"""The joint between an operation, written once, and the two clients that perform it.

An operation is a descriptor: read from a resource it gives a bound operation, which can be called (`T` under `Client`,
an awaitable of it under `AsyncClient`), or asked for more: `.raw(...)`, `.with_meta(...)`, `.streaming(...)`,
`.operation`. This module says so to type checkers; what happens is in `bound`, one text for both clients.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Any, Generic, ParamSpec, TypeVar, overload

    from openai_core.aio.pages import AsyncPage, AsyncPages
    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.runner import AsyncRunner
    from openai_core.aio.stream import AsyncStream
    from openai_core.blocking.pages import Page
    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.runner import Runner
    from openai_core.blocking.stream import Stream
    from openai_core.bound import BoundOperation
    from openai_core.resource import AsyncRaw, AsyncStreaming, Raw, Resource, Streaming
    from openai_core.sansio.answer import RawResponse, WithMeta
    from openai_core.sansio.message import PageRequest, Request, StreamRequest

    P = ParamSpec("P")
    Q = ParamSpec("Q")
    W = ParamSpec("W")
    T = TypeVar("T")
    E = TypeVar("E")

    class Bound(BoundOperation, Generic[P, T]):
        """An operation under `Client`."""

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
            """Call, and get the whole answer undecoded: status, headers, bytes, and `.parse()`."""
            ...

        def with_meta(self, *args: P.args, **kwargs: P.kwargs) -> WithMeta[T]:
            """Call, and get the decoded answer together with its status, headers and request id."""
            ...

        def streaming(self, *args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[StreamedResponse[T]]:
            """Call, and read the body of the answer bit by bit, inside a `with` statement."""
            ...

    class AsyncBound(BoundOperation, Generic[P, T]):
        """An operation under `AsyncClient`."""

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, RawResponse[T]]:
            """Call, and get the whole answer undecoded: status, headers, bytes, and `.parse()`."""
            ...

        def with_meta(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, WithMeta[T]]:
            """Call, and get the decoded answer together with its status, headers and request id."""
            ...

        def streaming(self, *args: P.args, **kwargs: P.kwargs) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]:
            """Call, and read the body of the answer bit by bit, inside an `async with` statement."""
            ...

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

    class Operation(Generic[P, T]):
        """An operation with one kind of answer."""

        @overload
        def __get__(self, instance: None, owner: type) -> Operation[P, T]: ...
        @overload
        def __get__(self, instance: Resource[Runner], owner: type) -> Bound[P, T]: ...
        @overload
        def __get__(self, instance: Resource[AsyncRunner], owner: type) -> AsyncBound[P, T]: ...
        @overload
        def __get__(
            self, instance: Resource[Streaming], owner: type
        ) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]: ...
        @overload
        def __get__(
            self, instance: Resource[AsyncStreaming], owner: type
        ) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]: ...
        @overload
        def __get__(self, instance: Resource[Raw], owner: type) -> Callable[P, RawResponse[T]]: ...
        @overload
        def __get__(
            self, instance: Resource[AsyncRaw], owner: type
        ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...
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
        def __get__(
            self, instance: Resource[Streaming], owner: type
        ) -> Callable[P, AbstractContextManager[StreamedResponse[Page[T]]]]: ...
        @overload
        def __get__(
            self, instance: Resource[AsyncStreaming], owner: type
        ) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[T]]]]: ...
        @overload
        def __get__(self, instance: Resource[Raw], owner: type) -> Callable[P, RawResponse[Page[T]]]: ...
        @overload
        def __get__(
            self, instance: Resource[AsyncRaw], owner: type
        ) -> Callable[P, Coroutine[Any, Any, RawResponse[AsyncPage[T]]]]: ...
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
    from openai_core.bound import choosing, listing, operation

__all__ = ["choosing", "listing", "operation"]
