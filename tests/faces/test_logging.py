from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from faces.driven import KEY
from faces.test_calls import post
from faces.wire import answer

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire


@pytest.fixture(autouse=True)
def _as_before() -> object:
    log = logging.getLogger("openai_core")
    level, handlers = log.level, list(log.handlers)
    yield
    log.setLevel(level)
    log.handlers[:] = handlers


@pytest.mark.parametrize(("word", "level"), [("debug", 10), (" INFO ", 20), ("nonsense", 0), ("", 0)])
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
    assert "waiting 0.00 s" in text
    assert "req_4" in text
    assert "'authorization': '***'" in text
