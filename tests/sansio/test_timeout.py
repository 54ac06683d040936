from __future__ import annotations

import pickle
from typing import Any

import pytest

from openai_core.errors import APITimeoutError, ConfigurationError
from openai_core.sansio.envelope import Envelope
from openai_core.sansio.timeout import Deadline, Left, Timeout, earlier
from openai_core.sansio.watch import Watch


class Clock:
    """Shows what it is set to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_phases_that_are_not_given_are_what_they_always_are() -> None:
    timeout = Timeout(total=30)
    assert (timeout.connect, timeout.read, timeout.write, timeout.pool) == (5, 600, 600, 600)
    assert (timeout.total, timeout.first_event, timeout.idle_event) == (30, None, None)


def test_one_number_is_for_each_phase_and_one_phase_may_differ() -> None:
    timeout = Timeout(60, connect=2, pool=None)
    assert (timeout.connect, timeout.read, timeout.write, timeout.pool) == (2, 60, 60, None)
    assert Timeout(None).read is None


def test_a_timeout_is_a_value() -> None:
    timeout = Timeout(60, total=90)
    assert timeout == Timeout(60, total=90) != Timeout(60)
    assert pickle.loads(pickle.dumps(timeout)) == timeout
    assert hash(timeout) == hash(Timeout(60, total=90))
    assert timeout.replace(total=None, connect=1) == Timeout(60, connect=1)


@pytest.mark.parametrize("wrong", [{"total": -1}, {"read": "5"}, {"idle_event": True}, {"first_event": float("nan")}])
def test_what_is_no_number_of_seconds_is_refused_by_name(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Timeout(**wrong)


def test_a_deadline_shrinks_the_phases_to_what_is_left() -> None:
    clock = Clock()
    deadline = Deadline(10, clock)
    envelope = Envelope("GET", "https://a.test/x", {}, timeout={"connect": 5, "read": 600, "write": None, "pool": 1})
    clock.now += 4
    assert envelope.hastened(deadline).timeout == {"connect": 5, "read": 6, "write": 6, "pool": 1}
    limit = envelope.hastened(deadline).timeout["read"]
    clock.now += 2
    assert isinstance(limit, Left)
    assert limit.now() == 4
    clock.now += 4
    assert limit.now() == 0.001
    with pytest.raises(APITimeoutError, match="within 10 s") as caught:
        envelope.hastened(deadline)
    assert caught.value.phase == "total"


def test_the_earlier_of_two_deadlines_counts() -> None:
    soon, late = Deadline(1, Clock()), Deadline(2, Clock())
    assert earlier(soon, late) is earlier(late, soon) is earlier(soon, None) is earlier(None, soon) is soon
    assert earlier(None, None) is None


def test_the_first_event_is_waited_for_from_the_sending_and_others_from_when_they_are_wanted() -> None:
    clock = Clock()
    watch = Watch(clock, deadline=Deadline(100, clock), first_event=10, idle_event=3)
    assert watch.opens() == watch.patience(begun=False)
    clock.now += 8
    found = watch.patience(begun=False)
    assert found is not None
    assert (found.left(), found.phase) == (2, "first_event")
    found = watch.patience(begun=True)
    assert found is not None
    assert (found.left(), found.phase) == (3, "idle_event")
    clock.now += 91
    found = watch.patience(begun=True)
    assert found is not None
    assert (found.left(), found.phase) == (1, "total")


def test_the_idle_limit_holds_for_the_first_event_where_it_has_none_of_its_own() -> None:
    found = Watch(Clock(), idle_event=3).patience(begun=False)
    assert found is not None
    assert found.phase == "idle_event"


@pytest.mark.parametrize("total", [None, 50])
def test_what_is_still_to_come_is_not_bound_by_what_the_opening_was(total: float | None) -> None:
    clock = Clock()
    given = Envelope("GET", "https://a.test/x", {}, timeout={"read": 600, "pool": None})
    given.deadline = None if total is None else Deadline(total, clock)
    hastened = given.hastened(Deadline(2, clock, "first_event"))
    seen = hastened.timeout["read"]
    assert (seen, isinstance(seen, Left) and seen.now()) == (2, 2)
    hastened.eased(given)
    clock.now += 5
    assert isinstance(seen, Left)
    assert seen.now() == (600 if total is None else 45)
    assert hastened.timeout == ({"read": 600, "pool": None} if total is None else {"read": 50, "pool": 50})
