"""A program that makes tools and runs them, in both faces. Never run; only checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, assert_type

from openai_core.generated.models.chat import ChatCompletion, CompletionUsage
from openai_core.generated.models.responses import Response, ResponseUsage
from openai_core.tools.call import ToolCall
from openai_core.tools.context import PENDING, StopTools, ToolContext
from openai_core.tools.definition import Tool, ToolDefinition, tool
from openai_core.tools.events import ToolFinished, ToolStarted
from openai_core.tools.kinds import custom_tool, tool_namespace
from openai_core.tools.run import ChatToolRun, ResponseToolRun

if TYPE_CHECKING:
    from openai_core import AsyncClient, Client
    from openai_core.tools.plan import Verdict


@dataclass
class Answer:
    text: str


@tool
def weather(city: Annotated[str, "Its English name"], days: int = 1) -> list[str]:
    """Forecast the weather."""
    return [city] * days


@tool(name="look-up", strict=False, timeout=5)
async def look_up(key: str, context: ToolContext[dict[str, str]]) -> str:
    """Look it up."""
    if key == "stop":
        raise StopTools("stopped")
    return context.value[key]


class Shop:
    @tool
    def sell(self, thing: str) -> int:
        """Sell it."""
        return len(thing)


assert_type(weather("Paris"), list[str])
assert_type(weather(city="Paris", days=2), list[str])
assert_type(Shop().sell("x"), int)
assert_type(Tool.of(len).name, str)

RAW = ToolDefinition("raw", "Anything", {"type": "object"}, lambda arguments: arguments)


@custom_tool("note", lark="start: WORD")
def note(text: str) -> None: ...


GROUP = tool_namespace("texts", "Works on texts", [weather, note])


def approve(call: ToolCall) -> Verdict:
    if call.name == "delete":
        return PENDING
    return "No." if call.arguments else True


async def approve_later(call: ToolCall) -> Verdict:
    return {"city": "Rome"}


def blocking(client: Client) -> None:
    run = client.chat.completions.run_tools(
        model="gpt-5.4",
        messages=[{"role": "user", "content": "Hi"}],
        tools=[weather, look_up, RAW, note, {"type": "function", "function": {"name": "mine"}}],
        max_rounds=5,
        parallel=2,
        context={},
        on_call=approve,
        on_error=lambda call, error: f"{call.name}: {error}",
        timeout=10,
        temperature=0.5,
    )
    assert_type(run, ChatToolRun[Any])
    assert_type(run.usage, CompletionUsage | None)
    assert_type(run.final_completion, ChatCompletion | None)
    assert_type(run.final_content, str | None)
    again = client.chat.completions.run_tools(model="gpt-5.4", tools=[weather], resume=run, response_format=Answer)
    assert_type(again, ChatToolRun[Answer])
    assert_type(again.parsed, Answer | None)
    saved: ChatToolRun[Any] = ChatToolRun.from_json(run.to_json())
    assert_type(saved.calls, list[ToolCall])

    with client.responses.run_tools(model="gpt-5.4", input="Hi", tools=[weather, GROUP], stream=True) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
            elif event.type == "tool.started":
                assert_type(event, ToolStarted)
                assert_type(event.call, ToolCall)
            elif event.type == "tool.finished":
                assert_type(event, ToolFinished)
                assert_type(event.seconds, float | None)
            elif event.type == "round.finished":
                assert_type(event.calls, list[ToolCall])
        assert_type(stream.get_final_run(), ResponseToolRun[Any])
        assert_type(stream.run.output_text, str)


async def asynchronous(client: AsyncClient) -> None:
    run = await client.responses.run_tools(
        model="gpt-5.4",
        input=[{"role": "user", "content": "Hi"}],
        tools=[weather, look_up, {"type": "web_search"}],
        text_format=Answer,
        history="client",
        on_call=approve_later,
    )
    assert_type(run, ResponseToolRun[Answer])
    assert_type(run.final_response, Response | None)
    assert_type(run.usage, ResponseUsage | None)
    stream = client.chat.completions.run_tools(model="gpt-5.4", messages=[], tools=[weather], stream=True)
    async with stream as events:
        async for event in events:
            if event.type == "content.delta":
                assert_type(event.delta, str)
        assert_type(await events.get_final_run(), ChatToolRun[Any])
