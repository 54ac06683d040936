"""What one call of a crowd is told by the server holds for all of them."""

from __future__ import annotations

import pytest

from openai_core.sansio.flow import Sleep
from openai_core.sansio.pace import Pace, spacing
from openai_core.sansio.rates import Rate, RateLimits


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def passed(pace: Pace, clock: Clock) -> float:
    """Seconds that the next attempt waits."""
    start = clock.now
    for effect in pace.gate():
        assert isinstance(effect, Sleep)
        clock.now += effect.seconds
    return clock.now - start


def test_without_a_word_from_the_server_nobody_waits() -> None:
    clock = Clock()
    assert passed(Pace(4, clock), clock) == 0


def test_a_hold_is_waited_for_by_all_and_halves_the_width_once() -> None:
    clock = Clock()
    pace = Pace(16, clock)
    pace.hold(2)
    pace.hold(1)
    assert pace.width == 8
    assert passed(pace, clock) == 2
    assert passed(pace, clock) == 0
    pace.hold(1)
    assert pace.width == 4


def test_successes_widen_it_again_up_to_the_most() -> None:
    pace = Pace(4, Clock())
    for _ in range(10):
        pace.hold(0)
    assert pace.width == 1
    for _ in range(100):
        pace.succeeded()
    assert pace.width == 4


@pytest.mark.parametrize(
    ("rate", "each", "seconds"),
    [
        (Rate(100, 50, 30.0), 1, 0.0),
        (Rate(100, 0, 30.0), 1, 0.3),
        (Rate(100, 3, 30.0), 1, pytest.approx(0.309, abs=0.001)),
        (Rate(100, 0, 0.0), 1, 0.0),
        (Rate(100, 0, None), 1, 0.0),
        (Rate(None, 0, 3.0), 1, 0.0),
        (Rate(1000, 10, 60.0), 100, pytest.approx(6.06, abs=0.01)),
        (Rate(1000, 10, 60.0), 0, 0.0),
        (Rate(10, 0, 86400.0), 1, 60.0),
        (Rate(10, 20, 5.0), 1, 0.0),
    ],
)
def test_what_is_left_of_a_limit_is_dealt_out_by_time(rate: Rate, each: float, seconds: float) -> None:
    assert spacing(rate, each, 4) == seconds


def test_when_little_is_left_attempts_keep_their_distance() -> None:
    clock = Clock()
    pace = Pace(2, clock)
    pace.succeeded(RateLimits(Rate(60, 0, 60.0), Rate()))
    assert [passed(pace, clock) for _ in range(3)] == [0, 1, 1]
    pace.succeeded(RateLimits(Rate(60, 60, 0.0), Rate()))
    assert passed(pace, clock) == 0
