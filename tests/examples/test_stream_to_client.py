"""The programs that pass a stream on to a browser, served for real."""

from __future__ import annotations

import json

import httpx
import pytest
from faces.served import running

from openai_core.testing import LocalServer

pytest.importorskip("uvicorn", reason="uvicorn is not installed: pip install --group browser")

QUESTION = "Grüß dich, 世界"


def client() -> httpx.Client:
    return httpx.Client(timeout=30)


def test_an_event_source_is_served() -> None:
    with running("stream_to_client/sse.py") as url, client() as browser:
        assert 'new EventSource("/ask?' in browser.get(url).text
        answer = browser.get(f"{url}/ask", params={"question": QUESTION})
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.startswith("event: response.created\nid: ")
    assert answer.text.count("event: response.completed\n") == 1
    assert QUESTION in answer.text


def test_lines_are_served() -> None:
    with running("stream_to_client/ndjson.py") as url, client() as browser:
        assert 'fetch("/ask"' in browser.get(url).text
        answer = browser.post(f"{url}/ask", content=QUESTION)
    chunks = [json.loads(line) for line in answer.text.splitlines()]
    assert "".join(chunk["choices"][0]["delta"].get("content") or "" for chunk in chunks) == f"You said: {QUESTION}"


def test_bytes_are_served_from_where_the_environment_points() -> None:
    with LocalServer(key="sk-example") as server:
        with (
            running("stream_to_client/raw.py", OPENAI_API_KEY="sk-example", OPENAI_BASE_URL=server.url) as url,
            client() as browser,
        ):
            assert 'fetch("/ask"' in browser.get(url).text
            answer = browser.post(f"{url}/ask", content=QUESTION)
        assert [received.status for received in server.requests] == [200]
        with httpx.Client(base_url=server.url, headers={"authorization": "Bearer sk-example"}) as api:
            server.reset()
            body = {"model": "gpt-5.4", "messages": [{"role": "user", "content": QUESTION}], "stream": True}
            assert answer.content == api.post("chat/completions", json=body).content
    assert answer.headers["content-type"].startswith("text/event-stream")
