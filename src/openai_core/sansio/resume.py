"""Going on with a response that runs in the background after its stream broke."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from openai_core.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    IncompleteStreamError,
    WebSocketClosed,
)
from openai_core.sansio.flow import Begin, Call, Flow, Sleep
from openai_core.sansio.poll import poll
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.message import Request, StreamRequest

WORTH_ANOTHER = frozenset({408, 409, 429})
"""Refusals that may pass; the others of the 4xx say that the stream cannot be had any more."""

STREAM_REFUSED = frozenset({400, 405, 410, 422})
"""Refusals that may be meant for the stream of a response, but not for the response."""


class Resume(Value):
    """How a stream that broke is taken up again.

        client.responses.stream(..., background=True, resume=Resume(limit=10, on_resume=print))

    A value; `replace` makes another.
    """

    __slots__ = __match_args__ = ("limit", "first", "longest", "on_resume")

    def __init__(
        self,
        *,
        limit: int = 5,
        first: float = 0.5,
        longest: float = 8.0,
        on_resume: Callable[[APIError, int, int | None], Any] | None = None,
    ) -> None:
        """Take the policy.

        Args:
            limit: Attempts in a row that may fail; an event that comes starts the count anew.
            first: Seconds before the first attempt. Each further one waits twice as long.
            longest: Seconds before an attempt, at most.
            on_resume: Called before each attempt with the error, the number of the attempt, and the `sequence_number`
                of the last event; may be a coroutine function under `AsyncClient`.

        Raises:
            ConfigurationError: a number is below zero, or none.
        """
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
            raise ConfigurationError(f"`Resume(limit=...)` must be a whole number, 0 or more: {limit!r}")
        for name, value in (("first", first), ("longest", longest)):
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
                raise ConfigurationError(f"`Resume({name}=...)` must be seconds, 0 or more: {value!r}")
        self.limit = limit
        self.first = first
        self.longest = longest
        self.on_resume = on_resume

    def replace(self, **changes: Any) -> Resume:
        """The same but for what is given."""
        return Resume(**{**{name: getattr(self, name) for name in self.__match_args__}, **changes})

    def delay(self, attempt: int) -> float:
        """Seconds before an attempt; the first is 0."""
        return float(min(self.longest, self.first * 2.0 ** min(attempt, 60)))


class Progress(Protocol):
    """How far a stream has come: what its accumulator knows."""

    @property
    def response_id(self) -> str | None: ...
    @property
    def sequence_number(self) -> int | None: ...
    @property
    def is_over(self) -> bool: ...
    @property
    def snapshot(self) -> Any: ...
    def resumed(self) -> None:
        """Know that another stream takes over."""

    def settle(self, response: Any, /) -> None:
        """Know how it ended, without a stream."""


class Resumption:
    """Called with the error that broke a stream: a flow that gives the stream which takes over, or None at its end."""

    def __init__(
        self,
        policy: Resume,
        progress: Progress,
        *,
        reopen: Callable[[str, int], StreamRequest[Any]],
        look: Callable[[str], Request[Any]],
        is_over: Callable[[Any], bool],
        clock: Callable[[], float],
    ) -> None:
        """Know how to go on.

        Args:
            policy: How often, and after which pauses.
            progress: How far the stream has come.
            reopen: Makes the request for the events after a number.
            look: Makes the request that tells how it stands, where there are no events to be had.
            is_over: Whether what that tells is how it ended.
            clock: `time.monotonic`.
        """
        self.policy = policy
        self._progress = progress
        self._reopen = reopen
        self._look = look
        self._is_over = is_over
        self._clock = clock
        self._attempts = 0
        self._reached: int | None = None

    def __call__(self, error: APIError) -> Flow[Any]:
        """Open the stream that takes over.

        Raises:
            APIError: there is none to be had: this error, or the one that came in its place.
        """
        progress = self._progress
        if progress.is_over:
            return None
        identity, number = progress.response_id, progress.sequence_number
        if identity is None or not may_pass(error):
            raise error
        if number != self._reached:
            self._reached, self._attempts = number, 0
        while self._attempts < self.policy.limit:
            pause = self.policy.delay(self._attempts)
            self._attempts += 1
            if self.policy.on_resume is not None:
                yield Call(partial(self.policy.on_resume, error, self._attempts, number))
            yield Sleep(pause, why=type(error).__name__)
            if number is None:  # a server that does not count its events can only tell them all again
                return (yield from self._waited(identity))
            try:
                stream = yield Begin(self._reopen(identity, number))
            except APIError as refusal:
                if isinstance(refusal, APIStatusError) and not _passes(refusal.status_code):
                    return (yield from self._waited(identity))
                if not may_pass(refusal) and not isinstance(refusal, APIStatusError):
                    raise _with(refusal, progress) from error
                error = refusal
            else:
                progress.resumed()
                return stream
        if self._attempts:
            error.add_note(f"The stream was taken up again {self._attempts} times in a row without an event coming.")
        raise _with(error, progress)

    def instead(self, error: APIError) -> Flow[None]:
        """Wait for the end of a response whose stream was refused from the first.

        Raises:
            APIError: this error, where it is not the stream alone that cannot be had.
        """
        if not isinstance(error, APIStatusError) or error.status_code not in STREAM_REFUSED:
            raise error
        identity = self._progress.response_id
        if identity is None:
            raise error
        yield from self._waited(identity)

    def _waited(self, identity: str) -> Flow[None]:
        """Wait for the end of what cannot be streamed any more."""
        try:
            response = yield from poll(partial(self._look, identity), self._is_over, clock=self._clock)
        except APIError as error:
            _with(error, self._progress)
            raise
        self._progress.settle(response)


def may_pass(error: APIError) -> bool:
    """Whether an error only broke the connection, so that another one may do."""
    if isinstance(error, APITimeoutError):
        return error.phase != "total"
    return isinstance(error, (APIConnectionError, IncompleteStreamError, WebSocketClosed))


def _passes(status: int) -> bool:
    return status >= 500 or status in WORTH_ANOTHER


def _with(error: APIError, progress: Progress) -> APIError:
    error.partial = progress.snapshot
    return error
