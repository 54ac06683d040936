"""How a response is streamed and waited for: one text for `client.responses` and `client.beta.responses`."""

from __future__ import annotations

import time
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypedDict

from openai_core.errors import ConfigurationError
from openai_core.resource import plain
from openai_core.unset import UNSET
from openai_core.work.waiting import Kind, begun, waited

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from openai_core.accumulate.responses_parsed import Format
    from openai_core.generated.models.responses import IncludeEnum
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.message import Request
    from openai_core.sansio.resume import Resume
    from openai_core.unset import Unset

GOING_ON = frozenset({"queued", "in_progress"})
"""The statuses of a response that is not over; it is over with any other, those to come included."""


class _ResponseKind(Kind):
    __slots__ = ()

    def is_over(self, value: Any) -> bool:
        """Whether nothing of it will change any more."""
        return getattr(value, "status", None) not in GOING_ON


RESPONSE = _ResponseKind("response", frozenset())

_OF_THE_STREAM = frozenset({"response_id", "stream", "starting_after", "extra_body", "idempotency_key"})
"""What a call says of itself alone; the calls that follow on it say the rest again."""
_OF_THE_CALL = frozenset({"timeout", "include_obfuscation"})
"""What looks do not say again either."""


class WaitOptions(TypedDict, total=False):
    """What each look takes."""

    include: Sequence[IncludeEnum] | Unset
    """Names extra data to add to the response."""
    max_retries: int | Unset
    """How often to try a look again after a failure that may pass. Default: the client's, 2."""
    extra_headers: Mapping[str, str | Unset | None]
    """Headers on top of the client's; `UNSET` removes one of those."""
    extra_query: Mapping[str, Any]
    """Query parameters beyond the declared ones; they win over those."""


def streaming(
    runner: Any,
    shelf: str,
    params: dict[str, Any],
    resume: bool | Resume = True,
    *,
    format: Format[Any] | None = None,
    tools: Mapping[str, Format[Any]] | None = None,
) -> Any:
    """The stream helper of a response.

    Args:
        runner: That of the client.
        shelf: Where the operations are: `responses` or `beta_responses`.
        params: Those of `create`, or `response_id` and those of `retrieve`.
        resume: Whether a stream that broke is taken up again, or how.
        format: Makes the value that was asked for of the text.
        tools: Makes values of the arguments of functions, by their names.

    Returns:
        A `ResponseStream` or an `AsyncResponseStream`, as the runner is.
    """
    from openai_core.accumulate.responses import ResponseStreamState

    runner = plain(runner, "stream", "call it on the client, and see the stream's .response")
    policy = _policy(resume)
    if "stream" in params:
        raise TypeError("stream() always streams: leave the argument 'stream' out")
    params = {name: value for name, value in params.items() if name not in _ATTACHING or value not in (None, UNSET)}
    identity, after = params.get("response_id"), params.get("starting_after")
    create, retrieve = _endpoint(shelf, "create"), _endpoint(shelf, "retrieve")
    if identity is not None:
        identity = RESPONSE.named(identity)
        _only_of(retrieve.ENDPOINT.parameters, create.ENDPOINT.parameters, params)
        given = {name: value for name, value in params.items() if name != "response_id"}
        request = retrieve.build_stream(identity, stream=True, **given)
    elif after is not None:
        raise TypeError("stream(starting_after=...) goes on with a response that exists: give its 'response_id' too")
    else:
        request = create.build_stream(stream=True, **params)
    outlives = identity is not None or _outlives(params)
    state: ResponseStreamState[Any] = ResponseStreamState(
        format=format, tools=tools, response_id=identity, starting_after=after, models=shelf, outlives=outlives
    )
    resumption = cancelling = instead = None
    if outlives:
        if policy is not None:
            resumption = _resumption(shelf, params, policy, state)
            instead = None if identity is None else resumption.instead
        cancel = _endpoint(shelf, "cancel")
        cancelling = partial(_built, cancel.build, _again(cancel, params))
    if runner.asynchronous:
        from openai_core.aio.responses import AsyncResponseStream

        return AsyncResponseStream(runner, request, state, resumption, cancelling=cancelling, instead=instead)
    from openai_core.blocking.responses import ResponseStream

    return ResponseStream(runner, request, state, resumption, cancelling=cancelling, instead=instead)


