"""Conversations, written once: generators that yield effects and are sent the replies."""

from __future__ import annotations

from collections.abc import Callable, Generator
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.errors import APIConnectionError, ConfigurationError, OpenAIError
from openai_core.sansio.problem import problem
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.retry import RetryPolicy

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

    __slots__ = __match_args__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Call(Value):
    """Call a function of the user's; under asyncio and trio it may be a coroutine function."""

    __slots__ = __match_args__ = ("function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function


Effect = Exchange | Open | Sleep | Call
Flow = Generator[Effect, Any, T]


def insist(effect: Exchange | Open, policy: RetryPolicy) -> Flow[Any]:
    """Try, and try again while the policy says so; raise the refusal that stands."""
    unsigned = effect.envelope
    if not unsigned.replayable:
        policy = policy._replace(limit=0)
    for attempt in count():
        envelope = unsigned if unsigned.token is None else unsigned.signed((yield from ask(unsigned.token)))
        outcome = yield from attempt_once(type(effect)(envelope))
        pause = policy.delay(outcome, attempt)
        if pause is None:
            return settle(outcome, policy, attempt)
        yield Sleep(pause)
    raise AssertionError("unreachable")


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
        envelope = effect.envelope.redirected(answer.status, location)
        if envelope.content and not envelope.replayable:
            return answer
        effect = type(effect)(envelope)
    return answer


def settle(outcome: Any, policy: RetryPolicy, attempt: int) -> Any:
    """The answer, if it is a success; otherwise the error it means is raised."""
    if isinstance(outcome, APIConnectionError):
        raise outcome
    outcome.retries_taken = attempt
    if 200 <= outcome.status < 300:
        return outcome
    raise problem(outcome, policy.wish(outcome))


def ask(token: Callable[[], Any]) -> Flow[str]:
    """The credential that a callable key gives."""
    credential = yield Call(token)
    if not isinstance(credential, str) or not credential.strip():
        raise OpenAIError(f"The callable given as `api_key` must return a non-empty string, not {credential!r:.40}")
    credential = credential.strip()
    if not credential.isascii() or not credential.isprintable():
        raise ConfigurationError("The callable given as `api_key` returned a key with characters no key can have")
    return credential
