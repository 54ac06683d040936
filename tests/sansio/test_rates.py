from __future__ import annotations

import pytest

from openai_core.errors import RateLimitError
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.problem import problem
from openai_core.sansio.rates import Rate, RateLimits, duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1s", 1),
        ("6m0s", 360),
        ("20ms", 0.02),
        ("1h2m3.5s", 3723.5),
        ("1d", 86400),
        ("12", 12),
        ("0.5", 0.5),
        ("0s", 0),
        (" 8.64s ", 8.64),
        ("", None),
        (None, None),
        ("soon", None),
        ("5 parsecs", None),
        ("1.2.3s", None),
        ("s", None),
        ("1s2", None),
        ("-1s", None),
        ("٣s", None),
    ],
)
def test_durations_are_read_in_every_unit(text: str | None, seconds: float | None) -> None:
    assert duration(text) == seconds


def test_the_limits_of_an_answer_are_read() -> None:
    headers = Headers.of(
        {
            "X-RateLimit-Limit-Requests": "60",
            "x-ratelimit-remaining-requests": "0",
            "x-ratelimit-reset-requests": "1s",
            "x-ratelimit-limit-tokens": "150000",
            "x-ratelimit-remaining-tokens": "149984",
            "x-ratelimit-reset-tokens": "6m0s",
        }
    )
    limits = RateLimits.of(headers)
    assert limits == RateLimits(Rate(60, 0, 1.0), Rate(150000, 149984, 360.0))
    assert limits
    error = problem(Response(429, headers, b""))
    assert isinstance(error, RateLimitError)
    assert error.rate_limits == limits


def test_an_answer_without_limits_has_none() -> None:
    limits = RateLimits.of(Headers.of({"x-ratelimit-limit-requests": "many"}))
    assert not limits
    assert limits.requests.limit is None