def waiting(resource: Any, shelf: str, response: Any, options: Mapping[str, Any], **how: Any) -> Flow[Any]:
    """The conversation that waits until a response is over.

    Args:
        resource: Whose client asks.
        shelf: Where the operations are: `responses` or `beta_responses`.
        response: Its id, or the response as it was.
        options: What each look takes.
        how: `timeout`, `interval`, `on_update`; see `waited`.
    """
    look = partial(_endpoint(shelf, "retrieve").build, RESPONSE.named(response), **options)
    return waited(resource, RESPONSE, look, response, **how)


def beginning(resource: Any, shelf: str, params: Mapping[str, Any], **how: Any) -> Flow[Any]:
    """The conversation that makes a response in the background, and waits until it is over.

    Args:
        resource: Whose client asks.
        shelf: Where the operations are: `responses` or `beta_responses`.
        params: Those of `create`.
        how: `interval`, `poll_interval_ms`, `on_update`; see `begun`.

    Raises:
        TypeError: it was to be streamed.
    """
    if "stream" in params:
        raise TypeError("create_and_poll() does not stream: leave the argument 'stream' out, or call stream()")
    create, retrieve = _endpoint(shelf, "create"), _endpoint(shelf, "retrieve")
    given = {"background": True, **params}
    said = {name: value for name, value in _again(retrieve, given).items() if name not in _OF_THE_CALL}
    return begun(
        resource, RESPONSE, create.build, lambda made: partial(retrieve.build, made.id, **said), params=given, **how
    )


# --- arguments

_ATTACHING = ("response_id", "starting_after")


def _policy(resume: Any) -> Resume | None:
    from openai_core.sansio.resume import Resume

    if isinstance(resume, Resume):
        return resume
    if not isinstance(resume, bool):
        raise ConfigurationError(f"`resume` must be True, False or a Resume: {resume!r}")
    return Resume() if resume else None


def _only_of(attaching: frozenset[str], creating: frozenset[str], params: Mapping[str, Any]) -> None:
    """Refuse arguments that make a new response where there is one already."""
    strangers = sorted((params.keys() & creating) - attaching)
    if strangers:
        names = ", ".join(map(repr, strangers))
        raise TypeError(f"stream(response_id=...) follows a response that exists; {names} would make a new one")
    after = params.get("starting_after")
    if after is not None and (isinstance(after, bool) or not isinstance(after, int)):
        raise ConfigurationError(f"`starting_after` must be the `sequence_number` of an event: {after!r}")


def _outlives(params: Mapping[str, Any]) -> bool:
    """Whether the response that these parameters make goes on without its stream."""
    more = params.get("extra_body")
    said = {**params, **(more if isinstance(more, dict) else {})}
    return said.get("background") is True and said.get("store") is not False


# --- the requests that follow


def _endpoint(shelf: str, name: str) -> Any:
    return import_module(f"openai_core.generated.endpoints.{shelf}_{name}")


def _again(endpoint: Any, params: Mapping[str, Any]) -> dict[str, Any]:
    """What another call about the same response says as the first one did."""
    said = {name: params[name] for name in params.keys() & endpoint.ENDPOINT.parameters - _OF_THE_STREAM}
    options = params.get("stream_options")
    if "include_obfuscation" in endpoint.ENDPOINT.parameters and options:
        hides = options.get("include_obfuscation") if isinstance(options, dict) else options.include_obfuscation
        if hides is not None:
            said["include_obfuscation"] = hides
    return said


def _resumption(shelf: str, params: Mapping[str, Any], policy: Resume, state: Any) -> Any:
    from openai_core.sansio.resume import Resumption

    retrieve = _endpoint(shelf, "retrieve")
    said = _again(retrieve, params)
    unstreamed = {name: value for name, value in said.items() if name != "include_obfuscation"}

    def reopen(identity: str, number: int) -> Any:
        return retrieve.build_stream(identity, stream=True, starting_after=number, **said)

    look = partial(_built, retrieve.build, unstreamed)
    return Resumption(policy, state, reopen=reopen, look=look, is_over=RESPONSE.is_over, clock=time.monotonic)


def _built(build: Callable[..., Request[Any]], said: Mapping[str, Any], identity: str) -> Request[Any]:
    return build(identity, **said)
