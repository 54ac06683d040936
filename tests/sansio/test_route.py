"""Whom a router asks: state and time in, a choice out."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.errors import ConfigurationError
from openai_core.sansio.route import Cooling, Leg, Standing, choose, cools


def leg(name: str = "a", standing: Standing | None = None, tier: int = 0, weight: float = 1.0) -> Leg:
    return Leg(name, None, standing or Standing(), tier, weight)


def test_pauses_double_up_to_the_longest_and_a_wish_is_kept_within_it() -> None:
    cooling = Cooling(1, longest=10)
    assert [cooling.seconds(times) for times in range(5)] == [1, 2, 4, 8, 10]
    assert cooling.seconds(0, 7) == 7
    assert cooling.seconds(3, 7) == 8
    assert cooling.seconds(0, 99) == 10


def test_a_pause_begins_after_so_many_failures_in_a_row() -> None:
    standing, cooling = Standing(), Cooling(5, after=2)
    assert standing.fail(0, 0, cooling) == 0
    standing.succeed(0)
    assert standing.fail(1, 1, cooling) == 0
    assert standing.fail(2, 2, cooling) == 5
    assert standing.hindrance(3) == ("cooling", 4)
    assert standing.hindrance(7) == ("", 0.0)


def test_after_a_pause_one_request_is_let_through_and_its_end_decides() -> None:
    standing, cooling = Standing(), Cooling(1)
    standing.fail(0, 0, cooling)
    assert standing.begin(2)
    assert standing.hindrance(2)[0] == "probing"
    standing.probing = False
    assert standing.fail(2, 2, cooling) == 2
    assert standing.begin(5)
    standing.probing = False
    standing.succeed(5)
    assert not standing.begin(6)
    assert standing.fail(6, 6, cooling) == 1


def test_what_began_before_a_pause_says_nothing_about_what_comes_after() -> None:
    standing, cooling = Standing(), Cooling(1)
    standing.fail(0, 5, cooling)
    standing.succeed(4)
    assert standing.hindrance(5.5)[0] == "cooling"
    assert standing.fail(4, 7, cooling) == 0
    assert standing.hindrance(7) == ("", 0.0)


def test_fifty_that_fail_together_make_one_pause() -> None:
    standing, cooling = Standing(), Cooling(1)
    assert [standing.fail(0, 1 + n / 100, cooling) for n in range(50)] == [1, *[0] * 49]


def test_those_that_were_not_asked_yet_come_first_then_the_tier() -> None:
    one, two, three = leg("one"), leg("two", tier=1), leg("three", tier=2)
    assert choose([three, two, one], 0, 0.5).leg is one
    one.asked = 1
    assert choose([three, two, one], 0, 0.5).leg is two
    two.asked = three.asked = 1
    assert choose([three, two, one], 0, 0.5).leg is one


def test_when_nobody_can_be_asked_the_wait_is_the_shortest() -> None:
    one, two = leg("one", Standing()), leg("two", Standing(per_minute=1))
    one.standing.fail(0, 0, Cooling(30))
    two.standing.begin(0)
    choice = choose([one, two], 40, 0.5)
    assert choice.leg is one
    choice = choose([one, two], 20, 0.5)
    assert (choice.leg, choice.wait, choice.hindrances) == (None, 10, {"one": "cooling", "two": "paced"})
    assert cools([one], 20)
    assert not cools([one, two], 20)


@given(st.lists(st.floats(0.01, 100), min_size=1, max_size=6))
def test_shares_are_by_weight(weights: list[float]) -> None:
    legs = [leg(str(n), weight=weight) for n, weight in enumerate(weights)]
    count = Counter(choose(legs, 0, step / 1000).leg.name for step in range(1000))  # type: ignore[union-attr]
    for n, weight in enumerate(weights):
        assert abs(count[str(n)] - 1000 * weight / sum(weights)) <= 2


@given(st.lists(st.floats(0, 30), max_size=80), st.integers(1, 5))
def test_no_minute_has_more_than_it_may(gaps: list[float], most: int) -> None:
    standing, now, begun = Standing(per_minute=most), 0.0, []
    for gap in gaps:
        now += gap
        why, seconds = standing.hindrance(now)
        if why:
            now += seconds
            assert standing.hindrance(now + 1e-6)[0] == ""
            now += 1e-6
        standing.begin(now)
        begun.append(now)
    for start in begun:
        assert sum(start <= moment < start + 60 - 1e-3 for moment in begun) <= most


@pytest.mark.parametrize("options", [{"first": -1}, {"factor": 0.5}, {"longest": "a"}, {"after": 0}])
def test_a_rule_that_cannot_be_right_is_named(options: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        Cooling(**{"first": 1.0, **options})  # type: ignore[arg-type]
