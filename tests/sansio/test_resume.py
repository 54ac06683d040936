"""Taking up a stream that broke, played by hand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sansio.response_events import TEXT, events_of, message, response

from openai_core.accumulate.responses import ResponseStreamState
from openai_core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    IncompleteStreamError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    StreamError,
)
from openai_core.resources.responding import RESPONSE
from openai_core.sansio.answer import RawResponse
from openai_core.sansio.flow import Ask, Begin, Call, Flow, Sleep
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Message, Request, Response, StreamRequest
from openai_core.sansio.resume import Resume, Resumption
from openai_core.sansio.shape import resolve

EVENTS = events_of(response(message()))
CUT = APIConnectionError("cut")


class Stage:
    """Plays resumptions of one response; replies to each attempt in order."""

    def __init__(self, policy: Resume | None = None, *replies: Any, seen: int = 6, **options: Any) -> None:
        self.state: ResponseStreamState[Any] = ResponseStreamState(**options)
        for event in EVENTS[:seen]:
            self.state.handle_event(event)
        self.replies = list(replies)
        self.effects: list[Any] = []
        self.resumption = Resumption(
            policy or Resume(),
            self.state,
            reopen=lambda identity, number: StreamRequest(
                Message("GET", f"/responses/{identity}", query=(("starting_after", str(number)),)), lambda item: item
            ),
            look=lambda identity: Request(Message("GET", f"/responses/{identity}"), lambda answer: answer),
            is_over=RESPONSE.is_over,
            clock=lambda: 0.0,
        )

    @property
    def pauses(self) -> list[float]:
        return [effect.seconds for effect in self.effects if isinstance(effect, Sleep)]

    @property
    def asked(self) -> list[str]:
        return [
            effect.request.message.query[0][1] if isinstance(effect, Begin) else "look"
            for effect in self.effects
            if isinstance(effect, (Begin, Ask))
        ]

    def play(self, error: APIError = CUT, flow: Flow[Any] | None = None) -> Any:
        flow = flow or self.resumption(error)
        try:
            effect = next(flow)
            while True:
                self.effects.append(effect)
                if isinstance(effect, (Sleep, Call)):
                    effect = flow.send(effect.function() if isinstance(effect, Call) else None)
                    continue
                reply = self.replies.pop(0)
                effect = flow.throw(reply) if isinstance(reply, BaseException) else flow.send(reply)
        except StopIteration as stop:
            return stop.value


def refusal(status: int) -> APIError:
    kinds: dict[int, Any] = {400: BadRequestError, 404: NotFoundError, 429: RateLimitError}
    return kinds.get(status, InternalServerError)(  # type: ignore[no-any-return]
        "no", status_code=status, headers={}
    )


def told(status: str = "completed", *items: Any) -> RawResponse[Any]:
    whole = resolve("responses:Response")(response(*items, status=status))
    return RawResponse(Response(200, Headers.of({}), b""), lambda _: whole)


@pytest.mark.parametrize(
    "error",
    [
        CUT,
        APITimeoutError("slow", phase="read"),
        APITimeoutError("slow", phase="idle_event"),
        IncompleteStreamError("half"),
    ],
)
def test_a_stream_that_broke_is_taken_up_after_the_last_event(error: APIError) -> None:
    stage = Stage(None, "another stream")
    assert stage.play(error) == "another stream"
    assert stage.asked == ["5"]
    assert stage.pauses == [0.5]


@pytest.mark.parametrize("error", [StreamError("the server failed"), APITimeoutError("all", phase="total")])
def test_an_error_that_is_no_broken_connection_is_raised(error: APIError) -> None:
    stage = Stage()
    with pytest.raises(APIError) as caught:
        stage.play(error)
    assert caught.value is error
    assert stage.effects == []


def test_a_stream_that_broke_before_anything_named_the_response_is_lost() -> None:
    stage = Stage(seen=0)
    with pytest.raises(APIConnectionError):
        stage.play()


def test_a_response_that_is_over_needs_no_stream() -> None:
    stage = Stage(seen=len(EVENTS))
    assert stage.play(IncompleteStreamError("no [DONE]")) is None
    assert stage.effects == []


def test_attempts_that_fail_are_followed_by_others_after_longer_pauses() -> None:
    stage = Stage(Resume(limit=5, first=1, longest=3), CUT, refusal(503), refusal(429), "stream")
    assert stage.play() == "stream"
    assert stage.pauses == [1, 2, 3, 3]


def test_the_limit_ends_it_with_the_last_error_and_what_came() -> None:
    last = refusal(503)
    stage = Stage(Resume(limit=3), CUT, refusal(500), last)
    with pytest.raises(InternalServerError) as caught:
        stage.play()
    assert caught.value is last
    assert caught.value.partial.id == "resp_1"
    assert "3 times" in caught.value.__notes__[-1]
    assert len(stage.pauses) == 3


def test_a_limit_of_none_at_all_is_no_resumption() -> None:
    stage = Stage(Resume(limit=0))
    with pytest.raises(APIConnectionError):
        stage.play()


def test_streams_that_break_again_without_an_event_count_on_and_an_event_starts_the_count_anew() -> None:
    stage = Stage(Resume(limit=2), *["stream"] * 4)
    stage.play()
    stage.play()
    with pytest.raises(APIConnectionError):
        stage.play()
    for event in EVENTS[6:8]:
        stage.state.handle_event(event)
    stage.play()
    assert stage.asked == ["5", "5", "7"]
    assert stage.pauses == [0.5, 1.0, 0.5]


def test_the_hook_is_told_of_each_attempt() -> None:
    calls: list[Any] = []
    stage = Stage(Resume(on_resume=lambda *what: calls.append(what)), second := refusal(500), "stream")
    stage.play()
    assert calls == [(CUT, 1, 5), (second, 2, 5)]


def test_a_stream_that_cannot_be_had_any_more_is_waited_for() -> None:
    stage = Stage(None, refusal(400), told("in_progress"), told("completed", message()))
    assert stage.play() is None
    assert stage.asked == ["5", "look", "look"]
    events = stage.state.finish()
    assert [event.type for event in events][-1] == "response.completed"
    assert stage.state.get_final_response().output_text == TEXT


def test_a_response_that_is_gone_is_an_error_with_what_came() -> None:
    stage = Stage(None, refusal(404), refusal(404))
    with pytest.raises(NotFoundError) as caught:
        stage.play()
    assert caught.value.partial.id == "resp_1"


def test_a_server_that_does_not_count_its_events_is_waited_for() -> None:
    stage = Stage(None, told("completed", message()), seen=0)
    stage.state.handle_event({name: v for name, v in EVENTS[1].items() if name != "sequence_number"})
    assert stage.play() is None
    assert stage.asked == ["look"]


def test_a_stream_that_was_refused_from_the_first_is_waited_for() -> None:
    stage = Stage(None, told("completed", message()), seen=0, response_id="resp_1")
    stage.play(flow=stage.resumption.instead(refusal(400)))
    assert [event.type for event in stage.state.finish()][-1] == "response.completed"
    for error in (refusal(404), refusal(500), CUT):
        with pytest.raises(type(error)):
            stage.play(flow=stage.resumption.instead(error))


@given(st.lists(st.integers(0, 4), min_size=1, max_size=12))
def test_cut_anywhere_any_number_of_times_each_event_comes_once(cuts: list[int]) -> None:
    stage = Stage(Resume(limit=2, first=0), *["stream"] * 200, seen=0)
    seen: list[int] = []
    at = 0
    repeats = 0
    for cut in [*cuts, len(EVENTS)]:
        # each stream begins a little too early, as a careless server may have it
        begin = max(0, at - (0 if at == 0 else repeats))
        for event in EVENTS[begin : at + cut + (1 if at == 0 else 0)]:
            seen += [one.sequence_number for one in stage.state.handle_event(event)]  # type: ignore[union-attr]
        at = min(len(EVENTS), at + cut + (1 if at == 0 else 0))
        repeats += 1
        if stage.state.is_over:
            break
        if stage.state.response_id is None:
            continue
        try:
            stage.play()
        except APIError:
            return
    assert seen == list(range(len(EVENTS)))


@pytest.mark.parametrize(
    "wrong",
    [{"limit": -1}, {"limit": 1.5}, {"limit": True}, {"first": -1}, {"longest": "8"}, {"first": float("nan")}],
)
def test_a_policy_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Resume(**wrong)


def test_a_policy_is_a_value() -> None:
    assert Resume(limit=3) == Resume().replace(limit=3)
    assert repr(Resume()) == "Resume(limit=5, first=0.5, longest=8.0, on_resume=None)"
    assert Resume(first=1).delay(10_000) == 8.0
