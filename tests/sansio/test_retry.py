from __future__ import annotations

import pytest

from openai_core.errors import APIConnectionError, APITimeoutError
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.retry import RetryPolicy, is_retryable

POLICY = RetryPolicy(limit=2, jitter=lambda: 0.0, clock=lambda: 1_700_000_000.0)


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
    policy = POLICY._replace(limit=100)
    assert [policy.delay(refusal(), attempt) for attempt in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert policy.delay(refusal(), 99) == 8


def test_jitter_takes_off_at_most_a_quarter() -> None:
    assert POLICY._replace(jitter=lambda: 1.0).delay(refusal(), 0) == pytest.approx(0.375)


def test_the_limit_counts_attempts_after_the_first() -> None:
    assert POLICY.delay(refusal(), 1) is not None
    assert POLICY.delay(refusal(), 2) is None
    assert POLICY._replace(limit=0).delay(refusal(), 0) is None


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
