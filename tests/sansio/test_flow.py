from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import APIConnectionError, APIStatusError, OpenAIError, RateLimitError
from openai_core.sansio.envelope import Envelope, origin
from openai_core.sansio.flow import Call, Exchange, Flow, Sleep, insist
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.retry import RetryPolicy

POLICY = RetryPolicy(limit=2, jitter=lambda: 0.0)


def envelope(**changes: Any) -> Envelope:
    given: dict[str, Any] = {"headers": {"authorization": "Bearer k"}, "content": b"{}", **changes}
    return Envelope("POST", "https://api.test/v1/things", given.pop("headers"), given.pop("content"), **given)


def reply(status: int = 200, **headers: str) -> Response:
    return Response(status, Headers.of({name.replace("_", "-"): value for name, value in headers.items()}), b"{}")


def play(flow: Flow[Any], *replies: Any) -> tuple[list[Any], Any]:
    """Perform a flow from a list of replies: the effects it asked for, and how it ended."""
    effects = []
    pending = list(replies)
    try:
        effect = next(flow)
        while True:
            effects.append(effect)
            if isinstance(effect, Sleep):
                effect = flow.send(None)
                continue
            answer = pending.pop(0)
            effect = flow.throw(answer) if isinstance(answer, BaseException) else flow.send(answer)
    except StopIteration as stop:
        return effects, stop.value
    except OpenAIError as error:
        return effects, error


def test_a_success_is_returned_at_once() -> None:
    effects, ended = play(insist(Exchange(envelope()), POLICY), answer := reply())
    assert ended is answer
    assert len(effects) == 1
    assert ended.retries_taken == 0


def test_a_refusal_is_tried_again_after_a_pause() -> None:
    effects, ended = play(insist(Exchange(envelope()), POLICY), reply(503), reply(429, retry_after="7"), reply())
    assert [type(effect).__name__ for effect in effects] == ["Exchange", "Sleep", "Exchange", "Sleep", "Exchange"]
    assert [effect.seconds for effect in effects if isinstance(effect, Sleep)] == [0.5, 7]
    assert ended.retries_taken == 2


def test_the_refusal_that_stands_is_raised() -> None:
    effects, ended = play(insist(Exchange(envelope()), POLICY), *[reply(429, retry_after="1")] * 3)
    assert isinstance(ended, RateLimitError)
    assert ended.retry_after == 1
    assert len(effects) == 5


def test_a_broken_connection_is_tried_again_and_then_raised() -> None:
    errors = [APIConnectionError(str(number)) for number in range(3)]
    _, ended = play(insist(Exchange(envelope()), POLICY), *errors)
    assert ended is errors[2]


def test_a_body_that_cannot_be_read_twice_is_sent_once() -> None:
    class Once:
        length = None
        replayable = False

    effects, ended = play(insist(Exchange(envelope(content=Once())), POLICY), reply(503))
    assert isinstance(ended, APIStatusError)
    assert len(effects) == 1


def test_an_error_of_the_program_is_not_tried_again() -> None:
    flow = insist(Exchange(envelope()), POLICY)
    next(flow)
    with pytest.raises(ZeroDivisionError):
        flow.throw(ZeroDivisionError())


def test_a_callable_key_is_asked_before_every_attempt() -> None:
    given = envelope(headers={}, token=lambda: "unused", sign=lambda key: {"Authorization": f"Bearer {key}"})
    effects, _ = play(insist(Exchange(given), POLICY), "first", reply(500), "second", reply())
    assert [type(effect).__name__ for effect in effects] == ["Call", "Exchange", "Sleep", "Call", "Exchange"]
    sent = [effect.envelope.headers["authorization"] for effect in effects if isinstance(effect, Exchange)]
    assert sent == ["Bearer first", "Bearer second"]


@pytest.mark.parametrize("key", ["", "  ", None, 3])
def test_a_callable_key_must_give_text(key: Any) -> None:
    given = envelope(headers={}, token=lambda: key, sign=lambda key: {})
    effects, ended = play(insist(Exchange(given), POLICY), key)
    assert isinstance(ended, OpenAIError)
    assert "api_key" in str(ended)
    assert isinstance(effects[0], Call)


def redirected(status: int, location: str, **changes: Any) -> Envelope:
    effects, _ = play(insist(Exchange(envelope(**changes)), POLICY), reply(status, location=location), reply())
    found: Envelope = effects[1].envelope
    return found


def test_a_redirect_within_the_origin_keeps_the_credential() -> None:
    sent = redirected(307, "/v2/things")
    assert (sent.method, sent.url) == ("POST", "https://api.test/v2/things")
    assert sent.content == b"{}"
    assert "authorization" in sent.headers


@pytest.mark.parametrize(
    "location", ["https://evil.test/x", "http://api.test/v1/things", "https://api.test:444/", "//evil.test/"]
)
def test_a_redirect_to_another_origin_leaves_the_credential_behind(location: str) -> None:
    assert "authorization" not in redirected(307, location).headers


def test_a_redirect_asks_with_get_where_http_says_so() -> None:
    assert redirected(303, "/x").method == "GET"
    assert redirected(302, "/x").method == "GET"
    assert redirected(302, "/x").content == b""
    assert redirected(308, "/x").method == "POST"


def test_redirects_without_end_are_an_error() -> None:
    effects, ended = play(insist(Exchange(envelope()), POLICY), *[reply(307, location="/x")] * 50)
    assert isinstance(ended, APIStatusError)
    assert ended.status_code == 307
    assert len(effects) == 21


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.test/x", "https://a.test:443/y"),
        ("HTTP://A.test", "http://a.test:80/"),
        ("https://a.test?x", "https://user@a.test#y"),
    ],
)
def test_origins_are_compared_by_scheme_host_and_port(one: str, other: str) -> None:
    assert origin(one) == origin(other)
