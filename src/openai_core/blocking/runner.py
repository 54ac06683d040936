"""Performs flows with plain calls."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openai_core import log
from openai_core.blocking.transport import Transport
from openai_core.errors import ConfigurationError
from openai_core.sansio.flow import Call, Effect, Exchange, Flow, Open, Sleep, insist
from openai_core.sansio.message import PageRequest, Request, Response, StreamRequest
from openai_core.sansio.retry import RetryPolicy
from openai_core.settings import Settings, retries
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.blocking.pages import Page
    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.stream import Stream
    from openai_core.http.compose import Composer
    from openai_core.sansio.answer import RawResponse, WithMeta

T = TypeVar("T")


class Runner:
    """What stands behind every operation of a `Client`."""

    asynchronous = False

    def __init__(self, settings: Settings, transport: Transport | None = None) -> None:
        if transport is None and settings.http_client is not None:
            from openai_core.http.pools import check_kind

            check_kind(settings.http_client, "Client")
        self.settings = settings
        self.transport = transport or Transport(settings.http_client)
        self._composer: Composer | None = None
        self._policy = RetryPolicy(settings.max_retries, clock=time.time)

    def run(self, request: Request[T]) -> T:
        """The decoded answer."""
        return request.read(self._fetch(request))

    @overload
    def raw(self, request: StreamRequest[T]) -> StreamedResponse[Stream[T]]: ...  # type: ignore[overload-overlap]
    @overload
    def raw(self, request: Request[T]) -> RawResponse[T]: ...
    def raw(self, request: Request[Any]) -> Any:
        """The answer with everything about it, not yet decoded; that of a streaming operation, not yet read."""
        from openai_core.blocking.response import StreamedResponse
        from openai_core.sansio.answer import RawResponse

        if isinstance(request, StreamRequest):
            return StreamedResponse(self._open(request), request)
        return RawResponse(self._fetch(request), request.read)

    def with_meta(self, request: Request[T]) -> WithMeta[T]:
        """The decoded answer, and what came with it."""
        from openai_core.sansio.answer import RawResponse, WithMeta

        meta = RawResponse(self._fetch(request), request.read)
        return WithMeta(meta.parse(), meta)

    def stream(self, request: StreamRequest[T]) -> Stream[T]:
        """The stream, open."""
        from openai_core.blocking.stream import Stream

        return Stream(self._open(request), request)

    def page(self, request: PageRequest[T]) -> Page[T]:
        """The first page."""
        from openai_core.blocking.pages import Page

        return Page(self, request, self.run(request))

    def streaming(self, request: Request[T]) -> Opening[T]:
        """A context manager that sends the request and gives the answer, its body unread."""
        return Opening(self, request)

    def drive(self, flow: Flow[T]) -> T:
        """Perform a conversation to its end."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = self.perform(effect)
                except Exception as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            value: T = stop.value
            return value

    def perform(self, effect: Effect) -> Any:
        """Do what an effect says; the result is its reply."""
        match effect:
            case Exchange(envelope):
                return self.transport.exchange(envelope)
            case Open(envelope):
                return self.transport.open(envelope)
            case Sleep(seconds):
                log.waiting(seconds)
                return time.sleep(seconds)
            case Call(function):
                return _called(function())

    def __repr__(self) -> str:
        return f"Runner({self.settings.base_url})"

    def sibling(self, settings: Settings) -> Runner:
        """A runner with other settings and, unless they name another `http_client`, the same connections."""
        same = settings.http_client is self.settings.http_client
        return Runner(settings, self.transport if same else None)

    def close(self) -> None:
        """Close the connections."""
        self.transport.close()

    def _fetch(self, request: Request[Any]) -> Response:
        response: Response = self.drive(insist(Exchange(self._envelope(request)), self._policy_for(request)))
        return response

    def _open(self, request: Request[Any]) -> Any:
        return self.drive(insist(Open(self._envelope(request)), self._policy_for(request)))

    def _envelope(self, request: Request[Any]) -> Any:
        if self._composer is None:
            from openai_core.http.compose import Composer
            from openai_core.http.pools import own_timeout

            client = self.settings.http_client
            self._composer = Composer(self.settings, None if client is None else own_timeout(client))
        return self._composer.compose(request.message, request.options)

    def _policy_for(self, request: Request[Any]) -> RetryPolicy:
        limit = request.options.max_retries
        return self._policy if limit is UNSET else self._policy._replace(limit=retries(limit))


class Opening(Generic[T]):
    """Opens an answer on entering and closes it on leaving."""

    def __init__(self, runner: Runner, request: Request[T]) -> None:
        self._runner = runner
        self._request = request
        self._answer: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        from openai_core.blocking.response import StreamedResponse

        self._answer = StreamedResponse(self._runner._open(self._request), self._request)
        return self._answer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._answer is not None:
            self._answer.close()


def _called(value: Any) -> Any:
    if hasattr(value, "__await__"):
        if hasattr(value, "close"):
            value.close()
        raise ConfigurationError("A coroutine function was given where a plain one is needed; AsyncClient takes both")
    return value
