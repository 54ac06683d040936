"""Streams that are passed on, read by a real browser."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from faces.driven import KEY
from faces.served import served
from faces.wire import Answer, Wire, answer

from browser.application import Application
from openai_core import AsyncClient
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTION = " ".join(f"word{number}" for number in range(1, 61)) + " — naïve café, Привет, ½ + ½ = 1"
ANSWER = f"You said: {QUESTION}"

pytestmark = pytest.mark.usefixtures("chromium")


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire()
    yield made
    made.close()


def application(url: str) -> tuple[Application, AsyncClient]:
    client = AsyncClient(api_key=KEY, base_url=url, max_retries=0)
    return Application(client), client


def opened(page: Any, url: str, question: str = QUESTION) -> Any:
    page.goto(f"{url}/?{urlencode({'question': question})}")
    return page


def endless(wire: Wire) -> Iterator[bytes]:
    """Chunks of a chat, for as long as somebody takes them."""
    number = 0
    while not wire.released.wait(0.02):
        number += 1
        chunk = {"id": "c", "choices": [{"index": 0, "delta": {"content": f"{number} "}, "finish_reason": None}]}
        yield f"data: {json.dumps(chunk)}\n\n".encode()


def test_an_event_source_and_a_reader_get_all_of_it_in_order(page: Any, screenshot: Any) -> None:
    with LocalServer(delay=0.005) as server, served(*application(server.url)) as url:
        opened(page, url)
        page.click("#events .go")
        page.click("#lines .go")
        page.wait_for_selector("#events [data-is=complete]")
        page.wait_for_selector("#lines [data-is=complete]")
        assert page.text_content("#events output") == ANSWER
        assert page.text_content("#lines output") == ANSWER
        log = page.evaluate("window.log")
        picture = screenshot("complete")
    names = [name for name, _ in log["events"]]
    assert names[0] == "response.created"
    assert names[-1] == "response.completed"
    numbers = [int(number) for _, number in log["events"]]
    assert numbers == sorted(set(numbers))
    assert len(log["lines"]) > 60
    assert [chunk["choices"][0]["finish_reason"] for chunk in log["lines"]][-1] == "stop"
    assert picture.stat().st_size > 10_000


def test_the_text_is_there_before_the_end(page: Any, wire: Wire) -> None:
    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, endless(wire)))
    with served(*application(wire.url)) as url:
        opened(page, url).click("#lines .go")
        page.wait_for_function("document.querySelector('#lines output').textContent.startsWith('1 2 3 4 5 ')")
        assert wire.open == 1
        page.close()
        assert wire.settled(0)


def test_stopping_a_fetch_frees_the_connection_to_the_api(page: Any, wire: Wire, screenshot: Any) -> None:
    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, endless(wire)))
    with served(*application(wire.url)) as url:
        opened(page, url).click("#lines .go")
        page.wait_for_function("window.log.lines.length > 20")
        assert wire.open == 1
        page.click("#lines .stop")
        assert wire.settled(0)
        page.wait_for_selector("#lines [data-is=stopped]")
        screenshot("stopped")
        count = page.evaluate("window.log.lines.length")
        assert page.evaluate("window.log.lines.length") == count


def test_closing_an_event_source_frees_the_connection_to_the_api(page: Any, wire: Wire) -> None:
    def deltas() -> Iterator[bytes]:
        number = 0
        while not wire.released.wait(0.02):
            number += 1
            event = {"type": "response.output_text.delta", "delta": f"{number} ", "sequence_number": number}
            yield f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()

    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, deltas()))
    with served(*application(wire.url)) as url:
        opened(page, url).click("#events .go")
        page.wait_for_function("window.log.events.length > 20")
        assert wire.open == 1
        page.click("#events .stop")
        assert wire.settled(0)
        page.wait_for_selector("#events [data-is=stopped]")


def test_an_event_source_goes_on_after_a_break_with_nothing_lost_and_nothing_twice(page: Any) -> None:
    with LocalServer(delay=0.005) as server:
        server.cut(after=20, on="responses.create")
        relay, client = application(server.url)
        with served(relay, client) as url:
            opened(page, url, "漢字 and 🙂, " * 20).click("#events .go")
            page.wait_for_selector("#events [data-is=complete]")
            assert page.text_content("#events output").strip() == "You said: " + ("漢字 and 🙂, " * 20).strip()
            log = page.evaluate("window.log")
    assert log["broke"]["error"]["code"] == "connection_error"
    assert len(relay.resumed) == 1
    numbers = [int(number) for _, number in log["events"]]
    assert numbers == sorted(set(numbers))


def test_a_refusal_reaches_a_fetch_as_its_status_and_words(page: Any, wire: Wire, screenshot: Any) -> None:
    wire.tell(answer({"error": {"message": "Slow down, please"}}, 429))
    with served(*application(wire.url)) as url:
        opened(page, url).click("#lines .go")
        page.wait_for_selector("#lines [data-is=broken]")
        assert page.text_content("#lines .state") == "broken: Slow down, please"
        screenshot("refused")
