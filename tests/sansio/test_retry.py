from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from openai_core.errors import APIConnectionError, APITimeoutError, ConfigurationError
from openai_core.sansio.budget import RetryBudget
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.retry import RetryPolicy, is_retryable

POLICY = RetryPolicy(limit=2, chance=lambda: 0.0, clock=lambda: 1_700_000_000.0)


def refusal(status: int = 429, **headers: str) -> Response:
    return Response(status, Headers.of({name.replace("_", "-"): value for name, value in headers.items()}), b"")


@pytest.mark.parametrize(
    ("status", "again"),
    [
        (200, False),
        (302, False),
        (400, False),
        (401, False),
        (403, False),
        (404, False),
        (408, True),
        (409, True),
        (422, False),
        (429, True),
        (500, True),
        (502, True),
        (503, True),
        (529, True),
    ],
)
def test_only_refusals_that_may_pass_are_tried_again(status: int, again: bool) -> None:
    assert is_retryable(refusal(status)) is again


def test_connection_errors_and_timeouts_are_tried_again() -> None:
    assert is_retryable(APIConnectionError("broken"))
    assert is_retryable(APITimeoutError("late"))


def test_the_server_has_the_last_word() -> None:
    assert is_retryable(refusal(400, x_should_retry="true"))
    assert not is_retryable(refusal(503, x_should_retry="false"))


def test_pauses_double_and_stop_growing() -> None:
    policy = POLICY.replace(limit=100)
    assert [policy.delay(refusal(), attempt) for attempt in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert policy.delay(refusal(), 99) == 8


def test_jitter_takes_off_at_most_a_quarter() -> None:
    assert POLICY.replace(chance=lambda: 1.0).delay(refusal(), 0) == pytest.approx(0.375)


def test_the_limit_counts_attempts_after_the_first() -> None:
    assert POLICY.delay(refusal(), 1) is not None
    assert POLICY.delay(refusal(), 2) is None
    assert POLICY.replace(limit=0).delay(refusal(), 0) is None


@pytest.mark.parametrize(
    ("text", "pause"),
    [
        ("20", 20),
        ("1.5", 1.5),
        ("60", 60),
        ("120", 120),
        ("121", None),
        ("9" * 400, None),
        ("Tue, 14 Nov 2023 22:13:50 GMT", 30),
        ("Tue, 14 Nov 2023 22:33:20 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", None),
        ("Tue, 14 Nov 2000 22:13:50 GMT", 0.5),
        ("0", 0.5),
        ("-10", 0.5),
        ("", 0.5),
        ("nan", 0.5),
        ("inf", 0.5),
        ("soon", 0.5),
        ("Zun, 29 Sep 2016 12:00:00 GMT or so", 0.5),
    ],
)
def test_retry_after_is_obeyed_within_reason(text: str, pause: float | None) -> None:
    assert POLICY.delay(refusal(retry_after=text), 0) == pause


def test_milliseconds_win_over_seconds() -> None:
    assert POLICY.delay(refusal(retry_after_ms="1500", retry_after="20"), 0) == 1.5
    assert POLICY.delay(refusal(retry_after_ms="120000"), 0) == 120
    assert POLICY.delay(refusal(retry_after_ms="120001"), 0) is None
    assert POLICY.delay(refusal(retry_after_ms="soon", retry_after="3"), 0) == 3


def test_full_jitter_spreads_a_pause_from_nothing_to_all_of_it() -> None:
    full = POLICY.replace(limit=9, jitter="full")
    assert [full.replace(chance=lambda n=n: n).delay(refusal(), 2) for n in (0.0, 0.25, 1.0)] == [2, 1.5, 0]  # type: ignore[misc]


def test_without_jitter_a_pause_is_what_it_is() -> None:
    assert POLICY.replace(jitter="none", chance=lambda: 1.0).delay(refusal(), 0) == 0.5


@pytest.mark.parametrize("code", ["insufficient_quota", "billing_hard_limit_reached"])
def test_a_quota_that_is_used_up_is_not_asked_for_again(code: str) -> None:
    body = b'{"error": {"message": "You exceeded your current quota", "code": "%b"}}' % code.encode()
    used_up = Response(429, Headers.of({"x-should-retry": "true"}), body)
    assert POLICY.delay(used_up, 0) is None
    assert POLICY.delay(used_up, 0, verdict=True) == 0.5


def test_the_user_has_the_very_last_word_but_not_beyond_the_limit() -> None:
    assert POLICY.delay(refusal(400), 0, verdict=True) == 0.5
    assert POLICY.delay(refusal(503), 0, verdict=False) is None
    assert POLICY.delay(refusal(503), 2, verdict=True) is None


def test_a_ceiling_of_ones_own_is_kept() -> None:
    assert POLICY.replace(ceiling=10).delay(refusal(retry_after="11"), 0) is None
    assert POLICY.replace(ceiling=10).delay(refusal(retry_after="10"), 0) == 10


@pytest.mark.parametrize(
    "wrong", [{"limit": -1}, {"limit": 1.5}, {"limit": True}, {"first": -1}, {"longest": "8"}, {"jitter": "some"}]
)
def test_a_rule_that_cannot_be_right_is_refused_by_name(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        RetryPolicy(**wrong)


def test_a_policy_is_a_value() -> None:
    policy = RetryPolicy(5, jitter="full", budget=None)
    assert policy == RetryPolicy(5, jitter="full", budget=None) != RetryPolicy(4)
    assert pickle.loads(pickle.dumps(policy)) == copy.deepcopy(policy) == policy
    assert policy.replace(limit=1).jitter == "full"


def test_a_budget_is_used_up_and_filled_by_time_and_by_successes() -> None:
    budget = RetryBudget(3, per_second=0.5, per_success=0.4)
    assert [budget.take(100.0) for _ in range(4)] == [True, True, True, False]
    assert [budget.take(now) for now in (101.0, 102.0, 102.0)] == [False, True, False]
    for _ in range(2):
        budget.refund()
    assert not budget.take(102.0)
    budget.refund()
    assert budget.take(102.0)
    assert budget.take(1e9)
    assert budget.tokens == 2


def test_a_budget_is_not_harmed_by_a_clock_that_is_set_back() -> None:
    budget = RetryBudget(1)
    assert budget.take(1000.0)
    assert not budget.take(0.0)
    assert budget.take(1.0)


def test_rate_limits_cost_no_budget_and_outages_do() -> None:
    policy = POLICY.replace(budget=RetryBudget(1, per_second=0))
    assert [policy.affords(refusal(429)) for _ in range(3)] == [True] * 3
    assert [policy.affords(refusal(503)), policy.affords(APIConnectionError("x"))] == [True, False]
    assert POLICY.replace(budget=None).affords(refusal(503))
