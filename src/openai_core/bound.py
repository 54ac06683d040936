"""What happens when an operation is read from a resource and called; `operation` tells it to type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.resource import Raw, Resource, Streaming

if TYPE_CHECKING:
    from collections.abc import Callable
    from inspect import Signature

    from openai_core.sansio.endpoint import Endpoint
    from openai_core.sansio.message import Request


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


def endpoint_of(build: Callable[..., Any]) -> Endpoint:
    """The endpoint that a builder builds for: each stands in a module of its own."""
    endpoint: Endpoint = build.__globals__["ENDPOINT"]
    return endpoint


class BoundOperation:
    # An operation of one client, ready to be called. Its docstring is that of the operation, made when asked.

    __slots__ = ("_build", "_runner")

    def __init__(self, build: Callable[..., Any], runner: Any) -> None:
        self._build = build
        self._runner = runner

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._runner.run(self._request(self._build, args, kwargs))

    def raw(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and get the whole answer undecoded: status, headers, bytes, and `.parse()`."""
        return self._runner.raw(self._request(self._build, args, kwargs))

    def with_meta(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and get the decoded answer together with its status, headers and request id."""
        return self._runner.with_meta(self._request(self._build, args, kwargs))

    def streaming(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and read the body of the answer bit by bit, inside a `with` (or `async with`) statement."""
        return self._runner.streaming(self._request(self._build, args, kwargs))

    @property
    def operation(self) -> OperationInfo:
        """Name, verb, path and further facts of the operation."""
        e = endpoint_of(self._build)
        return OperationInfo(e.name, e.method, e.path, e.security, e.deprecated, e.stream is not None)

    def _request(self, build: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        endpoint = endpoint_of(build)
        if args or endpoint.path_parameters:
            args = endpoint.placed(args, kwargs)
        return build(*args, **kwargs)

    # --- as `inspect` and `help()` see it

    @property
    def __name__(self) -> str:
        return endpoint_of(self._build).name.rpartition(".")[2]

    @property
    def __signature__(self) -> Signature:
        from openai_core.signature import signature_of

        return signature_of(self._build)

    @property
    def __wrapped__(self) -> Callable[..., Any]:
        raise AttributeError("__wrapped__")  # `inspect` is to look at __signature__

    if not TYPE_CHECKING:

        @property
        def __doc__(self) -> str:
            from openai_core.signature import documentation_of

            return documentation_of(self._build)

        def __get__(self, instance: Any, owner: type) -> Any:  # so that `help()` takes it for the routine it is
            return self

    def __repr__(self) -> str:
        e = endpoint_of(self._build)
        return f"<client.{e.name}: {e.method} {e.path}>"


class BoundListing(BoundOperation):
    # An operation that gives pages.

    __slots__ = ()

    if not TYPE_CHECKING:
        __doc__ = BoundOperation.__doc__

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._runner.page(super()._request(self._build, args, kwargs))

    def _request(self, build: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Request[Any]:
        # For all but the plain call: the same request, its answer read as what the plain call gives, a page.
        from openai_core.sansio.message import Request

        runner, request, page = self._runner, super()._request(build, args, kwargs), self._page()
        return Request(request.message, lambda answer: page(runner, request, request.read(answer)), request.options)

    def _page(self) -> Any:
        if self._runner.asynchronous:
            from openai_core.aio.pages import AsyncPage

            return AsyncPage
        from openai_core.blocking.pages import Page

        return Page


class BoundChoosing(BoundOperation):
    # An operation that answers at once or, when asked to, as a stream.

    __slots__ = ("_build_stream",)

    if not TYPE_CHECKING:
        __doc__ = BoundOperation.__doc__

    def __init__(self, build: Callable[..., Any], runner: Any, build_stream: Callable[..., Any]) -> None:
        super().__init__(build, runner)
        self._build_stream = build_stream

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        request = self._request(self._build, args, kwargs)
        return self._runner.stream(request) if self._streams(kwargs) else self._runner.run(request)

    def with_meta(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and get the decoded answer together with its status, headers and request id; not for streams."""
        if self._streams(kwargs):
            raise TypeError("with_meta() is for whole answers; a stream has .response, or use .raw(..., stream=True)")
        return super().with_meta(*args, **kwargs)

    def _request(self, build: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return super()._request(self._build_stream if self._streams(kwargs) else build, args, kwargs)

    def _streams(self, arguments: dict[str, Any]) -> bool:
        trigger = endpoint_of(self._build).stream
        return trigger is not None and arguments.get(trigger.parameter) == trigger.value


class Descriptor:
    # Binds at the first read, and leaves the bound operation in the resource for the next.

    __slots__ = ("__doc__", "build", "further", "kind", "name")

    def __init__(self, kind: Any, build: Callable[..., Any], *further: Any) -> None:
        self.kind = kind
        self.build = build
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
            inner = self.kind(self.build, runner.runner, *self.further)
            bound = inner.streaming if isinstance(runner, Streaming) else inner.raw
        else:
            bound = self.kind(self.build, runner, *self.further)
        instance.__dict__[self.name] = bound
        return bound

    def __repr__(self) -> str:
        return f"<operation {endpoint_of(self.build).name}>"


def operation(build: Callable[..., Any]) -> Descriptor:
    """An operation with one kind of answer."""
    return Descriptor(BoundOperation, build)


def listing(build: Callable[..., Any]) -> Descriptor:
    """An operation that gives pages."""
    return Descriptor(BoundListing, build)


def choosing(build: Callable[..., Any], build_stream: Callable[..., Any], build_either: Any = None) -> Descriptor:
    """An operation that answers at once or, when asked to, as a stream."""
    return Descriptor(BoundChoosing, build, build_stream)
