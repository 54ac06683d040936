from __future__ import annotations

import copy
import pickle
import socket
from typing import Any

import pytest

from faces.driven import KEY, Face
from faces.test_calls import get, post
from faces.wire import Answer, Wire, answer
from openai_core import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

pytestmark = pytest.mark.usefixtures("no_pause")


def refusal(status: int, **headers: str) -> Answer:
    error = {"message": "no such thing", "code": "gone", "param": "id", "type": "invalid_request_error"}
    return answer({"error": error}, status, x_request_id="req_8", **headers)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529])
def test_what_may_pass_is_tried_again(face: Face, wire: Wire, status: int) -> None:
    wire.tell(refusal(status), refusal(status), answer({"a": 1}))
    raw = face.runner(base_url=wire.url).raw(post())
    assert raw.parse() == {"a": 1}
    assert raw.retries_taken == 2
    assert len(wire.seen) == 3


@pytest.mark.parametrize(
    ("status", "kind", "attempts"),
    [
        (400, BadRequestError, 1),
        (401, AuthenticationError, 1),
        (403, PermissionDeniedError, 1),
        (404, NotFoundError, 1),
        (409, ConflictError, 3),
        (413, APIStatusError, 1),
        (422, UnprocessableEntityError, 1),
        (429, RateLimitError, 3),
        (500, InternalServerError, 3),
        (504, InternalServerError, 3),
    ],
)
def test_a_refusal_that_stands_is_raised(face: Face, wire: Wire, status: int, kind: type, attempts: int) -> None:
    wire.tell(*[refusal(status)] * 3)
    with pytest.raises(APIStatusError) as caught:
        face.runner(base_url=wire.url).run(post())
    error = caught.value
    assert type(error) is kind
    assert len(wire.seen) == attempts
    assert str(error) == f"Error code: {status} - no such thing (request id: req_8)"
    assert (error.status_code, error.request_id, error.message) == (status, "req_8", "no such thing")
    assert (error.code, error.param, error.type) == ("gone", "id", "invalid_request_error")
    assert error.body == {"message": "no such thing", "code": "gone", "param": "id", "type": "invalid_request_error"}
    assert error.headers["X-Request-Id"] == "req_8"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"upstream is down", "upstream is down"),
        (b"", ""),
        (b'{"detail": "nope"}', "nope"),
        (b'{"error": "nope"}', "nope"),
    ],
)
def test_refusals_of_other_shapes_are_read(face: Face, wire: Wire, body: bytes, message: str) -> None:
    wire.tell(Answer(400, {}, body))
    with pytest.raises(BadRequestError) as caught:
        face.runner(base_url=wire.url).run(post())
    assert caught.value.message == message


def test_an_error_survives_pickling_and_copying(face: Face, wire: Wire) -> None:
    wire.tell(refusal(429, retry_after="121"))
    with pytest.raises(RateLimitError) as caught:
        face.runner(base_url=wire.url).run(post())
    error = caught.value
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is RateLimitError
        assert str(twin) == str(error)
        assert twin.headers == error.headers
        assert twin.retry_after == 121
        assert twin.body == error.body
        assert twin.response.body == error.response.body  # type: ignore[union-attr]


def test_a_wish_for_too_long_a_pause_is_not_waited_for(face: Face, wire: Wire) -> None:
    wire.tell(refusal(429, retry_after="300"))
    with pytest.raises(RateLimitError) as caught:
        face.runner(base_url=wire.url).run(post())
    assert caught.value.retry_after == 300
    assert len(wire.seen) == 1


def test_a_short_pause_the_server_wishes_for_is_waited_for(face: Face, wire: Wire) -> None:
    import time

    wire.tell(refusal(429, retry_after_ms="120"))
    began = time.monotonic()
    face.runner(base_url=wire.url).run(post())
    assert 0.12 <= time.monotonic() - began < 3


def test_the_server_may_forbid_and_demand_another_attempt(face: Face, wire: Wire) -> None:
    wire.tell(refusal(503, x_should_retry="false"))
    with pytest.raises(InternalServerError):
        face.runner(base_url=wire.url).run(post())
    wire.tell(refusal(400, x_should_retry="true"))
    face.runner(base_url=wire.url).run(post())
    assert len(wire.seen) == 3


def test_the_idempotency_key_is_the_same_in_every_attempt_and_new_in_every_call(face: Face, wire: Wire) -> None:
    wire.tell(refusal(500), refusal(500))
    runner = face.runner(base_url=wire.url)
    runner.run(post())
    runner.run(post())
    keys = [seen.headers["idempotency-key"] for seen in wire.seen]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert len(keys[0]) >= 32


def test_a_connection_that_breaks_is_tried_again(face: Face, wire: Wire) -> None:
    wire.tell(Answer(cut=True, body=None, pieces=[b'{"a"']), Answer(silent=True, hold=_set()), answer({"a": 1}))
    assert face.runner(base_url=wire.url).run(post()) == {"a": 1}
    assert len(wire.seen) == 3


def test_a_server_that_is_not_there_is_an_error_that_says_where(face: Face) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(APIConnectionError, match=f"http://127.0.0.1:{port}"):
        face.runner(base_url=f"http://127.0.0.1:{port}/v1").run(get())


