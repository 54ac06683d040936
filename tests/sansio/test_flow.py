from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openai_core.errors import APIConnectionError, APIStatusError, OpenAIError, RateLimitError
from openai_core.providers.profile import Profile
from openai_core.sansio.budget import RetryBudget
from openai_core.sansio.envelope import Envelope, origin
from openai_core.sansio.flow import Call, Exchange, Flow, Open, Sleep, insist
from openai_core.sansio.headers import Headers
from openai_core.sansio.hooks import Hooks
from openai_core.sansio.message import Response
from openai_core.sansio.retry import RetryPolicy
from openai_core.sansio.timeout import Deadline
from openai_core.sansio.watch import Watch

if TYPE_CHECKING:
    from openai_core.sansio.attempt import Attempt

POLICY = RetryPolicy(limit=2, chance=lambda: 0.0)


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


class Keys:
    """Gives a new key for every attempt, and another one in place of a stale one as often as it is told."""

    def __init__(self, spare: int = 0) -> None:
        self.refusals: list[str] = []
        self._spare = spare

    def token(self, deadline: Deadline | None = None) -> Flow[str]:
        key: str = yield Call(lambda: "unused")
        return key

    def refused(self, token: str) -> bool:
        self.refusals.append(token)
        self._spare -= 1
        return self._spare >= 0


def keyed(keys: Keys) -> Envelope:
    return envelope(headers={}, token=keys, profile=Profile())


def sent(effects: list[Any]) -> list[str]:
    return [effect.envelope.headers["authorization"] for effect in effects if isinstance(effect, Exchange)]


def test_a_key_is_asked_for_before_every_attempt() -> None:
    effects, _ = play(insist(Exchange(keyed(Keys())), POLICY), "first", reply(500), "second", reply())
    assert [type(effect).__name__ for effect in effects] == ["Call", "Exchange", "Sleep", "Call", "Exchange"]
    assert sent(effects) == ["Bearer first", "Bearer second"]


def test_a_stale_credential_is_renewed_once_at_once_and_costs_no_retry() -> None:
    keys = Keys(spare=5)
    replies = ("first", reply(401), "second", reply(500), "third", reply())
    effects, ended = play(insist(Exchange(keyed(keys)), POLICY.replace(limit=1)), *replies)
    assert sent(effects) == ["Bearer first", "Bearer second", "Bearer third"]
    assert keys.refusals == ["first"]
    assert ended.retries_taken == 1


def test_a_credential_that_is_refused_twice_is_an_error() -> None:
    effects, ended = play(insist(Exchange(keyed(Keys(spare=5))), POLICY), "first", reply(401), "second", reply(401))
    assert isinstance(ended, APIStatusError)
    assert len(effects) == 4


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
        ("https://a.test?x", "https://a.test#y"),
    ],
)
def test_origins_are_compared_by_scheme_host_and_port(one: str, other: str) -> None:
    assert origin(one) == origin(other)


# --- hooks, budget, deadline ------------------------------------------------------------------------------------


class Told:
    """Remembers what it was called with."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, int, int | None, str, float | None]] = []

    def hook(self, name: str) -> Any:
        def called(attempt: Attempt) -> None:
            error = type(attempt.error).__name__ if attempt.error is not None else ""
            self.calls.append((name, attempt.number, attempt.status, error, attempt.pause))

        return called


def perform(flow: Flow[Any], *replies: Any) -> Any:
    """Perform a flow whose calls are really made; how it ended."""
    pending = list(replies)
    value: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = flow.send(value) if error is None else flow.throw(error)
        except StopIteration as stop:
            return stop.value
        value = error = None
        try:
            if isinstance(effect, Call):
                value = effect.function()
            elif not isinstance(effect, Sleep):
                value = pending.pop(0)
                if isinstance(value, BaseException):
                    error, value = value, None
        except Exception as raised:
            error = raised


def test_hooks_are_told_of_every_attempt_and_of_the_end() -> None:
    told = Told()
    rules = {name: told.hook(name) for name in ("before_attempt", "on_retry", "should_retry")}
    policy = POLICY.replace(limit=1, **rules)
    hooks = Hooks(**{name: told.hook(name) for name in ("on_request", "on_response", "on_retry", "on_error")})
    given = envelope()
    given.watch = Watch(lambda: 0.0, hooks=hooks)
    with pytest.raises(APIStatusError) as caught:
        perform(insist(Exchange(given), policy), APIConnectionError("x"), reply(503))
    assert caught.value.attempts == 2
    assert told.calls == [
        ("before_attempt", 1, None, "", None),
        ("on_request", 1, None, "", None),
        ("should_retry", 1, None, "APIConnectionError", None),
        ("on_retry", 1, None, "APIConnectionError", 0.5),
        ("on_retry", 1, None, "APIConnectionError", 0.5),
        ("before_attempt", 2, None, "", None),
        ("on_request", 2, None, "", None),
        ("on_response", 2, 503, "InternalServerError", None),
        ("should_retry", 2, 503, "InternalServerError", None),
        ("on_error", 2, 503, "InternalServerError", None),
    ]


@pytest.mark.parametrize(("verdict", "attempts"), [(True, 3), (False, 1), (None, 1)])
def test_the_user_may_decide_whether_to_try_again(verdict: bool | None, attempts: int) -> None:
    policy = POLICY.replace(should_retry=lambda attempt: verdict)
    with pytest.raises(APIStatusError) as caught:
        perform(insist(Exchange(envelope()), policy), *[reply(400)] * 3)
    assert caught.value.attempts == attempts


def test_nobody_can_have_a_body_sent_twice_that_can_be_read_once() -> None:
    class Once:
        length = None
        replayable = False

    policy = POLICY.replace(should_retry=lambda attempt: True)
    with pytest.raises(APIStatusError) as caught:
        perform(insist(Exchange(envelope(content=Once())), policy), reply(503), reply())
    assert caught.value.attempts == 1


def test_what_a_hook_raises_ends_the_call_and_an_open_answer_is_closed() -> None:
    class Opened:
        status = 200
        headers: dict[str, str] = {}
        closed = False

        def close(self) -> None:
            self.closed = True

    def broken(attempt: Attempt) -> None:
        raise KeyError("mine")

    opened = Opened()
    given = envelope()
    given.watch = Watch(lambda: 0.0, hooks=Hooks(on_response=broken))
    with pytest.raises(KeyError, match="mine"):
        perform(insist(Open(given), POLICY), opened)
    assert opened.closed


def test_no_pause_is_begun_that_ends_after_the_deadline() -> None:
    given = envelope()
    given.deadline = Deadline(10, lambda: 0.0)
    effects, ended = play(insist(Exchange(given), POLICY), reply(503, retry_after="9"), reply(503, retry_after="10"))
    assert [effect.seconds for effect in effects if isinstance(effect, Sleep)] == [9]
    assert ended.attempts == 2
    assert "10 s" in ended.__notes__[0]


def test_an_empty_budget_ends_a_call_after_its_first_attempt() -> None:
    policy = POLICY.replace(budget=RetryBudget(1, per_second=0))
    effects, ended = play(insist(Exchange(envelope()), policy), reply(503), reply(503))
    assert len(effects) == 3
    assert "budget" in ended.__notes__[0]
    effects, ended = play(insist(Exchange(envelope()), policy), reply(503))
    assert ended.attempts == 1


def test_an_error_knows_how_often_it_was_tried() -> None:
    _, ended = play(insist(Exchange(envelope()), POLICY), *[APIConnectionError("x")] * 3)
    assert ended.attempts == 3
    assert ended.__notes__[0] == "POST https://api.test/v1/things, 3 attempts"
