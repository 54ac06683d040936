"""The chat page of the examples, used by somebody at a browser."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from faces.served import running
from faces.wire import Answer, Wire

from openai_core.testing import CallTool, LocalServer, Thought

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("chromium")

QUESTION = "How many pallets for 12 * (3 + 4) boxes, thirty to a pallet?"
ANSWER = """Twelve times seven make **84**, so you need three pallets.

1. Fill two pallets with 30 boxes each
2. Put the rest, 24 boxes, on the third

```python
pallets = -(-12 * (3 + 4) // 30)
```

| pallet | boxes |
|---|---|
| first | 30 |
| third | 24 |
"""


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer(delay=0.002) as server:
        yield server


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire()
    yield made
    made.close()


@contextmanager
def shown(page: Any, upstream: str) -> Iterator[Any]:
    """The page, as the program serves it; the API is another server of this machine."""
    with running("chat_page/app.py", OPENAI_API_KEY="test", OPENAI_BASE_URL=upstream) as url:
        page.set_viewport_size({"width": 1180, "height": 860})
        page.goto(f"{url}/")
        page.wait_for_selector(".hello")
        yield page
        page.goto("about:blank")


def ask(page: Any, question: str) -> None:
    page.fill("textarea", question)
    page.keyboard.press("Enter")


def answered(page: Any, count: int = 1, how: str = "done") -> list[str]:
    """The texts of all answers, once there are so many and the last is over."""
    page.wait_for_function(
        "([count, how]) => { const all = document.querySelectorAll('.answer');"
        " return all.length === count && all[count - 1].dataset.is === how }",
        arg=[count, how],
    )
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return [one.text_content() for one in page.query_selector_all(".answer .text")]


def endless(wire: Wire) -> Iterator[bytes]:
    """A response that is written for as long as somebody reads it."""
    number = 0
    while not wire.released.wait(0.02):
        number += 1
        event = {"type": "response.output_text.delta", "delta": f"word{number} ", "sequence_number": number}
        event |= {"item_id": "msg_1", "output_index": 0, "content_index": 0}
        yield f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()


def test_an_answer_is_streamed_with_its_thoughts_and_the_tools_that_were_called(
    page: Any, server: LocalServer, screenshot: Any
) -> None:
    server.say(
        [
            Thought("The boxes first, then the pallets."),
            "Let me work that out.",
            CallTool("calculate", expression="12 * (3 + 4)"),
            CallTool("time_in", zone="Europe/Atlantis"),
        ],
        ANSWER,
    )
    with shown(page, server.url):
        ask(page, QUESTION)
        first, second = answered(page)
        assert first == "Let me work that out."
        assert second.startswith("Twelve times seven make 84, so")
        assert page.text_content(".answer strong") == "84"
        assert page.text_content(".answer .text pre") == "pallets = -(-12 * (3 + 4) // 30)"
        assert [cell.text_content() for cell in page.query_selector_all(".answer td")] == ["first", "30", "third", "24"]
        assert len(page.query_selector_all(".answer li")) == 2
        good, bad = page.query_selector_all("details:not(.thoughts)")
        assert (good.get_attribute("data-is"), bad.get_attribute("data-is")) == ("completed", "failed")
        assert 'calculate("12 * (3 + 4)") → 84' in good.text_content()
        page.click("details.thoughts summary")
        assert page.is_visible("text=The boxes first, then the pallets.")
        page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished)).then(() => null)")
        picture = screenshot("chat_light")
        page.emulate_media(color_scheme="dark")
        dark = screenshot("chat_dark")
        page.emulate_media(color_scheme="light")
    assert picture.stat().st_size > 20_000
    assert picture.read_bytes() != dark.read_bytes()


def test_stopping_frees_the_connection_to_the_api_and_keeps_what_was_said(page: Any, wire: Wire) -> None:
    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, endless(wire)))
    with shown(page, wire.url):
        ask(page, "Write for ever")
        page.wait_for_function("document.querySelector('.text')?.textContent.includes('word5 ')")
        assert page.get_attribute(".go", "aria-label") == "Stop"
        assert wire.open == 1
        page.click(".go")
        assert wire.settled(0)
        (kept,) = answered(page, how="stopped")
        assert kept.startswith("word1 word2 ")
        assert page.get_attribute(".go", "aria-label") == "Send"

        page.reload()
        (again,) = answered(page, how="stopped")
        assert again.startswith("word1 word2 ")

        wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, endless(wire)))
        ask(page, "Go on")
        page.wait_for_function("document.querySelectorAll('.text').length === 2")
        told = json.loads(wire.seen[-1].body)["input"]
        assert [item["role"] for item in told] == ["user", "assistant", "user"]
        assert told[1]["content"].startswith("word1 word2 ")
        page.keyboard.press("Escape")
        assert wire.settled(0)
        answered(page, 2, "stopped")


def test_leaving_the_page_frees_the_connection_to_the_api(page: Any, wire: Wire) -> None:
    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, endless(wire)))
    with shown(page, wire.url):
        ask(page, "Write for ever")
        page.wait_for_function("document.querySelector('.text')?.textContent.includes('word5 ')")
        page.goto("about:blank")
        assert wire.settled(0)


def test_a_conversation_is_kept_and_told_the_model_again(page: Any, server: LocalServer) -> None:
    with shown(page, server.url):
        ask(page, "My name is Ada")
        assert answered(page) == ["You said: My name is Ada"]
        ask(page, "What is my name?")
        answered(page, 2)
        assert len(server.requests[-1].body["input"]) == 3
        page.reload()
        assert answered(page, 2) == ["You said: My name is Ada", "You said: What is my name?"]

        page.click("nav .new")
        page.wait_for_selector(".hello")
        ask(page, "Another matter")
        answered(page)
        assert len(server.requests[-1].body["input"]) == 1
        page.wait_for_function("document.querySelectorAll('nav li').length === 2")
        titles = [one.text_content() for one in page.query_selector_all("nav li .open")]
        assert titles == ["Another matter", "My name is Ada"]

        page.click("text=My name is Ada")
        answered(page, 2)
        page.hover("nav li[aria-current]")
        page.click("nav li[aria-current] .drop")
        page.wait_for_selector(".hello")
        page.wait_for_function("document.querySelectorAll('nav li').length === 1")


def test_all_of_it_can_be_done_from_the_keyboard(page: Any, server: LocalServer) -> None:
    with shown(page, server.url):
        assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
        page.keyboard.type("First line")
        page.keyboard.press("Shift+Enter")
        page.keyboard.type("second line")
        page.keyboard.press("Enter")
        answered(page)
        assert server.requests[-1].body["input"][-1]["content"] == "First line\nsecond line"
        assert page.input_value("textarea") == ""
        page.keyboard.press("ArrowUp")
        assert page.input_value("textarea") == "First line\nsecond line"
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
        page.keyboard.press("Alt+n")
        page.wait_for_selector(".hello")


def test_a_refusal_is_shown_in_its_words_and_can_be_tried_again(
    page: Any, server: LocalServer, screenshot: Any
) -> None:
    server.fail(400, body={"error": {"message": "The model is not for you", "type": "invalid_request_error"}})
    with shown(page, server.url):
        ask(page, "Hello")
        page.wait_for_selector(".error")
        assert page.text_content(".error").startswith("The model is not for you")
        screenshot("chat_refused")
        page.click(".error button")
        page.wait_for_selector("[data-is=done]")
        assert page.query_selector(".error") is None
        assert len(page.query_selector_all(".user")) == 1
        assert len(server.requests[-1].body["input"]) == 1


def test_what_a_model_says_never_becomes_html(page: Any, server: LocalServer) -> None:
    said = "<img src=x onerror='window.hacked = 1'> **<b>bold</b>** [a](javascript:alert) `<i>`"
    server.say(said)
    with shown(page, server.url):
        ask(page, "<script>window.hacked = 1</script>")
        (text,) = answered(page)
        assert text == "<img src=x onerror='window.hacked = 1'> <b>bold</b> [a](javascript:alert) <i>"
        assert page.query_selector(".answer img, .answer b, .answer a, .user script") is None
        assert page.evaluate("window.hacked") is None


def test_the_theme_can_be_chosen_and_is_remembered(page: Any, server: LocalServer) -> None:
    def ground() -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    with shown(page, server.url):
        light = ground()
        page.click("#theme")
        dark = ground()
        assert light != dark
        page.reload()
        page.wait_for_selector(".hello")
        assert ground() == dark
        page.click("#theme")
        assert ground() == light


def test_a_narrow_screen_has_all_of_it_too(page: Any, server: LocalServer, screenshot: Any) -> None:
    with shown(page, server.url):
        page.set_viewport_size({"width": 390, "height": 760})
        ask(page, "Hello from a telephone")
        answered(page)
        assert not page.is_visible("nav ul")
        page.click("#menu")
        assert page.is_visible("nav li .open")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        screenshot("chat_narrow")