def test_a_silent_server_is_timed_out(face: Face, wire: Wire) -> None:
    wire.tell(*[Answer(silent=True)] * 2)
    runner = face.runner(base_url=wire.url, timeout=0.1, max_retries=1)
    with pytest.raises(APITimeoutError, match=r"after 0\.1 s"):
        runner.run(get())
    assert len(wire.seen) == 2


def test_a_timeout_of_one_call_wins(face: Face, wire: Wire) -> None:
    wire.tell(Answer(silent=True))
    with pytest.raises(APITimeoutError):
        face.runner(base_url=wire.url).run(get(timeout=0.1, max_retries=0))


def test_a_body_that_stalls_is_timed_out(face: Face, wire: Wire) -> None:
    wire.tell(Answer(body=None, pieces=[b'{"a"'], hold=wire.released))
    with pytest.raises(APITimeoutError):
        face.runner(base_url=wire.url, timeout=0.1, max_retries=0).run(get())
    assert wire.settled(0)


def test_refusals_leave_no_connection_busy(face: Face, wire: Wire) -> None:
    wire.tell(*[refusal(400)] * 10)
    runner = face.runner(base_url=wire.url)
    for _ in range(10):
        with pytest.raises(BadRequestError):
            runner.run(post())
    assert wire.accepted == 1


def test_a_body_that_was_read_is_not_sent_again(face: Face, wire: Wire) -> None:
    wire.tell(refusal(503))
    with pytest.raises(InternalServerError):
        face.runner(base_url=wire.url).run(post(body=iter([b"abc"])))
    assert len(wire.seen) == 1


def test_a_callable_key_is_asked_before_every_attempt(face: Face, wire: Wire) -> None:
    keys = iter(["sk-first", "sk-second"])
    wire.tell(refusal(500))
    face.runner(base_url=wire.url, api_key=lambda: next(keys)).run(post())
    assert [seen.headers["authorization"] for seen in wire.seen] == ["Bearer sk-first", "Bearer sk-second"]


def test_a_coroutine_function_as_key_is_awaited_where_that_is_possible(face: Face, wire: Wire) -> None:
    async def key() -> str:
        return "sk-later"

    runner = face.runner(base_url=wire.url, api_key=key)
    if face.blocking:
        with pytest.raises(ValueError, match="AsyncClient"):
            runner.run(post())
    else:
        runner.run(post())
        assert wire.seen[0].headers["authorization"] == "Bearer sk-later"


def test_an_error_of_the_callable_key_is_the_users_own(face: Face, wire: Wire) -> None:
    def key() -> str:
        raise KeyError("vault")

    with pytest.raises(KeyError, match="vault"):
        face.runner(base_url=wire.url, api_key=key).run(post())
    assert wire.seen == []


def test_a_redirect_is_followed(face: Face, wire: Wire) -> None:
    wire.tell(Answer(307, {"location": "/v2/things"}))
    face.runner(base_url=wire.url).run(post())
    assert [seen.path for seen in wire.seen] == ["/v1/things", "/v2/things"]
    assert wire.seen[1].body == b'{"a":1}'
    assert wire.seen[1].headers["authorization"] == f"Bearer {KEY}"


def test_credentials_do_not_cross_a_redirect_to_another_origin(face: Face, wire: Wire, elsewhere: Wire) -> None:
    wire.tell(Answer(307, {"location": f"{elsewhere.url}/things"}))
    elsewhere.tell(Answer(307, {"location": f"{wire.url}/back"}))
    headers = {"api-key": "secret", "Cookie": "a=b"}
    face.runner(base_url=wire.url, organization="org-1", default_headers=headers).run(post())
    assert wire.seen[0].headers["api-key"] == "secret"
    for seen in (elsewhere.seen[0], wire.seen[1]):
        assert not {"authorization", "api-key", "cookie", "openai-organization"} & seen.headers.keys()


def test_credentials_do_not_go_to_an_absolute_url_elsewhere(face: Face, wire: Wire, elsewhere: Wire) -> None:
    asked = []

    def key() -> str:
        asked.append(1)
        return "sk-called"

    for given in (KEY, key):
        runner = face.runner(base_url=wire.url, api_key=given, project="proj-1", default_headers={"x": "1"})
        runner.run(get(f"{elsewhere.origin}/v1/things"))
        runner.run(get(f"{wire.origin}/v1/things"))
    for seen in elsewhere.seen:
        assert not {"authorization", "openai-project"} & seen.headers.keys()
        assert "x" not in seen.headers
    assert [seen.headers["authorization"] for seen in wire.seen] == [f"Bearer {KEY}", "Bearer sk-called"]
    assert asked == [1]


def test_a_redirect_without_a_target_is_an_error(face: Face, wire: Wire) -> None:
    wire.tell(Answer(304, {}, b""))
    with pytest.raises(APIStatusError) as caught:
        face.runner(base_url=wire.url).run(get())
    assert caught.value.status_code == 304


def _set() -> Any:
    import threading

    event = threading.Event()
    event.set()
    return event
