from __future__ import annotations

import copy
import pickle

import pytest

import openai_core
from openai_core import errors
from openai_core.errors import APIError, APIStatusError, ConfigurationError, OpenAIError, StreamError
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
        (b'{"detail": [{"msg": "d"}]}', "{'detail': [{'msg': 'd'}]}"),
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


def test_facts_are_text() -> None:
    error = problem(Response(400, Headers.of({}), b'{"error": {"message": "a", "code": 7, "type": "t"}}'))
    assert (error.code, error.type, error.param) == ("7", "t", None)
