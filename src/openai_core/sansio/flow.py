"""Conversations, written once: generators that yield effects and are sent the replies."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.errors import APIConnectionError, APIError
from openai_core.sansio.advice import advised
from openai_core.sansio.attempt import Attempt
from openai_core.sansio.problem import problem
from openai_core.sansio.seal import is_stale, sealed
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.job import Job
    from openai_core.sansio.message import Request, StreamRequest
    from openai_core.sansio.retry import RetryPolicy
    from openai_core.sansio.timeout import Deadline

T = TypeVar("T")

MOST_REDIRECTS = 20

DRAIN = 0.1
"""Seconds that the end of a stream's body is waited for, so that its connection can be used again."""


class Exchange(Value):
    """Send it, read the answer to its end; the reply is a `Response`."""

    __slots__ = __match_args__ = ("envelope",)

    def __init__(self, envelope: Envelope) -> None:
        self.envelope = envelope


class Open(Value):
    """Send it, but leave the body of a success (2xx) unread; any other answer is read and replied as a `Response`."""

    __slots__ = __match_args__ = ("envelope",)

    def __init__(self, envelope: Envelope) -> None:
        self.envelope = envelope


class Sleep(Value):
    """Wait."""

    __slots__ = __match_args__ = ("seconds", "envelope", "why")

    def __init__(self, seconds: float, envelope: Envelope | None = None, why: str = "") -> None:
        self.seconds = seconds
        self.envelope = envelope
        """What will be sent again afterwards, if that is what the pause is for."""
        self.why = why
        """What came of the last attempt."""


class Call(Value):
    """Call a function of the user's; under asyncio and trio it may be a coroutine function."""

    __slots__ = __match_args__ = ("function", "deadline")

    def __init__(self, function: Callable[[], Any], deadline: Deadline | None = None) -> None:
        self.function = function
        self.deadline = deadline
        """When it has to be done; a plain function cannot be cut short, though."""


class Run(Value):
    """Perform a request, retries and all; the reply is the decoded answer."""

    __slots__ = __match_args__ = ("request",)

    def __init__(self, request: Request[Any]) -> None:
        self.request = request


class Ask(Value):
    """Perform a request like `Run`; the reply is the `RawResponse`: headers and all, decoded by its `parse()`."""

    __slots__ = __match_args__ = ("request",)

    def __init__(self, request: Request[Any]) -> None:
        self.request = request


class Begin(Value):
    """Open the stream of a request; the reply is a `Stream` (or `AsyncStream`), to be given to `Take`."""

    __slots__ = __match_args__ = ("request",)

    def __init__(self, request: StreamRequest[Any]) -> None:
        self.request = request


class Take(Value):
    """The next item of an open stream; the reply is `NOTHING` at its end."""

    __slots__ = __match_args__ = ("stream",)

    def __init__(self, stream: Any) -> None:
        self.stream = stream


class Close(Value):
    """Let the connection of an open stream go."""

    __slots__ = __match_args__ = ("stream",)

    def __init__(self, stream: Any) -> None:
        self.stream = stream


class Spawn(Value):
    """Start a job beside the conversation; the conversation goes on at once."""

    __slots__ = __match_args__ = ("job",)

    def __init__(self, job: Job) -> None:
        self.job = job


class Wait(Value):
    """Wait until one of these jobs is done, or until then."""

    __slots__ = __match_args__ = ("jobs", "deadline")

    def __init__(self, jobs: Sequence[Job], deadline: Deadline | None = None) -> None:
        self.jobs = jobs
        self.deadline = deadline


class Abandon(Value):
    """Wait no longer for a job: a coroutine is cancelled; a thread cannot be, and is left to end by itself."""

    __slots__ = __match_args__ = ("job",)

    def __init__(self, job: Job) -> None:
        self.job = job


class Emit(Value):
    """Give an event to whoever looks on."""

    __slots__ = __match_args__ = ("event",)

    def __init__(self, event: Any) -> None:
        self.event = event


Effect = Exchange | Open | Sleep | Call | Run | Ask | Begin | Take | Close
Flow = Generator[Effect, Any, T]

Deed = Effect | Spawn | Wait | Abandon | Emit
Play = Generator[Deed, Any, T]
"""A conversation in which several things go on at once; a crew performs it."""


