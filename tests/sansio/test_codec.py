from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_core.errors import APIError, APIResponseValidationError
from openai_core.sansio import codec
from openai_core.sansio.codec import dumps, loads, loads_many, read_json
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["orjson", "json"], autouse=True)
def _both(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    made = codec._standard() if request.param == "json" else codec._pick()
    monkeypatch.setattr(codec, "_found", [made])


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Pair(NamedTuple):
    left: int
    right: int


@dataclasses.dataclass
class Point:
    x: int
    when: datetime.date


class Person(pydantic.BaseModel):
    name: str
    age: int | None = None
    nick: str | None = pydantic.Field(default=None, alias="nickName")


class OurModel:
    _is_model = True

    def __init__(self, **fields: Any) -> None:
        self.__dict__.update(fields)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"a": "ü€😀", "b": [1, 2.5, True, None]}, '{"a":"ü€😀","b":[1,2.5,true,null]}'),
        (datetime.datetime(2024, 5, 1, 12, 30, tzinfo=datetime.UTC), '"2024-05-01T12:30:00+00:00"'),
        (datetime.date(2024, 5, 1), '"2024-05-01"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        ([decimal.Decimal("1.5"), decimal.Decimal(7)], "[1.5,7]"),
        ([Colour.RED, Level.HIGH], '["red",3]'),
        ([Pair(1, 2), (3,), {4}], "[[1,2],[3],[4]]"),
        (Point(1, datetime.date(2024, 5, 1)), '{"x":1,"when":"2024-05-01"}'),
        (Person(name="Ada", age=None), '{"name":"Ada","age":null}'),
        (Person(name="Ada", nickName="A"), '{"name":"Ada","nickName":"A"}'),
        (OurModel(type="x", inner=OurModel(a=1)), '{"type":"x","inner":{"a":1}}'),
        ({"a": 1}.keys(), '["a"]'),
        ({1: 2**70}, '{"1":1180591620717411303424}'),
    ],
)
def test_values_are_written_as_json_says_them(value: Any, written: str) -> None:
    assert dumps(value).decode() == written


def test_what_can_be_read_only_once_is_written_whole() -> None:
    assert dumps(number for number in range(3)) == b"[0,1,2]"
    assert dumps({"a": iter([1, 2]), "b": 2**70}) == b'{"a":[1,2],"b":1180591620717411303424}'
    with pytest.raises(ValueError):
        dumps({"a": iter([float("nan")])})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_float_that_json_does_not_have_is_refused_with_its_place(value: float) -> None:
    with pytest.raises(ValueError, match=r"`input\[1\]\.score`"):
        dumps({"input": [{"score": None}, {"score": value}]})


def test_null_is_no_nan() -> None:
    assert dumps({"text": "say :null, please", "a": None}) == b'{"text":"say :null, please","a":null}'


def test_unset_below_the_top_is_refused_with_its_place() -> None:
    with pytest.raises(TypeError, match=r"`messages\[0\]\.content` is UNSET"):
        dumps({"messages": [{"content": UNSET}]})


@pytest.mark.parametrize("value", [b"bytes", object(), open, 3j])
def test_what_json_cannot_say_is_refused_with_its_place(value: Any) -> None:
    with pytest.raises(TypeError, match=r"`a\.b`"):
        dumps({"a": {"b": value}})


def test_a_file_is_not_written_as_its_lines(tmp_path: Any) -> None:
    path = tmp_path / "x"
    path.write_text("a\nb")
    with open(path) as file, pytest.raises(TypeError, match="`file`"):
        dumps({"file": file})


def test_an_error_while_iterating_is_the_users_own() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise KeyError("mine")

    with pytest.raises((KeyError, TypeError)):
        dumps({"a": broken()})


def response(body: bytes, kind: str = "application/json") -> Response:
    return Response(200, Headers.of({"content-type": kind, "x-request-id": "req_7"}), body)


@pytest.mark.parametrize(
    ("body", "kind"),
    [(b"<html>hello", "text/html"), (b'{"id": "x", "cho', "application/json"), (b"", "application/json")],
)
def test_a_success_that_is_not_json_is_an_error_with_the_answer(body: bytes, kind: str) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        read_json(response(body, kind))
    assert caught.value.response.body == body
    assert caught.value.request_id == "req_7"


def test_json_is_read_whatever_the_content_type_says() -> None:
    assert read_json(response(b'{"a":1}', "text/plain")) == {"a": 1}


@pytest.mark.parametrize("error", [{"message": "no such model", "code": "x"}, "no such model"])
def test_an_error_in_a_success_is_raised(error: Any) -> None:
    with pytest.raises(APIError, match="no such model") as caught:
        read_json(response(json.dumps({"error": error}).encode()))
    assert caught.value.request_id == "req_7"


def test_an_object_that_has_failed_is_no_error() -> None:
    failed = {"id": "resp_1", "object": "response", "status": "failed", "error": {"message": "no"}}
    assert read_json(response(json.dumps(failed).encode())) == failed


def one_by_one(texts: list[str]) -> list[Any]:
    """The values up to the first text that is none."""
    values: list[Any] = []
    for text in texts:
        try:
            values.append(loads(text))
        except ValueError:
            break
    return values


JSON_TEXTS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(codec="utf-8"), max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=3)
    ),
    max_leaves=8,
).map(lambda value: json.dumps(value, ensure_ascii=False))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(JSON_TEXTS | st.sampled_from(["", "{", "]", "1,2", "[1", "2]", "null,null", "NaN", "[DONE]", " {} "])))
def test_many_texts_are_read_as_one_after_the_other(texts: list[str]) -> None:
    assert loads_many(texts) == one_by_one(texts)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(JSON_TEXTS, min_size=1, max_size=6), st.data())
def test_texts_that_were_cut_apart_are_not_put_together(texts: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(texts) - 1))
    cut = data.draw(st.integers(0, len(texts[place])))
    pieces = [*texts[:place], texts[place][:cut], texts[place][cut:], *texts[place + 1 :]]
    assert loads_many(pieces) == one_by_one(pieces)


def test_texts_that_are_nested_too_deep_end_what_can_be_read() -> None:
    assert loads_many(["{}", "[" * 100_000 + "]" * 100_000, "{}"]) == [{}]
