"""The requests of runs are such as the contract allows: the local server checks each, and calls what a prompt names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openai_core.testing import LocalServer
from openai_core.tools.definition import Tool, ToolDefinition, tool
from openai_core.tools.kinds import builtin_tool, custom_tool, tool_namespace
from tools.script import finished

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face

ways = pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])


@tool
def weather(city: str, days: int = 1) -> str:
    """Forecast the weather."""
    return f"Sunny in {city}"


def find(key: str) -> dict[str, str]:
    """Find it."""
    return {"found": key}


def tools() -> list[Any]:
    return [
        weather,
        Tool.of(find),
        ToolDefinition("raw", None, {"type": "object", "properties": {"x": {"type": "integer"}}}, len),
        custom_tool("note", "Take a note", len, regex="[a-z]+"),
    ]


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server


@ways
def test_a_chat_with_tools_is_taken(face: Face, server: LocalServer, stream: bool) -> None:
    messages = [{"role": "user", "content": "Ask weather, find and raw"}]
    client = face.client(base_url=server.url)
    run = finished(client, "chat", stream, tools=tools(), messages=messages, tool_choice="required")
    assert [call.status for call in run.calls] == ["completed"] * 3
    assert run.final_content == "You said: Ask weather, find and raw"
    assert [one.status for one in server.requests] == [200, 200]


@ways
@pytest.mark.parametrize(
    "keeps", [{}, {"store": False}, {"history": "client"}, {"reasoning": {"effort": "low"}, "store": False}], ids=str
)
def test_responses_with_tools_are_taken(face: Face, server: LocalServer, stream: bool, keeps: dict[str, Any]) -> None:
    group = tool_namespace("crm", "Customers", [Tool(find, name="customer")])
    more = [group, builtin_tool({"type": "local_shell"}, len), {"type": "web_search"}]
    client = face.client(base_url=server.url)
    run = finished(
        client,
        "responses",
        stream,
        tools=[*tools(), *more],
        input="Ask weather, find and raw",
        tool_choice="required",
        **keeps,
    )
    assert [call.status for call in run.calls] == ["completed"] * 3
    assert run.status == "completed"
    assert [one.status for one in server.requests] == [200, 200]


def test_a_conversation_with_tools_is_taken(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    conversation = client.conversations.create()
    run = finished(client, "responses", False, tools=tools(), input="Ask weather", conversation=conversation.id)
    assert run.status == "completed"
    assert [one.status for one in server.requests] == [200] * 3