def insist(effect: Exchange | Open, policy: RetryPolicy) -> Flow[Any]:
    """Try, and try again while the policy says so; raise the refusal that stands."""
    unsigned = effect.envelope
    attended = unsigned.watch is not None or policy.attended
    renewed = False
    for number in count():
        tried = Attempt(unsigned, number + 1) if attended else None
        if tried is not None:
            yield from announced(tried, policy)
        envelope = yield from sealed(unsigned, number)
        if tried is not None:
            tried.envelope = envelope
        outcome = yield from attempt_once(type(effect)(envelope))
        if not renewed and is_stale(envelope, outcome):  # a credential that ran out costs no retry
            renewed = True
            envelope = yield from sealed(unsigned, number)
            outcome = yield from attempt_once(type(effect)(envelope))
        error = failure(outcome, policy, unsigned)
        verdict = None if tried is None else (yield from judged(tried, outcome, error, policy))
        if error is None:
            policy.succeeded()
            outcome.retries_taken = number
            return outcome
        pause = policy.delay(outcome, number, verdict) if unsigned.replayable else None
        if pause is not None and (why := hindrance(unsigned, policy, outcome, pause)):
            error.add_note(why)
            pause = None
        if tried is not None:
            tried.pause = pause
            yield from told(tried, policy)
        if pause is None:
            error.attempts = number + 1
            try:
                raise advised(error, envelope)
            finally:
                del error, outcome, tried  # this frame stands in the error's traceback: no circle between the two
        yield Sleep(pause, unsigned, str(getattr(outcome, "status", type(outcome).__name__)))
    raise AssertionError("unreachable")


def failure(outcome: Any, policy: RetryPolicy, envelope: Envelope) -> APIError | None:
    """The error that an attempt would raise if it were the last; None for a success."""
    if not isinstance(outcome, APIConnectionError) and 200 <= outcome.status < 300:
        return None
    return fault(outcome, policy, envelope)


def fault(outcome: Any, policy: RetryPolicy, envelope: Envelope) -> APIError:
    """The error that an attempt means which failed, whatever the status."""
    refused = not isinstance(outcome, APIConnectionError)
    error: APIError = problem(outcome, policy.wish(outcome), envelope.profile) if refused else outcome
    error.provider = envelope.provider
    return error


def hindrance(envelope: Envelope, policy: RetryPolicy, outcome: Any, pause: float) -> str:
    """Why there will be no other attempt though there should be; nothing where there may be one."""
    deadline = envelope.deadline
    if deadline is not None and pause >= deadline.left():
        if getattr(outcome, "phase", None) == deadline.phase:
            return "There was no time for another attempt."
        return f"The {deadline.seconds:g} s that the whole call may take leave no time for another attempt."
    if not policy.affords(outcome):
        return "There was no other attempt: too many calls of this client failed, and its retry budget is used up."
    return ""


def announced(tried: Attempt, policy: RetryPolicy) -> Flow[None]:
    """Tell the hooks that an attempt is about to be made."""
    watch, deadline = tried.envelope.watch, tried.envelope.deadline
    for hook in (policy.before_attempt, watch and watch.hooks and watch.hooks.on_request):
        if hook:
            yield Call(partial(hook, tried), deadline)


def judged(tried: Attempt, outcome: Any, error: APIError | None, policy: RetryPolicy) -> Flow[bool | None]:
    """Tell the hooks how an attempt ended; what they say about another one."""
    watch, deadline = tried.envelope.watch, tried.envelope.deadline
    tried.outcome, tried.error = outcome, error
    try:
        if watch and watch.span is not None:
            watch.span.attempted(tried)
        if watch and watch.hooks and watch.hooks.on_response and tried.status is not None:
            yield Call(partial(watch.hooks.on_response, tried), deadline)
        if error is None or policy.should_retry is None:
            return None
        verdict = yield Call(partial(policy.should_retry, tried), deadline)
        return None if verdict is None else bool(verdict)
    except BaseException:
        if error is None and (close := getattr(outcome, "close", None) or getattr(outcome, "aclose", None)):
            yield Call(close)
        raise


def told(tried: Attempt, policy: RetryPolicy) -> Flow[None]:
    """Tell the hooks that there will be another attempt, or none."""
    watch, deadline = tried.envelope.watch, tried.envelope.deadline
    hooks = watch.hooks if watch is not None else None
    if tried.pause is None:
        if hooks and hooks.on_error:
            yield Call(partial(hooks.on_error, tried), deadline)
        return
    for hook in (policy.on_retry, hooks and hooks.on_retry):
        if hook:
            yield Call(partial(hook, tried), deadline)


def attempt_once(effect: Exchange | Open) -> Flow[Any]:
    """One attempt, redirects included: the answer, or the APIConnectionError that came in its place."""
    answer: Any = None
    for _ in range(MOST_REDIRECTS + 1):
        try:
            answer = yield effect
        except APIConnectionError as error:
            return error
        location = answer.headers.get("location") if 300 < answer.status < 400 else None
        if location is None or answer.status not in (301, 302, 303, 307, 308):
            return answer
        try:
            envelope = effect.envelope.redirected(answer.status, location)
        except ValueError:
            return answer
        if envelope.content and not envelope.replayable:
            return answer
        effect = type(effect)(envelope)
    return answer
