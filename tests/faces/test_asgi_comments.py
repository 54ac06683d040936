"""Comments in a silent stream come when they are due: by a clock that the test sets, which is trio's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest
import trio.testing

from faces.driven import KEY
from faces.test_asgi import SCOPE, Visitor
from faces.test_relay import ask
from faces.wire import events
from openai_core import AsyncClient
from openai_core.asgi import StreamingAnswer

if TYPE_CHECKING:
    from faces.wire import Wire

pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


@pytest.mark.parametrize(("format", "keep_alive"), [("sse", 15.0), ("sse", None), ("ndjson", 15.0)])
def test_comments_come_when_they_are_due_and_only_among_events(
    wire: Wire, format: Any, keep_alive: float | None
) -> None:
    clock = trio.testing.MockClock()
    seen = []

    async def main() -> None:
        wire.tell(events({"type": "response.created"}, done=False, hold=wire.released))
        visitor = Visitor()
        async with AsyncClient(api_key=KEY, base_url=wire.url) as client, anyio.create_task_group() as group:
            sent = StreamingAnswer(ask(client), format, keep_alive=keep_alive)
            group.start_soon(sent, SCOPE, visitor.receive, visitor.send)
            await visitor.has(b"response.created")
            for seconds in (14.9, 0.2, 14.7, 0.4, 15.1):
                await anyio.wait_all_tasks_blocked()
                clock.jump(seconds)
                await anyio.wait_all_tasks_blocked()
                seen.append(visitor.body.count(b": keep-alive\n\n"))
            visitor.gone.set()

    anyio.run(main, backend="trio", backend_options={"clock": clock})
    assert seen == ([0, 1, 1, 2, 3] if format == "sse" and keep_alive else [0] * 5)
