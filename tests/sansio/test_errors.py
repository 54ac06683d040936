from __future__ import annotations

import copy
import pickle

import pytest

import openai_core
from openai_core import errors
from openai_core.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    OpenAIError,
    StreamError,
)
from openai_core.sansio.advice import advised
from openai_core.sansio.codec import dumps, read_json
from openai_core.sansio.envelope import Envelope
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.problem import problem

TREE = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, OpenAIError)]


def test_every_error_stands_in_the_docstring_and_at_the_front_door() -> None:
    for kind in TREE:
        assert f" {kind.__name__} " in f"{errors.__doc__} ".replace("\n", " \n")
        assert getattr(openai_core, kind.__name__) is kind


@pytest.mark.parametrize("kind", [kind for kind in TREE if issubclass(kind, APIStatusError)])
def test_every_status_error_survives_pickling_and_copying(kind: type[APIStatusError]) -> None:
    response = Response(400, Headers.of({"x-request-id": "r"}), b"{}")
    error = kind("no", status_code=400, headers=response.headers, body={"a": [1]}, code="c", response=response)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert str(twin) == str(error) == "Error code: 400 - no"
        assert twin.body == {"a": [1]}
        assert twin.response is not None
        assert twin.response.request_id == "r"


def test_other_errors_survive_too() -> None:
    for error in (ConfigurationError("x"), OpenAIError("x"), StreamError("x", body={"a": 1}), APIError("x", code="c")):
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin) is type(error)
        assert str(twin) == "x"
        assert vars(twin) == vars(error)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'{"error": {"message": "a"}}', "a"),
        (b'{"error": "b"}', "b"),
        (b'{"message": "c"}', "c"),
        (b'{"detail": [{"msg": "d"}]}', "d"),
        (b'{"detail": [{"loc": ["body", "n"], "msg": "too big"}, {"msg": "d"}]}', "body.n: too big; d"),
        (b'{"detail": [1]}', "{'detail': [1]}"),
        (b'{"detail": {"message": "d"}}', "d"),
        (b'{"error": {"error": "f"}}', "f"),
        (b'{"error": {"msg": "g"}}', "g"),
        (b'{"error": {"detail": "h"}}', "h"),
        (b'{"msg": "i"}', "i"),
        (b'{"error": "Not Found", "message": "j"}', "j"),
        (b'{"error": "invalid_grant", "error_description": "k"}', "k"),
        (b'[{"error": {"code": 400, "message": "l", "status": "INVALID_ARGUMENT"}}]', "l"),
        (b'{"errors": [{"message": "m"}]}', "m"),
        (b'{"base_resp": {"status_code": 1004, "status_msg": "n"}}', "n"),
        (b'{"code": "InvalidApiKey", "message": "o", "request_id": "r"}', "o"),
        (b'["e"]', "['e']"),
        (b"x" * 600, "x" * 500 + "..."),
        (b"null", ""),
        (b'{"error": {"message": "a", "code": 7, "param": null, "type": "t"}}', "a"),
    ],
)
def test_a_refusal_speaks_in_the_servers_words(body: bytes, message: str) -> None:
    error = problem(Response(418, Headers.of({}), body))
    assert type(error) is APIStatusError
    assert error.message == message


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"base_resp": {"status_code": 1004, "status_msg": "n"}}', "1004"),
        (b'{"code": "InvalidApiKey", "message": "o"}', "InvalidApiKey"),
        (b'{"error": "invalid_grant", "error_description": "k"}', "invalid_grant"),
        (b'[{"error": {"code": 400, "message": "l"}}]', "400"),
        (b"<html>", None),
    ],
)
def test_the_code_of_a_refusal_is_found_in_every_shape(body: bytes, code: str | None) -> None:
    assert problem(Response(400, Headers.of({}), body)).code == code


@pytest.mark.parametrize("name", ["x-request-id", "Request-Id", "apim-request-id"])
def test_the_request_id_is_found_by_every_name(name: str) -> None:
    assert problem(Response(400, Headers.of({name: "r1"}), b"")).request_id == "r1"


@pytest.mark.parametrize(
    "body",
    [
        b'{"error": {"message": "no", "code": 429}}',
        b'{"error": "no"}',
        b'{"base_resp": {"status_code": 1004, "status_msg": "no"}, "choices": null}',
    ],
)
def test_an_error_that_calls_itself_a_success_is_raised_with_its_answer(body: bytes) -> None:
    response = Response(200, Headers.of({"x-request-id": "r"}), body)
    with pytest.raises(APIError, match="no") as caught:
        read_json(response)
    assert caught.value.response is response
    assert caught.value.request_id == "r"
    assert "status was 200" in caught.value.__notes__[0]


@pytest.mark.parametrize(
    "body",
    [
        b'{"id": "resp_1", "object": "response", "error": {"code": "server_error"}}',
        b'{"base_resp": {"status_code": 0, "status_msg": ""}, "choices": []}',
        b'{"error": null}',
    ],
)
def test_what_only_tells_of_an_error_is_none(body: bytes) -> None:
    assert isinstance(read_json(Response(200, Headers.of({}), body)), dict)


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        (401, {"message": "bad key"}, "base_url"),
        (403, {"message": "no"}, "rights"),
        (404, {"message": "The model `x` does not exist", "code": "model_not_found"}, "models.list"),
        (404, {"message": "No such file"}, "Check the id"),
        (400, {"message": "too long", "code": "context_length_exceeded"}, "less input"),
        (400, {"message": "wrong", "param": "tools[0].name"}, "'tools[0].name'"),
        (413, {"message": "large"}, "upload"),
        (429, {"message": "slow down"}, "A rate limit of tokens was reached: ask again after 3 s"),
        (429, {"message": "quota", "code": "insufficient_quota"}, "billing"),
        (307, {}, "redirects"),
        (503, {"message": "down"}, "request id"),
    ],
)
def test_an_error_says_what_to_do_about_it(status: int, error: dict[str, str], words: str) -> None:
    headers = Headers.of({"x-request-id": "r", "x-ratelimit-remaining-tokens": "0"})
    found = problem(Response(status, headers, dumps({"error": error})), 3.0)
    found.attempts = 3
    sent = Envelope("POST", "https://me:pw@api.test/v1/x?key=1", {}, operation="files.create")
    notes = advised(found, sent).__notes__
    assert notes[0] == "POST https://api.test/v1/x (files.create), 3 attempts"
    assert words.lower() in notes[1].lower()
    assert pickle.loads(pickle.dumps(found)).__notes__ == notes


@pytest.mark.parametrize("phase", ["connect", "read", "write", "pool", "total", "first_event", "idle_event"])
def test_a_timeout_names_its_phase_and_how_to_raise_it(phase: str) -> None:
    error = advised(APITimeoutError("late", phase=phase), Envelope("GET", "https://a.test/", {}))
    assert f"Timeout({phase}=...)" in error.__notes__[1]
    assert pickle.loads(pickle.dumps(error)).phase == phase


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ("[Errno -2] Name or service not known", "host name"),
        ("[Errno 111] Connection refused", "Nothing listens"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", "not trusted"),
        ("Server disconnected", "Idempotency-Key"),
    ],
)
def test_a_broken_connection_says_where_to_look(words: str, advice: str) -> None:
    assert advice in advised(APIConnectionError(words), Envelope("GET", "https://a.test/", {})).__notes__[1]


def test_facts_are_text() -> None:
    error = problem(Response(400, Headers.of({}), b'{"error": {"message": "a", "code": 7, "type": "t"}}'))
    assert (error.code, error.type, error.param) == ("7", "t", None)
