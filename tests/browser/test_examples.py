"""The pages of the examples do what they are for."""

from __future__ import annotations

from typing import Any

import pytest
from faces.served import running

pytestmark = pytest.mark.usefixtures("chromium")

SHOWN = {
    "sse": "You said: Count from one to five.",
    "ndjson": "You said: Count from one to five.",
    "raw": "data: [DONE]",
}


@pytest.mark.parametrize("name", SHOWN)
def test_a_page_shows_what_is_streamed_to_it(page: Any, name: str) -> None:
    with running(f"stream_to_client/{name}.py") as url:
        page.goto(f"{url}/")
        page.click("button")
        page.wait_for_function(f"document.querySelector('pre').textContent.includes({SHOWN[name]!r})")
        page.goto("about:blank")
