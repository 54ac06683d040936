"""Runs that are passed on to somebody else while they happen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from faces.driven import KEY
from faces.test_asgi import SCOPE, Visitor
from faces.wire import answer

from openai_core import AsyncClient
from openai_core.asgi import StreamingAnswer
from openai_core.testing import CallTool, LocalServer
from openai_core.tools.definition import tool
from tools.script import Asked, run_tools, said, turn

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

apis = pytest.mark.parametrize("api", ["chat", "responses"])
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


@tool
def work() -> str:
    """Work."""
    return "done"


def picked(event: Any) -> dict[str, Any] | None:
    if event.type in ("tool.started", "tool.finished"):
        return {"type": event.type, "name": event.call.name, "output": event.call.output}
    return {"type": "text", "text": event.delta} if event.type.endswith(("content.delta", "text.delta")) else None


TOLD = [
    {"type": "tool.started", "name": "work", "output": None},
    {"type": "tool.finished", "name": "work", "output": "done"},
    {"type": "text", "text": "!"},
]


@apis
def test_a_run_becomes_server_sent_events_with_their_names(face: Face, wire: Wire, api: str) -> None:
    wire.tell(said(turn(api, 1, None, Asked("a", "work")), True), said(turn(api, 2, "!"), True))
    with run_tools(face.client(base_url=wire.url), api, stream=True, tools=[work]) as stream:
        blocks = b"".join(stream.to_sse(pick=picked)).decode().split("\n\n")
    lines = [block.split("\n") for block in blocks if block]
    assert [line[0] for line in lines] == [f"event: {one['type']}" for one in TOLD]
    assert [json.loads(line[1].removeprefix("data: ")) for line in lines] == TOLD


@apis
def test_a_run_becomes_lines_of_json(face: Face, wire: Wire, api: str) -> None:
    wire.tell(said(turn(api, 1, None, Asked("a", "work")), True), said(turn(api, 2, "!"), True))
    with run_tools(face.client(base_url=wire.url), api, stream=True, tools=[work]) as stream:
        whole = [json.loads(line) for line in stream.to_ndjson()]
    kinds = [one["type"] for one in whole]
    assert kinds[0] == "round.started"
    assert kinds[-1] == "round.finished"
    assert kinds.count("tool.finished") == 1


def test_an_error_in_a_run_is_the_last_event(face: Face, wire: Wire) -> None:
    wire.tell(said(turn("chat", 1, None, Asked("a", "work")), True), answer({"error": {"message": "No more"}}, 400))
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[work]) as stream:
        blocks = list(stream.to_sse(pick=picked))
    assert blocks[-1].startswith(b"event: error\n")
    assert b"No more" in blocks[-1]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_asgi_answer_takes_a_run(backend: str) -> None:
    async def visited() -> Visitor:
        visitor = Visitor()
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            run = client.responses.run_tools(model="m", input="Hi", tools=[work], stream=True)
            await StreamingAnswer(run, pick=picked)(SCOPE, visitor.receive, visitor.send)
        return visitor

    with LocalServer() as server:
        server.say(CallTool("work"), "!")
        visitor = anyio.run(visited, backend=backend)
    assert visitor.status == 200
    assert b'event: tool.finished\ndata: {"type":"tool.finished","name":"work","output":"done"}' in visitor.body
    assert b"event: text\n" in visitor.body


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_refusal_before_the_first_event_of_a_run_is_answered_with_its_status(backend: str, wire: Wire) -> None:
    async def visited() -> Visitor:
        visitor = Visitor()
        async with AsyncClient(api_key=KEY, base_url=wire.url, max_retries=0) as client:
            run = client.responses.run_tools(model="m", input="Hi", tools=[work], stream=True)
            await StreamingAnswer(run, pick=picked)(SCOPE, visitor.receive, visitor.send)
        return visitor

    wire.tell(answer({"error": {"message": "Slow down"}}, 429))
    visitor = anyio.run(visited, backend=backend)
    assert (visitor.status, json.loads(visitor.body)["error"]["message"]) == (429, "Slow down")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_run_ends_when_its_reader_goes(backend: str) -> None:
    ended: list[str] = []

    @tool
    async def long() -> str:
        """Take for ever."""
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("cancelled")
        return ""

    async def visited() -> None:
        visitor = Visitor()
        async with AsyncClient(api_key=KEY, base_url=server.url) as client, anyio.create_task_group() as group:
            run = client.responses.run_tools(model="m", input="Hi", tools=[long], stream=True)
            group.start_soon(StreamingAnswer(run), SCOPE, visitor.receive, visitor.send)
            await visitor.has(b"tool.started")
            visitor.gone.set()

    with LocalServer() as server:
        server.say(CallTool("long"))
        anyio.run(visited, backend=backend)
        assert len(server.requests) == 1
    assert ended == ["cancelled"]
