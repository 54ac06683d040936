"""Arguments become requests, by tables."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.sansio.endpoint import Endpoint, Form, Json, Query, Raw, Trigger, query_pairs, segment
from openai_core.sansio.message import JsonBody, Message, MultipartBody, Options, RawBody
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

LETTERS = Endpoint(
    "letters.create",
    "POST",
    "/letters/{box}",
    path_parameters=("box",),
    query={"kinds": Query("kinds[]", "brackets"), "day": Query("day")},
    headers={"betas": "openai-beta"},
    bodies=(Json(frozenset({"to", "body", "stream"}), required=("to",)),),
    required=("to",),
    stream=Trigger(),
)
PARCELS = Endpoint(
    "parcels.create",
    "POST",
    "/parcels",
    bodies=(
        Form(frozenset({"label", "photo", "photos"}), ("label", "photo"), frozenset({"photo"}), frozenset({"photos"})),
        Json(frozenset({"label", "photo", "urls"}), ("label",)),
    ),
    required=("label",),
)
CALLS = Endpoint(
    "calls.create",
    "POST",
    "/calls",
    bodies=(
        Form(frozenset({"sdp", "session"}), ("sdp",), encodings={"sdp": "application/sdp"}),
        Raw("sdp", "application/sdp"),
    ),
    required=("sdp",),
)


def message(endpoint: Endpoint, *path: Any, **params: Any) -> Message:
    return endpoint.json(params, None, *path).message


def test_arguments_go_where_the_contract_puts_them() -> None:
    sent = message(LETTERS, "in/out", to="you", body=None, kinds=["a", "b"], day=3, betas=["x=1", "y=2"])
    assert sent.method == "POST"
    assert sent.path == "/letters/in%2Fout"
    assert sent.query == (("kinds[]", "a"), ("kinds[]", "b"), ("day", "3"))
    assert sent.headers == {"openai-beta": "x=1,y=2"}
    assert sent.body == JsonBody({"to": "you", "body": None})


def test_unset_leaves_a_parameter_out_and_none_is_null() -> None:
    assert message(LETTERS, "b", to="you", body=UNSET, day=UNSET).body == JsonBody({"to": "you"})
    assert message(LETTERS, "b", to="you", body=None).body == JsonBody({"to": "you", "body": None})


def test_an_unknown_argument_is_named_with_a_proposal() -> None:
    with pytest.raises(
        TypeError, match=r"letters.create\(\) got an unexpected keyword argument 'boddy'; did you mean 'body'"
    ):
        message(LETTERS, "b", to="you", boddy=1)
    with pytest.raises(TypeError, match="what the contract does not know goes into extra_body"):
        message(LETTERS, "b", to="you", zzz=1)


@pytest.mark.parametrize("given", [{}, {"to": UNSET}])
def test_a_missing_argument_is_named(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"letters.create\(\) is missing the required argument 'to'"):
        message(LETTERS, "b", **given)


def test_extras_win_over_the_declared() -> None:
    sent = message(
        LETTERS,
        "b",
        to="you",
        day=1,
        betas=["x"],
        extra_body={"to": "me", "new": 1},
        extra_query={"day": 2, "more": [1, 2]},
        extra_headers={"OpenAI-Beta": "z"},
    )
    assert sent.body == JsonBody({"to": "me", "new": 1})
    assert sent.query == (("day", "2"), ("more[]", "1"), ("more[]", "2"))
    assert sent.headers["OpenAI-Beta"] == "z"


def test_options_are_for_the_request_and_not_for_the_body() -> None:
    request = LETTERS.json({"to": "you", "timeout": 3.0, "max_retries": 0, "idempotency_key": "k"}, None, "b")
    assert request.options == Options(3.0, 0, "k")
    assert request.message.body == JsonBody({"to": "you"})


def test_a_body_with_two_forms_takes_the_one_that_fits() -> None:
    assert isinstance(message(PARCELS, label="a").body, JsonBody)
    assert isinstance(message(PARCELS, label="a", photo={"id": "file_1"}).body, JsonBody)
    assert isinstance(message(PARCELS, label="a", urls=[]).body, JsonBody)
    for file in (b"x", io.BytesIO(b"x"), Path("x"), ("x.png", b"x")):
        body = message(PARCELS, label="a", photo=file).body
        assert isinstance(body, MultipartBody)
        assert body.files == {"photo"}
    assert isinstance(message(PARCELS, label="a", photo=b"", photos=[b"x"]).body, MultipartBody)


def test_forms_that_do_not_go_together_are_refused() -> None:
    with pytest.raises(
        TypeError, match=r"parcels.create\(\) was given arguments that do not go together; leave out urls or photos"
    ):
        message(PARCELS, label="a", photos=[b"x"], urls=[])


def test_what_a_form_requires_is_named() -> None:
    with pytest.raises(TypeError, match="missing the required argument 'photo'"):
        message(PARCELS, label="a", photos=[b"x"])


def test_a_raw_body_is_one_argument() -> None:
    assert isinstance(message(CALLS, sdp="v=0", session={}).body, MultipartBody)
    raw = Endpoint("x.y", "POST", "/x", bodies=(Raw("sdp", "application/sdp"),), required=("sdp",))
    assert message(raw, sdp="v=0").body == RawBody("v=0", "application/sdp")


@pytest.mark.parametrize(
    ("value", "words"), [("", "empty"), ("  ", "empty"), ("\n", "empty"), (".", "another path"), ("..", "another path")]
)
def test_an_id_that_would_point_elsewhere_is_refused(value: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"box .*{words}"):
        message(LETTERS, value, to="you")


@pytest.mark.parametrize("value", [None, UNSET, 1.5, True, b"x", ["a"]])
def test_an_id_that_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="box must be text"):
        message(LETTERS, value, to="you")


@given(st.text(min_size=1).filter(lambda text: text.strip() and text not in {".", ".."} and text.isprintable()))
def test_an_id_is_one_segment_whatever_is_in_it(value: str) -> None:
    written = segment(value, "id")
    assert not set(written) & set("/?#\\ ")
    assert unquote(written) == value


@pytest.mark.parametrize(
    ("value", "style", "pairs"),
    [
        ("a b", "simple", [("n", "a b")]),
        (True, "simple", [("n", "true")]),
        (False, "simple", [("n", "false")]),
        (datetime(2026, 1, 2, tzinfo=UTC), "simple", [("n", "2026-01-02T00:00:00+00:00")]),
        (["a", "b"], "brackets", [("n[]", "a"), ("n[]", "b")]),
        (("a", "b"), "repeat", [("n", "a"), ("n", "b")]),
        (["a", "b"], "comma", [("n", "a,b")]),
        ([], "brackets", []),
        ({"gt": 1, "lt": None}, "deepObject", [("n[gt]", "1")]),
        ({"a": {"b": [1, 2]}}, "deepObject", [("n[a][b][]", "1"), ("n[a][b][]", "2")]),
        ((n for n in (1, 2)), "brackets", [("n[]", "1"), ("n[]", "2")]),
    ],
)
def test_query_values_are_written_in_their_style(value: Any, style: str, pairs: list[tuple[str, str]]) -> None:
    assert query_pairs("n", value, style) == pairs


class Counting(dict[str, Any]):
    """A dictionary that knows when somebody walks it."""

    walked = 0

    def __iter__(self) -> Any:
        type(self).walked += 1
        return super().__iter__()

    def items(self) -> Any:
        type(self).walked += 1
        return super().items()


def test_a_long_history_is_not_walked() -> None:
    history = [Counting(role="user", content="x") for _ in range(1000)]
    body = message(LETTERS, "b", to="you", body=history).body
    assert isinstance(body, JsonBody)
    assert body.value["body"] is history
    assert Counting.walked == 0


@pytest.mark.parametrize("make", [LETTERS.json, LETTERS.events, LETTERS.page])
def test_the_callers_arguments_are_left_alone(make: Callable[..., Any]) -> None:
    from openai_core.sansio.page import Paging

    given = {"to": "you", "extra_body": {"a": 1}}
    make(given, "chat:ChatCompletion", *([Paging("after", "last_id", "data")] if make == LETTERS.page else []), "b")
    assert given == {"to": "you", "extra_body": {"a": 1}}
