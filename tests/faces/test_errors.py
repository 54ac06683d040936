from __future__ import annotations

import copy
import pickle
import socket
from typing import TYPE_CHECKING

import pytest

from faces.test_calls import get, post
from faces.wire import Answer, answer, events
from openai_core import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    AuthenticationError,
    IncompleteStreamError,
    RateLimitError,
    RetryPolicy,
    Timeout,
)

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

pytestmark = [
    pytest.mark.usefixtures("no_pause"),
    pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning"),
]

LIMITS = {
    "x_ratelimit_limit_requests": "60",
    "x_ratelimit_remaining_requests": "0",
    "x_ratelimit_reset_requests": "1m30s",
    "x_ratelimit_remaining_tokens": "9",
}


def test_a_rate_limit_tells_all_there_is_to_know(face: Face, wire: Wire) -> None:
    error = {"message": "slow down", "type": "requests", "code": "rate_limit_exceeded", "param": None}
    wire.tell(*[answer({"error": error}, 429, retry_after_ms="1", x_request_id="req_1", **LIMITS)] * 3)
    with pytest.raises(RateLimitError) as caught:
        face.runner(base_url=wire.url).run(post())
    found = caught.value
    assert (found.status, found.status_code, found.code, found.type, found.param) == (
        429,
        429,
        "rate_limit_exceeded",
        "requests",
        None,
    )
    assert (found.message, found.body, found.request_id) == ("slow down", error, "req_1")
    assert (found.retry_after, found.attempts) == (0.001, 3)
    assert found.rate_limits.requests.remaining == 0
    assert found.rate_limits.requests.reset == 90
    assert found.rate_limits.tokens.remaining == 9
    assert "rate limit of requests" in found.__notes__[-1]
    for twin in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert type(twin) is RateLimitError
        assert twin.rate_limits == found.rate_limits
        assert (twin.attempts, twin.__notes__, twin.retry_after) == (3, found.__notes__, 0.001)


def test_a_quota_that_is_used_up_is_not_asked_for_again(face: Face, wire: Wire) -> None:
    wire.tell(answer({"error": {"message": "You exceeded your quota", "code": "insufficient_quota"}}, 429))
    with pytest.raises(RateLimitError) as caught:
        face.runner(base_url=wire.url).run(post())
    assert len(wire.seen) == caught.value.attempts == 1
    assert "billing" in caught.value.__notes__[-1]


def test_a_wrong_key_says_where_it_was_tried(face: Face, wire: Wire) -> None:
    wire.tell(answer({"error": {"message": "Incorrect API key"}}, 401))
    with pytest.raises(AuthenticationError) as caught:
        face.runner(base_url=wire.url).run(post())
    assert caught.value.__notes__[0] == f"POST {wire.url}/things"
    assert "base_url" in caught.value.__notes__[1]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<html>Sign in to the wireless network</html>", "text/html"),
        (b'{"id": "resp_1", "outp', "application/json"),
        (b"\xff\xfe", "application/octet-stream"),
    ],
)
def test_a_success_that_cannot_be_read_comes_with_its_answer(face: Face, wire: Wire, body: bytes, kind: str) -> None:
    wire.tell(Answer(200, {"content-type": kind, "x-request-id": "req_2"}, body))
    with pytest.raises(APIResponseValidationError) as caught:
        face.runner(base_url=wire.url).run(get())
    error = caught.value
    assert error.response is not None
    assert (error.status, error.response.body, error.request_id) == (200, body, "req_2")
    assert pickle.loads(pickle.dumps(error)).response.body == body


def test_an_error_that_calls_itself_a_success_is_one(face: Face, wire: Wire) -> None:
    wire.tell(answer({"base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}, "choices": None}))
    with pytest.raises(APIError, match="insufficient balance") as caught:
        face.runner(base_url=wire.url).run(post())
    assert caught.value.code == "1008"
    assert caught.value.response is not None


def test_a_server_that_is_not_there_says_where_to_look(face: Face) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(APIConnectionError) as caught:
        face.runner(base_url=f"http://127.0.0.1:{port}/v1", max_retries=1).run(get())
    assert caught.value.attempts == 2
    assert caught.value.__notes__[0] == f"GET http://127.0.0.1:{port}/v1/things, 2 attempts"
    assert "base_url" in caught.value.__notes__[1]
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.attempts) == (str(caught.value), 2)


def test_a_timeout_says_which_phase_it_was_and_how_to_raise_it(face: Face, wire: Wire) -> None:
    wire.tell(Answer(silent=True))
    with pytest.raises(APITimeoutError) as caught:
        face.runner(base_url=wire.url, timeout=Timeout(read=0.1), max_retries=0).run(get())
    assert caught.value.phase == "read"
    assert "Timeout(read=...)" in caught.value.__notes__[1]


def test_a_stream_that_ends_before_it_is_done_is_incomplete(face: Face, wire: Wire) -> None:
    chunk = {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Hel"}}]}
    wire.tell(events(chunk, done=False))
    client = face.client(base_url=wire.url)
    stream = client.chat.completions.create(model="m", messages=[], stream=True)
    assert next(stream).choices[0].delta.content == "Hel"
    with pytest.raises(IncompleteStreamError) as caught:
        next(stream)
    assert caught.value.request_id == "req_stream"
    assert stream.is_closed


def test_a_stream_ends_with_the_terminal_event_of_a_response(face: Face, wire: Wire) -> None:
    done = {"type": "response.completed", "sequence_number": 1, "response": {"id": "resp_1", "object": "response"}}
    wire.tell(events(done, done=False, hold=wire.released))
    stream = face.client(base_url=wire.url).responses.create(model="m", input="x", stream=True)
    assert [event.type for event in stream] == ["response.completed"]
    assert wire.settled(0)


def test_an_outage_is_not_multiplied(face: Face, wire: Wire) -> None:
    from openai_core import RetryBudget

    wire.tell(*[answer({}, 503)] * 40)
    client = face.client(base_url=wire.url, retry=RetryPolicy(5, budget=RetryBudget(4, per_second=0)))
    sibling = client.with_options(timeout=5)
    for each in (client, sibling) * 5:
        with pytest.raises(APIError):
            each.post("/things")
    assert len(wire.seen) == 10 + 4


def test_a_client_and_its_siblings_share_a_budget(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    sibling = client.with_options(max_retries=5)
    inner = [each if face.blocking else each.inner for each in (client, sibling)]
    assert inner[0]._runner._terms.budget is inner[1]._runner._terms.budget


def test_what_came_with_an_answer_is_told(face: Face, wire: Wire) -> None:
    wire.tell(answer({}, 503), answer({"object": "list", "data": []}, x_request_id="req_3", **LIMITS))
    value, meta = face.runner(base_url=wire.url).with_meta(post())
    assert value["data"] == []
    assert (meta.status_code, meta.request_id, meta.retries_taken, meta.attempts) == (200, "req_3", 1, 2)
    assert meta.url == f"{wire.url}/things"
    assert meta.elapsed > 0
    assert meta.rate_limits.requests.reset == 90
    assert meta.headers["X-RateLimit-Remaining-Tokens"] == "9"
