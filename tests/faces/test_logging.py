from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import KEY
from faces.test_calls import post
from faces.wire import answer
from openai_core import ConfigurationError
from openai_core import log as ours
from openai_core.sansio.redaction import shown_body, shown_url

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire


@pytest.fixture(autouse=True)
def _as_before() -> object:
    log = logging.getLogger("openai_core")
    level, handlers = log.level, list(log.handlers)
    log.setLevel(0)
    log.handlers.clear()
    yield
    log.setLevel(level)
    log.handlers[:] = handlers
    ours.bodies = False


@pytest.mark.parametrize(
    ("word", "level"),
    [("debug", 10), (" INFO ", 20), ("warn", 30), ("warning", 30), ("error", 40), ("nonsense", 0), ("", 0)],
)
def test_the_environment_sets_the_level(face: Face, monkeypatch: pytest.MonkeyPatch, word: str, level: int) -> None:
    monkeypatch.setenv("OPENAI_LOG", word)
    face.client()
    face.client()
    log = logging.getLogger("openai_core")
    assert log.level == level
    assert len(log.handlers) == (1 if level else 0)


def test_requests_are_told_without_secrets_queries_and_bodies(
    face: Face, wire: Wire, caplog: pytest.LogCaptureFixture, no_pause: None
) -> None:
    wire.tell(answer({"error": "later"}, 503, retry_after_ms="1"), answer({"secret": "answer"}, x_request_id="req_4"))
    with caplog.at_level(logging.DEBUG, logger="openai_core"):
        face.runner(base_url=wire.url).run(post(body={"private": "prompt"}, query={"token": "hidden"}))
    text = caplog.text + "".join(str(record.args) for record in caplog.records if record.name == "openai_core")
    text = "\n".join(line for line in text.splitlines() if "httpcore" not in line)
    for secret in (KEY, "prompt", "hidden", "secret"):
        assert secret not in text
    assert f"POST {wire.url}/things: 503" in text
    assert f"POST {wire.url}/things: 200" in text
    assert f"waiting 0.00 s to try again {wire.url}/things, after 503" in text
    assert "req_4" in text
    assert "'authorization': '***'" in text


def records(face: Face, wire: Wire, level: Any, **options: Any) -> list[logging.LogRecord]:
    """What a client of this level tells a function of one call that is tried twice."""
    found: list[logging.LogRecord] = []
    wire.tell(answer({}, 503), answer({"api_key": "sk-inner", "text": "an answer", "usage": {"total_tokens": 3}}))
    runner = face.runner(base_url=wire.url, logger=found.append, log_level=level, **options)
    runner.run(post(body={"input": "a prompt", "authorization": "Bearer inner"}, query={"token": "hidden"}))
    return found


@pytest.mark.parametrize(
    ("level", "count"), [("debug", 5), ("info", 3), (None, 3), ("warning", 0), ("off", 0), (10, 5)]
)
def test_a_function_is_given_the_records_from_a_level_on(
    face: Face, wire: Wire, no_pause: None, level: Any, count: int
) -> None:
    found = records(face, wire, level)
    assert len(found) == count
    assert {record.name for record in found} <= {"openai_core"}
    text = "".join(record.getMessage() + str(record.args) for record in found)
    for secret in (KEY, "prompt", "hidden", "an answer"):
        assert secret not in text


def test_bodies_are_told_only_where_they_are_asked_for_and_without_their_secrets(
    face: Face, wire: Wire, no_pause: None
) -> None:
    text = "\n".join(record.getMessage() for record in records(face, wire, "trace"))
    assert '-> {"input":"a prompt","authorization":"***"}' in text
    assert '<- {"api_key":"***","text":"an answer","usage":{"total_tokens":3}}' in text
    assert "inner" not in text


def test_a_logger_of_ones_own_decides_on_its_level(
    face: Face, wire: Wire, no_pause: None, caplog: pytest.LogCaptureFixture
) -> None:
    mine = logging.getLogger("mine")
    runner = face.runner(base_url=wire.url, logger=mine)
    with caplog.at_level(logging.WARNING, logger="mine"):
        runner.run(post())
    with caplog.at_level(logging.INFO, logger="mine"):
        runner.run(post())
    assert [record.levelname for record in caplog.records if record.name == "mine"] == ["INFO"]


def test_a_level_without_a_logger_is_shown_for_this_client_alone(
    face: Face, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    loud, quiet = face.runner(base_url=wire.url, log_level="info"), face.runner(base_url=wire.url)
    quiet.run(post())
    assert [record for record in caplog.records if record.name == "openai_core"] == []
    loud.run(post())
    assert len([record for record in caplog.records if record.name == "openai_core"]) == 1
    assert len(logging.getLogger("openai_core").handlers) == 1


@pytest.mark.parametrize("wrong", [{"log_level": "loud"}, {"logger": 3}])
def test_a_wrong_option_is_refused_by_name(face: Face, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        face.client(**wrong)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b"not json", "<8 bytes>"),
        (b"x" * 9, "<9 bytes>"),
        (iter([b"x"]), "<a body that is sent piece by piece>"),
        (b'{"max_tokens": 3, "client_secret": "s", "Token": "t", "token": 3}', None),
    ],
)
def test_bodies_are_shown_without_what_is_secret(body: Any, shown: str | None) -> None:
    told = shown_body(body)
    assert told == (shown or '{"max_tokens":3,"client_secret":"***","Token":"***","token":3}')


def test_a_name_and_password_in_a_url_are_not_shown() -> None:
    assert shown_url("https://me:pw@a.test:1/x@y?key=1") == "https://a.test:1/x@y"
