from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import KEY
from faces.test_calls import post
from faces.wire import Answer, answer, events
from openai_core import APIConnectionError, APIStatusError, ConfigurationError, Hooks, RetryPolicy, StreamError

if TYPE_CHECKING:
    from collections.abc import Callable

    from faces.driven import Face
    from faces.wire import Wire

pytestmark = [
    pytest.mark.usefixtures("no_pause"),
    pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning"),
]


class Told:
    """Remembers what it was called with, by hooks that are awaited where that is possible."""

    def __init__(self, face: Face) -> None:
        self.calls: list[tuple[str, Any]] = []
        self._face = face

    def hook(self, name: str) -> Callable[[Any], Any]:
        def plain(value: Any) -> None:
            self.calls.append((name, value))

        async def awaited(value: Any) -> None:
            plain(value)

        return plain if self._face.blocking else awaited

    def hooks(self, *names: str) -> Hooks:
        return Hooks(**{name: self.hook(name) for name in names})


def test_a_call_is_told_from_its_request_to_its_response(face: Face, wire: Wire) -> None:
    told = Told(face)
    wire.tell(answer({}, 503), answer({"a": 1}, x_request_id="req_1"))
    runner = face.runner(base_url=wire.url, hooks=told.hooks("on_request", "on_response", "on_retry", "on_error"))
    runner.run(post())
    names = [name for name, _ in told.calls]
    assert names == ["on_request", "on_response", "on_retry", "on_request", "on_response"]
    first, last = told.calls[0][1], told.calls[-1][1]
    assert (first.number, first.method, first.url) == (1, "POST", f"{wire.url}/things")
    assert (first.status, type(first.error).__name__) == (503, "InternalServerError")
    assert (last.number, last.status, last.request_id, last.error) == (2, 200, "req_1", None)
    assert KEY not in repr(last.headers)
    assert "authorization" in last.headers


def test_a_call_that_fails_is_told_once(face: Face, wire: Wire) -> None:
    told = Told(face)
    wire.tell(answer({}, 404))
    with pytest.raises(APIStatusError) as caught:
        face.runner(base_url=wire.url, hooks=told.hooks("on_error")).run(post())
    [(_, attempt)] = told.calls
    assert attempt.error is caught.value


def test_events_of_a_stream_are_told_before_the_caller_gets_them(face: Face, wire: Wire) -> None:
    told = Told(face)
    wire.tell(events({"n": 1}, {"n": 2}))
    stream = face.runner(base_url=wire.url, hooks=told.hooks("on_stream_event", "on_stream_end")).stream(
        post(stream=True)
    )
    assert next(stream) == {"n": 1}
    assert told.calls == [("on_stream_event", {"n": 1})]
    list(stream)
    assert told.calls[1:] == [("on_stream_event", {"n": 2}), ("on_stream_end", None)]


@pytest.mark.parametrize("cut", [True, False])
def test_what_breaks_a_stream_is_told(face: Face, wire: Wire, cut: bool) -> None:
    told = Told(face)
    wire.tell(events({"n": 1}, cut=True, done=False) if cut else events({"error": {"message": "x"}}))
    stream = face.runner(base_url=wire.url, hooks=told.hooks("on_stream_end")).stream(post(stream=True))
    with pytest.raises(APIConnectionError if cut else StreamError) as caught:
        list(stream)
    assert told.calls == [("on_stream_end", caught.value)]


def test_a_stream_that_is_left_early_tells_of_no_end(face: Face, wire: Wire) -> None:
    told = Told(face)
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    stream = face.runner(base_url=wire.url, hooks=told.hooks("on_stream_end")).stream(post(stream=True))
    next(stream)
    stream.close()
    assert told.calls == []
    assert wire.settled(0)


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_stream_event"])
def test_what_a_hook_raises_ends_the_call_and_frees_its_connection(face: Face, wire: Wire, name: str) -> None:
    def broken(value: Any) -> None:
        raise KeyError("mine")

    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    runner = face.runner(base_url=wire.url, hooks=Hooks(**{name: broken}))
    with pytest.raises(KeyError, match="mine"):
        list(runner.stream(post(stream=True)))
    assert wire.settled(0)


def test_a_coroutine_function_is_refused_where_nobody_can_await_it(face: Face, wire: Wire) -> None:
    async def hook(attempt: Any) -> None: ...

    runner = face.runner(base_url=wire.url, hooks=Hooks(on_request=hook))
    if face.blocking:
        with pytest.raises(ConfigurationError, match="AsyncClient"):
            runner.run(post())
    else:
        runner.run(post())


def test_a_hook_must_be_a_function() -> None:
    with pytest.raises(ConfigurationError, match="on_retry"):
        Hooks(on_retry="print")  # type: ignore[arg-type]


def test_the_hooks_of_a_policy_see_and_decide(face: Face, wire: Wire) -> None:
    told = Told(face)
    seen: list[Any] = []

    def should_retry(attempt: Any) -> bool:
        seen.append(attempt.status)
        return bool(attempt.status == 418)

    wire.tell(answer({}, 418), answer({}, 503))
    retry = RetryPolicy(
        5, should_retry=should_retry, before_attempt=told.hook("before_attempt"), on_retry=told.hook("on_retry")
    )
    with pytest.raises(APIStatusError) as caught:
        face.runner(base_url=wire.url, retry=retry).run(post())
    assert seen == [418, 503]
    assert caught.value.attempts == 2
    assert [(name, attempt.number) for name, attempt in told.calls] == [
        ("before_attempt", 1),
        ("on_retry", 1),
        ("before_attempt", 2),
    ]
    assert told.calls[1][1].pause == 0


def test_hooks_of_a_client_and_of_its_policy_work_for_every_operation(face: Face, wire: Wire) -> None:
    told = Told(face)
    vector = {"object": "embedding", "index": 0, "embedding": [1.0]}
    wire.tell(answer({"object": "list", "data": [vector]}))
    client = face.client(base_url=wire.url, hooks=told.hooks("on_request"))
    client.with_options(max_retries=0).embeddings.create(model="m", input="x")
    assert [attempt.operation for _, attempt in told.calls] == ["embeddings.create"]


def test_an_answer_of_a_hooked_call_may_be_streamed_raw(face: Face, wire: Wire) -> None:
    told = Told(face)
    wire.tell(Answer(body=b"{}"))
    with face.runner(base_url=wire.url, hooks=told.hooks("on_response")).streaming(post()) as response:
        assert response.read() == b"{}"
    assert len(told.calls) == 1
