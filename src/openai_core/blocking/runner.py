"""Performs flows with plain calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openai_core import log
from openai_core.blocking.transport import Transport
from openai_core.errors import APITimeoutError, ConfigurationError
from openai_core.providers.profile import Profile
from openai_core.sansio.flow import Ask, Begin, Call, Close, Effect, Exchange, Flow, Open, Run, Sleep, Take, insist
from openai_core.sansio.message import PageRequest, Request, Response, StreamRequest
from openai_core.sansio.reader import NOTHING
from openai_core.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from openai_core.blocking.pages import Page
    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.stream import Stream
    from openai_core.http.compose import Composer
    from openai_core.http.routes import Routes
    from openai_core.sansio.answer import RawResponse, WithMeta
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.timeout import Deadline
    from openai_core.settings import Settings

T = TypeVar("T")


class Runner:
    """What stands behind every operation of a `Client`."""

    asynchronous = False

    def __init__(self, settings: Settings, transport: Transport | None = None, terms: Terms | None = None) -> None:
        if transport is None and settings.http_client is not None:
            from openai_core.http.pools import check_kind

            check_kind(settings.http_client, "Client")
        self.settings = settings
        self.transport = transport or Transport(settings.http_client, settings.transport)
        self._composer: Composer | None = None
        profile = settings.profile
        self._adapt = None if type(profile).adapted is Profile.adapted else profile.adapted
        self._terms = Terms(settings) if terms is None else terms.of(settings)
        self._routes: Routes | None = None
        if profile.routed:
            from openai_core.http.routes import Routes

            self._routes = Routes(settings, self.asynchronous)

    def run(self, request: Request[T]) -> T:
        """The decoded answer."""
        if self._adapt is not None:
            request = self._adapt(request)
        return request.read(self._fetch(request))

    @overload
    def raw(self, request: StreamRequest[T]) -> StreamedResponse[Stream[T]]: ...  # type: ignore[overload-overlap]
    @overload
    def raw(self, request: Request[T]) -> RawResponse[T]: ...
    def raw(self, request: Request[Any]) -> Any:
        """The answer with everything about it, not yet decoded; that of a streaming operation, not yet read."""
        from openai_core.blocking.response import StreamedResponse
        from openai_core.sansio.answer import RawResponse

        if self._adapt is not None:
            request = self._adapt(request)
        if isinstance(request, StreamRequest):
            return StreamedResponse(self._open(request), request, self)
        return RawResponse(self._fetch(request), request.read)

    def with_meta(self, request: Request[T]) -> WithMeta[T]:
        """The decoded answer, and what came with it."""
        from openai_core.sansio.answer import RawResponse, WithMeta

        if self._adapt is not None:
            request = self._adapt(request)
        meta = RawResponse(self._fetch(request), request.read)
        return WithMeta(meta.parse(), meta)

    def stream(self, request: StreamRequest[T]) -> Stream[T]:
        """The stream, open."""
        from openai_core.blocking.stream import Stream

        if self._adapt is not None:
            request = self._adapt(request)  # type: ignore[assignment]
        return Stream(self._open(request, keep=True), request)

    def page(self, request: PageRequest[T]) -> Page[T]:
        """The first page."""
        from openai_core.blocking.pages import Page

        return Page(self, request, self.run(request))

    def streaming(self, request: Request[T]) -> Opening[T]:
        """A context manager that sends the request and gives the answer, its body unread."""
        return Opening(self, request if self._adapt is None else self._adapt(request))

    def drive(self, flow: Flow[T]) -> T:
        """Perform a conversation to its end."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = self.perform(effect)
                except BaseException as error:
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
                if envelope.deadline is None:
                    return self.transport.exchange(envelope)
                return _in_time(self.transport.exchange, envelope, envelope.deadline)
            case Open(envelope):
                deadline = envelope.deadline if envelope.watch is None else envelope.watch.opens()
                if deadline is None:
                    return self.transport.open(envelope)
                return _in_time(self.transport.open, envelope, deadline)
            case Sleep(seconds, envelope, why):
                from openai_core.http.cut import sleep

                log.waiting(seconds, envelope, why)
                return sleep(seconds)
            case Call(function):
                return called(function)
            case Run(request):
                return self.run(request)
            case Ask(request):
                return self.raw(request)
            case Begin(request):
                return self.stream(request)
            case Take(stream):
                return next(stream, NOTHING)
            case Close(stream):
                return stream.close()

    def work(self, function: Callable[..., T], *values: Any) -> T:
        """What a function gives that may wait for a disk."""
        return function(*values)

    def __repr__(self) -> str:
        return f"Runner({self.settings.base_url})"

    def sibling(self, settings: Settings) -> Runner:
        """A runner with other settings and, unless they name another `http_client`, the same connections."""
        ours = self.settings
        same = settings.http_client is ours.http_client and settings.transport == ours.transport
        return Runner(settings, self.transport if same else None, self._terms)

    def close(self) -> None:
        """Close the connections."""
        self.transport.close()

    def _fetch(self, request: Request[Any]) -> Response:
        effect = Exchange(self._envelope(request))
        watch = effect.envelope.watch
        if watch is None or watch.span is None:
            response: Response = self.drive(self._tries(effect, request))
        else:
            with watch.span:
                response = self.drive(self._tries(effect, request))
                watch.span.answered(response)
        if log.bodies:
            log.read(effect.envelope, response.body)
        return response

    def _open(self, request: Request[Any], keep: bool = False) -> Any:
        """The answer, its body unread; the span of a call is kept open for its stream."""
        effect = Open(self._envelope(request))
        watch = effect.envelope.watch
        if watch is None or watch.span is None:
            return self.drive(self._tries(effect, request))
        with watch.span.kept(keep):
            return self.drive(self._tries(effect, request))

    def _tries(self, effect: Exchange | Open, request: Request[Any]) -> Flow[Any]:
        """The attempts of a call: at the provider, or at those that a router chooses."""
        policy = self._terms.policy(request.options)
        return insist(effect, policy) if self._routes is None else self._routes.insist(effect, request, policy)

    def _envelope(self, request: Request[Any]) -> Envelope:
        if self._routes is not None:
            envelope = self._routes.head(request)
            self._terms.attend(envelope, request)
            return envelope
        if self._composer is None:
            from openai_core.http.compose import Composer
            from openai_core.http.pools import own_timeout

            client = self.settings.http_client
            timeout = None if client is None else own_timeout(client)
            self._composer = Composer(self.settings, timeout, self.asynchronous)
        envelope = self._composer.compose(request.message, request.options)
        self._terms.attend(envelope, request)
        return envelope


class Opening(Generic[T]):
    """Opens an answer on entering and closes it on leaving."""

    def __init__(self, runner: Runner, request: Request[T]) -> None:
        self._runner = runner
        self._request = request
        self._answer: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        from openai_core.blocking.response import StreamedResponse

        self._answer = StreamedResponse(self._runner._open(self._request), self._request, self._runner)
        return self._answer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._answer is not None:
            self._answer.close()


def called(function: Callable[..., Any], *values: Any) -> Any:
    """What a function of the user's gives; a coroutine function is refused."""
    value = function(*values)
    if hasattr(value, "__await__"):
        if hasattr(value, "close"):
            value.close()
        raise ConfigurationError("A coroutine function was given where a plain one is needed; AsyncClient takes both")
    return value


def _in_time(perform: Callable[[Any], Any], envelope: Envelope, deadline: Deadline) -> Any:
    """What performing it gives, if it gives that by then."""
    hastened = envelope.hastened(deadline)
    try:
        answer = perform(hastened)
    except APITimeoutError as error:
        if deadline.left() > 0.005:
            raise
        raise deadline.error() from error
    if deadline is not envelope.deadline:
        hastened.eased(envelope)
    return answer
