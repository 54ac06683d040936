"""Waiting for something, played by hand: no clock but the one that the pauses move."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.errors import APITimeoutError, ConfigurationError, NotFoundError, PollTimeout
from openai_core.sansio.answer import RawResponse
from openai_core.sansio.flow import Ask, Call, Flow, Sleep
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Message, Options, Request, Response
from openai_core.sansio.poll import poll
from openai_core.sansio.timeout import Timeout


class Thing:
    def __init__(self, status: str) -> None:
        self.status = status


def seen(status: str, after: str | None = None) -> RawResponse[Thing]:
    headers = Headers.of({} if after is None else {"openai-poll-after-ms": after})
    return RawResponse(Response(200, headers, b""), lambda _: Thing(status))


class Stage:
    """Plays a flow; its clock moves by the pauses and by what each look takes."""

    def __init__(self, *replies: Any, took: float = 0.0) -> None:
        self.now = 100.0
        self.replies = list(replies)
        self.took = took
        self.pauses: list[float] = []
        self.looks: list[Request[Any]] = []
        self.told: list[str] = []

    def clock(self) -> float:
        return self.now

    def flow(self, **options: Any) -> Flow[Any]:
        def look() -> Request[Any]:
            return Request(Message("GET", "/things/1"), lambda _: None, Options(timeout=self.own))

        return poll(look, lambda thing: thing.status == "done", clock=self.clock, **options)

    own: Any = 7.0

    def play(self, **options: Any) -> Any:
        flow = self.flow(**options)
        try:
            effect = next(flow)
            while True:
                if isinstance(effect, Sleep):
                    self.pauses.append(effect.seconds)
                    self.now += effect.seconds
                    effect = flow.send(None)
                elif isinstance(effect, Call):
                    effect = flow.send(effect.function())
                else:
                    assert isinstance(effect, Ask)
                    self.looks.append(effect.request)
                    self.now += self.took
                    reply = self.replies.pop(0) if self.replies else seen("working")
                    effect = flow.throw(reply) if isinstance(reply, BaseException) else flow.send(reply)
        except StopIteration as stop:
            return stop.value


def test_what_is_over_at_once_is_looked_at_once() -> None:
    stage = Stage(seen("done"))
    assert stage.play().status == "done"
    assert (stage.pauses, len(stage.looks)) == ([], 1)


def test_it_is_looked_at_until_it_is_over_less_and_less_often() -> None:
    stage = Stage(*[seen("working")] * 9, seen("done"))
    assert stage.play().status == "done"
    assert stage.pauses[:3] == [0.5, 0.75, 1.125]
    assert stage.pauses == sorted(stage.pauses)
    assert stage.pauses[-1] == 5.0


def test_the_server_says_when_to_look_again() -> None:
    stage = Stage(seen("working", "10"), seen("working", "2500"), seen("working"), seen("done"))
    stage.play()
    assert stage.pauses == [0.01, 2.5, 0.5]


@pytest.mark.parametrize("wish", ["soon", "-1", "0", "", "nan", "inf", "1e9"])
def test_a_wish_that_makes_no_sense_is_passed_over(wish: str) -> None:
    stage = Stage(seen("working", wish), seen("done"))
    stage.play()
    assert stage.pauses == [0.5]


def test_the_callers_interval_comes_before_the_servers_wish() -> None:
    stage = Stage(seen("working", "10"), seen("working", "9000"), seen("done"))
    stage.play(interval=3)
    assert stage.pauses == [3, 3]


def test_what_does_not_end_in_time_is_an_error_that_knows_how_it_stood() -> None:
    stage = Stage()
    with pytest.raises(PollTimeout, match=r"within 10 s; it is working") as caught:
        stage.play(timeout=10, interval=4)
    assert caught.value.last.status == "working"
    assert isinstance(caught.value, TimeoutError)
    assert stage.pauses == [4, 4, 2]
    assert len(stage.looks) == 4


def test_the_last_look_comes_when_the_time_is_over() -> None:
    stage = Stage(*[seen("working")] * 3, seen("done"))
    assert stage.play(timeout=10, interval=4).status == "done"


def test_no_time_at_all_is_time_for_one_look() -> None:
    stage = Stage()
    with pytest.raises(PollTimeout):
        stage.play(timeout=0)
    assert (stage.pauses, len(stage.looks)) == ([], 1)


def test_a_look_takes_no_longer_than_there_is_time() -> None:
    stage = Stage()
    with pytest.raises(PollTimeout):
        stage.play(timeout=10, interval=4)
    assert [look.options.timeout for look in stage.looks][:3] == [Timeout(7, total=left) for left in (10, 6, 2)]


@pytest.mark.parametrize(
    ("own", "wanted"),
    [
        (None, Timeout(None, total=5)),
        (Timeout(3, connect=1, total=60), Timeout(3, connect=1, total=5)),
        (Timeout(3, total=2), Timeout(3, total=2)),
    ],
)
def test_the_limits_of_a_call_hold_for_each_look_too(own: Any, wanted: Timeout) -> None:
    stage = Stage(seen("done"))
    stage.own = own
    stage.play(timeout=5)
    assert stage.looks[0].options.timeout == wanted


def test_without_a_deadline_a_look_is_left_as_it_is() -> None:
    stage = Stage(seen("done"))
    stage.play()
    assert stage.looks[0].options.timeout == 7.0


def test_a_look_that_is_cut_short_by_the_end_of_the_time_is_the_end_of_the_time() -> None:
    stage = Stage(seen("working"), APITimeoutError("too late", phase="total"), took=3)
    with pytest.raises(PollTimeout) as caught:
        stage.play(timeout=6, interval=0)
    assert caught.value.last.status == "working"
    assert isinstance(caught.value.__cause__, APITimeoutError)


def test_a_look_that_takes_too_long_in_itself_is_an_error_of_its_own() -> None:
    stage = Stage(APITimeoutError("too late", phase="read"))
    with pytest.raises(APITimeoutError):
        stage.play(timeout=600)


def test_a_refusal_is_raised() -> None:
    refusal = NotFoundError("gone", status_code=404, headers={})
    with pytest.raises(NotFoundError):
        Stage(seen("working"), refusal).play()


def test_each_look_is_told() -> None:
    stage = Stage(seen("queued"), seen("working"), seen("done"))
    stage.play(on_update=lambda thing: stage.told.append(thing.status))
    assert stage.told == ["queued", "working", "done"]


@pytest.mark.parametrize("name", ["interval", "timeout"])
@pytest.mark.parametrize("value", [-1, "5", True, float("inf"), float("nan")])
def test_what_is_no_number_of_seconds_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name):
        Stage(seen("done")).play(**{name: value})


@given(
    st.floats(0, 50),
    st.none() | st.floats(0.01, 9),
    st.lists(st.none() | st.integers(0, 9000), max_size=30),
    st.floats(0, 1),
)
def test_it_never_takes_longer_than_it_may(
    timeout: float, interval: float | None, wishes: list[int | None], took: float
) -> None:
    stage = Stage(*(seen("working", None if wish is None else str(max(wish, 10))) for wish in wishes), took=took)
    with pytest.raises(PollTimeout):
        stage.play(timeout=timeout, interval=interval)
    assert timeout <= stage.now - 100.0 + 1e-6
    assert sum(stage.pauses) <= timeout + 1e-6
